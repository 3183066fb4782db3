# What the reference makes of every case, for a comparison with Python: `Rscript twins.R root file count seed`
# prints JSON by task: [{args, value} or {args, error}].

job <- commandArgs(TRUE)
source(file.path(job[1], ".lab", "lab.R"))
lab <- environment(check)
exercise <- lab$read_exercise(job[2])

answers <- function(task) {
  reference <- exercise$reference$of(task$name)
  if (task$kind == "value") return(list(list(args = list(), value = reference)))
  if (!is.null(task$hidden)) task$hidden$count <- as.numeric(job[3])
  lapply(lab$gather_cases(task, exercise$reference, as.numeric(job[4])), function(case) {
    got <- lab$attempt(reference, case$args, names(formals(reference)))
    if (is.null(got$error)) list(args = case$args, value = got$value) else list(args = case$args, error = TRUE)
  })
}

graded <- Filter(function(id) exercise$tasks[[id]]$kind != "choice", names(exercise$tasks))
told <- lapply(stats::setNames(nm = graded), function(id) answers(lab$task_of(exercise, id)))
cat(lab$to_json(told), "\n", sep = "")
