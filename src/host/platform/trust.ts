import * as vscode from 'vscode';
import { Expected } from './expected';

/** Notebooks run code, so they wait until the folder is trusted. */
export function requireTrust(): void {
  if (vscode.workspace.isTrusted) return;
  throw new Expected(
    vscode.l10n.t('Notebooks and checks stay off until you trust this folder. Reading and quizzes work.'),
    { title: vscode.l10n.t('Manage Workspace Trust'), command: 'workbench.trust.manage' },
  );
}
