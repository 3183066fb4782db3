import { stateSpoken } from '../states';
import { t } from '../words';
import type { ExerciseView, ModuleView, RowView } from './rows';

/** What a screen reader hears after the title: everything that the row shows by icon, number or place. */
export function spoken(row: RowView, restricted: boolean): string {
  if (row.kind === 'group') return t('say.groupDone', { n: row.done, total: row.total });
  return (row.kind === 'module' ? ofModule(row) : ofExercise(row, restricted)).join(', ');
}

function ofModule(row: ModuleView): string[] {
  if (!row.written) return [t('say.notWritten')];
  const parts = [stateSpoken(row.state), t('say.minutes', { n: row.minutes })];
  if (row.state === 'inProgress' && row.total > 0)
    parts.push(t('say.exercises', { n: row.passed, total: row.total }));
  if (row.skim) parts.push(t('say.skim'));
  return parts;
}

function ofExercise(row: ExerciseView, restricted: boolean): string[] {
  const languages = languagesOf(row).map((id) => t(`language.${id}`));
  const [first = '', second = ''] = languages;
  const parts = [stateSpoken(row.state), t('say.minutes', { n: row.minutes })];
  if (restricted) parts.push(t('say.needsTrust').toLocaleLowerCase());
  else if (first) parts.push(second ? t('say.both', { first, second }) : first);
  return parts;
}

export function languagesOf(row: ExerciseView): ('python' | 'r')[] {
  return (['python', 'r'] as const).filter((id) => row.languages.split(' ').includes(id));
}
