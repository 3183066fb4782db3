# Grade an audit: run the learner's function on planted data sets and count what it sees and what it
# invents.

# An audit reads whole data sets, some two dozen: it gets this many times what a function gets.
patience <- 12

grade_audit <- function(exercise, task, fun, seed) {
  if (!is.function(fun)) return(no_function(task$name, fun))
  members <- zoo_of(exercise, task)
  order <- setdiff(names(formals(args(exercise$reference$of(task$name)))), "...")
  seconds <- patience * check_timeout()
  results <- quietly(within_time(members, seconds, function(member) {
    attempt(fun, member$case$args, order)
  }))$value
  done <- length(results)
  if (done < length(members)) {
    late <- paste("no answer in", number_text(seconds), "s")
    return(timed_out(task$name, seconds, list(zoo_row(members[[done + 1]], late, FALSE))))
  }
  if (all(vapply(results, function(got) is.null(got$error) && is.null(got$value), NA))) {
    return(placeholder(task$name, list(zoo_row(members[[1]], "no answer yet", FALSE))))
  }
  named_codes <- lapply(results, function(got) if (is.null(got$error)) audit_codes(got$value))
  for (at in seq_along(members)) {
    got <- results[[at]]
    if (!is.null(got$error)) {
      return(stopped(describe(got, fun), list(zoo_row(members[[at]], told(got), FALSE))))
    }
    if (is.null(named_codes[[at]])) return(no_codes(task, members[[at]], got))
  }
  judge_audit(exercise, task, members, named_codes, order)
}

# The codes an audit returned, sorted and each once; NULL when it is no vector of texts.
audit_codes <- function(value) {
  if (is.list(value) && !is.data.frame(value)) value <- unlist(value)
  if (length(value) == 0) return(character(0))
  if (is.factor(value)) value <- as.character(value)
  if (is.character(value) && !anyNA(value)) sort(unique(unname(value)), method = "radix")
}

judge_audit <- function(exercise, task, members, codes, order) {
  fine <- unlist(Map(function(member, found) {
    length(unseen_codes(member, found)) == 0 && length(false_alarms(member, found)) == 0
  }, members, codes))
  trials <- Map(function(member, found, ok) {
    due <- outcome(sort(member$finds, method = "radix"))
    list(case = member$case, expected = due, yours = outcome(found), ok = ok)
  }, members, codes, fine)
  shown <- vapply(members, function(member) member$case$stage == "visible", NA)
  rows <- Map(zoo_row, members[shown], lapply(codes[shown], codes_told), fine[shown])
  seen <- score(members[shown], codes[shown])
  anew <- score(members[!shown], codes[!shown])
  counts <- list(counts = tally(trials))
  beyond <- list(more = paste0("On sets that you do not see: ", anew, "."))
  failing <- vapply(task$seeds, function(learner) fails(task, members, codes, learner), NA)
  if (!any(failing)) {
    return(c(counts, passed(paste(task$name, "caught", seen), unname(rows)), beyond))
  }
  found <- quietly(recognise_audit(exercise, task, order, codes[shown]))$value
  told_of <- named(exercise, found)
  where <- if (failing[1]) seen else paste(seen, "where you can see it, but", anew, "on new sets")
  c(
    counts, wrong(paste("Not yet:", task$name, "caught", where), unname(rows)),
    list(consequence = audit_consequence(members, codes, fine)), beyond, told_of
  )
}

# Whether a seed's sets are judged too badly: a sound one accused, or more faults unseen than are
# allowed.
fails <- function(task, members, codes, learner) {
  own <- vapply(members, function(member) member$learner == learner, NA)
  verdicts <- Map(function(member, found) {
    missed <- length(unseen_codes(member, found)) > 0
    accused <- length(false_alarms(member, found)) > 0
    if (is_sound(member)) c(accused, FALSE) else c(FALSE, missed || accused)
  }, members[own], codes[own])
  any(vapply(verdicts, `[`, NA, 1)) || sum(vapply(verdicts, `[`, NA, 2)) > task$misses
}

# `5 of 6 faults, with 1 false alarm`
score <- function(members, codes) {
  faulty <- !vapply(members, is_sound, NA)
  missed <- unlist(Map(function(member, found) {
    length(unseen_codes(member, found)) > 0
  }, members, codes))
  accused <- unlist(Map(function(member, found) {
    length(false_alarms(member, found)) > 0
  }, members, codes))
  caught <- sum(faulty & !missed)
  paste0(caught, " of ", plural(sum(faulty), "fault"), ", with ", plural(sum(accused), "false alarm"))
}

# What the first set that was misjudged means for patients.
audit_consequence <- function(members, codes, fine) {
  at <- which(!fine)[1]
  member <- members[[at]]
  if (length(unseen_codes(member, codes[[at]])) > 0) return(member$unseen)
  accusations <- paste0("`", false_alarms(member, codes[[at]]), "`", collapse = ", ")
  paste0(
    "\"", member$case$name, "\" was accused of ", accusations, " without cause. A committee that ",
    "is warned for nothing stops reading, and the next warning is about patients."
  )
}

# The zoo, read once: two dozen files are most of the time of a check.
zoo_of <- function(exercise, task) {
  once(exercise, paste("zoo of", task$id), function() read_zoo(task))
}

# The mistake that returns the learner's codes wherever it differs from the reference; of several the
# most telling.
recognise_audit <- function(exercise, task, order, yours) {
  known <- once(exercise, paste("wrong audits of", task$id), function() wrong_audits(exercise, task, order))
  telling <- vapply(known$wrong, function(codes) {
    differing <- !mapply(identical, codes, known$due)
    if (all(mapply(identical, yours[differing], codes[differing]))) sum(differing) else 0
  }, 0)
  if (any(telling > 0)) exercise$reference$mistakes(task$id)[[which.max(telling)]]
}

# What the reference returns for the sets that the learner sees, and what each wrong idea does.
wrong_audits <- function(exercise, task, order) {
  visible <- function(member) member$case$stage == "visible"
  shown <- Filter(visible, zoo_of(exercise, task))
  on_all <- function(fun) {
    lapply(shown, function(member) audit_codes(attempt(fun, member$case$args, order)$value))
  }
  mistakes <- exercise$reference$mistakes(task$id)
  list(
    due = on_all(exercise$reference$of(task$name)),
    wrong = lapply(mistakes, function(mistake) on_all(mistake$wrong))
  )
}

no_codes <- function(task, member, got) {
  found <- kind(got$value)
  c(
    wrong(paste("Not yet:", task$name), list(zoo_row(member, found, FALSE))),
    list(diagnosis = paste0(
      "For \"", member$case$name, "\" your function returns ", found,
      "; a vector of codes is asked for, an empty one when nothing is wrong."
    ))
  )
}

codes_told <- function(codes) {
  if (length(codes) == 0) "nothing" else paste(sort(codes, method = "radix"), collapse = ", ")
}

zoo_row <- function(member, yours, ok) {
  line <- list(name = member$case$name, input = member$case$name, yours = yours, ok = ok)
  if (member$case$stage == "visible") {
    more <- if (length(member$may) > 0) paste0(" (allowed: ", codes_told(member$may), ")")
    line$expected <- paste0(codes_told(member$finds), more)
  }
  line
}
