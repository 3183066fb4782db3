import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import { drawingPlan, drawingSeconds } from '../../core/data/drawing';
import { settings } from '../../ids';
import { Expected } from '../platform/expected';

/**
 * Whether so many bytes of synthetic patients are to be drawn into a folder: small ones always, large ones when the person agrees.
 * Throws when the disk has no room for them.
 */
export async function agreesToDraw(bytes: number, folder: string): Promise<boolean> {
  const free = await freeBytes(folder);
  const plan = drawingPlan(bytes, free);
  if (plan === 'draw') return true;
  if (plan === 'noRoom')
    throw new Expected(
      vscode.l10n.t(
        'So many patients take about {0} and this disk has {1} free: choose a smaller number.',
        sizeText(bytes),
        sizeText(free),
      ),
      {
        title: vscode.l10n.t('Open Settings'),
        command: 'workbench.action.openSettings',
        args: [`${settings.section}.${settings.practiceSize}`],
      },
    );
  const draw = vscode.l10n.t('Draw Them');
  const detail = vscode.l10n.t(
    'That takes about {0} of this disk ({1} are free) and about {2} min. You can stop it at any time; nothing half-written stays.',
    sizeText(bytes),
    sizeText(free),
    Math.max(1, Math.ceil(drawingSeconds(bytes) / 60)),
  );
  const question = vscode.l10n.t('Draw so many synthetic patients?');
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, draw)) === draw;
}

/** What is free on the disk of a folder, which need not be there yet. */
async function freeBytes(folder: string): Promise<number> {
  if (!existsSync(folder)) return freeBytes(dirname(folder));
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** A number of bytes as a person says it: 23 MB, 2.4 GB. */
export function sizeText(bytes: number): string {
  return bytes < 1e9
    ? vscode.l10n.t('{0} MB', Math.max(1, Math.round(bytes / 1e6)))
    : vscode.l10n.t('{0} GB', (bytes / 1e9).toFixed(1));
}
