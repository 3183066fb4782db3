# %% [task=occult_hypoxemia]
# 95 % Wilson interval of the shares x / n, as data.frame(lo, hi) with one row for each; NA where n
# is 0. Ready to use.
wilson <- function(x, n) {
  z <- 1.959963984540054
  share <- x / n
  middle <- share + z * z / (2 * n)
  half <- z * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
  scale <- 1 + z * z / n
  limits <- data.frame(lo = pmax(0, (middle - half) / scale), hi = pmin(1, (middle + half) / scale))
  limits[n == 0, ] <- NA
  limits
}

# How often a reading that looks safe hides too little oxygen, by group.
#
# df: data frame with group (text), spo2 (finger probe, %) and sao2 (blood gas, %), a row per pair.
# lo, hi: the readings that look safe, in %, both included.
# cut: below it there is too little oxygen, in %.
# Returns data.frame(group, n, x, rate, lo, hi), sorted by group; rate and limits are shares in 0-1.
# Source: Sjoding 2020 (window and cut).
occult_hypoxemia <- function(df, lo = 92, hi = 96, cut = 88) {
  ### BEGIN SOLUTION
  df <- df[complete.cases(df[c("group", "spo2", "sao2")]), ]
  groups <- sort(unique(as.character(df$group)), method = "radix")
  safe <- df[df$spo2 >= lo & df$spo2 <= hi, ]
  n <- vapply(groups, function(g) sum(safe$group == g), 0)
  x <- vapply(groups, function(g) sum(safe$group == g & safe$sao2 < cut), 0)
  rate <- ifelse(n > 0, x / n, NA)
  data.frame(group = groups, n = n, x = x, rate = rate, wilson(x, n), row.names = NULL)
  ### STARTER
  # df <- df[complete.cases(df[c("group", "spo2", "sao2")]), ]
  # groups <- sort(unique(df$group))
  # n <- vapply(groups, function(g) 0, 0) # the readings that look safe
  # x <- vapply(groups, function(g) 0, 0) # those among them with too little oxygen
  # NULL # data.frame(group = groups, n = n, x = x, rate = x / n, wilson(x, n))
  ### END SOLUTION
}

# %% [check=occult_hypoxemia]
check("occult_hypoxemia")

# %% [task=tone_rates]
# load_data("oximetry") gives 3,000 synthetic pairs: id, group (measured skin tone), sao2 and spo2.
### BEGIN SOLUTION
tone_rates <- occult_hypoxemia(load_data("oximetry"))
### STARTER
# readings <- load_data("oximetry")
# tone_rates <- NULL
### END SOLUTION

# %% [check=tone_rates]
check("tone_rates")

# %% [task=tone_not_race]
tone_not_race <- NULL # "A", "B", "C" or "D"

# %% [check=tone_not_race]
check("tone_not_race")
