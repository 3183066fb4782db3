import * as vscode from 'vscode';
import type { ShownState } from '../../core/progress/dueReviews';

/** The word for a state, the same wherever it is shown. */
export function stateWord(state: ShownState): string {
  const words: Record<ShownState, string> = {
    notStarted: vscode.l10n.t('Not started'),
    inProgress: vscode.l10n.t('In progress'),
    verified: vscode.l10n.t('Verified'),
    selfMarked: vscode.l10n.t('Self-marked'),
    revealed: vscode.l10n.t('Revealed'),
    needsReview: vscode.l10n.t('Needs review'),
  };
  return words[state];
}
