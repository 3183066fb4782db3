# Plots: each page that a cell draws without opening a device of its own becomes a picture.

figures <- new.env()
figures$opened <- 0L

# Makes R open our device where a cell draws; without it the pictures would go to Rplots.pdf.
prepare_figures <- function() {
  figures$folder <- normalizePath(tempfile("aihs-figures-"), winslash = "/", mustWork = FALSE)
  dir.create(figures$folder)
  options(device = open_figure)
}

# SVG where R can draw it; on a Mac it cannot without XQuartz.
open_figure <- function(...) {
  figures$opened <- figures$opened + 1L
  file <- file.path(figures$folder, sprintf("%05d-%%03d", figures$opened))
  width <- getOption("repr.plot.width", 7)
  height <- getOption("repr.plot.height", 5)
  suppressWarnings(tryCatch(
    grDevices::svg(paste0(file, ".svg"), width, height, onefile = FALSE, bg = "white"),
    error = function(e) grDevices::png(paste0(file, ".png"), width, height, units = "in", res = 96, bg = "white")
  ))
}

# Shows the pages that nothing can be added to any more.
emit_finished_figures <- function() {
  files <- list.files(figures$folder, full.names = TRUE)
  if (length(files) == 0L) return(invisible())
  open <- vapply(our_devices(), function(device) {
    number <- sub("-.*", "-", basename(path_of(device)))
    max(c("", files[startsWith(basename(files), number)]))
  }, "")
  for (file in setdiff(files, open)) emit_figure(file)
}

# At the end of a cell. Devices that the learner opened stay open.
emit_all_figures <- function() {
  for (device in our_devices()) grDevices::dev.off(device)
  emit_finished_figures()
}

our_devices <- function() {
  devices <- grDevices::dev.list()
  Filter(function(device) startsWith(path_of(device), figures$folder), devices)
}

path_of <- function(device) {
  path <- attr(.Devices[[device]], "filepath")
  if (is.null(path)) "" else gsub("\\", "/", path, fixed = TRUE)
}

emit_figure <- function(file) {
  bytes <- readBin(file, "raw", file.size(file))
  unlink(file)
  if (endsWith(file, ".png")) return(display(list("image/png" = base64(bytes), "text/plain" = "Plot")))
  # A page on which nothing was drawn.
  if (length(bytes) < 400L) return(invisible())
  svg <- rawToChar(bytes)
  Encoding(svg) <- "UTF-8"
  display(list("image/svg+xml" = with_own_ids(svg, bytes), "text/plain" = "Plot"))
}

base64 <- function(bytes) {
  missing <- -length(bytes) %% 3L
  parts <- matrix(as.integer(c(bytes, raw(missing))), 3L)
  sixes <- rbind(
    parts[1L, ] %/% 4L,
    parts[1L, ] %% 4L * 16L + parts[2L, ] %/% 16L,
    parts[2L, ] %% 16L * 4L + parts[3L, ] %/% 64L,
    parts[3L, ] %% 64L
  )
  text <- c(LETTERS, letters, 0:9, "+", "/")[sixes + 1L]
  text[length(text) + 1L - seq_len(missing)] <- "="
  paste(text, collapse = "")
}

# Pictures of one notebook share a page in the editor, and Cairo gives the letters of all of them the same ids.
with_own_ids <- function(svg, bytes) {
  number <- sum(as.numeric(as.integer(bytes)) * (seq_along(bytes) %% 65521L)) %% 2147483647
  prefix <- sprintf("f%08x-", as.integer(number))
  for (start in c(" id=\"", "xlink:href=\"#", "url(#")) {
    svg <- gsub(start, paste0(start, prefix), svg, fixed = TRUE)
  }
  svg
}
