import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { python } from './python';

/** Waits for the workers and tells where the scheduler is. */
const wait = `
import sys
from distributed import Client
client = Client(scheduler_file=sys.argv[1], timeout="40s")
client.wait_for_workers(int(sys.argv[2]), timeout=40)
print(client.scheduler.address)
`;

/** A Dask scheduler and workers, each a process of its own, as a hospital has them on several machines. Loopback only. */
export class DaskCluster {
  private constructor(
    readonly address: string,
    /** Process ids of the workers. */
    readonly workers: readonly number[],
    private readonly processes: readonly ChildProcess[],
    private readonly folder: string,
  ) {}

  static async start(workers: number): Promise<DaskCluster> {
    const folder = await mkdtemp(join(tmpdir(), 'aihs-dask-'));
    const file = join(folder, 'scheduler.json');
    const local = ['--host', '127.0.0.1', '--dashboard-address', '127.0.0.1:0', '--scheduler-file', file];
    const alone = ['--nthreads', '1', '--no-nanny', '--memory-limit', '0', '--local-directory', folder];
    const processes = [
      launch('dask_scheduler', [...local, '--port', '0']),
      ...Array.from({ length: workers }, () => launch('dask_worker', [...local, ...alone])),
    ];
    try {
      const { stdout } = await promisify(execFile)(python, ['-c', wait, file, String(workers)]);
      const pids = processes.slice(1).map(({ pid }) => pid ?? 0);
      return new DaskCluster(stdout.trim(), pids, processes, folder);
    } catch (error) {
      await end(processes);
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  async stop(): Promise<void> {
    await end(this.processes);
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function launch(program: string, args: readonly string[]): ChildProcess {
  const child = spawn(python, ['-m', `distributed.cli.${program}`, ...args], { stdio: 'ignore' });
  const kill = (): unknown => child.kill('SIGKILL');
  process.once('exit', kill);
  child.once('exit', () => process.removeListener('exit', kill));
  return child;
}

/** Asks all to end, workers first, and insists after five seconds. */
async function end(processes: readonly ChildProcess[]): Promise<void> {
  const running = processes.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  const ended = running.map((child) => once(child, 'exit'));
  for (const child of running.toReversed()) child.kill('SIGTERM');
  const insist = setTimeout(() => running.forEach((child) => child.kill('SIGKILL')), 5000);
  await Promise.all(ended);
  clearTimeout(insist);
}
