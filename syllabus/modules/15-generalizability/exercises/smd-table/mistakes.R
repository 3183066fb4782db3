squares <- function(values) sum((values - mean(values))^2)
variance_of <- function(values, binary) {
  if (binary) mean(values) * (1 - mean(values)) else squares(values) / (length(values) - 1)
}
usual_spread <- function(left, right, binary) {
  sqrt((variance_of(left, binary) + variance_of(right, binary)) / 2)
}

# The table with another spread, or another number made of it; gaps as in the reference.
exchanged <- function(a, b, spread = usual_spread,
                      size = function(difference, spread, left, right) difference / spread) {
  table <- smd_table(a, b)
  for (column in names(table)) {
    left <- a[[column]][!is.na(a[[column]])]
    right <- b[[column]][!is.na(b[[column]])]
    if (is.na(table[[column]]) || min(length(left), length(right)) < 2) next
    wide <- spread(left, right, all(c(left, right) %in% 0:1))
    if (wide > 1e-12 && usual_spread(left, right, FALSE) > 1e-12) {
      table[[column]] <- size(mean(left) - mean(right), wide, left, right)
    }
  }
  table
}

few <- function(values) sum(!is.na(values)) < 2

mistake("p-values", task = "smd_table", lesson = "compare",
  "You left p-values. With thousands of rows a trifle is significant, in a ward of seven hardly anything is.
  The SMD asks how large the difference is, and that is what changes a patient's risk.",
  function(a, b) {
    exchanged(a, b, size = function(difference, spread, left, right) {
      own <- function(side) squares(side) / (length(side) - 1) / length(side)
      2 * pnorm(-abs(difference) / sqrt(own(left) + own(right)))
    })
  }
)

mistake("pooled by n", task = "smd_table", lesson = "compare",
  "You weighed the two variances by the number of patients. The bigger hospital then decides what
  \"usual\" is, and the difference of the smaller one hides behind it. Take their plain mean.",
  function(a, b) {
    exchanged(a, b, function(left, right, binary) {
      if (binary) return(usual_spread(left, right, binary))
      sqrt((squares(left) + squares(right)) / (length(left) + length(right) - 2))
    })
  }
)

mistake("b minus a", task = "smd_table", lesson = "compare",
  "Every sign is turned. Your report says \"younger\" where patients are older, and the ward would look
  for trouble at the wrong end of life.",
  function(a, b) lapply(smd_table(a, b), function(value) -value)
)

mistake("without the sign", task = "smd_table", lesson = "compare",
  "You dropped the sign. Older or younger, sicker or healthier: the ward cannot tell which patients the
  model has not met.",
  function(a, b) lapply(smd_table(a, b), abs)
)

mistake("a plain difference", task = "smd_table", lesson = "compare",
  "You left the difference of the means. One degree of fever and one year of age are not alike; without
  the spread nobody can see which of them matters for a patient.",
  function(a, b) exchanged(a, b, size = function(difference, spread, left, right) difference)
)

mistake("divided by the variance", task = "smd_table", lesson = "compare",
  "You divided by the variance, not by its root. Your number changes with the unit, years or months, and
  a real shift in old patients can vanish in it.",
  function(a, b) exchanged(a, b, size = function(difference, spread, left, right) difference / spread^2)
)

mistake("variances added, not averaged", task = "smd_table", lesson = "compare",
  "You took the root of the *sum* of the variances. Every difference looks a third smaller, and columns
  that should be looked at slip below 0.1.",
  function(a, b) {
    exchanged(a, b, size = function(difference, spread, left, right) difference / (spread * sqrt(2)))
  }
)

mistake("variance with n", task = "smd_table", lesson = "compare",
  "You divided by n instead of n \u2212 1. In a small ward the spread looks too narrow and the
  difference too large; its patients would be called strangers by arithmetic.",
  function(a, b) {
    exchanged(a, b, function(left, right, binary) {
      if (binary) return(usual_spread(left, right, TRUE))
      sqrt((squares(left) / length(left) + squares(right) / length(right)) / 2)
    })
  }
)

mistake("0/1 like any number", task = "smd_table", lesson = "compare",
  "A column of zeros and ones was treated like blood pressure, with n \u2212 1. Its variance is
  p(1 \u2212 p). In small wards women or ventilated patients would look less different than they are.",
  function(a, b) exchanged(a, b, function(left, right, binary) usual_spread(left, right, FALSE))
)

mistake("0/1 decided for each side", task = "smd_table", lesson = "compare",
  "You asked each hospital by itself whether the column is 0/1. A count of falls that happens to be 0 or
  1 in one of them gets another formula there, and the comparison is bent. Ask both together.",
  function(a, b) {
    exchanged(a, b, function(left, right, binary) {
      own <- function(side) variance_of(side, all(side %in% 0:1))
      sqrt((own(left) + own(right)) / 2)
    })
  }
)

