# What a learner's notebook uses: check a task, ask for a hint, read the data, draw a figure.
#
#     source(".lab/lab.R")    # found upwards by the first cell of a notebook
#
# Base R only (4.2 or newer), for Jupyter, WebR and scripts. The commands are attached behind the
# learner's workspace, so that nothing of it is replaced. They are called as in Python, but for
# load_data(): base R has a load() of its own, and hiding it would break `load("model.RData")`.
local({
  if (getRversion() < "4.2.0") {
    what <- paste("The checks need R 4.2 or newer, and this is", getRversion())
    stop(what, ": choose another kernel at the top right.", call. = FALSE)
  }
  sourced <- Filter(Negate(is.null), lapply(sys.frames(), function(frame) frame$ofile))
  here <- dirname(normalizePath(sourced[[length(sourced)]], winslash = "/"))
  files <- list.files(file.path(here, "R"), pattern = "[.]R$", full.names = TRUE)
  stamp <- list(files, file.mtime(files))

  attached <- if ("lab" %in% search()) environment(get("check", "lab"))
  if (!identical(attached$stamp, stamp)) {
    # Not the learner's workspace nor what was attached to it: a variable called `c` stays harmless.
    lab <- new.env(parent = as.environment("package:stats"))
    lab$root <- dirname(here)
    lab$stamp <- stamp
    # All lines at once: WebR takes half as long again to read statement by statement from each file.
    lines <- unlist(lapply(files, readLines, encoding = "UTF-8"))
    for (statement in parse(text = lines, keep.source = FALSE, encoding = "UTF-8")) eval(statement, lab)

    while ("lab" %in% search()) detach("lab", character.only = TRUE)
    commands <- c("check", "data_path", "deliver", "figure", "hint", "load_data", "own_data")
    attach(mget(commands, envir = lab), name = "lab", warn.conflicts = FALSE)
  }

  options(keep.source = TRUE) # so that an error in a later cell has a line number
})
