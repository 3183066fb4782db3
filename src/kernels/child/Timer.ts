/** A timer for an interpreter that is busy and hears of no event: it has to ask whether the time has come. */
export class Timer {
  private next = Infinity;
  private interval = Infinity;

  /** Rings after some seconds, then again after every `interval`. 0 is never. */
  set(seconds: number, interval: number): void {
    this.interval = interval > 0 ? interval * 1000 : Infinity;
    this.next = seconds > 0 ? performance.now() + seconds * 1000 : Infinity;
  }

  /** Whether it rings now; true once each time. */
  rings(): boolean {
    const now = performance.now();
    if (now < this.next) return false;
    this.next = now + this.interval;
    return true;
  }
}
