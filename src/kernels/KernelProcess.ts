import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type {
  About,
  CellMessage,
  FromKernel,
  Names,
  PackageRequest,
  Question,
  Ready,
  ToKernel,
} from '../protocol/kernel';
import type { Interpreter, Started } from './Interpreter';
import type { Exit, KernelChild } from './KernelChild';
import { KernelDied, type DeathCause } from './KernelDied';
import { memoryExit } from './memoryLimit';
import { Signals } from './Signals';

export interface KernelOptions {
  readonly interpreter: Interpreter;
  /** The only folder the learner's code can reach in a built-in interpreter. */
  readonly root: string;
  /** The notebook's folder, in `root`. */
  readonly folder: string;
  readonly log: (text: string) => void;
  /** How long an interrupted cell may take to stop before the process is ended. */
  readonly patienceMs?: number;
  /** Asks the learner for a line; undefined when they do not want to answer, which stops the cell. */
  readonly ask?: (question: Question) => Promise<string | undefined>;
}

interface Run {
  readonly id: number;
  readonly onMessage: (message: CellMessage) => void;
  readonly settle: (ok: boolean) => void;
  readonly fail: (error: unknown) => void;
  /** Aborts when the cell has ended, whatever the reason. */
  readonly over: AbortController;
}

/** A completion that comes later helps nobody. */
const lookPatienceMs = 1000;

/** A question of the running cell, which waits for the answer with this number. */
type Waiting = Question | PackageRequest;

/** The interpreter of one notebook, in a process of its own. It starts with the first cell, and again after it died. */
export class KernelProcess {
  private readonly signals = new Signals();
  private started?: Promise<Started>;
  private boot?: AbortController;
  private child?: KernelChild;
  private current?: Run;
  private queue: Promise<unknown> = Promise.resolve();
  private cause?: DeathCause;
  private looking?: { readonly id: number; readonly settle: (message: FromKernel) => void };
  private lives = 0;
  private ids = 0;

  constructor(private readonly options: KernelOptions) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** Starts the process unless it runs; resolves when the interpreter is ready. Rejects with KernelDied. */
  async start(): Promise<Ready> {
    if (this.cause === 'closed') throw new KernelDied('closed');
    this.started ??= this.begin().catch((error: unknown) => {
      this.started = undefined;
      throw this.cause ? new KernelDied(this.cause) : error;
    });
    return (await this.started).ready;
  }

  /**
   * Runs a cell after those that were asked for before it.
   * @param name how tracebacks call the cell
   * @returns whether the cell came to its end; an exception in the cell is no rejection
   * @throws KernelDied when the process is gone before that, or the kernel was restarted while the cell waited
   */
  run(code: string, name: string, onMessage: (message: CellMessage) => void): Promise<boolean> {
    const life = this.lives;
    const result = this.queue.then(async () => {
      if (life !== this.lives) throw new KernelDied(this.cause ?? 'restarted');
      await this.start();
      const id = ++this.ids;
      const over = new AbortController();
      return new Promise<boolean>((settle, fail) => {
        this.current = { id, onMessage, settle, fail, over };
        this.child?.send({ type: 'run', id, code, name });
      }).finally(() => (over.abort(), (this.current = undefined)));
    });
    this.queue = result.catch(() => undefined);
    return result;
  }

  /** Names that fit the text before the cursor. See `look`. */
  names(before: string): Promise<Names | undefined> {
    return this.look((id) => ({ type: 'names', id, before }));
  }

  /** What a name stands for. See `look`. */
  about(name: string): Promise<About | undefined> {
    return this.look((id) => ({ type: 'about', id, name }));
  }

  /** Asks the running cell to stop; when it does not, ends the process, and with it the variables. */
  async interrupt(): Promise<void> {
    const { child, current } = this;
    if (this.boot) return this.end('restarted');
    if (!current || !child) return;
    child.interrupt(current.id);
    const over = Date.now() + (this.options.patienceMs ?? 2000);
    while (this.current === current && Date.now() < over) await new Promise((next) => setTimeout(next, 10));
    if (this.current === current) await this.end('stuck');
  }

  /** Ends the process; cells that run or wait reject, and the next one starts a new process, with no variables. */
  async restart(): Promise<void> {
    this.lives++;
    await this.end('restarted');
  }

  /** Ends the process for good; resolves when it is gone. */
  async dispose(): Promise<void> {
    this.lives++;
    await this.end('closed');
    this.signals.dispose();
  }

  private async end(cause: DeathCause): Promise<void> {
    this.cause = cause;
    this.boot?.abort();
    this.child?.kill();
    await this.child?.exited;
  }

  private async begin(): Promise<Started> {
    this.cause = undefined;
    const root = realpathSync.native(this.options.root);
    const folder = relative(root, realpathSync.native(this.options.folder)).split(sep).join('/');
    this.boot = new AbortController();
    const { signals } = this;
    const started = await this.options.interpreter
      .start({ root, folder, signals }, this.boot.signal)
      .finally(() => (this.boot = undefined));
    const { child } = started;
    this.child = child;
    child.onMessage = (message) => this.receive(message);
    void child.exited.then((exit) => this.ended(child, exit));
    return started;
  }

  /** Asks an idle kernel; undefined from one that is busy, has not started or does not answer soon. Never starts one. */
  private async look<T extends Names | About>(ask: (id: number) => ToKernel): Promise<T | undefined> {
    if (!this.child || this.current || this.looking) return undefined;
    const id = ++this.ids;
    const answer = new Promise<FromKernel>((settle) => (this.looking = { id, settle }));
    this.child.send(ask(id));
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), lookPatienceMs));
    const found = await Promise.race([answer, late]);
    this.looking = undefined;
    return found as T | undefined;
  }

  private receive(message: FromKernel): void {
    const { current } = this;
    if (message.type === 'names' || message.type === 'about') {
      if (this.looking?.id === message.id) this.looking.settle(message);
      return;
    }
    if (!current || !('id' in message) || message.id !== current.id) return;
    if (message.type === 'done') current.settle(message.ok);
    else if (message.type === 'input') void this.answer(message, current, this.options.ask?.(message));
    else if (message.type === 'packages') void this.answer(message, current, this.load(message, current));
    else current.onMessage(message);
  }

  /** Without an answer the cell is stopped. */
  private async answer({ ask }: Waiting, run: Run, answer?: Promise<string | undefined>): Promise<void> {
    const text = await answer;
    if (this.current !== run) return;
    if (text === undefined) await this.interrupt();
    else this.signals.answer(ask, text);
  }

  private async load({ imports }: PackageRequest, { over }: Run): Promise<string | undefined> {
    const delivery = await this.options.interpreter.packages?.load(imports, over.signal);
    return delivery && JSON.stringify(delivery);
  }

  private ended(child: KernelChild, { how, stderr }: Exit): void {
    if (this.child !== child) return;
    this.child = undefined;
    this.started = undefined;
    const cause = this.cause ?? (memoryExit(how, stderr) ? 'memory' : 'crashed');
    this.options.log(`The kernel process is gone: ${cause} (${how}). ${stderr}`);
    this.current?.fail(new KernelDied(cause, stderr));
  }
}
