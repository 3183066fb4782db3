import { join } from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../../ids';
import { Snapshot } from '../../kernels/snapshot';
import { Disposables } from '../platform/disposables';
import { Expected, onCommand } from '../platform/expected';
import type { LearnerFolder } from '../platform/learnerFolder';
import { PythonController } from './PythonController';

export interface KernelParts {
  readonly context: vscode.ExtensionContext;
  readonly folder: LearnerFolder;
  readonly log: vscode.LogOutputChannel;
}

/** The kernels that come with the extension. Nothing starts before a cell runs. */
export function registerKernels({ context, folder, log }: KernelParts): vscode.Disposable {
  const store = new Disposables();
  const assets = join(context.extensionPath, 'dist', 'kernels');
  const { version } = context.extension.packageJSON as { version: string };
  const snapshot = new Snapshot(assets, context.globalStorageUri.fsPath, version, (text) => log.info(text));
  const python = store.add(new PythonController(assets, snapshot, folder, log));
  store.add(
    onCommand(commands.restartKernel, log, () => {
      const notebook = vscode.window.activeNotebookEditor?.notebook;
      if (!notebook)
        throw new Expected(vscode.l10n.t('Open the notebook whose Python you want to restart first.'));
      python.restart(notebook);
      void vscode.window.setStatusBarMessage(
        vscode.l10n.t('Python restarted: its variables are gone, your code is untouched.'),
        5000,
      );
    }),
  );
  store.add(
    onCommand(commands.checkSetup, log, async () => {
      const running = await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t('Checking the built-in Python…'),
        },
        () => python.version(),
      );
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'Python {0} is built in and works on this computer. The exercises need nothing else.',
          running,
        ),
      );
    }),
  );
  return store;
}
