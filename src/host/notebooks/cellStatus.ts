import * as vscode from 'vscode';
import { nextHint } from '../../core/progress/hints';
import { progressAt } from '../../core/progress/level';
import { commands, notebookType } from '../../ids';
import { Disposables } from '../platform/disposables';
import type { ProgressLog } from '../progress/ProgressLog';
import { stateWord } from '../syllabus/stateWord';
import type { Syllabus } from '../syllabus/Syllabus';
import { checkedTask, notebookExercise, taskOf } from './marks';

const icons = {
  notStarted: 'circle-large-outline',
  inProgress: 'color-mode',
  verified: 'pass-filled',
  revealed: 'eye',
} as const;

/** State, Check, Hint, Show Solution and Start Over under the cells of a task. */
export function registerCellStatus(syllabus: Syllabus, progress: ProgressLog): vscode.Disposable {
  const store = new Disposables();
  const changed = store.add(new vscode.EventEmitter<void>());
  store.add(progress.onDidChange(() => changed.fire()));
  const provider: vscode.NotebookCellStatusBarItemProvider = {
    onDidChangeCellStatusBarItems: changed.event,
    async provideCellStatusBarItems(cell) {
      const ours = notebookExercise(cell.notebook);
      const task = ours && taskOf(cell);
      const exercise = task && exerciseOf(syllabus, task);
      if (!task || !exercise) return [];
      const state = progressAt(progress.state, exercise, ours.level)?.tasks.get(task) ?? 'notStarted';
      const { tasks } = await syllabus.exerciseContent(exercise);
      const of = tasks.find(({ id }) => id === task)?.hints.length ?? 0;
      const hint = vscode.l10n.t('Hint {0} of {1}', nextHint(progress.facts, exercise, task, of), of);
      const items = [
        item(
          `$(${icons[state]}) ${stateWord(state)}`,
          vscode.l10n.t('{0}: {1}. Show the last result', task, stateWord(state)),
          commands.showResult,
          cell,
        ),
        item(`$(beaker) ${vscode.l10n.t('Check')}`, vscode.l10n.t('Check {0}', task), commands.check, cell),
        item(`$(lightbulb) ${hint}`, vscode.l10n.t('{0} for {1}', hint, task), commands.hint, cell),
      ];
      if (checkedTask(cell)) return items;
      return [
        ...items,
        item(
          `$(eye) ${vscode.l10n.t('Show Solution')}`,
          vscode.l10n.t('Show the solution of {0}; asks first', task),
          commands.showSolution,
          cell,
        ),
        item(
          `$(discard) ${vscode.l10n.t('Start Over')}`,
          vscode.l10n.t('Put back the starting code of {0}; asks first and keeps yours', task),
          commands.resetTask,
          cell,
        ),
      ];
    },
  };
  store.add(vscode.notebooks.registerNotebookCellStatusBarItemProvider(notebookType, provider));
  return store;
}

/** The exercise that has this task: names of tasks are unique in the whole syllabus. */
export function exerciseOf(syllabus: Syllabus, task: string): string | undefined {
  const all = [...syllabus.allModules.flatMap(({ exercises }) => exercises), ...syllabus.index.practice];
  return all.find(({ tasks }) => tasks.includes(task))?.id;
}

function item(
  text: string,
  tooltip: string,
  command?: string,
  cell?: vscode.NotebookCell,
): vscode.NotebookCellStatusBarItem {
  const shown = new vscode.NotebookCellStatusBarItem(text, vscode.NotebookCellStatusBarAlignment.Left);
  shown.tooltip = tooltip;
  shown.accessibilityInformation = { label: tooltip, role: 'button' };
  if (command) shown.command = { command, title: tooltip, arguments: [cell] };
  return shown;
}
