import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { z } from 'zod';
import { commands } from '../../ids';
import { Expected, onCommand } from '../platform/expected';
import { preferredLanguage } from '../progress/preferredLanguage';
import type { StartOverParts } from './startExerciseOver';

const target = z.object({ id: z.string() });

/** Shows the notebook of an exercise among the files, in the language it would open in if there are two. */
export function registerRevealInExplorer({
  syllabus,
  progress,
  folder,
  scaffold,
  log,
}: StartOverParts): vscode.Disposable {
  return onCommand(commands.revealInExplorer, log, async (argument: unknown) => {
    const { entry } = syllabus.exercise(target.parse(argument).id);
    const root = folder.require();
    const path = [preferredLanguage(entry, progress), ...entry.languages]
      .map((language) => join(root, scaffold.pathOf(entry.id, language)))
      .find((each) => existsSync(each));
    if (!path)
      throw new Expected(vscode.l10n.t('"{0}" has no notebook yet.', entry.title), {
        title: vscode.l10n.t('Open Exercise'),
        command: commands.openExercise,
        args: [{ id: entry.id }],
      });
    await vscode.commands.executeCommand('revealInExplorer', vscode.Uri.file(path));
  });
}
