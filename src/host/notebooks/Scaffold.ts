import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { composeNotebook } from '../../core/notebook/compose';
import { ipynbText } from '../../core/notebook/ipynb';
import { attemptPath, exercisePath, practicePath } from '../../core/notebook/paths';
import type { ExerciseContent, Language } from '../../core/syllabus/model';
import { commands } from '../../ids';
import { writeAtomically } from '../platform/atomicFile';
import { Expected } from '../platform/expected';
import type { LearnerFolder } from '../platform/learnerFolder';
import type { ProgressLog } from '../progress/ProgressLog';
import type { Syllabus } from '../syllabus/Syllabus';
import type { LabRuntime } from './labRuntime';
import { notebookWords } from './words';

/** Puts notebooks into the learner's folder. What is there is never written over. */
export class Scaffold {
  constructor(
    private readonly syllabus: Syllabus,
    private readonly folder: LearnerFolder,
    private readonly progress: ProgressLog,
    private readonly runtime: LabRuntime,
  ) {}

  /** The notebook of an exercise, made on first use. */
  async exercise(id: string, language: Language): Promise<vscode.Uri> {
    const root = this.folder.require();
    const content = await this.syllabus.exerciseContent(id);
    const path = join(root, this.pathOf(id, language));
    await this.write(root, content, language, existsSync(path) ? undefined : path);
    return vscode.Uri.file(path);
  }

  /** A new practice notebook under the next free number. */
  async practice(family: string, language: Language): Promise<vscode.Uri> {
    const root = this.folder.require();
    const content = await this.syllabus.exerciseContent(`practice/${family}`);
    let number = 1;
    while (existsSync(join(root, practicePath(family, language, number)))) number += 1;
    const path = join(root, practicePath(family, language, number));
    await this.write(root, content, language, path);
    return vscode.Uri.file(path);
  }

  /** Brings `.lab` and the data up to date for a notebook that is already there. */
  async refresh(id: string): Promise<void> {
    const root = this.folder.path;
    if (root) await this.write(root, await this.syllabus.exerciseContent(id), 'python', undefined);
  }

  /** Keeps the old notebook as an attempt and makes a fresh one. */
  async startOver(id: string, language: Language): Promise<vscode.Uri> {
    const path = join(this.folder.require(), this.pathOf(id, language));
    if (existsSync(path)) {
      let number = 1;
      while (existsSync(attemptPath(path, number))) number += 1;
      await rename(path, attemptPath(path, number));
    }
    return this.exercise(id, language);
  }

  pathOf(id: string, language: Language): string {
    const { module } = this.syllabus.exercise(id);
    if (!module) throw new Error(`${id} is a practice family, not an exercise`);
    return exercisePath(module.number, id, language);
  }

  private async write(
    root: string,
    content: ExerciseContent,
    language: Language,
    path: string | undefined,
  ): Promise<void> {
    try {
      await this.runtime.ensure(root, content, this.progress.learner);
      if (path) await writeAtomically(path, ipynbText(composeNotebook(content, language, notebookWords())));
    } catch (cause) {
      throw new Expected(
        vscode.l10n.t('The notebook could not be written into this folder. It may be read-only or full.'),
        { title: vscode.l10n.t('Choose Another Folder'), command: commands.chooseFolder },
        { cause },
      );
    }
  }
}
