import * as vscode from 'vscode';
import { KernelDied } from '../../kernels/KernelDied';
import type { KernelProcess } from '../../kernels/KernelProcess';
import { IdleTimer } from './IdleTimer';
import { CellOutputs } from './outputs';
import { sentenceOf, type Words } from './sentences';

export interface SessionOptions {
  readonly process: KernelProcess;
  readonly words: Words;
  /** How long the process is kept when no cell runs; 0 keeps it. */
  readonly idleMinutes: number;
  readonly log: vscode.LogOutputChannel;
  /** Told when a cell ended because its process was gone. */
  readonly onDied: (died: KernelDied) => void;
}

/** The cells of one notebook, run one after another in its process. */
export class NotebookSession implements vscode.Disposable {
  private tail: Promise<void> = Promise.resolve();
  private stops = 0;
  private order = 0;
  private asked = false;
  /** What a learner must know before the next cell shows anything. */
  private notice?: string;
  private readonly idle: IdleTimer;

  constructor(private readonly options: SessionOptions) {
    this.idle = new IdleTimer(options.idleMinutes, () => void this.rest());
  }

  get process(): KernelProcess {
    return this.options.process;
  }

  /** Whether no cell was ever asked for. */
  get unused(): boolean {
    return !this.asked;
  }

  /** Starts the process while the learner reads, so that the first cell need not wait for it. A failure is told by that cell. */
  async warmUp(): Promise<void> {
    const { process, log } = this.options;
    if (!vscode.workspace.isTrusted || this.asked) return;
    this.idle.restart();
    await process.start().catch((failure: unknown) => log.warn('A kernel did not start ahead.', failure));
  }

  /** Runs cells after those asked for before; as in Jupyter, after one that fails the rest of them is not run. */
  execute(executions: readonly vscode.NotebookCellExecution[]): Promise<void> {
    const { stops } = this;
    this.asked = true;
    this.tail = this.tail.then(async () => {
      let go = true;
      for (const execution of executions) {
        go &&= stops === this.stops && !execution.token.isCancellationRequested;
        if (go) go = await this.runCell(execution);
        else execution.end(undefined);
      }
    });
    return this.tail;
  }

  /** Stops the running cell and drops those that wait. */
  async interrupt(): Promise<void> {
    this.stops++;
    await this.options.process.interrupt();
  }

  /** Forgets all variables. Nothing starts before the next cell. */
  async restart(): Promise<void> {
    this.stops++;
    this.order = 0;
    await this.options.process.restart();
  }

  dispose(): void {
    this.stops++;
    this.idle.dispose();
    void this.options.process.dispose();
  }

  private async runCell(execution: vscode.NotebookCellExecution): Promise<boolean> {
    this.idle.pause();
    execution.executionOrder = ++this.order;
    execution.start(Date.now());
    await execution.clearOutput();
    const outputs = new CellOutputs(execution);
    const cancelling = execution.token.onCancellationRequested(() => void this.interrupt());
    const ok = await this.attempt(execution.cell, outputs).finally(() => cancelling.dispose());
    await outputs.done;
    execution.end(ok, Date.now());
    this.idle.restart();
    return ok;
  }

  private async attempt(cell: vscode.NotebookCell, outputs: CellOutputs): Promise<boolean> {
    const { process, words, log, onDied } = this.options;
    if (!vscode.workspace.isTrusted) {
      outputs.say(words.language, words.untrusted);
      return false;
    }
    try {
      await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Window, title: words.starting },
        () => process.start(),
      );
      if (this.notice) outputs.show({ type: 'stream', id: 0, name: 'stderr', text: `${this.notice}\n` });
      this.notice = undefined;
      return await process.run(cell.document.getText(), words.cell, (message) => outputs.show(message));
    } catch (failure) {
      log.warn('A cell did not come to its end.', failure);
      outputs.say(words.language, sentenceOf(failure, words));
      if (failure instanceof KernelDied) onDied(failure);
      return false;
    }
  }

  private async rest(): Promise<void> {
    if (this.options.process.pid === undefined) return;
    this.notice = this.options.words.rested;
    await this.restart();
  }
}
