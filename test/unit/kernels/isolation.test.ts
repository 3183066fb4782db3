import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuiltIn } from '../../../src/kernels/BuiltIn';
import { KernelProcess } from '../../../src/kernels/KernelProcess';
import { bundlePythonKernel } from '../../../src/kernels/python/bundle.mjs';
import { bundleRKernel } from '../../../src/kernels/r/bundle.mjs';
import type { NodeBinary } from '../../../src/kernels/spawnKernel';
import { skip } from '../../skip';
import { productNode } from './productNode';
import { pythonRoutes, rRoutes, type Route } from './routes';

const languages = [
  { language: 'python', script: 'python-child.mjs', routes: pythonRoutes, alive: 'print("alive")' },
  { language: 'r', script: 'r-child.mjs', routes: rRoutes, alive: 'cat("alive\\n")' },
] as const;

describe('code of a cell', function () {
  this.timeout(120_000);
  let base: string;
  let assets: string;
  let root: string;
  let refusing: NodeBinary;
  const listener = createServer((socket) => {
    reached += 1;
    socket.destroy();
  });
  let reached = 0;
  let port = '';

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'aihs closed '));
    assets = join(base, 'kernels');
    root = join(base, 'learner');
    await new Promise<void>((listening) => listener.listen(0, '127.0.0.1', listening));
    port = String((listener.address() as AddressInfo).port);
    await mkdir(join(root, 'exercises', 'one'), { recursive: true });
    await Promise.all([bundlePythonKernel(assets), bundleRKernel(assets)]);
    // As Electron's Node would do that does not know the flag.
    refusing = { path: join(base, 'refusing-node'), version: productNode.version };
    const script = `#!/bin/sh\ncase "$1" in --*permission) echo "$0: bad option: $1" >&2; exit 9;; esac\nexec "${productNode.path}" "$@"\n`;
    await writeFile(refusing.path, script);
    await chmod(refusing.path, 0o755);
  });
  after(() => listener.close());
  after(() => rm(base, { recursive: true, force: true, maxRetries: 5 }));

  for (const { language, script, routes, alive } of languages) {
    for (const permission of [true, false]) {
      const where = permission ? 'with the permission model' : 'where Node refuses the permission model';
      describe(`in the built-in ${language === 'r' ? 'R' : 'Python'}, ${where}`, () => {
        let kernel: KernelProcess;
        const logged: string[] = [];

        const run = async (code: string): Promise<string> => {
          let shown = '';
          await kernel.run(code, 'Cell', (message) => {
            if (message.type === 'stream') shown += message.text;
          });
          return shown;
        };

        before(async function () {
          if (!permission && process.platform === 'win32')
            skip(this, 'the stand-in for Node is a shell script');
          const log = (text: string): void => void logged.push(text);
          const node = permission ? productNode : refusing;
          const interpreter = new BuiltIn({ language, assets, script, node, log });
          kernel = new KernelProcess({ interpreter, root, folder: join(root, 'exercises', 'one'), log });
          const ready = await kernel.start();
          assert.deepEqual([ready.hardened, ready.permission], [true, permission]);
        });
        after(() => kernel?.dispose());

        it('starts, and the log says what protects it', () =>
          assert.match(
            logged.join('\n'),
            permission ? /permission model on/ : /only the hardening inside the process holds/,
          ));

        for (const [name, code] of routes as readonly Route[]) {
          it(`does not reach ${name}`, async () => {
            // A route may end the process: then it has reached nothing, and the next cell starts a new one.
            const shown = await run(code.replace('PORT', port)).catch(() => '');
            assert.doesNotMatch(shown, /root:|PATH|HOME=|\/bin\b/);
            assert.equal(existsSync(join(base, 'escaped')), false);
            assert.equal(reached, 0, 'nobody called');
            assert.equal(await run(alive), 'alive\n');
          });
        }
      });
    }
  }
});
