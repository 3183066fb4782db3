import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import { learnerNumber } from '../../core/data/learner';
import { merge, type Fact, type NewFact } from '../../core/progress/facts';
import { readProgress, progressText, type ProgressLog as Log } from '../../core/progress/file';
import { reduce, type Progress, type Shape } from '../../core/progress/state';
import { commands } from '../../ids';
import { Disposables } from '../platform/disposables';
import { Expected, showFailure, type NextStep } from '../platform/expected';
import type { LearnerFolder } from '../platform/learnerFolder';
import type { Syllabus } from '../syllabus/Syllabus';
import { ProgressFile } from './ProgressFile';

export interface ProgressNotice {
  readonly level: 'warning' | 'error' | 'info';
  readonly text: string;
  readonly next: NextStep;
}

const waitingKey = 'aihs.waitingFacts';

/**
 * The learner's facts, kept in the folder's progress.json.
 * While no folder is open, or while the disk refuses, they wait in the editor's own storage and move in later.
 */
export class ProgressLog implements vscode.Disposable {
  private readonly store = new Disposables();
  private readonly changed = this.store.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private log: Log = emptyLog();
  private file?: ProgressFile;
  private watcher?: vscode.Disposable;
  private readOnly = false;
  private saving: Promise<void> = Promise.resolve();
  private reduced?: Progress;
  /** Told in the sidebar until the window is reloaded. */
  notice?: ProgressNotice;

  constructor(
    private readonly folder: LearnerFolder,
    private readonly syllabus: Syllabus,
    private readonly waiting: vscode.Memento,
    private readonly output: vscode.LogOutputChannel,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.store.add(folder.onDidChange(() => void this.open()));
    // Reviews fall due while nobody does anything: who comes back to the window sees them.
    this.store.add(
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.changed.fire();
      }),
    );
  }

  get learner(): number {
    return this.log.learner;
  }

  get facts(): readonly Fact[] {
    return this.log.facts;
  }

  get state(): Progress {
    const { index } = this.syllabus;
    const shape: Shape = { modules: index.groups.flatMap((group) => group.modules) };
    return (this.reduced ??= reduce(this.log.facts, shape, index.practice));
  }

  /** Reads the folder's progress; never throws, whatever lies there. */
  async open(): Promise<void> {
    this.watcher?.dispose();
    this.notice = undefined;
    this.readOnly = false;
    const { path } = this.folder;
    this.file = path ? new ProgressFile(path, this.now) : undefined;
    this.log = { ...emptyLog(), ...this.waitingLog() };
    if (path && this.file) {
      this.watch(path);
      try {
        await this.read(this.file);
      } catch (error) {
        await showFailure(notSaved(error), this.output);
      }
    }
    this.update();
    if (this.waitingLog().facts.length > 0 && this.file) await this.save();
  }

  /** Records something that has just happened. */
  record(...facts: NewFact[]): Promise<void> {
    const at = this.now().toISOString();
    return this.absorb(facts.map((each) => ({ ...each, id: randomUUID(), at }) as Fact));
  }

  /** Takes in facts that already have their id: results read from outputs, perhaps for the second time. */
  async absorb(facts: readonly Fact[]): Promise<void> {
    const union = merge(this.log.facts, facts);
    const known = new Set(this.log.facts);
    if (union.every((each) => known.has(each))) return;
    this.log = { ...this.log, facts: union };
    this.update();
    await this.save();
  }

  dispose(): void {
    this.watcher?.dispose();
    this.store.dispose();
  }

  private async read(file: ProgressFile): Promise<void> {
    const opened = await file.open();
    if (opened.kind === 'newer') {
      this.readOnly = true;
      this.notice = {
        level: 'info',
        text: vscode.l10n.t(
          'This progress was written by a newer version. It is left untouched; what you do now is not added to it.',
        ),
        next: {
          title: vscode.l10n.t('Update the Extension'),
          command: 'workbench.extensions.action.checkForUpdates',
        },
      };
    }
    const log = opened.kind === 'read' || opened.kind === 'recovered' ? opened.log : undefined;
    if (log) this.log = { ...log, facts: merge(log.facts, this.log.facts) };
    if (opened.kind === 'recovered') this.notice = recoveredNotice(opened.aside, file.path, log);
  }

  private save(): Promise<void> {
    if (this.readOnly) return Promise.resolve();
    this.saving = this.saving.then(async () => {
      const { file, log } = this;
      if (!file) return void (await this.waiting.update(waitingKey, progressText(log)));
      try {
        const written = await file.save(log);
        if (this.file === file) this.log = { ...written, facts: merge(written.facts, this.log.facts) };
        await this.waiting.update(waitingKey, undefined);
      } catch (error) {
        await this.waiting.update(waitingKey, progressText(log));
        void showFailure(notSaved(error), this.output);
      }
    });
    return this.saving;
  }

  private waitingLog(): Pick<Log, 'facts' | 'foreign'> {
    const text = this.waiting.get<string>(waitingKey);
    const read = text === undefined ? undefined : readProgress(text);
    return read?.kind === 'read' ? read.log : { facts: [], foreign: [] };
  }

  private watch(path: string): void {
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.file(path), 'progress.json'),
    );
    const reread = () =>
      (this.saving = this.saving.then(async () => {
        const { file } = this;
        if (!file || this.readOnly) return;
        try {
          await this.read(file);
          this.update();
        } catch (error) {
          this.output.warn('progress.json changed on the disk and could not be read', error);
        }
      }));
    watcher.onDidChange(reread);
    watcher.onDidCreate(reread);
    this.watcher = watcher;
  }

  private update(): void {
    this.reduced = undefined;
    this.changed.fire();
  }
}

function emptyLog(): Log {
  return { learner: learnerNumber(randomUUID()), facts: [], foreign: [] };
}

function notSaved(cause: unknown): Expected {
  return new Expected(
    vscode.l10n.t(
      'Your progress could not be saved in this folder. It is kept in the editor and will be saved with your next step.',
    ),
    { title: vscode.l10n.t('Choose Another Folder'), command: commands.chooseFolder },
    { cause },
  );
}

function recoveredNotice(aside: string, path: string, log: Log | undefined): ProgressNotice {
  const last = log?.facts.at(-1)?.at;
  return log
    ? {
        level: 'error',
        text: vscode.l10n.t(
          'The progress file could not be read. Your progress was restored from {0}; the unreadable file was kept.',
          last ? new Date(last).toLocaleString() : vscode.l10n.t('its backup'),
        ),
        next: {
          title: vscode.l10n.t('Compare the Two Files'),
          command: 'vscode.diff',
          args: [vscode.Uri.file(aside), vscode.Uri.file(path)],
        },
      }
    : {
        level: 'error',
        text: vscode.l10n.t(
          'The progress file could not be read and there is no backup. The file was kept, your notebooks are untouched and can be checked again.',
        ),
        next: {
          title: vscode.l10n.t('Show the Kept File'),
          command: 'vscode.open',
          args: [vscode.Uri.file(aside)],
        },
      };
}
