import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problems } from './problems';

/**
 * Reads YAML text against a schema.
 * Every fault is reported at its own line; `firstLine` is where the text starts in its file (front matter starts at 2).
 */
export function readYaml<T extends z.ZodType>(
  schema: T,
  text: string,
  file: string,
  problems: Problems,
  firstLine = 1,
): z.infer<T> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) {
    problems.add(file, lineAt(error.pos[0]), `not valid YAML: ${error.message}`, 'Mend the YAML');
  }
  if (document.errors.length > 0) return undefined;

  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    problems.add(
      file,
      lineOf(path),
      `"${path.join('.') || 'the file'}": ${issue.message}`,
      'See docs/authoring.md',
    );
  }
  return undefined;

  function lineOf(path: (string | number)[]): number {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return firstLine;
  }
}

/** The same text with integers (as bigint) told from floats and keys of any type kept, for values that become Python or R literals. */
export function typedYaml(text: string): unknown {
  return parseDocument(text, { intAsBigInt: true, merge: true }).toJS({ mapAsMap: true });
}
