import { spread, type Spread } from './statistics';

export type Engine = 'pandas' | 'dask';

/** One run of the notebook's work. */
export interface ScaleLife {
  readonly engine: Engine;
  /** How many times the course's number of rows. */
  readonly size: number;
  readonly seconds: number;
  /** Seconds of processor time of all processes: what a busy machine does not stretch. */
  readonly cpu: number;
  /** Peak resident memory of each process, the notebook's first. */
  readonly megabytes: readonly number[];
}

/** One life of each engine at each size, one after the other. */
export interface ScaleRepetition {
  /** Load average of one minute before it. */
  readonly load: number;
  readonly lives: readonly ScaleLife[];
}

export interface ScaleRow {
  readonly size: number;
  readonly engine: Engine;
  readonly seconds: Spread;
  /** To the smallest size, within each repetition. */
  readonly timeGrowth: Spread;
  readonly cpu: Spread;
  readonly cpuGrowth: Spread;
  /** Peak of the largest process. */
  readonly megabytes: Spread;
  readonly memoryGrowth: Spread;
  /** Dask to pandas at this size, within each repetition. */
  readonly toPandas: { readonly time: Spread; readonly cpu: Spread; readonly memory: Spread };
}

export interface ScaleReport {
  readonly date: string;
  /** In general words: nothing that names a machine or its owner. */
  readonly machine: string;
  readonly versions: string;
  readonly repetitions: number;
  readonly load: Spread;
  /** Characters of the three files at each size. */
  readonly files: Readonly<Record<number, number>>;
  readonly rows: readonly ScaleRow[];
}

export function scaleRows(repetitions: readonly ScaleRepetition[], sizes: readonly number[]): ScaleRow[] {
  const smallest = Math.min(...sizes);
  return sizes.flatMap((size) =>
    (['pandas', 'dask'] as const).map((engine): ScaleRow => {
      const each = (value: (of: (engine: Engine, size: number) => ScaleLife) => number): Spread =>
        spread(repetitions.map(({ lives }) => value((engine, size) => lifeOf(lives, engine, size))));
      const time = ({ seconds }: ScaleLife): number => seconds;
      const cpu = (life: ScaleLife): number => life.cpu;
      const memory = ({ megabytes }: ScaleLife): number => Math.max(...megabytes);
      return {
        size,
        engine,
        seconds: each((of) => time(of(engine, size))),
        timeGrowth: each((of) => time(of(engine, size)) / time(of(engine, smallest))),
        cpu: each((of) => cpu(of(engine, size))),
        cpuGrowth: each((of) => cpu(of(engine, size)) / cpu(of(engine, smallest))),
        megabytes: each((of) => memory(of(engine, size))),
        memoryGrowth: each((of) => memory(of(engine, size)) / memory(of(engine, smallest))),
        toPandas: {
          time: each((of) => time(of(engine, size)) / time(of('pandas', size))),
          cpu: each((of) => cpu(of(engine, size)) / cpu(of('pandas', size))),
          memory: each((of) => memory(of(engine, size)) / memory(of('pandas', size))),
        },
      };
    }),
  );
}

function lifeOf(lives: readonly ScaleLife[], engine: Engine, size: number): ScaleLife {
  const life = lives.find((each) => each.engine === engine && each.size === size);
  if (!life) throw new Error(`No life of ${engine} at ${size} times`);
  return life;
}

/** The table that stands in `results/scale.md`. */
export function asMarkdown({ date, machine, versions, repetitions, load, files, rows }: ScaleReport): string {
  const header = ['Rows', 'Files', 'Engine', 'Time', 'to 1×', 'CPU', 'to 1×', 'Peak memory', 'to 1×'];
  const body = rows.map((row) => [
    `${row.size}×`,
    `${((files[row.size] ?? NaN) / 1e6).toFixed(1)} MB`,
    row.engine === 'dask' ? 'Dask' : 'pandas',
    `${range(row.seconds, 2)} s`,
    range(row.timeGrowth, 2),
    `${range(row.cpu, 2)} s`,
    range(row.cpuGrowth, 2),
    `${range(row.megabytes, 0)} MB`,
    range(row.memoryGrowth, 2),
  ]);
  const compared = rows
    .filter(({ engine }) => engine === 'dask')
    .map(({ size, toPandas: { time, cpu, memory } }) => [
      `${size}×`,
      range(time, 2),
      range(cpu, 2),
      range(memory, 2),
    ]);
  const ratios = ['Dask to pandas', 'Time', 'CPU', 'Peak memory'];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
    [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');
  return `# Beyond one machine: growth from 1× to 100×

${date}, ${machine}: ${versions}.
Medians (lowest–highest) of ${repetitions} repetitions. In each, every engine has one life at every size, in a turning order; a ratio is taken within the repetition. The machine's load before them was ${range(load, 1)}.

${table(header, body)}

${table(ratios, compared)}

- **Work**: the solved cells of the practice notebook, from reading \`ehr_raw\`, \`sepsis_dev\` and \`sepsis_ext\` to the last number, without checks. Starting Python, importing and connecting are not timed. Both engines gave the same values in every life.
- **CPU**: processor time of the notebook and the two workers; the scheduler's is not in it. Where other work shares the machine, trust it before the time.
- **pandas**: the same cells on the whole table, which is read once and stays in memory.
- **Dask**: a scheduler and two workers of one thread on loopback, eight parts a table. A table is read again for each result that is asked for, and no process holds more than some of its parts.
- **Peak memory**: resident, of the largest process: the notebook's for pandas; of the notebook's and the two workers' for Dask. What Python and its packages need before any data is in it.

Written by \`npm run bench -- scale\`.
`;
}

function range({ median, min, max }: Spread, digits: number): string {
  const [middle, low, high] = [median, min, max].map((value) => value.toFixed(digits));
  return `${middle} (${low}–${high})`;
}
