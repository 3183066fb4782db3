# %% [task=expand_abbrev]
EXPAND <- c(
  BP = "blood pressure", HR = "heart rate", RR = "respiratory rate",
  SOB = "shortness of breath", HTN = "hypertension", T2DM = "type 2 diabetes mellitus",
  CKD = "chronic kidney disease", PRN = "as needed", BID = "twice daily", NPO = "nothing by mouth"
)
UNSAFE <- c("U", "IU", "QD", "QOD", "MS", "MSO4", "MgSO4")

# Spell out harmless abbreviations and list the unsafe ones, which stay as they are.
#
# text: one line of a note or an order. Returns list(text, unsafe), unsafe being the tokens in order.
# Unsafe: the tokens of UNSAFE, trailing zeros (1.0) and naked decimals (.5). Case matters.
# Source: Joint Commission, official "Do Not Use" list; the exact matching is a course rule.
expand_abbrev <- function(text) {
  ### BEGIN SOLUTION
  tokens <- strsplit(trimws(text), "[[:space:]]+")[[1]]
  core <- sub("[,;:]+$", "", tokens)
  tail <- substring(tokens, nchar(core) + 1)
  unsafe <- core %in% UNSAFE | grepl("^([0-9]+[.]0+|[.][0-9]+)$", core)
  words <- ifelse(core %in% names(EXPAND), EXPAND[core], core)
  list(text = paste0(words, tail, collapse = " "), unsafe = core[unsafe])
  ### STARTER
  # tokens <- strsplit(trimws(text), "[[:space:]]+")[[1]]
  # core <- sub("[,;:]+$", "", tokens)
  # tail <- substring(tokens, nchar(core) + 1)
  # trailing_zero <- grepl("^[0-9]+[.]0+$", core)
  # # which are in the table, which are unsafe, which neither?
  # NULL
  ### END SOLUTION
}

# %% [check=expand_abbrev]
check("expand_abbrev")

# %% [task=pharmacist_list]
ORDERS <- c(
  "1" = "Insulin glargine 8 U QD; check BP and HR BID",
  "2" = "Metoprolol 12.5 mg BID, hold for SOB; lorazepam 0.5 mg PRN",
  "3" = "Warfarin 5.0 mg once daily: CKD, HTN"
)

### BEGIN SOLUTION
found <- lapply(ORDERS, function(order) expand_abbrev(order)$unsafe)
pharmacist_list <- found[sapply(found, length) > 0]
### STARTER
# pharmacist_list <- NULL # list("1" = unsafe tokens of line 1, ...)
# lapply(ORDERS, expand_abbrev)
### END SOLUTION

# %% [check=pharmacist_list]
check("pharmacist_list")

# %% [task=ms_order]
ms_order <- NULL # "A", "B", "C" or "D"

# %% [check=ms_order]
check("ms_order")
