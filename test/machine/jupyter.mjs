import { aptInstall, canAptInstall } from './apt.mjs';
import { isProgram, onPath } from './onPath.mjs';
import { run } from './run.mjs';

const MODULES = ['ipykernel', 'nbclient', 'pandas', 'sklearn', 'matplotlib'];
const PACKAGES = [
  'python3-ipykernel',
  'python3-nbclient',
  'python3-pandas',
  'python3-sklearn',
  'python3-matplotlib',
];
/** The system's python first: another one on PATH may lack what apt-get installs. */
export const SYSTEM_PYTHON = '/usr/bin/python3';

/**
 * A Python that runs notebooks as Jupyter does; on Debian as root it is installed.
 * @returns {Promise<{ python: string } | { missing: string }>} `missing` is one sentence why
 */
export async function ensureJupyter() {
  const found = await findPython();
  if (found) return { python: found };
  if (!canAptInstall()) {
    return { missing: `No python3 was found that has all of ${MODULES.join(', ')}; install them with pip.` };
  }
  const problem = await aptInstall(PACKAGES);
  if (await hasModules(SYSTEM_PYTHON)) return { python: SYSTEM_PYTHON };
  return { missing: problem ?? `${SYSTEM_PYTHON} still lacks one of ${MODULES.join(', ')}.` };
}

async function findPython() {
  const candidates = [process.env.AIHS_PYTHON, SYSTEM_PYTHON, onPath('python3'), onPath('python')];
  for (const python of candidates) {
    if (python && isProgram(python) && (await hasModules(python))) return python;
  }
  return undefined;
}

async function hasModules(python) {
  const { code } = await run(python, ['-c', `import ${MODULES.join(', ')}`], {
    quiet: true,
    limitSeconds: 60,
  });
  return code === 0;
}
