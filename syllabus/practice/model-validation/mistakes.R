both_sets <- function(measure) {
  list(internal = measure(test$y, test_p), external = measure(ext$y, ext_p))
}

at_threshold <- function(t, flag) {
  list(t = t, sens = mean(flag[sepsis]), spec = mean(!flag[!sepsis]), ppv = mean(sepsis[flag]),
    alerts = sum(flag))
}

# Net benefit in ext with another price of a false alarm, or per patient without sepsis.
priced <- function(price, per_healthy = FALSE) {
  function(p, pt) {
    others <- if (per_healthy) sum(ext$y == 0) else nrow(ext)
    benefit <- function(alert) {
      sum(alert & ext$y == 1) / nrow(ext) - sum(alert & ext$y == 0) / others * price(pt)
    }
    list(model = benefit(p >= pt), all = benefit(p >= 0))
  }
}

odds <- function(pt) pt / (1 - pt)

benefits <- function(measure, repaired) {
  thresholds <- c("0.05" = 0.05, "0.1" = 0.1, "0.2" = 0.2)
  lapply(thresholds, function(pt) {
    list(model = measure(ext_p, pt)$model, recalibrated = measure(repaired, pt)$model,
      all = measure(ext_p, pt)$all)
  })
}

# A list with some entries replaced.
changed <- function(right, ...) utils::modifyList(right, list(...))

mistake("split by stay", task = "validate_split",
  "You split by stay, so some patients stand on both sides. The model is tested on people it has
  met. It shines here, and the patients of the next hospital pay for it.",
  function() {
    in_test <- dev$stay %% 5 < 2
    changed(validate_split,
      overlap = length(intersect(dev$patient[in_test], dev$patient[!in_test])),
      test_stays = sum(in_test), test_events = sum(dev$y[in_test]))
  }
)

mistake("rows counted as patients", task = "validate_split",
  "You counted rows as patients. A patient with two stays is one person; counted twice, the
  study looks larger and surer than it is, and the director trusts it more than the patients
  allow.",
  function() changed(validate_split, patients = nrow(dev))
)

mistake("train and test exchanged", task = "validate_split",
  "You exchanged the two sides. The larger part would judge a model fitted on the smaller one.
  That is another model than the protocol names, and nobody's patients would get it.",
  function() changed(validate_split, test_stays = nrow(train), test_events = sum(train$y))
)

mistake("a straight line", task = "validate_model",
  "You left the family out, so R fitted a straight line through outcomes of 0 and 1. Some
  patients get a risk below 0, the sickest one above 1, and the team's model is another one.",
  function() unname(coef(glm(y ~ ., data = cbind(features(dev), y = dev$y))))
)

mistake("fitted on train only", task = "validate_model",
  "You fitted on train alone. The model that is offered to your hospital comes from all stays of
  the development file; you would rebuild and judge another one, with other risks for your
  patients.",
  function() unname(coef(fit_plain(features(train), train$y)))
)

mistake("intercept last", task = "validate_model",
  "The intercept stands last in your vector. Whoever copies the numbers into the ward's system
  in the agreed order takes each coefficient for its neighbour's: a fast pulse would be weighed
  as age.",
  function() c(validate_model[-1], validate_model[1])
)

mistake("accuracy", task = "validate_abx_alone",
  "You took the share of stays where order and outcome agree. Most stays have neither, and they
  fill that number up. It hides how the column ranks patients, so the leak may pass as an honest
  input.",
  function() mean(dev$abx == dev$y)
)

mistake("correlation", task = "validate_abx_alone",
  "You took the correlation. It depends on how common sepsis is, so it shrinks in a hospital
  with few cases and a leak looks harmless there. The AUROC asks how often a case stands above
  another patient, in any hospital.",
  function() cor(dev$abx, dev$y)
)

mistake("abx known at the bedside", task = "validate_leak",
  "You left the orders in. At prediction time no order is known yet, so the model cannot use it.
  Your report promises a sensitivity that the ward never sees; the missed patients were promised
  to be found.",
  function() {
    recorded <- risks(leaky, features_with_abx(ext, ext$abx))
    changed(validate_leak, ext_bedside = validate_leak$ext,
      sens_bedside = mean(recorded[ext$y == 1] >= 0.20))
  }
)

mistake("refitted without abx", task = "validate_leak",
  "You fitted a new model without the column. That repairs the leak, but it is not what would
  run: the model with abx was delivered, and at the bedside it sees a 0 for everyone. Its missed
  patients do not show in your numbers.",
  function() {
    p <- risks(honest, features(ext))
    changed(validate_leak, ext_bedside = auroc(ext$y, p),
      sens_bedside = mean(p[ext$y == 1] >= 0.20))
  }
)

