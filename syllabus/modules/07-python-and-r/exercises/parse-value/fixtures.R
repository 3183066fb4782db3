ops <- c("", "", "<", "<=", ">", ">=")
numbers <- c("0.5", "7", "12.25", "1,250", "24,000.5", "1,234,567", "-3.2", "0", "999", "-9")
units <- c("", "mg/dL", "mmol/L", "%", "10^9/L")
codes <- c("", ".", "NA", "N/A", "-9", "999", "-999")
unreadable <- c(
  "1,5", "0,75 mg/dL", "12,3456", "pos", "12.", ".5", "+4", "<", "4 - 6", "1.234,5", "130/85", "=5"
)

# A readable result in most cases, otherwise a code, something unreadable, or a number.
hidden_case <- function(s) {
  one_of <- function(items) items[s$i(length(items)) + 1]
  spaces <- function(n) strrep(" ", s$i(n))
  kind <- s$i(8)
  if (kind == 2) return(list(s = one_of(c(NA, -9, -9, 999, -999, 4.5, 12))))
  text <- if (kind == 0) {
    one_of(codes)
  } else if (kind == 1) {
    one_of(unreadable)
  } else {
    op <- one_of(ops)
    number <- one_of(numbers)
    unit <- one_of(units)
    paste0(op, spaces(2), number, spaces(3), unit)
  }
  list(s = paste0(spaces(2), text, spaces(2)))
}
