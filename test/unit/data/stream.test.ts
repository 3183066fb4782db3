import { strict as assert } from 'node:assert';
import { Stream } from '../../../src/core/data/stream';

describe('the random stream', () => {
  it('gives the published numbers for seed 42', () => {
    const stream = new Stream(42);
    assert.equal(stream.state, 488601845);
    assert.equal(stream.u(), 0.7610063263033546);
    assert.equal(stream.z(), 1.2064199206449189);
  });

  it('shuffles 0 … 4 the published way for seed 42', () => {
    assert.deepEqual(new Stream(42).shuffle(5), [4, 0, 1, 2, 3]);
  });

  it('replaces seed 0 and its equals by 1', () => {
    assert.equal(new Stream(0).state, 1596680831);
    assert.equal(new Stream(1).state, 1596680831);
    assert.equal(new Stream(2147483647).state, 1596680831);
  });

  it('refuses what is not a seed', () => {
    for (const seed of [-1, 0.5, NaN, Infinity]) assert.throws(() => new Stream(seed), RangeError);
  });

  it('stays inside the promised ranges', () => {
    const stream = new Stream(7);
    for (let k = 0; k < 5000; k++) {
      const u = stream.u();
      assert.ok(u > 0 && u < 1);
      assert.ok([0, 1, 2].includes(stream.i(3)));
      assert.ok(['a', 'b'].includes(stream.pick(['a', 'b'])));
      assert.ok(Math.abs(stream.z()) < 6);
    }
    assert.equal(stream.b(0), 0);
    assert.equal(stream.b(1), 1);
  });

  it('loses and doubles nothing when it shuffles', () => {
    const order = new Stream(3).shuffle(400);
    assert.deepEqual(
      [...order].sort((a, b) => a - b),
      Array.from({ length: 400 }, (_, k) => k),
    );
    assert.deepEqual(new Stream(3).shuffle(0), []);
  });

  it('picks nothing from an empty list', () => {
    assert.throws(() => new Stream(1).pick([]), RangeError);
  });
});
