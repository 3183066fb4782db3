import type { SidebarState } from '../../protocol/sidebar';
import type { ShownState } from '../../protocol/states';

export interface Change {
  title: string;
  state: ShownState;
}

/** Modules and exercises whose state differs, exercises first, since they are what was just worked on. */
export function changes(before: SidebarState, after: SidebarState): Change[] {
  const modules = (state: SidebarState) => state.groups.flatMap((group) => group.modules);
  const exercises = (state: SidebarState) => modules(state).flatMap((module) => module.exercises);
  return [...differ(exercises(before), exercises(after)), ...differ(modules(before), modules(after))];
}

type Item = Change & { id: string };

function differ(before: readonly Item[], after: readonly Item[]): Change[] {
  const was = new Map(before.map((item) => [item.id, item.state]));
  return after.filter((item) => was.has(item.id) && was.get(item.id) !== item.state);
}
