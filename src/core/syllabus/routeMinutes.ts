import type { ModuleEntry, SyllabusIndex } from './model';

/** Minutes that a module takes on a route: where it is core, its starred exercises are enough. */
export function minutesOn(route: keyof ModuleEntry['routes'], module: ModuleEntry): number {
  if (module.routes[route] === 'deep') return module.minutes;
  const spared = module.exercises.filter(({ star }) => !star);
  return module.minutes - spared.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Minutes of a whole route. */
export function routeMinutes(index: SyllabusIndex, route: keyof ModuleEntry['routes']): number {
  const modules = index.groups.flatMap((group) => group.modules);
  return modules.reduce((sum, module) => sum + minutesOn(route, module), 0);
}
