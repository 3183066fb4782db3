# Hidden arguments from their description in cases.yaml.
#
# Order of draws, the same in Python: arguments in their order; of a list first the length (no draw
# when it is fixed or `same`), then item by item; of rows column by column within each row; of an
# item first the value, then, where `missing` is given, one uniform that decides whether it becomes
# NA.

# One value for every described argument.
draw_args <- function(args, stream) {
  last_length <- NULL

  draw <- function(spec, index = 0) {
    if (!is.list(spec)) return(spec)
    if (is.null(spec$length)) {
      if (!is.null(spec$rows)) return(lapply(spec$rows, draw, index = index))
      return(draw_columns(list(spec), stream, index)[[1]][[1]])
    }
    places <- seq_len(list_length(spec$length)) - 1
    drawn <- if (is.null(spec$rows)) {
      gather_items(draw_columns(list(spec), stream, places)[[1]], spec)
    } else {
      draw_rows(spec$rows, places)
    }
    last_length <<- length(places)
    drawn
  }
  draw_rows <- function(specs, places) {
    deep <- vapply(specs, function(spec) any(c("rows", "length") %in% names(spec)), NA)
    if (!any(deep)) return(gather_rows(draw_columns(specs, stream, places), specs))
    rows <- lapply(places, function(index) lapply(specs, draw, index = index))
    columns <- lapply(stats::setNames(nm = names(specs)), function(name) lapply(rows, `[[`, name))
    gather_rows(columns, specs)
  }
  list_length <- function(length) {
    if (identical(length, "same")) {
      if (is.null(last_length)) stop("length: same needs a list drawn before it")
      return(last_length)
    }
    if (length(length) == 1) length else draw_kinds$integer(list(integer = length), stream$us(1))
  }

  drawn <- list()
  for (name in names(args)) drawn[[name]] <- draw(args[[name]]) # in order, as nothing else is
  drawn
}

# The items of several columns, whose draws follow each other row by row. All at once: one by one
# takes many times as long.
draw_columns <- function(specs, stream, places) {
  needed <- vapply(specs, function(spec) {
    sum(any(drawn_kinds %in% names(spec)), "missing" %in% names(spec))
  }, 0)
  uniforms <- matrix(stream$us(sum(needed) * length(places)), nrow = sum(needed))
  last <- cumsum(needed)
  for (at in seq_along(specs)) {
    own <- uniforms[last[at] - needed[at] + seq_len(needed[at]), , drop = FALSE]
    specs[[at]] <- draw_column(specs[[at]], own, places)
  }
  specs
}

draw_column <- function(spec, uniforms, places) {
  if (!is.list(spec)) return(rep(list(spec), length(places)))
  kind <- names(spec)[names(spec) %in% names(draw_kinds)][1]
  if (is.na(kind)) stop("nothing to draw in ", brief(spec))
  values <- draw_kinds[[kind]](spec, uniforms[1, ], places)
  if (is.null(spec$missing)) return(values)
  lost <- uniforms[nrow(uniforms), ] < spec$missing
  if (all(lost)) return(rep(NA, length(places))) # and not NA_real_, as nothing says they are numbers
  values[lost] <- NA
  values
}

# What an item needs one uniform for, u; the others are the same at the same place.
drawn_kinds <- c("integer", "uniform", "bernoulli", "choice")

draw_kinds <- list(
  integer = function(spec, u, places) {
    spec$integer[1] + floor(u * (spec$integer[2] - spec$integer[1] + 1))
  },
  uniform = function(spec, u, places) {
    values <- spec$uniform[1] + u * (spec$uniform[2] - spec$uniform[1])
    if (is.null(spec$decimals)) return(values)
    scale <- 10^spec$decimals
    floor(values * scale + 0.5) / scale # not round(): languages differ at ties
  },
  bernoulli = function(spec, u, places) as.numeric(u < spec$bernoulli),
  choice = function(spec, u, places) spec$choice[floor(u * length(spec$choice)) + 1],
  constant = function(spec, u, places) rep(list(spec$constant), length(places)),
  sequence = function(spec, u, places) spec$sequence + places
)

# Drawn items as cases.yaml's lists become R: scalars a vector, else a list.
gather_items <- function(items, spec) {
  if (!is.null(spec$rows)) return(items)
  if (length(items) == 0) return(unlist(spec$choice)[0] %||% numeric(0))
  if (is.atomic(items)) return(items)
  flat <- unlist(items, recursive = FALSE)
  if (is.atomic(flat) && all(lengths(items) == 1)) flat else items
}

# Columns as a data frame, or as a list of rows where the values of one are no scalars.
gather_rows <- function(columns, specs) {
  gathered <- Map(gather_items, columns, specs)
  if (!any(vapply(gathered, is.list, NA))) return(list2DF(gathered))
  lapply(seq_along(columns[[1]]), function(at) lapply(columns, `[[`, at))
}

is_scalar <- function(value) is.atomic(value) && length(value) == 1
