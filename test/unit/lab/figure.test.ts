import assert from 'node:assert/strict';
import { everywhere, type Learner } from './learner';

type Spec = Record<string, unknown>;
type Bundle = { 'application/vnd.vegalite.v5+json': Spec; 'text/html': string; 'text/plain': string };

const bars = `{"mark": "bar", "encoding": {"x": {"field": "ward"}, "y": {"field": "missed", "title": "Missed cases (n)"}}}`;
const wards = '[{"ward": "A", "missed": 4}, {"ward": "B", "missed": 9.25}]';

async function drawn(learner: Learner, cell: string): Promise<Bundle> {
  const answer = await learner.runs(`from lab import figure\n${cell}`);
  assert.equal(answer.raised, undefined, answer.message);
  assert.equal(answer.shown.length, 1);
  assert.equal(answer.value, null, 'what is shown is not shown again as the value of the cell');
  return answer.shown[0] as Bundle;
}

describe('lab: figure', () => {
  everywhere('publishes a Vega-Lite specification, with HTML and text for other clients', async (learner) => {
    const shown = await drawn(learner, `figure(${bars}, data=${wards}, alt="Ward B misses more.")`);
    assert.deepEqual(shown['application/vnd.vegalite.v5+json'], {
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
      width: 480,
      mark: 'bar',
      encoding: { x: { field: 'ward' }, y: { field: 'missed', title: 'Missed cases (n)' } },
      data: {
        values: [
          { ward: 'A', missed: 4 },
          { ward: 'B', missed: 9.25 },
        ],
      },
      description: 'Ward B misses more.',
    });
    assert.equal(shown['text/plain'], 'Ward B misses more.\nward  missed\nA     4\nB     9.25');
    assert.match(
      shown['text/html'],
      /^<figure [^>]+><figcaption [^>]+>Ward B misses more\.<\/figcaption><table/,
    );
    assert.match(shown['text/html'], /<th scope="col"[^>]*>ward<\/th>.*<td[^>]*>9\.25<\/td>/);
    assert.doesNotMatch(shown['text/html'], /<script|<style| class=|https?:|url\(| on\w+=/);
  });

  everywhere('takes rows, columns, and anything that gives itself as a table', async (learner) => {
    const table = `class Table:
    columns = ["ward", "missed"]
    def to_dict(self, orient): return ${wards} if orient == "records" else None`;
    for (const data of [wards, '{"ward": ["A", "B"], "missed": (4, 9.25)}', 'Table()']) {
      const spec = (await drawn(learner, `${table}\nfigure(${bars}, data=${data})`))[
        'application/vnd.vegalite.v5+json'
      ];
      assert.deepEqual((spec['data'] as { values: unknown }).values, JSON.parse(wards), data);
    }
  });

  everywhere('keeps what the specification says itself', async (learner) => {
    const own = `{**${bars}, "width": 200, "data": {"values": ${wards}}, "description": "Mine."}`;
    const shown = await drawn(learner, `figure(${own})`);
    assert.equal(shown['application/vnd.vegalite.v5+json']['width'], 200);
    assert.match(shown['text/plain'], /^Mine\.\nward/);
    const parts = (await drawn(learner, `figure({"hconcat": [${bars}]}, ${wards})`))[
      'application/vnd.vegalite.v5+json'
    ];
    assert.equal('width' in parts, false);
  });

  everywhere('without words is named by its title, else by its axes', async (learner) => {
    const named = await drawn(learner, `figure({**${bars}, "title": {"text": "Missed"}}, ${wards})`);
    assert.match(named['text/plain'], /^Missed\n/);
    const plain = await drawn(learner, `figure(${bars}, ${wards})`);
    assert.match(plain['text/plain'], /^Chart of Missed cases \(n\) by ward\n/);
  });

  everywhere('writes only what JSON can say', async (learner) => {
    const data =
      '[{"ward": datetime.date(2026, 11, 24), "missed": float("nan")}, {"ward": 1j, "missed": float("inf")}]';
    const shown = await drawn(learner, `import datetime\nfigure(${bars}, ${data})`);
    const { values } = shown['application/vnd.vegalite.v5+json']['data'] as { values: unknown };
    assert.deepEqual(values, [
      { ward: '2026-11-24', missed: null },
      { ward: '1j', missed: null },
    ]);
  });

  everywhere('escapes, and shows the first ten rows of many', async (learner) => {
    const shown = await drawn(
      learner,
      `figure(${bars}, [{"ward": "<script>", "missed": n} for n in range(240)], alt="<b>")`,
    );
    assert.doesNotMatch(shown['text/html'], /<script|<b>/);
    assert.match(shown['text/html'], /The first 10 of 240 rows\./);
    assert.equal(shown['text/plain'].split('\n').length, 13);
  });

  everywhere('says what does not fit', async (learner) => {
    const wrong: [string, RegExp][] = [
      ['figure("bar")', /a dict with at least mark and encoding/],
      [`figure(${bars}, [1, 2])`, /a list of dicts, a dict of columns, or a DataFrame/],
      [
        `figure(${bars}, {"ward": ["A"], "missed": [1, 2]})`,
        /equally long\. These are not: ward 1, missed 2\./,
      ],
    ];
    for (const [cell, told] of wrong) {
      const answer = await learner.runs(`from lab import figure\n${cell}`);
      assert.match(answer.message ?? '', told);
    }
  });
});
