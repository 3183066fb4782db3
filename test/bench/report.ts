import type { Comparison } from './compare';
import type { Spread } from './statistics';

export interface Report {
  readonly date: string;
  /** In general words: nothing that names a machine or its owner. */
  readonly machine: string;
  /** As the checks name them, and the Node that the built-in kernels ran on. */
  readonly runtimes: readonly string[];
  readonly repetitions: number;
  readonly load: Spread;
  readonly comparisons: readonly Comparison[];
}

/** The table that stands in `results/kernels.md`. */
export function asMarkdown({ date, machine, runtimes, repetitions, load, comparisons }: Report): string {
  const rows = comparisons.map(({ what, unit, kernels, builtIn, jupyter, ratio, target, met }) => [
    kernels.join(' / '),
    what,
    `${range(builtIn, 0)} ${unit}`,
    `${range(jupyter, 0)} ${unit}`,
    range(ratio, 2),
    target === undefined ? '' : `≤ ${target}`,
    met === undefined ? '' : met ? 'met' : '**missed**',
  ]);
  const header = ['Kernels', 'Measure', 'Built in', 'Jupyter', 'Ratio', 'Target', ''];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `# Built-in kernels against Jupyter's

${date}, ${machine}: ${runtimes.join(', ')}.
Medians (lowest–highest) of ${repetitions} lives of each kernel, one kernel after the other. A ratio is taken within each repetition. The machine's load before them was ${range(load, 1)}.

${[line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')}

- **First click**: the editor starts a built-in kernel when it opens a notebook, so the kernel waits for the first click; from there to the result of the first check. Jupyter's kernel is started by the click: its time is that of the row "cold".
- **Cold**: from the start of the process to the result of the first check (set-up, answer and check cell of one exercise). "First start" is once a learner's life: there is no memory snapshot yet, and it is made meanwhile.
- **Warm**: from the request to the result of the same check; the median of one life counts.
- **CPU-heavy**: 200 bootstrap samples of an AUROC by ranks, 1500 patients, the same code without packages in both kernels of a language.
- **Memory**: resident, of the process and its children.

Written by \`npm run bench\`.
`;
}

function range({ median, min, max }: Spread, digits: number): string {
  const [middle, low, high] = [median, min, max].map((value) => value.toFixed(digits));
  return `${middle} (${low}–${high})`;
}
