import type { ModuleEntry, SyllabusIndex } from '../syllabus/model';
import type { ModuleProgress, ModuleState, Progress } from './state';

/** The time by which reviews are judged, and the start of that day where the learner is. */
export interface ReviewClock {
  readonly now: string;
  readonly today: string;
}

export type ShownState = ModuleState | 'needsReview';

/** Whether a review of the module is due. Without a clock there are no reviews. */
export function isDue(own: ModuleProgress | undefined, clock: ReviewClock | undefined): boolean {
  const due = own?.reviews.next?.due;
  return clock !== undefined && due !== undefined && due <= clock.now;
}

/** A module's state as it is shown: a verified one says when a review of it is due. */
export function shownState(own: ModuleProgress | undefined, clock: ReviewClock | undefined): ShownState {
  return isDue(own, clock) ? 'needsReview' : (own?.state ?? 'notStarted');
}

/** The modules whose review is due, the one that waits longest first. */
export function dueReviews(
  index: SyllabusIndex,
  { modules }: Progress,
  clock: ReviewClock | undefined,
): ModuleEntry[] {
  const due = (module: ModuleEntry) => modules.get(module.id)?.reviews.next?.due ?? '';
  return index.groups
    .flatMap((group) => group.modules)
    .filter(({ id }) => isDue(modules.get(id), clock))
    .sort((a, b) => (due(a) < due(b) ? -1 : 1));
}

/** The one review that Continue may lead to today: none when one was answered to its end today. */
export function reviewOfToday(
  index: SyllabusIndex,
  progress: Progress,
  clock: ReviewClock | undefined,
): ModuleEntry | undefined {
  const { today } = clock ?? {};
  const finished = [...progress.modules.values()].some(
    ({ reviews }) => today !== undefined && (reviews.finished ?? '') >= today,
  );
  return finished ? undefined : dueReviews(index, progress, clock)[0];
}
