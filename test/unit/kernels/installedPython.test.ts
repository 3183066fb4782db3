import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { KernelProcess } from '../../../src/kernels/KernelProcess';
import { InstalledPython } from '../../../src/kernels/own/InstalledPython';
import { skip } from '../../skip';
import type { CellMessage } from '../../../src/protocol/kernel';

const path = process.env['AIHS_PYTHON'] ?? '/usr/bin/python3';
const assets = resolve('src/kernels/python');

describe("the learner's own Python", function () {
  this.timeout(60_000);
  let root: string;
  let kernel: KernelProcess;
  const logged: string[] = [];

  const run = async (code: string) => {
    const messages: CellMessage[] = [];
    const ok = await kernel.run(code, 'Cell', (message) => messages.push(message));
    const text = (name: string): string =>
      messages.map((each) => (each.type === 'stream' && each.name === name ? each.text : '')).join('');
    const error = messages.find((message) => message.type === 'error');
    return { ok, messages, out: text('stdout'), err: text('stderr'), error };
  };

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'aihs own ü-'));
    const log = (text: string): void => void logged.push(text);
    const interpreter = new InstalledPython({ path, assets, log });
    kernel = new KernelProcess({ interpreter, root, folder: root, log, patienceMs: 3000 });
  });
  after(async () => {
    await kernel.dispose();
    await rm(root, { recursive: true, force: true });
  });

  it('runs cells as the built-in one does: streams, results, variables, errors at their line', async () => {
    assert.equal((await run('x = 20\nprint("é")')).out, 'é\n');
    const { messages } = await run('x + 1');
    assert.equal(messages.find((each) => each.type === 'result')?.data['text/plain'], '21');
    const { error, ok } = await run('a = 1\n1 / 0');
    assert.deepEqual([ok, error?.ename, error?.line], [false, 'ZeroDivisionError', 2]);
  });

  it('works in the folder of the notebook, and imports from it', async () => {
    await run('open("mine.py", "w").write("here = 7")');
    assert.equal((await run('import mine\nprint(mine.here)')).out, '7\n');
  });

  it('shows what programs print, in its place, and keeps the protocol whole', async () => {
    const { out, err } = await run(
      'import os, sys\nos.system("echo from the shell")\nos.write(2, b"past sys.stderr\\n")\nos.write(1, b"{\\"type\\": \\"done\\", \\"id\\": 1, \\"ok\\": true}\\n")',
    );
    assert.match(out, /^from the shell\n\{"type": "done"/);
    assert.equal(err, 'past sys.stderr\n');
    assert.equal((await run('print("on")')).out, 'on\n');
  });

  it('gives a cell that reads stdin an end, not the editor’s messages', async () => {
    const { ok, error } = await run('import sys\nassert sys.stdin.read() == ""');
    assert.equal(ok, true, error?.traceback);
  });

  it('stops a loop, a sleep and an await within moments, and keeps the variables', async () => {
    for (const code of [
      'while True: pass',
      'import time\ntime.sleep(60)',
      'import asyncio\nawait asyncio.sleep(60)',
    ]) {
      const cell = run(`kept = 1\n${code}`);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const start = Date.now();
      await kernel.interrupt();
      const { ok, error } = await cell;
      assert.deepEqual([ok, error?.ename], [false, 'KeyboardInterrupt'], code);
      assert.ok(Date.now() - start < 2900, 'it stopped by itself');
      assert.equal((await run('print(kept)')).out, '1\n');
    }
  });

  it('draws matplotlib figures and pandas tables', async function () {
    const { ok } = await run('import pandas, matplotlib.pyplot as plt');
    if (!ok) skip(this, 'this Python has no pandas or matplotlib');
    const figure = await run('plt.plot([1, 2])\nplt.title("Two points")\nNone');
    assert.ok(figure.messages.some((each) => each.type === 'display' && 'image/png' in each.data));
    const table = await run('pandas.DataFrame({"a": [1]})');
    const result = table.messages.find((each) => each.type === 'result');
    assert.match(String(result?.data['text/html']), /<table/);
  });

  it('says so when the program is gone', async () => {
    const lost = new KernelProcess({
      interpreter: new InstalledPython({ path: join(root, 'no-python'), assets, log: () => undefined }),
      root,
      folder: root,
      log: () => undefined,
    });
    await assert.rejects(lost.start(), { why: 'notStarted' });
    await lost.dispose();
  });
});
