import type { Card } from './learner';
import { right } from './sensitivity';
import { rightInR } from './sensitivityInR';
import type { Both } from './twins';

/** What is the same word for word; values stand in rows, in the notation of the language. */
export type Told = Omit<Partial<Card>, 'rows'> & {
  rows?: [name: string, ok: boolean][];
  yours?: Both<string>;
};

export interface Story {
  answer: Both<string>;
  task?: string;
  shows: Told;
}

/** Answers that mean the same, and what both languages must show of them. */
export const stories: Record<string, Story> = {
  'a right answer': {
    answer: { python: right, r: rightInR },
    shows: {
      verdict: 'pass',
      headline: 'Verified: sensitivity',
      explanation: 'Half of the ill are found.',
      next: 'top',
      more: '1 more example matches. Checked as well: 2 edge cases and 30 new cases.',
      counts: {
        visible: { matched: 4, total: 4 },
        edge: { matched: 2, total: 2 },
        hidden: { matched: 30, total: 30 },
      },
      rows: [
        ['a ward of four', true],
        ['all found', true],
        ['none found', true],
      ],
    },
  },
  'no answer': {
    answer: { python: '', r: '' },
    shows: {
      verdict: 'notAttempted',
      headline: 'Not attempted: sensitivity',
      diagnosis: 'Run the cell that defines `sensitivity` first, then this check.',
      rows: [],
    },
  },
  'the placeholder': {
    answer: {
      python: 'def sensitivity(y, flag):\n    return None',
      r: 'sensitivity <- function(y, flag) {\n  NULL\n}',
    },
    shows: {
      verdict: 'notAttempted',
      diagnosis:
        '`sensitivity` returns nothing yet, so nothing was scored. Replace the placeholder in the cell above, end with `return`, run it, then this check.',
      rows: [['a ward of four', false]],
    },
  },
  'a number for a function': {
    answer: { python: 'sensitivity = 0.5', r: 'sensitivity <- 0.5' },
    shows: {
      verdict: 'notAttempted',
      diagnosis: '`sensitivity` is a number now, not a function. Run the cell that defines it once more.',
    },
  },
  'one value for everything': {
    answer: {
      python: 'def sensitivity(y, flag):\n    return 1.0',
      r: 'sensitivity <- function(y, flag) 1',
    },
    shows: {
      verdict: 'wrong',
      headline: 'Not yet: sensitivity differs on 3 of 4 examples',
      consequence: 'You report 100% found; it is 50%.',
      more: '1 more example matches.',
      lesson: { anchor: 'rates', title: 'Rates and their denominators' },
      rows: [
        ['a ward of four', false],
        ['none found', false],
        ['one of four', false],
      ],
    },
  },
  'a known wrong idea': {
    answer: {
      python: right.replace('/ len(ill) if ill else float("nan")', '/ len(y)'),
      r: rightInR.replace('if (length(ill) > 0) sum(ill) / length(ill) else NaN', 'sum(ill) / length(y)'),
    },
    shows: {
      verdict: 'wrong',
      mistake: 'all patients below',
      diagnosis: 'You divided by everyone. The board reads that the test misses more than it does.',
      lesson: { anchor: 'missed', title: 'Whom a test misses' },
    },
  },
  'a wrong idea that no example shows': {
    answer: { python: right.replace('float("nan")', '0'), r: rightInR.replace('NaN', '0') },
    shows: {
      verdict: 'wrong',
      mistake: 'zero for undefined',
      rows: [
        ['nobody is ill', false],
        ['a new case', false],
        ['a ward of four', true],
      ],
    },
  },
  'answers that know the examples': {
    answer: {
      python: `
def sensitivity(y, flag):
    return {(1, 1, 0, 0): 0.5, (1, 1, 0): 1.0, (1, 0): 0.0, (1, 1, 1, 1): 0.25}.get(tuple(y), 0.123456)`,
      r: `
sensitivity <- function(y, flag) {
  known <- c("1 1 0 0" = 0.5, "1 1 0" = 1, "1 0" = 0, "1 1 1 1" = 0.25)
  key <- paste(y, collapse = " ")
  if (key %in% names(known)) known[[key]] else 0.123456
}`,
    },
    shows: {
      verdict: 'wrong',
      more: '3 more examples match.',
      rows: [
        ['nobody is ill', false],
        ['a new case', false],
        ['a ward of four', true],
      ],
    },
  },
  'a wrong answer for long lists only': {
    answer: {
      python: right.replace('sum(ill) / len(ill)', '0.777777 if len(y) > 6 else sum(ill) / len(ill)'),
      r: rightInR.replace('if (length(ill)', 'if (length(y) > 6) 0.777777 else if (length(ill)'),
    },
    shows: { verdict: 'wrong', yours: { python: '0.777777', r: '0.777777' } },
  },
  'an answer whose sentence would read like the right one': {
    answer: {
      python: right.replace('sum(ill) / len(ill)', 'sum(ill) / len(ill) + 0.001'),
      r: rightInR.replace('sum(ill) / length(ill)', 'sum(ill) / length(ill) + 0.001'),
    },
    shows: { verdict: 'wrong', consequence: undefined, diagnosis: undefined },
  },
  'a rounded answer': {
    answer: {
      python: right.replace('sum(ill) / len(ill)', 'round(sum(ill) / len(ill), 1)'),
      r: rightInR.replace('sum(ill) / length(ill)', 'round(sum(ill) / length(ill), 1)'),
    },
    shows: {
      verdict: 'wrong',
      diagnosis:
        'Your numbers are rounded to 1 decimal. Leave them as they were computed, and round where you print: whoever counts on with rounded numbers gets another result for the same patients.',
      consequence: 'You report 20% found; it is 25%.',
    },
  },
  'shares in per cent': {
    answer: {
      python: right.replace('sum(ill) / len(ill)', '100 * sum(ill) / len(ill)'),
      r: rightInR.replace('sum(ill) / length(ill)', '100 * sum(ill) / length(ill)'),
    },
    shows: {
      verdict: 'wrong',
      diagnosis:
        'Your numbers are per cent, and shares are asked for: 0.25 for 25 %. Multiply where you print: a table that mixes both is read as a hundred-fold risk.',
    },
  },
  'a rounded value': {
    task: 'top',
    answer: { python: 'top = 0.7', r: 'top <- 0.7' },
    shows: {
      verdict: 'wrong',
      diagnosis:
        'Your numbers are rounded to 1 decimal. Leave them as they were computed, and round where you print: whoever counts on with rounded numbers gets another result for the same patients.',
    },
  },
  'another sort of value': {
    answer: {
      python: 'def sensitivity(y, flag):\n    return "half"',
      r: 'sensitivity <- function(y, flag) "half"',
    },
    shows: { verdict: 'wrong', yours: { python: "'half'", r: '"half"' } },
  },
  'a function that prints': {
    answer: {
      python: right.replace('    ill =', '    print("debug", y)\n    ill ='),
      r: rightInR.replace('  ill <-', '  print(y)\n  ill <-'),
    },
    shows: {
      verdict: 'pass',
      note: 'Your function printed 35 lines while it was checked; it need not print.',
    },
  },
  'a loop without end': {
    answer: {
      python: 'def sensitivity(y, flag):\n    while True:\n        pass',
      r: 'sensitivity <- function(y, flag) {\n  while (TRUE) {}\n}',
    },
    shows: {
      verdict: 'timeout',
      headline: 'Stopped after 1 s: sensitivity',
      diagnosis:
        'The run did not finish in 1 seconds, often because a loop never ends. Nothing was scored. Your code, your variables and what you verified before are kept.',
      yours: { python: 'no answer in 1 s', r: 'no answer in 1 s' },
    },
  },
  'a right value': {
    task: 'top',
    answer: { python: 'top = 0.67', r: 'top <- 0.67' },
    shows: { verdict: 'pass', next: 'report', explanation: 'Two in three.', rows: [['top', true]] },
  },
  'a wrong value': {
    task: 'top',
    answer: { python: 'top = 0.9', r: 'top <- 0.9' },
    shows: {
      verdict: 'wrong',
      headline: 'Not yet: top differs from the reference',
      consequence: undefined,
      yours: { python: '0.9', r: '0.9' },
    },
  },
  'the mistake behind a value': {
    task: 'top',
    answer: { python: 'top = 1/3', r: 'top <- 1/3' },
    shows: { verdict: 'wrong', mistake: 'upside down', diagnosis: 'You counted the missed.' },
  },
  'a right choice': {
    task: 'report',
    answer: { python: 'report = " b "', r: 'report <- " b "' },
    shows: {
      verdict: 'pass',
      explanation: 'The interval covers nearly everything.',
      rows: [['your choice', true]],
    },
  },
  'a wrong choice': {
    task: 'report',
    answer: { python: 'report = "A"', r: 'report <- "A"' },
    shows: {
      verdict: 'wrong',
      headline: 'Not yet: A does not fit report',
      diagnosis: 'One of two patients decides.',
      yours: { python: 'Group B is treated worse.', r: 'Group B is treated worse.' },
    },
  },
  'a letter that is no option': {
    task: 'report',
    answer: { python: 'report = "C"', r: 'report <- "C"' },
    shows: { verdict: 'notAttempted' },
  },
};
