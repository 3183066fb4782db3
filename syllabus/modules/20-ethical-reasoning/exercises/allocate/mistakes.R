# The reference with another line; refusals as there.
in_line <- function(rows, capacity, rule, line) {
  allocate(rows, capacity, rule)
  ids <- head(rows$id[line], capacity)
  list(ids = ids, rate = rates(rows, rows$id %in% ids, mean))
}

rates <- function(rows, served, share) {
  groups <- sort(unique(as.character(rows$group)), method = "radix")
  rate <- lapply(groups, function(name) share(served[rows$group == name]))
  setNames(rate, groups)
}

mistake("ties by benefit in rule need", task = "allocate", lesson = "ties",
  "You slipped in a second value nobody agreed to: among equally sick patients the one who gains
  more. It may be right. But the one who loses by it was told \"need\", and was never told this.",
  function(rows, capacity, rule) {
    allocate(rows, capacity, if (rule == "need") "need_then_benefit" else rule)
  }
)

mistake("ties by place in the list", task = "allocate", lesson = "ties",
  "Among equals you took whoever was typed in first. Sort the list in another way, and another
  patient is at home alone. State the tie-breaker: here it is the smaller id.",
  function(rows, capacity, rule) {
    line <- switch(rule,
      need = order(-rows$need),
      benefit = order(-rows$benefit),
      need_then_benefit = order(-rows$need, -rows$benefit)
    )
    in_line(rows, capacity, rule, line)
  }
)

mistake("the lowest first", task = "allocate", lesson = "rules",
  "You sorted upwards, so the healthiest have the places and the sickest wait. The list looks tidy,
  and nobody on the team sees that it stands on its head. Highest first.",
  function(rows, capacity, rule) {
    line <- switch(rule,
      need = order(rows$need, rows$id),
      benefit = order(rows$benefit, rows$id),
      need_then_benefit = order(rows$need, rows$benefit, rows$id)
    )
    in_line(rows, capacity, rule, line)
  }
)

mistake("ids by number, not by rank", task = "allocate", lesson = "rules",
  "You returned the ids in order of their numbers. The phone list no longer starts with the
  sickest, and if the team gets through half of it tonight, it is the wrong half.",
  function(rows, capacity, rule) {
    result <- allocate(rows, capacity, rule)
    list(ids = sort(result$ids), rate = result$rate)
  }
)

mistake("rate over all, not per group", task = "allocate", lesson = "losers",
  "You divided by everybody who waits. A group that got nothing and a group that is merely small
  now look alike. Divide by the patients of the *group*: what chance did somebody in it have?",
  function(rows, capacity, rule) {
    result <- allocate(rows, capacity, rule)
    all <- nrow(rows)
    list(ids = result$ids, rate = rates(rows, rows$id %in% result$ids, function(x) sum(x) / all))
  }
)

mistake("shares of the places", task = "allocate", lesson = "losers",
  "You gave each group's share of the *places*. A large group has many places and may still be
  served worse. The person in the bed asks: of people like me, how many get one?",
  function(rows, capacity, rule) {
    result <- allocate(rows, capacity, rule)
    places <- max(1, length(result$ids))
    served <- rows$id %in% result$ids
    list(ids = result$ids, rate = rates(rows, served, function(x) sum(x) / places))
  }
)

mistake("groups without a place left out", task = "allocate", lesson = "losers",
  "A group in which nobody got a place has vanished from your table. It is the very row the board
  must see. Take the groups from all who wait, not from those chosen.",
  function(rows, capacity, rule) {
    result <- allocate(rows, capacity, rule)
    list(ids = result$ids, rate = Filter(function(share) share > 0, result$rate))
  }
)

winners <- function() {
  sapply(RULES, function(rule) allocate(WAITING, 2, rule)$ids, simplify = FALSE)
}

mistake("everybody without a place", task = "slot_losers", lesson = "losers",
  "You listed all six without a place. Most of them have none by any rule: it is the shortage they
  lose by. Those who would be served by another rule are the ones to whom you owe a reason.",
  function() lapply(winners(), function(ids) setdiff(WAITING$id, ids))
)

mistake("winners for losers", task = "slot_losers", lesson = "losers",
  "These are the patients who *get* a place. A table of winners is what every report shows; who
  pays for it is missing. Take the others' patients and leave out your own.",
  function() lapply(winners(), sort)
)

mistake("without a place by both other rules only", task = "slot_losers", lesson = "losers",
  "You kept only patients whom *both* other rules would serve. Somebody whom one other rule would
  have helped loses as well, and is missing from your list. At least one is enough.",
  function() {
    chosen <- winners()
    sapply(RULES, function(rule) {
      others <- chosen[setdiff(RULES, rule)]
      sort(setdiff(intersect(others[[1]], others[[2]]), chosen[[rule]]))
    }, simplify = FALSE)
  }
)
