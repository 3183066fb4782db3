import type { Life } from './life';
import { spread, type Spread } from './statistics';

export type BenchName =
  'Pyodide' | 'Pyodide, opened' | 'Pyodide, first start' | 'ipykernel' | 'WebR' | 'WebR, opened' | 'IRkernel';

/** One life of each kernel, one after the other. */
export interface Repetition {
  /** How many processes the machine was busy with before: its load average of one minute. */
  readonly load: number;
  readonly lives: Readonly<Record<BenchName, Life>>;
}

export interface Comparison {
  readonly what: string;
  readonly unit: 'ms' | 'MB';
  readonly kernels: readonly [builtIn: BenchName, jupyter: BenchName];
  readonly builtIn: Spread;
  readonly jupyter: Spread;
  /** The built-in kernel to Jupyter's, within each repetition. */
  readonly ratio: Spread;
  /** The ratio that is promised, and whether the median keeps it; undefined where nothing is promised. */
  readonly target?: number;
  readonly met?: boolean;
}

interface Measure {
  readonly what: string;
  readonly unit: 'ms' | 'MB';
  readonly of: (life: Life) => number;
}

const cold: Measure = { what: 'cold, start to first verdict', unit: 'ms', of: (life) => life.cold };
const click: Measure = { what: 'first click to first verdict', unit: 'ms', of: (life) => life.cold };
const warm: Measure = { what: 'warm check', unit: 'ms', of: (life) => spread(life.warm).median };
const heavy: Measure = { what: 'CPU-heavy cell', unit: 'ms', of: (life) => life.heavy };
const memory: Measure = { what: 'memory after it', unit: 'MB', of: (life) => life.memory ?? NaN };

const rows: readonly [measure: Measure, builtIn: BenchName, jupyter: BenchName, target?: number][] = [
  [click, 'Pyodide, opened', 'ipykernel', 0.5],
  [cold, 'Pyodide', 'ipykernel', 0.5],
  [cold, 'Pyodide, first start', 'ipykernel'],
  [warm, 'Pyodide', 'ipykernel', 1],
  [heavy, 'Pyodide', 'ipykernel', 2.5],
  [memory, 'Pyodide', 'ipykernel', 3],
  [click, 'WebR, opened', 'IRkernel', 1],
  [cold, 'WebR', 'IRkernel', 1],
  [warm, 'WebR', 'IRkernel', 1],
  [heavy, 'WebR', 'IRkernel', 2.5],
  [memory, 'WebR', 'IRkernel', 3],
];

export function compare(repetitions: readonly Repetition[]): Comparison[] {
  return rows.map(([{ what, unit, of }, builtIn, jupyter, target]) => {
    const values = (name: BenchName): number[] => repetitions.map(({ lives }) => of(lives[name]));
    const ratio = spread(repetitions.map(({ lives }) => of(lives[builtIn]) / of(lives[jupyter])));
    return {
      what,
      unit,
      kernels: [builtIn, jupyter],
      builtIn: spread(values(builtIn)),
      jupyter: spread(values(jupyter)),
      ratio,
      ...(target === undefined ? {} : { target, met: ratio.median <= target }),
    };
  });
}
