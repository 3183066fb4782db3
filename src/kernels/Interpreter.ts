import type { Ready } from '../protocol/kernel';
import type { KernelChild } from './KernelChild';
import type { Packages } from './Packages';
import type { Signals } from './Signals';

/** Where the code of one notebook runs. */
export interface Place {
  /** The only folder a built-in interpreter sees; real and native (links followed). */
  readonly root: string;
  /** The notebook's folder relative to `root`, with '/' on every system; '' for `root`. */
  readonly folder: string;
  readonly signals: Signals;
}

export interface Started {
  readonly child: KernelChild;
  readonly ready: Ready;
}

/** One way to run cells: an interpreter that comes with the extension, or one found on this machine. */
export interface Interpreter {
  readonly language: Ready['language'];
  /** Answers the interpreter's questions for packages, where it asks any. */
  readonly packages?: Packages;
  /**
   * Starts a process and waits until it can run cells.
   * @param cancel ends the process while it starts
   * @throws KernelDied with why 'notStarted'
   */
  start(place: Place, cancel: AbortSignal): Promise<Started>;
}
