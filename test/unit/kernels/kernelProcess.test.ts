import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuiltIn } from '../../../src/kernels/BuiltIn';
import { KernelDied } from '../../../src/kernels/KernelDied';
import { KernelProcess } from '../../../src/kernels/KernelProcess';
import { Snapshot } from '../../../src/kernels/Snapshot';
import { bundlePythonKernel } from '../../../src/kernels/python/bundle.mjs';
import { productNode as node } from './productNode';
import type { CellMessage } from '../../../src/protocol/kernel';

/** A cell's messages, and whether it came to its end. */
async function run(kernel: KernelProcess, code: string) {
  const messages: CellMessage[] = [];
  const ok = await kernel.run(code, 'Cell', (message) => messages.push(message));
  const text = messages.map((message) => (message.type === 'stream' ? message.text : '')).join('');
  const error = messages.find((message) => message.type === 'error');
  return { ok, messages, text, error };
}

describe(`the built-in Python, on Node ${node.version}`, function () {
  this.timeout(120_000);
  let base: string;
  let assets: string;
  let root: string;
  /** For tests that leave a kernel in working order. */
  let shared: KernelProcess;
  const open: KernelProcess[] = [];
  const logged: string[] = [];

  const kernelWith = (more: { snapshot?: Snapshot; patienceMs?: number } = {}): KernelProcess => {
    const { snapshot, patienceMs } = more;
    const log = (text: string): void => void logged.push(text);
    const interpreter = new BuiltIn({
      language: 'python',
      assets,
      script: 'python-child.mjs',
      snapshot,
      node,
      log,
    });
    const folder = join(root, 'exercises', 'Übung 1');
    const kernel = new KernelProcess({ interpreter, root, folder, log, patienceMs });
    open.push(kernel);
    return kernel;
  };

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'aihs kernel ü-'));
    assets = join(base, 'kernels');
    root = join(base, 'learner folder');
    await mkdir(join(root, 'exercises', 'Übung 1'), { recursive: true });
    await bundlePythonKernel(assets);
    shared = kernelWith();
    open.pop();
  });
  afterEach(async () => {
    for (const kernel of open.splice(0)) await kernel.dispose();
  });
  after(() => shared.dispose());
  after(() => rm(base, { recursive: true, force: true }));

  it('shows printed text as one stream, results, and keeps variables from cell to cell', async () => {
    const kernel = shared;
    assert.equal((await run(kernel, 'x = 20\nprint("one", "line")')).text, 'one line\n');
    const { messages, ok } = await run(kernel, 'x + 1');
    assert.equal(ok, true);
    const result = messages.find((message) => message.type === 'result');
    assert.equal(result?.data['text/plain'], '21');
  });

  it('sends output while the cell still runs', async () => {
    const kernel = shared;
    const seen: string[] = [];
    const done = kernel.run('print("early")\nwhile True: pass', 'Cell', (message) => {
      if (message.type === 'stream') seen.push(message.text);
      if (seen.length === 1) void kernel.interrupt();
    });
    assert.equal(await done, false);
    assert.equal(seen.join(''), 'early\n');
  });

  it('points a traceback at the line of the learner', async () => {
    const { error, ok } = await run(shared, 'a = 1\nb = 0\na / b');
    assert.equal(ok, false);
    assert.equal(error?.ename, 'ZeroDivisionError');
    assert.equal(error?.line, 3);
    assert.doesNotMatch(error?.traceback ?? '', /runner\.py/);
  });

  it('stops an endless loop and keeps the variables', async () => {
    const kernel = shared;
    await run(kernel, 'kept = 42');
    const loop = run(kernel, 'print("on")\nwhile True:\n    pass');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await kernel.interrupt();
    assert.equal((await loop).error?.ename, 'KeyboardInterrupt');
    assert.equal((await run(kernel, 'print(kept)')).text, '42\n');
  });

  it('ends a cell that does not answer, says so, and starts anew', async () => {
    const kernel = kernelWith({ patienceMs: 300 });
    await kernel.start();
    const deaf = run(kernel, 'max(range(10**12))');
    const failed = assert.rejects(deaf, (error) => error instanceof KernelDied && error.why === 'stuck');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await kernel.interrupt();
    await failed;
    assert.equal((await run(kernel, 'print("again")')).text, 'again\n');
  });

  it('tells when the process was killed under a cell', async () => {
    const kernel = kernelWith();
    await kernel.start();
    const cell = run(kernel, 'import time\ntime.sleep(60)');
    const failed = assert.rejects(cell, (error) => error instanceof KernelDied && error.why === 'crashed');
    await new Promise((resolve) => setTimeout(resolve, 200));
    process.kill(kernel.pid ?? 0, 'SIGKILL');
    await failed;
  });

  it('works in the notebook folder: a file written by a cell is a real file', async () => {
    await run(shared, 'open("out.txt", "w").write("seen")');
    assert.equal(await readFile(join(root, 'exercises', 'Übung 1', 'out.txt'), 'utf8'), 'seen');
  });

  it('runs two notebooks without mixing them', async () => {
    const [a, b] = [kernelWith(), kernelWith()];
    await Promise.all([run(a, 'name = "a"'), run(b, 'name = "b"')]);
    const [fromA, fromB] = await Promise.all([run(a, 'print(name)'), run(b, 'print(name)')]);
    assert.deepEqual([fromA.text, fromB.text], ['a\n', 'b\n']);
  });

  it('drops the cells that wait when it is restarted, and forgets the variables', async () => {
    const kernel = kernelWith();
    await run(kernel, 'kept = 1');
    const running = assert.rejects(run(kernel, 'while True: pass'), { why: 'restarted' });
    const waiting = assert.rejects(run(kernel, 'print("late")'), { why: 'restarted' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    await kernel.restart();
    await Promise.all([running, waiting]);
    assert.equal((await run(kernel, 'kept')).error?.ename, 'NameError');
  });

  it('can be stopped while it starts', async () => {
    const kernel = kernelWith();
    const cell = assert.rejects(run(kernel, 'print(1)'), { why: 'restarted' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await kernel.interrupt();
    await cell;
    assert.equal((await run(kernel, 'print(2)')).text, '2\n');
  });

  it('ends a cell that takes more memory than it may, and says so', async () => {
    const log = (text: string): void => void logged.push(text);
    const script = 'python-child.mjs';
    const interpreter = new BuiltIn({
      language: 'python',
      assets,
      script,
      node,
      log,
      memoryMegabytes: () => 500,
    });
    const kernel = new KernelProcess({ interpreter, root, folder: root, log });
    open.push(kernel);
    const hoard = 'kept = []\nwhile True:\n    kept.append(bytearray(10_000_000))';
    await assert.rejects(run(kernel, hoard), { why: 'memory' });
    assert.equal((await run(kernel, 'print("again")')).text, 'again\n');
  });

  it('says so when the program cannot be started', async () => {
    const log = (text: string): void => void logged.push(text);
    const lost = { path: join(base, 'no node'), version: '24.0.0' };
    const interpreter = new BuiltIn({
      language: 'python',
      assets,
      script: 'python-child.mjs',
      node: lost,
      log,
    });
    const kernel = new KernelProcess({ interpreter, root, folder: root, log });
    open.push(kernel);
    await assert.rejects(run(kernel, '1'), { why: 'notStarted' });
  });

  it('starts from a snapshot, and from nothing when the snapshot is broken', async () => {
    const log = (text: string): void => void logged.push(text);
    const folder = join(base, 'storage');
    const snapshot = new Snapshot({ assets, folder, version: '1', log, node });
    assert.equal(snapshot.path, undefined);
    await snapshot.make();
    const quick = kernelWith({ snapshot });
    assert.equal((await quick.start()).snapshot, 'used');
    assert.equal((await run(quick, 'print(1)')).text, '1\n');

    await writeFile(snapshot.path ?? '', 'no memory');
    const slow = kernelWith({ snapshot });
    assert.notEqual((await slow.start()).snapshot, 'used');
    assert.equal((await run(slow, 'print(2)')).text, '2\n');
    assert.match(logged.join('\n'), /snapshot did not load and is deleted/);
  });

  it('keeps no snapshot of another version', async () => {
    const log = (text: string): void => void logged.push(text);
    const folder = join(base, 'storage of two');
    await new Snapshot({ assets, folder, version: '1', log, node }).make();
    await new Snapshot({ assets, folder, version: '2', log, node }).make();
    const kept = await readdir(folder);
    assert.match(kept.join(), /^python-2-[0-9a-f]+\.snapshot$/);
  });

  it("has a library at once, in place of the same version in the learner's folder and of no other", async () => {
    const log = (text: string): void => void logged.push(text);
    const write = async (folder: string, beds: number, version: string): Promise<void> => {
      await mkdir(join(folder, 'ward'), { recursive: true });
      await writeFile(join(folder, 'VERSION'), version);
      await writeFile(join(folder, 'ward', '__init__.py'), 'from . import beds');
      await writeFile(join(folder, 'ward', 'beds.py'), `beds = ${beds}\ndef place(): return __file__`);
    };
    const bundled = join(base, 'bundled');
    await write(bundled, 1, '7');
    const library = { folder: bundled, name: 'ward', version: '7' };
    const snapshot = new Snapshot({
      assets,
      folder: join(base, 'with library'),
      version: '1',
      library,
      log,
      node,
    });
    await snapshot.make();
    const asked =
      "import sys; sys.path.insert(0, '../.lab'); import ward, ward.beds; print(ward.beds.beds, ward.beds.place())";

    for (const [version, beds] of [
      ['7', 1],
      ['8', 2],
    ] as const) {
      await write(join(root, 'exercises', '.lab'), 2, version);
      const kernel = kernelWith({ snapshot });
      const { text, error } = await run(kernel, asked);
      assert.equal(error, undefined);
      assert.match(text, new RegExp(`^${beds} .*/\\.lab/ward/beds\\.py$`, 'm'));
    }
  });
});
