import assert from 'node:assert/strict';
import { rEmpty, rLines, rLiteral } from '../../../src/core/syllabus/rLiteral';
import { typedYaml } from '../../../src/core/syllabus/yamlFile';

/** What an author writes in cases.yaml, and what the learner's function gets in R. */
const mapping: [yaml: string, literal: string][] = [
  ['4', '4'],
  ['-1.5e-7', '-1.5e-7'],
  ['.inf', 'Inf'],
  ['-.inf', '-Inf'],
  ['.nan', 'NaN'],
  ['null', 'NA'],
  ['true', 'TRUE'],
  ['"a\\n\\"b\\""', '"a\\n\\"b\\""'],
  ['µmol − 😀', '"\\u00b5mol \\u2212 \\U0001f600"'],
  ['[1, 0, null]', 'c(1, 0, NA)'],
  ['[1]', '1'],
  ['[null, null]', 'c(NA, NA)'],
  ['[A, null]', 'c("A", NA)'],
  ['[true, false]', 'c(TRUE, FALSE)'],
  ['[1, A, true]', 'list(1, "A", TRUE)'],
  ['[]', 'logical(0)'],
  ['[[1, 2], [3, null]]', 'rbind(c(1, 2), c(3, NA))'],
  ['[[1], [3]]', 'rbind(1, 3)'],
  ['[[1, 2], [3]]', 'list(c(1, 2), 3)'],
  ['[[a, b], [c]]', 'list(c("a", "b"), "c")'],
  ['{ A: { n: 4, tpr: null }, 2: [1] }', 'list(A = list(n = 4, tpr = NA), "2" = 1)'],
  ['{ if: 1, a b: 2, TRUE: 3 }', 'list("if" = 1, "a b" = 2, true = 3)'],
  ['{}', 'list()'],
  ['[{ id: 1, g: A }, { id: 2, g: null }]', 'data.frame(id = c(1, 2), g = c("A", NA))'],
  ['[{ id: 1 }]', 'data.frame(id = 1)'],
  ['[{ id: 1 }, { g: A }]', 'data.frame(id = c(1, NA), g = c(NA, "A"))'],
  ['[{ "a b": 1 }]', 'data.frame("a b" = 1, check.names = FALSE)'],
  ['[{ id: 1 }, { id: A }]', 'list(list(id = 1), list(id = "A"))'],
  ['[{ id: 1, needs: [2] }]', 'list(list(id = 1, needs = 2))'],
];

describe('a value of cases.yaml as an R literal', () => {
  for (const [yaml, literal] of mapping) {
    it(`${yaml} is ${literal}`, () => assert.equal(rLiteral(typedYaml(yaml)), literal));
  }

  it('a plain object is structure: undefined fields are left out, and a list of objects stays a list', () => {
    const task = { kind: 'choice', next: undefined, options: [{ text: 'A', right: true }] };
    assert.equal(rLiteral(task), 'list(kind = "choice", options = list(list(text = "A", right = TRUE)))');
  });

  it('an empty list takes the kind of its namesake in another case', () => {
    const kinds: [yaml: string, literal: string][] = [
      ['[1, null]', 'numeric(0)'],
      ['[A]', 'character(0)'],
      ['[true]', 'logical(0)'],
      ['[{ id: 1, g: A }]', 'data.frame(id = numeric(0), g = character(0))'],
      ['[1, A]', 'logical(0)'],
    ];
    for (const [yaml, literal] of kinds) assert.equal(rEmpty(typedYaml(yaml) as unknown[]).text, literal);
  });

  it('code is a vector of lines, in plain ASCII', () =>
    assert.equal(rLines('x <- "−"\n\ty'), 'c("x <- \\"\\u2212\\"",\n  "\\ty")'));
});
