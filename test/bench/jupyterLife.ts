import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { BenchCells } from './cells';
import { warmChecks, type Life } from './life';
import { residentMegabytes } from './memory';

const report = z.object({
  pid: z.number(),
  cold: z.number(),
  warm: z.array(z.number()),
  heavy: z.number(),
  runtime: z.string(),
});

export interface JupyterPlace {
  /** The Python that has jupyter_client. */
  readonly python: string;
  /** How Jupyter starts the kernel. */
  readonly command: readonly string[];
  readonly folder: string;
}

/** One life of a Jupyter kernel, driven by jupyter_life.py. Its own start is not counted. */
export async function jupyterLife(place: JupyterPlace, cells: BenchCells): Promise<Life> {
  const driver = spawn(place.python, [join(import.meta.dirname, 'jupyter_life.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(driver, 'close');
  const { command, folder } = place;
  driver.stdin.write(`${JSON.stringify({ command, folder, ...cells, checks: warmChecks })}\n`);
  for await (const line of createInterface(driver.stdout)) {
    const { pid, ...life } = report.parse(JSON.parse(line));
    const memory = residentMegabytes(pid);
    driver.stdin.end();
    await ended;
    return { ...life, memory };
  }
  throw new Error(`${command.join(' ')} ended without a report`);
}
