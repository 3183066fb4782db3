import assert from 'node:assert/strict';
import { csvHead } from '../../../src/core/data/csvHead';

describe('the head of a CSV file of the learner’s own', () => {
  it('names the columns and shows some of their values, also quoted ones and those after a byte-order mark', () => {
    assert.deepEqual(csvHead('\uFEFFid, died ,note\n1,0,"a, ""b""\nc"\n2,,x\n3,1,y\n4,1,z\n'), {
      columns: ['id', 'died', 'note'],
      samples: { id: ['1', '2', '3'], died: ['0', '1'], note: ['a, "b"\nc', 'x', 'y'] },
    });
  });

  it('reads a file of one column, and one with Windows line ends', () => {
    assert.deepEqual(csvHead('pulse\r\n80\r\n'), { columns: ['pulse'], samples: { pulse: ['80'] } });
  });

  it('takes a year for a name', () => {
    const head = csvHead('ward,2023,2024\nA,1,2\n');
    assert.deepEqual(typeof head === 'string' ? head : head.columns, ['ward', '2023', '2024']);
  });

  for (const [fault, text] of [
    ['empty', '\n \n'],
    ['delimiter', 'id;died;age\n1;0;70\n'],
    ['delimiter', 'id\tdied\n1\t0\n'],
    ['unnamed', 'id,,age\n1,0,70\n'],
    ['twice', 'id,age,age\n1,70,70\n'],
    ['headless', '1,0,70\n2,1,71\n'],
    ['headless', '2024-01-06,0.5\n2024-01-07,0.7\n'],
    ['rowless', 'id,died\n'],
    ['ragged', 'id,note\n1,coughs, sleeps badly\n'],
    ['encoding', 'i\0d\0\n\0'],
  ] as const) {
    it(`says that ${JSON.stringify(text)} is no table: ${fault}`, () => assert.equal(csvHead(text), fault));
  }
});
