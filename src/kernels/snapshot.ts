import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { permissionFlags } from './permissionFlags';
import type { SnapshotConfig } from './python/childConfig';

/** The picture of a booted Python's memory from which later kernels start at once. Made on the learner's machine: it is 31 MB. */
export class Snapshot {
  private making?: Promise<void>;

  constructor(
    private readonly assets: string,
    private readonly folder: string,
    private readonly version: string,
    private readonly log: (text: string) => void,
  ) {}

  private get file(): string {
    return join(this.folder, `python-${this.version}.snapshot`);
  }

  /** The file, when there is one. */
  get path(): string | undefined {
    return existsSync(this.file) ? this.file : undefined;
  }

  /** Makes the file in the background, once; a failure only means slower starts. */
  make(): Promise<void> {
    if (this.path) return Promise.resolve();
    return (this.making ??= this.build().catch((error: unknown) =>
      this.log(`no snapshot was made: ${String(error)}`),
    ));
  }

  async discard(): Promise<void> {
    await rm(this.file, { force: true });
  }

  private async build(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const draft = join(this.folder, `${randomUUID()}.tmp`);
    const config: SnapshotConfig = { mode: 'snapshot', file: draft };
    const reach = {
      read: [this.assets, `${this.assets}${sep}*`],
      write: [this.folder, `${this.folder}${sep}*`],
    };
    const args = [
      ...permissionFlags(process.versions.node, reach),
      join(this.assets, 'python-child.mjs'),
      JSON.stringify(config),
    ];
    const child = spawn(process.execPath, args, { env: { ELECTRON_RUN_AS_NODE: '1' }, stdio: 'ignore' });
    const code = await new Promise((resolve, reject) => child.once('exit', resolve).once('error', reject));
    if (code === 0) await rename(draft, this.file);
    else await rm(draft, { force: true });
    if (code !== 0) throw new Error(`the process ended with ${String(code)}`);
  }
}
