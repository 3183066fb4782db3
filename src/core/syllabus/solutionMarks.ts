import type { Language, SourceCell } from './model';

/**
 * The two readings of a cell with solution marks (nbgrader's):
 *
 *     ### BEGIN SOLUTION
 *     reference
 *     ### STARTER
 *     # what the learner gets instead, commented out
 *     ### END SOLUTION
 */
const block = /^([ \t]*)### BEGIN SOLUTION\n([\s\S]*?)^[ \t]*### END SOLUTION(?:\n|$)/gm;
const starterMark = /^[ \t]*### STARTER\n/m;

/** The cell with its reference and without marks. */
export function solved(source: string): string {
  return tidy(
    `${source}\n`.replace(block, (_, _indent: string, inner: string) => inner.split(starterMark)[0] ?? ''),
  );
}

/** The cell as the learner gets it: the starter where there is one, else an empty answer of the right form. */
export function starter(source: string, language: Language, name: string): string {
  return tidy(
    `${source}\n`.replace(block, (_, indent: string, inner: string) => {
      const given = inner.split(starterMark)[1];
      if (given === undefined) return `${indent}${indent ? nothing[language].call : gap(language, name)}\n`;
      return given.replace(/^([ \t]*)# ?/gm, '$1');
    }),
  );
}

/** The cell without any help: the functions around a block keep their head, and a value is a gap. */
export function bare(source: string, language: Language, name: string): string {
  const blocks = [...`${source}\n`.matchAll(block)];
  if (blocks.length === 0 || blocks.some((match) => !match[1])) return gap(language, name);
  return tidy(`${source}\n`.replace(block, (_, indent: string) => `${indent}${nothing[language].call}\n`));
}

const nothing = {
  python: { call: 'return None', value: ' = None' },
  r: { call: 'NULL', value: ' <- NULL' },
};

function gap(language: Language, name: string): string {
  return name + nothing[language].value;
}

/** The code by which tasks are graded: what is given, and every task solved, in the order of the file. */
export function reference(cells: readonly SourceCell[]): string {
  return referenceCells(cells)
    .map(({ source }) => solved(source))
    .join('\n\n');
}

/** The cells that the reference consists of; the learner starts from the same, unsolved. */
export function referenceCells(cells: readonly SourceCell[]): SourceCell[] {
  return cells.filter(({ task, given }) => task ?? given);
}

/** Whether every BEGIN has its END, and a mark never stands inside another block. */
export function marksAreBalanced(source: string): boolean {
  return !/### (BEGIN|END) SOLUTION|### STARTER/.test(`${source}\n`.replace(block, ''));
}

function tidy(source: string): string {
  return source.replace(/\s+$/, '');
}
