# %% [task=loinc_valid]
# Whether a code is written like a LOINC code and its mod-10 check digit fits.
#
# code: one text such as "2160-0"; anything else, NA too, is FALSE. Never stops with an error.
# Source: LOINC Users' Guide, calculating mod 10 check digits.
loinc_valid <- function(code) {
  ### BEGIN SOLUTION
  if (!is.character(code) || !grepl("^[0-9]{1,7}-[0-9]$", code)) return(FALSE)
  digits <- rev(as.numeric(strsplit(sub("-", "", code), "")[[1]]))
  number <- digits[-1]
  values <- number * rep_len(c(2, 1), length(number))
  total <- sum(values %/% 10 + values %% 10)
  (10 - total %% 10) %% 10 == digits[1]
  ### STARTER
  # well_formed <- is.character(code) && grepl("^[0-9]{1,7}-[0-9]$", code)
  # # if it is well formed: parts <- strsplit(code, "-")[[1]], then the sum over the first part
  # NULL
  ### END SOLUTION
}

# %% [check=loinc_valid]
check("loinc_valid")

# %% [task=mistyped]
SENT <- c(
  "2160-0", "14682-9", "4548-4", "8876-4", "9279-1",
  "8310-5", "8480-6", "8462-4", "59408-6", "2708-6"
)

### BEGIN SOLUTION
passed <- vapply(SENT, loinc_valid, NA)
mistyped <- SENT[!passed]
### STARTER
# mistyped <- NULL # a vector of codes
### END SOLUTION

# %% [check=mistyped]
check("mistyped")

# %% [task=what_it_proves]
what_it_proves <- NULL # "A", "B", "C" or "D"

# %% [check=what_it_proves]
check("what_it_proves")
