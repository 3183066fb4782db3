import * as vscode from 'vscode';
import { notebookType } from '../../ids';
import { Disposables } from '../platform/disposables';
import type { NotebookSession } from './NotebookSession';

export interface ControllerOptions {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly language: 'python' | 'r';
  readonly openSession: (notebook: vscode.NotebookDocument) => NotebookSession;
}

/** One entry of the editor's list of kernels. Each notebook that uses it gets a session, which ends when the notebook closes. */
export class KernelController implements vscode.Disposable {
  private readonly store = new Disposables();
  private readonly sessions = new Map<vscode.NotebookDocument, NotebookSession>();

  constructor(readonly options: ControllerOptions) {
    const { id, label, description, language } = options;
    const controller = this.store.add(vscode.notebooks.createNotebookController(id, notebookType, label));
    controller.description = description;
    controller.supportedLanguages = [language];
    controller.supportsExecutionOrder = true;
    controller.executeHandler = (cells, notebook) => {
      const executions = cells.map((cell) => controller.createNotebookCellExecution(cell));
      return this.sessionOf(notebook).execute(executions);
    };
    controller.interruptHandler = (notebook) => this.sessions.get(notebook)?.interrupt();
    this.store.add(
      controller.onDidChangeSelectedNotebooks(({ notebook, selected }) => {
        if (selected) this.warmUp(notebook);
        else this.end(notebook);
      }),
    );
    this.store.add(vscode.workspace.onDidCloseNotebookDocument((notebook) => this.end(notebook)));
    this.store.add(
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => closed.length > 0 && this.endUnseen()),
    );
  }

  /** The session of a notebook that uses this kernel. */
  session(notebook: vscode.NotebookDocument): NotebookSession | undefined {
    return this.sessions.get(notebook);
  }

  dispose(): void {
    for (const notebook of [...this.sessions.keys()]) this.end(notebook);
    this.store.dispose();
  }

  /** Of the processes that wait for their first cell only the newest stays: each takes its memory. */
  private warmUp(notebook: vscode.NotebookDocument): void {
    for (const [other, session] of [...this.sessions])
      if (other !== notebook && session.unused) this.end(other);
    void this.sessionOf(notebook).warmUp();
  }

  private sessionOf(notebook: vscode.NotebookDocument): NotebookSession {
    const session = this.sessions.get(notebook) ?? this.options.openSession(notebook);
    this.sessions.set(notebook, session);
    return session;
  }

  /** The editor keeps a document for minutes after its last tab was closed; the learner is done with it then. */
  private endUnseen(): void {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.map(({ input }) => input));
    const seen = new Set(
      tabs.map((input) => input instanceof vscode.TabInputNotebook && input.uri.toString()),
    );
    for (const notebook of [...this.sessions.keys()])
      if (!seen.has(notebook.uri.toString())) this.end(notebook);
  }

  private end(notebook: vscode.NotebookDocument): void {
    this.sessions.get(notebook)?.dispose();
    this.sessions.delete(notebook);
  }
}
