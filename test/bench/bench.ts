import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, platform } from 'node:os';
import { join } from 'node:path';
import { Snapshot } from '../../src/kernels/Snapshot';
import { lab } from '../content/learnersFolder';
import { provide } from '../machine/needs.mjs';
import { builtInLife } from './builtInLife';
import { benchCells } from './cells';
import { compare, type BenchName, type Repetition } from './compare';
import { Ground } from './ground';
import { jupyterLife } from './jupyterLife';
import type { Life } from './life';
import { asMarkdown, type Report } from './report';
import { spread } from './statistics';

/** `npm run bench [repetitions]`: the built-in kernels against Jupyter's, written to `results/`; `-- scale` measures another thing. */

if (process.argv[2] === 'scale') {
  await import('./scale');
  process.exit();
}

const repetitions = Number(process.argv[2] ?? 7);
const { env, missing } = await provide(['node24', 'jupyter', 'r']);
for (const { reason } of missing) throw new Error(reason);
const { AIHS_NODE24: nodePath = '', AIHS_PYTHON: python = '', AIHS_RSCRIPT: rscript = '' } = env;
const version = execFileSync(nodePath, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim();
const node = { path: nodePath, version };

const ground = await Ground.make('bias-testing/group-metrics');
const { assets, root, folder } = ground;
const log = (): void => undefined;
const library = { folder: join(lab.bundled, 'python'), name: 'lab', version: lab.version };
const snapshotIn = (name: string): Snapshot =>
  new Snapshot({ assets, folder: ground.empty(name), version: 'bench', library, log, node });
const snapshot = snapshotIn('snapshot');
await snapshot.make();

const cells = { python: benchCells(ground.content, 'python'), r: benchCells(ground.content, 'r') };
const place = { assets, root, folder, node };
const ipykernel = [python, '-m', 'ipykernel_launcher', '-f', '{connection_file}'];
const irkernel = [rscript, '-e', 'IRkernel::main()', '{connection_file}'];
let first = 0;

const lives: Record<BenchName, () => Promise<Life>> = {
  Pyodide: () => builtInLife({ ...place, language: 'python', snapshot }, cells.python),
  ipykernel: () => jupyterLife({ python, command: ipykernel, folder }, cells.python),
  WebR: () => builtInLife({ ...place, language: 'r' }, cells.r),
  IRkernel: () => jupyterLife({ python, command: irkernel, folder }, cells.r),
  'Pyodide, opened': () =>
    builtInLife({ ...place, language: 'python', snapshot, opened: true }, cells.python),
  'WebR, opened': () => builtInLife({ ...place, language: 'r', opened: true }, cells.r),
  'Pyodide, first start': async () => {
    const none = snapshotIn(`first-${++first}`);
    const life = await builtInLife({ ...place, language: 'python', snapshot: none }, cells.python);
    await none.make();
    return life;
  },
};
const names = Object.keys(lives) as BenchName[];

/** One life of each kernel; the order turns, so that none always follows the same other. */
async function repeat(turn: number): Promise<Repetition> {
  const load = loadavg()[0] ?? NaN;
  const lived: [BenchName, Life][] = [];
  for (const at of names.keys()) {
    const name = names[(at + turn) % names.length];
    if (name) lived.push([name, await lives[name]()]);
  }
  console.log(lived.map(([name, { cold }]) => `${name} ${Math.round(cold)} ms`).join(', '));
  return { load, lives: Object.fromEntries(lived) as Record<BenchName, Life> };
}

try {
  await repeat(0); // Fills the caches of the disk, of Python and of R; not counted.
  const done: Repetition[] = [];
  for (let turn = 0; turn < repetitions; turn++) done.push(await repeat(turn));
  const runtimes = [
    ...new Set(done.flatMap((each) => Object.values(each.lives)).map(({ runtime }) => runtime)),
  ];
  const report: Report = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores, ${platform()}`,
    runtimes: [...runtimes, `built-in kernels on Node ${version}`],
    repetitions,
    load: spread(done.map(({ load }) => load)),
    comparisons: compare(done),
  };
  const results = join(import.meta.dirname, 'results');
  await writeFile(join(results, 'kernels.json'), `${JSON.stringify({ ...report, lives: done }, null, 2)}\n`);
  await writeFile(join(results, 'kernels.md'), asMarkdown(report));
  console.log(asMarkdown(report));
} finally {
  await ground.remove();
}
