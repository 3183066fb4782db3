import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from './python/childConfig';
import { ownNode, spawnKernel, type NodeBinary } from './spawnKernel';

const ending = '.snapshot';

export interface SnapshotOptions {
  /** Folder of the bundled kernels. */
  readonly assets: string;
  /** Where the file is kept; made when it is not there. */
  readonly folder: string;
  /** Of the extension. Another one cannot read the file, so its name carries this, and a digest of the Python that is in it. */
  readonly version: string;
  /** What notebooks import from their own folder, to be in the picture as well. */
  readonly library?: Library;
  readonly log: (text: string) => void;
  readonly node?: NodeBinary;
}

/** The picture of a booted Python's memory from which later kernels start at once. Made on the learner's machine: it is 31 MB. */
export class Snapshot {
  private making?: Promise<void>;
  private content?: string;

  constructor(private readonly options: SnapshotOptions) {}

  /** The file, when there is one. */
  get path(): string | undefined {
    return existsSync(this.file) ? this.file : undefined;
  }

  /** Makes the file in the background, once; a failure only means slower starts. */
  make(): Promise<void> {
    if (this.path) return Promise.resolve();
    return (this.making ??= this.build().catch((error: unknown) =>
      this.options.log(`No snapshot was made: ${String(error)}`),
    ));
  }

  async discard(): Promise<void> {
    this.options.log('The snapshot did not load and is deleted.');
    await rm(this.file, { force: true });
    this.making = undefined;
  }

  private get file(): string {
    const { assets, folder, version, library } = this.options;
    const inside = [join(assets, 'aihs_kernel'), ...(library ? [join(library.folder, library.name)] : [])];
    this.content ??= digest(inside);
    return join(folder, `python-${version}-${this.content}${ending}`);
  }

  private async build(): Promise<void> {
    const { folder, node = ownNode } = this.options;
    await mkdir(folder, { recursive: true });
    const place = await realpath(folder);
    const assets = await realpath(this.options.assets);
    const library = this.options.library && {
      ...this.options.library,
      folder: await realpath(this.options.library.folder),
    };
    const draft = join(place, `${randomUUID()}.tmp`);
    const config = { mode: 'snapshot' as const, file: draft, ...(library ? { library } : {}) };
    const script = 'python-child.mjs';
    const child = spawnKernel({
      node,
      assets,
      script,
      config,
      read: [place, ...(library ? [library.folder] : [])],
      write: [place],
      permission: true,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2000)));
    const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
    if (code !== 0) {
      await rm(draft, { force: true });
      throw new Error(`the process ended with ${String(code)}. ${said}`);
    }
    await rename(draft, this.file);
    await this.removeOld();
  }

  private async removeOld(): Promise<void> {
    const { folder } = this.options;
    const old = (await readdir(folder)).filter(
      (name) => name.endsWith(ending) && join(folder, name) !== this.file,
    );
    for (const name of old) await rm(join(folder, name), { force: true });
  }
}

/** A few characters that change with the Python files of the folders. */
function digest(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.py'));
    for (const name of names.sort()) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 12);
}
