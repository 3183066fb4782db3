import assert from 'node:assert/strict';
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildSyllabus } from '../../src/build/buildSyllabus';
import { fakeVscode } from './fakeVscode';

interface Extension {
  activate(context: object): Promise<void>;
}

describe('activate()', function () {
  this.timeout(60_000);
  let folder: string;
  let restore: () => void;
  const read: string[] = [];
  const started: string[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aihs-activate-'));
    await buildSyllabus('syllabus', join(folder, 'dist', 'syllabus'));
    const outfile = join(folder, 'extension.cjs');
    await build({
      entryPoints: ['src/extension.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['vscode'],
      logLevel: 'error',
    });
    const names = [
      ...new Set(
        [...fs.readFileSync(outfile, 'utf8').matchAll(/vscode\d*\.(\w+)/g)].map((match) => match[1] ?? ''),
      ),
    ];
    restore = watch(folder, names, read, started);
    const { activate } = module.createRequire(outfile)(outfile) as Extension;
    await activate({
      extensionPath: folder,
      extensionUri: { fsPath: folder, path: folder },
      extension: { packageJSON: { version: '1.0.0' } },
      globalStorageUri: { fsPath: join(folder, 'storage') },
      globalState: { get: () => undefined, update: () => Promise.resolve() },
      subscriptions: [],
    });
  });
  after(async () => {
    restore();
    await rm(folder, { recursive: true, force: true });
  });

  it('reads the index of the syllabus at most, and no lesson', () => {
    const lessons = read.filter((path) => /syllabus.+(modules|exercises|practice)/.test(path));
    assert.deepEqual(lessons, []);
    // Otherwise the watching itself would be broken.
    fs.readFileSync(join(folder, 'dist', 'syllabus', 'index.json'));
    assert.equal(read.filter((path) => path.endsWith('index.json')).length >= 1, true);
  });

  it('starts no process', () => assert.deepEqual(started, []));
});

/** Notes every file of `folder` that is read and every process that is started; returns the way back. */
function watch(folder: string, names: string[], read: string[], started: string[]): () => void {
  const undo: (() => void)[] = [];
  const spy = (owner: object, name: string, note: (first: string) => void): void => {
    const table = owner as Record<string, (...args: unknown[]) => unknown>;
    const original = table[name];
    if (!original) return;
    table[name] = (...args) => {
      note(String(args[0]));
      return original.apply(owner, args);
    };
    undo.push(() => (table[name] = original));
  };
  const noteFile = (path: string): void => void (path.startsWith(folder) && read.push(path));
  for (const name of ['readFileSync', 'readFile', 'openSync', 'createReadStream']) spy(fs, name, noteFile);
  for (const name of ['readFile', 'open']) spy(fs.promises, name, noteFile);
  for (const name of ['spawn', 'fork', 'execFile', 'exec', 'spawnSync'])
    spy(childProcess, name, (program) => started.push(program));

  const loader = module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
  const load = loader._load;
  loader._load = (request, ...rest) =>
    request === 'vscode' ? fakeVscode(names) : load.call(loader, request, ...rest);
  undo.push(() => (loader._load = load));
  return () => undo.forEach((each) => each());
}
