import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { merge } from '../../core/progress/facts';
import { progressText, readProgress, type ProgressLog } from '../../core/progress/file';
import { places } from '../../core/notebook/paths';
import { readIfThere, writeAtomically } from '../platform/atomicFile';

export type Opened =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'read'; readonly log: ProgressLog }
  | { readonly kind: 'newer'; readonly version: number }
  /** The file was set aside under `aside`; `log` is what the backup held, if there was a good one. */
  | { readonly kind: 'recovered'; readonly aside: string; readonly log?: ProgressLog };

/** progress.json of one folder: read with care, written in one step, never written over what cannot be read. */
export class ProgressFile {
  readonly path: string;
  private readonly backup: string;

  constructor(
    private readonly folder: string,
    private readonly now: () => Date,
  ) {
    this.path = join(folder, places.progress);
    this.backup = join(folder, places.backup);
  }

  async open(): Promise<Opened> {
    const text = await readIfThere(this.path);
    if (text === undefined) return this.fromBackupAlone();
    const read = readProgress(text);
    if (read.kind !== 'unreadable') return read;
    const aside = join(
      this.folder,
      `progress.corrupt-${this.now().toISOString().replace(/[:.]/g, '-')}.json`,
    );
    await rename(this.path, aside);
    const log = await this.readBackup();
    if (log) await writeAtomically(this.path, progressText(log));
    return { kind: 'recovered', aside, log };
  }

  /**
   * Writes the union of `log` and what lies on the disk, where another window or git may have added facts.
   * The text that was there, being good, becomes the backup. Returns what was written.
   */
  async save(log: ProgressLog): Promise<ProgressLog> {
    const text = await readIfThere(this.path);
    const there = text === undefined ? undefined : readProgress(text);
    if (there?.kind === 'newer') throw new Error(`progress.json has version ${there.version}`);
    if (there?.kind === 'unreadable') {
      await this.open();
      return this.save(log);
    }
    const union: ProgressLog =
      there?.kind === 'read'
        ? {
            learner: there.log.learner,
            facts: merge(there.log.facts, log.facts),
            foreign: uniqueById([...there.log.foreign, ...log.foreign]),
          }
        : log;
    const next = progressText(union);
    if (next === text) return union;
    if (there?.kind === 'read' && text !== undefined) await writeAtomically(this.backup, text);
    await writeAtomically(this.path, next);
    return union;
  }

  private async fromBackupAlone(): Promise<Opened> {
    const log = await this.readBackup();
    return log ? { kind: 'read', log } : { kind: 'fresh' };
  }

  private async readBackup(): Promise<ProgressLog | undefined> {
    const text = await readIfThere(this.backup);
    const read = text === undefined ? undefined : readProgress(text);
    return read?.kind === 'read' ? read.log : undefined;
  }
}

function uniqueById(items: readonly Record<string, unknown>[]): Record<string, unknown>[] {
  return [...new Map(items.map((item) => [item['id'], item])).values()];
}
