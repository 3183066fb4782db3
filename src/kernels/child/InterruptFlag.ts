import { files } from './machine';

const interval = 50;

/**
 * A busy interpreter reads no messages, so the editor asks it to stop through a small file, `"<run id>:<count>"`. It
 * names the run, so a flag that comes too late stops nothing, and each count stops once.
 */
export class InterruptFlag {
  private last = -Infinity;
  private seen = '';

  constructor(private readonly file: string) {}

  /** Whether the run is to stop now. Looks at the file at most every 50 ms, and answers true once per request. */
  asks(run: number): boolean {
    const now = performance.now();
    if (now - this.last < interval) return false;
    this.last = now;
    if (!files.existsSync(this.file)) return false;
    const text = files.readFileSync(this.file, 'utf8');
    if (text === this.seen || !text.startsWith(`${run}:`)) return false;
    this.seen = text;
    return true;
  }
}
