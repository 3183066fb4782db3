import { composeNotebook, startingCode } from '../../src/core/notebook/compose';
import type { LoadedExercise } from '../../src/core/syllabus/load';
import { taskIn } from '../../src/core/syllabus/languageBoxes';
import type { Language, Level } from '../../src/core/syllabus/model';
import { solved } from '../../src/core/syllabus/solutionMarks';
import { englishWords } from './englishWords';

/** As for lessons: a tired reader (Brysbaert 2019: 238 for prose). */
const wordsPerMinute = 200;
/** What the minutes of the course's 98 exercises come to, reading taken away (least squares). */
const minutesPerGradedTask = 4.6;
const minutesPerLine = 0.2;
/** Guesses: a figure from nothing, with its axes and its sentence; a text that somebody else must act on; an order of work. */
const minutesPerFigure = 8;
const wordsWrittenPerMinute = 20;
const minutesToPlan = 15;

/** About how long a practice notebook of a level takes: to read, to fill, to draw and to write. */
export function practiceMinutes(exercise: LoadedExercise, language: Language, level: Level): number {
  const { content, cases } = exercise;
  const { cells } = composeNotebook(content, language, englishWords, level);
  const texts = cells.filter((cell) => cell.cell_type === 'markdown').map(({ source }) => source.join(''));
  const explanations = content.tasks.map((task) => taskIn(task, language).explanation);
  let minutes = [...texts, ...explanations].reduce((sum, text) => sum + words(text), 0) / wordsPerMinute;
  for (const { id, options } of content.tasks) {
    const spec = cases[id];
    if (options || !spec) continue;
    if ('deliver' in spec) {
      const asked = spec.sections.reduce((sum, section) => sum + (section.ask ? section.words : 0), 0);
      minutes += asked / wordsWrittenPerMinute;
      continue;
    }
    const source = content.cells[language]?.find(({ task }) => task === id)?.source ?? '';
    const there = new Set(lines(startingCode(content, language, id, level) ?? ''));
    const missing = lines(solved(source)).filter((line) => !there.has(line));
    minutes += minutesPerGradedTask + missing.length * minutesPerLine;
  }
  const code = content.cells[language]?.map(({ source }) => source).join('\n') ?? '';
  const figures = new Set(code.match(/\bfigure_\d\b/g)).size;
  if (level === 'guided') return minutes;
  return minutes + figures * minutesPerFigure + (level === 'open' ? minutesToPlan : 0);
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}

function lines(code: string): string[] {
  const trimmed = code.split('\n').map((line) => line.trim());
  return trimmed.filter((line) => line && !line.startsWith('#') && !/^[)\]}]+,?$/.test(line));
}
