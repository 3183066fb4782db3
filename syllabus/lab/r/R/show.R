# Put a MIME bundle below the cell.

# `bundle` is a list by MIME type; what is no text is data for JSON. In the embedded runner by its
# hook, getOption("aihs.display"), a function(data, metadata) whose data are texts, JSON included;
# in Jupyter by IRdisplay, which writes the JSON itself; elsewhere as printed text.
show_bundle <- function(bundle) {
  display <- getOption("aihs.display")
  in_jupyter <- isTRUE(getOption("jupyter.in_kernel"))
  if (is.function(display)) {
    display(lapply(bundle, function(part) if (is.character(part)) part else to_json(part)), list())
  } else if (in_jupyter && requireNamespace("IRdisplay", quietly = TRUE)) {
    IRdisplay::publish_mimebundle(bundle)
  } else {
    say(bundle[["text/plain"]])
  }
  invisible()
}
