mistake("primary only", task = "suppress_cells", lesson = "small-cells",
  "Total minus the rest gives the 4 patients back. You hid the small counts and left them alone
  in their row or column; four families are named by a table that looks careful.",
  function(tab, k = 11) hidden_small(tab, k)
)

mistake("zeros hidden", task = "suppress_cells", lesson = "small-cells",
  "Zero identifies nobody; hiding it wastes information. Worse, each hidden zero takes other
  counts with it, and the clinic for real patients is planned on a table of gaps.",
  function(tab, k = 11) {
    tab[!is.na(tab) & tab == 0] <- NA
    closed(hidden_small(tab, k))
  }
)

mistake("k itself hidden", task = "suppress_cells", lesson = "small-cells",
  "The rule is fewer than k; you removed a publishable count, and its partners with it. Patients
  gain nothing by it, and readers lose the number that the rule allows.",
  function(tab, k = 11) closed(hidden_small(tab, k + 1))
)

mistake("one round only", task = "suppress_cells", lesson = "small-cells",
  "You went round once. A partner hidden in a column can be the only gap of its row, and then it
  comes back by subtraction, and after it the patients you began with. Repeat until nothing
  changes.",
  function(tab, k = 11) closed(hidden_small(tab, k), rounds = 1)
)

mistake("rows only", task = "suppress_cells", lesson = "small-cells",
  "You looked along the rows. The columns have totals, too: subtract downwards, and the four
  patients of the valley are back.",
  function(tab, k = 11) closed(hidden_small(tab, k), columns = FALSE)
)

mistake("columns first", task = "suppress_cells", lesson = "small-cells",
  "You began with the columns. The result is as safe, but other cells are blank than in the
  report of the next county; laid side by side, the two give patients away. The order is part of
  the rule.",
  function(tab, k = 11) t(closed(t(hidden_small(tab, k))))
)

mistake("the largest as partner", task = "suppress_cells", lesson = "small-cells",
  "You hid the largest count of the row. It protects as well as the smallest, and it takes the
  number from the reader that most patients stand behind.",
  function(tab, k = 11) closed(hidden_small(tab, k), choose = which.max)
)

mistake("the last of equal counts", task = "suppress_cells", lesson = "small-cells",
  "Of two equal counts you hid the later one. Two offices that follow the same rule must blank
  the same cells: what one prints and the other hides gives the patients back.",
  function(tab, k = 11) {
    last <- function(counts) length(counts) + 1 - which.min(rev(counts))
    closed(hidden_small(tab, k), choose = last)
  }
)

mistake("a zero as the first choice", task = "suppress_cells", lesson = "small-cells",
  "You took a zero as partner while positive counts were left. Zeros are easily guessed, since
  rare means rare: the neighbour tries 0, and has the four. Hide a positive count as long as
  there is one.",
  function(tab, k = 11) closed(hidden_small(tab, k), zeros = "first")
)

mistake("never a zero", task = "suppress_cells", lesson = "small-cells",
  "Where only zeros were left you gave the gap no partner. It stays alone in its line, and the
  row total is the number of patients you meant to hide.",
  function(tab, k = 11) closed(hidden_small(tab, k), zeros = "never")
)

mistake("zero for hidden", task = "suppress_cells", lesson = "small-cells",
  "You print 0 where you hide. The table now says that nobody there is ill, and the totals
  contradict it. A patient in that valley does not exist for the planners. Hidden is `NA`.",
  function(tab, k = 11) {
    tab <- suppress_cells(tab, k)
    tab[is.na(tab)] <- 0
    tab
  }
)

mistake("rows or columns alone", task = "pencil_test", lesson = "small-cells",
  "You looked along one direction. The neighbour's pencil goes both ways, and a count that is
  safe in its row can be the only gap of its column. You call patients safe who are not.",
  function() tested(function(gaps) sum(gaps & rowSums(gaps) == 1))
)

mistake("counted twice", task = "pencil_test", lesson = "small-cells",
  "You added rows and columns. A cell alone in both is one hidden count, not two; the office
  hears of more leaks than it has gaps, and doubts the others, too, behind which patients
  stand.",
  function() tested(function(gaps) sum(rowSums(gaps) == 1) + sum(colSums(gaps) == 1))
)

mistake("alone in both directions", task = "pencil_test", lesson = "small-cells",
  "You asked for cells alone in row *and* column. One direction is enough for a subtraction. The
  others pass as safe, and their patients are found from the side you did not look at.",
  function() tested(function(gaps) sum(gaps & outer(rowSums(gaps) == 1, colSums(gaps) == 1, "&")))
)

mistake("every gap", task = "pencil_test", lesson = "small-cells",
  "You counted the gaps. A gap is no leak: it leaks where it stands alone. By your count hiding
  more cells makes the patients less safe.",
  function() tested(sum)
)

hidden_small <- function(tab, k) {
  tab[!is.na(tab) & tab > 0 & tab < k] <- NA
  tab
}

# The reference's second step with one of its rules exchanged. zeros: as partner "last", "first"
# (like any count) or "never".
closed <- function(tab, choose = which.min, zeros = "last", columns = TRUE, rounds = Inf) {
  partner <- function(cells) {
    others <- which(!is.na(cells))
    if (sum(is.na(cells)) != 1 || length(others) == 0) return(integer(0))
    usable <- if (zeros == "first") others else others[cells[others] > 0]
    if (length(usable) > 0) return(usable[choose(cells[usable])])
    if (zeros == "never") integer(0) else others[1]
  }
  repeat {
    before <- sum(is.na(tab))
    for (i in seq_len(nrow(tab))) tab[i, partner(tab[i, ])] <- NA
    if (columns) for (j in seq_len(ncol(tab))) tab[partner(tab[, j]), j] <- NA
    rounds <- rounds - 1
    if (rounds == 0 || sum(is.na(tab)) == before) return(tab)
  }
}

tested <- function(count) {
  c(first = count(is.na(office)), all = count(is.na(suppress_cells(county))))
}
