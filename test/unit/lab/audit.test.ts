import assert from 'node:assert/strict';
import { card, everywhere, type Card } from './learner';
import { inBoth, lastInR } from './twins';
import { withZoo, zooStepsInR } from './zooOnWards';

/** Audits that mean the same in both languages, and what a check must show of them. */
const audits: Record<string, { python: string; r: string; shows: Partial<Card> }> = {
  'one that sees every fault and accuses no sound set': {
    python: `
def audit_wards(rows):
    codes = {"CODE:hr" for row in rows if row["hr"] > 300}
    return codes | {"WARD" for row in rows if row["ward"] == "X"}`,
    r: `
audit_wards <- function(rows) {
  list(if (max(rows$hr) > 300) "CODE:hr", if ("X" %in% rows$ward) "WARD")
}`,
    shows: {
      verdict: 'pass',
      headline: 'Verified: audit_wards caught 3 of 3 faults, with 0 false alarms',
      more: 'On sets that you do not see: 3 of 3 faults, with 0 false alarms.',
      explanation: 'Somebody would have asked.',
    },
  },
  'one that misses two faults': {
    python: `
def audit_wards(rows):
    return ["CODE:hr"] if any(row["hr"] == 999 for row in rows) else []`,
    r: 'audit_wards <- function(rows) if (any(rows$hr == 999)) "CODE:hr" else character(0)',
    shows: {
      verdict: 'wrong',
      headline: 'Not yet: audit_wards caught 1 of 3 faults, with 0 false alarms',
      consequence: 'Ward X has no nurse.',
      mistake: 'wards not looked at',
      diagnosis: "Patients of a ward that does not exist were nobody's.",
    },
  },
  'one that accuses a sound set': {
    python: `
def audit_wards(rows):
    codes = {"CODE:hr" for row in rows if row["hr"] > 300}
    return sorted(codes | {"WARD"})`,
    r: 'audit_wards <- function(rows) c("WARD", if (max(rows$hr) > 300) "CODE:hr")',
    shows: {
      verdict: 'wrong',
      headline: 'Not yet: audit_wards caught 3 of 3 faults, with 2 false alarms',
      consequence:
        '"Sound wards" was accused of `WARD` without cause. A committee that is warned for nothing stops reading, and the next warning is about patients.',
    },
  },
  'one that only knows the sets it sees': {
    python: `
def audit_wards(rows):
    known = {"A80B90": [], "A999B90": ["CODE:hr"], "A80X90": ["WARD"], "A999X70": ["CODE:hr", "WARD"]}
    return known.get("".join(f"{row['ward']}{row['hr']}" for row in rows), [])`,
    r: `
audit_wards <- function(rows) {
  known <- list(A80B90 = character(0), A999B90 = "CODE:hr", A80X90 = "WARD", A999X70 = c("CODE:hr", "WARD"))
  key <- paste0(rows$ward, rows$hr, collapse = "")
  if (key %in% names(known)) known[[key]] else character(0)
}`,
    shows: {
      verdict: 'wrong',
      headline:
        'Not yet: audit_wards caught 3 of 3 faults, with 0 false alarms where you can see it, but 0 of 3 faults, with 0 false alarms on new sets',
    },
  },
  'one that is not written yet': {
    python: 'def audit_wards(rows):\n    return None',
    r: 'audit_wards <- function(rows) NULL',
    shows: { verdict: 'notAttempted', headline: 'Not attempted: audit_wards' },
  },
};

describe('lab: an audit that is run on planted sets', () => {
  for (const [title, { python, r, shows }] of Object.entries(audits)) {
    everywhere(title, async (learner) => {
      const result = await withZoo(learner).writes(python).checks('audit_wards');
      for (const [key, value] of Object.entries(shows))
        assert.deepEqual(result[key as keyof Card], value, key);
    });
    inBoth(`${title}, in R`, async () => {
      const steps = [...zooStepsInR, { cell: r }, { cell: 'check("audit_wards", seed = 11)' }];
      const { shown, raised } = await lastInR(steps);
      assert.equal(raised, undefined, raised);
      const mime = 'application/vnd.aihs.check.v1+json';
      const result = card({ ...shown[0], [mime]: JSON.parse(String(shown[0]?.[mime])) as unknown });
      for (const [key, value] of Object.entries(shows))
        assert.deepEqual(result[key as keyof Card], value, key);
    });
  }

  everywhere('shows every set that the learner may see, and what may be named beside', async (learner) => {
    const { rows, counts } = await withZoo(learner)
      .writes('def audit_wards(rows):\n    return []')
      .checks('audit_wards');
    assert.deepEqual(
      rows.map(({ input, expected, yours, ok }) => [input, expected, yours, ok]),
      [
        ['Sound wards', 'nothing', 'nothing', true],
        ['A code as pulse', 'CODE:hr (allowed: HIGH:hr)', 'nothing', false],
        ['A ward that is none', 'WARD', 'nothing', false],
        ['Both at once', 'CODE:hr, WARD', 'nothing', false],
      ],
    );
    assert.deepEqual(counts, {
      visible: { matched: 1, total: 4 },
      edge: { matched: 0, total: 0 },
      hidden: { matched: 1, total: 4 },
    });
  });

  everywhere('says which set stopped it, and at which line', async (learner) => {
    const cell = 'def audit_wards(rows):\n    return [rows[5]["ward"]]';
    const result = await withZoo(learner).writes(cell).checks('audit_wards');
    assert.equal(result.verdict, 'error');
    assert.equal(result.error?.line, 2);
    assert.equal(result.rows[0]?.input, 'Sound wards');
  });

  everywhere('names what came where a list of codes is asked for', async (learner) => {
    const cell = 'def audit_wards(rows):\n    return {"WARD": True}';
    const result = await withZoo(learner).writes(cell).checks('audit_wards');
    assert.match(result.diagnosis ?? '', /returns a dict; a list of codes is asked for/);
  });

  everywhere('sees rows that were changed', async (learner) => {
    const cell = 'def audit_wards(rows):\n    rows.clear()\n    return []';
    const result = await withZoo(learner).writes(cell).checks('audit_wards');
    assert.equal(result.verdict, 'mutated');
  });
});
