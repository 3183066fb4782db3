import type { FromKernel } from '../../protocol/kernel';
import { files, own, pause } from './machine';

/**
 * Writes a message to stdout before it returns, so that output appears while the cell still runs. Ends the process
 * when nobody reads any more.
 */
export function writeLine(message: FromKernel): void {
  let rest: Buffer = Buffer.from(`${JSON.stringify(message)}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(files.writeSync(1, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') own.exit(1);
      pause(1);
    }
  }
}
