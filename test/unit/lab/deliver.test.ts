import assert from 'node:assert/strict';
import { card, everywhere, type Card, type Learner } from './learner';
import { exercise, reference, solvedRates } from './reportOnWards';
import type { RStep } from './r';
import { asksPython, inBoth, lastInR } from './twins';

const python = (learner: Learner) => learner.opens({ exercise, reference: reference.python });
const material = { exercise, reference: reference.r };

/** What a check shows of the same texts, in Python and in R. */
async function bothShow(learner: Learner, texts: Record<string, string>): Promise<Card[]> {
  const inPython = await python(learner)
    .writes(`ward_report = ${JSON.stringify(texts)}`)
    .checks('ward_report');
  const list = Object.entries(texts).map(([key, text]) => `${key} = ${JSON.stringify(text)}`);
  const steps: RStep[] = [material, { cell: `ward_report <- list(${list.join(', ')})` }];
  const { shown } = await lastInR([...steps, { cell: 'check("ward_report", seed = 11)' }]);
  const mime = 'application/vnd.aihs.check.v1+json';
  return [inPython, card({ ...shown[0], [mime]: JSON.parse(String(shown[0]?.[mime])) as unknown })];
}

describe('lab: the written parts of a document', () => {
  everywhere('have not been attempted while all are empty', async (learner) => {
    for (const result of await bothShow(learner, { harm: '', owner: '' })) {
      assert.equal(result.verdict, 'notAttempted');
      assert.match(result.diagnosis ?? '', /`ward_report` is still empty\. Write its sections/);
    }
  });

  everywhere(
    'are named where they are missing or hardly begun, with what the reader lacks',
    async (learner) => {
      for (const result of await bothShow(learner, { harm: 'The sick.', owner: '' })) {
        assert.equal(result.headline, 'Not yet: 2 sections open in ward_report');
        assert.deepEqual(result.missing, [
          '"Who is harmed" has 2 words, too few to act on. Who is harmed by a miss?',
          '"Owner" is still to be written. Who answers for it?',
        ]);
        assert.match(result.text, /\n {2}- "Owner" is still to be written/);
        assert.match(result.html, /<li>&quot;Owner&quot; is still to be written/);
      }
      for (const { missing } of await bothShow(learner, { owner: 'The ward.' }))
        assert.deepEqual(missing, [
          '"Who is harmed" is still to be written. The ward does not know whom to look for.',
        ]);
    },
  );

  everywhere('pass by their form, and say that nobody has judged them', async (learner) => {
    for (const result of await bothShow(learner, { harm: 'Fern, whose sepsis is missed.', owner: 'Ash' })) {
      assert.equal(result.headline, 'Complete: ward_report');
      assert.match(
        result.explanation ?? '',
        /^The structure is complete\. Nobody has graded.*The ward can read it\.$/,
      );
    }
  });
});

