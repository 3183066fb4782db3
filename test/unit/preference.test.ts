import assert from 'node:assert/strict';
import { chooseRuntime, type Preference } from '../../src/host/kernels/preference';

const found = (packages: string[]) => ({
  language: 'python' as const,
  path: '/bin/python3',
  version: '3.11.2',
  packages,
});
const builtIn = { name: 'built in' };
const bare = { name: 'bare', found: found([]) };
const full = { name: 'full', found: found(['pandas', 'matplotlib']) };

describe('the kernel a notebook starts with', () => {
  const choose = (preference: Preference, packages: string[], kinds = [builtIn, bare, full]) =>
    chooseRuntime<{ name: string; found?: typeof full.found }>(kinds, packages, preference)?.name;

  it('is the built-in one while nothing else is needed', () => assert.equal(choose('auto', []), 'built in'));
  it('is the first that has the packages', () => assert.equal(choose('auto', ['pandas']), 'full'));
  it('is the built-in one where nobody has them: its need() says the way out', () =>
    assert.equal(choose('auto', ['torch']), 'built in'));
  it('is always the built-in one where that is asked for', () =>
    assert.equal(choose('builtIn', ['pandas']), 'built in'));
  it('is one of the learner’s where that is asked for, the best equipped', () => {
    assert.equal(choose('own', []), 'bare');
    assert.equal(choose('own', ['pandas']), 'full');
    assert.equal(choose('own', ['torch']), 'bare');
    assert.equal(choose('own', [], [builtIn]), 'built in');
  });
});
