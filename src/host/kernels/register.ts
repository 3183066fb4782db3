import * as vscode from 'vscode';
import type { Seen } from '../../core/setup/facts';
import { commands } from '../../ids';
import { Disposables } from '../platform/disposables';
import { Expected, onCommand } from '../platform/expected';
import type { LearnerFolder } from '../platform/learnerFolder';
import { builtInKernels } from './builtIn';
import { registerNames } from './names';
import { ownKernels } from './own';
import { pickRuntime } from './pickRuntime';
import { restartJupyter } from './restartJupyter';
import { Runtimes } from './Runtimes';
import { survey } from './survey';

export interface KernelParts {
  readonly context: vscode.ExtensionContext;
  readonly folder: LearnerFolder;
  readonly log: vscode.LogOutputChannel;
}

export interface Kernels extends vscode.Disposable {
  /** Gives a notebook the kernel it starts with, unless it has one already. */
  select(editor: vscode.NotebookEditor, language: 'python' | 'r'): Promise<void>;
  /** Forgets the variables of a notebook, in these kernels or in one of the Jupyter extension. */
  restart(notebook: vscode.NotebookDocument): Promise<void>;
  /** Tries the built-in interpreters and looks for the learner's own afresh. */
  survey(): Promise<Seen[]>;
}

/** The kernels of this extension and the commands about them. Nothing starts before a notebook has one of them. */
export function registerKernels({ context, folder, log }: KernelParts): Kernels {
  const store = new Disposables();
  const say = (text: string): void => log.info(text);
  const builtIn = builtInKernels(context, say);
  const runtimes = store.add(new Runtimes(builtIn, () => ownKernels(context, folder, say), folder, log));

  store.add(
    onCommand(commands.restartKernel, log, async () => {
      await runtimes.restart(activeEditor().notebook);
      const told = vscode.l10n.t('The kernel was restarted: variables are gone, your code is untouched.');
      void vscode.window.setStatusBarMessage(told, 5000);
    }),
  );
  store.add(
    onCommand(commands.restartAndRunAll, log, async () => {
      await runtimes.restart(activeEditor().notebook);
      await vscode.commands.executeCommand('notebook.execute');
    }),
  );
  store.add(registerNames((notebook) => runtimes.processOf(notebook)));
  store.add(onCommand(commands.chooseKernel, log, () => pickRuntime(runtimes, activeEditor())));
  return {
    select: (editor, language) => runtimes.selectFor(editor, language),
    restart: async (notebook) => {
      if (!(await runtimes.restart(notebook))) await restartJupyter(notebook);
    },
    survey: async () => survey(await runtimes.all(true), say),
    dispose: () => store.dispose(),
  };
}

function activeEditor(): vscode.NotebookEditor {
  const editor = vscode.window.activeNotebookEditor;
  if (editor) return editor;
  throw new Expected(vscode.l10n.t('Open a notebook first: this is about the kernel it runs in.'));
}
