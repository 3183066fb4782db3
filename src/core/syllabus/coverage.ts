import { routeMinutes } from './routeMinutes';
import type { ModuleEntry, SyllabusIndex } from './model';

/** One thing that the guide names, and what of the path teaches it. */
export interface Covered {
  readonly kind: 'competency' | 'duty' | 'impact' | 'route';
  readonly id: string;
  readonly title: string;
  /** Written modules, and the exercises by which they are done. */
  readonly modules: readonly ModuleEntry[];
}

/** Everything the guide names, in its order: its competencies, duties, fields of impact and routes. */
export function coverage(index: SyllabusIndex): Covered[] {
  const modules = index.groups.flatMap((group) => group.modules).filter(({ written }) => written);
  const row = (
    kind: Covered['kind'],
    { id, title }: { id: string; title: string },
    teaches: (module: ModuleEntry) => boolean,
  ) => ({
    kind,
    id,
    title,
    modules: modules.filter(teaches),
  });
  return [
    ...index.competencies.map((each) =>
      row('competency', each, ({ competencies }) => competencies.includes(each.id)),
    ),
    ...index.duties.map((each) => row('duty', each, ({ duties }) => duties.includes(each.id))),
    ...index.impacts.map((each) => row('impact', each, ({ impacts }) => impacts.includes(each.id))),
    ...Object.keys(index.routes).map((id) => row('route', { id, title: id }, ({ routes }) => id in routes)),
  ];
}

/** The same as a Markdown table, with the hours of each route. */
export function coverageTable(index: SyllabusIndex): string {
  const hours = (route: keyof ModuleEntry['routes']) =>
    `${(routeMinutes(index, route) / 60).toFixed(1)} hours`;
  const rows = coverage(index).map(({ kind, title, modules }) => {
    const taught = modules.map(({ number, title: name }) => `${number} ${name}`).join(', ');
    const done = modules.flatMap(({ exercises }) => exercises.map(({ id }) => id.split('/')[1])).join(', ');
    return `| ${kind} | ${title} | ${taught} | ${done} |`;
  });
  return [
    `The clinical route takes about ${hours('clinical')}, the technical one ${hours('technical')}, practice notebooks apart.`,
    '',
    '| | the guide names | modules that teach it | exercises that do it |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
