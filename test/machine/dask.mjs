import { aptInstall, canAptInstall } from './apt.mjs';
import { ensureJupyter, SYSTEM_PYTHON } from './jupyter.mjs';
import { run } from './run.mjs';

const MODULES = ['dask.dataframe', 'distributed'];
const PACKAGES = ['python3-dask', 'python3-distributed'];

/**
 * Dask beside Jupyter, in the Python that runs the notebooks; on Debian as root it is installed.
 * @returns {Promise<{ python: string } | { missing: string }>} `missing` is one sentence why
 */
export async function ensureDask() {
  const jupyter = await ensureJupyter();
  if ('missing' in jupyter) return jupyter;
  const { python } = jupyter;
  if (await hasDask(python)) return { python };
  if (python !== SYSTEM_PYTHON || !canAptInstall())
    return { missing: `${python} has no Dask; install "dask[dataframe]" and distributed with pip.` };
  const problem = await aptInstall(PACKAGES);
  if (await hasDask(python)) return { python };
  return { missing: problem ?? `${python} still lacks one of ${MODULES.join(', ')}.` };
}

async function hasDask(python) {
  const { code } = await run(python, ['-c', `import ${MODULES.join(', ')}`], {
    quiet: true,
    limitSeconds: 60,
  });
  return code === 0;
}
