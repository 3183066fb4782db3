import type { Language } from '../syllabus/model';
import type { Need, Seen, SetupFacts, SetupLine, Translate } from './facts';
import { lacking, listed, packageNames } from './packages';

const languageNames: Record<Language, string> = { python: 'Python', r: 'R' };
const oldest: Record<Language, string> = { python: '3.10', r: '4.2' };

/** One line for each interpreter, and one for each language of which the learner has none of their own. */
export function interpreterLines(facts: SetupFacts, t: Translate): SetupLine[] {
  const { interpreters, needs, trusted } = facts;
  const builtIn = interpreters.filter(({ own }) => !own);
  const lines = builtIn.map((seen) => builtInLine(seen, needs, t));
  if (!trusted) return [...lines, untrusted(t)];
  for (const language of ['python', 'r'] as const) {
    const own = interpreters.filter((seen) => seen.own && seen.language === language);
    const named = facts.named[language];
    if (named && !own.some((seen) => seen.own?.path === named)) lines.push(silent(language, named, t));
    lines.push(...own.map((seen) => ownLine(seen, facts, t)));
    if (own.length === 0) lines.push(none(language, t));
  }
  return lines;
}

function builtInLine(seen: Seen, needs: readonly Need[], t: Translate): SetupLine {
  const name = languageNames[seen.language];
  if (!seen.version)
    return {
      verdict: 'warning',
      title: t('{0} (built in)', name),
      detail: seen.problem ?? t('It could not start.'),
      fix: { kind: 'showLog' },
    };
  const title = t('{0} (built in)', `${name} ${seen.version}`);
  const works = t('Works on this computer, without the internet. The exercises need nothing else.');
  if (seen.language === 'r') return { verdict: 'works', title, detail: works };
  const { present, missing, stops } = lacking(seen.loads, needs, t);
  const more = [
    present.length > 0 &&
      t('Practice notebooks load {0} from the internet or a mirror.', listed(packageNames(present), t)),
    missing.length > 0 && t('Only your own Python can run {0}.', stops),
  ];
  return { verdict: 'works', title, detail: [works, ...more].filter(Boolean).join(' ') };
}

function ownLine(
  { language, version = '', own, packages }: Seen,
  facts: SetupFacts,
  t: Translate,
): SetupLine {
  const name = `${languageNames[language]} ${version}`;
  const title = own?.environment ? t('{0} (yours, {1})', name, own.environment) : t('{0} (yours)', name);
  const path = own?.path ?? '';
  const isNamed = path === facts.named[language];
  const line = { title, where: isNamed ? t('{0}, named in your settings', path) : path };
  if (language === 'r')
    return { ...line, verdict: 'works', detail: t('Needs no packages: every notebook in R runs here.') };
  const { present, missing, stops } = lacking(packages, facts.needs, t);
  if (missing.length === 0) {
    const detail = t('Has {0}: every practice notebook runs here.', listed(packageNames(present), t));
    return { ...line, verdict: 'works', detail };
  }
  const has = present.length > 0 ? `${t('Has {0}.', listed(packageNames(present), t))} ` : '';
  const lacks = t('Lacks {0}, needed by {1}.', listed(packageNames(missing), t), stops);
  const command = `"${path}" -m pip install ${packageNames(missing).join(' ')}`;
  // One that nobody chose stops nothing: the built-in Python runs the notebook instead.
  const verdict = isNamed || facts.prefersOwn ? 'warning' : 'info';
  return { ...line, verdict, detail: has + lacks, fix: { kind: 'copyCommand', command } };
}

function silent(language: Language, path: string, t: Translate): SetupLine {
  return {
    verdict: 'warning',
    title: t('The {0} that you named does not answer', languageNames[language]),
    where: path,
    detail: t('It is no such program, or older than {0}.', oldest[language]),
    fix: { kind: 'openSetting', language },
  };
}

function none(language: Language, t: Translate): SetupLine {
  const name = languageNames[language];
  return {
    verdict: 'info',
    title: t('No {0} of your own was found', name),
    detail: t(
      'You need none: notebooks run in the built-in {0}. To use your own, of {1} or newer, name it.',
      name,
      oldest[language],
    ),
    fix: { kind: 'openSetting', language },
  };
}

function untrusted(t: Translate): SetupLine {
  return {
    verdict: 'info',
    title: t('Your own Python and R were not looked for'),
    detail: t('Programs stay off until you trust this folder.'),
    fix: { kind: 'trustFolder' },
  };
}
