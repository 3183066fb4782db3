import * as vscode from 'vscode';
import { commands } from '../../ids';
import type { KernelDied } from '../../kernels/KernelDied';
import { sentenceOf, type Words } from './sentences';

/** After a kernel's end that nobody asked for: one click brings everything back. */
export async function offerRestart(
  notebook: vscode.NotebookDocument,
  died: KernelDied,
  words: Words,
): Promise<void> {
  if (died.why === 'restarted' || died.why === 'closed') return;
  const runAll = vscode.l10n.t('Run All Again');
  const showLog = vscode.l10n.t('Show Log');
  const chosen = await vscode.window.showErrorMessage(sentenceOf(died, words), runAll, showLog);
  if (chosen === showLog) await vscode.commands.executeCommand(commands.showLog);
  if (chosen !== runAll) return;
  await vscode.window.showNotebookDocument(notebook);
  await vscode.commands.executeCommand(commands.restartAndRunAll);
}
