import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Interpreter, Place, Started } from '../Interpreter';
import { recordSeparator } from '../r/FrameReader';
import { speakProtocol } from './rStdio';
import { ownEnvironment, startInstalled } from './startInstalled';

export interface RscriptOptions {
  /** The program `Rscript` of an R from 4.2 on. */
  readonly path: string;
  /** Folder of the bundled kernels. */
  readonly assets: string;
  readonly log: (text: string) => void;
}

/** The learner's own R, with their packages and all that their account may do. */
export class Rscript implements Interpreter {
  readonly language = 'r';

  constructor(private readonly options: RscriptOptions) {}

  start(place: Place, cancel: AbortSignal): Promise<Started> {
    const { path, assets, log } = this.options;
    const marker = randomUUID();
    const script = [join(assets, 'r_stdio.R'), join(assets, 'aihs_kernel_r'), marker];
    script.push(place.signals.answerFile);
    const process = spawn(path, script, {
      cwd: join(place.root, place.folder),
      env: ownEnvironment({}),
      stdio: 'pipe',
      windowsHide: true,
    });
    speakProtocol(process, recordSeparator + marker, log);
    // Windows has no signal that R could catch: there a cell that is to stop ends with its process.
    const interrupt = (): void => void (globalThis.process.platform !== 'win32' && process.kill('SIGINT'));
    return startInstalled(process, interrupt, cancel, log);
  }
}
