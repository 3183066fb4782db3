import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import { startingCode } from '../../core/notebook/compose';
import type { CellMark } from '../../core/notebook/ipynb';
import { nextHint } from '../../core/progress/hints';
import { levelMark } from '../../core/progress/level';
import { taskIn } from '../../core/syllabus/languageBoxes';
import type { ExerciseContent, Language, Level, Task } from '../../core/syllabus/model';
import { solved } from '../../core/syllabus/solutionMarks';
import { commands } from '../../ids';
import { writeAtomically } from '../platform/atomicFile';
import { Disposables } from '../platform/disposables';
import { Expected, onCommand } from '../platform/expected';
import { requireTrust } from '../platform/trust';
import type { ProgressLog } from '../progress/ProgressLog';
import type { Syllabus } from '../syllabus/Syllabus';
import { bringIntoSight } from './bringIntoSight';
import { exerciseOf } from './cellStatus';
import { cellsToRun } from './cellsToRun';
import { runCells } from './runCells';
import { SolutionView } from './SolutionView';
import { drawn } from './drawn';
import { lastCheckedCell } from './lastCheckedCell';
import { cellsOf, notebookExercise, taskOf } from './marks';

interface AtTask {
  readonly cell: vscode.NotebookCell;
  readonly notebook: vscode.NotebookDocument;
  readonly content: ExerciseContent;
  readonly language: Language;
  readonly level: Level;
  readonly task: Task;
}

/** Check, hint, solution and start over for the task of a cell. */
export function registerTaskCommands(
  syllabus: Syllabus,
  progress: ProgressLog,
  select: (editor: vscode.NotebookEditor) => Promise<void>,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const store = new Disposables();
  const solutions = store.add(new SolutionView());
  const onTask = (id: string, run: (at: AtTask) => Promise<void>) =>
    store.add(onCommand(id, log, async (argument: unknown) => run(await find(argument))));
  onTask(commands.check, check);
  onTask(commands.hint, hint);
  onTask(commands.showSolution, showSolution);
  onTask(commands.resetTask, startOver);
  store.add(
    onCommand(commands.showResult, log, async (argument: unknown) =>
      showResult(await find((await lastCheckedCell(argument, syllabus, progress)) ?? argument)),
    ),
  );
  store.add(onCommand(commands.checkAll, log, checkAll));
  return store;

  async function find(argument: unknown): Promise<AtTask> {
    const cell = isCell(argument) ? argument : selectedCell();
    const task = cell && taskOf(cell);
    const id = task && exerciseOf(syllabus, task);
    if (!cell || !id) {
      throw new Expected(vscode.l10n.t('Select the cell of a task in an exercise notebook first.'), {
        title: vscode.l10n.t('Open Exercise'),
        command: commands.openExercise,
      });
    }
    const content = await syllabus.exerciseContent(id);
    const found = content.tasks.find((each) => each.id === task);
    if (!found) throw new Error(`${id} lost its task ${task}`);
    const { language = 'python', level = 'guided' } = notebookExercise(cell.notebook) ?? {};
    return { cell, notebook: cell.notebook, content, language, level, task: taskIn(found, language) };
  }

  async function check({ cell, notebook, task }: AtTask): Promise<void> {
    requireTrust();
    const cells = cellsToRun(cell, task.id);
    if (cells.length === 0) {
      throw new Expected(
        vscode.l10n.t(
          'This notebook has no check("{0}") cell any more. Add a cell with that line and run it.',
          task.id,
        ),
      );
    }
    // A check pressed right after opening would otherwise meet the "Select Kernel" question.
    const editor = vscode.window.visibleNotebookEditors.find((each) => each.notebook === notebook);
    if (editor) {
      await drawn(editor);
      await select(editor);
    }
    bringIntoSight(notebook, cells.at(-1)?.index ?? cell.index);
    await runCells(notebook, cells);
  }

  async function showResult({ cell, notebook, task }: AtTask): Promise<void> {
    const last = cellsOf(notebook, task.id, 'check').find(({ outputs }) => outputs.length > 0);
    if (!last) {
      throw new Expected(vscode.l10n.t('{0} was not checked in this notebook yet.', task.id), {
        title: vscode.l10n.t('Check'),
        command: commands.check,
        args: [cell],
      });
    }
    const range = new vscode.NotebookRange(last.index, last.index + 1);
    const editor = vscode.window.visibleNotebookEditors.find((each) => each.notebook === notebook);
    if (!editor) return;
    editor.selection = range;
    editor.revealRange(range, vscode.NotebookEditorRevealType.AtTop);
  }

  async function hint({ notebook, content, level, task }: AtTask): Promise<void> {
    const step = nextHint(progress.facts, content.id, task.id, task.hints.length);
    const text = task.hints
      .slice(0, step)
      .map((each, index) => `**${vscode.l10n.t('Hint {0} of {1}', index + 1, task.hints.length)}** ${each}`)
      .join('\n\n');
    await putBelowAnswer(notebook, content.id, task.id, 'hints', text);
    await progress.record({ kind: 'hinted', exercise: content.id, task: task.id, ...levelMark(level), step });
  }

  async function showSolution({ notebook, content, language, level, task }: AtTask): Promise<void> {
    const show = vscode.l10n.t('Show Solution');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('Show the solution for {0}?', task.id),
      {
        modal: true,
        detail: vscode.l10n.t(
          'You can still pass the task, but it then counts as Revealed, not as Verified. Your own code stays as it is.',
        ),
      },
      show,
    );
    if (answer !== show) return;
    await progress.record({ kind: 'revealed', exercise: content.id, task: task.id, ...levelMark(level) });
    await putBelowAnswer(notebook, content.id, task.id, 'solution', solutionText(content, task, language));
    if (task.options) return;
    const yours = cellsOf(notebook, task.id, 'answer')
      .map((each) => each.document.getText())
      .join('\n\n');
    await solutions.show({ task: task.id, language, yours, solution: solutionCode(content, task, language) });
  }

  async function startOver({ notebook, content, language, level, task }: AtTask): Promise<void> {
    const again = vscode.l10n.t('Start Over');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('Put back the starting code for {0}?', task.id),
      {
        modal: true,
        detail: vscode.l10n.t('Your version is kept in the folder "history" beside the notebook.'),
      },
      again,
    );
    if (answer !== again) return;
    const start = startingCode(content, language, task.id, level);
    const cell = cellsOf(notebook, task.id, 'answer')[0];
    if (!cell || start === undefined)
      throw new Expected(vscode.l10n.t('The cell for {0} was not found in this notebook.', task.id));
    const folder = join(dirname(notebook.uri.fsPath), 'history');
    let number = 1;
    const copy = () => join(folder, `${task.id}.${number}.${language === 'python' ? 'py' : 'R'}`);
    while (existsSync(copy())) number += 1;
    await writeAtomically(copy(), `${cell.document.getText()}\n`);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(cell.document.uri, new vscode.Range(0, 0, cell.document.lineCount, 0), start);
    await vscode.workspace.applyEdit(edit);
  }

  async function checkAll(): Promise<void> {
    requireTrust();
    const notebook = vscode.window.activeNotebookEditor?.notebook;
    if (!notebook || !notebookExercise(notebook)) {
      throw new Expected(vscode.l10n.t('Open an exercise notebook first.'), {
        title: vscode.l10n.t('Open Exercise'),
        command: commands.openExercise,
      });
    }
    await vscode.commands.executeCommand('notebook.execute', notebook.uri);
  }
}

