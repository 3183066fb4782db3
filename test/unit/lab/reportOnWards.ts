/** A document of a practice notebook: two sections to write, one with a graded number and an audit to show. */
export const exercise = {
  module: 'practice',
  moduleTitle: 'practice',
  exercise: 'wards',
  title: 'Wards',
  anchors: {},
  tasks: {
    ward_rates: { kind: 'value', value: 'ward_rates', tolerance: 1e-6, hints: ['a', 'b', 'c'] },
    ward_report: {
      kind: 'deliver',
      value: 'ward_report',
      deliver: 'ward-report',
      title: 'Ward report',
      intro: 'What the wards look like.',
      sections: [
        {
          id: 'harm',
          title: 'Who is harmed',
          ask: 'Who is harmed by a miss?',
          lack: 'The ward does not know whom to look for.',
          words: 4,
          items: 'TRIPOD+AI 3a',
          show: [],
        },
        { id: 'rates', title: 'Rates', show: ['ward_rates'] },
        { id: 'owner', title: 'Owner', ask: 'Who answers for it?', words: 1, show: [] },
      ],
      hints: ['a', 'b', 'c'],
      explanation: 'The ward can read it.',
    },
  },
};

export const reference = {
  python: 'ward_rates = {"A": {"tpr": 0.5, "n": 4}, "note": "a | b"}\nward_report = {}',
  r: 'ward_rates <- list(A = list(tpr = 0.5, n = 4), note = "a | b")\nward_report <- list()',
};

export const solvedRates = {
  python: 'ward_rates = {"A": {"tpr": 0.5, "n": 4}, "note": "a | b"}',
  r: 'ward_rates <- list(A = list(tpr = 0.5, n = 4), note = "a | b")',
};
