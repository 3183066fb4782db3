# What differs in the built-in R (WebR): no network, no help pages, no other programs, less memory.

# Where Cells.ts puts what the learner answers: R sees nothing of the machine but the learner's folder.
answer_copy <- "/aihs/answer"

# The first thing R runs. marker: see frames.R. folder: the notebook's.
start_built_in <- function(marker, folder) {
  start(marker, answer_copy)
  assign("wait", sleep, envir = environment(start))
  setwd(folder)
  # Megabytes: an error in the cell, before the learner's machine runs short.
  mem.maxVSize(1500)
  options(webr.hook_system = function(command) refuse("cannot start other programs. If you need them"))
  for (name in c("file", "url")) refuse_addresses(name)
  no_packages <- function(...) refuse("has the packages of base R and installs no others. To use more")
  different <- list(.aihs = environment(start_built_in), Sys.sleep = sleep, install.packages = no_packages)
  for (name in c("help", "?", "??", "help.search", "help.start", "example", "vignette", "demo")) {
    different[[name]] <- no_help
  }
  list2env(different, as.environment("aihs"))
  emit(list(type = "ready", version = as.character(getRversion())))
}

refuse <- function(what) stop("The built-in R ", what, ", choose your own R for this notebook.", call. = FALSE)

no_help <- function(...) {
  emit_stderr("The built-in R has no help pages. args(name) shows the arguments of a function; your own R has them all.\n")
}

# R's own would keep the processor busy; Cells.ts waits in its place, and R looks in between whether it is to stop.
sleep <- function(time) {
  end <- proc.time()[["elapsed"]] + time
  while ((left <- end - proc.time()[["elapsed"]]) > 0) {
    emit(list(type = "pause", milliseconds = min(left, 0.05) * 1000))
    base::Sys.sleep(0)
  }
  invisible()
}

# WebR's own code for web addresses reads memory that it never set, and may end the process instead of the cell.
# read.csv() and others find these functions in base only, so they are changed there.
refuse_addresses <- function(name) {
  guarded <- get(name, envir = baseenv())
  body(guarded) <- bquote({
    if (is.character(description) && any(grepl("^(https?|ftps?)://", description))) stop(.(no_network), call. = FALSE)
    .(body(guarded))
  })
  unlockBinding(name, baseenv())
  assign(name, guarded, envir = baseenv())
  lockBinding(name, baseenv())
}

no_network <- "The built-in R cannot reach the network. Save the file in your folder and read it from there."

# Answers the question that Cells.ts has put into a file: its kind on the first line.
look_file <- function(file) {
  text <- rawToChar(readBin(file, "raw", file.size(file)))
  Encoding(text) <- "UTF-8"
  end <- regexpr("\n", text, fixed = TRUE)
  look(substring(text, 1L, end - 1L), substring(text, end + 1L))
}

# Runs the cell that Cells.ts has put into a file: its name on the first line, its code below.
run_file <- function(file) {
  text <- rawToChar(readBin(file, "raw", file.size(file)))
  Encoding(text) <- "UTF-8"
  end <- regexpr("\n", text, fixed = TRUE)
  ok <- run_cell(substring(text, end + 1L), substring(text, 1L, end - 1L))
  emit(list(type = "done", ok = ok))
}
