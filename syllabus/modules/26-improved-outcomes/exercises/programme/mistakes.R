mistake("ungradable ignored in referrals", task = "programme", lesson = "programme",
  "The eye clinic is overbooked in week one. You counted the well people whom the program flags,
  and forgot the well people whose photograph it could not read. They come, too, and nobody has
  opened a place for them.",
  function(prev, n, se, sp, gradable = 1) {
    right <- programme(prev, n, se, sp, gradable)
    table_of(prev, n, right$detected, n * (1 - prev) * gradable * (1 - sp))
  }
)

mistake("ungradable sent home", task = "programme", lesson = "ungradable",
  "In your plan a person with an unreadable photograph is neither referred nor found: sent home
  with nothing. The plan of this region gives each of them an appointment, and some of them have
  the disease.",
  function(prev, n, se, sp, gradable = 1) {
    table_of(prev, n, n * prev * gradable * se, n * (1 - prev) * gradable * (1 - sp))
  }
)

mistake("ungradable with disease counted as missed", task = "programme", lesson = "programme",
  "You refer people with an unreadable photograph, and still count those with disease among the
  missed. They get their appointment, and somebody looks. Your table would take it away as
  useless.",
  function(prev, n, se, sp, gradable = 1) {
    right <- programme(prev, n, se, sp, gradable)
    detected <- n * prev * gradable * se
    table_of(prev, n, detected, right$referrals - detected)
  }
)

mistake("missed as if all were readable", task = "programme", lesson = "programme",
  "You counted as missed whoever the program would overlook among all the sick. Those with an
  unreadable photograph are referred, and somebody looks: found and missed no longer add up to the
  sick, and some people stand in your plan twice.",
  function(prev, n, se, sp, gradable = 1) {
    right <- programme(prev, n, se, sp, gradable)
    right$missed <- n * prev * (1 - se)
    right
  }
)

mistake("every photograph gradable", task = "programme", lesson = "ungradable",
  "Your plan has no unreadable photograph at all. On the first day some will be, and the people
  behind them have no place in it: not at the clinic, and not in the count of the missed.",
  function(prev, n, se, sp, gradable = 1) programme(prev, n, se, sp)
)

mistake("ppv constant over prevalence", task = "programme", lesson = "programme",
  "At 2 % most referred people are well, and your column hides it: you gave all prevalences one
  PPV, from the sums over the table. Each row is a region of its own, and its doctors will tell
  people how likely they are to be ill.",
  function(prev, n, se, sp, gradable = 1) {
    right <- programme(prev, n, se, sp, gradable)
    pooled <- sum(right$detected, na.rm = TRUE) / sum(right$referrals, na.rm = TRUE)
    right$ppv <- rep(if (is.nan(pooled)) NA else pooled, nrow(right))
    right
  }
)

mistake("sensitivity as ppv", task = "programme", lesson = "programme",
  "You gave the sensitivity as PPV. Nine of ten referred people would be told that they are
  probably ill; at 2 % it is one in eight. PPV starts from the referred, sensitivity from the
  ill.",
  function(prev, n, se, sp, gradable = 1) {
    right <- programme(prev, n, se, sp, gradable)
    right$ppv <- rep(se, nrow(right))
    right
  }
)

mistake("integers forced", task = "programme", lesson = "programme",
  "You rounded people to whole ones. Expected numbers may be fractional; round only in the text.
  In a small clinic the rounding is as large as the disease: 0.4 cases a month become none in a
  year.",
  function(prev, n, se, sp, gradable = 1) {
    right <- programme(prev, n, se, sp, gradable)
    people <- c("detected", "missed", "referrals")
    right[people] <- round(right[people])
    right
  }
)

mistake("integers forced before dividing", task = "programme", lesson = "programme",
  "You rounded people to whole ones, and divided what was left. Where 0.4 cases are expected a
  month, your plan finds none and promises nothing. Expected numbers may be fractional; round only
  in the text.",
  function(prev, n, se, sp, gradable = 1) {
    right <- programme(prev, n, se, sp, gradable)
    whole <- table_of(prev, n, round(right$detected), round(right$referrals - right$detected))
    whole$missed <- round(right$missed)
    whole
  }
)

mistake("specificity for false alarms", task = "programme", lesson = "programme",
  "You multiplied the well people by the specificity. Those are the ones whom the program rightly
  leaves alone; in your plan nine of ten of them lose a day in the eye clinic.",
  function(prev, n, se, sp, gradable = 1) programme(prev, n, se, 1 - sp, gradable)
)

mistake("ratio turned round", task = "programme", lesson = "programme",
  "Your last column says how many cases come from one referral; that is the PPV again. The clinic
  asks how many people it must see for one case, and would plan for less than one.",
  function(prev, n, se, sp, gradable = 1) {
    right <- programme(prev, n, se, sp, gradable)
    right$per_case <- right$ppv
    right
  }
)

mistake("a division by zero left as it is", task = "programme", lesson = "programme",
  "R divides by zero without a word, and your table says `Inf` referrals for each case. Nobody was
  ill there, so there is no case to divide by. A planner would read that screening never ends:
  leave it `NA`.",
  function(prev, n, se, sp, gradable = 1) {
    right <- programme(prev, n, se, sp, gradable)
    right$per_case <- right$referrals / right$detected
    right$ppv <- right$detected / right$referrals
    right
  }
)

mistake("zero for undefined", task = "programme", lesson = "programme",
  "A region without a case got 0 referrals per case, as if each case were free. People were sent
  to the clinic there, and not one of them was ill. A ratio without a denominator stays open.",
  function(prev, n, se, sp, gradable = 1) {
    right <- programme(prev, n, se, sp, gradable)
    right$per_case[right$detected == 0] <- 0
    right$ppv[right$referrals == 0] <- 0
    right
  }
)

mistake("ungradable ignored per case", task = "programme_per_case", lesson = "programme",
  "Both your vectors are the same: no photograph is unreadable in them. With the poor camera the
  clinic sees up to three times as many people for each case, and has not been told.",
  function() both_cameras(1, 1)
)

mistake("trial's camera for both", task = "programme_per_case", lesson = "sites",
  "You gave site B the trial's camera. The plan fits a hospital where trained people photographed
  volunteers; in the health centre the waiting room is full by the second week.",
  function() both_cameras(0.961, 0.961)
)

mistake("cases per referral", task = "programme_per_case", lesson = "programme",
  "You gave cases per referral. The clinic must know how many people it has to see for one case,
  and from your list it would plan for less than one each.",
  function() both_cameras(0.961, 0.768, "ppv")
)

mistake("referrals in all", task = "programme_per_case", lesson = "programme",
  "You gave all referrals. They say how full the clinic will be, not what is gained by it: the
  question was how many people come for each one who is found.",
  function() both_cameras(0.961, 0.768, "referrals")
)

# The table for any number of the sick and of the well who are referred.
table_of <- function(prev, n, detected, well_referred) {
  over <- function(x, total) ifelse(total > 0, x / total, NA)
  referrals <- detected + well_referred
  data.frame(
    prev = prev, detected = detected, missed = n * prev - detected, referrals = referrals,
    ppv = over(detected, referrals), per_case = over(referrals, detected)
  )
}

both_cameras <- function(trial, camera, column = "per_case") {
  one <- function(gradable) programme(c(0.02, 0.05, 0.2), 10000, 0.872, 0.907, gradable)[[column]]
  list(trial = one(trial), camera = one(camera))
}
