import * as vscode from 'vscode';
import { z } from 'zod';
import { levels } from '../../core/syllabus/model';
import { notebookType } from '../../ids';

const notebookMark = z.object({
  metadata: z.object({
    aihs: z.object({
      exercise: z.string(),
      language: z.enum(['python', 'r']),
      /** Notebooks of earlier versions are guided, and say nothing. */
      level: z.enum(levels).catch('guided'),
    }),
  }),
});
const cellMark = z.object({
  metadata: z.object({
    aihs: z.object({
      exercise: z.string(),
      role: z.enum(['setup', 'prompt', 'answer', 'check', 'hints', 'solution']),
      task: z.string().optional(),
    }),
  }),
});

/** The exercise a notebook belongs to, from its metadata; undefined for notebooks that are not ours. */
export function notebookExercise(notebook: vscode.NotebookDocument) {
  if (notebook.notebookType !== notebookType) return undefined;
  return notebookMark.safeParse(notebook.metadata).data?.metadata.aihs;
}

/** What a cell is for, from its metadata. */
export function cellRole(cell: vscode.NotebookCell) {
  return cellMark.safeParse(cell.metadata).data?.metadata.aihs;
}

/** The task that a cell checks, by the name in its `check("…")`: this also holds for cells copied from elsewhere. */
export function checkedTask(cell: vscode.NotebookCell): string | undefined {
  if (cell.kind !== vscode.NotebookCellKind.Code) return undefined;
  return /^\s*(?:lab\.)?check\(\s*["']([a-z][a-z0-9_]*)["']/m.exec(cell.document.getText())?.[1];
}

/** The task a cell has to do with: as its check, or as the cell the answer is written in. */
export function taskOf(cell: vscode.NotebookCell): string | undefined {
  const checked = checkedTask(cell);
  if (checked) return checked;
  const role = cellRole(cell);
  return role?.role === 'answer' ? role.task : undefined;
}

export function cellsOf(
  notebook: vscode.NotebookDocument,
  task: string,
  role: 'answer' | 'check' | 'hints' | 'solution',
) {
  return notebook
    .getCells()
    .filter((cell) =>
      role === 'check'
        ? checkedTask(cell) === task
        : cellRole(cell)?.role === role && cellRole(cell)?.task === task,
    );
}
