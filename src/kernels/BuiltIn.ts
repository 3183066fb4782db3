import { realpathSync } from 'node:fs';
import type { Ready } from '../protocol/kernel';
import type { Interpreter, Place, Started } from './Interpreter';
import { KernelChild } from './KernelChild';
import { KernelDied } from './KernelDied';
import { ownNode, spawnKernel, type NodeBinary } from './spawnKernel';
import type { Packages } from './Packages';
import type { Snapshot } from './Snapshot';

export interface BuiltInOptions {
  readonly language: Ready['language'];
  /** Folder of the bundled kernels: `dist/kernels`. */
  readonly assets: string;
  /** File in `assets` that hosts the interpreter. */
  readonly script: string;
  readonly snapshot?: Snapshot;
  readonly packages?: Packages;
  readonly log: (text: string) => void;
  readonly node?: NodeBinary;
  /** How much a process may use; asked for each start. */
  readonly memoryMegabytes?: () => number;
}

/** Python alone takes 200, R 450. */
const standardMemory = 2048;

/** A damaged snapshot may also hang: far above any start that was measured (5 s on a busy machine). */
const snapshotPatienceMs = 20_000;

/** An interpreter that comes with the extension: WebAssembly in a Node process of its own, closed as far as Node can. */
export class BuiltIn implements Interpreter {
  readonly language: Ready['language'];
  readonly packages?: Packages;

  constructor(private readonly options: BuiltInOptions) {
    this.language = options.language;
    this.packages = options.packages;
  }

  /** Where the process ends before it is ready, tries again without what may be the cause: the permission model, then the snapshot. */
  async start(place: Place, cancel: AbortSignal): Promise<Started> {
    const { log, snapshot } = this.options;
    let permission = true;
    let picture = snapshot?.path;
    for (;;) {
      const child = this.spawn(place, picture, permission);
      const kill = (): void => child.kill();
      cancel.addEventListener('abort', kill);
      const timer = picture === undefined ? undefined : setTimeout(kill, snapshotPatienceMs);
      const ready = await child.ready.finally(
        () => (clearTimeout(timer), cancel.removeEventListener('abort', kill)),
      );
      if (ready) return this.welcome(child, ready);
      const { how, stderr } = await child.exited;
      log(`The kernel process ended before it was ready (${how}). ${stderr}`);
      if (cancel.aborted) throw new KernelDied('restarted');
      if (permission && /bad option|not allowed/i.test(stderr)) permission = false;
      else if (picture !== undefined) {
        await snapshot?.discard();
        picture = undefined;
      } else throw new KernelDied('notStarted', `${how} ${stderr}`);
    }
  }

  private spawn(place: Place, snapshot: string | undefined, permission: boolean): KernelChild {
    const { script, log, node = ownNode } = this.options;
    const { root, folder, signals } = place;
    const assets = realpathSync.native(this.options.assets);
    const packages = this.packages?.open();
    const config = {
      mode: 'kernel' as const,
      root,
      folder,
      flag: signals.interruptFile,
      answers: signals.answerFile,
      memoryMegabytes: this.options.memoryMegabytes?.() ?? standardMemory,
      snapshot,
      packages,
    };
    const read = [root, signals.folder, snapshot, packages?.folder].filter((path) => path !== undefined);
    const process = spawnKernel({ node, assets, script, config, read, write: [root], permission });
    return new KernelChild(process, (run) => signals.interrupt(run), log);
  }

  private async welcome(child: KernelChild, ready: Ready): Promise<Started> {
    const { snapshot, log } = this.options;
    if (ready.snapshot === 'broken') await snapshot?.discard();
    if (ready.snapshot === 'none') void snapshot?.make();
    const permission = ready.permission ? 'on' : 'off: only the hardening inside the process holds';
    log(
      `${ready.language} ${ready.version} is ready, permission model ${permission}, snapshot ${ready.snapshot}.`,
    );
    return { child, ready };
  }
}
