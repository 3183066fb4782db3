import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { timed } from './say.mjs';

/** Whether packages can be installed here without asking anybody: Debian (or its kin), as root. */
export function canAptInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages.
 * @param {string[]} packages
 * @returns {Promise<string | undefined>} undefined when they are installed, else one sentence why not
 */
export async function aptInstall(packages) {
  return timed(`Installing ${packages.join(', ')} (apt-get)`, async () => {
    const updated = (await apt(['update'])).code === 0 || (await apt(['update'])).code === 0;
    const { code, output } = await apt(['install', '-y', '--no-install-recommends', ...packages]);
    if (code === 0) return undefined;
    const lastWord = output.trim().split('\n').at(-1);
    const list = updated ? '' : ' and could not refresh its list of packages';
    return `apt-get could not install ${packages.join(', ')}${list}: ${lastWord}`;
  });
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['-q', ...args], { env, quiet: true, limitSeconds: 900 });
}
