import * as vscode from 'vscode';
import type { Question } from '../../protocol/kernel';

/** Asks for the line a cell waits for; undefined when the box is closed with Escape, which stops the cell. */
export async function askLearner({ prompt, password }: Question): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('The running cell asks'),
    prompt: prompt.trim() || vscode.l10n.t('Type a line and press Enter.'),
    password,
    ignoreFocusOut: true,
  });
}
