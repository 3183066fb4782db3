import * as vscode from 'vscode';

const patienceMs = 5000;

/**
 * Waits until an editor shows cells. While it loads, the editor's own run command does nothing and says nothing, and a check pressed
 * at once would be lost. Gives up after a while: then the command is tried all the same.
 */
export async function drawn(editor: vscode.NotebookEditor): Promise<void> {
  if (showsCells(editor)) return;
  await new Promise<void>((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(finish, patienceMs);
    const listening = vscode.window.onDidChangeNotebookEditorVisibleRanges((event) => {
      if (event.notebookEditor === editor && showsCells(editor)) finish();
    });
  });
}

function showsCells(editor: vscode.NotebookEditor): boolean {
  return editor.visibleRanges.some((range) => !range.isEmpty);
}
