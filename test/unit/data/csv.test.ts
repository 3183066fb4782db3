import { strict as assert } from 'node:assert';
import { checksum, csvChunks, csvLines, csvText } from '../../../src/core/data/csv';
import type { Table, Value } from '../../../src/core/data/table';

const tableOf = (...values: Value[]): Table => ({
  id: 'test',
  key: ['k'],
  columns: [
    { name: 'k', kind: 'integer', description: '' },
    { name: 'x', kind: 'decimal', description: '' },
  ],
  *rows() {
    for (const [k, x] of values.entries()) yield { x, k };
  },
});

describe('the CSV text', () => {
  it('has a header, the columns in order, and a final line end', () => {
    assert.equal(csvText(tableOf(1.5, 'Ash Opal')), 'k,x\n0,1.5\n1,Ash Opal\n');
  });

  it('writes at most four decimals and no trailing zeros', () => {
    const text = csvText(tableOf(3, -9, 0, 100, 0.1, 1.25, 1 / 3, 100.00001, 98.60000000000001));
    assert.deepEqual(
      text
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[1]),
      ['3', '-9', '0', '100', '0.1', '1.25', '0.3333', '100', '98.6'],
    );
  });

  it('leaves a missing value empty', () => {
    assert.equal(csvText(tableOf(null)), 'k,x\n0,\n');
  });

  it('refuses what simple readers would misread', () => {
    for (const value of ['Opal, Ash', 'a"b', 'a\nb', NaN, Infinity])
      assert.throws(() => csvText(tableOf(value)));
  });

  it('quotes prose, where commas and quotes belong to the language', () => {
    const prose: Table = {
      ...tableOf('Ash Opal, 91, says "better".'),
      columns: [{ name: 'x', kind: 'prose', description: '' }],
    };
    assert.equal(csvText(prose), 'x\n"Ash Opal, 91, says ""better""."\n');
    assert.throws(() => csvText({ ...prose, rows: () => [{ x: 'two\nlines' }] }));
  });

  it('comes in pieces of whole lines that join to the same text', () => {
    const table = tableOf(...Array.from({ length: 100 }, (_, k) => k / 3));
    const chunks = [...csvChunks(table, 64)];
    assert.ok(chunks.length > 10);
    for (const chunk of chunks) assert.ok(chunk.endsWith('\n') && chunk.length < 64 + 12);
    assert.equal(chunks.join(''), csvText(table));
  });

  it('comes line by line, so that a large file need not fit in memory', () => {
    const endless: Table = {
      ...tableOf(),
      *rows() {
        for (let k = 0; ; k++) yield { k, x: k / 2 };
      },
    };
    const lines = csvLines(endless);
    assert.equal(lines.next().value, 'k,x\n');
    assert.equal(lines.next().value, '0,0\n');
    assert.equal(lines.next().value, '1,0.5\n');
  });
});

describe('the checksum', () => {
  it('is 31·h + byte over the bytes', () => {
    assert.equal(checksum(''), 0);
    assert.equal(checksum('ab'), 31 * 97 + 98);
    assert.equal(checksum('é'), 31 * 0xc3 + 0xa9);
  });
});
