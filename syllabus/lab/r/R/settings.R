# What the learner set in the editor, as it stands in `.lab/settings.json`.

# Seconds that a check gives the learner's code; 10 where the file does not say it.
check_timeout <- function() {
  path <- file.path(root, ".lab", "settings.json")
  seconds <- tryCatch(
    as.numeric(captured("\"checkTimeout\": *([0-9.]+)", readLines(path, warn = FALSE))[[1]][2]),
    error = function(error) NA, warning = function(warning) NA
  )
  if (is.na(seconds) || seconds <= 0 || seconds > 120) 10 else seconds
}
