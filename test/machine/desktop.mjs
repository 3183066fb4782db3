import { join } from 'node:path';
import { cacheFolder } from './cache.mjs';
import { onPath } from './onPath.mjs';
import { practicePlace, trustArgs, trustNotice } from './practice.mjs';
import { manifest } from './project.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const DOWNLOAD_MINUTES = 10;

/**
 * The command line of a desktop VS Code: the installed one when it is new enough, else a downloaded one.
 * @returns {Promise<string[] | undefined>} program and first arguments; undefined when there is none, after
 *   a sentence that says why
 */
export async function findDesktop() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    say('There is no display here, so VS Code opens in a browser.');
    return undefined;
  }
  return (await installedDesktop()) ?? (await downloadedDesktop());
}

/** Installs the package into a profile of its own, opens the practice folder and waits until it is closed. */
export async function openDesktop([program, ...first], vsix) {
  const { userData, extensions, folder } = await practicePlace('desktop');
  const profile = [...first, '--user-data-dir', userData, '--extensions-dir', extensions];
  // An Electron program refuses to start as root with its sandbox.
  if (process.getuid?.() === 0) profile.push('--no-sandbox');
  const installed = await code(program, [...profile, '--install-extension', vsix, '--force']);
  if (installed !== 0) throw new Error(`VS Code did not install ${vsix}; its own words are above.`);
  say(`VS Code opens your practice folder, ${folder}.`);
  say(trustNotice);
  return code(program, [...profile, ...trustArgs, '--new-window', '--wait', folder]);
}

async function installedDesktop() {
  const program = onPath('code');
  if (!program) return undefined;
  const { code: exit, output } = await runCode(program, ['--version'], { quiet: true, limitSeconds: 30 });
  const version = output.trim().split('\n')[0] ?? '';
  const needed = manifest().engines.vscode.replace(/^\D+/, '');
  if (exit === 0 && isAtLeast(version, needed)) return [program];
  say(`The installed VS Code (${version || 'no answer'}) is older than ${needed}, so another one is used.`);
  return undefined;
}

async function downloadedDesktop() {
  let timer;
  try {
    const { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } =
      await import('@vscode/test-electron');
    say('Downloading VS Code (once) …');
    const download = downloadAndUnzipVSCode({ version: 'stable', cachePath: join(cacheFolder(), 'vscode') });
    const limit = new Promise((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`not done in ${DOWNLOAD_MINUTES} minutes`)),
        DOWNLOAD_MINUTES * 60_000,
      );
    });
    const [program] = resolveCliArgsFromVSCodeExecutablePath(await Promise.race([download, limit]));
    return [program];
  } catch (error) {
    say(`VS Code could not be downloaded (${error.message}), so it opens in a browser.`);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

async function code(program, args) {
  return (await runCode(program, args)).code;
}

/** On Windows the command line of VS Code is a .cmd file, which only a shell can start. */
function runCode(program, args, options = {}) {
  if (process.platform !== 'win32') return run(program, args, options);
  const quote = (text) => (/[\s&()]/.test(text) ? `"${text}"` : text);
  return run(quote(program), args.map(quote), { ...options, shell: true });
}

/** Compares versions of the form 1.101.0. */
function isAtLeast(version, needed) {
  const parts = (text) => text.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [have, want] = [parts(version), parts(needed)];
  for (let i = 0; i < 3; i++) if (have[i] !== want[i]) return (have[i] ?? 0) > (want[i] ?? 0);
  return true;
}
