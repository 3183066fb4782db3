import assert from 'node:assert/strict';
import { everywhere, type Material } from './learner';

/** A memo and its self-rubric, accepted by functions of fixtures.py instead of being compared. */
const memo: Material = {
  exercise: {
    module: 'testing',
    moduleTitle: 'Testing tests',
    exercise: 'memo',
    title: 'A memo',
    anchors: { harm: 'Whom it harms' },
    tasks: {
      memo: {
        kind: 'accept',
        value: 'memo',
        accept: 'memo_problems',
        hints: ['a', 'b', 'c'],
        explanation: 'Somebody loses.',
        next: 'rubric',
      },
      rubric: {
        kind: 'accept',
        value: 'rubric',
        accept: 'rubric_problems',
        hints: ['a', 'b', 'c'],
        explanation: null,
      },
    },
  },
  reference: 'memo = "## Harm\\nAsh loses 1 place. Review: 2027-01-15."\nrubric = {"reversible": 2}',
  fixtures: `
def memo_problems(memo):
    print("the fixtures print")
    found = []
    if "loses" not in memo:
        found.append(("no-loser", "Nobody loses in \`memo\`; the patient who does is not seen."))
    if "2027" not in memo:
        found.append(("no-date", "No review date: a wrong rule would run on."))
    return found

def rubric_problems(rubric):
    return [("line:" + k, k + " has no number from 0 to 3.") for k, v in rubric.items() if v + 0 not in (0, 1, 2, 3)]
`,
  mistakes: `
@mistake("only benefits", task="memo", lesson="harm")
def only_benefits():
    """A rule without a loser was not examined."""
    return memo.replace("loses", "gains")

@mistake("no date", task="memo")
def no_date():
    """It would run until someone complains."""
    return memo.replace("2027", "")
`,
};

describe('lab: a value that is accepted for its form', () => {
  everywhere('passes as complete, and says that nobody has graded the content', async (learner) => {
    const cell = 'memo = "Fern loses. 2027."';
    const result = await learner.opens(memo).writes(cell).checks('memo');
    assert.equal(result.verdict, 'pass');
    assert.equal(result.headline, 'Complete: memo');
    assert.match(
      result.explanation!,
      /^The structure is complete\. Nobody has graded the content.*Somebody loses\.$/,
    );
    assert.deepEqual(result.rows, []);
    assert.equal(result.next, 'rubric');
  });

  everywhere('lists each point that is open, in data, text and HTML', async (learner) => {
    const result = await learner.opens(memo).writes('memo = "All is <b>well</b>."').checks('memo');
    assert.equal(result.verdict, 'wrong');
    assert.equal(result.headline, 'Not yet: 2 points open in memo');
    assert.deepEqual(result.missing, [
      'Nobody loses in `memo`; the patient who does is not seen.',
      'No review date: a wrong rule would run on.',
    ]);
    assert.match(result.text, /\n {2}- No review date: a wrong rule would run on\./);
    assert.match(result.html, /<li>No review date: a wrong rule would run on\.<\/li>/);
    assert.match(result.html, /<li>Nobody loses in <code [^>]+>memo<\/code>/);
    assert.equal(result.mistake, undefined, 'two points are not the mistake that leaves one open');
  });

  everywhere('recognises the mistake that leaves the same points open', async (learner) => {
    const result = await learner.opens(memo).writes('memo = "Ash gains 1 place. 2027."').checks('memo');
    assert.equal(result.headline, 'Not yet: 1 point open in memo');
    assert.equal(result.mistake, 'only benefits');
    assert.equal(result.diagnosis, 'A rule without a loser was not examined.');
    assert.deepEqual(result.lesson, { anchor: 'harm', title: 'Whom it harms' });
  });

  for (const nothing of ['None', '...', '""', '"## Harm\\n\\n## Review\\n"']) {
    everywhere(`has not been attempted when it is ${nothing}`, async (learner) => {
      const result = await learner.opens(memo).writes(`memo = ${nothing}`).checks('memo');
      assert.equal(result.verdict, 'notAttempted');
      assert.match(result.diagnosis!, /^`memo` is still empty\./);
    });
  }

  everywhere(
    'a dict of nothing but gaps has not been attempted, one number is an attempt',
    async (learner) => {
      const empty = await learner.opens(memo).writes('rubric = {"a": None, "b": ""}').checks('rubric');
      assert.equal(empty.verdict, 'notAttempted');
      const begun = await learner.opens(memo).writes('rubric = {"a": 0, "b": 9}').checks('rubric');
      assert.deepEqual(begun.missing, ['b has no number from 0 to 3.']);
    },
  );

  everywhere("keeps the learner's own numbers in the result", async (learner) => {
    const result = await learner.opens(memo).writes('rubric = {"reversible": 0}').checks('rubric');
    assert.equal(result.verdict, 'pass');
    assert.deepEqual(result.rows, [
      { name: 'rubric', input: 'rubric', yours: "{'reversible': 0}", ok: true },
    ]);
  });

  everywhere('a value of another sort is told before it is read', async (learner) => {
    const result = await learner.opens(memo).writes('memo = 350').checks('memo');
    assert.equal(result.verdict, 'wrong');
    assert.equal(result.diagnosis, '`memo` is a number; a text (str) is asked for.');
    assert.equal(result.missing, undefined);
  });

  everywhere('is told plainly when the function cannot read the value', async (learner) => {
    const answer = await learner.opens(memo).writes('rubric = {"a": "two"}').runs('check("rubric", seed=11)');
    assert.match(JSON.stringify(answer), /`rubric` could not be read \(TypeError/);
  });

  everywhere('goes into the portfolio in the learner’s own words, once there are any', async (learner) => {
    const folder = 'from lab import deliver\nfrom lab.folder import find_root';
    const empty = await learner.opens(memo).writes(`${folder}\nmemo = ""`).runs('deliver("memo")');
    assert.equal(empty.printed, '`memo` is still empty, so nothing was written into the portfolio.\n');
    const text = '"## Harm\\nFern loses <1> place & waits. 2027."';
    const said = await learner.opens(memo).writes(`${folder}\nmemo = ${text}`).runs('deliver("memo")');
    assert.equal(said.printed, 'Written into the folder portfolio: memo.md and memo.html.\n');
    const file = (name: string) =>
      learner.runs(`print((find_root() / "portfolio/${name}").read_text(encoding="utf-8"))`);
    const { printed } = await file('memo.md');
    assert.match(printed, /^# A memo\n\nmemo: not checked since the kernel started\. Nobody has graded/);
    assert.match(printed, /\n## Harm\n\nFern loses <1> place & waits\. 2027\./);
    assert.match(
      (await file('memo.html')).printed,
      /<h2>Harm<\/h2>\n<p>Fern loses &lt;1&gt; place &amp; waits/,
    );
  });

  everywhere(
    'what helps to read a memo: its sections, its words, the open lines of its rubric',
    async (learner) => {
      const setup = 'from lab.forms import open_lines, sections, words';
      const parts = await learner.asks<object>(
        setup,
        'sections("lost\\n## **Who loses:**\\nAsh\\n# End\\n")',
      );
      assert.deepEqual(parts, { 'who loses': 'Ash\n', end: '' });
      assert.equal(await learner.asks(setup, 'len(words("2 of 4 – none * of B"))'), 6);
      const rubric = '{"a": 3, "b": "", "c": True, "d": 2.5}';
      const codes = await learner.asks(setup, `[code for code, _ in open_lines(${rubric}, "abcde")]`);
      assert.deepEqual(codes, ['open', 'scale', 'scale', 'open']);
    },
  );
});
