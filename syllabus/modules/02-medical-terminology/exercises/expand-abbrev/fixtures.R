words <- c(
  "give", "mg", "ms", "bp", "stable", "10", "0.5", "12.5", "10.05", "US", "units", "IVU", "10U", "prn"
)
boxes <- list(words, sort(names(EXPAND), method = "radix"), c(UNSAFE, "1.0", "20.00", ".5", ".125"))
marks <- c("", "", "", ",", ";", ":", ":,")
spaces <- c(" ", " ", "  ", "\n")

# A line of words, abbreviations and hazards, with punctuation and odd spaces.
hidden_case <- function(s) {
  drawn <- function(from) from[s$i(length(from)) + 1]
  tokens <- vapply(seq_len(s$i(11)), function(k) {
    box <- boxes[[s$i(3) + 1]]
    paste0(drawn(box), drawn(marks), drawn(spaces))
  }, "")
  list(text = paste(tokens, collapse = ""))
}
