import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuiltIn } from '../../../src/kernels/BuiltIn';
import type { Interpreter } from '../../../src/kernels/Interpreter';
import { KernelProcess } from '../../../src/kernels/KernelProcess';
import { Rscript } from '../../../src/kernels/own/rscript';
import { bundleRKernel } from '../../../src/kernels/r/bundle.mjs';
import type { CellMessage } from '../../../src/protocol/kernel';
import { isProgram, onPath } from '../../machine/onPath.mjs';
import { productNode } from './productNode';

/** A learner's folder and the bundled R, in a place with a space and an umlaut in its name. */
export class RGround {
  readonly logged: string[] = [];
  private readonly kernels: KernelProcess[] = [];

  private constructor(
    readonly base: string,
    readonly assets: string,
    readonly root: string,
    readonly folder: string,
  ) {}

  static async make(): Promise<RGround> {
    const base = await mkdtemp(join(tmpdir(), 'aihs r ü-'));
    const root = join(base, 'learner folder');
    const folder = join(root, 'exercises', 'Übung 1');
    await mkdir(folder, { recursive: true });
    await bundleRKernel(join(base, 'kernels'));
    return new RGround(base, join(base, 'kernels'), root, folder);
  }

  builtIn(patienceMs?: number): KernelProcess {
    const { assets, log } = this;
    return this.kernel(
      new BuiltIn({ language: 'r', assets, script: 'r-child.mjs', node: productNode, log }),
      patienceMs,
    );
  }

  own(path: string): KernelProcess {
    return this.kernel(new Rscript({ path, assets: this.assets, log: this.log }));
  }

  async remove(): Promise<void> {
    for (const kernel of this.kernels) kernel.dispose();
    await rm(this.base, { recursive: true, force: true, maxRetries: 5 });
  }

  private readonly log = (text: string): void => void this.logged.push(text);

  private kernel(interpreter: Interpreter, patienceMs = 5000): KernelProcess {
    const { root, folder, log } = this;
    const kernel = new KernelProcess({ interpreter, root, folder, log, patienceMs });
    this.kernels.push(kernel);
    return kernel;
  }
}

/** Rscript of the machine, if it has one: AIHS_RSCRIPT, else the PATH. */
export function ownRscript(): string | undefined {
  const named = process.env['AIHS_RSCRIPT'];
  return named && isProgram(named) ? named : onPath('Rscript');
}

/** What a cell showed, and whether it came to its end. */
export async function run(kernel: KernelProcess, code: string) {
  const messages: CellMessage[] = [];
  const ok = await kernel.run(code, 'Cell', (message) => messages.push(message));
  return { ok, messages, ...seen(messages) };
}

function seen(messages: readonly CellMessage[]) {
  const stream = (name: string): string =>
    messages
      .map((message) => (message.type === 'stream' && message.name === name ? message.text : ''))
      .join('');
  const pictures = messages.filter(
    (message) => message.type === 'display' && 'image/svg+xml' in message.data,
  );
  const result = messages.find((message) => message.type === 'result');
  const error = messages.find((message) => message.type === 'error');
  return { stdout: stream('stdout'), stderr: stream('stderr'), pictures: pictures.length, result, error };
}

/** Starts a cell and waits until it has printed a text; then it is surely running. */
export async function started(kernel: KernelProcess, code: string, text: string) {
  const messages: CellMessage[] = [];
  let done: Promise<boolean> = Promise.resolve(false);
  await new Promise<void>((resolve, reject) => {
    done = kernel.run(code, 'Cell', (message) => {
      messages.push(message);
      if (seen(messages).stdout.includes(text)) resolve();
    });
    done.then(() => resolve(), reject);
  });
  return { messages, done };
}
