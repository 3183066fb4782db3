# The solved exercise, run out of reach of the learner's variables.

# REFERENCE, FIXTURES and MISTAKES of an exercise, each run when it is first needed.
new_reference <- function(exercise, sources) {
  solved <- NULL
  known <- NULL
  drawing <- NULL

  run <- function(part, parent) {
    names <- new.env(parent = parent)
    tryCatch(
      quietly(eval(parse(text = sources[[part]], keep.source = FALSE, encoding = "UTF-8"), names)),
      no_data = function(error) trouble(conditionMessage(error)),
      error = function(error) {
        trouble("The check of \"", exercise$exercise, "\" could not be prepared (",
          conditionMessage(error), ").")
      }
    )
    names
  }
  solution <- function() {
    if (is.null(solved)) {
      tools <- list2env(list(load_data = load_data, data_path = data_path),
        parent = as.environment("package:stats"))
      solved <<- run("REFERENCE", tools)
    }
    solved
  }
  list(
    # The reference's function or variable of that name.
    of = function(name) {
      found <- get0(name, solution(), inherits = FALSE)
      if (is.null(found)) trouble("The reference of \"", exercise$exercise, "\" lacks ", name, ".")
      found
    },
    # The function of fixtures.R that draws the arguments of a hidden case from a stream.
    fixture = function(name) {
      if (is.null(drawing)) drawing <<- run("FIXTURES", solution())
      found <- get0(name, drawing, inherits = FALSE)
      if (is.null(found)) trouble("The fixtures of \"", exercise$exercise, "\" lack ", name, ".")
      found
    },
    # The named wrong ideas of a task in file order.
    mistakes = function(task) {
      if (is.null(known)) {
        register <- new_register(first_graded(exercise))
        run("MISTAKES", list2env(list(mistake = register$mistake), parent = solution()))
        known <<- register$all()
      }
      Filter(function(mistake) mistake$task == task, known)
    }
  )
}

first_graded <- function(exercise) {
  graded <- Filter(function(task) task$kind != "choice", exercise$tasks)
  c(names(graded), "")[1]
}
