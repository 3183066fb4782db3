import { copyFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { Ipynb, IpynbCell } from '../../core/notebook/ipynb';
import type { Language } from '../../core/syllabus/model';

/**
 * Keeps a copy of a notebook's file and puts fresh cells into the notebook itself. A new file under the old name is not enough:
 * the editor keeps a document for minutes after its last tab was closed, and where it hears late or never of changes on the disk
 * (network drives, folders it does not watch) it would show the old cells again.
 * @returns the notebook, or undefined when the editor could not save it
 */
export async function putFreshCells(
  uri: vscode.Uri,
  copy: string,
  fresh: Ipynb,
  language: Language,
): Promise<vscode.NotebookDocument | undefined> {
  const notebook = await vscode.workspace.openNotebookDocument(uri);
  if (notebook.isDirty && !(await notebook.save())) return undefined;
  await copyFile(uri.fsPath, copy);
  const all = new vscode.NotebookRange(0, notebook.cellCount);
  const edit = new vscode.WorkspaceEdit();
  edit.set(uri, [
    vscode.NotebookEdit.replaceCells(
      all,
      fresh.cells.map((cell) => cellData(cell, language)),
    ),
    vscode.NotebookEdit.updateNotebookMetadata({ ...notebook.metadata, metadata: fresh.metadata }),
  ]);
  return (await vscode.workspace.applyEdit(edit)) && (await notebook.save()) ? notebook : undefined;
}

/** A cell of the file's format as the editor's own reader of that format would give it. */
function cellData(
  { cell_type, id, metadata, source }: IpynbCell,
  language: Language,
): vscode.NotebookCellData {
  const code = cell_type === 'code';
  const kind = code ? vscode.NotebookCellKind.Code : vscode.NotebookCellKind.Markup;
  const data = new vscode.NotebookCellData(kind, source.join(''), code ? language : 'markdown');
  data.metadata = { id, metadata };
  return data;
}
