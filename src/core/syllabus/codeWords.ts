import type { Language } from './model';

/** Inline and fenced code of Markdown. */
export function codeIn(markdown: string): string {
  return [...markdown.matchAll(/```\w*\n([\s\S]*?)```|`([^`\n]+)`/g)]
    .map(([, fenced, inline]) => fenced ?? inline ?? '')
    .join('\n');
}

/** Code, line by line, without what stands in quotes or behind #. */
export function withoutTexts(code: string, language: Language): string {
  const blank = (text: string) => text.replace(/[^\n]/g, '');
  const undocumented = language === 'python' ? code.replace(/"""[\s\S]*?"""/g, blank) : code;
  return undocumented.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#.*/g, (each) =>
    each.startsWith('#') ? '' : '""',
  );
}

/** Names that code makes itself: functions, parameters, variables, what a loop runs through. */
export function namesMadeIn(code: string): Set<string> {
  const made = [
    /\bdef (\w+)/g,
    /([\w.]+)\s*(?:<-|=)(?!=)/g,
    /(?:\bdef \w+|\bfunction|\blambda)[ (]([^):]*)/g,
    /\bfor \(?([\w., ]+) in\b/g,
  ].flatMap((pattern) => [...code.matchAll(pattern)].flatMap(([, names]) => names?.match(/[\w.]+/g) ?? []));
  return new Set(made);
}
