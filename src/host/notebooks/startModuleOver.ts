import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { z } from 'zod';
import type { Language, ModuleEntry } from '../../core/syllabus/model';
import { commands } from '../../ids';
import { Expected, onCommand } from '../platform/expected';
import { requireTrust } from '../platform/trust';
import { pickModule } from '../syllabus/pick';
import type { StartOverParts } from './startExerciseOver';
import { startNotebookOver } from './startNotebookOver';

const target = z.object({ id: z.string().optional() }).optional();

/** "Start Module Over": its notebooks are kept as attempts; its exercises, quiz and mark are open again. */
export function registerStartModuleOver(parts: StartOverParts): vscode.Disposable {
  const { syllabus, progress, folder, scaffold, log } = parts;
  const isBegun = ({ id }: ModuleEntry) =>
    (progress.state.modules.get(id)?.state ?? 'notStarted') !== 'notStarted';

  return onCommand(commands.resetModule, log, async (argument: unknown) => {
    requireTrust();
    const id = target.parse(argument)?.id;
    if (!id && !syllabus.allModules.some(isBegun))
      throw new Expected(vscode.l10n.t('No module is begun yet, so there is nothing to start over.'));
    const module = id
      ? syllabus.module(id)
      : await pickModule(syllabus, progress, vscode.l10n.t('Start Module Over'), isBegun);
    if (!module) return;
    if (!isBegun(module))
      throw new Expected(
        vscode.l10n.t('"{0}" is not begun yet, so there is nothing to start over.', module.title),
      );
    if (!(await agrees(module))) return;
    for (const [exercise, language] of notebooksOf(module))
      await startNotebookOver(parts, exercise, language);
    await progress.record({ kind: 'moduleRestarted', module: module.id });
  });

  /** Those that lie in the folder, whoever put them there. */
  function notebooksOf({ exercises }: ModuleEntry): (readonly [string, Language])[] {
    const root = folder.path;
    if (!root) return [];
    return exercises
      .flatMap(({ id, languages }) => languages.map((language) => [id, language] as const))
      .filter(([id, language]) => existsSync(join(root, scaffold.pathOf(id, language))));
  }
}

async function agrees({ title }: ModuleEntry): Promise<boolean> {
  const again = vscode.l10n.t('Start Over');
  const detail = vscode.l10n.t(
    'Your notebooks are kept, and new ones are made beside them. The exercises and the quiz are open again, and your mark is cleared.',
  );
  const question = vscode.l10n.t('Start the module "{0}" over?', title);
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, again)) === again;
}
