# The verdicts of a practice notebook over other patients. `Rscript seeds.R job.R` reads JOB, a list(roots, file,
# starter, solution, choices, left), and prints for each folder {"starter": {task: verdict}, "solution": …} as JSON.

sys.source(commandArgs(TRUE)[1], environment(), keep.source = FALSE)
source(file.path(JOB$roots[[1]], ".lab", "lab.R"))
lab <- environment(check)

verdicts <- function(exercise, source, choices) {
  names <- new.env(parent = globalenv())
  names$check <- function(...) invisible()
  names$deliver <- function(...) invisible()
  grDevices::pdf(NULL)
  on.exit(grDevices::dev.off())
  utils::capture.output(eval(parse(text = source, encoding = "UTF-8"), names))
  for (id in names(choices)) names[[id]] <- choices[[id]]
  seen <- list(
    has = function(key) exists(key, names, inherits = FALSE),
    get = function(key) get(key, names, inherits = FALSE)
  )
  tasks <- setdiff(names(exercise$tasks), unlist(JOB$left))
  lapply(stats::setNames(nm = tasks), function(id) lab$grade(exercise, id, seen, 4711)$verdict)
}

over <- function(root) {
  assign("root", root, envir = lab) # where the data lie
  exercise <- lab$read_exercise(file.path(root, JOB$file))
  list(
    starter = verdicts(exercise, JOB$starter, list()),
    solution = verdicts(exercise, JOB$solution, JOB$choices)
  )
}

cat(lab$to_json(lapply(JOB$roots, over)), "\n", sep = "")
