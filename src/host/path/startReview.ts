import * as vscode from 'vscode';
import { z } from 'zod';
import { dueReviews } from '../../core/progress/dueReviews';
import { commands, settings } from '../../ids';
import { quizAnchor } from '../../protocol/anchors';
import { Expected, onCommand } from '../platform/expected';
import { reviewClock } from '../progress/clock';
import { pickModule } from '../syllabus/pick';
import type { PathParts } from './register';

const target = z.object({ id: z.string().optional() }).optional();

/** "Start Review": opens the module at its quiz, which asks the review while one is due. */
export function registerStartReview({ syllabus, progress, log }: PathParts): vscode.Disposable {
  return onCommand(commands.startReview, log, async (argument: unknown) => {
    const clock = reviewClock();
    if (!clock)
      throw new Expected(vscode.l10n.t('Reviews are switched off in the settings.'), {
        title: vscode.l10n.t('Open Settings'),
        command: 'workbench.action.openSettings',
        args: [`${settings.section}.${settings.reviews}`],
      });
    const due = dueReviews(syllabus.index, progress.state, clock);
    const id = target.parse(argument)?.id;
    const module = id ? due.find((each) => each.id === id) : await one(due);
    if (module)
      await vscode.commands.executeCommand(commands.openModule, { id: module.id, anchor: quizAnchor });
    else if (id || due.length === 0) throw none(id ? syllabus.module(id).title : undefined);
  });

  function one(due: ReturnType<typeof dueReviews>) {
    return due.length > 1
      ? pickModule(syllabus, progress, vscode.l10n.t('Start Review'), (each) => due.includes(each))
      : due[0];
  }

  function none(title: string | undefined): Expected {
    const next = [...progress.state.modules.values()]
      .flatMap(({ reviews }) => reviews.next?.due ?? [])
      .sort()[0];
    if (title) return new Expected(vscode.l10n.t('No review of "{0}" is due.', title));
    return new Expected(
      next
        ? vscode.l10n.t('No review is due. The next one comes on {0}.', new Date(next).toLocaleDateString())
        : vscode.l10n.t('No review is due. The first one comes 7 days after a module is verified.'),
    );
  }
}
