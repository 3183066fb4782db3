import { own } from './machine';

const interval = 1000;

/**
 * A cell that computes for ever keeps the process from seeing that stdin was closed.
 * @returns a function to call often while a cell runs; it ends this process when the editor is gone
 */
export function parentWatch(): () => void {
  const parent = own.ppid;
  const exit = own.exit.bind(own);
  let last = performance.now();
  return () => {
    const now = performance.now();
    if (now - last < interval) return;
    last = now;
    if (!isAlive(parent)) exit(0);
  };
}

/** On Windows the number of the parent stays when it ends, elsewhere it changes. */
function isAlive(parent: number): boolean {
  if (own.ppid !== parent) return false;
  try {
    own.kill(parent, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
