import { existsSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import * as vscode from 'vscode';
import { places } from '../../core/notebook/paths';
import { commands, settings } from '../../ids';
import { Disposables } from './disposables';
import { Expected } from './expected';

/** Where the learner's notebooks, data and progress lie: a folder inside the open one, or the open one itself. */
export class LearnerFolder implements vscode.Disposable {
  private readonly store = new Disposables();
  private readonly changed = this.store.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;

  constructor() {
    this.store.add(vscode.workspace.onDidChangeWorkspaceFolders(() => this.changed.fire()));
    this.store.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${settings.section}.${settings.folder}`)) this.changed.fire();
      }),
    );
  }

  /** Absolute path of the folder (it need not exist yet), or undefined while no folder is open. */
  get path(): string | undefined {
    const open = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file')?.uri.fsPath;
    if (!open) return undefined;
    const name =
      vscode.workspace.getConfiguration(settings.section).get<string>(settings.folder) ||
      'ai-healthcare-path';
    const isItself =
      basename(open) === name ||
      existsSync(join(open, places.lab)) ||
      existsSync(join(open, places.progress));
    return isItself ? open : join(open, ...name.split(/[\\/]+/).filter((part) => part && part !== '..'));
  }

  /** The folder, or the sentence that asks for one. */
  require(): string {
    const { path } = this;
    if (path) return path;
    throw new Expected(
      vscode.l10n.t('Open a folder first: your notebooks and your progress are saved in it.'),
      {
        title: vscode.l10n.t('Choose a Folder'),
        command: commands.chooseFolder,
      },
    );
  }

  /** A file's path inside the learner's folder with `/` between, or undefined when it lies elsewhere. */
  inside(uri: vscode.Uri): string | undefined {
    const { path } = this;
    if (!path || uri.scheme !== 'file') return undefined;
    const inner = relative(path, uri.fsPath);
    return inner === '' || inner.startsWith('..') || /^[A-Za-z]:/.test(inner)
      ? undefined
      : inner.split(sep).join('/');
  }

  dispose(): void {
    this.store.dispose();
  }
}
