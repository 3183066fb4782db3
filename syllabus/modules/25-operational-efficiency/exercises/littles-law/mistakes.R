mistake("zero treated as missing", task = "littles_law", lesson = "little",
  "An empty hour is data, and you refused it. At four in the morning nobody arrives and nobody is
  inside; your report has a hole there, and the night nurse is planned by guess.",
  function(L, lam, W) {
    gap <- function(value) if (!is.na(value) && value == 0) NA else value
    littles_law(gap(L), gap(lam), gap(W))
  }
)

mistake("answered though none is missing", task = "littles_law", lesson = "little",
  "Somebody gave you all three numbers, and you computed one of them again. When 1 is not
  2 \u00d7 3, one count is wrong, and patients are missing in it. You passed over the only sign.",
  function(L, lam, W) if (!anyNA(c(L, lam, W))) lam * W else littles_law(L, lam, W)
)

mistake("negative numbers accepted", task = "littles_law", lesson = "little",
  "You computed with a negative number. Minus eight arrivals, or a stay that ends before it begins,
  is a clock that is wrong; the patients behind it are real. Refuse it, so that somebody looks.",
  function(L, lam, W) {
    values <- c(L, lam, W)
    if (sum(is.na(values)) != 1 || all(values >= 0, na.rm = TRUE)) return(littles_law(L, lam, W))
    if (is.na(L)) return(lam * W)
    divisor <- if (is.na(lam)) W else lam
    if (divisor == 0) stop("division by zero")
    L / divisor
  }
)

mistake("always multiplied", task = "littles_law", lesson = "little",
  "You multiplied whatever was given. Twenty inside and eight an hour do not make a stay of 160
  hours. A ward planned by it would keep its patients for a week.",
  function(L, lam, W) {
    littles_law(L, lam, W)
    prod(c(L, lam, W), na.rm = TRUE)
  }
)

mistake("divided the wrong way round", task = "littles_law", lesson = "little",
  "You divided the wrong way round. The fuller the department, the shorter the stay would be, and
  the day on which patients wait in the corridor looks like your fastest. Stay is people inside for
  each arrival an hour.",
  function(L, lam, W) {
    right <- littles_law(L, lam, W)
    if (is.na(L)) return(right)
    if (right == 0) stop("division by zero")
    1 / right
  }
)

mistake("zero instead of a refusal", task = "littles_law", lesson = "little",
  "Twenty people are inside and nobody arrives, and you answered 0. A feed has lost its arrivals;
  the report says that nobody waits while a corridor is full. Without a divisor there is no answer.",
  function(L, lam, W) if (no_divisor(L, lam, W)) 0 else littles_law(L, lam, W)
)

mistake("a division by zero left as it is", task = "littles_law", lesson = "little",
  "R divides by zero without a word, and you passed `Inf` or `NaN` on. Twenty people are inside and
  a feed has lost its arrivals; your report says that they stay for ever. Look at the divisor
  first.",
  function(L, lam, W) {
    if (!no_divisor(L, lam, W)) return(littles_law(L, lam, W))
    L / 0
  }
)

# Whether one number is missing and the other two are fine, but the divisor is zero.
no_divisor <- function(L, lam, W) {
  if (sum(is.na(c(L, lam, W))) != 1 || is.na(L) || L < 0) return(FALSE)
  isTRUE(lam == 0) || isTRUE(W == 0)
}

# The reference with one of its steps exchanged.
flow <- function(in_stay = TRUE, in_rate = TRUE, parts = c("wait_min", "treat_min", "board_min"),
                 middle = mean,
                 inside_of = function(per_hour, stay) per_hour * stay / 60,
                 target = function(per_hour, inside) (inside - 10) / per_hour * 60) {
  rows <- load_data("emergency_log")
  seen <- rows$dispo != "lwbs"
  per_hour <- sum(seen | in_rate) / (max(rows$arrive_min) / 60)
  stay_min <- middle(rowSums(rows[seen | in_stay, parts]))
  inside <- inside_of(per_hour, stay_min)
  list(
    per_hour = per_hour, stay_min = stay_min, inside = inside,
    target_min = target(per_hour, inside)
  )
}

mistake("minutes with a rate per hour", task = "ed_flow", lesson = "little",
  "You need 1,740 beds, or so your numbers say: arrivals per hour, times a stay in minutes. The
  board would laugh, and the man on the chair would wait another year. Both must be in hours.",
  function() {
    flow(
      inside_of = function(per_hour, stay) per_hour * stay,
      target = function(per_hour, inside) (inside - 10) / per_hour
    )
  }
)

mistake("those who left counted in the rate only", task = "ed_flow", lesson = "boundary",
  "You left those who went unseen out of the stay, but kept them in the rate. So people who gave up
  after 88 minutes fill places for three hours. Count them in both or in neither; the task wants
  both.",
  function() flow(in_stay = FALSE)
)

mistake("those who left not counted", task = "ed_flow", lesson = "boundary",
  "Your numbers agree with each other, but those who left unseen are in none of them. They sat in
  the waiting room, too. The manager asked about the building; in your report thirty of its patients
  never came.",
  function() flow(in_stay = FALSE, in_rate = FALSE)
)

mistake("the median stay", task = "ed_flow", lesson = "little",
  "You took the median. Little's law counts every hour that somebody holds a place, and the few who
  lie here for a day hold many; the median forgets them. Use the mean.",
  function() flow(middle = median)
)

mistake("hours for minutes", task = "ed_flow", lesson = "little",
  "Both stays are in hours under names that say minutes. A target of \"2\" would be read as two
  minutes, and patients would be hurried out by it. Turn them back.",
  function() {
    right <- flow()
    replace(right, c("stay_min", "target_min"), list(right$stay_min / 60, right$target_min / 60))
  }
)

mistake("boarding left out", task = "ed_flow", lesson = "lever",
  "You let the stay end with the treatment. Admitted patients then lie here for hours until a ward
  has a bed, and hold a place each minute. Left out, the best lever in the house is invisible.",
  function() flow(parts = c("wait_min", "treat_min"))
)

mistake("the minutes to save", task = "ed_flow", lesson = "lever",
  "You gave the minutes to be saved as the stay to be reached. A target of about an hour would send
  patients home half examined. Ten fewer inside needs a stay of about two hours; the saving is the
  rest.",
  function() flow(target = function(per_hour, inside) 10 / per_hour * 60)
)
