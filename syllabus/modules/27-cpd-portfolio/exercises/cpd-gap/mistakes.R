# The reference with another window or another gap.
gaps_with <- function(log, targets, asof, counts = function(day, end) day > end - 365 & day <= end,
                      gap = function(target, hours) max(0, target - hours)) {
  inside <- counts(as.Date(as.character(log$date)), as.Date(asof)) & !is.na(log$hours)
  result <- list()
  for (domain in sort(as.character(names(targets)), method = "radix")) {
    hours <- sum(log$hours[inside & log$domain == domain])
    result[[domain]] <- list(hours = hours, gap = gap(targets[[domain]], hours))
  }
  result
}

mistake("all-time hours", task = "cpd_gap", lesson = "hours",
  "Last year's course does not cover this year's rule change. You added up all hours ever logged.
  Whoever learned much once is never asked again, and goes on treating by what was right then.",
  function(log, targets, asof) gaps_with(log, targets, asof, function(day, end) day <= end)
)

mistake("calendar year", task = "cpd_gap", lesson = "hours",
  "A January reset erases recent training. You counted since New Year. A colleague who learned the
  new sepsis rule in December is sent to the same course in January, and somebody else misses the
  shift.",
  function(log, targets, asof) {
    gaps_with(log, targets, asof, function(day, end) {
      format(day, "%Y") == format(end, "%Y") & day <= end
    })
  }
)

mistake("negative gap", task = "cpd_gap", lesson = "hours",
  "A surplus in one domain must not pay for another. Your gaps go below zero, and in the sum ten
  hours of programming make up for the law that nobody read. Patients meet each domain by
  itself.",
  function(log, targets, asof) {
    gaps_with(log, targets, asof, gap = function(target, hours) target - hours)
  }
)

mistake("booked courses counted", task = "cpd_gap", lesson = "hours",
  "You counted entries after the day of the review. A booked course has taught nobody anything yet.
  The ward would rely on somebody who has only paid the fee.",
  function(log, targets, asof) gaps_with(log, targets, asof, function(day, end) day > end - 365)
)

mistake("the first day counted too", task = "cpd_gap", lesson = "hours",
  "You let the day 365 days ago count. Then the window has 366 days, and a yearly course stands in
  it twice on one day. It looks like double the training, and the refresher that patients need is
  put off.",
  function(log, targets, asof) {
    gaps_with(log, targets, asof, function(day, end) day >= end - 365 & day <= end)
  }
)

mistake("the same date last year", task = "cpd_gap", lesson = "hours",
  "You went back to the same date of last year. Over a leap day that is 366 days. Two reviewers get
  two results for one nurse, and argue about her instead of about what she should learn for her
  patients.",
  function(log, targets, asof) {
    gaps_with(log, targets, asof, function(day, end) {
      year <- as.integer(format(end, "%Y")) - 1
      month_day <- sub("02-29", "02-28", format(end, "%m-%d"), fixed = TRUE)
      day > as.Date(paste0(year, "-", month_day)) & day <= end
    })
  }
)

mistake("a blank spoils the domain", task = "cpd_gap", lesson = "hours",
  "One entry without hours, and the whole domain has none. The hours that are known still count. A
  colleague who has done her training is kept off the ward for somebody's missing pen stroke.",
  function(log, targets, asof) {
    end <- as.Date(asof)
    day <- as.Date(as.character(log$date))
    blank <- log$domain[is.na(log$hours) & day > end - 365 & day <= end]
    result <- cpd_gap(log, targets, asof)
    for (domain in intersect(names(targets), blank)) {
      result[[domain]] <- list(hours = 0, gap = targets[[domain]])
    }
    result
  }
)

mistake("a blank left as NA", task = "cpd_gap", lesson = "hours",
  "One entry without hours, and the sum of the domain is `NA`. Nothing can be planned by it. A
  colleague with all her training is kept off the ward, for a figure somebody forgot to write
  down. Leave the blank out of the sum.",
  function(log, targets, asof) {
    end <- as.Date(asof)
    day <- as.Date(as.character(log$date))
    blank <- log$domain[is.na(log$hours) & day > end - 365 & day <= end]
    result <- cpd_gap(log, targets, asof)
    for (domain in intersect(names(targets), blank)) result[[domain]] <- list(hours = NA, gap = NA)
    result
  }
)

mistake("only domains with entries", task = "cpd_gap", lesson = "hours",
  "A domain without any entry is missing from your review. It has the greatest gap of all. Nobody is
  told that nothing was learned about ethics, and the next patient who asks for reasons finds
  out.",
  function(log, targets, asof) {
    result <- cpd_gap(log, targets, asof)
    result[names(result) %in% log$domain]
  }
)

above_zero <- function(rows) {
  gaps <- vapply(rows, function(row) row$gap, 0)
  as.list(gaps[gaps > 0])
}

mistake("as of today", task = "before_review", lesson = "hours",
  "You asked for today. Until the review hours run out of the window: the technical course of
  January, the law of February. Fern would learn of it on the day itself, and the ward has worked
  with old rules until then.",
  function() above_zero(cpd_gap(LOG, TARGETS, TODAY))
)

mistake("everything she ever did", task = "before_review", lesson = "hours",
  "You counted her hours of all years. A law course of 2024 then covers what changed since, and the
  next patient's data are handled by a rule that is gone.",
  function() above_zero(gaps_with(LOG, TARGETS, REVIEW, function(day, end) day <= end))
)

mistake("zeros in the list", task = "before_review", lesson = "hours",
  "You listed the domains in which nothing is missing, too. In a list of things to do, a zero is
  noise; the ethics hours she has would be booked again, and the law hours that patients need get
  lost among them.",
  function() lapply(cpd_gap(LOG, TARGETS, REVIEW), function(row) row$gap)
)

mistake("the hours she has", task = "before_review", lesson = "hours",
  "These are the hours that count, not those that are missing. Read as a to-do list they send her to
  the courses she has already done, and the gap that a patient could meet stays.",
  function() {
    rows <- cpd_gap(LOG, TARGETS, REVIEW)
    lapply(rows[vapply(rows, function(row) row$gap > 0, NA)], function(row) row$hours)
  }
)
