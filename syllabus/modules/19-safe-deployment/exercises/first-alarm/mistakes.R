mistake("the start of the row", task = "first_alarm", lesson = "alarm",
  "You return the month in which the row began. You claim the alarm rang before the data existed.
  On paper the team was early; in truth the patients of another month had passed.",
  function(x, limit, run = 2) first_alarm(x, limit, run) - run + 1
)

mistake("a missing month left out", task = "first_alarm", lesson = "alarm",
  "You dropped the missing month, so that its neighbours stand side by side. A month without data
  is not a quiet month, nor a loud one. The row is broken, and the months after it have moved.",
  function(x, limit, run = 2) first_alarm(x[!is.na(x)], limit, run)
)

mistake("a missing month skipped in the row", task = "first_alarm", lesson = "alarm",
  "Your counter waits over a missing month and goes on. Two months apart count as a row, though
  nobody knows what lay between. The team is called for a shift that may have been two accidents.",
  function(x, limit, run = 2) counted(x, function(streak, value) {
    if (is.na(value)) streak else if (value > limit) streak + 1 else 0
  }, run)
)

mistake("a missing month as above", task = "first_alarm", lesson = "alarm",
  "You counted a missing month as above the limit. A failed feed needs its own alarm. Mixed with
  drift it sends the team to search the patients for what is wrong with the cable.",
  function(x, limit, run = 2) first_alarm(ifelse(is.na(x), Inf, x), limit, run)
)

mistake("in all, not in a row", task = "first_alarm", lesson = "alarm",
  "You count the months above the limit in all. One noisy month a year apart would page the team,
  and after the third false call they put the pager into a drawer. Below the limit: back to zero.",
  function(x, limit, run = 2) {
    counted(x, function(streak, value) streak + (!is.na(value) && value > limit), run)
  }
)

mistake("on the limit counted", task = "first_alarm", lesson = "alarm",
  "You counted a value equal to the limit. The agreement says above. Where values are rounded to
  two decimals that is no rarity, and people are called for a month that was still agreed to be
  quiet.",
  function(x, limit, run = 2) first_alarm(x, limit - 1e-9, run)
)

mistake("zero for never", task = "first_alarm", lesson = "alarm",
  "You return 0 when it never rings. In the board's table that is a month before the first one, and
  in a mean it pulls every alarm forward. Never is `NA`.",
  function(x, limit, run = 2) {
    month <- first_alarm(x, limit, run)
    if (is.na(month)) 0 else month
  }
)

mistake("the run ignored", task = "alarm_months", lesson = "alarm",
  "Your alarms for two in a row ring as early as those for one. In month 8 nobody could know that
  month 9 would follow. A second look takes a month; the patients of that month are its price.",
  function() rang(function(limit, run) first_alarm(PSI, limit, 1))
)

mistake("once and twice exchanged", task = "alarm_months", lesson = "alarm",
  "You gave the months of one for those of two in a row, and the reverse. The board would choose the
  careful rule and get the hasty one, with a pager at night for what chance did.",
  function() rang(function(limit, run) first_alarm(PSI, limit, 3 - run))
)

mistake("one limit for both", task = "alarm_months", lesson = "alarm",
  "Both limits give the same months in your list. So the board cannot see the bargain: the low one
  calls people in months 2 and 3, when no patient was affected.",
  function() rang(function(limit, run) first_alarm(PSI, 0.1, run))
)

# The month in which a counter that follows another rule reaches the run.
counted <- function(x, step, run) {
  streak <- 0
  for (month in seq_along(x)) {
    streak <- step(streak, x[month])
    if (streak == run) return(month)
  }
  NA
}

rang <- function(alarm) {
  list(low_once = alarm(0.05, 1), low_twice = alarm(0.05, 2),
    high_once = alarm(0.1, 1), high_twice = alarm(0.1, 2))
}
