import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { Answers } from '../child/Answers';
import { guardFiles } from '../child/guardFiles';
import { harden, hardenBeforeLoading } from '../child/harden';
import { InterruptFlag } from '../child/InterruptFlag';
import { files, own } from '../child/machine';
import { memoryWatch } from '../child/memoryWatch';
import { mountLearner } from '../child/mountLearner';
import { OutputPen } from '../child/OutputPen';
import { parentWatch } from '../child/parentWatch';
import { writeLine } from '../child/writeLine';
import type { KernelConfig } from '../python/childConfig';
import { loadR, runR } from './bootR';
import { Cells } from './Cells';
import type { RModule } from './rModule';
import { noEval, stubs } from './stubs';
import { stdinLines } from './stdinLines';

/** Entry of the process that holds one built-in R. */

const here = path.dirname(fileURLToPath(import.meta.url));
const runner = '/aihs';

async function serve(config: KernelConfig): Promise<void> {
  const r = await loadR(path.join(here, 'webr'));
  copyRunner(r, path.join(here, 'aihs_kernel_r'));
  const folder = mountLearner(r.FS, config.root, config.folder);
  const permission = own.permission !== undefined && !own.permission.has('child');
  guardFiles(config.root);
  harden(stubs(r));
  const watches = [parentWatch(), memoryWatch(config.memoryMegabytes)];
  const cells = new Cells({
    r,
    pen: new OutputPen(writeLine),
    flag: new InterruptFlag(config.flag),
    answers: new Answers(config.answers),
    alive: () => watches.forEach((watch) => watch()),
    nextLine: stdinLines(),
    runner,
    folder,
    ready: { hardened: true, permission },
  });
  runR(r, cells);
  // R has ended, by a way around our q().
  own.exit(1);
}

function copyRunner(r: RModule, folder: string): void {
  r.FS.mkdirTree(runner);
  for (const file of files.readdirSync(folder)) {
    r.FS.writeFile(`${runner}/${file}`, files.readFileSync(path.join(folder, file)));
  }
}

function broken(error: unknown): never {
  writeLine({ type: 'log', text: error instanceof Error ? (error.stack ?? error.message) : inspect(error) });
  return own.exit(70);
}

own.on('uncaughtException', broken);
own.on('unhandledRejection', broken);
hardenBeforeLoading(noEval);
await serve(JSON.parse(own.argv[2] ?? '') as KernelConfig).catch(broken);
