import { checkExercise } from './exerciseRules';
import { lessonAnchors } from './lesson';
import type { LoadedExercise, SyllabusFiles } from './load';
import type { ModuleEntry, Syllabus } from './model';
import type { Problems } from './problems';
import { languages, mistakeLessons, sourceFiles } from './sourceFiles';

const catalogueFile = 'syllabus.yaml';

/** What no single file can tell: references between files, duplicates, cycles, files that nothing names. */
export function checkRules(
  files: SyllabusFiles,
  syllabus: Syllabus,
  exercises: readonly LoadedExercise[],
  problems: Problems,
): void {
  const modules = syllabus.index.groups.flatMap((group) => group.modules);
  checkCatalogue(files.get(catalogueFile) ?? '', syllabus, modules, problems);
  checkTaskIds(exercises, problems);
  for (const module of modules.filter(({ written }) => written))
    checkLesson(files, syllabus, module, exercises, problems);
  const known = new Set(modules.map(({ id }) => id));
  for (const exercise of exercises) {
    checkExercise(files, exercise, problems);
    for (const id of exercise.front.requires.filter((each) => !known.has(each)))
      problems.add(
        `${exercise.folder}/exercise.md`,
        2,
        `it builds on the unknown module "${id}"`,
        'Correct the name',
      );
  }
}

function checkCatalogue(
  text: string,
  { index }: Syllabus,
  modules: readonly ModuleEntry[],
  problems: Problems,
): void {
  const at = (id: string) => lineWith(text, id);
  for (const id of duplicates(modules.map((module) => module.id))) {
    problems.add(catalogueFile, at(id), `the module id "${id}" stands twice`, 'Rename one of them');
  }
  const known = {
    module: new Set(modules.map(({ id }) => id)),
    competency: new Set(index.competencies.map(({ id }) => id)),
    duty: new Set(index.duties.map(({ id }) => id)),
    impact: new Set(index.impacts.map(({ id }) => id)),
  };
  const require = (kind: keyof typeof known, ids: readonly string[], owner: string) => {
    for (const id of ids.filter((each) => !known[kind].has(each))) {
      problems.add(
        catalogueFile,
        at(owner),
        `"${owner}" names the unknown ${kind} "${id}"`,
        `Correct it or add the ${kind}`,
      );
    }
  };
  for (const module of modules) {
    require('module', module.requires, module.id);
    require('competency', module.competencies, module.id);
    require('duty', module.duties, module.id);
    require('impact', module.impacts, module.id);
  }
  for (const [route, order] of Object.entries(index.routes)) require('module', order, route);
  const cycle = findCycle(modules);
  if (cycle) {
    problems.add(
      catalogueFile,
      at(cycle[0] ?? ''),
      `the prerequisites go in a circle: ${cycle.join(' → ')}`,
      'Take one of them away',
    );
  }
}

/** The first circle among prerequisites, as ids with the first one repeated at the end. */
export function findCycle(modules: readonly Pick<ModuleEntry, 'id' | 'requires'>[]): string[] | undefined {
  const needs = new Map(modules.map(({ id, requires }) => [id, requires]));
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const next of needs.get(id) ?? []) {
      const cycle = visit(next, [...path, id]);
      if (cycle) return cycle;
    }
    done.add(id);
    return undefined;
  };
  for (const { id } of modules) {
    const cycle = visit(id, []);
    if (cycle) return cycle;
  }
  return undefined;
}

function checkTaskIds(exercises: readonly LoadedExercise[], problems: Problems): void {
  const owner = new Map<string, string>();
  for (const { folder, content } of exercises) {
    for (const { id } of content.tasks) {
      const other = owner.get(id);
      if (other)
        problems.add(
          `${folder}/exercise.md`,
          1,
          `the task "${id}" also stands in ${other}`,
          'Rename one: a check is found by its task alone',
        );
      owner.set(id, folder);
    }
  }
}

function checkLesson(
  files: SyllabusFiles,
  syllabus: Syllabus,
  module: ModuleEntry,
  exercises: readonly LoadedExercise[],
  problems: Problems,
): void {
  const content = syllabus.modules.get(module.id);
  if (!content) return;
  const folder = `modules/${String(module.number).padStart(2, '0')}-${module.id}`;
  const file = `${folder}/module.md`;
  const text = files.get(file) ?? '';
  const anchors = lessonAnchors(content.lesson);
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('## ') && !/\{#[a-z0-9-]+\}\s*$/.test(line)) {
      problems.add(
        file,
        index + 1,
        `the heading "${line.slice(3)}" has no anchor`,
        'End it with {#lower-case-words}',
      );
    }
    for (const [, note] of line.matchAll(/\[\^([a-z0-9-]+)\]/g)) {
      if (!content.sources.some(({ id }) => id === note)) {
        problems.add(file, index + 1, `the source "${note}" is not in the front matter`, 'Add it to sources');
      }
    }
    for (const [, target = ''] of line.matchAll(/(?<!!)\[[^\]]*\]\(([^) ]+)/g)) {
      if (target.startsWith('https://') || (target.startsWith('#') && anchors.has(target.slice(1)))) continue;
      problems.add(
        file,
        index + 1,
        `the link to ${target} leads nowhere`,
        `Link to a part of this lesson (${[...anchors.keys()].map((anchor) => `#${anchor}`).join(', ')}) or to an https address`,
      );
    }
    for (const [, picture] of line.matchAll(/!\[[^\]]*\]\(([^) ]+)/g)) {
      if (!content.figures[picture ?? ''])
        problems.add(file, index + 1, `the picture ${picture} does not exist`, `Add it under ${folder}/`);
    }
  }
  if ((content.lesson.match(/^::: bedside/gm) ?? []).length !== 1) {
    problems.add(file, 1, 'a module has exactly one bedside box', 'Start the lesson with "::: bedside"');
  }
  const listed = new Set(module.exercises.map(({ id }) => id.split('/')[1]));
  for (const path of files.keys()) {
    const name = path.startsWith(`${folder}/exercises/`) ? path.split('/')[3] : undefined;
    if (name && path.endsWith('/exercise.md') && !listed.has(name)) {
      problems.add(
        file,
        1,
        `the exercise "${name}" is in the folder but not in the list`,
        'Add it to exercises or delete its folder',
      );
    }
  }
  for (const { folder: at, front, mistakes } of exercises.filter(
    ({ content }) => content.module === module.id,
  )) {
    if (front.lesson && !anchors.has(front.lesson)) {
      problems.add(
        `${at}/exercise.md`,
        2,
        `the lesson has no part "${front.lesson}"`,
        `Use one of: ${[...anchors.keys()].join(', ')}`,
      );
    }
    for (const language of languages) {
      for (const { anchor, line } of mistakeLessons(mistakes[language] ?? '')) {
        if (anchors.has(anchor)) continue;
        problems.add(
          `${at}/${sourceFiles[language].mistakes}`,
          line,
          `the lesson has no part "${anchor}"`,
          `Use one of: ${[...anchors.keys()].join(', ')}`,
        );
      }
    }
  }
}

function duplicates(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function lineWith(text: string, id: string): number {
  const index = text
    .split('\n')
    .findIndex((line) => new RegExp(`\\b(id:\\s*${id}\\b|^\\s*${id}:)`).test(line));
  return index < 0 ? 1 : index + 1;
}
