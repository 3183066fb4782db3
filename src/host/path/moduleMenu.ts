import * as vscode from 'vscode';
import { z } from 'zod';
import { nextExercise } from '../../core/progress/next';
import { commands } from '../../ids';
import { Disposables } from '../platform/disposables';
import { Expected, onCommand } from '../platform/expected';
import { chosenRoute } from '../syllabus/route';
import { moduleLink } from './moduleLink';
import type { PathParts } from './register';

const target = z.object({ id: z.string() });

/** What the context menu of a module offers beside what the palette has. */
export function registerModuleMenu({ syllabus, progress, log }: PathParts): vscode.Disposable {
  const store = new Disposables();
  store.add(
    onCommand(commands.openNextExercise, log, (argument: unknown) => {
      const module = syllabus.module(target.parse(argument).id);
      const next = nextExercise(module, progress.state, chosenRoute());
      if (!next)
        throw new Expected(vscode.l10n.t('Every exercise of "{0}" is passed.', module.title), {
          title: vscode.l10n.t('Continue the Path'),
          command: commands.continue,
        });
      return vscode.commands.executeCommand(commands.openExercise, { id: next.id });
    }),
  );
  store.add(
    onCommand(commands.copyLink, log, async (argument: unknown) => {
      const { id } = syllabus.module(target.parse(argument).id);
      await vscode.env.clipboard.writeText(moduleLink(id).toString());
    }),
  );
  return store;
}
