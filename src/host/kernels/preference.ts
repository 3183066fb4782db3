import type { KernelKind } from './kernelKind';

/** The setting `aihs.runtime`. */
export type Preference = 'auto' | 'builtIn' | 'own';

/**
 * The kernel a notebook starts with.
 * `auto`: the built-in one, which is closed off and always works, unless the notebook needs packages that an interpreter of the learner's has.
 * `own`: the first of the learner's that has the packages, or the first at all. Where there is none: the built-in one.
 * @param kinds of the notebook's language, the likeliest first
 */
export function chooseRuntime<K extends Pick<KernelKind, 'found'>>(
  kinds: readonly K[],
  packages: readonly string[],
  preference: Preference,
): K | undefined {
  const builtIn = kinds.find(({ found }) => !found);
  const own = kinds.filter(({ found }) => found);
  const equipped = own.find(({ found }) => packages.every((name) => found?.packages.includes(name)));
  if (preference === 'builtIn') return builtIn;
  if (preference === 'own') return equipped ?? own[0] ?? builtIn;
  return packages.length > 0 ? (equipped ?? builtIn) : builtIn;
}
