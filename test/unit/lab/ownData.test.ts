import assert from 'node:assert/strict';
import { everywhere } from './learner';
import { sensitivity } from './sensitivity';
import { sensitivityInR } from './sensitivityInR';
import { inBoth as inR, lastInR } from './twins';

/** A file of the learner's own, as bytes, and what becomes of it when `died` is to be `y`. */
interface Story {
  readonly what: string;
  readonly bytes: Buffer;
  readonly rows?: Record<string, unknown>[];
  readonly told?: RegExp;
}

const text = (csv: string) => Buffer.from(csv, 'utf8');
const stories: Story[] = [
  {
    what: 'a byte-order mark, an umlaut and a line break in quotes',
    bytes: text('\uFEFF"died",größe\n1,"a\nb"\n0,ä\n'),
    rows: [
      { y: 1, größe: 'a\nb' },
      { y: 0, größe: 'ä' },
    ],
  },
  { what: 'Windows line ends', bytes: text('died,x\r\n1,2\r\n'), rows: [{ y: 1, x: 2 }] },
  { what: 'one column', bytes: text('died\n1\n'), rows: [{ y: 1 }] },
  {
    what: 'another column that has the name',
    bytes: text('y,died\n5,1\n'),
    rows: [{ y_file: 5, y: 1 }],
  },
  { what: 'nothing', bytes: text(''), told: /^The file data\/own\/ward\.csv has no rows\.$/ },
  { what: 'no rows', bytes: text('died,x\n'), told: /^The file data\/own\/ward\.csv has no rows\.$/ },
  {
    what: 'semicolons',
    bytes: text('died;x\n1;2\n'),
    told: /^The file data\/own\/ward\.csv lacks 1 column: died\.$/,
  },
  {
    what: 'a comma too much, further down',
    bytes: text('died,x\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n0,coughs, sleeps badly\n'),
    told: /^Line 8 of (data\/own\/)?ward\.csv has more fields than the first line has names\.$/,
  },
  {
    what: 'Latin-1',
    bytes: Buffer.from('died,name\n1,Müller\n', 'latin1'),
    told: /^The file data\/own\/ward\.csv is not written in UTF-8\. Save it once more as "CSV UTF-8"\.$/,
  },
  {
    what: 'UTF-16',
    bytes: Buffer.from('\uFEFFdied,name\n1,Müller\n', 'utf16le'),
    told: /^The file data\/own\/ward\.csv is not written in UTF-8\. Save it once more as "CSV UTF-8"\.$/,
  },
];

describe('lab: a table of the learner’s own', () => {
  for (const { what, bytes, rows, told } of stories) {
    everywhere(`with ${what}`, async (learner) => {
      const answer = await learner
        .opens(sensitivity)
        .writes(
          [
            'import lab.folder',
            'file = lab.folder.find_root() / "data/own/ward.csv"',
            'file.parent.mkdir(parents=True, exist_ok=True)',
            `file.write_bytes(bytes([${[...bytes].join()}]))`,
            'from lab import own_data',
          ].join('\n'),
        )
        .runs('own_data("data/own/ward.csv", {"y": "died"})');
      if (told) assert.match(answer.message ?? '', told);
      else assert.deepEqual([answer.raised, answer.value], [undefined, rows]);
    });

    inR(`with ${what}`, async () => {
      const write = [
        'dir.create("data/own", recursive = TRUE)',
        `writeBin(as.raw(c(${[...bytes].join()})), "data/own/ward.csv")`,
      ].join('\n');
      const ask = { value: 'own_data("data/own/ward.csv", list(y = "died"))' };
      const answer = await lastInR([sensitivityInR, { cell: write }, ask]);
      if (told) assert.match(answer.raised ?? '', told);
      else assert.deepEqual([answer.raised, answer.value], [undefined, rows]);
    });
  }
});
