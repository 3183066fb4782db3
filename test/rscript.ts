import { spawnSync } from 'node:child_process';

/** The R that tests use: AIHS_RSCRIPT, else the one on PATH. */
export const rscript = process.env['AIHS_RSCRIPT'] ?? 'Rscript';

let reason: string | undefined | null = null;

/** Why this machine cannot run R, as one sentence; undefined when it can. */
export function withoutR(): string | undefined {
  if (reason === null) {
    const { status } = spawnSync(rscript, ['-e', 'stopifnot(getRversion() >= "4.2")']);
    reason = status === 0 ? undefined : `${rscript} of R 4.2 or newer was not found`;
  }
  return reason;
}
