import assert from 'node:assert/strict';
import { everywhere } from './learner';
import { right, sensitivity } from './sensitivity';

const ofAll = right.replace('/ len(ill) if ill else float("nan")', '/ len(y) if y else None');

describe('lab: mistakes', () => {
  everywhere('tells a learner with a known wrong idea what it does to patients', async (learner) => {
    const result = await learner
      .opens(sensitivity)
      .writes(ofAll.replace('/ len(y) if y else None', '/ len(y)'))
      .checks('sensitivity');
    assert.equal(result.verdict, 'wrong');
    assert.equal(result.mistake, 'all patients below');
    assert.equal(
      result.diagnosis,
      'You divided by everyone. The board reads that the test misses more than it does.',
    );
    assert.deepEqual(result.lesson, { anchor: 'missed', title: 'Whom a test misses' });
  });

  everywhere('finds a mistake that only edge and new cases show', async (learner) => {
    const result = await learner
      .opens(sensitivity)
      .writes(right.replace('float("nan")', '0'))
      .checks('sensitivity');
    assert.equal(result.mistake, 'zero for undefined');
    assert.match(result.headline, /matches the examples, but differs on 1 of 2 edge cases/);
    assert.deepEqual(result.lesson, { anchor: 'rates', title: 'Rates and their denominators' });
  });

  everywhere('keeps silent about another wrong answer', async (learner) => {
    const cell = ofAll.replace('return sum(ill)', 'return 0.001 + sum(ill)');
    assert.equal((await learner.opens(sensitivity).writes(cell).checks('sensitivity')).mistake, undefined);
  });

  everywhere('recognises a mistake by its exception', async (learner) => {
    const mistakes = `
@mistake("divides by nobody")
def divides(y, flag):
    """Nobody was ill."""
    sensitivity(y, flag)
    return sum(f for o, f in zip(y, flag) if o) / sum(y)`;
    const cell = right.replace(' if ill else float("nan")', '');
    const result = await learner
      .opens({ ...sensitivity, mistakes })
      .writes(cell)
      .checks('sensitivity');
    assert.equal(result.verdict, 'error');
    assert.equal(result.mistake, 'divides by nobody');
  });

  everywhere('of two that fit, the one told by more cases', async (learner) => {
    const mistakes = `
@mistake("on one case")
def narrow(y, flag):
    """Narrow."""
    return 9 if y == [1, 0] else sensitivity(y, flag)

@mistake("never differs")
def idle(y, flag):
    """Idle."""
    return sensitivity(y, flag)

@mistake("everywhere")
def wide(y, flag):
    """Wide."""
    return 9 if sensitivity(y, flag) is not None else None`;
    const cell = right.replace('sum(ill) / len(ill)', '9');
    const result = await learner
      .opens({ ...sensitivity, mistakes })
      .writes(cell)
      .checks('sensitivity');
    assert.equal(result.mistake, 'everywhere');
  });

  everywhere("a mistake called like the reference's function does not replace it", async (learner) => {
    const mistakes = `
right_one = sensitivity
@mistake("everything found")
def sensitivity(y, flag):
    """All."""
    return 1.0`;
    const result = await learner
      .opens({ ...sensitivity, mistakes })
      .writes(right)
      .checks('sensitivity');
    assert.equal(result.verdict, 'pass');
  });
});
