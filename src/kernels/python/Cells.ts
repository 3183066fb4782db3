import type { PyodideAPI } from 'pyodide';
import type { FromKernel, PackageRequest, Question } from '../../protocol/kernel';
import type { Answers } from '../child/Answers';
import { pause } from '../child/machine';
import type { InterruptFlag } from '../child/InterruptFlag';
import { Timer } from '../child/Timer';
import type { Runner } from './loadRunner';
import type { OutputPen } from '../child/OutputPen';

const [sigint, sigalrm] = [2, 14];
/** Python asks some 70 times a millisecond, and what is done then takes longer than its bytecode. */
const pollInterval = 10;

type OneQuestion = Omit<Question, 'id' | 'ask'> | Omit<PackageRequest, 'id' | 'ask'>;

/** Runs one cell at a time and lets the editor stop it. */
export class Cells {
  /** What `signal.setitimer` sets. */
  readonly timer = new Timer();
  private current: number | undefined;
  private asked = 0;

  constructor(
    private readonly runner: Runner,
    private readonly pen: OutputPen,
    private readonly flag: InterruptFlag,
    private readonly answers: Answers,
    /** To be called often: ends this process when it must not go on. */
    private readonly alive: () => void,
  ) {}

  /** Makes Python look at the flag and the timer while it computes, and lets printed text out meanwhile. */
  watch(python: PyodideAPI): void {
    let next = 0;
    const poll = (): number => {
      const now = performance.now();
      if (now < next || this.current === undefined) return 0;
      next = now + pollInterval;
      this.alive();
      this.pen.tick();
      if (this.flag.asks(this.current)) return sigint;
      return this.timer.rings() ? sigalrm : 0;
    };
    // Pyodide only reads and clears entry 0, so any object with such an entry will do.
    const buffer = Object.defineProperty({}, 0, { get: poll, set: () => {} });
    python.setInterruptBuffer(buffer as Uint8Array);
  }

  /** Asks the editor and waits for its answer; undefined when the cell is to stop instead. */
  ask(question: OneQuestion): string | undefined {
    const id = this.current;
    if (id === undefined) return undefined;
    const ask = ++this.asked;
    this.pen.message({ ...question, id, ask });
    for (;;) {
      pause(20);
      this.alive();
      if (this.flag.asks(id)) return undefined;
      const text = this.answers.to(ask);
      if (text !== undefined) return text;
    }
  }

  /** Text that C code writes, past sys.stdout. */
  written(name: 'stdout' | 'stderr', text: string): void {
    if (this.current !== undefined) this.pen.stream({ type: 'stream', id: this.current, name, text });
    else this.pen.message({ type: 'log', text });
  }

  /** @throws when the interpreter itself broke; nothing can run after that */
  async run(id: number, code: string, name: string): Promise<void> {
    this.current = id;
    const timer = setInterval(() => this.whileWaiting(id), 50);
    try {
      this.pen.message({
        type: 'done',
        id,
        ok: await this.runner.run(code, name, (json) => this.emit(id, json)),
      });
    } catch (error) {
      // The stop came between two lines of the runner, outside of the cell's own code.
      if (!String(error).includes('KeyboardInterrupt')) throw error;
      const evalue = 'You stopped this cell.';
      this.pen.message({ type: 'error', id, ename: 'KeyboardInterrupt', evalue, traceback: evalue });
      this.pen.message({ type: 'done', id, ok: false });
    } finally {
      clearInterval(timer);
      this.current = undefined;
    }
  }

  private emit(id: number, json: string): void {
    const message = { ...(JSON.parse(json) as object), id } as FromKernel;
    if (message.type === 'stream') this.pen.stream(message);
    else this.pen.message(message);
  }

  /** An `await` in a cell leaves Python idle: nothing polls then but this. */
  private whileWaiting(id: number): void {
    this.pen.tick();
    if (this.flag.asks(id)) this.runner.cancel();
  }
}
