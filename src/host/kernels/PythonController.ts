import { existsSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import * as vscode from 'vscode';
import { controllers, notebookType } from '../../ids';
import { KernelDied, KernelProcess } from '../../kernels/KernelProcess';
import type { Snapshot } from '../../kernels/snapshot';
import { Disposables } from '../platform/disposables';
import type { LearnerFolder } from '../platform/learnerFolder';
import { CellOutputs } from './outputs';

/** "Python (built in)": one process per notebook, started by its first cell, ended when the notebook closes. */
export class PythonController implements vscode.Disposable {
  private readonly store = new Disposables();
  private readonly processes = new Map<string, KernelProcess>();
  private order = 0;

  constructor(
    private readonly assets: string,
    private readonly snapshot: Snapshot,
    private readonly folder: LearnerFolder,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const controller = this.store.add(
      vscode.notebooks.createNotebookController(
        controllers.python,
        notebookType,
        vscode.l10n.t('Python (built in)'),
      ),
    );
    controller.description = vscode.l10n.t('Comes with the AI Healthcare Path, works offline');
    controller.supportedLanguages = ['python'];
    controller.supportsExecutionOrder = true;
    controller.executeHandler = (cells, notebook) => this.execute(cells, notebook, controller);
    controller.interruptHandler = (notebook) => this.processes.get(key(notebook))?.interrupt();
    this.store.add(vscode.workspace.onDidCloseNotebookDocument((notebook) => this.end(notebook)));
  }

  restart(notebook: vscode.NotebookDocument): void {
    this.end(notebook);
  }

  /** Starts an interpreter for a moment and tells its version; for Check Setup. */
  async version(): Promise<string> {
    const trial = new KernelProcess({
      assets: this.assets,
      root: this.assets,
      folder: '',
      log: (text) => this.log.info(text),
    });
    try {
      return (await trial.start()).version;
    } finally {
      trial.dispose();
    }
  }

  dispose(): void {
    for (const process of this.processes.values()) process.dispose();
    this.store.dispose();
  }

  private async execute(
    cells: readonly vscode.NotebookCell[],
    notebook: vscode.NotebookDocument,
    controller: vscode.NotebookController,
  ): Promise<void> {
    for (const cell of cells) {
      const execution = controller.createNotebookCellExecution(cell);
      execution.executionOrder = ++this.order;
      execution.start(Date.now());
      await execution.clearOutput();
      const ok = await this.runCell(cell, notebook, execution);
      execution.end(ok, Date.now());
      if (!ok) {
        // As in Jupyter: after a cell that stopped, the rest of the run is not started.
        return;
      }
    }
  }

  private async runCell(
    cell: vscode.NotebookCell,
    notebook: vscode.NotebookDocument,
    execution: vscode.NotebookCellExecution,
  ): Promise<boolean> {
    const outputs = new CellOutputs(execution);
    const say = (sentence: string) =>
      outputs.show({ type: 'error', id: 0, ename: 'Python', evalue: sentence, traceback: sentence });
    let ok = false;
    if (!vscode.workspace.isTrusted) {
      say(
        vscode.l10n.t(
          'Cells do not run until you trust this folder (command "Workspaces: Manage Workspace Trust").',
        ),
      );
    } else {
      try {
        const process = this.processOf(notebook);
        await this.startWithProgress(process);
        ok = await process.run(cell.document.getText(), vscode.l10n.t('Cell'), (message) =>
          outputs.show(message),
        );
      } catch (failure) {
        this.log.warn('A cell did not come to its end', failure);
        say(sentenceOf(failure));
      }
    }
    await outputs.done;
    return ok;
  }

  private async startWithProgress(process: KernelProcess): Promise<void> {
    const ready = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Starting Python…') },
      () => process.start(),
    );
    if (ready.snapshot === 'broken') await this.snapshot.discard();
    if (ready.snapshot === 'none') void this.snapshot.make();
    if (!ready.permission) this.log.debug('The kernel runs without process permissions.');
  }

  private processOf(notebook: vscode.NotebookDocument): KernelProcess {
    const known = this.processes.get(key(notebook));
    if (known) return known;
    const place = dirname(notebook.uri.fsPath);
    const learner = this.folder.path;
    // A notebook of ours sees the learner's folder, where .lab and data lie; any other one only its own folder.
    const root = learner && existsSync(learner) && this.folder.inside(notebook.uri) ? learner : place;
    const process = new KernelProcess({
      assets: this.assets,
      root,
      folder: relative(root, place).split(sep).join('/'),
      snapshot: this.snapshot.path,
      log: (text) => this.log.info(text),
    });
    this.processes.set(key(notebook), process);
    return process;
  }

  private end(notebook: vscode.NotebookDocument): void {
    this.processes.get(key(notebook))?.dispose();
    this.processes.delete(key(notebook));
  }
}

function key(notebook: vscode.NotebookDocument): string {
  return notebook.uri.toString();
}

function sentenceOf(failure: unknown): string {
  if (!(failure instanceof KernelDied)) {
    return vscode.l10n.t(
      'The built-in Python could not start. Your code is untouched; the log (command "AI Healthcare Path: Show Log") says why.',
    );
  }
  return failure.why === 'stopped'
    ? vscode.l10n.t(
        'Python was stopped because this cell did not answer. Its variables are lost; your code is untouched. Run the cells from the top.',
      )
    : vscode.l10n.t(
        'Python ended unexpectedly, perhaps out of memory. Its variables are lost; your code is untouched. Run the cells from the top.',
      );
}
