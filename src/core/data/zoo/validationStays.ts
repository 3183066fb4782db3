import { dataset } from '../catalogue';
import { seedFor } from '../learner';
import { sepsis } from '../sepsis';
import type { Stay } from './sepsisModel';
import type { Part, ValidationCase } from './validationCases';

const EXTERNAL_STAYS = 2500;

/** The stays of one part, from the learner's `sepsis_dev` (train, test) or the draws of `sepsis_ext`. */
export function* staysOf(part: Part, how: ValidationCase, learner: number): Generator<Stay> {
  for (const stay of part === 'ext' ? externalStays(how, learner) : developmentStays(learner)) {
    if (part === 'ext' ? how.extOnly(stay) : part === (stay[how.splitBy] % 5 < 2 ? 'test' : 'train'))
      yield stay;
  }
}

function developmentStays(learner: number): Iterable<Stay> {
  return sepsis('dev', seedFor(dataset('sepsis_dev').defaultSeed, learner)).rows() as Iterable<Stay>;
}

/** The same draws for both kinds of hospital; twice the usual size of `dev` holds enough stays. */
function* externalStays({ extSite }: ValidationCase, learner: number): Generator<Stay> {
  const seed = seedFor(dataset('sepsis_ext').defaultSeed, learner);
  for (const stay of sepsis(extSite, seed, 2).rows() as Iterable<Stay>) {
    if (stay.stay > EXTERNAL_STAYS) return;
    yield stay;
  }
}
