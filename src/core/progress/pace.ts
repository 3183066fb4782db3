import type { SyllabusIndex } from '../syllabus/model';
import { canWait } from '../syllabus/routeMinutes';
import type { Route } from './next';
import type { Progress } from './state';

/** Minutes of work done since a time, and minutes of work that is left. */
export interface Pace {
  readonly done: number;
  readonly left: number;
}

/**
 * The path is made of exercises and of the reading around them. An exercise is done when it is passed; the reading when every question of the
 * quiz was answered, the module was marked, or its exercises were passed. Exercises that can wait on the route are not left to do.
 */
export function pace(
  { groups }: Pick<SyllabusIndex, 'groups'>,
  { exercises, modules }: Progress,
  route: Route,
  since: string,
): Pace {
  const work = groups
    .flatMap((group) => group.modules)
    .flatMap((module) => {
      const inExercises = module.exercises.reduce((sum, { minutes }) => sum + minutes, 0);
      return [
        {
          minutes: Math.max(0, module.minutes - inExercises),
          at: modules.get(module.id)?.readAt,
          waits: false,
        },
        ...module.exercises.map((exercise) => ({
          minutes: exercise.minutes,
          at: exercises.get(exercise.id)?.passedAt,
          waits: canWait(route, module, exercise),
        })),
      ];
    });
  const sum = (chosen: (piece: (typeof work)[number]) => boolean) =>
    work.filter(chosen).reduce((total, { minutes }) => total + minutes, 0);
  return {
    done: sum(({ at }) => at !== undefined && at >= since),
    left: sum(({ at, waits }) => at === undefined && !waits),
  };
}
