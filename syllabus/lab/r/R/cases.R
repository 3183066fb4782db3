# The cases of a call task: visible examples, edge cases and freshly drawn hidden ones.

stages <- c("visible", "edge", "hidden")

# The examples and the edge cases as list(stage, name, args), in the order they are graded.
written_cases <- function(task) {
  written <- lapply(stages[1:2], function(stage) {
    lapply(task[[stage]], function(spec) list(stage = stage, name = spec$name, args = spec$args))
  })
  unlist(written, recursive = FALSE)
}

# The hidden cases: the same seed gives the same. They are graded last.
drawn_cases <- function(task, reference, seed) {
  lapply(hidden_args(task$hidden, reference, new_stream(seed)), function(args) {
    list(stage = "hidden", name = "a new case", args = args)
  })
}

hidden_args <- function(spec, reference, stream) {
  if (is.null(spec)) return(list())
  draw <- function(s) draw_args(spec$args, s)
  if (!is.null(spec$draw)) draw <- reference$fixture(spec$draw)
  tryCatch(
    lapply(seq_len(spec$count), function(k) draw(stream)),
    error = function(error) trouble("New cases could not be drawn (", conditionMessage(error), ").")
  )
}

# A case with what the reference and the learner made of it.
new_trial <- function(case, expected, yours, tolerance) {
  list(case = case, expected = expected, yours = yours, ok = meets(yours, expected, tolerance))
}

# The trials of one stage.
at_stage <- function(trials, stage) Filter(function(trial) trial$case$stage == stage, trials)

is_ok <- function(trials) vapply(trials, `[[`, NA, "ok")