mistake("share of alerts as sensitivity", task = "validate_leak",
  "You divided by all stays. That is how often an alert comes, not how many cases it finds.
  Sensitivity asks only the patients with sepsis; the missed ones have left your number.",
  function() changed(validate_leak, sens_bedside = mean(at_the_bedside >= 0.20))
)

mistake("log odds taken for risks", task = "validate_leak",
  "You compared log odds with 0.20: without type = \"response\", predict gives those. The
  ranking does not change, so nothing looks wrong, but a patient must now have a risk of 55 %
  before an alert.",
  function() {
    log_odds <- predict(leaky, features_with_abx(ext, 0))
    changed(validate_leak, sens_bedside = mean(log_odds[ext$y == 1] >= 0.20))
  }
)

mistake("every stay counts as evidence", task = "validate_discrimination",
  "Your interval is too narrow: it treats every stay as evidence about ranking. The cases are
  few and carry the uncertainty. The director would hear more certainty than your patients with
  sepsis can give.",
  function() {
    both_sets(function(y, p) {
      area <- auroc_ci(y, p)$auroc
      half <- qnorm(0.975) * sqrt(area * (1 - area) / length(y))
      list(auroc = area, lo = max(0, area - half), hi = min(1, area + half))
    })
  }
)

mistake("variance taken for standard error", task = "validate_discrimination",
  "You used the variance itself; the root is missing. The interval shrinks to a hair's breadth.
  The director would think the model is known exactly, when a handful of other cases would move
  the number.",
  function() {
    both_sets(function(y, p) {
      right <- auroc_ci(y, p)
      half <- (right$hi - right$lo)^2 / 4 / qnorm(0.975)
      list(auroc = right$auroc, lo = right$auroc - half, hi = right$auroc + half)
    })
  }
)

mistake("tested on its own patients", task = "validate_discrimination",
  "The internal test used the model fitted on all of dev, test patients included. It has met
  them, so the number flatters it. The next hospital's patients are new to it.",
  function() {
    changed(validate_discrimination, internal = auroc_ci(test$y, risks(honest, features(test))))
  }
)

mistake("lowest threshold that fits", task = "validate_threshold",
  "You took the lowest threshold that meets the requirement. It alerts on every stay, so no
  alert says anything, and the nurse who comes to everyone comes late to those with sepsis.",
  function() at_threshold(min(ext_p), ext_p >= min(ext_p))
)

mistake("above instead of at", task = "validate_threshold",
  "You searched with \"at or above\" but count alerts only above the threshold. The patient
  exactly at the agreed risk gets no alert, and the ward falls below what it asked for.",
  function() at_threshold(validate_threshold$t, ext_p > validate_threshold$t)
)

mistake("best balance", task = "validate_threshold",
  "You took the threshold with the best balance of sensitivity and specificity. Nobody asked for
  balance: the ward asked to miss at most one case in five. Balance weighs a missed sepsis like
  a false alarm.",
  function() {
    steps <- sort(unique(ext_p))
    balance <- vapply(steps, function(t) mean(ext_p[sepsis] >= t) - mean(ext_p[!sepsis] >= t), 0)
    best <- steps[which.max(balance)]
    at_threshold(best, ext_p >= best)
  }
)

mistake("intercept of the slope model", task = "validate_calibration",
  "Your citl is the intercept of the regression that also fits the slope. It mixes level and
  spread. Every patient's risk would be shifted by a number that was not meant for a shift. For
  the level the slope must stay at 1.",
  function() {
    both_sets(function(y, p) {
      changed(calibration(y, p), citl = coef(glm(y ~ qlogis(p), family = binomial))[[1]])
    })
  }
)

mistake("slope of a straight line", task = "validate_calibration",
  "Your slope comes from a straight line through 0 and 1. That is another quantity, far from 1
  even for a perfect model. You would send back a model whose risks are well spread.",
  function() {
    both_sets(function(y, p) changed(calibration(y, p), slope = coef(lm(y ~ qlogis(p)))[[2]]))
  }
)

mistake("expected over observed", task = "validate_calibration",
  "Your ratio is upside down: expected over observed. The reader of \"observed over expected\"
  would think the model misses cases, and would raise risks that are too high already.",
  function() both_sets(function(y, p) changed(calibration(y, p), oe = sum(p) / sum(y)))
)

mistake("logits of two means", task = "validate_calibration",
  "You compared the logits of two means. Single patients' risks differ, and the logit bends, so
  this shift does not bring as many expected events as observed. After the repair the risks
  would still be off.",
  function() {
    both_sets(function(y, p) changed(calibration(y, p), citl = qlogis(mean(y)) - qlogis(mean(p))))
  }
)

