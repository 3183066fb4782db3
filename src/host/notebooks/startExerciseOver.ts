import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { composeNotebook } from '../../core/notebook/compose';
import { attemptPath } from '../../core/notebook/paths';
import type { ExerciseEntry, Language } from '../../core/syllabus/model';
import { commands } from '../../ids';
import { Expected, onCommand } from '../platform/expected';
import type { LearnerFolder } from '../platform/learnerFolder';
import { requireTrust } from '../platform/trust';
import type { ProgressLog } from '../progress/ProgressLog';
import { pickExercise } from '../syllabus/pick';
import type { Syllabus } from '../syllabus/Syllabus';
import { exerciseTarget } from './exerciseTarget';
import { putFreshCells } from './freshCells';
import { notebookExercise } from './marks';
import { isNotebook } from './openNotebook';
import type { Scaffold } from './Scaffold';
import { notebookWords } from './words';

export interface StartOverParts {
  readonly syllabus: Syllabus;
  readonly progress: ProgressLog;
  readonly folder: LearnerFolder;
  readonly scaffold: Scaffold;
  readonly show: (uri: vscode.Uri, id: string, language: Language) => Promise<void>;
  readonly restartKernel: (notebook: vscode.NotebookDocument) => Promise<void>;
  readonly log: vscode.LogOutputChannel;
}

/** "Start Exercise Over": the old notebook is kept as an attempt, its tasks are open again. */
export function registerStartOver(parts: StartOverParts): vscode.Disposable {
  const { syllabus, progress, folder, scaffold, show, restartKernel, log } = parts;
  return onCommand(commands.resetExercise, log, async (argument: unknown) => {
    requireTrust();
    const editor = vscode.window.activeNotebookEditor;
    const active = editor && notebookExercise(editor.notebook);
    const target = exerciseTarget.parse(argument);
    const id =
      target?.id ??
      active?.exercise ??
      (await pickExercise(syllabus, progress, vscode.l10n.t('Start Exercise Over')))?.id;
    if (!id) return;
    const { entry, module } = syllabus.exercise(id);
    if (!module)
      throw new Expected(
        vscode.l10n.t('A practice notebook is not started over: make a new one, the old one stays.'),
      );
    const language =
      target?.language ??
      (active?.exercise === id ? active.language : undefined) ??
      (await pickBegun(entry, progress.state.exercises.get(id)?.begun ?? []));
    if (!language || !(await agrees(entry))) return;
    await startOver(id, language);
  });

  async function startOver(id: string, language: Language): Promise<void> {
    const path = join(folder.require(), scaffold.pathOf(id, language));
    const uri = vscode.Uri.file(path);
    if (await isNotebook(uri)) {
      await show(uri, id, language);
      const fresh = composeNotebook(await syllabus.exerciseContent(id), language, notebookWords());
      const notebook = await putFreshCells(uri, freeAttempt(path), fresh, language);
      if (!notebook)
        throw new Expected(vscode.l10n.t('The notebook could not be saved. Your work is still in it.'));
      await restartKernel(notebook);
    } else {
      await closeTabs(uri);
      await show(await scaffold.startOver(id, language), id, language);
    }
    await progress.record({ kind: 'restarted', exercise: id });
  }
}

async function agrees({ title }: ExerciseEntry): Promise<boolean> {
  const again = vscode.l10n.t('Start Over');
  const detail = vscode.l10n.t(
    'Your notebook is kept beside the new one as an attempt. Its tasks are open again until they pass.',
  );
  const question = vscode.l10n.t('Start "{0}" over?', title);
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, again)) === again;
}

/** The language whose notebook is meant; asks only where there is more than one. */
async function pickBegun(
  { title, languages }: ExerciseEntry,
  begun: readonly Language[],
): Promise<Language | undefined> {
  const meant = begun.length > 0 ? begun : languages;
  if (meant.length < 2) return meant[0];
  const items = meant.map((language) => ({ label: language === 'r' ? 'R' : 'Python', language }));
  return (await vscode.window.showQuickPick(items, { title }))?.language;
}

function freeAttempt(path: string): string {
  let number = 1;
  while (existsSync(attemptPath(path, number))) number += 1;
  return attemptPath(path, number);
}

async function closeTabs(uri: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const open = tabs.filter(
    ({ input }) => input instanceof vscode.TabInputNotebook && input.uri.toString() === uri.toString(),
  );
  await vscode.window.tabGroups.close(open);
}
