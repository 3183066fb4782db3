# The shared random stream: MINSTD with multiplier 48271, the same numbers in Python, R and
# TypeScript. Products stay below 2^53, so doubles are exact.

# Reproducible draws: u() uniform in (0, 1), z() about normal, b(p) 0 or 1, i(n) an integer from 0
# to n - 1, shuffle(n) 0 to n - 1 in random order. Never sample() or runif(): other numbers
# elsewhere.
new_stream <- function(seed) {
  state <- seed %% 2147483647
  if (state == 0) state <- 1
  u <- function() {
    state <<- (48271 * state) %% 2147483647
    state / 2147483647
  }
  z <- function() {
    total <- 0
    for (k in 1:12) total <- total + u() # one by one: sum() adds in a higher precision
    total - 6
  }
  b <- function(p) if (u() < p) 1 else 0
  i <- function(n) floor(u() * n)
  shuffle <- function(n) {
    order <- seq_len(n) - 1
    for (last in rev(seq_len(max(0, n - 1)))) {
      other <- i(last + 1)
      order[c(last, other) + 1] <- order[c(other, last) + 1]
    }
    order
  }
  for (k in 1:10) u() # burn-in: small seeds give small first draws
  list(u = u, z = z, b = b, i = i, shuffle = shuffle)
}

# A seed below 2147483647 from anything with a text (FNV-1a, 32 bit).
seed_from <- function(...) hash32(paste(..., sep = "/")) %% 2147483647

# FNV-1a of a text, as a number below 2^32. The factor 16777619 is 2^24 + 403, multiplied in two
# parts.
hash32 <- function(text) {
  code <- 2166136261
  for (byte in as.integer(charToRaw(enc2utf8(text)))) {
    low <- code %% 256
    code <- code - low + bitwXor(low, byte)
    code <- (code * 403 + (code %% 256) * 16777216) %% 4294967296
  }
  code
}