mistake("no offset", task = "validate_calibration",
  "You left the offset out. The intercept is then the log odds of sepsis itself and knows
  nothing of the model: a hospital with few cases would look like one where every patient is
  promised too much.",
  function() both_sets(function(y, p) changed(calibration(y, p), citl = qlogis(mean(y))))
)

mistake("price upside down", task = "validate_benefit",
  "Your price is upside down. At 10 % you count one false alarm like nine found cases; the ward
  said the reverse. By your numbers hardly any alert would be worth its cost, and cases would go
  unseen.",
  function() benefits(priced(function(pt) (1 - pt) / pt), recalibrated_p)
)

mistake("threshold as price", task = "validate_benefit",
  "You weighed a false alarm by the threshold itself. At 10 % the ward trades nine false alarms
  for one case, so the price is a ninth, not a tenth. False alarms look too cheap, most of all
  at high thresholds.",
  function() benefits(priced(function(pt) pt), recalibrated_p)
)

mistake("per healthy patient", task = "validate_benefit",
  "You divided the false alarms by the patients without sepsis. Net benefit counts both per
  patient of the ward; otherwise the sum of good and harm belongs to no group of people.",
  function() benefits(priced(odds, per_healthy = TRUE), recalibrated_p)
)

mistake("shifted the wrong way", task = "validate_benefit",
  "You took citl away instead of adding it. Risks that were too high have become higher still:
  nurses would be called to even more patients without sepsis.",
  function() {
    benefits(priced(odds), plogis(qlogis(ext_p) - validate_calibration$external$citl))
  }
)

mistake("one result in every row", task = "validate_sites",
  "Both age groups show the result of the whole hospital. A group in which the model fails would
  disappear in that average, and its patients with it. Judge each group by its own patients.",
  function() {
    whole <- validate_sites[["external, all"]]
    measures <- whole[setdiff(names(whole), c("n", "events", "small"))]
    of_age <- grepl("62", names(validate_sites))
    validate_sites[of_age] <- lapply(validate_sites[of_age], utils::modifyList, measures)
    validate_sites
  }
)

mistake("62 on the younger side", task = "validate_sites",
  "Patients aged exactly 62 stand among the younger. The heading says under 62: whoever repeats
  your table with the same heading gets other patients and other numbers, and an audit stops
  there.",
  function() {
    above <- ext$age > 62
    validate_sites[["external, under 62"]] <- site_row(ext$y[!above], ext_p[!above])
    validate_sites[["external, 62 and over"]] <- site_row(ext$y[above], ext_p[above])
    validate_sites
  }
)

mistake("a model for each age", task = "validate_sites",
  "You fitted a new model in each age group and judged it on the same patients. It looks well
  calibrated there, but it is not the model that would stand at their bedside, and it was tested
  on patients it knows.",
  function() {
    refitted <- function(part) {
      site_row(part$y, risks(fit_plain(features(part), part$y), features(part)))
    }
    validate_sites[["external, under 62"]] <- refitted(ext[!older, ])
    validate_sites[["external, 62 and over"]] <- refitted(ext[older, ])
    validate_sites
  }
)

# What the audit returns, but for the codes of these kinds.
codes_without <- function(bundle, kinds) {
  codes <- audit_model(bundle)
  codes[!sub(":.*", "", codes) %in% kinds]
}

# What the audit returns, with another verdict on one kind of code.
codes_with <- function(bundle, kind, found, codes = kind) {
  c(codes_without(bundle, kind), if (found) codes)
}

# The audit of a study in which another part takes the place of the other hospital.
judged_by <- function(bundle, part) {
  bundle$ext <- bundle[[part]]
  audit_model(bundle)
}

mistake("AUROC is enough", task = "audit_model",
  "You stopped at ranking. Risks that are three times too high rank as well as right ones; so do
  risks that put everyone above the threshold. The nurse is called to the wrong beds by a model
  with a fine AUROC. Ask for level, spread and benefit, too.",
  function(bundle) codes_without(bundle, c("CITL", "SLOPE", "NO_NET_BENEFIT"))
)

mistake("calibration skipped", task = "audit_model",
  "You left calibration out. Net benefit at one threshold can look well while a patient who is
  told 60 % has 25 %. Another ward with another threshold acts on those numbers, and families
  are told them.",
  function(bundle) codes_without(bundle, c("CITL", "SLOPE"))
)

