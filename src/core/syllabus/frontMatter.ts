/** Splits `---` front matter from the text below; `bodyLine` is the 1-based line on which the text starts. */
export function splitFrontMatter(
  text: string,
): { front: string; body: string; bodyLine: number } | undefined {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text);
  if (!match) return undefined;
  return { front: match[1] ?? '', body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}
