import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { parseLine, toKernel, type FromKernel, type ToKernel } from '../../protocol/kernel';
import { eachLine } from '../eachLine';
import { FrameReader } from '../r/FrameReader';

/**
 * One line for r_stdio.R: "run <name> <code>" or "look <kind> <text>", texts as UTF-8 in hexadecimal digits, or "shutdown". Base R reads no
 * JSON, and digits pass through every locale.
 */
export function lineForR(message: ToKernel): string {
  if (message.type === 'shutdown') return 'shutdown\n';
  if (message.type === 'names') return `look names ${hexOf(message.before)}\n`;
  if (message.type === 'about') return `look about ${hexOf(message.name)}\n`;
  return `run ${hexOf(message.name)} ${hexOf(message.code)}\n`;
}

function hexOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex');
}

/**
 * Makes the process of r_stdio.R speak the protocol of protocol/kernel.ts: replaces its stdin and stdout by streams of
 * JSON lines. What comes from R on stdout is what FrameReader reads; text on stderr is shown as it comes.
 * @param marker as given to r_stdio.R, with the record separator in front
 */
export function speakProtocol(
  child: ChildProcessWithoutNullStreams,
  marker: string,
  log: (text: string) => void,
): void {
  const { stdin, stdout, stderr } = child;
  const requests = new PassThrough();
  const answers = new PassThrough();
  let current: number | undefined;
  const send = (message: FromKernel): void => void answers.write(`${JSON.stringify(message)}\n`);
  const print = (name: 'stdout' | 'stderr', text: string): void => {
    if (current === undefined) send({ type: 'log', text });
    else send({ type: 'stream', id: current, name, text });
  };

  eachLine(requests, (line) => {
    const message = parseLine(toKernel, line, log);
    if (!message) return;
    if ('id' in message) current = message.id;
    stdin.write(lineForR(message));
  });
  stdin.on('error', () => undefined);

  const frames = new FrameReader(marker, {
    text: (text) => print('stdout', text),
    message: (message) => {
      const complete = completed(message as FromKernel, current);
      if (!/^(done|names|about)$/.test(complete.type)) return send(complete);
      // What R wrote to stderr just before comes through another pipe: let it in first.
      setImmediate(() => {
        send(complete);
        current = undefined;
      });
    },
  });
  stdout.on('data', (bytes: Buffer) => frames.push(bytes));
  stdout.once('end', () => answers.end());
  const decoder = new TextDecoder();
  stderr.on('data', (bytes: Buffer | string) => {
    print('stderr', typeof bytes === 'string' ? bytes : decoder.decode(bytes, { stream: true }));
  });
  Object.assign(child, { stdin: requests, stdout: answers });
}

function completed(message: FromKernel, id: number | undefined): FromKernel {
  if (message.type !== 'ready') return { ...message, id } as FromKernel;
  return { ...message, language: 'r', hardened: false, permission: false, snapshot: 'none' };
}