mistake("development taken on trust", task = "audit_model",
  "You looked at the other hospital's results alone. A late input leaks there as well and makes
  them shine, and patients who were trained on sit in the test. At the bedside the order is not
  written yet, and the patient is new.",
  function(bundle) codes_without(bundle, c("LEAK_TIME", "LEAK_STRENGTH", "PATIENT_OVERLAP"))
)

mistake("same number, same patient", task = "audit_model",
  "You compared numbers across hospitals. Each counts its patients from 1, so patient 7 here is
  not patient 7 there. Every study is accused, the sound ones too, and the one in which a
  patient truly stands on both sides is lost among them.",
  function(bundle) {
    known <- c(bundle$train$patient, bundle$test$patient)
    codes_with(bundle, "PATIENT_OVERLAP", any(bundle$ext$patient %in% known))
  }
)

mistake("every good input a leak", task = "audit_model",
  "You called inputs a leak that merely say something about sepsis. Lactate should: patients
  with sepsis have more of it. Thrown out, the model is blind where it saw best. A leak is
  suspected where one column alone ranks as well as a whole model.",
  function(bundle) {
    alone <- vapply(bundle$columns, function(values) auroc(bundle$train$y, values), 0)
    strong <- names(alone)[abs(alone - 0.5) >= 0.1]
    codes_with(bundle, "LEAK_STRENGTH", TRUE, sprintf("LEAK_STRENGTH:%s", strong))
  }
)

mistake("known at once called late", task = "audit_model",
  "You called an input late that is known at the minute of the prediction. Then a pulse is a
  leak, and no model may use anything about the patient. Late begins after zero.",
  function(bundle) codes_with(bundle, "LEAK_TIME", any(bundle$features$available_min >= 0))
)

mistake("judged on its training patients", task = "audit_model",
  "You measured the model on the patients it was fitted to. There its level is right by
  construction. At the other hospital, where patients would be alerted on, nobody has looked.",
  function(bundle) judged_by(bundle, "train")
)

mistake("the internal test in place of the other hospital", task = "audit_model",
  "You judged by the internal test. Its patients come from the hospital that made the model.
  Your hospital has fewer cases, and the risks that are too high for your patients do not show
  there.",
  function(bundle) judged_by(bundle, "test")
)

mistake("events of the internal test", task = "audit_model",
  "You counted events in the internal test. The question is how many patients with sepsis stand
  behind the other hospital's results. Your audit accuses the sound study, and lets nobody see
  which study rests on a few dozen patients.",
  function(bundle) codes_with(bundle, "FEW_EVENTS", sum(bundle$test$y) < 100)
)

mistake("share of events", task = "audit_model",
  "You asked how common sepsis is, not how many cases there are. Thirty cases among 300 stays
  decide little; 116 among 2,500 say far more, though they are rarer. Uncertainty about patients
  with sepsis follows their number.",
  function(bundle) codes_with(bundle, "FEW_EVENTS", mean(bundle$ext$y) < 0.10)
)

mistake("price upside down", task = "audit_model",
  "You turned the price round: one false alarm costs as much as nine found cases. Then no alert
  is ever worth its cost. Every study is refused, and patients whose sepsis would have been
  found go without.",
  function(bundle) {
    y <- bundle$ext$y
    price <- (1 - bundle$pt) / bundle$pt
    benefit <- function(alert) mean(y == 1 & alert) - price * mean(y == 0 & alert)
    none <- benefit(bundle$ext$p >= bundle$pt) <= max(0, benefit(TRUE)) + 1e-9
    codes_with(bundle, "NO_NET_BENEFIT", none)
  }
)

mistake("threshold of one half", task = "audit_model",
  "You put the threshold at one half, as many programs do by themselves. This ward acts at 10 %,
  where one found case is worth nine false alarms. At one half hardly a patient is flagged, and
  the study that alerts on everyone passes.",
  function(bundle) {
    bundle$pt <- 0.5
    audit_model(bundle)
  }
)

mistake("slope of a straight line", task = "audit_model",
  "Your slope comes from a straight line through outcomes of 0 and 1. It is far below 1 for
  every model, so you accuse every study of being too sure of itself. Patients lose a model
  whose risks are well spread.",
  function(bundle) {
    logit <- qlogis(pmin(pmax(bundle$ext$p, 1e-6), 1 - 1e-6))
    slope <- cov(logit, bundle$ext$y) / var(logit)
    codes_with(bundle, "SLOPE", slope < 0.8 || slope > 1.25)
  }
)

mistake("stopped at the first fault", task = "audit_model",
  "You stopped at the first fault. The vendor repairs that one and sends the model back, and the
  second is still in it. Where the order leaks, two questions are open: when it is known, and
  why it knows so much. Name them all.",
  function(bundle) head(audit_model(bundle), 1)
)
