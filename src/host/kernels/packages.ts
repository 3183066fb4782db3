import { join } from 'node:path';
import * as vscode from 'vscode';
import { settings } from '../../ids';
import type { PackagesFailed } from '../../kernels/python/packages/PackagesFailed';
import { PyodidePackages, type Download, type Step } from '../../kernels/python/packages/PyodidePackages';

/** The packages of the built-in Python, with their download in a notification and failures in a learner's words. */
export function builtInPackages(
  context: vscode.ExtensionContext,
  assets: string,
  log: (text: string) => void,
): PyodidePackages {
  const source = (): string =>
    vscode.workspace.getConfiguration(settings.section).get<string>(settings.packagesSource, '');
  return new PyodidePackages({
    lock: join(assets, 'pyodide', 'packages.json'),
    folder: join(context.globalStorageUri.fsPath, 'pyodide-packages'),
    source,
    show,
    explain,
    log,
  });
}

async function show(download: Download): Promise<void> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Loading Python packages'),
    cancellable: true,
  };
  await vscode.window.withProgress(options, async (progress, token) => {
    const cancel = new AbortController();
    const listening = token.onCancellationRequested(() => cancel.abort());
    let shown = '';
    const report = (step: Step): void => {
      const message = wordsOf(step);
      if (message !== shown) progress.report({ message });
      shown = message;
    };
    await download(report, cancel.signal).finally(() => listening.dispose());
  });
}

function wordsOf({ name, number, of, bytes }: Step): string {
  return vscode.l10n.t('{0}, {1} of {2}, {3} MB', name, number, of, Math.ceil(bytes / 1e6));
}

function explain(failure: PackagesFailed, packages: readonly string[], source: string): string {
  return vscode.l10n.t(
    'The built-in Python could not load {0}, because {1}: run this notebook in your own Python (command "Choose Where This Notebook Runs…"), or name a mirror in the setting {2}.',
    packages.join(', '),
    reason(failure, source),
    `${settings.section}.${settings.packagesSource}`,
  );
}

function reason({ why }: PackagesFailed, source: string): string {
  const { t } = vscode.l10n;
  switch (why) {
    case 'unreachable':
      return t('{0} did not answer', source);
    case 'absent':
      return t('{0} does not have the file', source);
    case 'damaged':
      return t('a file from {0} is not the one that its checksum names', source);
    case 'cancelled':
      return t('the download was stopped');
    case 'storage':
      return t('the file could not be saved on this computer (the log says more)');
  }
}
