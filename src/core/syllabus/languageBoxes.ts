import type { Language, Task } from './model';

const opening = /^::: (python|r)\s*$/;
const closing = /^:::\s*$/;

/** Whether a line opens a box of text for one language only: `::: python` or `::: r`. */
export function opensLanguageBox(line: string): boolean {
  return opening.test(line);
}

/** Text as a learner of one language reads it: the boxes of the other language are left out, its own lose their marks. */
export function inLanguage(text: string, language: Language): string {
  let box: string | undefined;
  const kept = text.split('\n').filter((line) => {
    const opened = opening.exec(line)?.[1];
    if (opened) box = opened;
    else if (box && closing.test(line)) box = undefined;
    else return box === undefined || box === language;
    return false;
  });
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A task as a learner of one language reads it. */
export function taskIn(task: Task, language: Language): Task {
  return {
    ...task,
    prompt: inLanguage(task.prompt, language),
    hints: task.hints.map((hint) => inLanguage(hint, language)),
    explanation: inLanguage(task.explanation, language),
  };
}
