import crypto from 'node:crypto';

/** What Pyodide requires while it runs. */
export const stubs = {
  // os.system: "command not found".
  'node:child_process': { spawnSync: () => ({ status: 127 }) },
  'node:crypto': { randomFillSync: crypto.randomFillSync },
};

/** C code can ask for eval through ctypes: no answer instead of an exception that would end Pyodide. */
export const noEval = (): undefined => undefined;
