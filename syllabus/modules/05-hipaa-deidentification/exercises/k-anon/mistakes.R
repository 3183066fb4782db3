# The reference's three numbers from other class sizes.
of_sizes <- function(sizes, k) {
  list(k = min(sizes), classes = length(sizes), below = sum(sizes[sizes < k]))
}

mistake("mean class size", task = "k_anon", lesson = "k-anonymity",
  "You gave the mean class. Risk is set by the most unusual person: the woman who stands alone is
  no safer because three others look alike, and her neighbour reads her diagnosis.",
  function(df, qi, k = 5) {
    right <- k_anon(df, qi, k)
    if (!is.na(right$k)) right$k <- nrow(df) / right$classes
    right
  }
)

mistake("rows with a gap dropped", task = "k_anon", lesson = "k-anonymity",
  "You left out rows with a gap. The person with the unknown ZIP code is the most unique and
  vanished from your count; she is still in the file that goes online.",
  function(df, qi, k = 5) k_anon(df[complete.cases(df[qi]), , drop = FALSE], qi, k)
)

mistake("every gap a person of its own", task = "k_anon", lesson = "k-anonymity",
  "You treated every gap as different from every other. Those whose area is unknown look alike to
  an outsider. Called unique, they lose detail that protects nobody, and their data are of less
  use to patients like them.",
  function(df, qi, k = 5) {
    if (nrow(df) == 0) return(k_anon(df, qi, k))
    gap <- !complete.cases(df[qi])
    key <- do.call(paste, c(unname(as.list(df[qi])), sep = "|"))
    of_sizes(table(ifelse(gap, paste("gap", seq_along(gap)), key)), k)
  }
)

mistake("classes counted, not people", task = "k_anon", lesson = "k-anonymity",
  "You counted the small classes. Asked were the people in them: a class of two is two patients
  who may be recognised, and your report knows of one.",
  function(df, qi, k = 5) {
    if (nrow(df) == 0) return(k_anon(df, qi, k))
    key <- do.call(paste, c(unname(as.list(df[qi])), sep = "|"))
    replace(k_anon(df, qi, k), "below", sum(table(key) < k))
  }
)

mistake("exactly k counted as too small", task = "k_anon", lesson = "k-anonymity",
  "You counted classes of exactly k as too small. They meet the rule. The registry would blur
  people who are protected already, and throw away detail that other patients need.",
  function(df, qi, k = 5) k_anon(df, qi, k + 1)
)

mistake("columns run together", task = "k_anon", lesson = "k-anonymity",
  "You pasted the columns without anything between them. Ward 1, bed 12 and ward 11, bed 2 become
  the same text; two people who can be told apart count as protecting each other.",
  function(df, qi, k = 5) {
    if (nrow(df) == 0) return(k_anon(df, qi, k))
    of_sizes(table(do.call(paste0, unname(as.list(df[qi])))), k)
  }
)

mistake("empty combinations counted", task = "k_anon", lesson = "k-anonymity",
  "You counted combinations that nobody has. The smallest class is then empty, every table looks
  hopeless, and the one that would help patients is never published. Count people, not cells.",
  function(df, qi, k = 5) {
    if (nrow(df) == 0) return(k_anon(df, qi, k))
    of_sizes(c(table(df[qi], useNA = "ifany")), k)
  }
)

mistake("one column at a time", task = "k_anon", lesson = "singling-out",
  "You looked at each column by itself. There are many women, many born in 1940, many in the area,
  and one woman born in 1940 there. It is the combination that finds her.",
  function(df, qi, k = 5) {
    each <- lapply(qi, function(column) k_anon(df, column, k))
    each[[which.min(vapply(each, function(one) as.numeric(one$k), 0))[1]]]
  }
)

mistake("mean size in the steps", task = "coarsening", lesson = "k-anonymity",
  "You took the mean class at each step. It passes five early, while single patients still stand
  alone: they are the ones whom somebody will find.",
  function() {
    sizes <- vapply(STEPS, function(qi) nrow(patients) / k_anon(patients, qi)$classes, 0)
    list(k = sizes, step = which(sizes >= 5)[1])
  }
)

mistake("four is nearly five", task = "coarsening", lesson = "k-anonymity",
  "You stopped one step early, where the smallest group is below five. The rule was set before
  anyone saw the data; those few would be published because it was close.",
  function() list(k = coarsening$k, step = coarsening$step - 1)
)

mistake("most people are safe", task = "coarsening", lesson = "k-anonymity",
  "You stopped where nine of ten people are in large classes. The tenth is the one who needs the
  rule: the oldest, from the smallest place. k is the smallest class.",
  function() {
    below <- vapply(STEPS, function(qi) as.numeric(k_anon(patients, qi)$below), 0)
    list(k = coarsening$k, step = which(below <= nrow(patients) / 10)[1])
  }
)
