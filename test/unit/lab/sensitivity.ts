import type { Material } from './learner';

/** A small exercise with a task of each kind, and two known mistakes. */
export const sensitivity: Material = {
  exercise: {
    module: 'testing',
    moduleTitle: 'Testing tests',
    exercise: 'sensitivity',
    title: 'Sensitivity',
    anchors: { rates: 'Rates and their denominators', missed: 'Whom a test misses' },
    tasks: {
      sensitivity: {
        kind: 'call',
        call: 'sensitivity',
        tolerance: 1e-6,
        visible: [
          { name: 'a ward of four', args: { y: [1, 1, 0, 0], flag: [1, 0, 1, 0] }, error: false },
          { name: 'all found', args: { y: [1, 1, 0], flag: [1, 1, 0] }, error: false },
          { name: 'none found', args: { y: [1, 0], flag: [0, 0] }, error: false },
          { name: 'one of four', args: { y: [1, 1, 1, 1], flag: [0, 0, 1, 0] }, error: false },
        ],
        edge: [
          { name: 'nobody is ill', args: { y: [0, 0], flag: [1, 0] }, error: false },
          { name: 'unequal lengths', args: { y: [1], flag: [] }, error: true },
        ],
        hidden: {
          count: 30,
          args: { y: { bernoulli: 0.4, length: [3, 20] }, flag: { bernoulli: 0.5, length: 'same' } },
        },
        consequence: 'You report {yours:.0%} found; it is {expected:.0%}.',
        hints: ['Who is ill?', 'Count the ill who were flagged.', '`found / ___`'],
        explanation: 'Half of the ill are found.',
        lesson: 'rates',
        next: 'top',
      },
      top: {
        kind: 'value',
        value: 'top',
        tolerance: 0.005,
        consequence: 'You tell the ward {yours}; {expected} would be right.',
        hints: ['a', 'b', 'c'],
        explanation: 'Two in three.',
        lesson: 'missed',
        next: 'report',
      },
      report: {
        kind: 'choice',
        options: [
          { text: 'Group B is treated worse.', right: false, why: 'One of two patients decides.' },
          { text: 'The data cannot say.', right: true, why: 'The interval covers nearly everything.' },
        ],
        hints: ['a', 'b', 'c'],
        explanation: null,
        lesson: 'rates',
        next: null,
      },
    },
  },
  reference: `
def sensitivity(y, flag):
    if len(y) != len(flag):
        raise ValueError("unequal")
    ill = [f for outcome, f in zip(y, flag) if outcome]
    print("the reference prints")
    return sum(ill) / len(ill) if ill else None

top = sensitivity([1, 1, 1], [1, 1, 0])
report = "B"
`,
  mistakes: `
@mistake("all patients below", lesson="missed")
def sensitivity_of_all(y, flag):
    """You divided by everyone.
    The board reads that the test misses more than it does."""
    sensitivity(y, flag)
    return sum(1 for o, f in zip(y, flag) if o and f) / len(y)

@mistake("zero for undefined")
def zero_for_undefined(y, flag):
    """You gave nobody a rate of 0."""
    return sensitivity(y, flag) or 0.0

@mistake("upside down", task="top", lesson="missed")
def upside_down():
    """You counted the missed."""
    return 1 - top
`,
};

export const right = `
def sensitivity(y, flag):
    if len(y) != len(flag):
        raise KeyError("unequal")
    ill = [f for outcome, f in zip(y, flag) if outcome]
    return sum(ill) / len(ill) if ill else float("nan")
`;
