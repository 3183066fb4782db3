import type { ExerciseContent, Language } from '../../src/core/syllabus/model';
import { composeNotebook } from '../../src/core/notebook/compose';
import { solutions } from '../content/answers';
import { englishWords } from '../content/englishWords';

/** What one life of a kernel runs. */
export interface BenchCells {
  /** From nothing to the first verdict: set up, answer, check. */
  readonly first: readonly string[];
  /** The check, once more. */
  readonly check: string;
  /** Draws the patients of the heavy cell; not timed. */
  readonly patients: string;
  readonly heavy: string;
}

/** The cells as a learner has them who solved the first task of an exercise. */
export function benchCells(content: ExerciseContent, language: Language): BenchCells {
  const { cells } = composeNotebook(content, language, englishWords);
  const solved = solutions(content, language);
  const task = content.tasks[0]?.id;
  const source = (id: string): string => {
    const cell = cells.find((each) => each.id === id);
    if (!cell) throw new Error(`${content.id} has no cell ${id}`);
    return solved[id] ?? cell.source.join('');
  };
  const check = source(`check-${task}`);
  return { first: [source('setup'), source(`answer-${task}`), check], check, ...heavyCells[language] };
}

/** Bootstrap of the AUROC by ranks: 1500 patients, 200 samples, in each language as one writes it without packages. */
const heavyCells: Record<Language, Pick<BenchCells, 'patients' | 'heavy'>> = {
  python: {
    patients: `
import random
random.seed(20261124)
sick = [int(random.random() < 0.15) for _ in range(1500)]
risk = [round(random.gauss(0.8 * s, 1), 2) for s in sick]`,
    heavy: `
def ranks(values):
    """Ranks from 1; equal values share the mean of theirs."""
    order = sorted(range(len(values)), key=values.__getitem__)
    result = [0.0] * len(values)
    start = 0
    while start < len(order):
        end = start
        while end + 1 < len(order) and values[order[end + 1]] == values[order[start]]:
            end += 1
        for place in order[start : end + 1]:
            result[place] = (start + end) / 2 + 1
        start = end + 1
    return result


def auroc(y, score):
    positive = sum(y)
    total = sum(rank for rank, truth in zip(ranks(score), y) if truth == 1)
    return (total - positive * (positive + 1) / 2) / (positive * (len(y) - positive))


draws = []
for _ in range(200):
    picked = random.choices(range(len(sick)), k=len(sick))
    draws.append(auroc([sick[i] for i in picked], [risk[i] for i in picked]))
draws.sort()
print(draws[5], draws[194])`,
  },
  r: {
    patients: `
set.seed(20261124)
sick <- as.integer(runif(1500) < 0.15)
risk <- round(rnorm(1500, 0.8 * sick), 2)`,
    heavy: `
auroc <- function(y, score) {
  positive <- sum(y == 1)
  total <- sum(rank(score)[y == 1])
  (total - positive * (positive + 1) / 2) / (positive * (length(y) - positive))
}

draws <- numeric(200)
for (i in seq_along(draws)) {
  picked <- sample(length(sick), replace = TRUE)
  draws[i] <- auroc(sick[picked], risk[picked])
}
print(quantile(draws, c(0.025, 0.975)))`,
  },
};
