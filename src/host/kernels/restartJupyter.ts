import * as vscode from 'vscode';

const command = 'jupyter.restartkernel';

/** Asks the Jupyter extension, where it is installed, to restart the kernel that it runs a notebook in. */
export async function restartJupyter(notebook: vscode.NotebookDocument): Promise<void> {
  if (!(await vscode.commands.getCommands(true)).includes(command)) return;
  await vscode.commands.executeCommand(command, { notebookEditor: { notebookUri: notebook.uri } });
}
