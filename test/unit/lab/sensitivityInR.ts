import type { RMaterial } from './r';
import { sensitivity } from './sensitivity';

/** The exercise of `sensitivity.ts`, with its reference and its mistakes in R. */
export const sensitivityInR: RMaterial = {
  exercise: sensitivity.exercise,
  reference: `
sensitivity <- function(y, flag) {
  if (length(y) != length(flag)) stop("unequal")
  ill <- flag[y == 1]
  cat("the reference prints\\n")
  if (length(ill) > 0) sum(ill) / length(ill) else NA
}
top <- sensitivity(c(1, 1, 1), c(1, 1, 0))
report <- "B"
`,
  mistakes: `
mistake("all patients below", lesson = "missed",
  "You divided by everyone.
  The board reads that the test misses more than it does.",
  function(y, flag) {
    sensitivity(y, flag)
    sum(y == 1 & flag == 1) / length(y)
  }
)
mistake("zero for undefined", "You gave nobody a rate of 0.", function(y, flag) {
  rate <- sensitivity(y, flag)
  if (is.na(rate)) 0 else rate
})
mistake("upside down", task = "top", lesson = "missed", "You counted the missed.", function() 1 - top)
`,
};

export const rightInR = `
sensitivity <- function(y, flag) {
  if (length(y) != length(flag)) stop("unequal")
  ill <- flag[y == 1]
  if (length(ill) > 0) sum(ill) / length(ill) else NaN
}
`;
