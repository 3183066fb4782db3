import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Seen } from '../../core/setup/facts';
import { KernelProcess } from '../../kernels/KernelProcess';
import type { KernelKind } from './kernelKind';
import { sentenceOf, wordsFor } from './sentences';

/** What is known of interpreters; each built-in one is started for a moment to see whether it works on this computer. */
export function survey(kinds: readonly KernelKind[], log: (text: string) => void): Promise<Seen[]> {
  return Promise.all(kinds.map((kind) => (kind.found ? ownSeen(kind.found) : builtInSeen(kind, log))));
}

function ownSeen(found: NonNullable<KernelKind['found']>): Seen {
  const { language, path, environment, version, packages } = found;
  return { language, own: { path, environment }, version, packages, loads: [] };
}

async function builtInSeen(
  { interpreter, language, name }: KernelKind,
  log: (text: string) => void,
): Promise<Seen> {
  const folder = await mkdtemp(join(tmpdir(), 'aihs-setup-'));
  const trial = new KernelProcess({ interpreter, root: folder, folder, log });
  const loads = interpreter.packages?.open()?.imports ?? [];
  try {
    const { version } = await trial.start();
    return { language, version, packages: [], loads };
  } catch (cause) {
    log(`${name} did not start: ${String(cause)}`);
    return { language, problem: sentenceOf(cause, wordsFor(name)), packages: [], loads };
  } finally {
    await trial.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}
