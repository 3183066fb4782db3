import { strict as assert } from 'node:assert';
import { checksum } from '../../../../src/core/data/csv';
import { ZOO_SEEDS, zooFiles, type ZooFamily } from '../../../../src/core/data/zoo/zoo';
import { fromMemory } from './read';

/** Of all files of a family, one after the other. */
const CHECKSUMS: Record<ZooFamily, number> = {
  'data-curation': 1231717433,
  'model-validation': 633544842,
  'bias-testing': 1838631288,
};

describe('the zoos on every platform', () => {
  for (const [family, known] of Object.entries(CHECKSUMS) as [ZooFamily, number][]) {
    it(`are the same bytes: ${family}`, () => {
      const text = zooFiles(family)
        .map(({ chunks }) => [...chunks()].join(''))
        .join('');
      assert.equal(checksum(text), known);
    });
  }

  // Engines differ in the last bit of exp, about 1e-16. That must not reach a fourth decimal or a flag.
  for (const family of ['model-validation', 'bias-testing'] as const) {
    it(`have no p that another exp would round to the other side: ${family}`, () => {
      for (const learner of ZOO_SEEDS) {
        for (const { tables } of fromMemory(family, learner)) {
          for (const { p } of Object.values(tables).flat()) {
            if (typeof p !== 'number') continue; // features have none
            assert.ok(Math.abs(((10000 * p) % 1) - 0.5) > 1e-8, `${p} is half-way`);
            assert.ok(Math.abs(p - 0.3) > 1e-12, `${p} is at the flag's limit`);
          }
        }
      }
    });
  }
});
