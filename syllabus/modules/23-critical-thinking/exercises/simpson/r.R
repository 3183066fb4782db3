# %% [task=simpson]
# How much more often men are admitted than women: in total, by department, and at equal mix.
#
# tab: counts by decision (admitted, rejected), sex (male, female) and department.
# Returns list(overall, by_dept, higher_female, standardised); differences of shares, male - female.
# NA where only one sex applied.
simpson <- function(tab = UCBAdmissions) {
  ### BEGIN SOLUTION
  gap <- function(counts) counts[1, 1] / sum(counts[, 1]) - counts[1, 2] / sum(counts[, 2])
  by_dept <- apply(tab, 3, gap)
  applied <- apply(tab, 3, sum)
  known <- !is.na(by_dept)
  list(
    overall = gap(apply(tab, c(1, 2), sum)),
    by_dept = by_dept,
    higher_female = sum(by_dept[known] < 0),
    standardised = sum(applied[known] * by_dept[known]) / sum(applied[known])
  )
  ### STARTER
  # gap <- function(counts) counts[1, 1] / sum(counts[, 1]) - counts[1, 2] / sum(counts[, 2])
  # all_departments <- apply(tab, c(1, 2), sum)
  #
  # NULL # list(overall = ..., by_dept = ..., higher_female = ..., standardised = ...)
  ### END SOLUTION
}

# %% [check=simpson]
check("simpson")

# %% [task=two_blocks]
### BEGIN SOLUTION
two_blocks <- c(
  easy = simpson(UCBAdmissions[, , 1:2])$overall,
  hard = simpson(UCBAdmissions[, , 3:6])$overall
)
### STARTER
# two_blocks <- NULL # c(easy = ..., hard = ...)
### END SOLUTION

# %% [check=two_blocks]
check("two_blocks")

# %% [task=simpson_reversal]
simpson_reversal <- NULL # "A", "B", "C" or "D"

# %% [check=simpson_reversal]
check("simpson_reversal")
