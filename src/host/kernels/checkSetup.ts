import * as vscode from 'vscode';
import { KernelProcess } from '../../kernels/KernelProcess';
import type { KernelKind } from './builtIn';

/** Starts each built-in interpreter for a moment and tells what works on this computer. */
export async function checkSetup(
  kinds: readonly KernelKind[],
  folder: string,
  log: (text: string) => void,
): Promise<void> {
  const found = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Checking the built-in kernels…'),
    },
    () => Promise.all(kinds.map((kind) => versionOf(kind, folder, log))),
  );
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      '{0}: built in and working on this computer. The exercises need nothing else.',
      found.join(', '),
    ),
  );
}

async function versionOf(kind: KernelKind, folder: string, log: (text: string) => void): Promise<string> {
  const trial = new KernelProcess({ interpreter: kind.interpreter, root: folder, folder, log });
  try {
    const { language, version } = await trial.start();
    return `${language === 'r' ? 'R' : 'Python'} ${version}`;
  } finally {
    trial.dispose();
  }
}
