gap_of <- function(counts) counts[1, 1] / sum(counts[, 1]) - counts[1, 2] / sum(counts[, 2])

# The reference's result with other weights for the departments.
weighted <- function(tab, weights) {
  right <- simpson(tab)
  known <- !is.na(right$by_dept)
  w <- weights[known]
  right$standardised <- sum(w * right$by_dept[known]) / sum(w)
  right
}

mistake("departments unweighted", task = "simpson", lesson = "simpson",
  "You took the plain mean of the departments. A department with 585 applicants counted like one
  with 933: on a hospital's table the three patients of a small ward would count as much as thirty
  of a large one.",
  function(tab = UCBAdmissions) weighted(tab, rep(1, dim(tab)[3]))
)

mistake("female minus male", task = "simpson", lesson = "simpson",
  "Every sign is turned: women minus men, or shares of the rejected. Your text accuses the wrong
  direction, and the women who waited read that they were preferred. Take men minus women,
  admitted.",
  function(tab = UCBAdmissions) simpson(tab[, 2:1, , drop = FALSE])
)

mistake("share of the admitted", task = "simpson", lesson = "simpson",
  "You divided by all who were admitted, not by those who applied. Where few women apply, few are
  admitted; that says nothing of how the decision about each of them went.",
  function(tab = UCBAdmissions) {
    gap <- function(counts) (counts[1, 1] - counts[1, 2]) / sum(counts[1, ])
    by_dept <- apply(tab, 3, gap)
    applied <- apply(tab, 3, sum)
    known <- !is.na(by_dept)
    list(
      overall = gap(apply(tab, c(1, 2), sum)),
      by_dept = by_dept,
      higher_female = sum(by_dept[known] < 0),
      standardised = sum((applied * by_dept)[known]) / sum(applied[known])
    )
  }
)

mistake("the total is the mean of the departments", task = "simpson", lesson = "simpson",
  "Your total is the mean of the departments. That is already the answer at equal mix; the number
  in the newspaper comes from everybody in one table. Without it nobody sees that anything turned
  round.",
  function(tab = UCBAdmissions) {
    right <- simpson(tab)
    right$overall <- mean(right$by_dept, na.rm = TRUE)
    right
  }
)

mistake("weighted by where the men applied", task = "simpson", lesson = "simpson",
  "You weighted by the men alone. It is a fair question, what if women had applied where men did,
  but another one; and where no man applied, the women vanish from the mean. Use all who applied.",
  function(tab = UCBAdmissions) weighted(tab, apply(tab, c(2, 3), sum)[1, ])
)

mistake("weighted by where the women applied", task = "simpson", lesson = "simpson",
  "You weighted by the women alone. It answers what would be if men had applied where women did.
  The task asks for all who applied; say whose mix you use, or two reports on the same people
  differ.",
  function(tab = UCBAdmissions) weighted(tab, apply(tab, c(2, 3), sum)[2, ])
)

mistake("weighted by the admitted", task = "simpson", lesson = "simpson",
  "You weighted each department by those it admitted. Strict ones then hardly count, and those are
  where most people were turned away. Weight by all who applied.",
  function(tab = UCBAdmissions) weighted(tab, apply(tab, 3, function(counts) sum(counts[1, ])))
)

mistake("always Berkeley", task = "simpson", lesson = "simpson",
  "You computed Berkeley, whatever table came in. At the hospital the function would report the
  students of 1973 in place of the patients who wait. Use `tab`; it is Berkeley only when nothing
  is given.",
  function(tab = UCBAdmissions) simpson(UCBAdmissions)
)

mistake("departments where men lead", task = "simpson", lesson = "simpson",
  "You counted the departments where men lead. The sentence in the newspaper will say the opposite
  of what happened to the women who applied there.",
  function(tab = UCBAdmissions) {
    right <- simpson(tab)
    right$higher_female <- sum(right$by_dept > 0, na.rm = TRUE)
    right
  }
)

mistake("zero for undefined", task = "simpson", lesson = "simpson",
  "Where only one sex applied you report no difference. Nobody was there to compare; a ward that
  never saw a woman would count as one that treats her alike. Leave it open.",
  function(tab = UCBAdmissions) {
    right <- simpson(tab)
    right$by_dept[is.na(right$by_dept)] <- 0
    if (is.na(right$overall)) right$overall <- 0
    right$standardised <- sum(apply(tab, 3, sum) * right$by_dept) / sum(tab)
    right
  }
)

mistake("one department without men or women", task = "simpson", lesson = "simpson",
  "One department to which only men or only women applied, and your mean is missing for all. The
  people in the other departments lose their answer. Leave that department out of the mean and the
  count.",
  function(tab = UCBAdmissions) {
    right <- simpson(tab)
    right$standardised <- sum(apply(tab, 3, sum) * right$by_dept) / sum(tab)
    right$higher_female <- sum(right$by_dept < 0)
    right
  }
)

mistake("means of the departments", task = "two_blocks", lesson = "simpson",
  "You left the means of the departments. Ask for the total within each block, as the newspaper
  did for the whole; only then the reader sees the fourteen points turn round.",
  function() {
    c(
      easy = simpson(UCBAdmissions[, , 1:2])$standardised,
      hard = simpson(UCBAdmissions[, , 3:6])$standardised
    )
  }
)

mistake("the blocks cut elsewhere", task = "two_blocks", lesson = "simpson",
  "You cut the six departments in halves. The third admits 35 %, not 64 %; with it the first block
  mixes easy and hard, and the women who applied to the hard one make it turn round again.",
  function() {
    c(
      easy = simpson(UCBAdmissions[, , 1:3])$overall,
      hard = simpson(UCBAdmissions[, , 4:6])$overall
    )
  }
)

mistake("the signs turned", task = "two_blocks", lesson = "simpson",
  "Both signs are turned. Women lead in both blocks, and your sentence would accuse them of
  waiting less where they were in fact admitted more.",
  function() -two_blocks
)
