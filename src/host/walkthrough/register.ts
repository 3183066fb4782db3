import * as vscode from 'vscode';
import { commands, contexts, extensionId, walkthroughs } from '../../ids';
import { Disposables } from '../platform/disposables';
import { onCommand } from '../platform/expected';
import type { LearnerFolder } from '../platform/learnerFolder';
import type { ProgressLog } from '../progress/ProgressLog';

export interface WalkthroughParts {
  readonly folder: LearnerFolder;
  readonly progress: ProgressLog;
  readonly log: vscode.LogOutputChannel;
}

/** The introduction, in the editor's own walkthroughs. Its first and last step tick themselves by what the learner has done. */
export function registerWalkthrough({ folder, progress, log }: WalkthroughParts): vscode.Disposable {
  const store = new Disposables();
  const tell = (chosen: boolean, checked: boolean) =>
    Promise.all([
      vscode.commands.executeCommand('setContext', contexts.folderChosen, chosen),
      vscode.commands.executeCommand('setContext', contexts.firstCheck, checked),
    ]);
  const tellAll = () =>
    tell(
      folder.path !== undefined,
      progress.facts.some(({ kind }) => kind === 'attempted'),
    );
  store.add(folder.onDidChange(() => void tellAll()));
  store.add(progress.onDidChange(() => void tellAll()));
  store.add(
    onCommand(commands.openWalkthrough, log, async () => {
      // The editor ticks a step when its context turns true, and misses one that was true before it first looked.
      await tell(false, false);
      const id = `${extensionId}#${walkthroughs.start}`;
      await vscode.commands.executeCommand('workbench.action.openWalkthrough', id, false);
      await tellAll();
    }),
  );
  return store;
}
