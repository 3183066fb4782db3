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
export function starter(source: string, language: 'python' | 'r', name: string): string {
  const nothing =
    language === 'python'
      ? { call: 'return None', value: `${name} = None` }
      : { call: 'NULL', value: `${name} <- NULL` };
  return tidy(
    `${source}\n`.replace(block, (_, indent: string, inner: string) => {
      const given = inner.split(starterMark)[1];
      if (given === undefined) return `${indent}${indent ? nothing.call : nothing.value}\n`;
      return given.replace(/^([ \t]*)# ?/gm, '$1');
    }),
  );
}

/** Whether every BEGIN has its END, and a mark never stands inside another block. */
export function marksAreBalanced(source: string): boolean {
  return !/### (BEGIN|END) SOLUTION|### STARTER/.test(`${source}\n`.replace(block, ''));
}

function tidy(source: string): string {
  return source.replace(/\s+$/, '');
}
