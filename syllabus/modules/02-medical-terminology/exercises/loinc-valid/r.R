# %% [task=loinc_valid]
# Whether a code is written like a LOINC code and its mod-10 check digit fits.
#
# code: one text such as "2160-0"; anything else, NA too, is FALSE. Never stops with an error.
# Source: LOINC Users' Guide, calculating mod 10 check digits.
loinc_valid <- function(code) {
  ### BEGIN SOLUTION
  if (!is.character(code) || !grepl("^[0-9]{1,7}-[0-9]$", code)) return(FALSE)
  parts <- strsplit(code, "-")[[1]]
  digits <- as.numeric(strsplit(parts[1], "")[[1]])
  from_the_right <- digits[length(digits):1]
  values <- ifelse(seq_len(length(digits)) %% 2 == 1, 2, 1) * from_the_right
  total <- sum(values %/% 10 + values %% 10)
  (10 - total %% 10) %% 10 == as.numeric(parts[2])
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
passed <- sapply(SENT, loinc_valid)
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
