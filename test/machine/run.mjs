import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';

/**
 * Runs a program to its end.
 * @param {string} command program or path
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, limitSeconds?: number, shell?: boolean }} [options]
 *   `quiet` collects the output instead of showing it; after `limitSeconds` the program and its children are ended.
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>} never rejects; a program that
 *   does not start has code 127.
 */
export function run(command, args, options = {}) {
  const { cwd, env = process.env, quiet = false, limitSeconds, shell = false } = options;
  return new Promise((resolve) => {
    const limited = limitSeconds !== undefined;
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      // A group of its own, so that ending it also ends what it started.
      detached: limited && !windows,
    });
    let output = '';
    let timedOut = false;
    const collect = (chunk) => (output += chunk);
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);

    const onParentExit = () => endTree(child);
    if (limited) process.once('exit', onParentExit);
    const timer = limited
      ? setTimeout(() => {
          timedOut = true;
          endTree(child);
        }, limitSeconds * 1000)
      : undefined;

    const finish = (code) => {
      clearTimeout(timer);
      process.removeListener('exit', onParentExit);
      resolve({ code, output, timedOut });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.once('close', (code) => finish(code ?? 1));
  });
}

/**
 * Ends a program and everything in its process group: asks first, so that it can clean up, then insists.
 * A program that is gone already is fine.
 */
export function endTree(child) {
  signalTree(child, 'SIGTERM');
  setTimeout(() => signalTree(child, 'SIGKILL'), 5000).unref();
}

function signalTree(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (windows) {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // No such group: the child is not the leader of one, so end it alone.
    child.kill(signal);
  }
}
