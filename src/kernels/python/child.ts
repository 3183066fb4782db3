import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { parseLine, toKernel } from '../../protocol/kernel';
import { Answers } from '../child/Answers';
import { guardFiles } from '../child/guardFiles';
import { hardenBeforeLoading, harden } from '../child/harden';
import { InterruptFlag } from '../child/InterruptFlag';
import { own, pause } from '../child/machine';
import { memoryWatch } from '../child/memoryWatch';
import { mountLearner } from '../child/mountLearner';
import { OutputPen } from '../child/OutputPen';
import { parentWatch } from '../child/parentWatch';
import { writeLine } from '../child/writeLine';
import { eachLine } from '../eachLine';
import { bootPyodide } from './bootPyodide';
import { Cells } from './Cells';
import type { ChildConfig, KernelConfig } from './childConfig';
import { copyRunner, importRunner } from './loadRunner';
import { makeSnapshotFile } from './makeSnapshotFile';
import { noEval, stubs } from './stubs';
import { wheelsFrom } from './wheels';

/** Entry of the process that holds one built-in Python. */

const here = path.dirname(fileURLToPath(import.meta.url));
const assets = path.join(here, 'pyodide');
const log = (text: string): void => writeLine({ type: 'log', text });

async function serve(config: KernelConfig): Promise<void> {
  const { python, snapshot } = await bootPyodide(assets, config.snapshot);
  copyRunner(python, here);
  const folder = mountLearner(python.FS, config.root, config.folder);
  const permission = own.permission !== undefined && !own.permission.has('child');
  guardFiles(config.root);
  harden(stubs);

  const pen = new OutputPen(writeLine);
  const runner = importRunner(python);
  const watches = [parentWatch(), memoryWatch(config.memoryMegabytes)];
  const alive = (): void => watches.forEach((watch) => watch());
  const { flag, answers } = config;
  const cells = new Cells(runner, pen, new InterruptFlag(flag), new Answers(answers), alive);
  const sleep = (milliseconds: number): void => {
    pen.tick();
    pause(milliseconds);
  };
  runner.prepare(
    folder,
    sleep,
    (prompt, password) => cells.ask({ type: 'input', prompt, password }),
    (seconds, interval) => cells.timer.set(seconds, interval),
  );
  if (config.packages) {
    const request = (imports: string[]): string | undefined => cells.ask({ type: 'packages', imports });
    runner.offerPackages(config.packages.imports, wheelsFrom(config.packages.folder, request, log));
  }
  cells.watch(python);
  for (const name of ['stdout', 'stderr'] as const) {
    const write = (bytes: Uint8Array): number => (
      cells.written(name, new TextDecoder().decode(bytes)),
      bytes.length
    );
    if (name === 'stdout') python.setStdout({ write });
    else python.setStderr({ write });
  }

  let queue = Promise.resolve();
  eachLine(own.stdin, (line) => {
    const message = parseLine(toKernel, line, log);
    if (message?.type === 'shutdown') own.exit(0);
    if (message?.type === 'names' || message?.type === 'about')
      queue = queue.then(() => writeLine(runner.look(message))).catch(broken);
    if (message?.type === 'run') {
      queue = queue.then(() => cells.run(message.id, message.code, message.name)).catch(broken);
    }
  });
  own.stdin.once('end', () => own.exit(0));
  const version = String(python.runPython('__import__("platform").python_version()'));
  writeLine({ type: 'ready', language: 'python', version, hardened: true, permission, snapshot });
}

function broken(error: unknown): never {
  log(error instanceof Error ? (error.stack ?? error.message) : inspect(error));
  return own.exit(70);
}

own.on('uncaughtException', broken);
own.on('unhandledRejection', broken);
hardenBeforeLoading(noEval);
const config = JSON.parse(own.argv[2] ?? '') as ChildConfig;
if (config.mode === 'kernel') await serve(config).catch(broken);
else await makeSnapshotFile(assets, config).then(() => own.exit(0), broken);
