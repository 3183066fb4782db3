# Limits and scores of every item, for a score with one of its steps exchanged.
TABLES <- list(
  rr = list(c(8, 11, 20, 24), c(3, 1, 0, 2, 3)),
  "scale 1" = list(c(91, 93, 95), c(3, 2, 1, 0)),
  "scale 2 on air" = list(c(83, 85, 87), c(3, 2, 1, 0)),
  "scale 2 on oxygen" = list(c(83, 85, 87, 92, 94, 96), c(3, 2, 1, 0, 1, 2, 3)),
  sbp = list(c(90, 100, 110, 219), c(3, 2, 1, 0, 3)),
  hr = list(c(40, 50, 90, 110, 130), c(3, 1, 0, 1, 2, 3)),
  temp = list(c(35, 36, 38, 39), c(3, 1, 0, 1, 2))
)

right_scale <- function(scale2, oxygen) {
  if (!scale2) "scale 1" else if (oxygen) "scale 2 on oxygen" else "scale 2 on air"
}
right_points <- function(value, item) band_points(value, TABLES[[item]][[1]], TABLES[[item]][[2]])
right_risk <- function(score, red) {
  if (score >= 7) "high" else if (score >= 5) "medium" else if (red) "low-medium" else "low"
}

exchanged <- function(given, score_of = right_points, scale = right_scale, on_oxygen = 2,
                      awake = "A", risk = right_risk, red_of = function(items) any(items == 3)) {
  right <- do.call(news2, given)
  if (is.na(right$score)) return(right)
  items <- with(given, c(
    score_of(rr, "rr"),
    score_of(spo2, scale(scale2, oxygen)),
    if (oxygen) on_oxygen else 0,
    score_of(sbp, "sbp"),
    score_of(hr, "hr"),
    if (acvpu %in% awake) 0 else 3,
    score_of(temp, "temp")
  ))
  red <- red_of(items)
  list(score = sum(items), red = red, risk = risk(sum(items), red))
}

mistake("missing scored as normal", task = "news2", lesson = "missing",
  "You gave 0 points for what nobody measured. An unmeasured pulse scored as normal is how
  deterioration is missed: the patient nobody has looked at gets the best number on the ward.",
  function(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp) {
    given <- list(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp)
    normal <- list(16, 97, FALSE, FALSE, 125, 75, "A", 36.9)
    missing <- vapply(given, is.na, NA)
    given[missing] <- normal[missing]
    do.call(news2, given)
  }
)

mistake("scale 2 for everyone", task = "news2", lesson = "scale2",
  "You used scale 2 for everyone. A hypoxic patient with 90 % then scores 0 for oxygen, and nobody
  comes. Scale 2 needs a prescribed target of 88\u201392 %.",
  function(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp) {
    exchanged(mget(names(formals())), scale = function(wanted, given) right_scale(TRUE, given))
  }
)

mistake("scale 1 for everyone", task = "news2", lesson = "scale2",
  "You never used scale 2. A patient kept at 88\u201392 % on purpose is then a permanent alarm, and
  somebody may turn up oxygen that does him harm.",
  function(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp) {
    exchanged(mget(names(formals())), scale = function(wanted, given) "scale 1")
  }
)

mistake("scale 2 as if on oxygen", task = "news2", lesson = "scale2",
  "You gave points for a high saturation on air. On scale 2 it is only too much of *given* oxygen
  that is dangerous; 97 % on his own breath is good news, and your list wakes a doctor for it.",
  function(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp) {
    exchanged(mget(names(formals())), scale = function(wanted, given) right_scale(wanted, TRUE))
  }
)

mistake("too much oxygen not scored", task = "news2", lesson = "scale2",
  "You stop scale 2 at 88 %. Above 92 % on oxygen the points begin again: this patient is being given
  more than he was prescribed, and his carbon dioxide may rise because of it.",
  function(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp) {
    exchanged(mget(names(formals())), scale = function(wanted, given) right_scale(wanted, FALSE))
  }
)

