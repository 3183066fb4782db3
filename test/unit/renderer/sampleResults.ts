import { checkResult, type CheckResult, type HintResult } from '../../../src/protocol/checkResult';

const common = {
  version: 1,
  at: '2026-11-24T04:00:00.000Z',
  module: 'calibration-and-net-benefit',
  exercise: 'net-benefit',
  task: 'net_benefit',
  language: 'python',
  runtime: 'Python 3.14.2 (Pyodide)',
  seed: 11,
} as const;

const row = (threshold: string, expected: string | undefined, yours: string, ok: boolean) => ({
  name: `at ${threshold}`,
  input: `tp=80, fp=200, n=1000, p=${threshold}`,
  ...(expected === undefined ? {} : { expected }),
  yours,
  ok,
});

const counts = {
  visible: { matched: 2, total: 6 },
  edge: { matched: 2, total: 2 },
  hidden: { matched: 0, total: 30 },
};

/** One result of every verdict, as `lab` writes them. */
export const results: Record<CheckResult['verdict'], CheckResult> = {
  wrong: {
    ...common,
    id: 'wrong1',
    verdict: 'wrong',
    headline: 'Not yet: net_benefit differs on 4 of 6 examples',
    consequence:
      'your version scores a useful alert as harmful (−0.1200), so a ward would switch it off and those 80 cases would be found late.',
    diagnosis:
      'every false alarm is counted as one missed case. The term `fp / n` still needs its weight, `p / (1 - p)`.',
    mistake: 'unweighted false alarms',
    lesson: { anchor: 'weigh', title: 'Weighing false alarms' },
    rows: [
      {
        name: 'a ward of eight',
        input: 'clinical=[4, 4, 5, 3], technical=[2, 3, 2, 1, 2], professional=[3, 4, 3, 2, 3], p=0.10',
        expected: "['clinical'] = 4.0",
        yours: 'raises ZeroDivisionError',
        ok: false,
      },
      row('0.20', '0.0375', '-0.03', false),
      row('0.50', '0.01', '0.01', true),
    ],
    more: '3 more examples: 2 differ, 1 matches.',
    note: 'Your function printed 2 lines while it was checked; it need not print.',
    counts,
  },
  pass: {
    ...common,
    id: 'pass1',
    verdict: 'pass',
    headline: 'Verified: net_benefit',
    explanation:
      'At a threshold of 10 % you weigh nine false alarms against one caught case, the trade the ward agreed to.',
    rows: [row('0.10', '0.0578', '0.0578', true), row('0.20', '0.0375', '0.0375', true)],
    more: '4 more examples match. Checked as well: 2 edge cases and 30 new cases.',
    counts,
    next: 'curve',
  },
  notAttempted: {
    ...common,
    id: 'idle1',
    verdict: 'notAttempted',
    headline: 'Not attempted: net_benefit',
    diagnosis:
      '`net_benefit` returns nothing yet, so nothing was scored. Replace the placeholder in the cell above.',
    rows: [row('0.10', '0.0578', 'no answer yet', false)],
  },
  error: {
    ...common,
    id: 'error1',
    verdict: 'error',
    headline: 'Your code stopped: ZeroDivisionError on line 3',
    error: {
      name: 'ZeroDivisionError',
      message: 'division by zero',
      line: 3,
      source: '    weight = p / (1 - p)',
      lines: [
        { line: 2, source: '    tp_rate = tp / n' },
        { line: 3, source: '    weight = p / (1 - p)' },
        { line: 4, source: '    return tp_rate - fp / n * weight' },
      ],
      plain:
        'A number is divided by 0 here. This is a coding error, not a wrong answer: what you verified before stays verified.',
    },
    rows: [row('1.00', 'raises ValueError', 'raises ZeroDivisionError', false)],
  },
  mutated: {
    ...common,
    id: 'mutated1',
    verdict: 'mutated',
    headline: 'Not yet: net_benefit changes its argument y',
    diagnosis: 'After the call `y` holds something else than before. Work on a copy.',
    rows: [row('0.10', undefined, '0.0578, and y changed', false)],
    counts: { hidden: { matched: 30, total: 30 } },
  },
  timeout: {
    ...common,
    id: 'timeout1',
    verdict: 'timeout',
    headline: 'Stopped after 10 s: net_benefit',
    diagnosis:
      'The run did not finish in 10 seconds, often because a loop never ends. Nothing was scored. Your code, your variables and what you verified before are kept.',
    rows: [row('0.10', '0.0578', 'no answer in 10 s', false)],
  },
};

export const hint: HintResult = {
  version: 1,
  id: 'hint1',
  at: common.at,
  module: common.module,
  exercise: common.exercise,
  task: common.task,
  step: 1,
  of: 3,
  text: 'What does **one** false alarm cost, if `p` is 10 %?\n\n```python\nweight = p / ___\n```',
};

// A sample that no longer fits the schema would prove nothing.
for (const result of Object.values(results)) checkResult.parse(result);
