import type { RStep } from './r';
import type { Learner, Material } from './learner';

/** Wards of a planted world: in each set a column may be wrong, and the audit names it. */
const sets: Record<string, string> = {
  '0/clean': 'ward,hr\nA,80\nB,90\n',
  '0/codes': 'ward,hr\nA,999\nB,90\n',
  '0/wards': 'ward,hr\nA,80\nX,90\n',
  '0/both': 'ward,hr\nA,999\nX,70\n',
  '17/clean': 'ward,hr\nA,70\nA,75\n',
  '17/codes': 'ward,hr\nB,65\nB,999\n',
  '17/wards': 'ward,hr\nX,66\nB,90\n',
  '17/both': 'ward,hr\nX,999\nB,70\n',
};

export const zooFiles = Object.entries(sets).map(([name, text]) => ({
  write: `.lab/zoo/wards/${name}.rows.csv`,
  text,
}));

const task = {
  kind: 'audit',
  call: 'audit_wards',
  zoo: 'wards',
  reads: 'rows',
  seeds: [0, 17],
  misses: 1,
  members: [
    { name: 'clean', title: 'Sound wards', finds: [], may: [] },
    {
      name: 'codes',
      title: 'A code as pulse',
      finds: ['CODE:hr'],
      may: ['HIGH:hr'],
      unseen: 'A pulse of 999 reached the ward.',
    },
    { name: 'wards', title: 'A ward that is none', finds: ['WARD'], may: [], unseen: 'Ward X has no nurse.' },
    { name: 'both', title: 'Both at once', finds: ['CODE:hr', 'WARD'], may: [], unseen: 'Nobody looked.' },
  ],
  hints: ['a', 'b', 'c'],
  explanation: 'Somebody would have asked.',
};

const exercise = {
  module: 'practice',
  moduleTitle: 'practice',
  exercise: 'wards',
  title: 'Wards',
  anchors: {},
  tasks: { audit_wards: task },
};

export const auditInPython: Material = {
  exercise,
  reference: `
def audit_wards(rows):
    found = set()
    if any(row["hr"] == 999 for row in rows):
        found.add("CODE:hr")
    if any(row["ward"] not in "AB" for row in rows):
        found.add("WARD")
    return sorted(found)
`,
  mistakes: `
@mistake("wards not looked at", task="audit_wards")
def wards_not_looked_at(rows):
    """Patients of a ward that does not exist were nobody's."""
    return ["CODE:hr"] if any(row["hr"] == 999 for row in rows) else []
`,
};

export const auditInR: Material = {
  exercise,
  reference: `
audit_wards <- function(rows) {
  c(if (any(rows$hr == 999)) "CODE:hr", if (any(!rows$ward %in% c("A", "B"))) "WARD")
}
`,
  mistakes: `
mistake("wards not looked at", "Patients of a ward that does not exist were nobody's.", task = "audit_wards",
  function(rows) if (any(rows$hr == 999)) "CODE:hr" else character(0))
`,
};

export function withZoo(learner: Learner): Learner {
  learner.opens(auditInPython);
  for (const { write, text } of zooFiles) learner.finds(write, text);
  return learner;
}

export const zooStepsInR: RStep[] = [auditInR, ...zooFiles];
