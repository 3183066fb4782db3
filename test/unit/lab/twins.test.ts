import assert from 'node:assert/strict';
import type { Card } from './learner';
import { sensitivity } from './sensitivity';
import { sensitivityInR } from './sensitivityInR';
import { stories } from './stories';
import { checked, inBoth } from './twins';

const material = { python: sensitivity, r: sensitivityInR };

describe('lab: Python and R say the same', () => {
  for (const [title, { answer, task = 'sensitivity', shows }] of Object.entries(stories)) {
    inBoth(`of ${title}`, async () => {
      const cards = await checked(material, answer, task);
      for (const language of ['python', 'r'] as const) {
        const { rows, yours, ...told } = shows;
        const card = cards[language];
        for (const [key, value] of Object.entries(told))
          assert.deepEqual(card[key as keyof Card], value, `${key} in ${language}`);
        if (rows)
          assert.deepEqual(
            card.rows.map(({ name, ok }) => [name, ok]),
            rows,
            language,
          );
        if (yours) assert.equal(card.rows[0]?.yours, yours[language], language);
      }
      const wordings = [cards.python, cards.r].map((card) => ({
        verdict: card.verdict,
        headline: card.headline,
        consequence: card.consequence,
        mistake: card.mistake,
        explanation: card.explanation,
        lesson: card.lesson,
        next: card.next,
        more: card.more,
        note: card.note,
        counts: card.counts,
        seed: card.seed,
        rows: card.rows.map(({ name, ok, expected }) => [name, ok, expected !== undefined]),
      }));
      assert.deepEqual(wordings[1], wordings[0]);
    });
  }

  inBoth('and hold it against the same cases for a seed', async () => {
    const answer = {
      python: 'seen = []\ndef sensitivity(y, flag):\n    seen.append([y, flag])\n    return 9.0',
      r: 'sensitivity <- function(y, flag) 9',
    };
    const cards = await checked(material, answer, 'sensitivity', 77);
    assert.deepEqual(cards.r.counts, cards.python.counts);
  });
});
