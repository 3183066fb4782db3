import assert from 'node:assert/strict';
import { sensitivity } from './sensitivity';
import { sensitivityInR } from './sensitivityInR';
import { checked, inBoth, type Both } from './twins';

/** Code that stops, in both languages on the same line, and the lines that the card shows of it. */
const stops: Record<string, { code: Both<string[]>; on: number; shows: number[] }> = {
  'in the middle': {
    code: {
      python: [
        '# mine',
        'def sensitivity(y, flag):',
        '    found = 1',
        '    found + "<a>"',
        '    return 1',
        '',
      ],
      r: ['# mine', 'sensitivity <- function(y, flag) {', '  found <- 1', '  found + "<a>"', '  1', '}'],
    },
    on: 4,
    shows: [3, 4, 5],
  },
  'on the first line': {
    code: {
      python: ['def sensitivity(y, flag): return 1 + "<a>"', 'second = 2', 'third = 3', 'fourth = 4'],
      r: ['sensitivity <- function(y, flag) { 1 + "<a>" }', 'second <- 2', 'third <- 3', 'fourth <- 4'],
    },
    on: 1,
    shows: [1, 2, 3],
  },
  'on the last line': {
    code: {
      python: ['# mine', '', 'def sensitivity(y, flag):', '    return 1 + "<a>"'],
      r: ['# mine', '', 'sensitivity <- function(y, flag)', '  { 1 + "<a>" }'],
    },
    on: 4,
    shows: [2, 3, 4],
  },
  'on the only line': {
    code: {
      python: ['def sensitivity(y, flag): return 1 + "<a>"'],
      r: ['sensitivity <- function(y, flag) { 1 + "<a>" }'],
    },
    on: 1,
    shows: [1],
  },
};

describe('lab: where code stopped, in Python and in R', () => {
  for (const [title, { code, on, shows }] of Object.entries(stops)) {
    inBoth(`${title}: three lines with the one marked, and what is kept`, async () => {
      const cells = { python: code.python.join('\n'), r: code.r.join('\n') };
      const cards = await checked({ python: sensitivity, r: sensitivityInR }, cells, 'sensitivity');
      for (const language of ['python', 'r'] as const) {
        const { error, text, html, headline } = cards[language];
        const lines = shows.map((line) => ({ line, source: code[language][line - 1] }));
        assert.match(headline, new RegExp(`^Your code stopped: .+ on line ${on}$`));
        assert.equal(error?.source, code[language][on - 1]);
        assert.deepEqual(error?.lines, lines);
        for (const { line, source } of lines) {
          const sign = line === on ? '>' : ' ';
          assert.ok(text.includes(`\n  ${sign} ${`line ${line}: ${source}`.trimEnd()}\n`), text);
        }
        assert.match(html, new RegExp(`#d64550;font-weight:bold">&gt; line ${on}: [^\\n]*&lt;a&gt;`));
        assert.equal(html.match(/font-weight:bold/g)?.length, 1);
        assert.match(text, /not a wrong answer: what you verified before stays verified\./);
      }
    });
  }
});
