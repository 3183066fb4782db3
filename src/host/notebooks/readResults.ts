import * as vscode from 'vscode';
import { readOutputs, type OutputItem } from '../../core/checking/readOutputs';
import { notebookType } from '../../ids';
import { Disposables } from '../platform/disposables';
import type { ProgressLog } from '../progress/ProgressLog';
import { notebookExercise } from './marks';

/** Turns the results in cell outputs, of whatever kernel, into facts. */
export class ResultReader implements vscode.Disposable {
  private readonly store = new Disposables();

  constructor(
    private readonly progress: ProgressLog,
    private readonly knows: (exercise: string) => boolean,
  ) {
    this.store.add(
      vscode.workspace.onDidChangeNotebookDocument(({ notebook, cellChanges }) => {
        if (notebook.notebookType !== notebookType) return;
        for (const { cell, outputs } of cellChanges) if (outputs) this.readCell(cell);
      }),
    );
    // Work done in another client (JupyterLab, a colleague's machine) counts when the notebook is opened.
    this.store.add(vscode.workspace.onDidOpenNotebookDocument((notebook) => this.readNotebook(notebook)));
    for (const notebook of vscode.workspace.notebookDocuments) this.readNotebook(notebook);
  }

  dispose(): void {
    this.store.dispose();
  }

  private readNotebook(notebook: vscode.NotebookDocument): void {
    if (notebook.notebookType === notebookType) for (const cell of notebook.getCells()) this.readCell(cell);
  }

  private readCell(cell: vscode.NotebookCell): void {
    const { facts } = readOutputs(items(cell), notebookExercise(cell.notebook)?.level);
    const ours = facts.filter((each) => 'exercise' in each && this.knows(each.exercise));
    if (ours.length > 0) void this.progress.absorb(ours);
  }
}

function* items(cell: vscode.NotebookCell): Generator<OutputItem> {
  for (const output of cell.outputs) {
    for (const { mime, data } of output.items) yield { mime, text: () => new TextDecoder().decode(data) };
  }
}
