import * as vscode from 'vscode';

/** Runs code cells of a notebook in their order, in whichever kernel it has. */
export async function runCells(
  notebook: vscode.NotebookDocument,
  cells: readonly vscode.NotebookCell[],
): Promise<void> {
  const code = cells.filter(({ kind }) => kind === vscode.NotebookCellKind.Code);
  const ranges = code.map(({ index }) => ({ start: index, end: index + 1 }));
  if (ranges.length === 0) return;
  await vscode.commands.executeCommand('notebook.cell.execute', { ranges, document: notebook.uri });
}
