import { join } from 'node:path';
import * as vscode from 'vscode';
import { controllers, settings } from '../../ids';
import { BuiltIn } from '../../kernels/BuiltIn';
import { Snapshot } from '../../kernels/Snapshot';
import type { KernelKind } from './kernelKind';
import { builtInPackages } from './packages';

/** The interpreters that come with the extension. */
export function builtInKernels(context: vscode.ExtensionContext, log: (text: string) => void): KernelKind[] {
  const assets = join(context.extensionPath, 'dist', 'kernels');
  const { version } = context.extension.packageJSON as { version: string };
  const library = { folder: join(context.extensionPath, 'dist', 'lab', 'python'), name: 'lab', version };
  const snapshot = new Snapshot({ assets, folder: context.globalStorageUri.fsPath, version, library, log });
  const memoryMegabytes = (): number =>
    vscode.workspace.getConfiguration(settings.section).get<number>(settings.memoryLimit, 2048);
  const description = vscode.l10n.t('Comes with the AI Healthcare Path, works offline');
  return [
    {
      id: controllers.python,
      language: 'python',
      name: vscode.l10n.t('The built-in Python'),
      label: vscode.l10n.t('Python (built in)'),
      description,
      interpreter: new BuiltIn({
        language: 'python',
        assets,
        script: 'python-child.mjs',
        snapshot,
        packages: builtInPackages(context, assets, log),
        log,
        memoryMegabytes,
      }),
    },
    {
      id: controllers.r,
      language: 'r',
      name: vscode.l10n.t('The built-in R'),
      label: vscode.l10n.t('R (built in)'),
      description,
      interpreter: new BuiltIn({ language: 'r', assets, script: 'r-child.mjs', log, memoryMegabytes }),
    },
  ];
}
