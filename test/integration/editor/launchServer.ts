import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { onExit } from './onExit';
import type { Profile } from './profile';
import { within } from './until';

/** Paths of a Node >= 24, of the VS Code server's script and of a browser. */
export type EditorTools = { node: string; serverMain: string; chromium: string };

export interface EditorServer {
  /** For example `127.0.0.1:34567`. */
  readonly authority: string;
  /** Ends the server and all it started, and resolves when it is gone. */
  stop(): Promise<void>;
}

type Options = { profile: Profile; trusted: boolean; env: NodeJS.ProcessEnv };

const START_LIMIT = 60_000;
const windows = process.platform === 'win32';

/** Starts a VS Code server on a free port of this machine. */
export async function launchServer(tools: EditorTools, options: Options): Promise<EditorServer> {
  const { profile, trusted, env } = options;
  const child = spawn(tools.node, [tools.serverMain, ...serverArgs(profile, trusted)], {
    env: { ...withoutEditor(process.env), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that ending it ends the extension host and kernels as well.
    detached: !windows,
  });
  const callOff = onExit(() => kill(child));
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    callOff();
    kill(child);
    await gone;
  };

  try {
    const told = `The VS Code server did not start within ${START_LIMIT / 1000} s; its log is ${profile.log}.`;
    profile.port = await within(START_LIMIT, told, listeningPort(child, profile.log));
    return { authority: `127.0.0.1:${profile.port}`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function serverArgs(profile: Profile, trusted: boolean): string[] {
  return [
    ['--host', '127.0.0.1'],
    ['--port', String(profile.port)],
    ['--server-data-dir', profile.serverData],
    ['--user-data-dir', profile.userData],
    ['--extensions-dir', profile.extensions],
    ['--without-connection-token'],
    ['--accept-server-license-terms'],
    ['--disable-telemetry'],
    trusted ? ['--disable-workspace-trust'] : [],
  ].flat();
}

/** Resolves with the port once the server listens; its whole output goes to the log file. */
function listeningPort(child: ChildProcess, logFile: string): Promise<number> {
  const log = createWriteStream(logFile, { flags: 'a' });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  child.once('close', () => log.end());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      reject(new Error(`The VS Code server ended with code ${code}; see ${logFile}.`)),
    );
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
      if (port) resolve(Number(port));
    });
  });
}

/** When the tests themselves run in a terminal of VS Code, its variables would confuse the one we start. */
function withoutEditor(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.test(name)));
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (windows) {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already, and with it what had to end.
  }
}
