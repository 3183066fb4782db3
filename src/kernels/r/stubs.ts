import crypto from 'node:crypto';
import { blocked } from '../child/harden';
import type { RModule } from './rModule';

/** "Host is unreachable", in Emscripten's numbers. */
const unreachable = 23;

/** What R.cjs requires while R runs. */
export function stubs(r: RModule): Record<string, object> {
  class NoSocket {
    static readonly Server = NoSocket;

    constructor() {
      throw new r.FS.ErrnoError(unreachable);
    }
  }
  return {
    // system(): "command not found".
    'node:child_process': { spawnSync: () => ({ status: 127 }) },
    'node:crypto': { randomFillSync: crypto.randomFillSync },
    ws: NoSocket,
  };
}

/** Loading a library with JavaScript in it ends in an R error, since Emscripten reports what it throws. */
export const noEval = (): never => blocked();
