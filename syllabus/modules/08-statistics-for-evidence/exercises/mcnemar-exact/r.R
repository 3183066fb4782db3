# %% [task=mcnemar_exact]
# Exact McNemar test of two readers of the same patients.
#
# b, c: patients in whom only the first, or only the second reader was right; whole numbers.
# Returns the two-sided p-value, 0-1: binomial with b + c tosses of 1/2; 1 when b + c is 0.
mcnemar_exact <- function(b, c) {
  ### BEGIN SOLUTION
  if (b + c == 0) return(1)
  binom.test(min(b, c), b + c)$p.value
  ### STARTER
  # # First the case in which nobody differs.
  # NULL
  ### END SOLUTION
}

# %% [check=mcnemar_exact]
check("mcnemar_exact")

# %% [task=reader_test]
# load_data("retinopathy_reads") gives 1,600 synthetic eyes: id, site, y, gradable, ai, nurse.
### BEGIN SOLUTION
eyes <- load_data("retinopathy_reads")
eyes <- eyes[eyes$y == 1 & eyes$gradable == 1, ]
ai_only <- sum(eyes$ai == 1 & eyes$nurse == 0)
nurse_only <- sum(eyes$ai == 0 & eyes$nurse == 1)
reader_test <- list(
  ai_only = ai_only, nurse_only = nurse_only, p = mcnemar_exact(ai_only, nurse_only)
)
### STARTER
# eyes <- load_data("retinopathy_reads")
# reader_test <- NULL # list(ai_only = ..., nurse_only = ..., p = ...)
### END SOLUTION

# %% [check=reader_test]
check("reader_test")

# %% [task=reader_sentence]
reader_sentence <- NULL # "A", "B", "C" or "D"

# %% [check=reader_sentence]
check("reader_sentence")
