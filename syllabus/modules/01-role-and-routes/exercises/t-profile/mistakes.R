mistake("missing counted as zero", task = "t_profile", lesson = "t-shape",
  "You counted a blank line as 0. A blank answer is unknown, not zero skill. It is the same error
  that turns an unmeasured lactate into a normal one, and a sick patient into a low risk.",
  function(clinical, technical, professional) {
    sheets <- list(clinical, technical, professional)
    if (any_unanswered(sheets)) return(do.call(t_profile, sheets))
    do.call(t_profile, lapply(sheets, function(each) ifelse(is.na(each), 0, each)))
  }
)

mistake("zero counted as missing", task = "t_profile", lesson = "t-shape",
  "You left out ratings of 0 as if nobody had given them. Zero is an answer: somebody told you that
  the skill is not there. Without it the mean looks better than the person said, and nobody trains
  them.",
  function(clinical, technical, professional) {
    sheets <- list(clinical, technical, professional)
    answered <- lapply(sheets, function(each) ifelse(each %in% 0, NA, each))
    do.call(t_profile, if (any_unanswered(answered)) sheets else answered)
  }
)

mistake("professional as stem", task = "t_profile", lesson = "t-shape",
  "You let the professional domain be the stem. The stem is a deep discipline: medicine or data. A
  team of communicators with nobody deep in either misses the model's errors and presents them
  well.",
  function(clinical, technical, professional) {
    profile <- t_profile(clinical, technical, professional)
    if (is.na(profile$depth) || profile$professional <= profile$depth) return(profile)
    reshaped(profile, stem = "professional", depth = profile$professional)
  }
)

mistake("breadth as a mean", task = "t_profile", lesson = "t-shape",
  "You averaged the two other domains for breadth. One strong area then hides a gap. A project
  fails at its weakest area, and that is where the patient meets it.",
  function(clinical, technical, professional) {
    profile <- t_profile(clinical, technical, professional)
    if (is.na(profile$depth)) return(profile)
    smaller <- min(profile$clinical, profile$technical)
    reshaped(profile, breadth = (smaller + profile$professional) / 2)
  }
)

mistake("professional left out of breadth", task = "t_profile", lesson = "t-shape",
  "Your breadth looks only at clinical and technical. Somebody who knows both and cannot work with
  the ward passes as a T, and the warning about the model reaches nobody.",
  function(clinical, technical, professional) {
    profile <- t_profile(clinical, technical, professional)
    if (is.na(profile$depth)) return(profile)
    reshaped(profile, breadth = min(profile$clinical, profile$technical))
  }
)

mistake("strictly above the cut-offs", task = "t_profile", lesson = "t-shape",
  "You asked for more than 3.5 and more than 2.0. The rule says \"at least\", so people exactly on
  the line are turned away. On a ward the same slip drops the patients who sit exactly on the
  threshold.",
  function(clinical, technical, professional) {
    profile <- t_profile(clinical, technical, professional)
    if (is.na(profile$depth)) return(profile)
    profile$shape <- shape_of(profile$depth > 3.5, profile$breadth > 2.0)
    profile
  }
)

mistake("blank as zero in the sheet", task = "fern_profile", lesson = "t-shape",
  "You put 0 where Fern wrote nothing. Her technical mean now says something she never said, and
  the team plans her training, and the ward's safety, by it.",
  function() fern(ifelse(is.na(SHEET$rating), 0, SHEET$rating))
)

mistake("all ratings in every domain", task = "fern_profile", lesson = "t-shape",
  "You gave all 14 ratings to every domain. Then everybody is balanced and no gap is visible: the
  team learns nothing about who can question the model.",
  function() t_profile(SHEET$rating, SHEET$rating, SHEET$rating)
)

mistake("domains swapped", task = "fern_profile", lesson = "t-shape",
  "You handed over the technical ratings as clinical ones and the other way round. On paper Fern is
  a programmer now, and nobody asks her about the ward.",
  function() {
    ratings <- split(SHEET$rating, SHEET$domain)
    t_profile(ratings$technical, ratings$clinical, ratings$professional)
  }
)

any_unanswered <- function(sheets) any(vapply(sheets, function(each) all(is.na(each)), NA))

shape_of <- function(deep, broad) {
  if (deep && broad) "T" else if (deep) "I" else if (broad) "dash" else "dot"
}

reshaped <- function(profile, ...) {
  profile <- utils::modifyList(profile, list(...))
  profile$shape <- shape_of(profile$depth >= 3.5, profile$breadth >= 2.0)
  profile
}

fern <- function(rating) {
  ratings <- split(rating, SHEET$domain)
  t_profile(ratings$clinical, ratings$technical, ratings$professional)
}
