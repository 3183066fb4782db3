import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { drawnBytes } from '../../core/data/drawing';
import { dataFiles } from '../../core/data/files';
import { composeNotebook, type OwnData } from '../../core/notebook/compose';
import { ipynbText } from '../../core/notebook/ipynb';
import {
  attemptPath,
  exercisePath,
  patientSetFolder,
  patientSetOf,
  places,
  practiceName,
  type PatientSet,
} from '../../core/notebook/paths';
import type { ExerciseContent, Language, Level } from '../../core/syllabus/model';
import { commands } from '../../ids';
import { Cancelled, writeAtomically } from '../platform/atomicFile';
import { Expected } from '../platform/expected';
import type { LearnerFolder } from '../platform/learnerFolder';
import type { ProgressLog } from '../progress/ProgressLog';
import type { Syllabus } from '../syllabus/Syllabus';
import type { LabRuntime, Wanted } from './labRuntime';
import { notebookWords } from './words';

/** What a practice notebook is to be about. */
export interface PracticeWish {
  readonly family: string;
  readonly language: Language;
  readonly level: Level;
  readonly patients: PatientSet;
}

/** From the folder of a set of patients to the learner's one portfolio. */
const backTo = `../../${places.portfolio}`;

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
    await this.writeRuntime(root, content, { patients: this.own });
    if (!existsSync(path)) await this.writeNotebook(path, content, language, 'guided');
    return vscode.Uri.file(path);
  }

  /** About how many bytes of synthetic patients a practice notebook still needs. */
  async bytesToDraw({ family, patients }: PracticeWish): Promise<number> {
    const { data } = await this.syllabus.exerciseContent(`practice/${family}`);
    const { learner, size } = patients;
    const missing = data.filter((name) =>
      dataFiles(name, learner).some(
        ({ name: file }) => !existsSync(join(this.home(patients), places.data, file)),
      ),
    );
    return drawnBytes(missing, learner, size);
  }

  /** A new practice notebook under the next free number; `goOn` is asked while patients are drawn. */
  async practice(wish: PracticeWish, goOn?: Wanted['goOn']): Promise<vscode.Uri> {
    const root = this.folder.require();
    const { family, language, level, patients } = wish;
    const content = await this.syllabus.exerciseContent(`practice/${family}`);
    const home = this.home(patients);
    const isOwn = home === root;
    await this.writeRuntime(home, content, { patients, goOn, ...(isOwn ? {} : { portfolio: backTo }) });
    const path = freePath(isOwn ? join(root, 'practice') : home, family, level, language);
    await this.writeNotebook(path, content, language, level);
    return vscode.Uri.file(path);
  }

  /** A new notebook on the learner's own data. */
  async onOwnData(family: string, language: Language, own: OwnData): Promise<vscode.Uri> {
    const root = this.folder.require();
    const content = await this.syllabus.exerciseContent(`practice/${family}`);
    await this.writeRuntime(root, content, { patients: this.own });
    const path = freePath(join(root, 'practice'), family, 'own', language);
    await this.writeNotebook(path, content, language, 'own', own);
    return vscode.Uri.file(path);
  }

  /** Brings `.lab` and the data up to date for a notebook that is already there; `path` is its place in the learner's folder. */
  async refresh(id: string, path: string): Promise<void> {
    const root = this.folder.path;
    if (!root) return;
    const content = await this.syllabus.exerciseContent(id);
    const patients = patientSetOf(path);
    await (patients
      ? this.writeRuntime(join(root, patientSetFolder(patients)), content, { patients, portfolio: backTo })
      : this.writeRuntime(root, content, { patients: this.own }));
  }

  /** The learner's own patients. */
  get own(): PatientSet {
    return { learner: this.progress.learner, size: 1 };
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

  /** The folder in which `.lab` and the data of a set of patients lie. */
  private home(patients: PatientSet): string {
    const root = this.folder.require();
    const isOwn = patients.learner === this.own.learner && patients.size === 1;
    return isOwn ? root : join(root, patientSetFolder(patients));
  }

  private writeRuntime(root: string, content: ExerciseContent, wanted: Wanted): Promise<void> {
    return told(() => this.runtime.ensure(root, content, wanted));
  }

  private writeNotebook(
    path: string,
    content: ExerciseContent,
    language: Language,
    level: Level,
    own?: OwnData,
  ): Promise<void> {
    const notebook = composeNotebook(content, language, notebookWords(), level, own);
    return told(() => writeAtomically(path, ipynbText(notebook)));
  }
}

/** A practice notebook's path under the next free number. */
function freePath(folder: string, family: string, level: Level, language: Language): string {
  const path = (number: number) => join(folder, practiceName(family, level, language, number));
  let number = 1;
  while (existsSync(path(number))) number += 1;
  return path(number);
}

async function told(write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    if (cause instanceof Cancelled) throw cause;
    throw new Expected(
      vscode.l10n.t('The notebook could not be written into this folder. It may be read-only or full.'),
      { title: vscode.l10n.t('Choose Another Folder'), command: commands.chooseFolder },
      { cause },
    );
  }
}
