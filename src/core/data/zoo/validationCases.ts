import { sigmoid } from '../arithmetic';
import type { SepsisSite } from '../sepsis';
import { FEATURES, LATE_FEATURE, type Feature, type Stay } from './sepsisModel';

export type Part = 'train' | 'test' | 'ext';

/** How a model is made and judged. */
export interface ValidationCase {
  readonly features: readonly Feature[];
  /** The number that decides by its remainder of 5: below 2 is test, else train. */
  readonly splitBy: 'patient' | 'stay';
  /** The hospital the external stays come from: `dev` is one like the model's own, `ext` has fewer events. */
  readonly extSite: SepsisSite;
  /** Which external stays are judged. */
  readonly extOnly: (stay: Stay) => boolean;
  /** The risk stated for a stay of a part, 0 to 1, from the model's log odds. */
  readonly risk: (logOdds: number, part: Part) => number;
}

const HONEST: ValidationCase = {
  features: FEATURES,
  splitBy: 'patient',
  extSite: 'dev',
  extOnly: () => true,
  risk: sigmoid,
};

/** By the name of the member, in the order of the course. */
export const VALIDATION_CASES: Readonly<Record<string, ValidationCase>> = {
  clean: HONEST,
  // Ranking falls among patients who resemble each other; the model is as right as before.
  narrow: { ...HONEST, extOnly: ({ age }) => age >= 62 },
  leak: { ...HONEST, features: [...FEATURES, LATE_FEATURE] },
  site_shift: { ...HONEST, extSite: 'ext' },
  overconfident: { ...HONEST, risk: (logOdds) => sigmoid(-2.2 + 2 * (logOdds + 2.2)) },
  overlap: { ...HONEST, splitBy: 'stay' },
  few: { ...HONEST, extOnly: ({ stay }) => stay <= 300 },
  // The ranking stays, but everybody is above the threshold of 0.10.
  no_benefit: {
    ...HONEST,
    risk: (logOdds, part) => (part === 'train' ? sigmoid(logOdds) : 0.1 + 0.6 * sigmoid(logOdds)),
  },
};
