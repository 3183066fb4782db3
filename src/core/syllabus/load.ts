import { percentCells } from './percentCells';
import { readExerciseText } from './exerciseText';
import { splitFrontMatter } from './frontMatter';
import { gradedFile } from './gradedFile';
import type { ExerciseContent, ExerciseEntry, Language, ModuleContent, ModuleEntry, Syllabus } from './model';
import { Problems } from './problems';
import { checkRules } from './rules';
import * as schemas from './schemas';
import { languages, sourceFiles } from './sourceFiles';
import { readYaml, typedYaml } from './yamlFile';

/** The files of a syllabus by path relative to its folder, with `/` between and `\n` at line ends. */
export type SyllabusFiles = ReadonlyMap<string, string>;

/** What the loader knows of an exercise beyond its content; the rules and the content tests read it. */
export interface LoadedExercise {
  readonly entry: ExerciseEntry;
  readonly content: ExerciseContent;
  readonly front: schemas.ExerciseFront;
  readonly cases: schemas.Cases;
  readonly mistakes: Partial<Record<Language, string>>;
  readonly folder: string;
}

export interface Loaded {
  /** Absent only when the catalogue itself cannot be read. */
  readonly syllabus?: Syllabus;
  readonly exercises: readonly LoadedExercise[];
  readonly problems: Problems;
}