describe('lab: a document in the portfolio', () => {
  const texts = {
    python: 'ward_report = {"harm": "Fern & Ash <b>, who wait."}',
    r: 'ward_report <- list(harm = "Fern & Ash <b>, who wait.")',
  };
  const read = (language: string, kind: string) => `portfolio/ward-report.${language}.${kind}`;

  everywhere('holds texts, numbers and verdicts, and marks what is still to be written', async (learner) => {
    python(learner).writes(solvedRates.python).writes('check("ward_rates", seed=1)').writes(texts.python);
    learner.writes(
      'from lab import deliver\nimport pathlib\nimport lab.folder\nroot = lab.folder.find_root()',
    );
    const said = await learner.writes('deliver("ward_report")').runs('pass');
    assert.equal(said.raised, undefined, said.message);
    const file = async (kind: string) => {
      const answer = await learner.runs(
        `print((root / "${read('python', kind)}").read_text(encoding="utf-8"))`,
      );
      assert.equal(answer.raised, undefined, answer.message);
      return answer.printed;
    };
    const markdown = await file('md');
    assert.match(markdown, /^# Ward report\n\nWhat the wards look like\.\n\n\*Synthetic patients/);
    assert.match(markdown, /## Who is harmed\n\n\*TRIPOD\+AI 3a\*\n\nFern & Ash <b>, who wait\./);
    assert.match(
      markdown,
      /`ward_rates`: Verified: ward_rates\n\n\| what \| value \|\n\| --- \| --- \|\n\| A\.tpr \| 0\.5 \|/,
    );
    assert.match(markdown, /\| note \| a \\\| b \|/);
    assert.match(markdown, /## Owner\n\n> \*\*Still to be written\.\*\* Who answers for it\?/);
    assert.match(markdown, /- Seed: learner number 0\n- Made with: Python 3/);
    const page = await file('html');
    assert.match(page, /<p>Fern &amp; Ash &lt;b&gt;, who wait\.<\/p>/);
    assert.doesNotMatch(page, /<script|http/);
  });

  everywhere('says where it lies and what is open', async (learner) => {
    const answer = await python(learner).writes('from lab import deliver').runs('deliver("ward_report")');
    assert.equal(
      answer.printed,
      'Written into the folder portfolio: ward-report.python.md and ward-report.python.html.\n' +
        'Still to be written: Who is harmed, Owner. The document marks each of them.\n',
    );
  });

  everywhere('is made by the last section alone', async (learner) => {
    const answer = await python(learner).writes('from lab import deliver').runs('deliver("ward_rates")');
    assert.match(
      answer.printed,
      /The task "ward_rates" makes no document\. Name the task of the last section\./,
    );
  });

  inBoth('reads the same in R, with its figures drawn', async () => {
    const steps: RStep[] = [
      material,
      { cell: solvedRates.r },
      { cell: 'check("ward_rates", seed = 1)' },
      { cell: texts.r },
      { cell: 'deliver("ward_report", figures = list("Pulses" = function() plot(1:3)))' },
    ];
    const said = await lastInR(steps);
    assert.equal(said.raised, undefined, said.raised);
    assert.match(
      said.printed,
      /^Written into the folder portfolio: ward-report\.r\.md and ward-report\.r\.html\./,
    );
    const file = async (kind: string) =>
      (
        await lastInR([
          ...steps,
          {
            value: `paste(readLines(file.path(environment(check)$root, "${read('r', kind)}")), collapse = "\\n")`,
          },
        ])
      ).value as string;
    const markdown = await file('md');
    assert.match(markdown, /## Who is harmed\n\n\*TRIPOD\+AI 3a\*\n\nFern & Ash <b>, who wait\./);
    assert.match(
      markdown,
      /`ward_rates`: Verified: ward_rates\n\n\| what \| value \|\n\| --- \| --- \|\n\| A\.tpr \| 0\.5 \|/,
    );
    assert.match(markdown, /> \*\*Still to be written\.\*\* Who answers for it\?/);
    assert.match(markdown, /!\[Pulses\]\(ward-report\.r\.figure-1\.svg\)/);
    const page = await file('html');
    assert.match(
      page,
      /<img src="data:image\/svg\+xml,%3C[^"]+" alt="Pulses"><figcaption>Pulses<\/figcaption>/,
    );
    assert.doesNotMatch(page, /<script/);
  });

  inBoth('puts a picture of R into the page letter by letter as a browser reads it', async () => {
    const { value } = await lastInR([
      { cell: 'lab <- environment(check)\ntext <- "<svg id=\\"\u00e4\u2013~\\"> 50 % #1\\n&</svg>"' },
      { value: 'lab$percent_encoded(text)' },
    ]);
    assert.equal(value, '%3Csvg%20id%3D%22%C3%A4%E2%80%93~%22%3E%2050%20%25%20%231%0A%26%3C%2Fsvg%3E');
    assert.equal(decodeURIComponent(String(value)), '<svg id="\u00e4\u2013~"> 50 % #1\n&</svg>');
  });

  inBoth('is styled the same in both languages', async () => {
    const python = await asksPython<string>('from lab.document_text import _STYLE', '_STYLE');
    const { value } = await lastInR([{ cell: 'lab <- environment(check)' }, { value: 'lab$page_style' }]);
    assert.equal(value, python);
  });
});
