import fs from 'node:fs';
import path from 'node:path';
import { files } from './machine';
import { replace, replaceFunctions } from './replaceFunctions';

type Guarded = (...args: never[]) => unknown;

const byDescriptor = [
  'readSync',
  'writeSync',
  'closeSync',
  'fstatSync',
  'fchmodSync',
  'futimesSync',
  'ftruncateSync',
  'fsyncSync',
];
const byPath = [
  'openSync',
  'statSync',
  'readdirSync',
  'mkdirSync',
  'rmdirSync',
  'chmodSync',
  'utimesSync',
  'truncateSync',
  'writeFileSync',
  'statfsSync',
];
/** These act on a link itself, not on what it points to. */
const byLink = ['lstatSync', 'unlinkSync', 'readlinkSync'];

/**
 * Leaves `node:fs` with only what a mounted folder needs, and only inside `root`, links followed. Python reaches its
 * mounted folder through this module, so whatever it does with the mount ends here.
 */
export function guardFiles(root: string): void {
  const realRoot = files.realpathSync.native(root);
  const original = files as unknown as Record<string, Guarded>;
  replaceFunctions(fs, () => refuse('ENOSYS'));
  const allow = (name: string, check: (...args: never[]) => void): void => {
    replace(fs, name, (...args: never[]) => {
      check(...args);
      return translated(() => original[name]?.(...args));
    });
  };
  for (const name of byDescriptor) allow(name, (descriptor: unknown) => void inRange(descriptor));
  for (const name of byPath) allow(name, (file: unknown) => void inside(realRoot, file, true));
  for (const name of byLink) allow(name, (file: unknown) => void inside(realRoot, file, false));
  allow('renameSync', (from: unknown, to: unknown) => {
    inside(realRoot, from, false);
    inside(realRoot, to, false);
  });
  replace(fs, 'symlinkSync', () => refuse('EPERM'));
}

/** Refuses the descriptors of the protocol. */
function inRange(descriptor: unknown): void {
  if (typeof descriptor !== 'number' || descriptor <= 2) refuse('EBADF');
}

function inside(root: string, file: unknown, follow: boolean): void {
  if (typeof file !== 'string') return refuse('EACCES');
  const full = path.resolve(file);
  // Its parent is not ours to look at.
  if (full === root) return;
  const real = follow && exists(full) ? files.realpathSync.native(full) : realParent(full);
  if (real !== root && !real.startsWith(root.endsWith(path.sep) ? root : root + path.sep)) refuse('EACCES');
}

function realParent(full: string): string {
  const parent = path.dirname(full);
  if (parent === full) return full;
  return path.join(
    exists(parent) ? files.realpathSync.native(parent) : realParent(parent),
    path.basename(full),
  );
}

/** A link that points nowhere counts: opening it would make a file where it points. */
function exists(file: string): boolean {
  try {
    files.lstatSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ACCESS_DENIED') refuse('EACCES');
    return false;
  }
}

/** Emscripten knows the codes of the system only; Node's permission model has one of its own. */
function translated(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ACCESS_DENIED') refuse('EACCES');
    throw error;
  }
}

function refuse(code: string): never {
  throw Object.assign(new Error(`${code}: not available to a notebook`), { code });
}
