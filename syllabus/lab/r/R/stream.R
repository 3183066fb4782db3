# The shared random stream: MINSTD with multiplier 48271, the same numbers in Python, R and
# TypeScript. Products stay below 2^53, so doubles are exact.

# Reproducible draws: u() uniform in (0, 1), us(n) a vector of them, z() about normal, b(p) 0 or 1,
# i(n) an integer from 0 to n - 1, shuffle(n) 0 to n - 1 in random order. Never sample() or runif():
# other numbers elsewhere.
new_stream <- function(seed) {
  state <- seed %% modulus
  if (state == 0) state <- 1
  u <- function() {
    state <<- (48271 * state) %% modulus
    state / modulus
  }
  us <- function(n) {
    if (n == 0) return(numeric(0))
    states <- times(state, multipliers(n))
    state <<- states[n]
    states / modulus
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
  us(10) # burn-in: small seeds give small first draws
  list(u = u, us = us, z = z, b = b, i = i, shuffle = shuffle)
}

modulus <- 2147483647

# What the state is multiplied by for the next draw, the one after, and so on up to the n-th: powers
# of 48271, kept for the next time.
multipliers <- function(n) {
  known <- state$multipliers %||% 48271
  while (length(known) < n) known <- c(known, times(known[length(known)], known))
  state$multipliers <- known
  known[seq_len(n)]
}

# The number x times each of the numbers ys, less whole multiples of the modulus. Both are below
# 2^31, so x goes in two parts of 16 bits: the products then stay below 2^53.
times <- function(x, ys) {
  low <- x %% 65536
  high <- (x - low) / 65536 * ys
  product <- (high - floor(high / modulus) * modulus) * 65536 + low * ys
  product - floor(product / modulus) * modulus
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
