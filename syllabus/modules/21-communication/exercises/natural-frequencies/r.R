# %% [task=natural_frequencies]
PATTERN <- paste(
  "Of %d people, %d have the condition; the test flags %d of them and misses %d.",
  "It also flags %d of the %d without it. Of the %d flagged, %d have the condition."
)

# A pattern with numbers in place of each %d. Ready to use.
fill <- function(pattern, ...) sprintf(gsub("%d", "%.0f", pattern), ...)

# Rounded as people do it: 12.5 becomes 13. Ready to use.
half_up <- function(x) floor(x + 0.5 + 1e-9)

# A test as counts of people.
#
# se, sp, prev: sensitivity, specificity, prevalence, 0-1. n: how many people to imagine.
# Returns list(sick, tp, fn, fp, tn, text): whole counts, and the sentence of PATTERN.
natural_frequencies <- function(se, sp, prev, n = 1000) {
  ### BEGIN SOLUTION
  sick <- half_up(prev * n)
  well <- n - sick
  tp <- half_up(se * sick)
  fp <- half_up((1 - sp) * well)
  fn <- sick - tp
  text <- fill(PATTERN, n, sick, tp, fn, fp, well, tp + fp, tp)
  list(sick = sick, tp = tp, fn = fn, fp = fp, tn = well - fp, text = text)
  ### STARTER
  # sick <- half_up(prev * n)
  #
  # # text <- fill(PATTERN, n, sick, tp, fn, fp, well, tp + fp, tp)
  # NULL # list(sick = sick, tp = tp, fn = fn, fp = fp, tn = tn, text = text)
  ### END SOLUTION
}

# %% [check=natural_frequencies]
check("natural_frequencies")

# %% [task=flagged_with]
SE <- 0.872
SP <- 0.907
PREVALENCE <- c(practice = 0.05, eye_clinic = 0.25)
### BEGIN SOLUTION
flagged_with <- lapply(PREVALENCE, function(prev) {
  hall <- natural_frequencies(SE, SP, prev)
  c(hall$tp, hall$tp + hall$fp)
})
### STARTER
# for (prev in PREVALENCE) print(natural_frequencies(SE, SP, prev)$text)
# flagged_with <- NULL # list(practice = c(..., ...), eye_clinic = c(..., ...))
### END SOLUTION

# %% [check=flagged_with]
check("flagged_with")

# %% [task=clinic_sentence]
clinic_sentence <- NULL # "A", "B", "C" or "D"

# %% [check=clinic_sentence]
check("clinic_sentence")
