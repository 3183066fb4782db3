# How many cases of each stage match, in numbers and in words.

beyond_names <- c(edge = "edge case", hidden = "new case")

# list(visible = list(matched, total), edge = …, hidden = …)
tally <- function(trials) {
  lapply(stats::setNames(nm = stages), function(stage) {
    ok <- is_ok(at_stage(trials, stage))
    list(matched = sum(ok), total = length(ok))
  })
}

# `Not yet: net_benefit differs on 4 of 6 examples`; what lies beyond the examples is named when
# they match.
headline <- function(name, trials) {
  counts <- tally(trials)
  differing <- vapply(counts, function(count) count$total - count$matched, 0)
  if (differing["visible"] > 0) {
    told <- of(differing[["visible"]], counts$visible$total, "example")
    return(paste("Not yet:", name, "differs on", told))
  }
  stages <- intersect(names(beyond_names), names(differing)[differing > 0])
  told <- vapply(stages, function(stage) {
    of(differing[[stage]], counts[[stage]]$total, beyond_names[[stage]])
  }, "")
  told <- paste(told, collapse = " and ")
  paste("Not yet:", name, "matches the examples, but differs on", told)
}

# What was checked beyond the examples: `Checked as well: 2 edge cases and 30 new cases.`
checked_as_well <- function(trials) {
  totals <- vapply(tally(trials)[names(beyond_names)], `[[`, 0, "total")
  told <- mapply(plural, totals[totals > 0], beyond_names[totals > 0])
  if (length(told) > 0) paste0("Checked as well: ", paste(told, collapse = " and "), ".")
}
