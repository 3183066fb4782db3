import { z } from 'zod';
import * as vscode from 'vscode';
import type { Need, Seen, SetupFacts } from '../../core/setup/facts';
import { neededPackages } from '../../core/notebook/needs';
import { setupReport } from '../../core/setup/report';
import { commands, settings } from '../../ids';
import { onCommand } from '../platform/expected';
import type { LearnerFolder } from '../platform/learnerFolder';
import type { Syllabus } from '../syllabus/Syllabus';
import { folderState } from './folderState';
import { showReport } from './showReport';

export interface SetupParts {
  readonly syllabus: Syllabus;
  readonly folder: LearnerFolder;
  /** Tries the built-in interpreters and looks for the learner's own. */
  readonly survey: () => Promise<readonly Seen[]>;
  readonly log: vscode.LogOutputChannel;
}

/** Check Setup: what works on this computer, and what can be done about the rest. */
export function registerSetup({ syllabus, folder, survey, log }: SetupParts): vscode.Disposable {
  return onCommand(commands.checkSetup, log, async () => {
    const title = vscode.l10n.t('Looking at Python and R on this computer…');
    const facts = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title },
      find,
    );
    await showReport(setupReport(facts, vscode.l10n.t));
  });

  async function find(): Promise<SetupFacts> {
    const [interpreters, needs] = await Promise.all([survey(), practiceNeeds(syllabus)]);
    const setting = (name: string): string =>
      z.string().catch('').parse(vscode.workspace.getConfiguration(settings.section).get(name));
    return {
      interpreters,
      needs,
      named: { python: setting(settings.python), r: setting(settings.r) },
      prefersOwn: setting(settings.runtime) === 'own',
      trusted: vscode.workspace.isTrusted,
      folder: await folderState(folder.path),
    };
  }
}

/** The modules that each practice notebook in Python imports. */
function practiceNeeds(syllabus: Syllabus): Promise<Need[]> {
  return Promise.all(
    syllabus.index.practice.map(async ({ id, title }) => {
      const { cells } = await syllabus.exerciseContent(id);
      return { title, packages: neededPackages((cells.python ?? []).map(({ source }) => source)) };
    }),
  );
}
