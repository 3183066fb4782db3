import { coverageTable } from '../../src/core/syllabus/coverage';
import type { SyllabusIndex } from '../../src/core/syllabus/model';

/** docs/coverage.md: what of the guide is taught and done where. */
export function coveragePage(index: SyllabusIndex): string {
  return [
    '# What the guide names, and where it is learned',
    'Written by `npm run coverage` from the front matter of the syllabus; a test holds the two together.',
    `${coverageTable(index)}\n`,
  ].join('\n\n');
}
