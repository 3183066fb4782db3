import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PackageDelivery } from '../../../protocol/kernel';
import type { Packages, PackageShelf } from '../../Packages';
import { Lock, type LockedPackage } from './lock';
import { PackagesFailed } from './PackagesFailed';
import { indexOf, open } from './source';
import { WheelCache } from './WheelCache';

/** How far a download is: the wheel that comes now, its number, how many there are, and the bytes of all so far. */
export interface Step {
  readonly name: string;
  readonly number: number;
  readonly of: number;
  readonly bytes: number;
}

export type Download = (report: (step: Step) => void, cancel: AbortSignal) => Promise<void>;

export interface PyodidePackagesOptions {
  /** A lock file of Pyodide, with the version in its `info`. */
  readonly lock: string;
  /** Holds a folder of wheels for each version of Pyodide. */
  readonly folder: string;
  /** An address or a folder with the files of Pyodide's index; empty for the index. Asked for each download. */
  readonly source: () => string;
  /** Runs a download where the learner sees it and may cancel it. */
  readonly show: (download: Download) => Promise<void>;
  /** What a learner reads when these packages did not come. */
  readonly explain: (failure: PackagesFailed, packages: readonly string[], source: string) => string;
  readonly log: (text: string) => void;
}

/** The scientific packages of the built-in Python: fetched when a cell imports one, kept on disk, used offline after. */
export class PyodidePackages implements Packages {
  private opened?: { lock: Lock; cache: WheelCache };

  constructor(private readonly options: PyodidePackagesOptions) {}

  open(): PackageShelf | undefined {
    try {
      const { lock, cache } = this.shelf();
      mkdirSync(cache.folder, { recursive: true });
      return { folder: realpathSync.native(cache.folder), imports: lock.imports };
    } catch (error) {
      this.options.log(`The built-in Python goes without packages: ${String(error)}`);
      return undefined;
    }
  }

  async load(imports: readonly string[], cancel: AbortSignal): Promise<PackageDelivery> {
    const { lock, cache } = this.shelf();
    const absent = new Set<LockedPackage>();
    for (const each of lock.closure(imports)) if (!(await cache.has(each))) absent.add(each);
    const failure = absent.size > 0 ? await this.fetch(absent, cancel) : undefined;
    const [here, lacking] = [new Array<string>(), new Array<string>()];
    for (const name of imports)
      (lock.closure([name]).some((each) => absent.has(each)) ? lacking : here).push(name);
    const wheels = lock.closure(here).map(({ file_name }) => file_name);
    if (!failure) return { wheels };
    const names = lacking.map((name) => lock.bringing(name)?.name ?? name);
    this.options.log(`Packages did not come: ${names.join(', ')}. ${failure.message}`);
    return { wheels, problem: this.options.explain(failure, names, this.source()) };
  }

  /** Takes out of `absent` what it gets. */
  private async fetch(absent: Set<LockedPackage>, cancel: AbortSignal): Promise<PackagesFailed | undefined> {
    try {
      await this.options.show(async (report, cancelled) => {
        await this.fetchAll(absent, report, AbortSignal.any([cancel, cancelled]));
      });
      await this.removeOtherVersions();
      return undefined;
    } catch (error) {
      return error instanceof PackagesFailed ? error : new PackagesFailed('storage', String(error));
    }
  }

  private async fetchAll(
    absent: Set<LockedPackage>,
    report: (step: Step) => void,
    cancel: AbortSignal,
  ): Promise<void> {
    const { cache } = this.shelf();
    const source = this.source();
    let [number, bytes] = [0, 0];
    const of = absent.size;
    for (const each of absent) {
      const { name, file_name } = each;
      const counted = async function* (): AsyncGenerator<Uint8Array> {
        for await (const chunk of open(source, file_name, cancel)) {
          bytes += chunk.length;
          report({ name, number, of, bytes });
          yield chunk;
        }
      };
      report({ name, number: ++number, of, bytes });
      await cache.put(each, counted());
      absent.delete(each);
    }
  }

  private source(): string {
    return this.options.source().trim() || indexOf(this.shelf().lock.version);
  }

  private shelf(): { lock: Lock; cache: WheelCache } {
    if (!this.opened) {
      const lock = Lock.parse(readFileSync(this.options.lock, 'utf8'));
      this.opened = { lock, cache: new WheelCache(join(this.options.folder, lock.version)) };
    }
    return this.opened;
  }

  /** No later kernel can use them. */
  private async removeOtherVersions(): Promise<void> {
    const { folder } = this.shelf().cache;
    for (const name of await readdir(dirname(folder)))
      if (name !== basename(folder)) await rm(join(dirname(folder), name), { recursive: true, force: true });
  }
}
