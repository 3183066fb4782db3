import * as vscode from 'vscode';
import { commands, settings, statusBarItems } from '../../ids';
import { Disposables } from '../platform/disposables';
import type { LearnerFolder } from '../platform/learnerFolder';
import { nextStep } from '../progress/nextStep';
import { nextWords } from '../progress/nextWords';
import type { ProgressLog } from '../progress/ProgressLog';
import { chosenRoute } from '../syllabus/route';
import type { Syllabus } from '../syllabus/Syllabus';

export interface StatusBarParts {
  readonly syllabus: Syllabus;
  readonly progress: ProgressLog;
  readonly folder: LearnerFolder;
}

/** How far the learner is, in one item that runs Continue. Folders in which nobody walks the path do not show it. */
export function registerStatusBar({ syllabus, progress, folder }: StatusBarParts): vscode.Disposable {
  const store = new Disposables();
  const item = store.add(
    vscode.window.createStatusBarItem(statusBarItems.path, vscode.StatusBarAlignment.Left),
  );
  item.name = vscode.l10n.t('AI Healthcare Path');
  item.command = commands.continue;
  const refresh = () => {
    if (!folder.path || progress.facts.length === 0) return item.hide();
    const modules = syllabus.allModules;
    const verified = modules.filter(({ id }) => progress.state.modules.get(id)?.state === 'verified').length;
    const route = chosenRoute();
    const next = nextStep(syllabus, progress, route);
    const done = vscode.l10n.t('{0} of {1} modules verified.', verified, modules.length);
    const step = next ? vscode.l10n.t('Continue with {0}.', nextWords(next, route)) : '';
    item.text = `$(mortar-board) ${vscode.l10n.t('Path {0}/{1}', verified, modules.length)}`;
    item.tooltip = [done, step].filter(Boolean).join('\n');
    item.accessibilityInformation = {
      label: [vscode.l10n.t('AI Healthcare Path:'), done, step].filter(Boolean).join(' '),
      role: 'button',
    };
    item.show();
  };
  store.add(progress.onDidChange(refresh));
  store.add(folder.onDidChange(refresh));
  store.add(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.section)) refresh();
    }),
  );
  refresh();
  return store;
}
