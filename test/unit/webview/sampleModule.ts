import { renderLesson } from '../../../src/core/syllabus/lesson';
import type { ModulePageState } from '../../../src/protocol/modulePage';

const svg =
  '<svg viewBox="0 0 640 120"><line x1="40" y1="100" x2="620" y2="100" stroke="var(--vscode-charts-lines)"/>' +
  '<path d="M40 100L620 20" fill="none" stroke="var(--vscode-charts-blue)" stroke-width="2.5"/><text x="60" y="30" font-size="12">Observed</text></svg>';

const text = `
::: bedside
A ward examines anyone whose risk of sepsis is 10 % or more. Here the model says 10 % for patients whose true risk is about 3 %. The team spends its night on people who are well.
:::

## Two different promises {#two-promises}

A risk model makes two promises. The first is about **order**, the second about **size**. See [how to weigh it](#weigh) and [Discrimination and thresholds](module:discrimination-and-thresholds).[^vickers]

::: clinician
A thermometer that reads 1 °C too high still ranks patients by fever.
:::

::: engineer
The level needs its own fit, with \`offset = logit(p)\`.
:::

![Observed against predicted risk: the points lie below the diagonal.](figures/a.svg "Figure 1. Ten groups of patients by predicted risk.")

## Is it worth using? {#weigh}

> net benefit = TP/n − FP/n × p/(1 − p)

| plan | net benefit per 1,000 patients | what it would mean on the ward |
|---|---:|---|
| examine no one | 0 | nobody is examined |
| examine everyone | −59.6 | everybody is examined |
| the model with its level repaired | +9.7 | ten more patients found |

\`\`\`python
nb = tp / n - fp / n * p / (1 - p)  # a long line of code that is wider than a narrow column of text
\`\`\`
`;

export const sampleWords = {
  bedside: 'Why it matters at the bedside',
  clinician: 'If you come from the wards',
  engineer: 'If you come from engineering',
  note: 'Note',
  sources: 'Sources',
  checked: (date: string) => `(checked ${date})`,
};
const source = 'Vickers AJ, Elkin EB. Decision curve analysis. Med Decis Making 2006';
const lesson = renderLesson(
  {
    lesson: text,
    sources: [{ id: 'vickers', text: source, checked: '2026-11-23' }],
    figures: { 'figures/a.svg': svg },
  },
  sampleWords,
);

/** A module in the middle of being learned. */
export function sampleModule(): ModulePageState {
  return {
    id: 'calibration-and-net-benefit',
    number: 14,
    of: 27,
    group: 'Model validation & bias',
    title: 'Calibration and net benefit',
    minutes: 60,
    state: 'inProgress',
    fixed: false,
    restricted: false,
    buildsOn: [
      { id: 'discrimination-and-thresholds', title: 'Discrimination and thresholds', written: true },
      { id: 'principles', title: 'Principles of machine learning', written: false },
    ],
    outcomes: [
      "say whether a model's risks are too high, too low or too extreme;",
      'decide whether using the model beats treating everyone or no one.',
    ],
    lesson,
    quiz: [
      {
        id: 'threshold',
        ask: 'A ward accepts four false alarms for each sepsis case caught. Which threshold says the same?',
        answered: null,
        options: [
          {
            html: '10 %',
            right: false,
            why: '10 % accepts nine false alarms for one case: more work than agreed.',
          },
          {
            html: '20 %',
            right: true,
            why: 'One case against four alarms gives odds of 1 : 4, and 1/(1 + 4) is 20 %.',
          },
          {
            html: '25 %',
            right: false,
            why: '25 % is the odds 1/4 read as a probability. It accepts only three, so some patients are found later than intended.',
          },
          { html: '<code>0.8</code>', right: false, why: '' },
        ],
      },
      {
        id: 'slope',
        ask: 'At a second hospital the slope is 0.6. What happened most likely?',
        answered: null,
        options: [
          {
            html: 'The model is overfitted.',
            right: true,
            why: 'Too bold: it learned noise of its first home.',
          },
          { html: 'The outcome is rarer here.', right: false, why: 'A rarer outcome moves the level.' },
        ],
      },
    ],
    review: null,
    exercises: [
      {
        ...{
          id: 'costs',
          title: 'Choose a threshold from costs',
          minutes: 20,
          waits: false,
          state: 'verified',
        },
        ...{ languages: ['python', 'r'], preferred: 'python', begun: ['python'], passed: 9, total: 9 },
      },
      {
        ...{ id: 'by-hand', title: 'Net benefit by hand', minutes: 15, waits: false, state: 'inProgress' },
        ...{ languages: ['python', 'r'], preferred: 'python', begun: ['python'], passed: 4, total: 6 },
      },
      {
        ...{
          id: 'curve',
          title: 'Decision curve for two models',
          minutes: 20,
          waits: true,
          state: 'notStarted',
        },
        ...{ languages: ['r'], preferred: 'r', begun: [], passed: 0, total: 4 },
      },
    ],
    next: 'by-hand',
    previous: { id: 'discrimination-and-thresholds', title: 'Discrimination and thresholds', written: true },
    following: { id: 'external', title: 'External validation and drift', written: false },
  };
}
