# The learner's folder: which exercise a task belongs to, and what it is graded by.

state <- new.env() # what outlives a command: exercises read, hints given, checks counted

# The exercise of a task, read again only when its file or the data changed.
open_exercise <- function(task) {
  index <- read_index()
  if (!is_scalar(task) || !task %in% names(index$tasks)) {
    trouble(
      "There is no task \"", format(task)[1], "\" in this folder.", guess(task, names(index$tasks)),
      next_step = paste("Check the spelling.", reopen)
    )
  }
  file <- paste0(sub("/", ".", index$tasks[[task]], fixed = TRUE), ".R")
  path <- file.path(root, ".lab", "exercises", file)
  if (!file.exists(path)) trouble("The exercise file ", file, " is missing.")
  stamp <- file.mtime(c(path, list.files(file.path(root, "data"), "[.]csv$", full.names = TRUE)))
  if (!identical(state$read[[path]]$stamp, stamp)) {
    state$read[[path]] <- list(stamp = stamp, exercise = read_exercise(path))
  }
  state$read[[path]]$exercise
}

# `.lab/index.json`, read again only when it changed.
read_index <- function() {
  path <- file.path(root, ".lab", "index.json")
  stamp <- file.mtime(path)
  if (is.na(stamp) || !identical(state$index$stamp, stamp)) {
    state$index <- list(stamp = stamp, content = parse_index(path))
  }
  state$index$content
}

# The extension writes one entry a line: base R has no JSON reader.
parse_index <- function(path) {
  text <- if (file.exists(path)) readLines(path, warn = FALSE) else ""
  learner <- captured("\"learner\": *([0-9]+)", text)
  portfolio <- captured("\"portfolio\": *\"([^\"]+)\"", text)
  tasks <- captured("\"([a-z0-9_]+)\": *\"([a-z0-9-]+/[a-z0-9-]+)\"", text)
  if (length(tasks) == 0) {
    trouble("The list of exercises (.lab/index.json) is missing or cannot be read.")
  }
  list(
    learner = if (length(learner) > 0) as.numeric(learner[[1]][2]) else 0,
    portfolio = if (length(portfolio) > 0) portfolio[[1]][2] else "portfolio",
    tasks = stats::setNames(vapply(tasks, `[`, "", 3), vapply(tasks, `[`, "", 2))
  )
}

# Every match of a pattern with its groups.
captured <- function(pattern, text) {
  matches <- unlist(regmatches(text, gregexpr(pattern, text)))
  regmatches(matches, regexec(pattern, matches))
}

guess <- function(task, known) {
  distance <- utils::adist(format(task)[1], known)
  near <- which.min(distance)
  if (distance[near] <= 0.3 * nchar(known[near])) paste0(" Did you mean \"", known[near], "\"?")
}

# The exercise of a compiled file: list(EXERCISE fields…, reference).
read_exercise <- function(path) {
  names <- new.env(parent = as.environment("package:stats"))
  tryCatch(
    {
      sys.source(path, names, keep.source = FALSE)
      exercise <- names$EXERCISE
      for (id in names(exercise$tasks)) exercise$tasks[[id]]$id <- id
      exercise$reference <- new_reference(exercise, names)
      exercise$memory <- new.env()
      stopifnot(length(exercise$tasks) > 0)
      exercise
    },
    error = function(error) trouble("The exercise file ", basename(path), " cannot be read.")
  )
}

# What `work` gives: it is done once, and holds as long as neither the exercise nor the data change.
once <- function(exercise, key, work) {
  if (!exists(key, exercise$memory, inherits = FALSE)) assign(key, work(), exercise$memory)
  get(key, exercise$memory, inherits = FALSE)
}

# The task as list(id, kind, name, …); `name` is the learner's function or variable.
task_of <- function(exercise, id) {
  task <- exercise$tasks[[id]]
  if (is.null(task)) trouble("The exercise \"", exercise$title, "\" has no task \"", id, "\".")
  task$name <- task$call %||% task$value %||% id
  task$tolerance <- task$tolerance %||% 1e-6
  task
}

# The lesson part behind an anchor, NULL when the lesson has no such part.
lesson_part <- function(exercise, anchor) {
  title <- if (!is.null(anchor)) exercise$anchors[[anchor]]
  if (!is.null(title)) list(anchor = anchor, title = title)
}
