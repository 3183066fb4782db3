import { memoryExitCode } from '../memoryLimit';
import { own } from './machine';

const interval = 250;

/** @returns a function to call often while a cell runs; it ends this process when it uses more memory than it may */
export function memoryWatch(megabytes: number): () => void {
  const limit = megabytes * 1024 * 1024;
  const exit = own.exit.bind(own);
  const resident = own.memoryUsage.rss.bind(own.memoryUsage);
  let last = performance.now();
  return () => {
    const now = performance.now();
    if (now - last < interval) return;
    last = now;
    if (resident() > limit) exit(memoryExitCode);
  };
}
