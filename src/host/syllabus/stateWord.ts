import * as vscode from 'vscode';
import type { ModuleState } from '../../core/progress/state';

/** The word for a state, the same wherever it is shown. */
export function stateWord(state: ModuleState): string {
  const words: Record<ModuleState, string> = {
    notStarted: vscode.l10n.t('Not started'),
    inProgress: vscode.l10n.t('In progress'),
    verified: vscode.l10n.t('Verified'),
    selfMarked: vscode.l10n.t('Self-marked'),
    revealed: vscode.l10n.t('Revealed'),
  };
  return words[state];
}
