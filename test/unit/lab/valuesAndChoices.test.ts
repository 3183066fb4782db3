import assert from 'node:assert/strict';
import { everywhere } from './learner';
import { sensitivity } from './sensitivity';

describe('lab: values and choices', () => {
  everywhere('verifies a value within its tolerance', async (learner) => {
    const result = await learner.opens(sensitivity).writes('top = 0.67').checks('top');
    assert.equal(result.verdict, 'pass');
    assert.equal(result.next, 'report');
    assert.deepEqual(result.rows, [{ name: 'top', input: 'top', yours: '0.67', ok: true }]);
  });

  everywhere("shows the learner's value and nowhere the expected one", async (learner) => {
    const result = await learner.opens(sensitivity).writes('top = 0.9').checks('top');
    assert.equal(result.verdict, 'wrong');
    assert.equal(result.headline, 'Not yet: top differs from the reference');
    assert.equal(result.consequence, undefined, 'a sentence with the expected value is left out');
    assert.deepEqual(result.rows, [{ name: 'top', input: 'top', yours: '0.9', ok: false }]);
    assert.doesNotMatch(JSON.stringify(result), /0\.66/);
  });

  everywhere('says when the value is of another sort', async (learner) => {
    const result = await learner.opens(sensitivity).writes('top = "0.67"').checks('top');
    assert.equal(result.diagnosis, '`top` is a text (str); a number is asked for.');
  });

  everywhere('a value that is still None is not attempted', async (learner) => {
    assert.equal(
      (await learner.opens(sensitivity).writes('top = None').checks('top')).verdict,
      'notAttempted',
    );
    assert.equal((await learner.opens(sensitivity).checks('top')).verdict, 'notAttempted');
  });

  everywhere('recognises the mistake behind a value', async (learner) => {
    const result = await learner.opens(sensitivity).writes('top = 1/3').checks('top');
    assert.equal(result.mistake, 'upside down');
    assert.equal(result.diagnosis, 'You counted the missed.');
  });

  everywhere('a right choice passes with its reason', async (learner) => {
    const result = await learner.opens(sensitivity).writes('report = " b "').checks('report');
    assert.equal(result.verdict, 'pass');
    assert.equal(result.explanation, 'The interval covers nearly everything.');
    assert.equal('next' in result, false);
  });

  everywhere('a wrong choice gets its own reason, not the right option', async (learner) => {
    const result = await learner.opens(sensitivity).writes('report = "A"').checks('report');
    assert.equal(result.verdict, 'wrong');
    assert.equal(result.headline, 'Not yet: A does not fit report');
    assert.equal(result.diagnosis, 'One of two patients decides.');
    assert.doesNotMatch(JSON.stringify(result), /cannot say|nearly everything/);
  });

  for (const answer of ['None', '...', '"C"', '2', '""', '"AB"']) {
    everywhere(`asks for a letter when the choice is ${answer}`, async (learner) => {
      const result = await learner.opens(sensitivity).writes(`report = ${answer}`).checks('report');
      assert.equal(result.verdict, 'notAttempted');
      assert.match(result.diagnosis!, /Set it to A or B, in quotes\.$/);
    });
  }
});
