import * as vscode from 'vscode';
import type { CellMessage } from '../../protocol/kernel';

const { stdout, stderr, error } = vscode.NotebookCellOutputItem;

/** Shows a running cell's messages. Text of one stream that follows its like is appended, so that a loop's prints stay one output. */
export class CellOutputs {
  private streaming?: { name: 'stdout' | 'stderr'; output: vscode.NotebookCellOutput };
  private shown: Promise<void> = Promise.resolve();

  constructor(private readonly execution: vscode.NotebookCellExecution) {}

  /** Resolves when everything so far is in the notebook. */
  get done(): Promise<void> {
    return this.shown;
  }

  show(message: CellMessage): void {
    this.shown = this.shown.then(() => this.put(message));
  }

  /** Shows one sentence as the cell's error. */
  say(title: string, sentence: string): void {
    this.show({ type: 'error', id: 0, ename: title, evalue: sentence, traceback: sentence });
  }

  private async put(message: CellMessage): Promise<void> {
    if (message.type === 'stream') {
      const item = message.name === 'stdout' ? stdout(message.text) : stderr(message.text);
      if (this.streaming?.name === message.name)
        return this.execution.appendOutputItems(item, this.streaming.output);
      this.streaming = { name: message.name, output: new vscode.NotebookCellOutput([item]) };
      return this.execution.appendOutput(this.streaming.output);
    }
    this.streaming = undefined;
    if (message.type === 'error') {
      const failure = Object.assign(new Error(message.evalue), {
        name: message.ename,
        stack: message.traceback,
      });
      return this.execution.appendOutput(new vscode.NotebookCellOutput([error(failure)]));
    }
    const items = Object.entries(message.data).map(([mime, value]) => item(mime, value));
    return this.execution.appendOutput(
      new vscode.NotebookCellOutput(items, { ...message.metadata, outputType: outputType(message) }),
    );
  }
}

function outputType(message: CellMessage): string {
  return message.type === 'result' ? 'execute_result' : 'display_data';
}

/** JSON goes as JSON, binary images as their bytes, everything else as text. */
function item(mime: string, value: unknown): vscode.NotebookCellOutputItem {
  if (/[/+]json$/.test(mime)) return vscode.NotebookCellOutputItem.json(value, mime);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const binary = mime.startsWith('image/') && mime !== 'image/svg+xml';
  return binary
    ? new vscode.NotebookCellOutputItem(Buffer.from(text, 'base64'), mime)
    : vscode.NotebookCellOutputItem.text(text, mime);
}