function selectedCell(): vscode.NotebookCell | undefined {
  const editor = vscode.window.activeNotebookEditor;
  return editor && editor.selection.start < editor.notebook.cellCount
    ? editor.notebook.cellAt(editor.selection.start)
    : undefined;
}

function isCell(value: unknown): value is vscode.NotebookCell {
  return (
    typeof value === 'object' &&
    value !== null &&
    'notebook' in value &&
    'document' in value &&
    'index' in value
  );
}

function solutionText(content: ExerciseContent, task: Task, language: Language): string {
  const right = task.options?.findIndex((option) => option.right) ?? -1;
  const title = `**${vscode.l10n.t('Solution')}**`;
  if (right >= 0) return `${title} ${String.fromCharCode(65 + right)}. ${task.options?.[right]?.why ?? ''}`;
  const code = solutionCode(content, task, language);
  return [title, `\`\`\`${language}`, code, '```', task.explanation].join('\n');
}

function solutionCode(content: ExerciseContent, task: Task, language: Language): string {
  return solved(content.cells[language]?.find((each) => each.task === task.id)?.source ?? '');
}

/** Writes a Markdown cell under the answer of a task, or renews the one that is there. Undoable, and saved with the notebook. */
async function putBelowAnswer(
  notebook: vscode.NotebookDocument,
  exercise: string,
  task: string,
  role: 'hints' | 'solution',
  text: string,
): Promise<void> {
  const old = cellsOf(notebook, task, role)[0];
  const below = cellsOf(notebook, task, 'answer')[0] ?? cellsOf(notebook, task, 'check')[0];
  const at = old?.index ?? (below ? below.index + 1 : notebook.cellCount);
  const mark: CellMark = { exercise, role, task };
  const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, text, 'markdown');
  cell.metadata = { metadata: { aihs: mark } };
  const edit = new vscode.WorkspaceEdit();
  edit.set(notebook.uri, [
    vscode.NotebookEdit.replaceCells(new vscode.NotebookRange(at, old ? at + 1 : at), [cell]),
  ]);
  await vscode.workspace.applyEdit(edit);
  bringIntoSight(notebook, at);
}
