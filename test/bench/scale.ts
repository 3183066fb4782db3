import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { cpus, loadavg, platform } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readFolder } from '../../src/build/readFolder';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { reference } from '../../src/core/syllabus/solutionMarks';
import { LearnersFolder } from '../content/learnersFolder';
import { provide } from '../machine/needs.mjs';
import { asMarkdown, scaleRows, type Engine, type ScaleLife, type ScaleRepetition } from './scaleReport';
import { spread } from './statistics';

/** `npm run bench -- scale [repetitions]`: how time and memory of "Beyond one machine" grow, written to `results/`. */

const sizes = [1, 10, 100];
const engines: readonly Engine[] = ['pandas', 'dask'];
const repetitions = Number(process.argv[3] ?? 5);
const { env, missing } = await provide(['jupyter', 'dask']);
for (const { reason } of missing) throw new Error(reason);
Object.assign(process.env, env);
const { DaskCluster } = await import('../content/daskCluster'); // asks the environment which Python to run
const { python } = await import('../content/python');

const { syllabus, exercises } = loadSyllabus(await readFolder('syllabus'));
const content = exercises.find(({ content: { id } }) => id === 'practice/beyond-one-machine')?.content;
if (!syllabus || !content) throw new Error('The syllabus has no practice/beyond-one-machine');
const cells = content.cells.python ?? [];
const source = reference(cells);
const values = [
  'scale_intake',
  'scale_profile',
  'scale_repair',
  'scale_people',
  'scale_auroc',
  'scale_sites',
];

const folders = new Map<number, LearnersFolder>();
const files: Record<number, number> = {};
const expected = new Map<number, string>();

/** One life in a process of its own; the values must be those of every other life at this size. */
async function live(engine: Engine, size: number): Promise<ScaleLife> {
  const root = folders.get(size)?.root ?? '';
  const cluster = engine === 'dask' ? await DaskCluster.start(2) : undefined;
  try {
    const variables = { ...process.env, DASK_SCHEDULER_ADDRESS: cluster?.address ?? '' };
    const done = promisify(execFile)(python, [join(import.meta.dirname, 'scale_life.py')], {
      env: variables,
    });
    done.child.stdin?.end(JSON.stringify({ root, source, values, engine }));
    const told = JSON.parse((await done).stdout) as Omit<ScaleLife, 'engine' | 'size'> & { values: unknown };
    const found = JSON.stringify(told.values, (_, each: unknown) =>
      typeof each === 'number' ? Number(each.toPrecision(10)) : each,
    );
    assert.equal(found, expected.get(size) ?? found, `${engine} at ${size} times`);
    expected.set(size, found);
    const { seconds, cpu, megabytes } = told;
    return { engine, size, seconds, cpu, megabytes };
  } finally {
    await cluster?.stop();
  }
}

async function repeat(turn: number): Promise<ScaleRepetition> {
  const load = loadavg()[0] ?? NaN;
  const order = sizes.flatMap((size) => engines.map((engine) => ({ engine, size })));
  const lives: ScaleLife[] = [];
  for (const at of order.keys()) {
    const next = order[(at + turn) % order.length];
    if (next) lives.push(await live(next.engine, next.size));
  }
  console.log(
    lives.map(({ engine, size, seconds }) => `${engine} ${size}× ${seconds.toFixed(2)} s`).join(', '),
  );
  return { load, lives };
}

try {
  for (const size of sizes) {
    const folder = await LearnersFolder.make(syllabus);
    folders.set(size, folder);
    await folder.add(content, size);
    const data = join(folder.root, 'data');
    const tables = (await readdir(data)).filter((name) => name.endsWith('.csv'));
    const lengths = await Promise.all(tables.map(async (name) => (await stat(join(data, name))).size));
    files[size] = lengths.reduce((sum, each) => sum + each, 0);
  }
  await repeat(0); // Fills the caches of the disk and of Python; not counted.
  const done: ScaleRepetition[] = [];
  for (let turn = 0; turn < repetitions; turn++) done.push(await repeat(turn));
  const ask =
    'import sys, pandas, dask; print(f"Python {sys.version.split()[0]}, pandas {pandas.__version__}, Dask {dask.__version__}")';
  const report = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores, ${platform()}`,
    versions: execFileSync(python, ['-c', ask], { encoding: 'utf8' }).trim(),
    repetitions,
    load: spread(done.map(({ load }) => load)),
    files,
    rows: scaleRows(done, sizes),
  };
  const results = join(import.meta.dirname, 'results');
  await writeFile(join(results, 'scale.json'), `${JSON.stringify({ ...report, done }, null, 2)}\n`);
  await writeFile(join(results, 'scale.md'), asMarkdown(report));
  console.log(asMarkdown(report));
} finally {
  for (const folder of folders.values()) await folder.remove();
}
