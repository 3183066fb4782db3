# Plays a learner's notebook for the tests. Each line of stdin names an R file that sets ROOT and STEPS; the
# answer is one line of JSON, what each step showed:
#   cell, value        code to run; `value` also gives the value of its last expression
#   write, text        a file below the root
#   exercise, reference, mistakes, fixtures    compile an exercise into .lab, as the extension does

play <- function(root, steps) {
  unlink(c(file.path(root, ".lab", "exercises"), file.path(root, ".lab", "index.json"), file.path(root, "data")),
    recursive = TRUE)
  setwd(root)
  put(root, ".lab/settings.json", "{\"checkTimeout\": 1}")
  notebook <- new.env(parent = globalenv())
  lapply(steps, function(step) {
    if (!is.null(step$write)) return(put(root, step$write, step$text))
    if (!is.null(step$exercise)) return(compile(root, step))
    run(notebook, step)
  })
}

run <- function(notebook, step) {
  shown <- list()
  options(aihs.display = function(data, metadata) shown <<- c(shown, list(data)))
  answer <- list(value = NULL)
  source <- c(step$cell, step$value)
  answer$printed <- paste(utils::capture.output({
    answer$raised <- tryCatch(
      {
        for (part in parse(text = source, keep.source = TRUE, encoding = "UTF-8")) {
          answer$value <- eval(part, notebook)
        }
        NULL
      },
      error = conditionMessage, interrupt = function(i) "interrupt"
    )
  }), collapse = "\n")
  Encoding(answer$printed) <- "UTF-8"
  answer$shown <- I(shown)
  if (is.null(step$value)) answer$value <- NULL
  answer
}

put <- function(root, path, text) {
  path <- file.path(root, path)
  dir.create(dirname(path), recursive = TRUE, showWarnings = FALSE)
  writeLines(enc2utf8(text), path, sep = "", useBytes = TRUE)
  NULL
}

compile <- function(root, step) {
  name <- paste0(step$module, ".", step$name)
  put(root, file.path(".lab", "exercises", paste0(name, ".R")), step$exercise)
  tasks <- paste0("\"", step$tasks, "\": \"", step$module, "/", step$name, "\"", collapse = ",\n")
  put(root, ".lab/index.json", paste0("{\"version\": 1, \"learner\": 0, \"tasks\": {\n", tasks, "}}\n"))
}

input <- file("stdin", "r")
while (length(line <- readLines(input, 1)) > 0) {
  job <- new.env()
  answer <- tryCatch(
    {
      sys.source(line, job, keep.source = FALSE)
      source(file.path(job$ROOT, ".lab", "lab.R"))
      to_json <- environment(check)$to_json
      to_json(play(job$ROOT, job$STEPS))
    },
    error = function(error) paste0("{\"broken\":", to_json(conditionMessage(error)), "}")
  )
  cat(answer, "\n", sep = "")
  flush(stdout())
}
