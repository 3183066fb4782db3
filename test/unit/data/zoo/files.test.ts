import { strict as assert } from 'node:assert';
import { csvText } from '../../../../src/core/data/csv';
import { Stream } from '../../../../src/core/data/stream';
import { ZOO_SEEDS, zooFiles, zooMembers, type ZooFamily } from '../../../../src/core/data/zoo/zoo';
import { fields } from '../statistics';

const FAMILIES: ZooFamily[] = ['data-curation', 'model-validation', 'bias-testing'];

const textsOf = (family: ZooFamily) =>
  new Map(zooFiles(family).map(({ name, chunks }) => [name, [...chunks()].join('')]));

describe('the files of a zoo', () => {
  for (const family of FAMILIES) {
    describe(family, () => {
      const texts = textsOf(family);

      it('are named by seed, member and table', () => {
        const expected = ZOO_SEEDS.flatMap((learner) =>
          [...zooMembers(family, learner)].flatMap(({ name, tables }) =>
            Object.keys(tables).map((table) => `zoo/${family}/${learner}/${name}.${table}.csv`),
          ),
        );
        assert.deepEqual([...texts.keys()], expected);
        for (const name of expected) assert.match(name, /^zoo\/[a-z-]+\/\d+\/[a-z_]+\.[a-z]+\.csv$/);
      });

      it('hold the rows of the members, and the same on every call', () => {
        assert.deepEqual(textsOf(family), texts);
        for (const { name, tables } of zooMembers(family, 17)) {
          for (const [id, table] of Object.entries(tables)) {
            assert.equal(texts.get(`zoo/${family}/17/${name}.${id}.csv`), csvText(table));
          }
        }
      });

      it('can be read by the simplest reader: no quotes, as many fields in every line', () => {
        for (const [name, text] of texts) {
          const lines = text.split('\n');
          assert.equal(lines.pop(), '', name);
          const width = fields(lines[0]!).length;
          for (const line of lines) assert.equal(line.split(',').length, width, `${name}: ${line}`);
          assert.doesNotMatch(text, /["\r]/);
        }
      });

      it('differ between seeds, but for the names of the inputs', () => {
        const drawn = [...texts].filter(([name]) => !name.endsWith('.features.csv'));
        const ofNoSeed = drawn.map(([name, text]) => `${name.replace(/\/\d+\//, '/')} ${text}`);
        assert.equal(new Set(ofNoSeed).size, drawn.length);
      });

      it('draw nothing before they are read', () => {
        const { u } = Stream.prototype;
        Stream.prototype.u = () => assert.fail('a draw');
        try {
          assert.ok(zooFiles(family).length > 0);
        } finally {
          Stream.prototype.u = u;
        }
      });
    });
  }
});
