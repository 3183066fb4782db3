import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuiltIn } from '../../../src/kernels/BuiltIn';
import { KernelProcess } from '../../../src/kernels/KernelProcess';
import { bundlePythonKernel } from '../../../src/kernels/python/bundle.mjs';
import { PyodidePackages } from '../../../src/kernels/python/packages/PyodidePackages';
import type { CellMessage } from '../../../src/protocol/kernel';
import { lockFor, Mirror, wheel } from './mirror';
import { productNode as node } from './productNode';

/**
 * A compiled module that holds nothing, as emscripten would link it: a `dylink.0` section, a PyModuleDef in the data, and
 * PyInit_compiled, which sets the name in that definition and returns PyModule_Create2(definition, 1013).
 */
const compiledModule = Buffer.from(
  'AGFzbQEAAAAADwhkeWxpbmsuMAEEQAIAAAELAmACf38Bf2AAAX8COwMDZW52Bm1lbW9yeQIAAQNlbnYNX19tZW1vcnlfYmFzZQN/AANlbnYQUHlNb2R1' +
    'bGVfQ3JlYXRlMgAAAwIBAQcTAQ9QeUluaXRfY29tcGlsZWQAAQoVARMAIwAjAEE0ajYCFCMAQfUHEAALC0MBACMACz0BAAAAAAAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAA/////wAAAAAAAAAAAAAAAAAAAAAAAAAAY29tcGlsZWQA',
  'base64',
);
const pyplot = `
import os
class Figure:
    def savefig(self, file, **options): file.write(os.environ["MPLBACKEND"].encode())
open_figures = [Figure()]
get_fignums = lambda: list(range(len(open_figures)))
figure = lambda number: open_figures[number]
close = lambda which: open_figures.clear()
`;

const made = {
  wards: wheel('wards', { 'wards/__init__.py': 'from .north import beds', 'wards/north.py': 'beds = 12' }),
  rounds: wheel('rounds', { 'rounds.py': 'import wards\nvisits = wards.beds * 2' }, ['wards']),
  drugs: wheel('drugs', { 'drugs.py': 'n = 1' }),
  charts: wheel('charts', { 'charts.py': 'n = 1' }),
  compiled: wheel('compiled', { 'compiled.cpython-314-wasm32-emscripten.so': compiledModule }),
  matplotlib: wheel('matplotlib', { 'matplotlib/__init__.py': '', 'matplotlib/pyplot.py': pyplot }),
};

