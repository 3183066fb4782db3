# A code with its right check digit, or one slip away from it.
hidden_case <- function(s) {
  length <- 1 + s$i(7)
  digits <- vapply(seq_len(length), function(k) s$i(10), 0)
  number <- function() paste(digits, collapse = "")
  last <- Find(function(digit) loinc_valid(paste0(number(), "-", digit)), 0:9)
  slip <- s$i(8)
  if (slip == 0) {
    last <- (last + 1 + s$i(9)) %% 10
  } else if (slip == 1 && length > 1) {
    at <- s$i(length - 1) + 1
    digits[c(at, at + 1)] <- digits[c(at + 1, at)]
  } else if (slip == 2) {
    at <- s$i(length) + 1
    digits[at] <- s$i(10)
  } else if (slip == 3) {
    forms <- c("%s%d", "%s-%d ", "%s -%d", "%s_%d", "LOINC %s-%d")
    return(list(code = sprintf(forms[s$i(5) + 1], number(), last)))
  }
  list(code = paste0(number(), "-", last))
}
