import * as vscode from 'vscode';
import { z } from 'zod';
import { lastResult } from '../../core/progress/lastResult';
import { commands } from '../../ids';
import { Expected } from '../platform/expected';
import type { ProgressLog } from '../progress/ProgressLog';
import type { Syllabus } from '../syllabus/Syllabus';
import { cellsOf, notebookExercise } from './marks';

const target = z.object({ id: z.string() });

/**
 * Where a command means an exercise: opens its notebook and gives the cell of the task that was checked last.
 * @returns undefined when the argument names no exercise
 */
export async function lastCheckedCell(
  argument: unknown,
  syllabus: Syllabus,
  progress: ProgressLog,
): Promise<vscode.NotebookCell | undefined> {
  const id = target.safeParse(argument).data?.id;
  if (id === undefined) return undefined;
  const { entry } = syllabus.exercise(id);
  const last = lastResult(progress.facts, id);
  if (!last)
    throw new Expected(vscode.l10n.t('"{0}" was not checked yet.', entry.title), {
      title: vscode.l10n.t('Open Exercise'),
      command: commands.openExercise,
      args: [{ id }],
    });
  await vscode.commands.executeCommand(commands.openExercise, { id, language: last.language });
  const notebook = vscode.window.activeNotebookEditor?.notebook;
  // The command has told why it could not open the notebook.
  if (!notebook || notebookExercise(notebook)?.exercise !== id) throw new vscode.CancellationError();
  return cellsOf(notebook, last.task, 'check')[0] ?? cellsOf(notebook, last.task, 'answer')[0];
}