describe(`packages in the built-in Python, on Node ${node.version}`, function () {
  this.timeout(120_000);
  let base: string;
  let root: string;
  let mirror: Mirror;
  const open: KernelProcess[] = [];
  const asked: string[][] = [];
  const log = (): void => undefined;

  const kernelWith = (cache: string): KernelProcess => {
    const packages = new PyodidePackages({
      lock: join(base, 'lock.json'),
      folder: join(base, cache),
      source: () => mirror.address,
      show: (download) => download(log, new AbortController().signal),
      explain: ({ why }, names) => `No ${names.join(' and ')}: ${why}.`,
      log,
    });
    const load = packages.load.bind(packages);
    packages.load = (imports, cancel) => (asked.push([...imports]), load(imports, cancel));
    const assets = join(base, 'kernels');
    const script = 'python-child.mjs';
    const interpreter = new BuiltIn({ language: 'python', assets, script, packages, node, log });
    const kernel = new KernelProcess({ interpreter, root, folder: root, log });
    open.push(kernel);
    return kernel;
  };
  const run = async (kernel: KernelProcess, code: string) => {
    const messages: CellMessage[] = [];
    const ok = await kernel.run(code, 'Cell', (message) => messages.push(message));
    const text = messages.map((each) => (each.type === 'stream' ? each.text : '')).join('');
    return { ok, text, messages, error: messages.find((each) => each.type === 'error') };
  };

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'aihs packages ü-'));
    root = await mkdtemp(join(base, 'learner '));
    await writeFile(join(base, 'lock.json'), lockFor(made));
    await cp('syllabus/lab/python/lab', join(root, 'lab'), { recursive: true });
    await bundlePythonKernel(join(base, 'kernels'));
  });
  beforeEach(async () => {
    mirror = await Mirror.start(Object.values(made));
    asked.length = 0;
  });
  afterEach(async () => {
    for (const kernel of open.splice(0)) await kernel.dispose();
    await mirror.stop();
  });
  after(() => rm(base, { recursive: true, force: true, maxRetries: 5 }));

  it('come when a cell imports one, with what it needs; the next kernel needs no network', async () => {
    const first = await run(kernelWith('cache'), 'import rounds\nprint(rounds.visits)');
    assert.equal(first.text, '24\n', first.error?.traceback);
    assert.equal(mirror.asked.length, 2);
    mirror.asked.length = 0;
    const second = await run(kernelWith('cache'), 'from rounds import visits\nprint(visits)');
    assert.equal(second.text, '24\n', second.error?.traceback);
    assert.deepEqual(mirror.asked, []);
  });

  it('are asked for in one go, also those of functions and of need(), and not again when they are there', async () => {
    const kernel = kernelWith('cache');
    const cell =
      'from lab import need\nneed("rounds", "drugs")\ndef draw():\n    import charts\nimport wards.north';
    assert.equal((await run(kernel, cell)).error, undefined);
    assert.equal((await run(kernel, `${cell}\nimport json, drugs\ndraw()`)).error, undefined);
    assert.deepEqual(asked, [['charts', 'drugs', 'rounds', 'wards']]);
  });

  it('come also when a file of the learner or a string names them', async () => {
    await writeFile(join(root, 'helper.py'), 'import drugs\nn = drugs.n');
    const kernel = kernelWith('cache');
    const code = 'import helper, importlib\nprint(helper.n, importlib.import_module("charts").n)';
    assert.equal((await run(kernel, code)).text, '1 1\n');
  });

  it('may be compiled', async () => {
    const { text, error } = await run(kernelWith('cache'), 'import compiled\nprint(compiled.__name__)');
    assert.equal(text, 'compiled\n', error?.traceback);
  });

  it('draw with matplotlib into the notebook', async () => {
    const { messages, error } = await run(kernelWith('cache'), 'import matplotlib.pyplot as plt');
    assert.equal(error, undefined, error?.traceback);
    const shown = messages.find((each) => each.type === 'display');
    assert.equal(Buffer.from(String(shown?.data['image/png']), 'base64').toString(), 'agg');
  });

  it('are not asked for by other imports, by code that is no Python, and where the learner has a file of that name', async () => {
    await writeFile(join(root, 'wards.py'), 'beds = 3');
    const kernel = kernelWith('cache');
    await run(kernel, 'import json, csv');
    assert.equal((await run(kernel, 'import drugs\nimport charts +')).error?.ename, 'SyntaxError');
    assert.equal((await run(kernel, 'import torch')).error?.evalue, "No module named 'torch'");
    assert.equal((await run(kernel, 'import wards\nprint(wards.beds)')).text, '3\n');
    assert.deepEqual(asked, []);
    await rm(join(root, 'wards.py'));
  });

  it('end the cell with one sentence when they do not come, once for all of them, and come when it is run again', async () => {
    const kernel = kernelWith('empty');
    mirror.instead.set(made.wards.file, Buffer.from('not what it should be'));
    const cell = 'import drugs\nprint(drugs.n)\nimport rounds';
    const { ok, text, error } = await run(kernel, cell);
    assert.deepEqual([ok, text, error?.evalue], [false, '1\n', 'No rounds: damaged.']);
    assert.equal(error?.traceback, 'PackageNotLoaded: No rounds: damaged.');
    const needed = await run(kernel, 'from lab import need\nneed("rounds", "charts")');
    assert.equal(needed.error?.traceback, 'PackagesMissing: No rounds: damaged.');
    assert.deepEqual(asked, [
      ['drugs', 'rounds'],
      ['charts', 'rounds'],
    ]);
    mirror.instead.clear();
    assert.equal((await run(kernel, cell)).ok, true);
  });

  it('are no reason to end a cell that can do without', async () => {
    const kernel = kernelWith('nothing');
    mirror.instead.set(made.drugs.file, 503);
    const cell =
      'for _ in range(2):\n    try:\n        import drugs\n    except ImportError:\n        print("without")';
    assert.equal((await run(kernel, cell)).text, 'without\nwithout\n');
    assert.equal(mirror.asked.length, 1);
  });

  it('can be stopped while they come, and the kernel keeps its variables', async () => {
    const kernel = kernelWith('stopped');
    mirror.instead.set(made.drugs.file, 'silence');
    await run(kernel, 'kept = 42');
    const cell = run(kernel, 'import drugs');
    while (mirror.asked.length === 0) await new Promise((next) => setTimeout(next, 10));
    await kernel.interrupt();
    const { error } = await cell;
    assert.equal(error?.ename, 'KeyboardInterrupt');
    assert.doesNotMatch(error.traceback, /packages\.py|importlib/);
    assert.equal((await run(kernel, 'print(kept)')).text, '42\n');
  });

  it('are not missed by a kernel that has none', async () => {
    const bare = join(base, 'kernels');
    const interpreter = new BuiltIn({
      language: 'python',
      assets: bare,
      script: 'python-child.mjs',
      node,
      log,
    });
    const kernel = new KernelProcess({ interpreter, root, folder: root, log });
    open.push(kernel);
    assert.equal((await run(kernel, 'import drugs')).error?.evalue, "No module named 'drugs'");
  });
});
