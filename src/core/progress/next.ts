import type { ExerciseEntry, ModuleEntry, SyllabusIndex } from '../syllabus/model';
import { canWait } from '../syllabus/routeMinutes';
import { reviewOfToday, type ReviewClock } from './dueReviews';
import { isPassed, type Progress } from './state';

export type Route = 'unset' | 'clinical' | 'technical';

/** What Continue leads to. */
export type Next =
  | { readonly kind: 'exercise'; readonly module: ModuleEntry; readonly exercise: ExerciseEntry }
  | { readonly kind: 'module' | 'review'; readonly module: ModuleEntry };

/** The modules in the order of the route; without one, in the order of the catalogue. */
export function inRouteOrder(index: SyllabusIndex, route: Route): ModuleEntry[] {
  const modules = index.groups.flatMap((group) => group.modules);
  if (route === 'unset') return modules;
  const order = index.routes[route];
  return [...modules].sort((a, b) => place(order, a.id) - place(order, b.id));
}

/** The modules before and after one, in the order of the route. */
export function neighbours(
  index: SyllabusIndex,
  route: Route,
  { id }: ModuleEntry,
): { readonly previous?: ModuleEntry; readonly following?: ModuleEntry } {
  const modules = inRouteOrder(index, route);
  const at = modules.findIndex((module) => module.id === id);
  return { previous: modules[at - 1], following: modules[at + 1] };
}

/**
 * The exercise last worked on and not passed; else one review that is due, at most one a day; else the next unfinished item of the route.
 * Modules that are not written are passed over. Of a module that is core on the route only the starred exercises count; the others come
 * when the route is done.
 */
export function nextItem(
  index: SyllabusIndex,
  progress: Progress,
  route: Route,
  clock?: ReviewClock,
): Next | undefined {
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
  const review = reviewOfToday(index, progress, clock);
  if (review) return { kind: 'review', module: review };
  const open = modules.flatMap((module) => openIn(module, progress, route) ?? []);
  return open.find(({ later }) => !later)?.next ?? open[0]?.next;
}

/** What is left of a module, and whether that can wait until the route is done. */
function openIn(
  module: ModuleEntry,
  progress: Progress,
  route: Route,
): { next: Next; later: boolean } | undefined {
  const { state = 'notStarted', readAt } = progress.modules.get(module.id) ?? {};
  if (isPassed(state) || state === 'selfMarked') return undefined;
  // A page that was only opened is not read: its quiz, or an exercise begun, tells that the reader went on.
  const begun = module.exercises.some(
    ({ id }) => (progress.exercises.get(id)?.state ?? 'notStarted') !== 'notStarted',
  );
  const exercise = readAt || begun ? nextExercise(module, progress, route) : undefined;
  if (!exercise) return { next: { kind: 'module', module }, later: false };
  return { next: { kind: 'exercise', module, exercise }, later: canWait(route, module, exercise) };
}

/** The first exercise of a module that is not passed; those that can wait on the route come last. */
export function nextExercise(
  module: ModuleEntry,
  { exercises }: Progress,
  route: Route,
): ExerciseEntry | undefined {
  const left = module.exercises.filter(({ id }) => !isPassed(exercises.get(id)?.state ?? 'notStarted'));
  return left.find((exercise) => !canWait(route, module, exercise)) ?? left[0];
}

/** What comes next inside a module: the exercises that its route asks for, the quiz, then the exercises that can wait. */
export function nextInside(
  module: ModuleEntry,
  progress: Progress,
  route: Route,
  quizOpen: boolean,
): ExerciseEntry | 'quiz' | undefined {
  const exercise = nextExercise(module, progress, route);
  const first = exercise && !canWait(route, module, exercise) ? exercise : undefined;
  return first ?? (quizOpen ? 'quiz' : exercise);
}

function place(order: readonly string[], id: string): number {
  const at = order.indexOf(id);
  return at < 0 ? order.length : at;
}
