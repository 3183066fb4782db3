const minuteMs = 60_000;

/** Calls back when nothing happened for some minutes; with 0 minutes never. */
export class IdleTimer {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly minutes: number,
    private readonly onIdle: () => void,
  ) {}

  restart(): void {
    this.pause();
    if (this.minutes > 0) this.timer = setTimeout(this.onIdle, this.minutes * minuteMs);
  }

  pause(): void {
    clearTimeout(this.timer);
  }

  dispose(): void {
    this.pause();
  }
}
