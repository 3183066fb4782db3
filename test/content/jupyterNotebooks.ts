import { execFile, spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ipynbText } from '../../src/core/notebook/ipynb';
import { rscript, withoutR } from '../rscript';
import type { NotebookJob } from './notebookJob';
import { notebookRuns, type NotebookRuns } from './notebookRuns';
import { hindrance, python } from './python';

/** The command of IRkernel, as Jupyter starts it. */
export const irkernel = [rscript, '-e', 'IRkernel::main()', '{connection_file}'];

/** Runs a job in a new Jupyter kernel: of `command`, or an ipykernel. `root` is a learner's folder; `variables` are for the kernel. */
export async function runInJupyter(
  { notebook, solutions, wrong }: NotebookJob,
  root: string,
  command: readonly string[] | null = null,
  variables: Readonly<Record<string, string>> = {},
): Promise<NotebookRuns> {
  const folder = join(root, 'exercises');
  await mkdir(folder, { recursive: true });
  const job = { notebook: ipynbText(notebook), solutions, wrong, folder, kernel: command };
  const env = { ...process.env, MPLCONFIGDIR: join(root, '.matplotlib'), ...variables };
  const script = join(import.meta.dirname, 'jupyter.py');
  const done = promisify(execFile)(python, [script], { env, timeout: 400_000, maxBuffer: 2 ** 26 });
  done.child.stdin?.end(JSON.stringify(job));
  return notebookRuns.parse(JSON.parse((await done).stdout));
}

/** The first import of matplotlib on a machine builds a font cache, and says so in the learner's cell. */
export async function warmMatplotlib(root: string): Promise<void> {
  if (hindrance(['matplotlib'])) return;
  const env = { ...process.env, MPLCONFIGDIR: join(root, '.matplotlib') };
  await promisify(execFile)(python, ['-c', 'import matplotlib.pyplot'], { env, timeout: 400_000 });
}

/** Why this machine has no ipykernel with these modules, as one sentence. */
export function withoutIpykernel(modules: readonly string[] = []): string | undefined {
  return hindrance(['ipykernel', 'nbclient', ...modules]);
}

let reason: string | undefined | null = null;

/** Why this machine has no IRkernel, as one sentence. */
export function withoutIrkernel(): string | undefined {
  if (reason === null) reason = withoutIpykernel() ?? withoutR() ?? askRscript();
  return reason;
}

function askRscript(): string | undefined {
  return spawnSync(rscript, ['-e', 'library(IRkernel)']).status === 0
    ? undefined
    : `${rscript} has no IRkernel`;
}
