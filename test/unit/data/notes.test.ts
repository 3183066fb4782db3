import { strict as assert } from 'node:assert';
import { datasetCsv } from '../../../src/core/data/catalogue';
import { readCsv } from './statistics';

const notes = readCsv(datasetCsv('notes', 0));
const spans = readCsv(datasetCsv('note_spans', 0));

/** The course's scrubber, in its order; its gaps are part of the lesson. */
const SCRUBBER: [string, RegExp][] = [
  ['[PHONE]', /(?:\(\d{3}\)\s?|\b\d{3}[-.])\d{3}[-.]\d{4}\b/g],
  ['[MRN]', /\bMRN[:#\s]*\d{5,9}\b/g],
  ['[DATE]', /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g],
  ['[NAME]', /\b(?:Dr|Mr|Mrs|Ms)\.?\s+[A-Z][a-z]+(?:-[A-Z][a-z]+)?/g],
  ['[AGE]', /\b(?:9\d|1[0-2]\d)(?=[- ]?(?:year|yr|y\/o))/g],
];

const scrubbed = notes.map(({ text }) =>
  SCRUBBER.reduce((t, [tag, find]) => t.replace(find, tag), text as string),
);

describe('notes from the ward', () => {
  it('are 60 notes with 191 identifiers, each where its span says', () => {
    assert.equal(notes.length, 60);
    assert.equal(spans.length, 191);
    for (const { note, start, end, text } of spans)
      assert.equal(notes[Number(note) - 1]!.text!.slice(Number(start), Number(end)), text);
  });

  it('lose the known share of each kind to the scrubber', () => {
    const count: Record<string, [removed: number, all: number]> = {};
    for (const { note, type, text } of spans) {
      const entry = (count[type as string] ??= [0, 0]);
      entry[1]++;
      if (!scrubbed[Number(note) - 1]!.includes(text as string)) entry[0]++;
    }
    assert.deepEqual(count, { AGE: [7, 7], DATE: [45, 45], MRN: [33, 33], NAME: [69, 77], PHONE: [29, 29] });
  });

  it('keep the values that only look like identifiers', () => {
    const slashes = notes.flatMap(
      ({ text }) => text!.match(/GCS \d+\/15|CKD 3\/5|Pain 6\/10|BP \d+\/\d+/g) ?? [],
    );
    assert.ok(slashes.length > 30);
    for (const value of slashes) assert.ok(scrubbed.some((text) => text.includes(value)));
  });
});
