import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import {
  fromKernel,
  parseLine,
  type CellMessage,
  type FromKernel,
  type Ready,
  type ToKernel,
} from '../protocol/kernel';
import { eachLine } from './eachLine';
import { permissionFlags } from './permissionFlags';
import type { KernelConfig } from './python/childConfig';

export interface KernelOptions {
  /** Folder of the bundled kernel: `dist/kernels`. */
  readonly assets: string;
  /** The only folder the learner's code can reach. */
  readonly root: string;
  /** The notebook's folder relative to `root`, with `/` between; '' for `root`. */
  readonly folder: string;
  readonly snapshot?: string;
  readonly log: (text: string) => void;
  /** The program that runs the child; this process's own unless a test says otherwise. */
  readonly node?: { readonly path: string; readonly version: string };
  /** How long an interrupted cell may take to stop before the process is ended. */
  readonly patienceMs?: number;
}

/** A cell did not come to its end because the kernel's process is gone. */
export class KernelDied extends Error {
  constructor(readonly why: 'stopped' | 'crashed' | 'closed') {
    super(why);
    this.name = 'KernelDied';
  }
}

interface Run {
  readonly id: number;
  readonly onMessage: (message: CellMessage) => void;
  readonly settle: (ok: boolean) => void;
  readonly fail: (error: Error) => void;
}

/** One built-in interpreter in a process of its own. It starts with the first cell, and again after it died. */
export class KernelProcess {
  private child?: ChildProcessWithoutNullStreams;
  private starting?: Promise<Ready>;
  private current?: Run;
  private queue: Promise<unknown> = Promise.resolve();
  private ids = 0;
  private interrupts = 0;
  private disposed = false;
  private why: KernelDied['why'] = 'crashed';
  private readonly temporary = realpathSync(mkdtempSync(join(tmpdir(), 'aihs-kernel-')));
  private readonly flag = join(this.temporary, 'interrupt');

  constructor(private readonly options: KernelOptions) {}

  /** Starts the process unless it runs; resolves when the interpreter is ready. */
  start(): Promise<Ready> {
    if (this.disposed) return Promise.reject(new KernelDied('closed'));
    return (this.starting ??= this.boot(true).catch((error: unknown) => {
      this.starting = undefined;
      throw error;
    }));
  }

  /** Runs a cell after those before it. Rejects with KernelDied when the process ends under it. */
  run(code: string, name: string, onMessage: (message: CellMessage) => void): Promise<boolean> {
    const result = this.queue.then(async () => {
      await this.start();
      const id = ++this.ids;
      return new Promise<boolean>((settle, fail) => {
        this.current = { id, onMessage, settle, fail };
        this.send({ type: 'run', id, code, name });
      }).finally(() => (this.current = undefined));
    });
    this.queue = result.catch(() => undefined);
    return result;
  }

  /** Asks the running cell to stop; when it does not, ends the process: the variables are lost then, and the caller is told. */
  async interrupt(): Promise<void> {
    const { current, child } = this;
    if (!current || !child) return;
    writeFileSync(this.flag, `${current.id}:${++this.interrupts}`);
    const patience = this.options.patienceMs ?? 2000;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        if (this.current === current) this.kill('stopped');
        resolve();
      }, patience);
      const { settle, fail } = current;
      Object.assign(current, {
        settle: (ok: boolean) => (clearTimeout(timer), resolve(), settle(ok)),
        fail: (error: Error) => (clearTimeout(timer), resolve(), fail(error)),
      });
    });
  }

  /** Ends the process; the next cell starts a new one, with no variables. */
  restart(): void {
    this.kill('stopped');
  }

  dispose(): void {
    this.disposed = true;
    this.kill('closed');
    rmSync(this.temporary, { recursive: true, force: true });
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  private kill(why: KernelDied['why']): void {
    this.why = why;
    this.child?.kill('SIGKILL');
  }

  private async boot(withPermission: boolean): Promise<Ready> {
    const { assets, folder, log, node, snapshot } = this.options;
    const root = realpathSync(this.options.root);
    const own = realpathSync(assets);
    const read = [own, root, this.temporary, ...(snapshot ? [snapshot] : [])];
    const reach = { read: read.flatMap(withContents), write: withContents(root) };
    const flags = withPermission
      ? permissionFlags(node?.version ?? process.versions.node, reach)
      : ['--no-warnings'];
    const config: KernelConfig = { mode: 'kernel', root, folder, flag: this.flag, snapshot };
    const program = node?.path ?? process.execPath;
    const child = spawn(program, [...flags, join(own, 'python-child.mjs'), JSON.stringify(config)], {
      cwd: own,
      // Nothing of the editor's environment: tokens and proxies live there. The one variable makes Electron run as Node.
      env: { ELECTRON_RUN_AS_NODE: '1' },
      stdio: 'pipe',
    });
    this.child = child;
    this.why = 'crashed';
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints = (complaints + text).slice(-4000);
    });
    child.stdin.on('error', () => undefined); // The exit that follows says more than a broken pipe.
    const ready = new Promise<Ready>((resolve, reject) => {
      eachLine(child.stdout, (line) => {
        const message = parseLine(fromKernel, line, log);
        if (message?.type === 'ready') resolve(message);
        else if (message) this.receive(message);
      });
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        if (complaints.trim()) log(`kernel process: ${complaints.trim()}`);
        reject(new Error(`The kernel process ended before it was ready (${signal ?? code}). ${complaints}`));
        this.ended(child);
      });
    });
    try {
      return await ready;
    } catch (error) {
      // A Node or Electron that does not know the flag ends at once; hardening inside the process still holds.
      if (!withPermission || this.disposed || !/bad option|not allowed/i.test(complaints)) throw error;
      log('This editor does not offer process permissions; the kernel starts with its own hardening only.');
      return this.boot(false);
    }
  }

  private receive(message: FromKernel): void {
    if (message.type === 'log') return this.options.log(message.text);
    const { current } = this;
    if (message.type === 'ready' || !current || message.id !== current.id) return;
    if (message.type === 'done') current.settle(message.ok);
    else current.onMessage(message);
  }

  private ended(child: ChildProcessWithoutNullStreams): void {
    if (this.child !== child) return;
    this.child = undefined;
    this.starting = undefined;
    this.current?.fail(new KernelDied(this.why));
  }

  private send(message: ToKernel): void {
    this.child?.stdin.write(`${JSON.stringify(message)}\n`);
  }
}

/** A folder and all below it, in the form Node's permission flags want. */
function withContents(path: string): string[] {
  return [path, `${path}${sep}*`];
}
