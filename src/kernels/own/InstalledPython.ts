import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Interpreter, Place, Started } from '../Interpreter';
import { ownEnvironment, startInstalled } from './startInstalled';

export interface InstalledPythonOptions {
  /** The program `python3` or `python.exe`, of a Python from 3.10 on. */
  readonly path: string;
  /** Folder of the bundled kernels. */
  readonly assets: string;
  readonly log: (text: string) => void;
}

/** The learner's own Python, with their packages and all that their account may do. It runs the same cells as the built-in one. */
export class InstalledPython implements Interpreter {
  readonly language = 'python';

  constructor(private readonly options: InstalledPythonOptions) {}

  start(place: Place, cancel: AbortSignal): Promise<Started> {
    const { path, assets, log } = this.options;
    const { signals } = place;
    // -u and UTF-8 because the protocol goes through the pipes; figures are drawn for the notebook, not on a screen.
    const script = join(assets, 'aihs_kernel', 'stdio.py');
    const args = ['-u', '-X', 'utf8', script, signals.interruptFile, signals.answerFile];
    const process = spawn(path, args, {
      cwd: join(place.root, place.folder),
      env: ownEnvironment({ MPLBACKEND: 'agg' }),
      stdio: 'pipe',
      windowsHide: true,
    });
    return startInstalled(process, (run) => signals.interrupt(run), cancel, log);
  }
}
