import { files, pause } from '../child/machine';

const size = 65_536;

/**
 * Reads this process's stdin line by line and waits for it: R asks for its next statement and cannot go on meanwhile.
 * @returns a function that gives the next line without its end, or undefined when nobody writes any more
 */
export function stdinLines(): () => string | undefined {
  const decoder = new TextDecoder();
  const chunk = new Uint8Array(size);
  let parts: string[] = [];
  let rest = '';
  return () => {
    for (;;) {
      const end = rest.indexOf('\n');
      if (end >= 0) {
        const line = parts.join('') + rest.slice(0, end);
        rest = rest.slice(end + 1);
        parts = [];
        return line;
      }
      parts.push(rest);
      const length = read(chunk);
      if (length === 0) return undefined;
      rest = decoder.decode(chunk.subarray(0, length), { stream: true });
    }
  };
}

function read(chunk: Uint8Array): number {
  for (;;) {
    try {
      return files.readSync(0, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Windows calls the end of a pipe an error.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      pause(10);
    }
  }
}
