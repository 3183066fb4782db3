# The reference with one of its steps exchanged.
hall <- function(se, sp, prev, n, rounded = half_up, of_sick = NULL, of_well = NULL, rest = TRUE) {
  sick <- rounded(prev * n)
  well <- n - sick
  tp <- rounded(se * if (is.null(of_sick)) sick else of_sick)
  fp <- rounded((1 - sp) * if (is.null(of_well)) well else of_well)
  fn <- if (rest) sick - tp else rounded((1 - se) * sick)
  tn <- if (rest) well - fp else rounded(sp * well)
  text <- fill(PATTERN, n, sick, tp, fn, fp, well, tp + fp, tp)
  list(sick = sick, tp = tp, fn = fn, fp = fp, tn = tn, text = text)
}

places <- function(pair) {
  lapply(as.list(PREVALENCE), function(prev) pair(natural_frequencies(SE, SP, prev)))
}

mistake("rounds half to even", task = "natural_frequencies", lesson = "natural",
  "You rounded halves to the even neighbour, as both languages do by themselves: 12.5 became 12.
  The colleague's leaflet says 13. Two leaflets with different numbers for one test, and patients
  trust neither.",
  function(se, sp, prev, n = 1000) hall(se, sp, prev, n, rounded = round)
)

mistake("rounds down", task = "natural_frequencies", lesson = "natural",
  "You cut off what follows the point. 43.6 people are nearer to 44. Cut off in every count,
  patients disappear from the leaflet, always in the same direction.",
  function(se, sp, prev, n = 1000) hall(se, sp, prev, n, rounded = function(x) floor(x + 1e-9))
)

mistake("rounds the rates first", task = "natural_frequencies", lesson = "natural",
  "You rounded the percentages before counting: 9.3 % became 9 %, and of 950 well people 86 are
  flagged instead of 88. Rounded rates invent or lose real people. Count with the exact rate,
  round the people.",
  function(se, sp, prev, n = 1000) {
    whole <- function(rate) half_up(100 * rate) / 100
    natural_frequencies(whole(se), whole(sp), whole(prev), n)
  }
)

mistake("false alarms among everyone", task = "natural_frequencies", lesson = "natural",
  "You took the false alarms from all people. The sick cannot have a false alarm; they are found
  or missed. Only those *without* the condition belong here, or your hall holds more people than
  came.",
  function(se, sp, prev, n = 1000) hall(se, sp, prev, n, of_well = n)
)

mistake("each of the four rounded", task = "natural_frequencies", lesson = "natural",
  "You rounded all four groups by themselves. Of 50 sick you have 38 found and 13 missed: 51.
  Somebody was invented. Round one of each pair and get the other by taking away.",
  function(se, sp, prev, n = 1000) hall(se, sp, prev, n, rest = FALSE)
)

mistake("the sick not rounded first", task = "natural_frequencies", lesson = "natural",
  "You counted the found from 12.5 sick people. The sentence says 13, and the reader divides by
  what she reads. Round the sick first, then take the share of those.",
  function(se, sp, prev, n = 1000) hall(se, sp, prev, n, of_sick = prev * n)
)

mistake("specificity as false alarms", task = "natural_frequencies", lesson = "natural",
  "You flagged the share of well people that specificity *clears*. Nearly everyone without the
  condition gets a letter, and the eye clinic is full of well people. False alarms are the rest, 1
  − specificity.",
  function(se, sp, prev, n = 1000) natural_frequencies(se, 1 - sp, prev, n)
)

mistake("found of the sick", task = "flagged_with", lesson = "natural",
  "You give those found among the *sick*. That is sensitivity: it looks the same in both clinics.
  Ivy Slate is not asking about the sick. She is flagged, and asks what that means; her
  denominator is the flagged.",
  function() places(function(hall) c(hall$tp, hall$sick))
)

mistake("the well flagged", task = "flagged_with", lesson = "natural",
  "Your first number counts those flagged *without* the condition. In the practice the leaflet
  would say that two of three flagged people are ill. Just the reverse is true.",
  function() places(function(hall) c(hall$fp, hall$tp + hall$fp))
)

mistake("out of a thousand", task = "flagged_with", lesson = "natural",
  "You give the found among all 1000. It answers how many will turn up, not what a flag means for
  the one who holds it. Of the *flagged*, how many?",
  function() places(function(hall) c(hall$tp, 1000))
)
