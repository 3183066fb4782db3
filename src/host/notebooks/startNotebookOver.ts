import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { composeNotebook } from '../../core/notebook/compose';
import { attemptPath } from '../../core/notebook/paths';
import type { Language } from '../../core/syllabus/model';
import { Expected } from '../platform/expected';
import type { LearnerFolder } from '../platform/learnerFolder';
import type { Syllabus } from '../syllabus/Syllabus';
import { putFreshCells } from './freshCells';
import { isNotebook } from './openNotebook';
import type { Scaffold } from './Scaffold';
import { notebookWords } from './words';

export interface NotebookStartOver {
  readonly syllabus: Syllabus;
  readonly folder: LearnerFolder;
  readonly scaffold: Scaffold;
  readonly restartKernel: (notebook: vscode.NotebookDocument) => Promise<void>;
}

/**
 * Keeps the notebook of an exercise as an attempt and puts a fresh one in its place; what runs in it is ended.
 * `show` is called as soon as there is a notebook to see, not at the end: by then the learner may have gone on to something else.
 */
export async function startNotebookOver(
  { syllabus, folder, scaffold, restartKernel }: NotebookStartOver,
  id: string,
  language: Language,
  show?: (uri: vscode.Uri) => Promise<void>,
): Promise<void> {
  const path = join(folder.require(), scaffold.pathOf(id, language));
  const uri = vscode.Uri.file(path);
  if (!(await isNotebook(uri))) {
    await closeTabs(uri);
    const fresh = await scaffold.startOver(id, language);
    await show?.(fresh);
    return;
  }
  await show?.(uri);
  const fresh = composeNotebook(await syllabus.exerciseContent(id), language, notebookWords());
  const notebook = await putFreshCells(uri, freeAttempt(path), fresh, language);
  if (!notebook)
    throw new Expected(vscode.l10n.t('The notebook could not be saved. Your work is still in it.'));
  await restartKernel(notebook);
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
