import assert from 'node:assert/strict';
import type { Fact } from '../../src/core/progress/facts';
import { languageFor } from '../../src/core/progress/language';

const both = { id: 'm/e', languages: ['python', 'r'] } as const;
const opened = (exercise: string, language: 'python' | 'r'): Fact => ({
  id: `${exercise}-${language}`,
  at: '2026-11-23T12:00:00Z',
  kind: 'opened',
  exercise,
  language,
});

describe('the language of an exercise that was opened without naming one', () => {
  it('is the first that it has, for a learner who is new', () => {
    assert.equal(languageFor(both, []), 'python');
    assert.equal(languageFor({ id: 'm/r', languages: ['r'] }, []), 'r');
  });

  it('is the one used last, elsewhere too', () => {
    assert.equal(languageFor(both, [opened('m/other', 'r')]), 'r');
    assert.equal(languageFor({ id: 'm/p', languages: ['python'] }, [opened('m/other', 'r')]), 'python');
  });

  it('is the one of the settings, unless the exercise was begun in the other', () => {
    assert.equal(languageFor(both, [opened('m/other', 'python')], 'r'), 'r');
    assert.equal(languageFor(both, [opened('m/e', 'python'), opened('m/other', 'r')], 'r'), 'python');
  });
});
