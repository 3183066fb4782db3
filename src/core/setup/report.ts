import type { SetupFacts, SetupLine, Translate } from './facts';
import { interpreterLines } from './interpreterLines';

const leastMegabytes = 200;

/** What a learner is told of their computer, what needs them first. */
export function setupReport(facts: SetupFacts, t: Translate): SetupLine[] {
  const order = ['warning', 'works', 'info'];
  return [...folderLines(facts, t), ...interpreterLines(facts, t)].sort(
    (a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict),
  );
}

/** The report in one sentence. */
export function setupTitle(lines: readonly SetupLine[], t: Translate): string {
  const open = lines.filter(({ verdict }) => verdict === 'warning').length;
  if (open === 0) return t('Check Setup: what you need works');
  return open === 1 ? t('Check Setup: 1 finding') : t('Check Setup: {0} findings', open);
}

function folderLines({ folder }: SetupFacts, t: Translate): SetupLine[] {
  if (!folder)
    return [
      {
        verdict: 'info',
        title: t('No folder is open'),
        detail: t('Notebooks and your progress are saved in one.'),
        fix: { kind: 'chooseFolder' },
      },
    ];
  const where = folder.path;
  if (!folder.writable)
    return [
      {
        verdict: 'warning',
        title: t('This folder cannot be written'),
        where,
        detail: t('Notebooks and your progress cannot be saved in it.'),
        fix: { kind: 'chooseFolder' },
      },
    ];
  if (folder.freeMegabytes < leastMegabytes)
    return [
      {
        verdict: 'warning',
        title: t('The disk of your folder is nearly full'),
        where,
        detail: t(
          '{0} MB are free. Free {1} MB or choose a folder on another disk, so that data sets fit.',
          Math.floor(folder.freeMegabytes),
          leastMegabytes,
        ),
        fix: { kind: 'chooseFolder' },
      },
    ];
  return [];
}
