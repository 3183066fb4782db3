mistake("drops ungradables", task = "screen_eval", lesson = "ungradable",
  "You threw the unreadable photographs out before you counted. Those people have eyes, some of them
  sick, and they are now in no number of the report. In the default data that hides 27 of 191 people
  with disease.",
  function(y, result) screen_eval(y[!is.na(result)], result[!is.na(result)])
)

mistake("the gradable as denominator throughout", task = "screen_eval", lesson = "three",
  "All your sensitivities stand on the readable photographs, so the three agree and the person
  without a result was never missed. The last two ask about everyone with disease.",
  function(y, result) {
    changed(y, result, function(right, k) {
      list(
        sens_missed = right$sens_gradable, sens_referred = right$sens_gradable,
        spec_referred = right$spec_gradable
      )
    })
  }
)

mistake("no result = negative in specificity", task = "screen_eval", lesson = "ungradable",
  "An unreadable eye was told it is healthy: you counted it as a right negative in the specificity.
  Nobody has seen that eye. Among the gradable means that it is in neither count.",
  function(y, result) {
    changed(y, result, function(right, k) {
      list(spec_gradable = ratio(k$tn + k$well_open, k$tn + k$fp + k$well_open))
    })
  }
)

mistake("no result as a negative", task = "screen_eval", lesson = "ungradable",
  "Every unreadable photograph became a negative in your count, among the sick and the well. That is
  the letter which says \"no disease found\" to a person whose eye nobody has seen.",
  function(y, result) {
    changed(y, result, function(right, k) {
      filled <- screen_eval(y, ifelse(is.na(result), 0, result))
      filled[c("sens_gradable", "spec_gradable", "sens_missed")]
    })
  }
)

mistake("no result filled with 0", task = "screen_eval", lesson = "ungradable",
  "You filled the missing results with 0 before you counted. Now every photograph is readable, each
  unread eye is healthy, and the camera that fails will never be found.",
  function(y, result) screen_eval(y, ifelse(is.na(result), 0, result))
)

mistake("NA left in the sums", task = "screen_eval", lesson = "ungradable",
  "One unreadable photograph turned the shares of all the others into `NA`. The report is empty in
  every clinic whose camera failed once, so nobody learns where it fails most. Count those with a
  result, and count those without.",
  function(y, result) {
    changed(y, result, function(right, k) {
      if (k$sick_open > 0) right[c("sens_gradable", "sens_missed", "sens_referred")] <- NA
      if (k$well_open > 0) right[c("spec_gradable", "spec_referred")] <- NA
      right
    })
  }
)

mistake("referred people called well", task = "screen_eval", lesson = "three",
  "You kept the specificity high by counting referred well people as rightly left alone. They were
  not: each of them sits in the eye clinic for nothing, and the clinic has planned for fewer.",
  function(y, result) {
    changed(y, result, function(right, k) {
      list(spec_referred = ratio(k$tn + k$well_open, k$tn + k$fp + k$well_open))
    })
  }
)

mistake("referred above the line only", task = "screen_eval", lesson = "three",
  "You added the referred to those found, but not to those with disease. The share can pass 100 %,
  and a clinic with a broken camera looks best. Whoever is counted above stands below, too.",
  function(y, result) {
    changed(y, result, function(right, k) {
      list(sens_referred = ratio(k$tp + k$sick_open, k$tp + k$fn))
    })
  }
)

mistake("missed and referred exchanged", task = "screen_eval", lesson = "three",
  "You exchanged the two: where nobody acts on an unreadable photograph your number says that
  everyone is seen. The programme would drop its appointments and lose these patients.",
  function(y, result) {
    changed(y, result, function(right, k) {
      list(sens_missed = right$sens_referred, sens_referred = right$sens_missed)
    })
  }
)

mistake("zero for undefined", task = "screen_eval", lesson = "three",
  "A share with nobody in its denominator became 0. A clinic in which no one was sick is now said to
  miss everybody, and a good camera is taken away from it. No people, no share: leave it open.",
  function(y, result) lapply(screen_eval(y, result), function(x) if (is.na(x)) 0 else x)
)

mistake("gradable as a count", task = "screen_eval", lesson = "three",
  "You gave the number of readable photographs, not their share. Beside a site twice as large nobody
  can see from it whose patients go home without a result.",
  function(y, result) {
    changed(y, result, function(right, k) list(gradable = sum(!is.na(result))))
  }
)

mistake("one number for both sites", task = "screen_by_site", lesson = "sites",
  "Site B's camera problem vanished in the average: you gave both sites the numbers of all 1,600
  eyes. At B one photograph in four is unreadable, and nobody would go and look.",
  function() {
    rows <- load_data("retinopathy_reads")
    everyone <- screen_eval(rows$y, rows$ai)
    list(A = everyone, B = everyone)
  }
)

mistake("gradable rows only", task = "screen_by_site", lesson = "ungradable",
  "You kept only the rows with a result. Both sites now read every photograph, and the people at B
  whose eyes nobody has seen are out of the report.",
  function() at_sites(function(here) screen_eval(here$y[!is.na(here$ai)], here$ai[!is.na(here$ai)]))
)

mistake("blank read as healthy", task = "screen_by_site", lesson = "ungradable",
  "You turned each blank into a 0. The program did not call these eyes healthy, it could not see
  them. The people behind them would get a letter that all is well.",
  function() at_sites(function(here) screen_eval(here$y, ifelse(is.na(here$ai), 0, here$ai)))
)

mistake("the nurse's answers", task = "screen_by_site", lesson = "sites",
  "You evaluated the nurse. She reads every photograph, so nothing is ungradable, and the patients
  whom the program could not help are not to be seen. The program's answers stand in another
  column.",
  function() at_sites(function(here) screen_eval(here$y, here$nurse))
)

mistake("sites exchanged", task = "screen_by_site", lesson = "sites",
  "You exchanged the sites. The technician would travel to A, where the camera works, while at B one
  photograph in four stays unreadable.",
  function() {
    right <- at_sites(function(here) screen_eval(here$y, here$ai))
    list(A = right$B, B = right$A)
  }
)

# The right result with some entries replaced; `change` sees it and the six counts.
changed <- function(y, result, change) {
  right <- screen_eval(y, result)
  counts <- list(
    tp = sum(y == 1 & result %in% 1), fn = sum(y == 1 & result %in% 0),
    sick_open = sum(y == 1 & is.na(result)), tn = sum(y == 0 & result %in% 0),
    fp = sum(y == 0 & result %in% 1), well_open = sum(y == 0 & is.na(result))
  )
  changes <- change(right, counts)
  right[names(changes)] <- changes
  right
}

ratio <- function(count, total) if (total > 0) count / total else NA

at_sites <- function(evaluate) {
  rows <- load_data("retinopathy_reads")
  lapply(split(rows, rows$site), evaluate)
}
