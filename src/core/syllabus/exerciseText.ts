import { inLanguage, opensLanguageBox } from './languageBoxes';
import type { HintStep, Option, Task } from './model';
import type { Problems } from './problems';
import { languages } from './sourceFiles';

const steps: readonly HintStep[] = ['nudge', 'approach', 'near-solution'];
const taskBoxes = [...steps.map((step) => `hint ${step}`), 'explanation', 'choice'];
const wordLimit = 60;

interface Line {
  readonly text: string;
  readonly number: number;
}

interface Box {
  readonly name: string;
  readonly line: number;
  readonly lines: Line[];
}

/** Openings of a practice notebook that stand in place of the scenario: of the open level, and on the learner's own data. */
const openings = ['brief', 'own'];

/** Reads the text below the front matter of exercise.md: the scenario with other openings in it, if any, then one section per task. */
export function readExerciseText(
  body: string,
  firstLine: number,
  file: string,
  problems: Problems,
): { scenario: string; brief?: string; own?: string; tasks: Task[] } {
  const lines = body.split('\n').map((text, index) => ({ text, number: firstLine + index }));
  const heads = lines.flatMap((line, index) => (/^## /.test(line.text) ? [index] : []));
  const { prompt: scenario, boxes } = splitBoxes(
    lines.slice(0, heads[0] ?? lines.length),
    openings,
    file,
    problems,
  );
  const textOf = (opening: string) => boxes.find(({ name }) => name === opening)?.lines;
  const [brief, own] = openings.map(textOf);
  const tasks = heads.flatMap((head, at) => {
    const section = lines.slice(head, heads[at + 1] ?? lines.length);
    return readTask(section, file, problems) ?? [];
  });
  if (tasks.length === 0) problems.add(file, firstLine, 'there is no task', 'Add a "## task: name" section');
  return {
    scenario: join(scenario),
    ...(brief ? { brief: join(brief) } : {}),
    ...(own ? { own: join(own) } : {}),
    tasks,
  };
}

function readTask(section: readonly Line[], file: string, problems: Problems): Task | undefined {
  const [head, ...rest] = section;
  if (!head) return undefined;
  const id = /^## task: ([a-z][a-z0-9_]*)\s*$/.exec(head.text)?.[1];
  if (!id) {
    problems.add(
      file,
      head.number,
      `"${head.text}" is not a task`,
      'Write "## task: name" with a name in snake_case',
    );
    return undefined;
  }
  const { prompt, boxes } = splitBoxes(rest, taskBoxes, file, problems);
  const hints = steps.map((step) => {
    const box = boxes.find(({ name }) => name === `hint ${step}`);
    if (!box) problems.add(file, head.number, `task ${id} has no ${step} hint`, `Add "::: hint ${step}"`);
    const text = join(box?.lines ?? []);
    if (languages.some((language) => inLanguage(text, language).split(/\s+/).length > wordLimit)) {
      problems.add(
        file,
        box?.line ?? head.number,
        `the ${step} hint is longer than ${wordLimit} words`,
        'Shorten it',
      );
    }
    return text;
  });
  const explanation = boxes.find(({ name }) => name === 'explanation');
  if (!explanation) problems.add(file, head.number, `task ${id} has no explanation`, 'Add "::: explanation"');
  const choice = boxes.find(({ name }) => name === 'choice');
  const options = choice && readOptions(choice, file, problems);
  return {
    id,
    prompt: join(prompt),
    hints,
    explanation: join(explanation?.lines ?? []),
    ...(options ? { options } : {}),
  };
}

function splitBoxes(
  lines: readonly Line[],
  known: readonly string[],
  file: string,
  problems: Problems,
): { prompt: Line[]; boxes: Box[] } {
  const prompt: Line[] = [];
  const boxes: Box[] = [];
  let open: Box | undefined;
  let language: Line | undefined;
  for (const line of lines) {
    if (language ? /^:::\s*$/.test(line.text) : opensLanguageBox(line.text)) {
      language = language ? undefined : line;
      if (open?.name === 'choice') {
        problems.add(file, line.number, 'options read the same in both languages', 'Take the box away');
      } else (open?.lines ?? prompt).push(line);
      continue;
    }
    const name = /^::: ?(.+?)\s*$/.exec(line.text)?.[1];
    if (name && !open) {
      if (!known.includes(name)) {
        problems.add(
          file,
          line.number,
          `"::: ${name}" is not known here`,
          `Use ${known.join(', ')}, python or r`,
        );
      }
      open = { name, line: line.number, lines: [] };
      boxes.push(open);
    } else if (open && /^:::\s*$/.test(line.text)) open = undefined;
    else (open?.lines ?? prompt).push(line);
  }
  if (language)
    problems.add(file, language.number, `"${language.text}" has no end`, 'Close it with a line ":::"');
  if (open) problems.add(file, open.line, `"::: ${open.name}" has no end`, 'Close it with a line ":::"');
  return { prompt, boxes };
}

function readOptions(box: Box, file: string, problems: Problems): Option[] {
  const options: { text: string; right: boolean; why: string[] }[] = [];
  for (const line of box.lines) {
    const head = /^- \[([ x])\] (.+)$/.exec(line.text);
    if (head) options.push({ text: head[2] ?? '', right: head[1] === 'x', why: [] });
    else if (line.text.trim() !== '') options.at(-1)?.why.push(line.text.trim());
  }
  if (options.filter((option) => option.right).length !== 1) {
    problems.add(file, box.line, 'a choice has exactly one right option', 'Mark one option with [x]');
  }
  for (const option of options.filter(({ why }) => why.length === 0)) {
    problems.add(
      file,
      box.line,
      `"${option.text}" has no reason`,
      'Add the reason on an indented line below the option',
    );
  }
  return options.map((option) => ({ ...option, why: option.why.join(' ') }));
}

function join(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .join('\n')
    .trim();
}
