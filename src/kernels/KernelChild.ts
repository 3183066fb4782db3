import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { fromKernel, parseLine, type FromKernel, type Ready, type ToKernel } from '../protocol/kernel';
import { eachLine } from './eachLine';

export interface Exit {
  /** The exit code, the name of the signal, or why the program did not start. */
  readonly how: string;
  /** The end of what the process wrote to stderr. */
  readonly stderr: string;
}

const longestComplaint = 4000;

/** One life of a kernel process: its messages, its start and its end. */
export class KernelChild {
  /** Resolves when the interpreter can run cells, with undefined if the process ended before. */
  readonly ready: Promise<Ready | undefined>;
  readonly exited: Promise<Exit>;
  onMessage: (message: FromKernel) => void = () => undefined;

  constructor(
    private readonly child: ChildProcessWithoutNullStreams,
    /** Asks the running cell to stop. */
    readonly interrupt: (run: number) => void,
    log: (text: string) => void,
  ) {
    let stderr = '';
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (text: string) => (stderr = (stderr + text).slice(-longestComplaint)));
    // The exit that follows says more than a broken pipe.
    child.stdin.on('error', () => undefined);
    this.exited = new Promise((resolve) => {
      child.once('error', (error) => resolve({ how: error.message, stderr }));
      child.once('close', (code, signal) => resolve({ how: signal ?? String(code), stderr }));
    });
    this.ready = new Promise((resolve) => {
      eachLine(child.stdout, (line) => {
        const message = parseLine(fromKernel, line, log);
        if (message?.type === 'log') log(message.text);
        else if (message?.type === 'ready') resolve(message);
        else if (message) this.onMessage(message);
      });
      void this.exited.then(() => resolve(undefined));
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  send(message: ToKernel): void {
    if (this.child.stdin.writable) this.child.stdin.write(`${JSON.stringify(message)}\n`);
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }
}
