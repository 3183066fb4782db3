# Entry of a learner's own R: Rscript r_stdio.R <folder of aihs_kernel> <marker> <file with answers>. See rStdio.ts for what goes in and out.

local({
  if (getRversion() < "4.2") stop("R 4.2 or newer is needed, and this is ", getRversion(), ".", call. = FALSE)
  arguments <- commandArgs(trailingOnly = TRUE)
  # Not baseenv(): methods that the learner writes are looked for in the global environment, behind this one.
  kernel <- new.env(parent = .BaseNamespaceEnv)
  for (file in list.files(arguments[1L], "[.]R$", full.names = TRUE)) sys.source(file, kernel, keep.source = FALSE)
  if (!l10n_info()[["UTF-8"]]) {
    for (name in c("C.UTF-8", "en_US.UTF-8")) if (nzchar(suppressWarnings(Sys.setlocale("LC_CTYPE", name)))) break
  }
  # Help pages go below the cell; R marks bold and underlined letters with backspaces.
  options(help_type = "text", pager = function(files, ...) {
    for (file in files) writeLines(gsub(".\b", "", readLines(file, warn = FALSE)))
  })
  kernel$start(paste0("\036", arguments[2L]), arguments[3L])

  text_of <- function(hex) {
    digits <- strtoi(substring(hex, seq(1L, nchar(hex), 2L), seq(2L, nchar(hex) + 1L, 2L)), 16L)
    text <- if (nzchar(hex)) rawToChar(as.raw(digits)) else ""
    Encoding(text) <- "UTF-8"
    text
  }
  input <- file("stdin", "r")
  kernel$emit(list(type = "ready", version = as.character(getRversion())))
  repeat {
    # A stop that comes between two cells stops nothing.
    line <- tryCatch(base::readLines(input, 1L), interrupt = function(condition) NULL)
    if (is.null(line)) next
    if (length(line) == 0L || line == "shutdown") break
    fields <- strsplit(line, " ", fixed = TRUE)[[1L]]
    if (fields[1L] == "look") {
      kernel$look(fields[2L], text_of(if (length(fields) > 2L) fields[3L] else ""))
      next
    }
    ok <- kernel$run_cell(text_of(fields[3L]), text_of(fields[2L]))
    kernel$emit(list(type = "done", ok = ok))
  }
})