mistake("the spread of b", task = "smd_table", lesson = "compare",
  "You divided by the spread of one hospital alone. Exchange the two, and the size of the difference
  changes; each would tell the other a different story about the same patients.",
  function(a, b) exchanged(a, b, function(left, right, binary) sqrt(variance_of(right, binary)))
)

mistake("the spread of both together", task = "smd_table", lesson = "compare",
  "You took one spread of all patients thrown together. It holds the very difference you want to
  measure: the further apart the hospitals lie, the smaller each difference looks. Take each side's
  variance, then their mean.",
  function(a, b) {
    exchanged(a, b, function(left, right, binary) sqrt(variance_of(c(left, right), binary)))
  }
)

mistake("the mean of the two spreads", task = "smd_table", lesson = "compare",
  "You averaged the two spreads. The definition averages the *variances* and takes the root afterwards;
  with yours, no paper's table of the same patients can be compared. Square, average, root.",
  function(a, b) {
    exchanged(a, b, function(left, right, binary) {
      (sqrt(variance_of(left, binary)) + sqrt(variance_of(right, binary))) / 2
    })
  }
)

mistake("missing as zero", task = "smd_table", lesson = "compare",
  "You counted missing values as 0. A patient whose age nobody wrote down became a newborn, and the
  hospital with the worst records looks the youngest. Leave them out.",
  function(a, b) {
    zeros <- function(side) lapply(side, function(values) ifelse(is.na(values), 0, values))
    smd_table(zeros(a), zeros(b))
  }
)

mistake("the whole patient left out", task = "smd_table", lesson = "compare",
  "One missing value, and you dropped the patient from every column. Those with gaps are often the
  sickest, or admitted at night; the comparison would be made without them. Leave out the value only.",
  function(a, b) {
    complete <- function(side) {
      if (length(side) == 0) return(side)
      keep <- Reduce(`&`, lapply(side, function(values) !is.na(values)))
      lapply(side, function(values) values[keep])
    }
    smd_table(complete(a), complete(b))
  }
)

mistake("no spread, no difference", task = "smd_table", lesson = "compare",
  "Everybody here has 5, everybody there 6, and you report no difference. Without a spread a difference
  has no size, but it is there: a missing value sends somebody to look, 0 does not.",
  function(a, b) {
    table <- smd_table(a, b)
    for (column in names(table)) {
      if (is.na(table[[column]]) && !few(a[[column]]) && !few(b[[column]])) table[[column]] <- 0
    }
    table
  }
)

mistake("zero for too few", task = "smd_table", lesson = "compare",
  "With fewer than two values on a side you report 0: \"the same patients\". Nobody knows that. A ward
  that measured nothing would pass as perfectly alike.",
  function(a, b) {
    table <- smd_table(a, b)
    for (column in names(table)) if (few(a[[column]]) || few(b[[column]])) table[[column]] <- 0
    table
  }
)

shifted <- function(names_used, moved) {
  found <- unlist(smd_table(as.list(external[names_used]), as.list(development[names_used])))
  sort(names(found)[moved(found)])
}

mistake("only where it is higher", task = "shifted_columns", lesson = "compare",
  "You looked for higher values only, or at the inputs alone. A column that is *lower* at the external
  hospital is a shift as well, and the outcome is a column: sepsis that nobody records would be
  overlooked.",
  function() shifted(columns, function(found) found > 0.1)
)

mistake("row numbers compared", task = "shifted_columns", lesson = "compare",
  "You compared the numbers of stays and patients. They only count rows; two identical hospitals of
  different size would look like strangers. Keep to `columns`.",
  function() shifted(names(external), function(found) abs(found) > 0.1)
)

mistake("chosen by p", task = "shifted_columns", lesson = "compare",
  "You chose by p below 0.05. With thousands of stays a quarter of a breath is \"significant\", and
  somebody is sent to look for a reason that no patient would notice.",
  function() {
    significant <- function(name) {
      left <- external[[name]]
      right <- development[[name]]
      error <- sqrt(squares(left) / length(left)^2 + squares(right) / length(right)^2)
      abs(mean(left) - mean(right)) / error > 1.96
    }
    shifted(columns, function(found) vapply(names(found), significant, NA))
  }
)

mistake("without the outcome", task = "shifted_columns", lesson = "pitfalls",
  "You left the outcome out of the comparison. Antibiotics differ, and the reason stays hidden: sepsis
  itself is recorded less often there. Compare all nine columns.",
  function() shifted(setdiff(columns, "y"), function(found) abs(found) > 0.1)
)