mistake("oxygen itself not scored", task = "news2", lesson = "score",
  "You forgot the 2 points for oxygen being given. 96 % with a mask is not 96 % without one; the
  patient who needs help to reach it looks well.",
  function(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp) {
    exchanged(mget(names(formals())), on_oxygen = 0)
  }
)

mistake("total only", task = "news2", lesson = "red",
  "You looked at the total only. A systolic pressure of 88 alone needs an urgent look even at a total
  of 3; your list calls this patient low.",
  function(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp) {
    exchanged(mget(names(formals())), risk = function(score, red) right_risk(score, FALSE))
  }
)

mistake("a lone 3 called medium", task = "news2", lesson = "red",
  "You put a lone 3 and a total of 5 into one level. Both need an urgent look, but they are two levels
  of the chart, answered by different people. Merged, the team comes for the wrong one first.",
  function(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp) {
    exchanged(mget(names(formals())), risk = function(score, red) {
      if (score >= 7) "high" else if (score >= 5 || red) "medium" else "low"
    })
  }
)

mistake("red from the total", task = "news2", lesson = "red",
  "You called a total of 3 red. Red means one single item with 3 points. Three small signs are not one
  large one; flag them alike, and the patient with the pressure of 88 is one of many.",
  function(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp) {
    exchanged(mget(names(formals())), red_of = function(items) sum(items) >= 3)
  }
)

mistake("the top band begins one too late", task = "news2", lesson = "score",
  "Your highest bands begin just after their limit. At a breathing rate of 25 you give 2 points instead
  of 3, and the sickest band loses exactly the patients who have just entered it.",
  function(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp) {
    late <- function(value, item) {
      step <- c(rr = 25, sbp = 220, hr = 131, temp = 39.1)
      back <- if (item %in% names(step) && value == step[[item]]) if (item == "temp") 0.1 else 1 else 0
      right_points(value - back, item)
    }
    exchanged(mget(names(formals())), score_of = late)
  }
)

mistake("limits read as below", task = "news2", lesson = "score",
  "You read \"8 or less\" as \"less than 8\". At every limit the patient slides one band up: a breathing
  rate of 8 then scores 1 instead of 3, and nobody comes to a patient who hardly breathes.",
  function(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp) {
    below <- function(value, item) {
      TABLES[[item]][[2]][findInterval(value, TABLES[[item]][[1]]) + 1]
    }
    exchanged(mget(names(formals())), score_of = below)
  }
)

mistake("new confusion not counted", task = "news2", lesson = "score",
  "You gave new confusion no points. C scores 3 like V, P and U: a mind that has changed overnight is
  often the first sign of a failing body.",
  function(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp) {
    exchanged(mget(names(formals())), awake = c("A", "C"))
  }
)

# The ward's risks (or another part of the score) after a change to its table.
of_ward <- function(ward, part = "risk") {
  scored <- lapply(seq_len(nrow(ward)), function(row) do.call(news2, as.list(ward[row, -1]))[[part]])
  setNames(scored, ward$bed)
}

mistake("bed 4 given a normal breath", task = "ward_risks", lesson = "missing",
  "You gave bed 4 a breathing rate that nobody counted. The list now looks complete, and no one is sent
  to count it.",
  function() of_ward(transform(WARD, rr = ifelse(is.na(rr), 16, rr)))
)

mistake("bed 2 on scale 1", task = "ward_risks", lesson = "scale2",
  "You ignored bed 2's prescription. His 90 % is what his doctor wants; on your list he is a red alarm,
  and the oxygen he is given for it may harm him.",
  function() of_ward(transform(WARD, scale2 = FALSE))
)

mistake("the score instead of the risk", task = "ward_risks", lesson = "escalate",
  "You listed scores. Beds 3 and 2 would differ by two points, and nobody reads from a 3 that one item
  alone is red. The response hangs on the risk.",
  function() of_ward(WARD, "score")
)
