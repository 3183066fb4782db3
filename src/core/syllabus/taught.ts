import { z } from 'zod';
import { codeIn, namesMadeIn, withoutTexts } from './codeWords';
import { inLanguage } from './languageBoxes';
import type { LoadedExercise, SyllabusFiles } from './load';
import type { Language, Syllabus } from './model';
import type { Problem } from './problems';
import { solved, starter } from './solutionMarks';
import { languages, sourceFiles } from './sourceFiles';

const patterns = (flags: string) =>
  z.record(
    z.string(),
    z.string().transform((text) => new RegExp(text, flags)),
  );

/** taught.yaml: patterns that recognise a technique in code, a lesson's or an exercise's, and a term in text. */
export const glossary = z.strictObject({ python: patterns('m'), r: patterns('m'), terms: patterns('i') });
export type Glossary = z.infer<typeof glossary>;

/**
 * What exercises use and neither the lessons up to there nor their own prompt and starter show. The reference stands for what a
 * learner has to write: its calls are found by themselves, its techniques and the terms of the text by the glossary.
 */
export function untaught(
  files: SyllabusFiles,
  syllabus: Syllabus,
  exercises: readonly LoadedExercise[],
  { terms, ...techniques }: Glossary,
): Problem[] {
  return exercises
    .filter(({ content }) => syllabus.modules.has(content.module))
    .flatMap((exercise) => {
      const { content, front } = exercise;
      const lessons = lessonsUpTo([content.module, ...front.requires], syllabus);
      const inCode = languages.flatMap((language) =>
        untaughtCode(exercise, language, lessons, techniques[language]),
      );
      return [...inCode, ...untaughtTerms(files, exercise, lessons, terms)];
    });
}

/** The lessons of some modules and of all that they build on, directly or through others. */
function lessonsUpTo(ids: readonly string[], { index, modules }: Syllabus): string {
  const all = index.groups.flatMap((group) => group.modules);
  const known = new Set<string>();
  const visit = (id: string) => {
    if (known.has(id)) return;
    known.add(id);
    all.find((module) => module.id === id)?.requires.forEach(visit);
  };
  ids.forEach(visit);
  return [...known].map((id) => modules.get(id)?.lesson ?? '').join('\n');
}

function untaughtCode(
  { content, folder }: LoadedExercise,
  language: Language,
  lessons: string,
  techniques: Glossary['python'],
): Problem[] {
  const cells = (content.cells[language] ?? []).filter(({ kind }) => kind === 'code');
  const given = cells.map(({ source, task = '' }) => starter(source, language, task)).join('\n');
  const read = [content.scenario, ...content.tasks.map(({ prompt }) => prompt)].join('\n');
  const shown = [withoutTexts(given, language), codeIn(inLanguage(read, language)), codeIn(lessons)].join(
    '\n',
  );
  // A call may also be named in a comment or docstring of what is given.
  const words = new Set(`${shown}\n${given}`.match(/[\w.]+/g)?.flatMap((word) => [word, ...word.split('.')]));
  const found = new Map<string, number>();
  for (const { source, line } of cells) {
    const reference = solved(source);
    const own = namesMadeIn(`${reference}\n${given}`);
    withoutTexts(reference, language)
      .split('\n')
      .forEach((code, index) => {
        const calls = [...code.matchAll(/([A-Za-z_][\w.]*)\(/g)].map(([, name = '']) => name);
        const news = calls.filter((name) => !own.has(name) && !words.has(lastPart(name, language)));
        const others = Object.keys(techniques).filter(
          (each) => techniques[each]?.test(code) && !techniques[each].test(shown),
        );
        for (const what of [...news.map((name) => `${lastPart(name, language)}()`), ...others])
          if (!found.has(what)) found.set(what, line + lineOf(source, reference.split('\n')[index] ?? ''));
      });
  }
  return [...found].map(([what, line]) => ({
    ...{ file: `${folder}/${sourceFiles[language].cells}`, line },
    what: `the solution uses ${what}, which no lesson up to here shows`,
    todo: 'Show it in the lesson, the prompt or the starter, build on a module that does, or write it in another way',
  }));
}

function untaughtTerms(
  files: SyllabusFiles,
  { content, folder }: LoadedExercise,
  lessons: string,
  terms: Glossary['terms'],
): Problem[] {
  const file = `${folder}/exercise.md`;
  const lines = (files.get(file) ?? '').split('\n');
  const options = content.tasks.flatMap((task) => task.options?.map(({ text }) => text) ?? []);
  const text = [content.scenario, ...content.tasks.map(({ prompt }) => prompt), ...options].join('\n');
  const explained = [...`${lessons}\n${text}`.matchAll(/\*\*([^*]+)\*\*|^## (.+)$/gm)];
  return Object.entries(terms)
    .filter(([, pattern]) => pattern.test(text) && !explained.some(([each]) => pattern.test(each)))
    .map(([term, pattern]) => ({
      ...{ file, line: lines.findIndex((line) => pattern.test(line)) + 1 },
      what: `it speaks of "${term}", which no lesson up to here explains`,
      todo: 'Explain it in a lesson, with the word in bold, build on a module that does, or use another word',
    }));
}

/** `text.strip` is known as `strip` in Python; a dot is part of a name in R. */
function lastPart(name: string, language: Language): string {
  return language === 'python' ? (name.split('.').at(-1) ?? name) : name;
}

/** Lines from the start of a cell to a line of its reference. */
function lineOf(source: string, text: string): number {
  return Math.max(
    source.split('\n').findIndex((each) => each.trim() === text.trim()),
    0,
  );
}
