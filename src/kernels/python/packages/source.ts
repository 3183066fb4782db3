import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { PackagesFailed } from './PackagesFailed';

/** So long may a server be silent before it counts as gone: a firewall that swallows answers never says no. */
const patienceMs = 30_000;

/** Where Pyodide's makers publish the wheels of one version. */
export const indexOf = (version: string): string => `https://cdn.jsdelivr.net/pyodide/v${version}/full/`;

/** Whether a source is an address; otherwise it is a folder. */
export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/**
 * The bytes of a file of a source: the index, a mirror of it, or a folder with the same files.
 * @throws PackagesFailed while it is read
 */
export function open(source: string, file: string, cancel: AbortSignal): AsyncIterable<Uint8Array> {
  return isAddress(source) ? download(source, file, cancel) : read(join(source, file), cancel);
}

async function* download(source: string, file: string, cancel: AbortSignal): AsyncGenerator<Uint8Array> {
  const address = new URL(file, source.endsWith('/') ? source : `${source}/`);
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), patienceMs);
  try {
    const answer = await fetch(address, { signal: AbortSignal.any([cancel, silence.signal]) });
    if (!answer.ok || !answer.body)
      throw new PackagesFailed('absent', `${address.href} answered ${answer.status}`);
    for await (const bytes of answer.body as AsyncIterable<Uint8Array>) {
      timer.refresh();
      yield bytes;
    }
  } catch (cause) {
    if (cause instanceof PackagesFailed) throw cause;
    if (cancel.aborted) throw new PackagesFailed('cancelled', file);
    throw new PackagesFailed('unreachable', `${address.href}: ${reason(cause)}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}

async function* read(path: string, cancel: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { signal: cancel }) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    if (cancel.aborted) throw new PackagesFailed('cancelled', path);
    throw new PackagesFailed('absent', reason(cause), { cause });
  }
}

/** `fetch` says "fetch failed" and keeps the reason as the cause. */
function reason(error: unknown): string {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
