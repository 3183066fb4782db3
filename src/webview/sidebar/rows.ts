import type { GroupRow } from '../../protocol/sidebar';
import type { ShownState } from '../../protocol/states';
import { find, isFiltering, noFilter, type Filter, type Found } from './filter';
import { keyOf } from './rowKey';

interface Place {
  key: string;
  id: string;
  title: string;
  level: number;
  /** Position among its siblings, from 1, and their number. */
  pos: number;
  size: number;
  parent: string | null;
  /** Null when there is nothing to open. */
  open: boolean | null;
}

export interface GroupView extends Place {
  kind: 'group';
  done: number;
  total: number;
}

export interface ModuleView extends Place {
  kind: 'module';
  state: ShownState;
  minutes: number;
  passed: number;
  total: number;
  written: boolean;
  skim: boolean;
  fixed: boolean;
  next: boolean;
}

export interface ExerciseView extends Place {
  kind: 'exercise';
  state: ShownState;
  minutes: number;
  /** "python r" */
  languages: string;
  next: boolean;
  /** Id of its module. */
  module: string;
}

/** A visible row of the tree. Flat, so that two can be compared field by field. */
export type RowView = GroupView | ModuleView | ExerciseView;

export interface Branches {
  /** Keys that the learner has opened. */
  open: ReadonlySet<string>;
  /** Keys that the learner has closed although they hold a match of the filter. */
  closed: ReadonlySet<string>;
}

export interface Listing {
  rows: RowView[];
  found: Found;
}

/** The visible rows in order: what the filter leaves, as far as its branches are open. */
export function flatten(groups: readonly GroupRow[], branches: Branches, filter: Filter = noFilter): Listing {
  const found = find(groups, filter);
  const filtering = isFiltering(filter);
  // While filtering, what holds a match is open unless the learner closed it.
  const opened = (key: string) =>
    filtering && found.holding.has(key) ? !branches.closed.has(key) : branches.open.has(key);
  const rows: RowView[] = [];
  found.groups.forEach(({ group, modules }, g) => {
    const parent = keyOf('group', group.id);
    const open = opened(parent);
    rows.push({
      kind: 'group',
      key: parent,
      id: group.id,
      title: group.title,
      level: 1,
      pos: g + 1,
      size: found.groups.length,
      parent: null,
      open,
      done: group.done,
      total: group.modules.length,
    });
    if (!open) return;
    modules.forEach((item, m) => rows.push(...moduleRows(item, parent, m + 1, modules.length, opened)));
  });
  return { rows, found };
}

function moduleRows(
  { module, exercises }: Found['groups'][number]['modules'][number],
  parent: string,
  pos: number,
  size: number,
  opened: (key: string) => boolean,
): RowView[] {
  const { exercises: all, find: _find, number: _number, ...shown } = module;
  const key = keyOf('module', module.id);
  const open = exercises.length > 0 ? opened(key) : null;
  const head: ModuleView = {
    ...shown,
    kind: 'module',
    key,
    level: 2,
    pos,
    size,
    parent,
    open,
    total: all.length,
    // Closed, it stands for the next item that it holds.
    next: module.next || (!open && all.some((exercise) => exercise.next)),
  };
  if (!open) return [head];
  const under = exercises.map((exercise, index): ExerciseView => ({
    ...exercise,
    kind: 'exercise',
    key: keyOf('exercise', exercise.id),
    level: 3,
    pos: index + 1,
    size: exercises.length,
    parent: key,
    open: null,
    languages: exercise.languages.join(' '),
    module: module.id,
  }));
  return [head, ...under];
}

/** True when both rows are drawn the same. */
export function sameRow(a: RowView, b: RowView): boolean {
  const before: object = a;
  return Object.entries(b).every(([name, value]) => Object.is(Reflect.get(before, name), value));
}