/** Reads a syllabus folder whole: the bundled one at build time, a course pack's at run time. Reports every problem it finds. */
export function loadSyllabus(files: SyllabusFiles): Loaded {
  const problems = new Problems();
  const exercises: LoadedExercise[] = [];
  const text = files.get('syllabus.yaml');
  if (text === undefined) problems.add('syllabus.yaml', 1, 'the catalogue is missing', 'Add syllabus.yaml');
  const catalogue =
    text === undefined ? undefined : readYaml(schemas.catalogue, text, 'syllabus.yaml', problems);
  if (!catalogue) return { exercises, problems };

  const modules = new Map<string, ModuleContent>();
  let number = 0;
  const groups = catalogue.groups.map((group) => ({
    id: group.id,
    title: group.title,
    modules: group.modules.map((entry) => {
      number += 1;
      return readModule(entry, number);
    }),
  }));
  const practice = catalogue.practice.flatMap(
    (family) => readExercise(`practice/${family}`, 'practice', family, '') ?? [],
  );
  exercises.push(...practice);

  const { competencies, duties, impacts, routes, title } = catalogue;
  const index = {
    title,
    competencies,
    duties,
    impacts,
    routes,
    groups,
    practice: practice.map(({ entry }) => entry),
  };
  const syllabus = {
    index,
    modules,
    practice: new Map(practice.map(({ content }) => [content.id, content])),
  };
  checkRules(files, syllabus, exercises, problems);
  return { syllabus, exercises, problems };

  function readModule(entry: schemas.CatalogueModule, at: number): ModuleEntry {
    const unwritten = { ...entry, number: at, written: false, outcomes: [], quiz: [], exercises: [] };
    const folder = `modules/${String(at).padStart(2, '0')}-${entry.id}`;
    const file = `${folder}/module.md`;
    const moduleText = files.get(file);
    if (moduleText === undefined) return unwritten;
    const parts = splitFrontMatter(moduleText);
    if (!parts)
      problems.add(file, 1, 'the file has no front matter', 'Start it with "---", the fields and "---"');
    const front = parts && readYaml(schemas.moduleFront, parts.front, file, problems, 2);
    const quizFile = `${folder}/quiz.yaml`;
    const quizText = files.get(quizFile);
    if (quizText === undefined) problems.add(file, 1, 'the module has no quiz', `Add ${quizFile}`);
    const quiz = quizText === undefined ? [] : (readYaml(schemas.quiz, quizText, quizFile, problems) ?? []);
    if (!parts || !front) return unwritten;
    if (front.id !== entry.id)
      problems.add(file, 2, `the id is "${front.id}", the folder says "${entry.id}"`, 'Make them the same');

    const found = front.exercises.flatMap((id) => {
      const at = `${folder}/exercises/${id}`;
      if (!files.has(`${at}/exercise.md`)) {
        problems.add(
          file,
          1,
          `the exercise "${id}" has no file`,
          `Add ${at}/exercise.md or take it from the list`,
        );
        return [];
      }
      return readExercise(at, entry.id, entry.title, parts.body) ?? [];
    });
    exercises.push(...found);
    modules.set(entry.id, {
      id: entry.id,
      lesson: parts.body,
      sources: front.sources,
      figures: figuresOf(folder),
      quiz,
      exercises: found.map(({ content }) => content),
    });
    return {
      ...unwritten,
      written: true,
      outcomes: front.outcomes,
      quiz: quiz.map(({ id }) => id),
      exercises: found.map((exercise) => exercise.entry),
    };
  }

  function readExercise(
    folder: string,
    module: string,
    moduleTitle: string,
    lesson: string,
  ): LoadedExercise | undefined {
    const file = `${folder}/exercise.md`;
    const parts = splitFrontMatter(files.get(file) ?? '');
    if (!parts) {
      problems.add(
        file,
        1,
        'the file is missing or has no front matter',
        'Start it with "---", the fields and "---"',
      );
      return undefined;
    }
    const front = readYaml(schemas.exerciseFront, parts.front, file, problems, 2);
    const { scenario, brief, own, tasks } = readExerciseText(parts.body, parts.bodyLine, file, problems);
    const casesText = files.get(`${folder}/cases.yaml`) ?? '{}';
    const cases = readYaml(schemas.cases, casesText, `${folder}/cases.yaml`, problems);
    if (!front || !cases) return undefined;
    const ownOpening = own && front.ownTitle ? { title: front.ownTitle, text: own } : undefined;
    if (front.own && !ownOpening) {
      const todo = 'Add ownTitle and a box "::: own"';
      problems.add(file, 1, 'a notebook on own data would open with the synthetic patients', todo);
    }

    const id = `${module}/${front.id}`;
    const common = {
      module,
      moduleTitle,
      exercise: front.id,
      title: front.title,
      lessonAnchor: front.lesson,
      lesson,
      tasks,
      cases,
      typedCases: typedYaml(casesText),
    };
    const read = languages.flatMap((language) => {
      const source = files.get(`${folder}/${sourceFiles[language].cells}`);
      if (source === undefined || !front.languages.includes(language)) return [];
      const cells = percentCells(source);
      const mistakes = files.get(`${folder}/${sourceFiles[language].mistakes}`) ?? '';
      const fixtures = files.get(`${folder}/${sourceFiles[language].fixtures}`) ?? '';
      const graded = gradedFile({ ...common, cells, mistakes, fixtures }, language);
      return [{ language, cells, mistakes, graded }];
    });
    const perLanguage = <T>(pick: (form: (typeof read)[number]) => T): Partial<Record<Language, T>> =>
      Object.fromEntries(read.map((form) => [form.language, pick(form)]));
    return {
      front,
      cases,
      mistakes: perLanguage((form) => form.mistakes),
      folder,
      entry: {
        id,
        title: front.title,
        minutes: front.minutes,
        languages: front.languages,
        star: front.star,
        ...(front.levels ? { levels: front.levels } : {}),
        ...(front.size ? { size: front.size } : {}),
        ...(front.own ? { ownData: true } : {}),
        tasks: tasks.map((task) => task.id),
      },
      content: {
        id,
        module,
        title: front.title,
        scenario,
        ...(brief ? { brief } : {}),
        ...(ownOpening ? { ownOpening } : {}),
        ...zooOf(cases),
        ...(front.own ? { own: front.own } : {}),
        data: front.data,
        tasks,
        cells: perLanguage((form) => form.cells),
        graded: perLanguage((form) => form.graded),
      },
    };
  }

  function zooOf(cases: schemas.Cases): { zoo?: string } {
    const audit = Object.values(cases).find((spec) => 'zoo' in spec);
    return audit && 'zoo' in audit ? { zoo: audit.zoo } : {};
  }

  function figuresOf(folder: string): Record<string, string> {
    const inFolder = [...files].filter(
      ([path]) => path.startsWith(`${folder}/figures/`) && path.endsWith('.svg'),
    );
    return Object.fromEntries(inFolder.map(([path, svg]) => [path.slice(folder.length + 1), svg]));
  }
}
