import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page or a frame of it. */
interface Evaluates {
  evaluate<T>(source: string): Promise<T>;
}

/** Broken rules of accessibility (WCAG A and AA, best practice) with the places they are broken at. */
export async function violations(target: Evaluates): Promise<string[]> {
  await target.evaluate(axe);
  return target.evaluate(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] })
      .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ' at ' + node.target + ': ' + node.failureSummary)))`,
  );
}
