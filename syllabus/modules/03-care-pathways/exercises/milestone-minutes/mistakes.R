# The report with minutes that were changed before they were sorted into the three heaps.
reported <- function(arrival, needle, target, change = identity) {
  at <- function(text) as.POSIXct(as.character(text), format = "%Y-%m-%d %H:%M", tz = "UTC")
  summed(change(as.numeric(difftime(at(needle), at(arrival), units = "mins"))), target)
}

# What the clocks of Berlin make of an interval, written out: versions of R differ in what they make
# of the hour that does not exist.
by_berlin <- function(arrival, needle) {
  passes <- function(night) !is.na(arrival) & !is.na(needle) & arrival < night & needle >= night
  60 * (passes("2024-10-27 03:00") - passes("2024-03-31 02:00"))
}

summed <- function(minutes, target) {
  missing <- is.na(minutes)
  invalid <- !missing & minutes < 0
  minutes[invalid] <- NA
  valid <- minutes[!is.na(minutes)]
  none <- length(valid) == 0
  list(
    minutes = minutes, n = length(valid), missing = sum(missing), invalid = sum(invalid),
    median = if (none) NA else median(valid), within = if (none) NA else mean(valid <= target)
  )
}

mistake("local time zone", task = "milestone_minutes", lesson = "clocks",
  "You read the log on a local clock, such as Berlin's. In the night the clocks change, one patient
  looks an hour faster than he was, and somebody will praise that night. Name the zone: UTC.",
  function(arrival, needle, target = 60) {
    reported(arrival, needle, target, change = function(minutes) minutes + by_berlin(arrival, needle))
  }
)

mistake("the sign dropped", task = "milestone_minutes", lesson = "clocks",
  "You dropped the sign. A needle before the arrival is a charting error; without its sign it becomes
  your fastest treatment. Count it as invalid, and ask.",
  function(arrival, needle, target = 60) reported(arrival, needle, target, change = abs)
)

mistake("missing as 0 minutes", task = "milestone_minutes", lesson = "times",
  "You read a blank as 0 minutes. Patients whose needle nobody recorded look treated at the door, and
  the share within target rises with every form that is left empty.",
  function(arrival, needle, target = 60) {
    reported(arrival, needle, target, change = function(minutes) ifelse(is.na(minutes), 0, minutes))
  }
)

mistake("invalid counted as missing", task = "milestone_minutes", lesson = "clocks",
  "You put impossible times and blank ones into one heap. A blank asks who forgot; a needle before the
  door asks whose clock is wrong. Counted together, nobody looks for the clock.",
  function(arrival, needle, target = 60) {
    reported(arrival, needle, target, change = function(minutes) ifelse(minutes < 0, NA, minutes))
  }
)

mistake("the mean", task = "milestone_minutes", lesson = "times",
  "You gave the mean under the name of the median. One patient who lay there for five hours then stands
  for everybody, and nobody asks about him in particular.",
  function(arrival, needle, target = 60) {
    right <- milestone_minutes(arrival, needle, target)
    if (right$n > 0) right$median <- mean(right$minutes, na.rm = TRUE)
    right
  }
)

mistake("strictly below the target", task = "milestone_minutes", lesson = "times",
  "A patient treated in exactly 60 minutes was counted as late. The target says 60 or less; the team
  would be told that it missed what it reached.",
  function(arrival, needle, target = 60) {
    right <- milestone_minutes(arrival, needle, target)
    if (right$n > 0) right$within <- mean(right$minutes < target, na.rm = TRUE)
    right
  }
)

mistake("a share of everybody", task = "milestone_minutes", lesson = "times",
  "You divided by all patients, recorded or not. That supposes that everybody without a time was late.
  Perhaps; say it as a count beside the share, not inside it.",
  function(arrival, needle, target = 60) {
    right <- milestone_minutes(arrival, needle, target)
    if (right$n > 0) right$within <- right$within * right$n / length(right$minutes)
    right
  }
)

mistake("only those who are complete", task = "weekend_report", lesson = "times",
  "You left the incomplete patients out before you counted. The report says that nobody is missing,
  and the two who are will never be looked for.",
  function() {
    whole <- weekend[complete.cases(weekend), ]
    milestone_minutes(whole$arrival, whole$needle)[c("median", "within", "missing")]
  }
)

mistake("the blanks as 0", task = "weekend_report", lesson = "times",
  "You let the blanks count as treated at once. Two patients whose needle nobody wrote down make the
  weekend look faster than it was.",
  function() {
    minutes <- milestone_minutes(weekend$arrival, weekend$needle)$minutes
    minutes[is.na(minutes)] <- 0
    list(median = median(minutes), within = mean(minutes <= 60), missing = 2)
  }
)
