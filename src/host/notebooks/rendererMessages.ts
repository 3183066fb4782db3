import * as vscode from 'vscode';
import { commands, renderers } from '../../ids';
import { fromRenderer, type FromRenderer } from '../../protocol/renderer';
import { Expected, showFailure } from '../platform/expected';
import type { Syllabus } from '../syllabus/Syllabus';
import { exerciseOf } from './cellStatus';
import { cellsOf } from './marks';
import { runCells } from './runCells';

type Message<T extends FromRenderer['type']> = Extract<FromRenderer, { type: T }>;
type Handlers = {
  [T in FromRenderer['type']]: (message: Message<T>, editor: vscode.NotebookEditor) => unknown;
};

/** Follows the links of result cards: to the lesson, to the next task, to a line, to the next hint, to a fresh start. */
export function registerRendererMessages(
  syllabus: Syllabus,
  restartKernel: (notebook: vscode.NotebookDocument) => Promise<void>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const handlers: Handlers = {
    openLesson: ({ module, anchor }) => run(commands.openModule, { id: module, anchor }),
    goTo: ({ task }, { notebook }) => {
      const cell = cellOf(notebook, task);
      if (cell) return putCursor(cell, 1);
      return run(commands.openExercise, { id: exerciseOf(syllabus, task) });
    },
    goToLine: ({ task, line, source }, { notebook }) =>
      putCursor(cellWith(notebook, line, source) ?? requireCell(notebook, task), line),
    restartAndRunAbove: async ({ task }, { notebook }) => {
      const check = cellsOf(notebook, task, 'check')[0] ?? requireCell(notebook, task);
      await restartKernel(notebook);
      await runCells(notebook, notebook.getCells().slice(0, check.index));
    },
    hint: ({ task }, { notebook }) => run(commands.hint, requireCell(notebook, task)),
  };
  const messaging = vscode.notebooks.createRendererMessaging(renderers.check);
  return messaging.onDidReceiveMessage(async ({ editor, message }) => {
    const { data, error } = fromRenderer.safeParse(message);
    if (!data) return log.warn(`A message of a result card was dropped: ${error.message}`);
    try {
      await handle(handlers, data, editor);
    } catch (cause) {
      await showFailure(cause, log);
    }
  });
}

function handle<T extends FromRenderer['type']>(
  handlers: { [K in T]: (message: Message<K>, editor: vscode.NotebookEditor) => unknown },
  message: Message<T> & { type: T },
  editor: vscode.NotebookEditor,
): unknown {
  return handlers[message.type](message, editor);
}

const run = (id: string, argument: unknown) => vscode.commands.executeCommand(id, argument);

/** The cell in which a task is answered, else the one that checks it. */
function cellOf(notebook: vscode.NotebookDocument, task: string): vscode.NotebookCell | undefined {
  return cellsOf(notebook, task, 'answer')[0] ?? cellsOf(notebook, task, 'check')[0];
}

/** The code cell that has this text on this line, if it is the only one: code may stop in a cell that only helps a task. */
function cellWith(notebook: vscode.NotebookDocument, line: number, source: string | undefined) {
  const cells = notebook
    .getCells()
    .filter(
      ({ kind, document }) =>
        kind === vscode.NotebookCellKind.Code &&
        line <= document.lineCount &&
        document.lineAt(line - 1).text === source,
    );
  return cells.length === 1 ? cells[0] : undefined;
}

function requireCell(notebook: vscode.NotebookDocument, task: string): vscode.NotebookCell {
  const cell = cellOf(notebook, task);
  if (cell) return cell;
  throw new Expected(vscode.l10n.t('The cell for {0} was not found in this notebook.', task));
}

/** Shows a cell with the cursor in a line of it. A line that is gone means the last one. */
async function putCursor(cell: vscode.NotebookCell, line: number): Promise<void> {
  const at = new vscode.Position(Math.min(line, cell.document.lineCount) - 1, 0);
  await vscode.commands.executeCommand('vscode.open', cell.document.uri, {
    selection: new vscode.Range(at, at),
  });
}
