import type { Need, Translate } from './facts';

/** Where a package has another name than its module. */
const installNames: Readonly<Record<string, string>> = { sklearn: 'scikit-learn' };

export function packageNames(modules: readonly string[]): string[] {
  return modules.map((name) => installNames[name] ?? name);
}

/** What of the needed modules is there, what is not, and in words which notebooks that stops. */
export function lacking(there: readonly string[], needs: readonly Need[], t: Translate) {
  const needed = [...new Set(needs.flatMap(({ packages }) => packages))];
  const missing = needed.filter((name) => !there.includes(name));
  const stopped = needs.filter(({ packages }) => packages.some((name) => missing.includes(name)));
  return {
    present: needed.filter((name) => there.includes(name)),
    missing,
    stops:
      stopped.length === needs.length
        ? t('every practice notebook')
        : listed(
            stopped.map(({ title }) => `"${title}"`),
            t,
          ),
  };
}

/** `a, b and c` */
export function listed(names: readonly string[], t: Translate): string {
  const [last = '', ...others] = [...names].reverse();
  return others.length > 0 ? t('{0} and {1}', others.reverse().join(', '), last) : last;
}
