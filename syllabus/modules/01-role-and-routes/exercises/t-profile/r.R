# %% [task=t_profile]
# The T-shape of one person from self-ratings. Course rule, not a validated instrument.
#
# clinical, technical, professional: vectors of ratings from 0 to 5, NA where a line was left blank.
# Returns list(clinical, technical, professional, stem, depth, breadth, shape).
# A domain without any rating has the mean NA; then stem, depth and breadth are NA and the shape is
# "incomplete". A rating outside 0-5 stops with an error.
t_profile <- function(clinical, technical, professional) {
  ### BEGIN SOLUTION
  mean_given <- function(ratings) {
    given <- ratings[!is.na(ratings)]
    if (any(given < 0 | given > 5)) stop("a rating lies outside 0-5")
    if (length(given) > 0) mean(given) else NA
  }
  means <- list(
    clinical = mean_given(clinical), technical = mean_given(technical),
    professional = mean_given(professional)
  )
  if (anyNA(means)) {
    return(c(means, list(stem = NA, depth = NA, breadth = NA, shape = "incomplete")))
  }

  depth <- max(means$clinical, means$technical)
  breadth <- min(means$clinical, means$technical, means$professional)
  stem <- if (means$clinical > means$technical) "clinical" else "technical"
  if (abs(means$clinical - means$technical) <= 1e-9) stem <- "balanced"
  # The tolerance keeps a mean of exactly 3.5 or 2.0 on the right side whatever the order of
  # addition.
  deep <- depth >= 3.5 - 1e-9
  broad <- breadth >= 2.0 - 1e-9
  shape <- if (deep && broad) "T" else if (deep) "I" else if (broad) "dash" else "dot"
  c(means, list(stem = stem, depth = depth, breadth = breadth, shape = shape))
  ### STARTER
  # mean_given <- function(ratings) {
  #   given <- ratings # only those that were given
  #   if (any(given < 0 | given > 5, na.rm = TRUE)) stop("a rating lies outside 0-5")
  #   NA # their mean; NA if there is none
  # }
  # means <- list(
  #   clinical = mean_given(clinical), technical = mean_given(technical),
  #   professional = mean_given(professional)
  # )
  # if (anyNA(means)) {
  #   return(NULL) # here: c(means, list(stem = NA, depth = NA, breadth = NA, shape = "incomplete"))
  # }
  #
  # equal <- abs(means$clinical - means$technical) <= 1e-9
  # # stem, depth, breadth and shape from the three means
  # NULL # here: c(means, list(stem = stem, depth = depth, breadth = breadth, shape = shape))
  ### END SOLUTION
}

# %% [check=t_profile]
check("t_profile")

# %% [task=fern_profile]
SHEET <- data.frame(
  domain = rep(c("clinical", "technical", "professional"), c(4, 5, 5)),
  competency = c(
    "medical terminology", "care pathways", "clinical workflows", "regulation",
    "machine learning principles", "statistical analysis", "programming in Python or R",
    "big data platforms", "cloud computing",
    "ethical reasoning", "communication", "collaboration", "project management", "critical thinking"
  ),
  rating = c(4, 5, 4, 4, 1, 2, 1, NA, 2, 3, 4, 4, 2, 3)
)

### BEGIN SOLUTION
clinical <- SHEET$rating[SHEET$domain == "clinical"]
technical <- SHEET$rating[SHEET$domain == "technical"]
professional <- SHEET$rating[SHEET$domain == "professional"]
fern_profile <- t_profile(clinical, technical, professional)
### STARTER
# clinical <- SHEET$rating # only the rows of this domain
#
# fern_profile <- NULL
### END SOLUTION

# %% [check=fern_profile]
check("fern_profile")

# %% [task=raise_first]
raise_first <- NULL # "A", "B", "C" or "D"

# %% [check=raise_first]
check("raise_first")

# %% [task=blank_rating]
blank_rating <- NULL # "A", "B", "C" or "D"

# %% [check=blank_rating]
check("blank_rating")

# %% [markdown]
# Now yourself. Nobody grades this and nobody else sees it. Put in your own ratings in the order of
# the sheet, leave `NA` where you do not know, and write one sentence: which domain do you raise
# first, and why?

# %%
my_clinical <- c(NA, NA, NA, NA)
my_technical <- c(NA, NA, NA, NA, NA)
my_professional <- c(NA, NA, NA, NA, NA)
str(t_profile(my_clinical, my_technical, my_professional))
