import type { FromKernel } from '../../protocol/kernel';

type Stream = Extract<FromKernel, { type: 'stream' }>;

const longest = 16_384;
const interval = 50;

/**
 * Joins what a cell prints into few messages and keeps the order of everything. A line after a quiet moment leaves at
 * once; quick writes wait up to 50 ms for company. `tick` must be called now and then while the cell runs.
 */
export class OutputPen {
  private pending: Stream | undefined;
  private since = 0;
  private last = -Infinity;

  constructor(
    private readonly write: (message: FromKernel) => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  stream(message: Stream): void {
    if (this.pending?.name === message.name && this.pending.id === message.id) {
      this.pending.text += message.text;
    } else {
      this.flush();
      this.pending = { ...message };
      this.since = this.now();
    }
    const quiet = this.now() - this.last >= interval;
    if (this.pending.text.length >= longest || (quiet && this.pending.text.endsWith('\n'))) this.flush();
  }

  /** Everything that is not a stream goes out after what was printed before it. */
  message(message: FromKernel): void {
    this.flush();
    this.write(message);
  }

  tick(): void {
    if (this.pending && this.now() - this.since >= interval) this.flush();
  }

  flush(): void {
    if (!this.pending) return;
    const message = this.pending;
    this.pending = undefined;
    this.last = this.now();
    this.write(message);
  }
}
