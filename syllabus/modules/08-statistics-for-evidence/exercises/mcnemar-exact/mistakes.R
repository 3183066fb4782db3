mistake("mcnemar.test as it comes", task = "mcnemar_exact", lesson = "paired",
  "You used `mcnemar.test()` as it comes: a chi-square with a continuity correction, made for many
  patients. With 12 discordant ones it gives 0.043 for 0.039. Near a cut-off, another reader would
  be chosen for every later patient. Use the exact test.",
  function(b, c) mcnemar(b, c, correct = TRUE)
)

mistake("mcnemar.test without correction", task = "mcnemar_exact", lesson = "paired",
  "Without the correction the chi-square is too sure of itself: 0.021 for 10 against 2, where the
  exact test says 0.039. The clinic would be surer than its twelve patients allow. Few discordant
  patients need the exact test.",
  function(b, c) mcnemar(b, c, correct = FALSE)
)

mistake("two-sample prop.test", task = "mcnemar_exact", lesson = "paired",
  "The same eyes were read twice; treating them as different eyes throws away the pairing. You
  compared two shares as if each reader had seen other patients, and each patient who could decide
  the question was counted twice.",
  function(b, c) {
    if (b + c == 0) return(1)
    suppressWarnings(prop.test(c(b, c), c(b + c, b + c))$p.value)
  }
)

mistake("one-sided", task = "mcnemar_exact", lesson = "paired",
  "You tested only the direction you hoped for, so the p-value is half of what it should be. Had the
  nurse been ahead, you would have tested that. Patients get the winner of a bet that could not be
  lost. Count both directions.",
  function(b, c) pbinom(min(b, c), b + c, 0.5)
)

mistake("zero where nobody differs", task = "mcnemar_exact", lesson = "paired",
  "Two readers who never differ got a p-value of 0 from you, the strongest sign of a difference there
  is. Nothing speaks against them being equal: p = 1. One of them would be sent away for it.",
  function(b, c) if (b + c == 0) 0 else mcnemar_exact(b, c)
)

mistake("only the first reader's side", task = "mcnemar_exact", lesson = "paired",
  "You asked only whether the first reader is better. With the readers exchanged your p-value is
  another, and the patients get the reader whom somebody called the first. Count both directions.",
  function(b, c) if (b + c == 0) 1 else binom.test(b, b + c, alternative = "greater")$p.value
)

mistake("beyond one", task = "mcnemar_exact", lesson = "paired",
  "For 5 against 5 your p-value is above 1, and no probability is. You doubled one side, and the
  middle was counted twice. A table with such a number loses the trust that its other lines need.
  An even split is as unsurprising as can be: 1.",
  function(b, c) 2 * pbinom(min(b, c), b + c, 0.5)
)

mistake("no answer where nobody differs", task = "mcnemar_exact", lesson = "paired",
  "Two readers who never differ got no p-value from you. They were compared, on patients, and
  nothing speaks against them being equal: p = 1. A gap in the table reads as if nobody had
  looked.",
  function(b, c) if (b + c == 0) NA else mcnemar_exact(b, c)
)

mistake("p-value of a single split", task = "mcnemar_exact", lesson = "paired",
  "You gave the chance of exactly this split. Of many eyes every single split is rare, even a fair
  one, so every comparison would look like a finding and readers would be exchanged for nothing. Add
  all splits that are as odd or odder.",
  function(b, c) dbinom(min(b, c), b + c, 0.5)
)

mistake("mcnemar.test for the eyes", task = "reader_test", lesson = "paired",
  "You took p from `mcnemar.test()`. It is a chi-square with a continuity correction; the report
  names the exact test, and a second reader of the same patients will get another number. Use your
  function.",
  function() replace(reader_test, "p", mcnemar(ai_only, nurse_only, correct = TRUE))
)

mistake("two separate groups", task = "reader_test", lesson = "paired",
  "You compared the readers' two sensitivities as if they came from different eyes. The pairing is
  the information: an eye that both found says nothing, and it drowns those that do. In a
  smaller clinic a better reader would be missed.",
  function() {
    found <- c(sum(eyes$ai), sum(eyes$nurse))
    replace(reader_test, "p", prop.test(found, rep(nrow(eyes), 2))$p.value)
  }
)

mistake("eyes without the disease", task = "reader_test", lesson = "paired",
  "You counted alarms in healthy eyes as eyes found. In a healthy eye the reader who stayed silent
  was right. A program that flags everybody would win this test, and everybody would be sent on.",
  function() discordant(subset(load_data("retinopathy_reads"), gradable == 1))
)

mistake("unreadable counted against the program", task = "reader_test", lesson = "paired",
  "You counted photographs the program could not read as eyes it missed. They are a finding of their
  own and belong in the report. In this comparison of readings, patients whose photograph was poor
  would decide who reads better.",
  function() {
    all <- subset(load_data("retinopathy_reads"), y == 1)
    discordant(transform(all, ai = ifelse(is.na(ai), 0, ai)))
  }
)

mistake("all that each found", task = "reader_test", lesson = "paired",
  "You counted all the eyes that each reader found. Most of them both found, and these say nothing
  about who is better. Count the eyes that only one of them found; by the others the clinic would
  choose its reader on patients who cannot decide.",
  function() {
    found <- c(sum(eyes$ai), sum(eyes$nurse))
    list(ai_only = found[1], nurse_only = found[2], p = mcnemar_exact(found[1], found[2]))
  }
)

mistake("readers exchanged", task = "reader_test", lesson = "paired",
  "You exchanged the readers: the nurse is credited with what the program found alone. The p-value
  is the same, and the clinic would hand the patients to the other reader.",
  function() replace(reader_test, c("ai_only", "nurse_only"), list(nurse_only, ai_only))
)

mcnemar <- function(b, c, correct) {
  if (b + c == 0) return(1)
  mcnemar.test(matrix(c(0, c, b, 0), 2), correct = correct)$p.value
}

discordant <- function(eyes) {
  ai_only <- sum(eyes$ai == 1 & eyes$nurse == 0)
  nurse_only <- sum(eyes$ai == 0 & eyes$nurse == 1)
  list(ai_only = ai_only, nurse_only = nurse_only, p = mcnemar_exact(ai_only, nurse_only))
}
