import type { Language } from './model';

/** The files of an exercise that are code, per language. */
export const sourceFiles = {
  python: { cells: 'python.py', mistakes: 'mistakes.py', fixtures: 'fixtures.py' },
  r: { cells: 'r.R', mistakes: 'mistakes.R', fixtures: 'fixtures.R' },
} as const satisfies Record<Language, { cells: string; mistakes: string; fixtures: string }>;

export const languages = ['python', 'r'] as const satisfies readonly Language[];

/** The lesson parts that mistakes send to, with their line: `lesson="rates"` in Python, `lesson = "rates"` in R. */
export function mistakeLessons(text: string): { anchor: string; line: number }[] {
  return text.split('\n').flatMap((line, index) => {
    const anchor = /\blesson ?= ?"([^"]+)"/.exec(line)?.[1];
    return anchor ? [{ anchor, line: index + 1 }] : [];
  });
}
