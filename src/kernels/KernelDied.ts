/** `stuck`: it did not stop when asked and was killed; `memory`: it used more than it may. */
export type DeathCause = 'notStarted' | 'stuck' | 'memory' | 'crashed' | 'restarted' | 'closed';

/** A cell did not come to its end because the kernel's process is gone. `detail` is for the log. */
export class KernelDied extends Error {
  constructor(
    readonly why: DeathCause,
    readonly detail = '',
  ) {
    super(`${why} ${detail}`.trim());
    this.name = 'KernelDied';
  }
}
