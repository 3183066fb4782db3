import { aptInstall, canAptInstall } from './apt.mjs';
import { isProgram, onPath } from './onPath.mjs';
import { run } from './run.mjs';

const PACKAGES = ['r-base-core', 'r-recommended', 'r-cran-irkernel'];
const FITS = 'stopifnot(getRversion() >= "4.2", requireNamespace("IRkernel", quietly = TRUE))';

/**
 * An Rscript of R 4.2 or newer with IRkernel; on Debian as root it is installed.
 * @returns {Promise<{ rscript: string } | { missing: string }>} `missing` is one sentence why
 */
export async function ensureR() {
  const found = await findR();
  if (found) return { rscript: found };
  if (!canAptInstall()) {
    return { missing: 'No Rscript of R 4.2 or newer with the package IRkernel was found; install both.' };
  }
  const problem = await aptInstall(PACKAGES);
  const installed = await findR();
  if (installed) return { rscript: installed };
  return { missing: problem ?? `There is still no Rscript that has what ${PACKAGES.join(', ')} bring.` };
}

/** The system's R first: another one on PATH may lack what apt-get installs. */
async function findR() {
  for (const rscript of [process.env.AIHS_RSCRIPT, '/usr/bin/Rscript', onPath('Rscript')]) {
    if (rscript && isProgram(rscript) && (await fits(rscript))) return rscript;
  }
  return undefined;
}

async function fits(rscript) {
  const { code } = await run(rscript, ['-e', FITS], { quiet: true, limitSeconds: 60 });
  return code === 0;
}
