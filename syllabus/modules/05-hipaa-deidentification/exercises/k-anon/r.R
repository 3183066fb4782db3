# %% [task=k_anon]
# How many people share their combination of columns.
#
# df: data frame with a row per person. qi: names of the columns an outsider could know.
# k: classes with fewer people are too small. NA is a value of its own.
# Returns list(k, classes, below): the smallest class, the number of classes, the people in classes
# smaller than k.
k_anon <- function(df, qi, k = 5) {
  ### BEGIN SOLUTION
  if (nrow(df) == 0) return(list(k = NA, classes = 0, below = 0))
  key <- ""
  for (name in qi) key <- paste0(key, "|", df[[name]])
  sizes <- table(key)
  list(k = min(sizes), classes = length(sizes), below = sum(sizes[sizes < k]))
  ### STARTER
  # # what do people of one class share?
  #
  # NULL # list(k = ..., classes = ..., below = ...)
  ### END SOLUTION
}

# %% [check=k_anon]
check("k_anon")

# %% [task=coarsening]
SMALL_AREAS <- c(
  "036", "059", "063", "102", "203", "556", "692", "790", "821", "823", "830", "831", "878", "879",
  "884", "890", "893" # census of 2000
)
raw <- load_data("ehr_raw")[1:400, ] # the rows after these are the same patients once more
zip3 <- substr(raw$zip, 1, 3)
patients <- data.frame(
  sex = toupper(substr(raw$sex, 1, 1)),
  area = ifelse(zip3 %in% SMALL_AREAS, "000", zip3),
  age10 = raw$age %/% 10 * 10,
  age20 = raw$age %/% 20 * 20,
  age40 = raw$age %/% 40 * 40
)
STEPS <- list(
  c("age10", "sex", "area"),
  c("age20", "sex", "area"),
  c("age40", "sex", "area"),
  c("age20", "sex"),
  c("age40", "sex")
)

### BEGIN SOLUTION
sizes <- sapply(STEPS, function(qi) k_anon(patients, qi)$k)
coarsening <- list(k = sizes, step = which(sizes >= 5)[1])
### STARTER
# coarsening <- NULL # list(k = c(...), step = ...)
### END SOLUTION

# %% [check=coarsening]
check("coarsening")

# %% [task=five_alike]
five_alike <- NULL # "A", "B", "C" or "D"

# %% [check=five_alike]
check("five_alike")
