# The coefficients of another model of the same patients.
coefficients_of <- function(model) unname(coef(model))
quiet_glm <- function(X, y, ...) suppressWarnings(glm(y ~ as.matrix(X), ...))

mistake("gradient descent 100 steps", task = "fit_logit", lesson = "fit",
  "You walked a hundred small steps and stopped on the way. No coefficient has arrived, so every
  printed risk is wrong, and another step size would have given the patients other ones.",
  function(X, y) {
    b <- 0 * fit_logit(X, y)
    rows <- cbind(1, as.matrix(X))
    for (k in 1:100) b <- b + 0.1 * colSums(rows * (y - plogis(as.vector(rows %*% b)))) / length(y)
    b
  }
)

mistake("one round", task = "fit_logit", lesson = "fit",
  "You stopped after one round. The first step is made as if everyone had a risk of one half; the
  coefficients are too small, and the sickest patients come out too low. Go on until nothing moves.",
  function(X, y) {
    fit_logit(X, y)
    rows <- cbind(1, as.matrix(X))
    as.vector(solve(crossprod(rows) / 4, crossprod(rows, y - 0.5)))
  }
)

mistake("no intercept", task = "fit_logit", lesson = "fit",
  "One number is missing: the intercept. A patient whose inputs are all 0 would always get 50 %,
  however rare the condition is. The first column is all ones.",
  function(X, y) {
    fit_logit(X, y)
    coefficients_of(suppressWarnings(glm(y ~ as.matrix(X) - 1, family = binomial)))
  }
)

mistake("intercept last", task = "fit_logit", lesson = "fit",
  "Your intercept stands last. Whoever reads the list as agreed multiplies the age with the
  intercept, and every patient gets a nonsense risk with many decimals.",
  function(X, y) {
    b <- fit_logit(X, y)
    c(b[-1], b[1])
  }
)

mistake("the healthy as cases", task = "fit_logit", lesson = "fit",
  "Every sign is turned: you modelled who stays well. The alert would go to the patients who need it
  least and leave out the sickest.",
  function(X, y) -fit_logit(X, y)
)

mistake("a straight line", task = "fit_logit", lesson = "fit",
  "You fitted a straight line through zeros and ones: `glm` without `family = binomial` does that. It
  promises a sick enough patient more than 100 %, and its weights are no odds.",
  function(X, y) {
    fit_logit(X, y)
    coefficients_of(quiet_glm(X, y, family = gaussian))
  }
)

mistake("separation ignored", task = "fit_logit", lesson = "fit",
  "Where the classes are perfectly split the weights grow without end, and you returned the last
  ones. A coefficient of 700 is no strong predictor, it is often a leak. Refuse before a patient gets
  a risk of 100 %.",
  function(X, y) {
    if (length(unique(y)) < 2) stop("one class")
    b <- coefficients_of(quiet_glm(X, y, family = binomial))
    if (anyNA(b)) stop("two columns say the same")
    b
  }
)

mistake("glm believed", task = "fit_logit", lesson = "fit",
  "You returned whatever `glm` gives. It answers with only a warning where one class, a doubled
  column or a perfect split leaves no answer. A patient would be scored by a model that does not
  exist.",
  function(X, y) {
    if (length(y) == 0) stop("nobody")
    coefficients_of(quiet_glm(X, y, family = binomial))
  }
)

mistake("one class accepted", task = "fit_logit", lesson = "fit",
  "With only cases, or only non-cases, you return a model. It has never seen the difference it is to
  find, and it would call every patient of the next ward the same.",
  function(X, y) {
    if (length(y) > 0 && length(unique(y)) == 1) {
      return(coefficients_of(quiet_glm(X, y, family = binomial)))
    }
    fit_logit(X, y)
  }
)

mistake("a doubled column accepted", task = "fit_logit", lesson = "fit",
  "Two columns say the same, and you returned `NA` among the coefficients. The first patient scored
  with it gets `NA` for a risk, and no alert. No single answer exists: stop.",
  function(X, y) {
    if (length(unique(y)) < 2) stop("one class")
    b <- coefficients_of(quiet_glm(X, y, family = binomial))
    if (anyNA(b)) b else fit_logit(X, y)
  }
)

mistake("the columns as they stand", task = "sepsis_coefficients", lesson = "leak",
  "You fitted the columns as they stand, not the seven inputs. A temperature of 35 and one of 39 are
  both dangerous; one straight weight for it cannot say so, and the cold patient is overlooked.",
  function() {
    fit_logit(rows[c("age", "hr", "rr", "temp", "sbp", "wbc", "lactate")], rows$y)
  }
)

mistake("antibiotics as an input", task = "sepsis_coefficients", lesson = "leak",
  "Nine numbers: the antibiotic order is among your inputs. It is written about 90 minutes after the
  prediction, because the team already suspects sepsis. At the bedside the model would wait for it in
  vain.",
  function() fit_logit(cbind(inputs(rows), rows$abx), rows$y)
)

mistake("antibiotics as the outcome", task = "sepsis_coefficients", lesson = "leak",
  "You fitted who is given antibiotics. That is what the team does, not what the patient has; those
  whom the team overlooks would be overlooked by the model as well. The outcome is `y`.",
  function() fit_logit(inputs(rows), rows$abx)
)

mistake("the intercept left out of the list", task = "sepsis_coefficients", lesson = "fit",
  "Seven numbers: the intercept is gone. Without it the model ranks as before, but every patient
  seems to start from 50 %. Keep all eight.",
  function() sepsis_coefficients[-1]
)
