import type { ExerciseEntry, ModuleEntry, SyllabusIndex } from './model';

type RouteName = keyof ModuleEntry['routes'];

/** Whether a route needs no more than the starred exercises of a module. */
export function isCore(route: RouteName | 'unset', module: Pick<ModuleEntry, 'routes'>): boolean {
  return route !== 'unset' && module.routes[route] === 'core';
}

/** Whether a module belongs to what a route's learners bring along: the other route goes deep where this one does not. */
export function isSkimmed(route: RouteName | 'unset', module: Pick<ModuleEntry, 'routes'>): boolean {
  return isCore(route, module) && Object.values(module.routes).includes('deep');
}

/** Whether an exercise can wait until the route is done: where a module is core, its starred exercises are enough. */
export function canWait(
  route: RouteName | 'unset',
  module: Pick<ModuleEntry, 'routes'>,
  exercise: Pick<ExerciseEntry, 'star'>,
): boolean {
  return isCore(route, module) && !exercise.star;
}

/** Minutes that a module takes on a route, without the exercises that can wait. */
export function minutesOn(route: RouteName | 'unset', module: ModuleEntry): number {
  const spared = module.exercises.filter((exercise) => canWait(route, module, exercise));
  return module.minutes - spared.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Minutes of a whole route. */
export function routeMinutes(index: SyllabusIndex, route: RouteName): number {
  const modules = index.groups.flatMap((group) => group.modules);
  return modules.reduce((sum, module) => sum + minutesOn(route, module), 0);
}
