import type { ExerciseEntry, ModuleEntry, SyllabusIndex } from '../syllabus/model';
import { isPassed, type Progress } from './state';

export type Route = 'unset' | 'clinical' | 'technical';

/** What Continue leads to. */
export type Next =
  | { readonly kind: 'exercise'; readonly module: ModuleEntry; readonly exercise: ExerciseEntry }
  | { readonly kind: 'module'; readonly module: ModuleEntry };

/** The modules in the order of the route; without one, in the order of the catalogue. */
export function inRouteOrder(index: SyllabusIndex, route: Route): ModuleEntry[] {
  const modules = index.groups.flatMap((group) => group.modules);
  if (route === 'unset') return modules;
  const order = index.routes[route];
  return [...modules].sort((a, b) => place(order, a.id) - place(order, b.id));
}

/** The exercise last worked on and not passed; else the next unfinished item of the route. Modules that are not written are passed over. */
export function nextItem(index: SyllabusIndex, progress: Progress, route: Route): Next | undefined {
  const modules = inRouteOrder(index, route).filter(({ written }) => written);
  const items = modules.flatMap((module) =>
    module.exercises.map((exercise) => ({ kind: 'exercise' as const, module, exercise })),
  );
  const stateOf = (id: string) => progress.exercises.get(id);
  const begun = items.filter(({ exercise }) => stateOf(exercise.id)?.state === 'inProgress');
  const last = begun.sort((a, b) =>
    (stateOf(a.exercise.id)?.last ?? '') < (stateOf(b.exercise.id)?.last ?? '') ? 1 : -1,
  )[0];
  if (last) return last;
  for (const module of modules) {
    const state = progress.modules.get(module.id)?.state ?? 'notStarted';
    if (isPassed(state) || state === 'selfMarked') continue;
    if (state === 'notStarted') return { kind: 'module', module };
    const exercise = module.exercises.find(({ id }) => !isPassed(stateOf(id)?.state ?? 'notStarted'));
    return exercise ? { kind: 'exercise', module, exercise } : { kind: 'module', module };
  }
  return undefined;
}

function place(order: readonly string[], id: string): number {
  const at = order.indexOf(id);
  return at < 0 ? order.length : at;
}
