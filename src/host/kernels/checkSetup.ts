import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { commands } from '../../ids';
import { KernelProcess } from '../../kernels/KernelProcess';
import { Expected } from '../platform/expected';
import type { KernelKind } from './kernelKind';
import { sentenceOf, wordsFor } from './sentences';

/** Starts each built-in interpreter for a moment and tells what works on this computer. */
export async function checkSetup(kinds: readonly KernelKind[], log: (text: string) => void): Promise<void> {
  const found = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Checking the built-in kernels…'),
    },
    () => Promise.all(kinds.map((kind) => versionOf(kind, log))),
  );
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      '{0}: built in and working on this computer. The exercises need nothing else.',
      found.join(', '),
    ),
  );
}

async function versionOf(kind: KernelKind, log: (text: string) => void): Promise<string> {
  const { interpreter, name } = kind;
  const folder = await mkdtemp(join(tmpdir(), 'aihs-setup-'));
  const trial = new KernelProcess({ interpreter, root: folder, folder, log });
  try {
    const { language, version } = await trial.start();
    return `${language === 'r' ? 'R' : 'Python'} ${version}`;
  } catch (cause) {
    const next = { title: vscode.l10n.t('Show Log'), command: commands.showLog };
    throw new Expected(sentenceOf(cause, wordsFor(name)), next, { cause });
  } finally {
    await trial.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}
