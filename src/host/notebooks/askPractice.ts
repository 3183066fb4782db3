import * as vscode from 'vscode';
import type { PatientSet } from '../../core/notebook/paths';
import type { Progress } from '../../core/progress/state';
import type { ExerciseEntry, Level } from '../../core/syllabus/model';
import { askInSteps, type Choice, type Step } from '../platform/steps';
import { stateWord } from '../syllabus/stateWord';
import type { PracticeWish } from './Scaffold';

/** Largest learner number, so that a class can agree on any five digits. */
const LARGEST = 200_002;

type Families = readonly ExerciseEntry[];
type Kind = Pick<PracticeWish, 'family' | 'language'>;

/** Asks for what is not known of a practice notebook yet: family, language, level, whose patients. */
export function askPractice(
  families: Families,
  done: Progress['practice'],
  known: Partial<PracticeWish>,
  own: PatientSet,
): Promise<PracticeWish | undefined> {
  const steps: Step<PracticeWish>[] = [
    ...(kindSteps(families, done) as Step<PracticeWish>[]),
    {
      key: 'level',
      ask: vscode.l10n.t('How much help do you want?'),
      choices: ({ family }) => levelChoices(entryOf(families, family), done),
    },
    {
      key: 'patients',
      ask: vscode.l10n.t('Whose patients?'),
      choices: () => [
        {
          label: vscode.l10n.t('Your own'),
          detail: vscode.l10n.t('Drawn for you alone: learner number {0}.', own.learner),
          value: own,
        },
        {
          label: vscode.l10n.t('Those of a class…'),
          detail: vscode.l10n.t('Everybody who enters the same number gets the same patients.'),
          value: 'class',
        },
      ],
      refine: async (value) => (value === 'class' ? classPatients(own.size) : value),
    },
  ];
  return askInSteps(vscode.l10n.t('New Practice Notebook'), known, steps);
}

/** The same for a notebook on the learner's own data. */
export function askOwnPractice(families: Families, known: Partial<Kind>): Promise<Kind | undefined> {
  return askInSteps(vscode.l10n.t('Practise on My Own Data'), known, kindSteps(families));
}

function kindSteps(families: Families, done?: Progress['practice']): Step<Kind>[] {
  return [
    {
      key: 'family',
      ask: vscode.l10n.t('What do you want to practise?'),
      choices: () =>
        families.map((entry) => ({
          label: entry.title,
          description: done && begunText(entry, done),
          value: entry.id.replace('practice/', ''),
        })),
    },
    {
      key: 'language',
      ask: vscode.l10n.t('In which language?'),
      choices: ({ family }) =>
        (entryOf(families, family)?.languages ?? []).map((language) => ({
          label: language === 'r' ? 'R' : 'Python',
          detail:
            language === 'r'
              ? vscode.l10n.t('Base R alone: runs in the built-in R, offline.')
              : vscode.l10n.t('With pandas and the packages its first cell names.'),
          value: language,
        })),
    },
  ];
}

function entryOf(families: Families, family: string | undefined): ExerciseEntry | undefined {
  return families.find(({ id }) => id === `practice/${family}`);
}

function levelChoices(entry: ExerciseEntry | undefined, done: Progress['practice']): Choice[] {
  const details: Record<GradedLevel, string> = {
    guided: vscode.l10n.t('Steps filled in part, charts ready, hints.'),
    standard: vscode.l10n.t('The tasks and their checks; the code is yours.'),
    open: vscode.l10n.t('A brief by a committee and what it wants handed in.'),
  };
  return levelsOf(entry).map((level) => ({
    label: levelWord(level),
    description: [
      vscode.l10n.t('about {0} min', entry?.levels?.[level] ?? 0),
      stateWord(done.get(entry?.id ?? '')?.get(level)?.state ?? 'notStarted'),
    ].join(' · '),
    detail: details[level],
    value: level,
  }));
}

/** What was begun of a family, level by level: "Guided: Verified · Open: In progress". */
function begunText(entry: ExerciseEntry, done: Progress['practice']): string {
  const states = levelsOf(entry).map(
    (level) => [level, done.get(entry.id)?.get(level)?.state ?? 'notStarted'] as const,
  );
  return states
    .filter(([, state]) => state !== 'notStarted')
    .map(([level, state]) => vscode.l10n.t('{0}: {1}', levelWord(level), stateWord(state)))
    .join(' · ');
}

type GradedLevel = Exclude<Level, 'own'>;

function levelsOf(entry: ExerciseEntry | undefined): GradedLevel[] {
  return (['guided', 'standard', 'open'] as const).filter((level) => entry?.levels?.[level] !== undefined);
}

function levelWord(level: GradedLevel): string {
  const words: Record<GradedLevel, string> = {
    guided: vscode.l10n.t('Guided'),
    standard: vscode.l10n.t('Standard'),
    open: vscode.l10n.t('Open'),
  };
  return words[level];
}

async function classPatients(size: number): Promise<PatientSet | undefined> {
  const text = await vscode.window.showInputBox({
    title: vscode.l10n.t('Number of the Class'),
    prompt: vscode.l10n.t('A whole number from 0 to {0}. The same number draws the same patients.', LARGEST),
    validateInput: (value) =>
      /^\d+$/.test(value.trim()) && Number(value) <= LARGEST
        ? undefined
        : vscode.l10n.t('A whole number from 0 to {0}, such as 2026.', LARGEST),
  });
  return text === undefined ? undefined : { learner: Number(text), size };
}
