# What the reference makes of every case, for a comparison with Python: `Rscript twins.R root file count seed`
# prints JSON by task: [{args, value} or {args, error}].

job <- commandArgs(TRUE)
source(file.path(job[1], ".lab", "lab.R"))
lab <- environment(check)
exercise <- lab$read_exercise(job[2])

answers <- function(task) {
  reference <- exercise$reference$of(task$name)
  if (task$kind == "value") return(list(list(args = list(), value = named_infinity(reference))))
  if (task$kind == "audit") {
    return(lapply(lab$read_zoo(task), function(member) {
      codes <- reference(member$case$args[[1]])
      list(args = list(), value = I(sort(as.character(codes), method = "radix")))
    }))
  }
  if (!is.null(task$hidden)) task$hidden$count <- as.numeric(job[3])
  cases <- c(lab$written_cases(task), lab$drawn_cases(task, exercise$reference, as.numeric(job[4])))
  lapply(cases, function(case) {
    got <- lab$attempt(reference, case$args, names(formals(reference)))
    if (is.null(got$error)) list(args = named_infinity(case$args), value = named_infinity(got$value)) else list(args = named_infinity(case$args), error = TRUE)
  })
}

# JSON has no word for infinity; a vector that holds one becomes a list.
named_infinity <- function(value) {
  if (is.list(value)) {
    value[] <- lapply(value, named_infinity)
    return(value)
  }
  if (!is.numeric(value) || !any(is.infinite(value))) return(value)
  lapply(value, function(item) if (is.infinite(item)) tolower(as.character(item)) else item)
}

# Of a document or a memo only the form is looked at.
compared <- c("call", "value", "audit")
graded <- Filter(function(id) exercise$tasks[[id]]$kind %in% compared, names(exercise$tasks))
told <- lapply(stats::setNames(nm = graded), function(id) answers(lab$task_of(exercise, id)))
cat(lab$to_json(told), "\n", sep = "")
