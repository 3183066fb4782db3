# figure(spec): a chart from a Vega-Lite specification, without any plotting package.

# Draw a chart below the cell.
#
# spec: a Vega-Lite specification as a named list; `mark` and `encoding` are enough. Name the unit
# in the
#   title of each axis. A vector of one value that Vega-Lite wants as an array is written I("A").
# data: the rows as a data frame, a named list of columns, or a list of named lists. It becomes the
# chart's
#   data; without it the specification brings its own.
# alt: what the chart shows, in a sentence, for those who do not see it.
#
#     figure(list(mark = "bar", encoding = list(
#       x = list(field = "ward", type = "nominal"),
#       y = list(field = "missed", type = "quantitative", title = "Missed cases (n)")
#     )), data = data.frame(ward = c("A", "B"), missed = c(4, 9)), alt = "Ward B misses more.")
figure <- function(spec, data = NULL, alt = "") {
  whole <- complete_spec(spec, data, alt)
  rows <- inline_rows(whole)
  show_bundle(list(
    "application/vnd.vegalite.v5+json" = whole,
    "text/html" = figure_html(whole$description, rows),
    "text/plain" = figure_text(whole$description, rows)
  ))
}

# The specification with schema, width, data and description; what it says itself is kept.
complete_spec <- function(spec, data, alt) {
  if (!is.list(spec) || is.null(names(spec))) {
    misfit("figure() needs a specification: a named list with at least mark and encoding.")
  }
  whole <- list("$schema" = "https://vega.github.io/schema/vega-lite/v5.json")
  if (is_single(spec)) whole$width <- 480
  whole[names(spec)] <- spec
  if (!is.null(data)) whole$data <- list(values = figure_rows(data))
  whole$description <- if (nzchar(alt)) alt else description_of(whole)
  json_ready(whole)
}

# Rows as a list of named lists.
figure_rows <- function(data) {
  if (is.list(data) && is_named(data)) {
    size <- lengths(as.list(data))
    if (length(unique(size)) > 1) {
      told <- paste(names(size), size, collapse = ", ")
      misfit("The columns of a figure are equally long. These are not: ", told, ".")
    }
    data <- rows_of(list2DF(lapply(data, plain)))
  }
  if (!is.list(data) || !all(vapply(data, function(row) is.list(row) && is_named(row), NA))) {
    misfit("The data of a figure is a data frame, a list of columns, or a list of rows.")
  }
  data
}

misfit <- function(...) stop(..., call. = FALSE)

# What any writer of JSON understands alike: plain values, NULL for what is missing or infinite.
json_ready <- function(value) {
  if (inherits(value, "AsIs") || is.null(value)) return(value)
  value <- plain(value)
  if (is.data.frame(value)) value <- rows_of(value)
  if (is.list(value)) return(lapply(value, json_ready))
  lost <- is.na(value) | is.numeric(value) & !is.finite(value)
  if (!any(lost)) value else if (is_scalar(value)) NULL else lapply(as.list(value), json_ready)
}

# The rows in a complete specification; none where it has no table of its own.
inline_rows <- function(spec) {
  values <- if (is.list(spec$data)) spec$data$values
  if (is.list(values)) Filter(is.list, values)
}

# One drawing; one of several parts has its width in each part.
is_single <- function(spec) {
  split <- any(c("row", "column", "facet") %in% names(spec$encoding))
  any(c("mark", "layer") %in% names(spec)) && !split
}

# The specification's own words, else its axes.
description_of <- function(spec) {
  title <- if (is.list(spec$title)) spec$title$text else spec$title
  for (text in list(spec$description, title)) {
    if (is.character(text) && is_scalar(text) && nzchar(text)) return(text)
  }
  axis <- function(channel) channel$title %||% channel$field
  x <- axis(spec$encoding$x)
  y <- axis(spec$encoding$y)
  if (is.null(x) || is.null(y)) "Chart" else paste("Chart of", y, "by", x)
}
