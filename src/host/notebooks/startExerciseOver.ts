import * as vscode from 'vscode';
import type { ExerciseEntry, Language } from '../../core/syllabus/model';
import { commands } from '../../ids';
import { Expected, onCommand } from '../platform/expected';
import { requireTrust } from '../platform/trust';
import type { ProgressLog } from '../progress/ProgressLog';
import { pickExercise } from '../syllabus/pick';
import { exerciseTarget } from './exerciseTarget';
import { notebookExercise } from './marks';
import { startNotebookOver, type NotebookStartOver } from './startNotebookOver';

export interface StartOverParts extends NotebookStartOver {
  readonly progress: ProgressLog;
  readonly show: (uri: vscode.Uri, id: string, language: Language) => Promise<void>;
  readonly log: vscode.LogOutputChannel;
}

/** "Start Exercise Over": the old notebook is kept as an attempt, its tasks are open again. */
export function registerStartExerciseOver(parts: StartOverParts): vscode.Disposable {
  const { syllabus, progress, show, log } = parts;
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
    await startNotebookOver(parts, id, language, (uri) => show(uri, id, language));
    await progress.record({ kind: 'restarted', exercise: id });
  });
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
