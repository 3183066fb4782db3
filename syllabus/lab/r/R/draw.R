# Hidden arguments from their description in cases.yaml.
#
# Order of draws, the same in Python: arguments in their order; of a list first the length (no draw
# when it is fixed or `same`), then item by item; of rows column by column within each row; of an
# item first the value, then, where `missing` is given, one uniform that decides whether it becomes
# NA.

# One value for every described argument.
draw_args <- function(args, stream) {
  last_length <- NULL

  draw <- function(spec, index) {
    if (!is.list(spec)) return(spec)
    if (is.null(spec$length)) return(drawer(spec)(index))
    n <- list_length(spec$length)
    items <- lapply(seq_len(n) - 1, drawer(spec))
    last_length <<- n
    gather_items(items, spec)
  }
  # What draws an item, given its index. The description is read once, for lists of many items.
  drawer <- function(spec) {
    if (!is.null(spec$rows)) return(function(index) lapply(spec$rows, draw, index = index))
    kind <- names(spec)[names(spec) %in% names(draw_kinds)][1]
    if (is.na(kind)) stop("nothing to draw in ", brief(spec))
    item <- draw_kinds[[kind]]
    if (is.null(spec$missing)) return(function(index) item(stream, spec, index))
    function(index) {
      value <- item(stream, spec, index)
      if (stream$b(spec$missing)) NA else value
    }
  }
  list_length <- function(length) {
    if (identical(length, "same")) {
      if (is.null(last_length)) stop("length: same needs a list drawn before it")
      return(last_length)
    }
    if (length(length) == 1) length else draw_kinds$integer(stream, list(integer = length), 0)
  }

  drawn <- list()
  for (name in names(args)) drawn[[name]] <- draw(args[[name]], 0) # in order, as nothing else is
  drawn
}

draw_kinds <- list(
  integer = function(stream, spec, index) {
    spec$integer[1] + stream$i(spec$integer[2] - spec$integer[1] + 1)
  },
  uniform = function(stream, spec, index) {
    value <- spec$uniform[1] + stream$u() * (spec$uniform[2] - spec$uniform[1])
    if (is.null(spec$decimals)) return(value)
    scale <- 10^spec$decimals
    floor(value * scale + 0.5) / scale # not round(): languages differ at ties
  },
  bernoulli = function(stream, spec, index) stream$b(spec$bernoulli),
  choice = function(stream, spec, index) spec$choice[[stream$i(length(spec$choice)) + 1]],
  constant = function(stream, spec, index) spec$constant,
  sequence = function(stream, spec, index) spec$sequence + index
)

# Drawn items as cases.yaml's lists become R: scalars a vector, rows a data frame, else a list.
gather_items <- function(items, spec) {
  if (!is.null(spec$rows)) return(gather_rows(items, spec$rows))
  if (length(items) == 0) return(unlist(spec$choice)[0] %||% numeric(0))
  flat <- unlist(items, recursive = FALSE)
  if (is.atomic(flat) && all(lengths(items) == 1)) flat else items
}

gather_rows <- function(rows, specs) {
  columns <- lapply(stats::setNames(nm = names(specs)), function(name) {
    gather_items(lapply(rows, `[[`, name), specs[[name]])
  })
  if (any(vapply(columns, is.list, NA))) rows else list2DF(columns)
}

is_scalar <- function(value) is.atomic(value) && length(value) == 1
