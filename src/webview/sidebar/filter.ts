import type { ExerciseRow, GroupRow, ModuleRow } from '../../protocol/sidebar';
import type { Language, ShownState } from '../../protocol/states';
import { keyOf } from './rowKey';

export interface Filter {
  query: string;
  state: ShownState | 'any';
  language: Language | 'any';
}

export const noFilter: Filter = { query: '', state: 'any', language: 'any' };

export interface Found {
  groups: { group: GroupRow; modules: { module: ModuleRow; exercises: readonly ExerciseRow[] }[] }[];
  /** Keys of the branches that must be open for every match to be seen. */
  holding: ReadonlySet<string>;
  /** Key of the first match, not of what holds it. */
  first: string | null;
  modules: number;
}

/** Words of a query, in lower case. Every one of them must be found. */
function wordsOf(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

export function isFiltering(filter: Filter): boolean {
  return filter.state !== 'any' || filter.language !== 'any' || wordsOf(filter.query).length > 0;
}

/** What a filter leaves: every item that matches, and every item that holds a match. */
export function find(groups: readonly GroupRow[], filter: Filter): Found {
  const words = wordsOf(filter.query);
  const says = (text: string) => words.every((word) => text.toLowerCase().includes(word));
  const inState = (state: ShownState) => filter.state === 'any' || filter.state === state;
  const inLanguage = (exercise: ExerciseRow) =>
    filter.language === 'any' || exercise.languages.includes(filter.language);

  const found: Found = { groups: [], holding: new Set(), first: null, modules: 0 };
  const holding = new Set<string>();
  for (const group of groups) {
    const modules: Found['groups'][number]['modules'] = [];
    for (const module of group.modules) {
      const titled = says(`${group.title} ${module.title}`);
      const said = titled || says(`${group.title} ${module.title} ${module.find}`);
      const fits = module.exercises.filter((exercise) => inState(exercise.state) && inLanguage(exercise));
      const named = fits.filter((exercise) => says(exercise.title));
      const taught = filter.language === 'any' || module.exercises.some(inLanguage);
      const matches = said && inState(module.state) && taught;
      // What was looked for is the exercise, although the module is found by it too.
      const meant = !titled && named.length > 0;
      const exercises = said && !meant ? fits : named;
      if (!matches && exercises.length === 0) continue;
      if (!matches || (words.length > 0 && named.length > 0)) holding.add(keyOf('module', module.id));
      const first =
        matches && !meant ? keyOf('module', module.id) : keyOf('exercise', exercises[0]?.id ?? '');
      found.first ??= first;
      modules.push({ module, exercises });
    }
    if (modules.length === 0) continue;
    holding.add(keyOf('group', group.id));
    found.modules += modules.length;
    found.groups.push({ group, modules });
  }
  return { ...found, holding };
}
