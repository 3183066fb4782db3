import * as vscode from 'vscode';
import { z } from 'zod';
import { LARGEST_SIZE } from '../../core/data/catalogue';
import { practiceSize, type PatientSet } from '../../core/notebook/paths';
import { levels } from '../../core/syllabus/model';
import { commands, settings } from '../../ids';
import { Cancelled } from '../platform/atomicFile';
import { Disposables } from '../platform/disposables';
import { onCommand } from '../platform/expected';
import type { LearnerFolder } from '../platform/learnerFolder';
import { requireTrust } from '../platform/trust';
import type { ProgressLog } from '../progress/ProgressLog';
import type { Syllabus } from '../syllabus/Syllabus';
import { askOwnPractice, askPractice } from './askPractice';
import { agreesToDraw, sizeText } from './largeDrawing';
import { askOwnData } from './ownData';
import type { PracticeWish, Scaffold } from './Scaffold';

const families = {
  [commands.newCurationNotebook]: 'data-curation',
  [commands.newValidationNotebook]: 'model-validation',
  [commands.newBiasNotebook]: 'bias-testing',
} as const;

/** What a caller may say at once, such as a keybinding or a task of a class; the rest is asked. */
const argument = z
  .object({
    family: z.string().optional(),
    language: z.enum(['python', 'r']).optional(),
    level: z.enum(levels).optional(),
    /** Whose patients: the learner's own, or those of a class by its number. */
    learner: z.union([z.literal('own'), z.int().nonnegative()]).optional(),
  })
  .optional()
  .catch(undefined);

/** The same for a notebook on the learner's own data. */
const ownArgument = z
  .object({
    family: z.string().optional(),
    language: z.enum(['python', 'r']).optional(),
    file: z.string().optional(),
  })
  .optional()
  .catch(undefined);

export interface PracticeParts {
  readonly syllabus: Syllabus;
  readonly progress: ProgressLog;
  readonly scaffold: Scaffold;
  readonly folder: LearnerFolder;
  readonly opened: (uri: vscode.Uri, wish: Omit<PracticeWish, 'patients'>) => Promise<void>;
  readonly log: vscode.LogOutputChannel;
}

/** "New Practice Notebook…", one command for each family, and the learner's own data. */
export function registerPractice(parts: PracticeParts): vscode.Disposable {
  const { syllabus, progress, scaffold, folder, opened, log } = parts;
  const store = new Disposables();
  const handle = (family?: string) => async (given: unknown) => {
    requireTrust();
    folder.require();
    const { learner, ...said } = argument.parse(given) ?? {};
    const own = { ...scaffold.own, size: chosenSize() };
    const patients: PatientSet | undefined =
      learner === undefined ? undefined : learner === 'own' ? own : { learner, size: own.size };
    const known = { ...said, ...(family ? { family } : {}), ...(patients ? { patients } : {}) };
    const wish = await askPractice(syllabus.index.practice, progress.state.practice, known, own);
    if (wish) await make({ ...wish, patients: sized(wish) });
  };
  store.add(onCommand(commands.newPracticeNotebook, log, handle()));
  store.add(onCommand(commands.practiseOwnData, log, practiseOwnData));
  for (const [command, family] of Object.entries(families))
    store.add(onCommand(command, log, handle(family)));
  return store;

  async function practiseOwnData(given: unknown): Promise<void> {
    requireTrust();
    const root = folder.require();
    const { file, ...known } = ownArgument.parse(given) ?? {};
    const families = syllabus.index.practice.filter(({ ownData }) => ownData);
    const wish = await askOwnPractice(families, known);
    if (!wish) return;
    const { own: columns = [] } = await syllabus.exerciseContent(`practice/${wish.family}`);
    const inside = (uri: vscode.Uri) => folder.inside(uri);
    const own = await askOwnData(columns, root, inside, file ? vscode.Uri.file(file) : undefined);
    if (own)
      await opened(await scaffold.onOwnData(wish.family, wish.language, own), { ...wish, level: 'own' });
  }

  /** The patients of a wish, as many as its family has. */
  function sized({ family, patients }: PracticeWish): PatientSet {
    const usual = syllabus.index.practice.find(({ id }) => id === `practice/${family}`)?.size;
    return { ...patients, size: practiceSize(patients.size, usual) };
  }

  async function make(wish: PracticeWish): Promise<void> {
    const large = wish.patients.size > 1;
    const where = large
      ? { location: vscode.ProgressLocation.Notification, cancellable: true }
      : { location: { viewId: 'aihs.path' } };
    const title = vscode.l10n.t('Drawing synthetic patients');
    const bytes = large ? await scaffold.bytesToDraw(wish) : 0; // To know it, the usual size is drawn once.
    if (large && !(await agreesToDraw(bytes, folder.require()))) return;
    try {
      const uri = await vscode.window.withProgress({ ...where, title }, (progress, token) => {
        let written = 0;
        let told = '';
        return scaffold.practice(wish, (characters) => {
          written += characters;
          const message = vscode.l10n.t('{0} of about {1}', sizeText(written), sizeText(bytes));
          if (large && message !== told) progress.report({ message: (told = message) });
          return !token.isCancellationRequested;
        });
      });
      await opened(uri, wish);
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
    }
  }
}

/** How many times the course's number of rows a practice notebook gets. */
function chosenSize(): number {
  const size = vscode.workspace.getConfiguration(settings.section).get<number>(settings.practiceSize, 1);
  return Math.min(LARGEST_SIZE, Math.max(1, Math.round(size)));
}
