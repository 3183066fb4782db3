# The reference with another mean or m2 where both parts have patients; the variance follows m2.
# R evaluates `mean` and `m2` only where they are used.
merged <- function(a, b, mean = right$mean, m2 = right$m2) {
  right <- merge_stats(a, b)
  if (a$n == 0 || b$n == 0) return(right)
  list(n = right$n, mean = mean, m2 = m2, var = m2 / (right$n - 1))
}

mistake("mean of means", task = "merge_stats", lesson = "merge",
  "You took the mean of the two means. A 20-bed ward then weighs as much as a 900-bed hospital,
  and a limit set from it is wrong for nearly every patient.",
  function(a, b) merged(a, b, mean = (a$mean + b$mean) / 2)
)

mistake("the distance between the means forgotten", task = "merge_stats", lesson = "merge",
  "You added the two m2 and stopped. The difference between the hospitals has vanished: the limits
  come out too narrow, and patients who are usual in one house look sick in the other.",
  function(a, b) merged(a, b, m2 = a$m2 + b$m2)
)

mistake("the distance without its weight", task = "merge_stats", lesson = "merge",
  "You added the squared difference once, whoever stands behind it. One patient far away then
  counts like a whole ward, and a ward like one patient.",
  function(a, b) merged(a, b, m2 = a$m2 + b$m2 + (b$mean - a$mean)^2)
)

mistake("empty parts not handled", task = "merge_stats", lesson = "empty",
  "You divide by the number of patients, and in two empty shifts there is none. The numbers become
  NaN, from there they spread through the whole sum, and the morning round has no numbers for
  anybody.",
  function(a, b) {
    n <- a$n + b$n
    delta <- b$mean - a$mean
    m2 <- a$m2 + b$m2 + delta^2 * a$n * b$n / n
    list(n = n, mean = a$mean + delta * b$n / n, m2 = m2, var = if (n > 1) m2 / (n - 1) else NA)
  }
)

mistake("zero for nobody", task = "merge_stats", lesson = "empty",
  "You gave nobody a mean of 0. A creatinine of 0 is a patient who cannot exist, and the next
  average pulls every real one towards it. No patients is no mean: leave it open.",
  function(a, b) {
    right <- merge_stats(a, b)
    if (right$n == 0) right$mean <- 0
    right
  }
)

mistake("no spread from one patient", task = "merge_stats", lesson = "empty",
  "You gave one patient, or nobody, a variance of 0. It says that all patients are exactly alike,
  and the next one a little off looks like an emergency. One value tells nothing of spread.",
  function(a, b) {
    right <- merge_stats(a, b)
    if (right$n < 2) right$var <- 0
    right
  }
)

mistake("divided by n", task = "merge_stats", lesson = "merge",
  "You divided m2 by n. For two patients that halves the variance: the smallest wards look the
  steadiest, and their unusual patients the most alarming. Divide by n \u2212 1.",
  function(a, b) {
    right <- merge_stats(a, b)
    if (right$n > 1) right$var <- right$m2 / right$n
    right
  }
)

mistake("standard deviation for variance", task = "merge_stats", lesson = "merge",
  "You returned the standard deviation under the name of the variance. The next step takes a root
  again, and the limits on the ward no longer fit any patient.",
  function(a, b) {
    right <- merge_stats(a, b)
    right$var <- sqrt(right$var)
    right
  }
)

mistake("the mean of means reported", task = "three_sites", lesson = "merge",
  "You report the mean of means as the mean. Valley's twenty patients then speak for every third
  one, and 1,210 patients get a limit drawn from a handful.",
  function() replace(three_sites, "mean", three_sites$mean_of_means)
)

mistake("variances averaged by size", task = "three_sites", lesson = "merge",
  "You pooled the spread inside the houses and left out the distance between them. The interval is
  too narrow, and Valley's patients fall out of it because of where they live.",
  function() {
    replace(three_sites, "var", (HARBOUR$m2 + LAKE$m2 + VALLEY$m2) / (three_sites$n - 1))
  }
)

mistake("Valley left out", task = "three_sites", lesson = "merge",
  "You merged two of three. The twenty patients of Valley are the sickest in the study, and it now
  looks as if there were no such patients.",
  function() c(merge_stats(HARBOUR, LAKE)[c("n", "mean", "var")], three_sites["mean_of_means"])
)
