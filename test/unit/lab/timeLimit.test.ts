import assert from 'node:assert/strict';
import { labSettingsText } from '../../../src/core/notebook/labSettings';
import { card, everywhere } from './learner';
import { sensitivity } from './sensitivity';
import { sensitivityInR } from './sensitivityInR';
import { inBoth, lastInR } from './twins';

const file = '.lab/settings.json';

/** What stands in the file, and how many seconds a check then takes for it. */
const files: [title: string, text: string, seconds: number][] = [
  ['the usual time', labSettingsText(10), 10],
  ['the longest time', labSettingsText(120), 120],
  ['a setting that is too long', labSettingsText(4000), 120],
  ['a setting that is too short', labSettingsText(0), 2],
  ['a setting that is no number', labSettingsText('soon'), 10],
  ['a fraction', '{"checkTimeout": 0.5}', 0.5],
  ['nothing', '', 10],
  ['something else', '[3]', 10],
  ['another name', '{"timeout": 3}', 10],
  ['a word', '{"checkTimeout": "three"}', 10],
  ['zero', '{"checkTimeout": 0}', 10],
  ['more than a check may take', '{"checkTimeout": 99999}', 10],
  ['half a file', '{"checkTimeout": ', 10],
];

describe('lab: the time that a check gives', () => {
  for (const [title, text, seconds] of files) {
    everywhere(`${title} in the settings is ${seconds} seconds in Python`, async (learner) => {
      const root = 'lab.folder.find_root()';
      const { value } = await learner
        .opens(sensitivity)
        .finds(file, text)
        .writes('import lab.folder, lab.settings')
        .runs(`lab.settings.check_timeout(${root})`);
      assert.equal(value, seconds);
    });
    inBoth(`${title} in the settings is ${seconds} seconds in R`, async () => {
      const { value } = await lastInR([
        sensitivityInR,
        { write: file, text },
        { value: 'environment(check)$check_timeout()' },
      ]);
      assert.equal(value, seconds);
    });
  }

  everywhere('a change holds from the next check on in Python', async (learner) => {
    if (!learner.python.hasThreads) return;
    const cell = 'def sensitivity(y, flag):\n    while True: pass';
    learner.opens(sensitivity).writes(cell);
    for (const seconds of [0.3, 0.6]) {
      learner.finds(file, JSON.stringify({ checkTimeout: seconds }));
      const { headline } = card((await learner.runs('check("sensitivity")')).shown[0]);
      assert.equal(headline, `Stopped after ${seconds} s: sensitivity`);
    }
  });

  inBoth('a change holds from the next check on in R', async () => {
    const cell = 'sensitivity <- function(y, flag) while (TRUE) {}';
    const change = (seconds: number) => ({ write: file, text: JSON.stringify({ checkTimeout: seconds }) });
    const check = { cell: 'check("sensitivity")' };
    const told = await lastInR([sensitivityInR, { cell }, change(0.3), check, change(0.6), check]);
    assert.match(String(told.shown[0]?.['text/plain']), /Stopped after 0\.6 s: sensitivity/);
  });
});
