# Erlang B, the B of the recursion, after `nurses` steps.
blocked <- function(lam, mu, nurses) {
  a <- lam / mu
  B <- 1
  for (k in seq_len(nurses)) B <- a * B / (k + a * B)
  B
}

# The reference with another chance of waiting; refusals as there.
queue <- function(lam, mu, c, chance, full_as_any = FALSE) {
  right <- erlang_c(lam, mu, c)
  if (right$util >= 1 && !full_as_any) return(right)
  p_wait <- chance(right$util)
  list(util = right$util, p_wait = p_wait, wq_min = 60 * p_wait / (c * mu - lam))
}

mistake("Erlang B reported", task = "erlang_c", lesson = "queue",
  "That formula sends waiting patients away: your B is for a line without a waiting room, where
  whoever finds all nurses busy is lost. Your patients stay and wait, and more of them than you
  report.",
  function(lam, mu, c) queue(lam, mu, c, function(util) blocked(lam, mu, c))
)

mistake("hours returned", task = "erlang_c", lesson = "queue",
  "A wait of 21 minutes was reported as a third of one. You left it in hours, and the column says
  minutes; nobody adds a nurse for 20 seconds, and the line stays as it is.",
  function(lam, mu, c) {
    right <- erlang_c(lam, mu, c)
    replace(right, "wq_min", right$wq_min / 60)
  }
)

mistake("the last nurse left out", task = "erlang_c", lesson = "queue",
  "Your recursion stops one nurse too early. The patients wait longer on paper than at the desk, and
  a nurse is moved here from a ward that needed her.",
  function(lam, mu, c) {
    queue(lam, mu, c, function(util) {
      B <- blocked(lam, mu, c - 1)
      B / (1 - util * (1 - B))
    })
  }
)

mistake("utilisation as the chance of waiting", task = "erlang_c", lesson = "queue",
  "You took the utilisation as the share of patients who wait. That holds for one nurse alone. With
  several, a patient waits only when all are busy at once; your line is too long, and the plan too
  dear.",
  function(lam, mu, c) queue(lam, mu, c, function(util) util)
)

mistake("a full desk computed like any other", task = "erlang_c", lesson = "cliff",
  "You ran the formula on a desk that is over full, and a wait below zero came out. Your report says
  that patients are seen before they come, on the very night when the line never ends.",
  function(lam, mu, c) {
    chance <- function(util) {
      B <- blocked(lam, mu, c)
      B / (1 - util * (1 - B))
    }
    queue(lam, mu, c, chance, full_as_any = TRUE)
  }
)

mistake("utilisation cut at 1", task = "erlang_c", lesson = "cliff",
  "You cut the utilisation at 1. At 1.25 the desk needs a fourth of its staff more; at 1.01 a
  little. Cut off, both nights look alike, and the worse one gets no help.",
  function(lam, mu, c) {
    right <- erlang_c(lam, mu, c)
    replace(right, "util", min(1, right$util))
  }
)

mistake("the time at the desk counted as waiting", task = "erlang_c", lesson = "queue",
  "You added the quarter of an hour at the desk. There the patient is being looked at; the danger is
  in the line before. Your roster would fight a wait that no nurse can take away.",
  function(lam, mu, c) {
    right <- erlang_c(lam, mu, c)
    replace(right, "wq_min", right$wq_min + 60 / mu)
  }
)

mistake("a full desk refused", task = "erlang_c", lesson = "cliff",
  "You stopped when the desk was full, as if the question were wrong. It is a real night: more
  patients come than three nurses can see. Your report is missing exactly the night that needs it.",
  function(lam, mu, c) {
    right <- erlang_c(lam, mu, c)
    if (right$util >= 1) stop("full")
    right
  }
)

mistake("waits in proportion to nurses", task = "desk_waits", lesson = "cliff",
  "You shortened the wait in proportion: a third more nurses, a quarter less wait. The fourth nurse
  does far more than that, and the fifth far less. A roster made so gives the fifth a place that
  another desk needed.",
  function() erlang_c(10, 4, 3)$wq_min * 3 / 3:5
)

mistake("a line of its own for each nurse", task = "desk_waits", lesson = "queue",
  "You gave each nurse a line of her own. Then patients stand before one while another is free, and
  the woman with the clot waits for over an hour. One line for all is the cheapest gain there is.",
  function() vapply(3:5, function(c) erlang_c(10 / c, 4, 1)$wq_min, 0)
)

mistake("the chance for the wait", task = "desk_waits", lesson = "queue",
  "You gave the share of patients who wait, where minutes were asked. Seven of ten waiting can mean
  seconds or an hour; for a clot in the lung that is the difference.",
  function() vapply(3:5, function(c) erlang_c(10, 4, c)$p_wait, 0)
)
