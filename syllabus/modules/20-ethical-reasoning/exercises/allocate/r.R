# %% [task=allocate]
# Who gets a place, and what share of each group does.
#
# rows: data frame with id, group, need (higher is sicker) and benefit (expected gain); nothing
# missing. capacity: number of places. rule: "need", "benefit" or "need_then_benefit"; ties go to
# the smaller id.
# Returns list(ids = first in line first, rate = list(<group> = share of its patients, 0-1)).
# Stops for an unknown rule or a negative capacity.
allocate <- function(rows, capacity, rule) {
  ### BEGIN SOLUTION
  lines <- list(
    need = order(-rows$need, rows$id),
    benefit = order(-rows$benefit, rows$id),
    need_then_benefit = order(-rows$need, -rows$benefit, rows$id)
  )
  if (!rule %in% names(lines)) stop("unknown rule: ", rule)
  if (capacity < 0) stop("capacity must not be negative")
  ids <- rows$id[lines[[rule]]][seq_len(min(capacity, nrow(rows)))]
  groups <- sort(unique(as.character(rows$group)), method = "radix")
  rate <- lapply(groups, function(name) mean(rows$id[rows$group == name] %in% ids))
  names(rate) <- groups
  list(ids = ids, rate = rate)
  ### STARTER
  # line <- order(-rows$need, rows$id) # for the rule need; the minus puts the highest first
  #
  # NULL # list(ids = ids, rate = rate)
  ### END SOLUTION
}

# %% [check=allocate]
check("allocate")

# %% [task=slot_losers]
RULES <- c("need", "benefit", "need_then_benefit")
WAITING <- data.frame(
  id = 11:18,
  group = rep(c("A", "B"), 4),
  need = c(5, 3, 5, 4, 2, 5, 1, 4),
  benefit = c(0.2, 0.6, 0.4, 0.5, 0.1, 0.1, 0.3, 0.6)
)
### BEGIN SOLUTION
chosen <- sapply(RULES, function(rule) allocate(WAITING, 2, rule)$ids, simplify = FALSE)
slot_losers <- sapply(RULES, function(rule) {
  others <- unique(unlist(chosen[RULES != rule]))
  sort(others[!others %in% chosen[[rule]]])
}, simplify = FALSE)
### STARTER
# for (rule in RULES) str(allocate(WAITING, 2, rule))
# slot_losers <- NULL # list(need = ..., benefit = ..., need_then_benefit = ...)
### END SOLUTION

# %% [check=slot_losers]
check("slot_losers")

# %% [task=tied_patient]
tied_patient <- NULL # "A", "B", "C" or "D"

# %% [check=tied_patient]
check("tied_patient")
