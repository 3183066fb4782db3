import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Started } from '../Interpreter';
import { KernelChild } from '../KernelChild';
import { KernelDied } from '../KernelDied';

/**
 * Waits until a learner's own interpreter can run cells.
 * @param interrupt asks the running cell to stop
 * @throws KernelDied 'notStarted', or 'restarted' when `cancel` was raised first
 */
export async function startInstalled(
  process: ChildProcessWithoutNullStreams,
  interrupt: (run: number) => void,
  cancel: AbortSignal,
  log: (text: string) => void,
): Promise<Started> {
  const child = new KernelChild(process, interrupt, log);
  const kill = (): void => child.kill();
  cancel.addEventListener('abort', kill);
  const ready = await child.ready.finally(() => cancel.removeEventListener('abort', kill));
  if (ready) return { child, ready };
  const { how, stderr } = await child.exited;
  throw new KernelDied(cancel.aborted ? 'restarted' : 'notStarted', `${how} ${stderr}`);
}

/** The learner's own environment, without what belongs to the editor: an interpreter must not take itself for a part of it. */
export function ownEnvironment(more: Record<string, string>): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(own), ...more };
}
