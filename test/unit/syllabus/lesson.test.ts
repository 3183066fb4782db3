import assert from 'node:assert/strict';
import { renderLesson, type LessonWords } from '../../../src/core/syllabus/lesson';

const words: LessonWords = {
  bedside: 'Bedside',
  clinician: 'From the wards',
  engineer: 'From engineering',
  note: 'Note',
  sources: 'Sources',
  checked: (date) => `(checked ${date})`,
};
const lesson = `
::: bedside
Fern waits.
:::

## Rates {#rates}

::: clinician
A loop.
:::

::: engineer
A ward.
:::
`;
const opened = (route?: 'unset' | 'clinical' | 'technical') => {
  const html = renderLesson({ lesson, sources: [], figures: {} }, words, route);
  return [...html.matchAll(/<details class="box (\w+)"( open)?>/g)].map(([, box, open]) => [
    box,
    open !== undefined,
  ]);
};

describe('the boxes of a lesson', () => {
  it('are both open while no route is chosen', () => {
    const both = [
      ['clinician', true],
      ['engineer', true],
    ];
    assert.deepEqual(opened(), both);
    assert.deepEqual(opened('unset'), both);
  });

  it('open by the route, and the other one can be opened by hand', () => {
    assert.deepEqual(opened('clinical'), [
      ['clinician', true],
      ['engineer', false],
    ]);
    assert.deepEqual(opened('technical'), [
      ['clinician', false],
      ['engineer', true],
    ]);
  });

  it('never hide the patient', () => {
    const html = renderLesson({ lesson, sources: [], figures: {} }, words, 'technical');
    assert.match(html, /<aside class="box bedside"><p class="box-title">Bedside<\/p>/);
    assert.match(html, /<summary class="box-title">From the wards<\/summary>/);
  });
});

describe('a table of a lesson', () => {
  it('has headings that say something, and an empty corner that is none', () => {
    const table = '| | ward | clinic |\n|---|---|---|\n| rate | 1 | 2 |\n';
    const html = renderLesson({ lesson: table, sources: [], figures: {} }, words);
    assert.deepEqual(html.match(/<t[hd]>[^<]*<\/t[hd]>/g)?.slice(0, 4), [
      '<td></td>',
      '<th>ward</th>',
      '<th>clinic</th>',
      '<td>rate</td>',
    ]);
  });
});
