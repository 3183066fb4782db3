import type { Language } from '../syllabus/model';
import type { Fact } from './facts';

export interface Spoken {
  readonly id: string;
  readonly languages: readonly Language[];
}

/**
 * The language in which an exercise opens where the learner did not say: the one last used in it, else the one of the settings,
 * else the one used last anywhere. Facts are in order of time.
 */
export function languageFor(
  { id, languages }: Spoken,
  facts: readonly Fact[],
  wished?: Language,
): Language | undefined {
  const used = (inThis: boolean): Language | undefined => {
    const last = facts.findLast(
      (each) => 'language' in each && languages.includes(each.language) && (!inThis || each.exercise === id),
    );
    return last && 'language' in last ? last.language : undefined;
  };
  const offered = wished && languages.includes(wished) ? wished : undefined;
  return used(true) ?? offered ?? used(false) ?? languages[0];
}
