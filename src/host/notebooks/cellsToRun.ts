import * as vscode from 'vscode';
import { cellRole, cellsOf, checkedTask } from './marks';

/**
 * What a check needs, in order: the set-up cell, the learner's cells of the task, the check.
 * In a notebook that lost these marks (saved by another program, put together by hand) it is every code cell down to the check.
 * Empty when nothing in the notebook checks the task.
 */
export function cellsToRun(cell: vscode.NotebookCell, task: string): vscode.NotebookCell[] {
  const { notebook } = cell;
  const check = checkedTask(cell) === task ? cell : cellsOf(notebook, task, 'check')[0];
  if (!check) return [];
  const all = notebook.getCells();
  // Always: whether this kernel has run it before is not to be known, and it costs nothing.
  const setup = all.filter((each) => cellRole(each)?.role === 'setup');
  const answers = cellsOf(notebook, task, 'answer');
  if (setup.length > 0 && answers.length > 0) return [...setup, ...answers, check];
  return all
    .slice(0, check.index + 1)
    .filter((each) => each.kind === vscode.NotebookCellKind.Code && (each === check || !checkedTask(each)));
}
