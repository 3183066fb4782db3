import * as vscode from 'vscode';
import type { NotebookWords } from '../../core/notebook/compose';

export function notebookWords(): NotebookWords {
  return {
    synthetic: vscode.l10n.t('Synthetic patients. Nothing here is clinical, dosing or legal advice.'),
    ownData: vscode.l10n.t(
      'Your own data stay on this machine. Nothing here is clinical, dosing or legal advice.',
    ),
    task: (number, of) => vscode.l10n.t('Task {0} of {1}', number, of),
    choose: vscode.l10n.t('Put the letter of your answer in the cell below, run it, then run the check.'),
    setup: vscode.l10n.t('Run this cell first. It finds the checks and the data.'),
    noLab: vscode.l10n.t(
      'The folder .lab was not found. Open this notebook from the AI Healthcare Path sidebar once, then run this cell again.',
    ),
  };
}
