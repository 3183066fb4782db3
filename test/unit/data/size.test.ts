import { strict as assert } from 'node:assert';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { datasetIds, datasetTable } from '../../../src/core/data/catalogue';
import { csvChunks, csvLines, csvText } from '../../../src/core/data/csv';
import { Stream } from '../../../src/core/data/stream';
import type { Row, Table } from '../../../src/core/data/table';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** As many rows as a dataset may keep at once: one block of `ehr_raw`. */
const BLOCK = 420;

/** `table`, reporting every row that is handed out. */
function watched(table: Table, see: (row: Row) => void): Table {
  return {
    ...table,
    *rows() {
      for (const row of table.rows()) {
        see(row);
        yield row;
      }
    },
  };
}

/** The largest number of rows alive at once while the file is written, and how many there were. */
async function peak(table: Table): Promise<{ held: number; rows: number }> {
  let [held, rows, chunks] = [0, 0, 0];
  let alive: WeakRef<Row>[] = [];
  const seen = watched(table, (row) => {
    rows++;
    alive.push(new WeakRef(row));
  });
  for (const _ of csvChunks(seen)) {
    if (++chunks % 20 > 0) continue;
    await setImmediate(); // a WeakRef keeps its row until the present job has ended
    collectGarbage();
    alive = alive.filter((row) => row.deref());
    held = Math.max(held, alive.length);
  }
  return { held, rows };
}

function countingDraws(run: () => void): number {
  const { u } = Stream.prototype;
  let draws = 0;
  Stream.prototype.u = function () {
    draws++;
    return u.call(this);
  };
  try {
    run();
  } finally {
    Stream.prototype.u = u;
  }
  return draws;
}

describe('datasets of another size', () => {
  for (const id of datasetIds.filter((name) => name !== 'omop_concept_ancestor')) {
    describe(id, () => {
      it('holds a hundred times the rows without keeping them', async () => {
        const once = [...datasetTable(id, 0).rows()].length;
        const { held, rows } = await peak(datasetTable(id, 0, 100));
        assert.ok(rows > 90 * once && rows < 110 * once, `${rows} rows`);
        assert.ok(held <= BLOCK, `${held} rows held`);
      });

      it('draws no further ahead than the usual size for its first line', () => {
        const usual = countingDraws(() => csvText(datasetTable(id, 0)));
        const first = countingDraws(() => {
          const lines = csvLines(datasetTable(id, 0, 10_000));
          lines.next(); // the header
          lines.next();
        });
        assert.ok(first <= usual, `${first} draws for one line, ${usual} for the usual file`);
      });

      it('begins with the rows of the usual size', () => {
        const text = csvText(datasetTable(id, 3));
        const longer = csvText(datasetTable(id, 3, 3));
        if (id === 'drift') assert.deepEqual(firstOfEveryMonth(longer), text.split('\n'));
        else assert.ok(longer.startsWith(text));
      });
    });
  }

  it('goes from 1 to 10,000 in whole steps', () => {
    for (const size of [0, -1, 1.5, 10_001, NaN]) {
      assert.throws(() => datasetTable('oximetry', 0, size), RangeError);
    }
  });
});

/** The header and what the usual size has of each month. */
function firstOfEveryMonth(text: string): string[] {
  return text.split('\n').filter((line) => !(Number(line.split(',')[1]) > 300));
}
