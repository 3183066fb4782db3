import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { commands, settings } from '../../ids';
import { KernelProcess } from '../../kernels/KernelProcess';
import { Disposables } from '../platform/disposables';
import { Expected, onCommand } from '../platform/expected';
import type { LearnerFolder } from '../platform/learnerFolder';
import { builtInKernels, type KernelKind } from './builtIn';
import { checkSetup } from './checkSetup';
import { offerRestart } from './offerRestart';
import { KernelController } from './KernelController';
import { NotebookSession } from './NotebookSession';
import { wordsFor } from './sentences';

export interface KernelParts {
  readonly context: vscode.ExtensionContext;
  readonly folder: LearnerFolder;
  readonly log: vscode.LogOutputChannel;
}

/** The kernels that come with the extension. Nothing starts before a cell runs. */
export function registerKernels({ context, folder, log }: KernelParts): vscode.Disposable {
  const store = new Disposables();
  const say = (text: string): void => log.info(text);
  const kinds = builtInKernels(context, say);
  const running = kinds.map((kind) => store.add(controllerOf(kind)));
  const restart = async (): Promise<vscode.NotebookDocument> => {
    const notebook = vscode.window.activeNotebookEditor?.notebook;
    if (!notebook)
      throw new Expected(vscode.l10n.t('Open the notebook whose kernel you want to restart first.'));
    for (const controller of running) await controller.session(notebook)?.restart();
    return notebook;
  };
  store.add(
    onCommand(commands.restartKernel, log, async () => {
      await restart();
      const told = vscode.l10n.t('The kernel was restarted: variables are gone, your code is untouched.');
      void vscode.window.setStatusBarMessage(told, 5000);
    }),
  );
  store.add(
    onCommand(commands.restartAndRunAll, log, async () => {
      await restart();
      await vscode.commands.executeCommand('notebook.execute');
    }),
  );
  store.add(onCommand(commands.checkSetup, log, () => checkSetup(kinds, context.extensionPath, say)));
  return store;

  function controllerOf({ interpreter, name, ...kind }: KernelKind): KernelController {
    const openSession = (notebook: vscode.NotebookDocument): NotebookSession =>
      new NotebookSession({
        process: new KernelProcess({ interpreter, ...placeOf(notebook), log: say }),
        words: wordsFor(name),
        idleMinutes: vscode.workspace
          .getConfiguration(settings.section)
          .get<number>(settings.idleMinutes, 60),
        log,
        onDied: (died) => void offerRestart(notebook, died, wordsFor(name)),
      });
    return new KernelController({ ...kind, language: interpreter.language, openSession });
  }

  /** A notebook of ours sees the learner's folder, where .lab and data lie; any other one only its own folder. */
  function placeOf(notebook: vscode.NotebookDocument): { root: string; folder: string } {
    const own = dirname(notebook.uri.fsPath);
    const learner = folder.path;
    const isOurs = learner && existsSync(learner) && folder.inside(notebook.uri);
    return { root: isOurs ? learner : own, folder: own };
  }
}
