import assert from 'node:assert/strict';
import { everywhere } from './learner';
import { right, sensitivity } from './sensitivity';

const hostile = `
class Hostile:
    def __repr__(self): return '<img src=x onerror="alert(1)"><script>alert(2)</script>'
class Broken:
    def __repr__(self): raise RuntimeError("no")
`;

describe('lab: the card', () => {
  everywhere("escapes whatever a learner's object says of itself", async (learner) => {
    const result = await learner
      .opens(sensitivity)
      .writes(`${hostile}\ndef sensitivity(y, flag):\n    return Hostile()`)
      .checks('sensitivity');
    assert.doesNotMatch(result.html, /<(img|script)/);
    assert.match(result.html, /&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;/);
  });

  everywhere('escapes source, message and name of an exception', async (learner) => {
    const cell = `E = type("<b>E</b>", (Exception,), {})\ndef sensitivity(y, flag):\n    raise E("<script>")  # </pre><script>`;
    const result = await learner.opens(sensitivity).writes(cell).checks('sensitivity');
    assert.equal(result.verdict, 'error');
    assert.doesNotMatch(result.html, /<b>|<script|<\/pre><\/?s[^e]/);
  });

  everywhere('survives an object whose repr raises, and one that contains itself', async (learner) => {
    const broken = await learner
      .opens(sensitivity)
      .writes(`${hostile}\ndef sensitivity(y, flag):\n    return Broken()`)
      .checks('sensitivity');
    assert.equal(broken.rows[0]!.yours, 'an object of type Broken');
    const cell = 'loop = []\nloop.append(loop)\ndef sensitivity(y, flag):\n    return loop';
    assert.equal((await learner.opens(sensitivity).writes(cell).checks('sensitivity')).verdict, 'wrong');
  });

  everywhere('says the verdict by symbol and word, in HTML and in text', async (learner) => {
    const passed = await learner.opens(sensitivity).writes(right).checks('sensitivity');
    assert.match(passed.text, /^✓ Verified: sensitivity\nHalf of the ill are found\.\n/);
    assert.match(passed.html, /✓ Verified: sensitivity/);
    assert.match(passed.text, /Next: top$/);
    const wrong = await learner
      .opens(sensitivity)
      .writes('def sensitivity(y, flag): return 1')
      .checks('sensitivity');
    assert.match(wrong.html, /✗ Not yet: sensitivity differs on 3 of 4 examples/);
    assert.match(
      wrong.text,
      /✗ differs: y=\[1, 1, 0, 0\], flag=\[1, 0, 1, 0\]\n {6}expected 0\.5\n {6}yours {4}1\n/,
    );
    assert.match(wrong.text, /Read again: Rates and their denominators$/);
  });

  everywhere('needs no script, no class and no outside resource', async (learner) => {
    const { html } = await learner
      .opens(sensitivity)
      .writes('def sensitivity(y, flag): return 1')
      .checks('sensitivity');
    assert.doesNotMatch(html, /<script|<style| class=|https?:|url\(| on\w+=/);
  });

  everywhere('shows code in a sentence as code', async (learner) => {
    const { html } = await learner.opens(sensitivity).checks('sensitivity');
    assert.match(html, /<code [^>]+>sensitivity<\/code>/);
  });

  everywhere('long values show the place where they differ', async (learner) => {
    const setup = `
from lab.cases import Case, Trial
from lab.outcome import Outcome
from lab.rows import row
from lab.text import brief, inputs
from lab.consequence import fill
good = {g: {"n": 4, "pos": 2, "tpr": 0.5, "fpr": 0.25, "words": "a rate needs a denominator"} for g in "ABC"}
bad = {**good, "B": {**good["B"], "tpr": 0.75}}
def line(expected, yours):
    found = row(Trial(Case("visible", "x", {}), Outcome(expected), Outcome(yours), False), 1e-9)
    return [found["expected"], found["yours"]]`;
    assert.deepEqual(await learner.asks(setup, 'line(good, bad)'), [
      "['B']['tpr'] = 0.5",
      "['B']['tpr'] = 0.75",
    ]);
    assert.deepEqual(await learner.asks(setup, 'line(0.1234567, 0.1234568)'), ['0.1234567', '0.1234568']);
    assert.equal(
      await learner.asks(setup, 'brief(list(range(60)))'),
      '[0, 1, 2, 3, 4, 5, 6, 7, … 60 in all]',
    );
    assert.equal(await learner.asks(setup, 'inputs({"p": 0.1, "g": "A", "n": 3.0})'), "p=0.1, g='A', n=3.0");
  });

  everywhere('a consequence is filled, rounded as people round, or left out whole', async (learner) => {
    const setup = `
from lab.consequence import fill
values = {"pt": 0.145, "yours": {"A": {"tpr": None, "n": 4}, 1: [0.1 + 0.2]}, "name": "ward"}`;
    const templates: [string, string | null][] = [
      ['At {pt:.0%} in the {name}', 'At 15% in the ward'],
      ['{yours.A.n} patients, {yours.1.0}', '4 patients, 0.3'],
      ['{yours.A.tpr:.0%}', null],
      ['{yours.B.tpr}', null],
      ['{nothing}', null],
      ['{name.__class__}', null],
    ];
    for (const [template, filled] of templates) {
      assert.equal(await learner.asks(setup, `fill(${JSON.stringify(template)}, values)`), filled);
    }
  });
});
