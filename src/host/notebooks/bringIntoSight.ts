import * as vscode from 'vscode';

/** Scrolls to a cell only when it cannot be seen: a long answer, or the result below it, may hide what a click has brought. */
export function bringIntoSight(notebook: vscode.NotebookDocument, index: number): void {
  const editor = vscode.window.visibleNotebookEditors.find((each) => each.notebook === notebook);
  const range = new vscode.NotebookRange(index, index + 1);
  editor?.revealRange(range, vscode.NotebookEditorRevealType.InCenterIfOutsideViewport);
}
