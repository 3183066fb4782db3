import * as nodeFs from 'node:fs';
import nodeProcess from 'node:process';

/**
 * The child's own hold on the machine, taken before the realm is closed: `harden` replaces the functions of `node:fs`
 * and the global `process` for everybody who looks them up later.
 */
export const files = { ...nodeFs };
export const own = nodeProcess;

const waiting = new Int32Array(new SharedArrayBuffer(4));

/** Blocks this thread without using the processor. */
export function pause(milliseconds: number): void {
  Atomics.wait(waiting, 0, 0, milliseconds);
}
