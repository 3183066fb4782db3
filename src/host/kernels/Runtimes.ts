import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { neededPackages } from '../../core/notebook/needs';
import { extensionId, settings } from '../../ids';
import { KernelProcess } from '../../kernels/KernelProcess';
import { Disposables } from '../platform/disposables';
import type { LearnerFolder } from '../platform/learnerFolder';
import { KernelController } from './KernelController';
import type { KernelKind } from './kernelKind';
import { NotebookSession } from './NotebookSession';
import { offerRestart } from './offerRestart';
import { askLearner } from './askLearner';
import { chooseRuntime, type Preference } from './preference';
import { wordsFor } from './sentences';

/** The kernels of this extension: those built in, and the interpreters found on this machine. */
export class Runtimes implements vscode.Disposable {
  private readonly store = new Disposables();
  private readonly controllers = new Map<string, KernelController>();
  private kinds: readonly KernelKind[];
  private finding?: Promise<void>;

  constructor(
    private readonly builtIn: readonly KernelKind[],
    private readonly findOwn: () => Promise<KernelKind[]>,
    private readonly folder: LearnerFolder,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.kinds = builtIn;
    builtIn.forEach((kind) => this.offer(kind));
  }

  /** All kernels; the learner's own are looked for once, or again with `afresh`. */
  async all(afresh = false): Promise<readonly KernelKind[]> {
    if (afresh) this.finding = undefined;
    await (this.finding ??= this.find());
    return this.kinds;
  }

  /** The same, of one language. */
  async known(language: KernelKind['language'], afresh = false): Promise<KernelKind[]> {
    return (await this.all(afresh)).filter((kind) => kind.language === language);
  }

  /** Chooses a kernel for a notebook of ours that has none yet; a learner's own choice is never touched. */
  async selectFor(editor: vscode.NotebookEditor, language: KernelKind['language']): Promise<void> {
    const packages = neededPackages(editor.notebook.getCells().map((cell) => cell.document.getText()));
    const preference = vscode.workspace
      .getConfiguration(settings.section)
      .get<Preference>(settings.runtime, 'auto');
    const atHand = this.builtIn.filter((kind) => kind.language === language);
    const looks = preference === 'own' || (preference === 'auto' && packages.length > 0);
    const kind = chooseRuntime(looks ? await this.known(language) : atHand, packages, preference);
    if (!kind) return;
    await this.select(editor, kind, true);
    if (kind.found && packages.length > 0) {
      const told = vscode.l10n.t(
        'This notebook runs in {0}, which has {1}.',
        kind.label,
        packages.join(', '),
      );
      void vscode.window.setStatusBarMessage(told, 8000);
    }
  }

  /** The affinity of a controller alone does not select it: the first run would ask "Select Kernel". */
  async select(editor: vscode.NotebookEditor, kind: KernelKind, onlyIfNone = false): Promise<void> {
    await vscode.commands.executeCommand('notebook.selectKernel', {
      notebookEditor: editor,
      id: kind.id,
      extension: extensionId,
      skipIfAlreadySelected: onlyIfNone,
    });
  }

  /** The process that runs the notebook's cells, once it has one. */
  processOf(notebook: vscode.NotebookDocument): KernelProcess | undefined {
    const sessions = [...this.controllers.values()].map((controller) => controller.session(notebook));
    return sessions.find((session) => session !== undefined)?.process;
  }

  /** Restarts what runs the notebook's cells here; false when nothing does. */
  async restart(notebook: vscode.NotebookDocument): Promise<boolean> {
    const sessions = [...this.controllers.values()].flatMap((each) => each.session(notebook) ?? []);
    for (const session of sessions) await session.restart();
    return sessions.length > 0;
  }

  dispose(): void {
    this.store.dispose();
  }

  private async find(): Promise<void> {
    const own = await this.findOwn();
    this.kinds = [...this.builtIn, ...own];
    own.forEach((kind) => this.offer(kind));
  }

  private offer(kind: KernelKind): void {
    if (this.controllers.has(kind.id)) return;
    const { id, label, description, language } = kind;
    const openSession = (notebook: vscode.NotebookDocument): NotebookSession => this.open(kind, notebook);
    this.controllers.set(
      id,
      this.store.add(new KernelController({ id, label, description, language, openSession })),
    );
  }

  private open({ interpreter, name }: KernelKind, notebook: vscode.NotebookDocument): NotebookSession {
    const { log } = this;
    const say = (text: string): void => log.info(text);
    const words = wordsFor(name);
    return new NotebookSession({
      process: new KernelProcess({ interpreter, ...this.placeOf(notebook), log: say, ask: askLearner }),
      words,
      idleMinutes: vscode.workspace.getConfiguration(settings.section).get<number>(settings.idleMinutes, 60),
      log,
      onDied: (died) => void offerRestart(notebook, died, words),
    });
  }

  /** A notebook of ours sees the learner's folder, where .lab and data lie; any other one only its own folder. */
  private placeOf(notebook: vscode.NotebookDocument): { root: string; folder: string } {
    const own = dirname(notebook.uri.fsPath);
    const learner = this.folder.path;
    const isOurs = learner && existsSync(learner) && this.folder.inside(notebook.uri);
    return { root: isOurs ? learner : own, folder: own };
  }
}
