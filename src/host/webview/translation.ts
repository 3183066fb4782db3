import * as vscode from 'vscode';
import type { WebviewParts } from './html';

/** The translations that `vscode.l10n` uses, for a webview, whose words are in the same bundle. */
export function webviewTranslation(): Pick<WebviewParts, 'translation'> {
  const { bundle } = vscode.l10n;
  return bundle ? { translation: { language: vscode.env.language, words: bundle } } : {};
}
