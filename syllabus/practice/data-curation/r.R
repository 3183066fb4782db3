# %% [markdown]
# ## 1 Intake: the raw copy never changes
#
# The table is `ehr_raw`: 22 columns, one row per admission, from several systems. Open `data/ehr_raw.md`, the data dictionary, and keep it beside you. It says what each column should hold. Whether it does is for you to find out.
#
# Before you look at a single patient, write down what arrived: how many rows, how many columns, and a **checksum**. A checksum is a number computed from every byte of the file. If one digit of one value changes, it changes too.
# A hospital would use SHA-256; this course uses a shorter one that you can write yourself.

# %% [task=curate_intake]
# ZIP codes are text: read as numbers, 02139 becomes 2139 and nobody can tell where the zero went.
# Without na.strings an empty text would stay "" and count as a value.
raw <- read.csv(data_path("ehr_raw"), colClasses = c(zip = "character"), na.strings = "")

# Fingerprint of bytes: h starts at 0 and becomes (31 h + byte) mod 2147483647 for every byte in turn.
checksum <- function(content) {
  ### BEGIN SOLUTION
  h <- 0
  for (byte in as.integer(content)) h <- (31 * h + byte) %% 2147483647
  as.integer(h)
  ### STARTER
  # h <- 0
  # for (byte in as.integer(content)) { # a byte is a number from 0 to 255
  #   # ...
  # }
  # NULL
  ### END SOLUTION
}

### BEGIN SOLUTION
path <- data_path("ehr_raw")
curate_intake <- list(
  rows = nrow(raw),
  columns = ncol(raw),
  checksum = checksum(readBin(path, "raw", file.size(path)))
)
### STARTER
# path <- data_path("ehr_raw")
# # readBin(path, "raw", file.size(path)) gives the bytes of the file as it came.
# curate_intake <- NULL # list(rows = ..., columns = ..., checksum = ...)
### END SOLUTION

# %% [check=curate_intake]
check("curate_intake")

# %% [markdown]
# ## 2 Profile: look before you touch
#
# First look for gaps. Not every gap is a fault: an empty `death_date` means that no death is recorded.

# %% [markdown, levels=standard]
# **Draw figure 1** in a function without arguments and keep it as `figure_1`: a map of `raw` with one line per row of the file and one stripe per column, an empty field dark. It must show which columns admit their gaps, and whether gaps go together. Title, both axes and the names of the columns belong to it.
#
# **Draw figure 2** in the same way and keep it as `figure_2`: two histograms, creatinine on a logarithmic axis and temperature, as they came, with the units as the dictionary has them. It must show whether a column holds one hump or two. Write below each figure in one sentence what it shows, for a reader who does not see it.

# %% [markdown, levels=guided]
# *Figure 1. Empty fields in the table as it came, one line per row of the file. A dark cell is an empty field.*

# %%
figure_1 <- function() {
  came <- load_data("ehr_raw")
  old <- par(mar = c(8, 4.5, 2.5, 1))
  on.exit(par(old))
  columns <- seq_along(came)
  empty <- which(is.na(came), arr.ind = TRUE)
  plot(range(columns) + c(-0.5, 0.5), c(0.5, nrow(came) + 0.5),
    type = "n", ylim = c(nrow(came) + 0.5, 0.5), xaxs = "i", yaxs = "i", xaxt = "n",
    xlab = "", ylab = "row of the file (number)", main = "Empty fields (dark)"
  )
  rect(empty[, 2] - 0.5, empty[, 1] - 0.5, empty[, 2] + 0.5, empty[, 1] + 0.5,
    col = "grey25", border = NA
  )
  axis(1, columns, names(came), las = 2)
  mtext("column", side = 1, line = 6.5)
}
figure_1()

# %% [markdown, levels=guided]
# *Figure 1 in words.* A map with one line per row and one stripe per column. The stripe of `death_date` is almost all dark. `hr`, `creat_unit` and `smoker` have single dark lines, scattered from top to bottom.
# In the last twenty rows `mrn` is empty for some, and `phone` and `zip` are empty together for others. All other columns look complete.
#
# They look complete. Now draw the numbers.
#
# *Figure 2. Creatinine and temperature as they came. The creatinine axis is logarithmic.*

# %%
figure_2 <- function() {
  came <- load_data("ehr_raw")
  old <- par(mfrow = c(1, 2), mar = c(4.5, 4.5, 2.5, 1))
  on.exit(par(old))
  hist(log10(came$creatinine),
    breaks = seq(-1, 3, 1 / 12), col = "grey65", xaxt = "n", main = "Creatinine",
    xlab = "see creat_unit (log axis)", ylab = "rows (number)"
  )
  axis(1, c(-1, 0, 1, 2, 3), c("0.1", "1", "10", "100", "1000"))
  hist(came$temp_c,
    breaks = 40, col = "grey65", main = "Temperature",
    xlab = "as sent (\u00b0C by dictionary)", ylab = "rows (number)"
  )
}
figure_2()

# %% [markdown, levels=guided]
# *Figure 2 in words.* Two histograms. Creatinine has a tall hump near 1, nothing in the middle, and a low hump near 85. Temperature has a tall hump near 37 and a very low one near 98. No patient lives at 98 °C.

# %% [task=curate_profile]
### BEGIN SOLUTION
curate_profile <- list(
  blank_hr = sum(is.na(raw$hr)),
  blank_smoker = sum(is.na(raw$smoker)),
  mean_creatinine = mean(raw$creatinine),
  mean_hba1c = mean(raw$hba1c),
  mean_sbp = mean(raw$sbp)
)
### STARTER
# # summary(raw$hr) and tail(sort(table(raw$sbp))) are good first looks at a column.
# blank_hr <- NULL
# mean_creatinine <- mean(raw$creatinine)
# curate_profile <- NULL
# # list(blank_hr = ..., blank_smoker = ..., mean_creatinine = ..., mean_hba1c = ..., mean_sbp = ...)
### END SOLUTION

# %% [check=curate_profile]
check("curate_profile")

# %% [markdown]
# ## 3 Repair: with a trace, never in place
#
# Each step below starts from a copy of the step before: `raw` → `measured` → `converted` → `flagged`. So you may run a cell twice without dividing twice, and you can always look back.
#
# Repair the *value*. Never drop the row: the rest of that row was measured on a person.

# %%
# The values that come back suspiciously often, and the far ends.
came <- load_data("ehr_raw")
for (column in c("hba1c", "sbp", "hr")) {
  values <- sort(came[[column]])
  ends <- c(toString(head(values, 3)), toString(tail(values, 3)))
  cat(column, ": smallest ", ends[1], ", largest ", ends[2], "\n", sep = "")
}
cat("sex: written as", toString(sort(unique(came$sex), method = "radix")), "\n")

# %% [task=curate_values]
measured <- raw
### BEGIN SOLUTION
hba1c_code <- raw$hba1c == -9
sbp_code <- raw$sbp == 999
hr_impossible <- !is.na(raw$hr) & (raw$hr < 20 | raw$hr > 300)
measured$hba1c[hba1c_code] <- NA
measured$sbp[sbp_code] <- NA
measured$hr[hr_impossible] <- NA
measured$sex <- toupper(substr(raw$sex, 1, 1))
curate_values <- list(
  hba1c_codes = sum(hba1c_code),
  sbp_codes = sum(sbp_code),
  hr_impossible = sum(hr_impossible),
  sex_spellings = sum(raw$sex != measured$sex),
  women = sum(measured$sex == "F"),
  hr_n = sum(!is.na(measured$hr)),
  hr_mean = mean(measured$hr, na.rm = TRUE)
)
### STARTER
# # A condition gives TRUE or FALSE for every row; sum() counts the TRUE ones.
# hba1c_code <- raw$hba1c == -9
# # Where a value is missing, a condition is NA: write !is.na(raw$hr) & (...) for the pulse.
# # measured$hba1c[hba1c_code] <- NA
# # measured$sbp[...] <- NA
# # measured$hr[...] <- NA
# # measured$sex <- ...   "F" or "M" for every row; substr(raw$sex, 1, 1) is the first letter
# curate_values <- NULL
# # list(hba1c_codes = ..., sbp_codes = ..., hr_impossible = ..., sex_spellings = ..., women = ...,
# #   hr_n = ..., hr_mean = ...)
### END SOLUTION

# %% [check=curate_values]
check("curate_values")

# %% [markdown]
# ### Units
#
# Look at the two humps of figure 2 again. The second laboratory sends creatinine in µmol/L (1 mg/dL = 88.4 µmol/L). One ward has an old thermometer. One form asks for height in metres.

# %% [task=curate_units]
converted <- measured
converted$creat_flag <- "ok"
### BEGIN SOLUTION
labelled <- measured$creat_unit %in% "umol/L"
inferred <- is.na(measured$creat_unit) & measured$creatinine > 15
fahrenheit <- measured$temp_c > 45
metres <- measured$height_cm < 3
converted$creat_flag[labelled] <- "converted"
converted$creat_flag[inferred] <- "inferred"
converted$creatinine <- ifelse(labelled | inferred, measured$creatinine / 88.4, measured$creatinine)
converted$temp_c <- ifelse(fahrenheit, (measured$temp_c - 32) * 5 / 9, measured$temp_c)
converted$height_cm <- ifelse(metres, measured$height_cm * 100, measured$height_cm)
curate_units <- list(
  labelled = sum(labelled),
  inferred = sum(inferred),
  fahrenheit = sum(fahrenheit),
  metres = sum(metres),
  values_left = sum(!is.na(converted[c("creatinine", "temp_c", "height_cm")])),
  mean_creatinine = mean(converted$creatinine),
  mean_temp_c = mean(converted$temp_c),
  mean_height_cm = mean(converted$height_cm)
)
### STARTER
# labelled <- measured$creat_unit %in% "umol/L" # %in% says FALSE where the unit is missing
# # inferred <- ... & ...      two conditions
# # converted$creat_flag[labelled] <- "converted"
# # ifelse(condition, other, old) takes the value from `other` wherever the condition holds:
# # converted$creatinine <- ifelse(..., measured$creatinine / 88.4, measured$creatinine)
# # fahrenheit <- ...
# # metres <- ...
# curate_units <- NULL
# # list(labelled = ..., inferred = ..., fahrenheit = ..., metres = ..., values_left = ...,
# #   mean_creatinine = ..., mean_temp_c = ..., mean_height_cm = ...)
### END SOLUTION

# %% [check=curate_units]
check("curate_units")

# %% [markdown]
# ### Dates
#
# A stay cannot end before it begins. Flag such rows, and do not swap anything back: a likely explanation is not a fact.

# %% [task=curate_dates]
flagged <- converted
born <- as.Date(converted$dob)
admitted <- as.Date(converted$admit_date)
discharged <- as.Date(converted$discharge_date)
died <- as.Date(converted$death_date)
### BEGIN SOLUTION
flagged$stay_flag <- discharged < admitted
flagged$death_flag <- !is.na(died) & died < admitted
flagged$birth_flag <- born > admitted
days <- as.numeric(discharged - admitted)[!flagged$stay_flag]
curate_dates <- list(
  discharge_before_admission = sum(flagged$stay_flag),
  death_before_admission = sum(flagged$death_flag),
  birth_after_admission = sum(flagged$birth_flag),
  stays = length(days),
  mean_stay = mean(days)
)
### STARTER
# # Dates can be compared like numbers; a comparison with a missing date gives NA, not FALSE.
# # flagged$stay_flag <- ...
# # flagged$death_flag <- !is.na(died) & ...
# # flagged$birth_flag <- ...
# days <- as.numeric(discharged - admitted) # of every row, the impossible ones too
# curate_dates <- NULL
# # list(discharge_before_admission = ..., death_before_admission = ..., birth_after_admission = ...,
# #   stays = ..., mean_stay = ...)
### END SOLUTION

# %% [check=curate_dates]
check("curate_dates")

# %% [task=curate_death_dates]
curate_death_dates <- NULL # "A", "B", "C" or "D"

# %% [check=curate_death_dates]
check("curate_death_dates")

# %% [markdown]
# ## 4 De-duplicate: one person, one row
#
# Two rows are linked by the same medical record number, or by the same date of birth and the same normalised name. The links are the two course rules of module 11. Here the joining is given.
#
# On real charts a person confirms each pair before anything is merged. For counting, you keep the first row of each group.

# %% [markdown, levels=own]
# ## 1 Intake: your table, as it came
#
# Your file is only read. Nothing below changes it, and nothing leaves this machine. There is no known truth to compare with: each number below is a question to the people who know these patients.

# %% [levels=own]
came <- rows
theirs <- names(rows)
expected <- c(
  "name", "dob", "sex", "zip", "age", "admit_date", "discharge_date", "death_date"
)
absent <- setdiff(expected, theirs)
came[absent] <- NA # so that every cell below runs
curate_intake <- list(rows = nrow(came), columns = length(theirs))
cat(nrow(came), "rows,", length(theirs), "columns:", toString(theirs), "\n")
if (length(absent) > 0) {
  cat("What needs ", toString(absent), " is left out: your file has no such column.\n", sep = "")
}

# %% [markdown, levels=own]
# ## 2 Profile: your rules, then a look
#
# **Change the next cell to fit your table**: the limits of what a living person can have, by the name of your column, and the numbers that mean "not measured". What stands there are course rules for adults.

# %% [levels=own]
POSSIBLE <- list(
  age = c(0, 120), height_cm = c(100, 230), weight_kg = c(25, 300), sbp = c(50, 280),
  hr = c(20, 250), temp_c = c(30, 44), creatinine = c(0.1, 20), hba1c = c(3, 20)
)
# A value in another usual unit, in the unit of its column.
CONVERT <- list(
  creatinine = function(value) value / 88.4,
  temp_c = function(value) (value - 32) * 5 / 9,
  height_cm = function(value) value * 100
)
CODES <- c(-9, -999, 999)
SEX <- c("F", "M")

# %% [levels=own]
measures <- intersect(names(POSSIBLE), theirs)
# What is no number becomes a gap, and is counted.
number <- came[measures]
number[] <- lapply(number, function(values) suppressWarnings(as.numeric(as.character(values))))
gaps <- colSums(is.na(came[theirs]))
curate_profile <- as.list(setNames(gaps, paste("empty", theirs)))
for (column in measures) {
  lost <- sum(is.na(number[[column]]) & !is.na(came[[column]]))
  curate_profile[[paste("no number in", column)]] <- lost
}
cat(paste0(format(names(curate_profile)), " ", curate_profile, "\n"), sep = "")
listed <- if (length(measures) > 0) toString(measures) else "none yet, add yours to POSSIBLE"
cat("Columns with limits: ", listed, ".\n", sep = "")
others <- setdiff(theirs, c("mrn", measures))
unlimited <- others[vapply(came[others], is.numeric, NA)]
if (length(unlimited) > 0) {
  cat("Numbers without limits, so not looked at: ", toString(unlimited), ".\n", sep = "")
}

# %% [markdown, levels=own]
# *Figure 1. Empty fields in your table, one line per row of the file. A dark cell is an empty field.*

# %% [levels=own]
figure_1 <- function() {
  old <- par(mar = c(8, 4.5, 2.5, 1))
  on.exit(par(old))
  columns <- seq_along(theirs)
  empty <- which(is.na(came[theirs]), arr.ind = TRUE)
  plot(range(columns) + c(-0.5, 0.5), c(0.5, nrow(came) + 0.5),
    type = "n", ylim = c(nrow(came) + 0.5, 0.5), xaxs = "i", yaxs = "i", xaxt = "n",
    xlab = "", ylab = "row of the file (number)", main = "Empty fields (dark)"
  )
  rect(empty[, 2] - 0.5, empty[, 1] - 0.5, empty[, 2] + 0.5, empty[, 1] + 0.5,
    col = "grey25", border = NA
  )
  axis(1, columns, theirs, las = 2)
  mtext("column", side = 1, line = 6.5)
}
figure_1()
with_gaps <- names(sort(gaps[gaps > 0], decreasing = TRUE))
listed <- if (length(with_gaps) > 0) toString(with_gaps) else "none"
cat("In words: columns with gaps, most first: ", listed, "\n", sep = "")

# %% [markdown, levels=own]
# *Figure 2. Your columns with limits, as they came. A second hump, or a bar far away, asks for a unit or a code.*

# %% [levels=own]
shown <- head(measures[vapply(number, function(values) any(!is.na(values)), NA)], 6)
figure_2 <- NULL
if (length(shown) > 0) {
  figure_2 <- function() {
    old <- par(mfrow = c(ceiling(length(shown) / 3), 3), mar = c(4.5, 4.5, 2.5, 1))
    on.exit(par(old))
    for (column in shown) {
      hist(number[[column]],
        breaks = 30, col = "grey65", main = column, xlab = "value as sent", ylab = "rows (number)"
      )
    }
  }
  figure_2()
  for (column in shown) {
    five <- fivenum(number[[column]])
    cat(
      "In words: ", column, " runs from ", five[1], " to ", five[5],
      ", half of the values lie below ", five[3], ".\n", sep = ""
    )
  }
} else {
  cat("Figure 2 is left out: no column has limits and numbers.\n")
}

# %% [markdown, levels=own]
# ## 3 Repair: with a trace, in a copy
#
# Codes become gaps. A value outside its limits that fits after conversion is converted; what fits nowhere becomes a gap and a question. Dates are flagged, never changed.

# %% [levels=own]
repaired <- number
curate_values <- list()
curate_units <- list()
found <- character(0)
for (column in measures) {
  value <- number[[column]]
  limits <- POSSIBLE[[column]]
  code <- value %in% CODES
  outside <- !is.na(value) & !code & (value < limits[1] | value > limits[2])
  other <- if (column %in% names(CONVERT)) CONVERT[[column]](value) else value
  converts <- outside & other >= limits[1] & other <= limits[2]
  impossible <- outside & !converts
  repaired[[column]][converts] <- other[converts]
  repaired[[column]][code | impossible] <- NA
  curate_values[[paste(column, "codes")]] <- sum(code)
  curate_values[[paste(column, "impossible")]] <- sum(impossible)
  curate_units[[paste(column, "converted")]] <- sum(converts)
  there <- c(any(code), any(converts), any(impossible))
  kinds <- c("DISGUISED_MISSING", "MIXED_UNITS", "IMPOSSIBLE")[there]
  found <- c(found, paste0(kinds, rep(":", length(kinds)), rep(column, length(kinds))))
}
if ("sex" %in% theirs) {
  spelled <- !is.na(came$sex) & !came$sex %in% SEX
  curate_values[["sex written otherwise"]] <- sum(spelled)
  if (any(spelled)) found <- c(found, "CATEGORY:sex")
}
told <- c(curate_values, curate_units)
if (length(told) > 0) cat(paste0(format(names(told)), " ", told, "\n"), sep = "")

# %% [levels=own]
date_columns <- c("dob", "admit_date", "discharge_date", "death_date")
day <- lapply(came[date_columns], function(texts) as.Date(as.character(texts), "%Y-%m-%d"))
curate_dates <- list()
for (column in intersect(date_columns, theirs)) {
  unread <- sum(is.na(day[[column]]) & !is.na(came[[column]]))
  curate_dates[[paste(column, "not written as YYYY-MM-DD")]] <- unread
}
orders <- list()
if ("admit_date" %in% theirs) {
  if ("discharge_date" %in% theirs) {
    orders[["discharge before admission"]] <- which(day$discharge_date < day$admit_date)
  }
  if ("death_date" %in% theirs) {
    orders[["death before admission"]] <- which(day$death_date < day$admit_date)
  }
  if ("dob" %in% theirs) orders[["birth after admission"]] <- which(day$dob > day$admit_date)
}
curate_dates <- c(curate_dates, lapply(orders, length))
if (any(lengths(orders) > 0)) found <- c(found, "DATE_ORDER")
told <- curate_dates
if (length(told) > 0) cat(paste0(format(names(told)), " ", told, "\n"), sep = "")
for (name in names(orders)[lengths(orders) > 0]) {
  named <- toString(head(orders[[name]], 10))
  cat("Ask about ", name, ": lines ", named, " of your file (at most ten are named).\n", sep = "")
}
if (length(orders) == 0) {
  cat("The order of dates is left out: it takes admit_date and one date more.\n")
}

# %% [markdown, levels=own]
# ## 4 De-duplicate: one person, one row
#
# Rows are linked by the same number, or by the same normalised name and date of birth where your table has both. If your table has one row per visit, rows of one person are no fault: then read the next numbers as persons and visits, and keep all rows.

# %% [given, levels=guided standard open own]
# For the two rules of module 11, ready to use.
# The normalised name: "ZIRCON; Iris" and "Iris Zircon" both become "iris zircon".
name_key <- function(name) {
  spaced <- gsub("[-,]", " ", tolower(name))
  kept <- trimws(gsub("[^[:alpha:][:space:]]", "", spaced))
  parts <- strsplit(kept, "[[:space:]]+")
  place <- factor(rep(seq_along(parts), lengths(parts)), seq_along(parts))
  words <- as.character(unlist(parts))
  sorted <- order(place, words, method = "radix") # all names at once, each by its words
  unname(vapply(split(words[sorted], place[sorted]), paste, "", collapse = " "))
}

# For every row the smallest row number of its group. numbers: the row numbers. keys: a list of
# columns; equal keys link rows, a blank key (NA) links nothing.
join_rows <- function(numbers, keys) {
  person <- numbers
  repeat {
    before <- person
    for (key in keys) {
      there <- !is.na(key)
      person[there] <- ave(person[there], key[there], FUN = min)
    }
    if (identical(person, before)) return(person)
  }
}

# %% [levels=own]
both <- !is.na(came$name) & !is.na(came$dob)
name_and_birth <- rep(NA_character_, nrow(came))
name_and_birth[both] <- paste(name_key(as.character(came$name[both])), came$dob[both])
person <- join_rows(seq_len(nrow(came)), list(as.character(came$mrn), name_and_birth))
sizes <- table(person)
first <- !duplicated(person)
curate_duplicates <- list(
  persons = length(sizes), "persons with two or more rows" = sum(sizes > 1), rows = nrow(came)
)
if (any(sizes > 1)) found <- c(found, "DUPLICATES")
cat(paste0(format(names(curate_duplicates)), " ", curate_duplicates, "\n"), sep = "")

# %% [markdown, levels=own]
# ## 5 Re-profile: before and after
#
# *Figure 3. Your columns as they came (dashed outline) and repaired, first row of each person (filled).*

# %% [levels=own]
people <- repaired[first, , drop = FALSE]
curate_after <- list()
for (column in measures) {
  now <- people[[column]]
  curate_after[[column]] <- mean(now, na.rm = TRUE)
  curate_after[[paste0(column, "_n")]] <- sum(!is.na(now))
  cat(sprintf("%s: mean %.2f of %d before, %.2f of %d now\n",
    column, mean(number[[column]], na.rm = TRUE), sum(!is.na(number[[column]])),
    mean(now, na.rm = TRUE), sum(!is.na(now))
  ))
}
figure_3 <- NULL
if (length(shown) > 0) {
  figure_3 <- function() {
    old <- par(mfrow = c(ceiling(length(shown) / 3), 3), mar = c(4.5, 4.5, 2.5, 1))
    on.exit(par(old))
    for (column in shown) {
      breaks <- hist(c(number[[column]], people[[column]]), breaks = 30, plot = FALSE)$breaks
      bars <- hist(people[[column]], breaks = breaks, plot = FALSE)$counts
      outline <- hist(number[[column]], breaks = breaks, plot = FALSE)$counts
      plot(range(breaks), c(0, max(outline)),
        type = "n", main = column, xlab = "value", ylab = "rows (number)"
      )
      rect(head(breaks, -1), 0, tail(breaks, -1), bars, col = "grey70", border = NA)
      lines(breaks, c(outline, 0), type = "s", lty = 2)
    }
  }
  figure_3()
  cat("In words: what only the dashed outline shows was a code, impossible, another unit, or a",
    "second row of a person.\n")
}

# %% [markdown, levels=own]
# ## 6 De-identify: who is still alone?
#
# Deny by default: only what is on the list `RELEASE` would leave. The cell writes no file; it counts who could be singled out if you released it. Whether you may release anything is for your data protection officer to say.

# %% [levels=own]
RELEASE <- c("sex", measures)
released <- data.frame(row.names = which(first))
for (column in setdiff(intersect(RELEASE, theirs), "age")) {
  released[[column]] <- if (column %in% measures) people[[column]] else came[[column]][first]
}
years <- suppressWarnings(as.numeric(as.character(came$age[first])))
old <- !is.na(years) & years > 89
if ("age" %in% theirs) released$age <- ifelse(old, "90+", as.character(years))
if ("zip" %in% theirs) released$zip3 <- substr(as.character(came$zip[first]), 1, 3)
if ("dob" %in% theirs) {
  released$birth_year <- ifelse(old, NA, as.integer(format(day$dob[first], "%Y")))
}
traits <- intersect(c("birth_year", "sex", "zip3"), names(released))
curate_safe_harbor <- list(people = nrow(released))
if ("age" %in% theirs) curate_safe_harbor[["age over 89"]] <- sum(old)
if (length(traits) > 0) {
  alike <- table(do.call(paste, released[traits]))
  curate_safe_harbor[[paste("alone with", toString(traits))]] <- sum(alike == 1)
}
cat(paste0(format(names(curate_safe_harbor)), " ", curate_safe_harbor, "\n"), sep = "")
if ("zip" %in% theirs) {
  cat("Areas with 20,000 people or fewer are not hidden here: the list depends on your country.\n")
}
if (length(traits) == 0) cat("Who is alone is left out: your table has no dob, sex or zip.\n")

# %% [markdown, levels=own]
# ## 7 Audit and document
#
# What the rules found, as codes. A code is a question for a person, never a verdict.

# %% [levels=own]
audit_table <- sort(unique(found), method = "radix")
cat("Codes:", if (length(audit_table) > 0) toString(audit_table) else "none", "\n")
sheet_numbers <- list("rows as they came" = nrow(came), persons = length(sizes))
if (any(!is.na(day$admit_date))) {
  sheet_numbers$admissions <- paste(format(range(day$admit_date, na.rm = TRUE)), collapse = " to ")
}
if (length(absent) > 0) sheet_numbers[["left out, no such column"]] <- toString(absent)
sheet_columns <- lapply(setNames(nm = measures), function(column) {
  paste0(
    "empty ", sum(is.na(number[[column]])), " before, ", sum(is.na(repaired[[column]])),
    " after; limits ", paste(POSSIBLE[[column]], collapse = " to ")
  )
})
added <- function(counts, text) lapply(counts, function(count) paste0(count, " found; ", text))
is_sex <- names(curate_values) %in% "sex written otherwise"
defect_log <- c(
  added(curate_values[!is_sex], "set missing"),
  added(curate_values[is_sex], "counted only"),
  added(curate_units, "outside the limits, inside after conversion"),
  added(curate_dates, "flag only")
)

# %% [markdown, levels=own]
# Now your sentences, for the person who opens your table in two years. One or two each, between the quotes. No name, no number and no story of a single patient belongs here.

# %% [task=curate_duplicates]
### BEGIN SOLUTION
name_and_birth <- paste(name_key(flagged$name), flagged$dob)
person <- join_rows(flagged$row, list(flagged$mrn, name_and_birth))
people <- flagged[!duplicated(person), ]
sizes <- table(person)
curate_duplicates <- list(
  groups = sum(sizes > 1),
  kept = nrow(people),
  twice = as.integer(names(sizes)[sizes > 1])
)
### STARTER
# name_and_birth <- NULL # one text per row: paste(name_key(flagged$name), the date of birth)
# person <- flagged$row # not yet: join_rows(flagged$row, list(..., ...))
# people <- flagged[!duplicated(person), ] # duplicated() is FALSE where a value stands first
# sizes <- table(person) # how many rows each person has; names(sizes) are the row numbers, as text
# curate_duplicates <- NULL # list(groups = ..., kept = ..., twice = ...)
### END SOLUTION

# %% [check=curate_duplicates]
check("curate_duplicates")

# %% [markdown]
# ## 5 Re-profile: before and after
#
# Profile again, with the same columns, and put both side by side. If a repair did something you did not intend, this is where it shows.

# %% [markdown, levels=standard]
# **Draw figure 3** in a function without arguments and keep it as `figure_3`: three histograms, creatinine in mg/dL on a logarithmic axis, HbA1c in % and systolic pressure in mmHg; in each the values of `raw` as a dashed outline and those of `people` filled. It must show what each repair took away or moved, and that the rest stayed. Write below it in one sentence what it shows.

# %% [markdown, levels=guided]
# *Figure 3. Three columns as they came (dashed outline) and in your table `people` (filled).*

# %%
# Filled bars for the values of `now`, a dashed outline for those that came.
before_and_after <- function(came, now, breaks, ...) {
  counts <- function(values) {
    tabulate(findInterval(values[is.finite(values)], breaks), length(breaks))
  }
  bars <- counts(now)
  outline <- counts(came)
  plot(range(breaks), c(0, max(bars, outline)), type = "n", ylab = "rows (number)", ...)
  rect(head(breaks, -1), 0, tail(breaks, -1), head(bars, -1), col = "grey70", border = NA)
  lines(breaks, outline, type = "s", lty = 2)
}

figure_3 <- function() {
  came <- load_data("ehr_raw")
  old <- par(mfrow = c(1, 3), mar = c(4.5, 4.5, 2.5, 1))
  on.exit(par(old))
  before_and_after(log10(came$creatinine), log10(people$creatinine), log10(0.3) + (0:28) / 10,
    main = "Creatinine", xlab = "mg/dL (log axis)", xaxt = "n")
  axis(1, c(0, 1, 2), c("1", "10", "100"))
  before_and_after(came$hba1c, people$hba1c, -10:13, main = "HbA1c", xlab = "%")
  before_and_after(came$sbp, people$sbp, seq(50, 1025, 25),
    main = "Systolic pressure", xlab = "mmHg")
  legend("top", c("people", "raw"), fill = c("grey70", NA), border = NA, lty = c(NA, 2), bty = "n")
}

if (is.data.frame(get0("people")) && all(c("creatinine", "hba1c", "sbp") %in% names(people))) {
  figure_3()
  came <- load_data("ehr_raw")
  for (column in c("creatinine", "hba1c", "sbp")) {
    means <- c(mean(came[[column]]), mean(people[[column]], na.rm = TRUE))
    cat(sprintf("%s: mean %.2f before, %.2f now\n", column, means[1], means[2]))
  }
} else {
  cat("The table `people` is not there yet: run the cell of section 4 first.\n")
}

# %% [markdown, levels=guided]
# *Figure 3 in words.* Three histograms. When every repair is done, the filled bars lack what only the dashed outline shows: the low hump of creatinine near 85, the bar of HbA1c at −9, and the bar of pressure at 999.
# Elsewhere filled and dashed nearly agree: the patients are still there. Before the repairs, filled and dashed are the same.

# %% [task=curate_after]
### BEGIN SOLUTION
curate_after <- list()
for (column in c("creatinine", "hba1c", "sbp")) {
  curate_after[[column]] <- mean(people[[column]], na.rm = TRUE)
  curate_after[[paste0(column, "_n")]] <- sum(!is.na(people[[column]]))
}
### STARTER
# # A mean never travels without the number of values it rests on: sum(!is.na(column)).
# creatinine <- people$creatinine
# curate_after <- NULL
# # list(creatinine = ..., creatinine_n = ..., hba1c = ..., hba1c_n = ..., sbp = ..., sbp_n = ...)
### END SOLUTION

# %% [check=curate_after]
check("curate_after")

# %% [markdown]
# ## 6 De-identify: Safe Harbor
#
# A research team asks for the table. Safe Harbor, one of the two ways of HIPAA, removes 18 groups of identifiers. Deny by default: a column leaves only if it is on the list `KEEP`, so a column added next year cannot leak.
# The list of small ZIP areas is that of the 2000 census, as in the guidance of the US health department.

# %% [given]
KEEP <- c(
  "sex", "height_cm", "weight_kg", "sbp", "hr", "temp_c", "creatinine", "hba1c", "smoker",
  "dx_code", "los_days"
)
# The first three digits of areas with 20,000 people or fewer; they become "000".
SMALL_AREAS <- c(
  "036", "059", "063", "102", "203", "556", "692", "790", "821", "823", "830", "831", "878",
  "879", "884", "890", "893"
)

# %% [task=curate_safe_harbor]
released <- people[KEEP]
### BEGIN SOLUTION
old <- people$age > 89
zip3 <- substr(people$zip, 1, 3)
year_of <- function(dates) as.integer(substr(dates, 1, 4))
released$zip3 <- ifelse(zip3 %in% SMALL_AREAS, "000", zip3)
released$age <- ifelse(old, "90+", as.character(people$age))
released$birth_year <- ifelse(old, NA, year_of(people$dob))
for (event in c("admit", "discharge", "death")) {
  released[[paste0(event, "_year")]] <- year_of(people[[paste0(event, "_date")]])
}
curate_safe_harbor <- list(
  age_90_plus = sum(released$age == "90+"),
  zip3_000 = sum(released$zip3 %in% "000"),
  birth_years = sum(!is.na(released$birth_year))
)
### STARTER
# old <- people$age > 89
# zip3 <- substr(people$zip, 1, 3) # the first three digits, as text
# year_of <- function(dates) as.integer(substr(dates, 1, 4))
# # released$zip3 <- ifelse(zip3 %in% ..., ..., zip3)
# # released$age <- ifelse(..., "90+", as.character(people$age))
# # released$birth_year <- ifelse(..., NA, year_of(people$dob))
# # released$admit_year <- ...   and discharge_year, death_year in the same way
# curate_safe_harbor <- NULL # list(age_90_plus = ..., zip3_000 = ..., birth_years = ...)
### END SOLUTION

# %% [check=curate_safe_harbor]
check("curate_safe_harbor")

# %% [levels=guided standard open]
# Who is alone? Rows that share birth year, sex and ZIP area with nobody else in the released table.
yours <- get0("released")
traits <- c("birth_year", "sex", "zip3")
if (is.data.frame(yours) && all(traits %in% names(yours))) {
  alike <- table(do.call(paste, yours[traits])) # a missing birth year is a value too
  cat(
    sum(alike == 1), "of", nrow(yours),
    "people are the only ones with their birth year, sex and ZIP area.\n"
  )
} else {
  cat("The table `released` still lacks birth_year or zip3: complete curate_safe_harbor first.\n")
}

# %% [task=curate_release]
curate_release <- NULL # "A", "B", "C" or "D"

# %% [check=curate_release]
check("curate_release")

# %% [markdown]
# ## 7 Audit: the next table, before anyone trusts it
#
# You found these faults because you looked for them one by one. The next extract comes at night, and nobody looks. Put your rules into a function that reads any such table and names what it finds.
#
# It is run on 400 other patients: once as they are, and seven times with one planted fault. Then on two more such sets of eight, which you do not see.

# %% [task=audit_table]
# What a living adult can have. Course rules: a warning asks sooner (hr above 250) than a repair
# empties (above 300).
POSSIBLE <- list(
  age = c(0, 120), height_cm = c(100, 230), weight_kg = c(25, 300), sbp = c(50, 280),
  hr = c(20, 250), temp_c = c(30, 44), creatinine = c(0.1, 20), hba1c = c(3, 20)
)
# A value in another usual unit, in the unit of its column.
CONVERT <- list(
  creatinine = function(value) value / 88.4,
  temp_c = function(value) (value - 32) * 5 / 9,
  height_cm = function(value) value * 100
)

# The sorted vector of codes of what is wrong with a table; character(0) where nothing is.
#
# rows: a data frame with the columns of ehr_raw. An empty field is NA. Dates are texts such as
# "2022-01-06": as.Date() makes days of them.
audit_table <- function(rows) {
  ### BEGIN SOLUTION
  codes <- character(0)
  for (column in names(POSSIBLE)) {
    value <- rows[[column]][!is.na(rows[[column]])]
    possible <- function(value) value >= POSSIBLE[[column]][1] & value <= POSSIBLE[[column]][2]
    other <- if (column %in% names(CONVERT)) CONVERT[[column]](value) else value
    code <- value %in% c(-9, -999, 999)
    mixed <- !code & !possible(value) & possible(other)
    impossible <- !code & !possible(value) & !mixed
    if (any(code)) codes <- c(codes, paste0("DISGUISED_MISSING:", column))
    if (any(mixed)) codes <- c(codes, paste0("MIXED_UNITS:", column))
    if (any(impossible)) codes <- c(codes, paste0("IMPOSSIBLE:", column))
  }
  if (!all(rows$creat_unit %in% "mg/dL")) codes <- c(codes, "UNIT_LABEL:creat_unit")
  if (!all(rows$sex %in% c("F", "M"))) codes <- c(codes, "CATEGORY:sex")
  day <- lapply(rows[c("dob", "admit_date", "discharge_date", "death_date")], as.Date)
  wrong <- day$discharge_date < day$admit_date | day$death_date < day$admit_date |
    day$dob > day$admit_date
  if (any(wrong, na.rm = TRUE)) codes <- c(codes, "DATE_ORDER")
  numbers <- rows$mrn[!is.na(rows$mrn)]
  persons <- paste(name_key(rows$name), rows$dob)
  if (anyDuplicated(numbers) || anyDuplicated(persons)) codes <- c(codes, "DUPLICATES")
  sort(codes, method = "radix")
  ### STARTER
  # codes <- character(0)
  # # One rule is done.
  # if (!all(rows$sex %in% c("F", "M"))) codes <- c(codes, "CATEGORY:sex")
  # for (column in names(POSSIBLE)) {
  #   value <- rows[[column]][!is.na(rows[[column]])]
  #   # A code for "not measured"? In range? In range after CONVERT[[column]](value)?
  #   # What is left is impossible.
  # }
  # # Then the unit's label, and the three orders of dates.
  # # Then what only two rows together show: DUPLICATES. name_key(rows$name) is the normalised name.
  # NULL # sort(codes, method = "radix"), once your rules are in
  ### END SOLUTION
}

# %% [check=audit_table]
check("audit_table")

# %% [markdown]
# ## 8 Document: the table and its log
#
# The product of curation is the table *and* its log. The next cell builds the log and the figures of the sheet from your answers and your tables.

# %% [levels=guided standard open]
# What stands in your list, or "not yet".
answer <- function(task, key) {
  given <- get0(task)
  if (is.list(given) && length(given[[key]]) == 1) given[[key]] else "not yet"
}

# column and rule; defect; task, key; action. Every raw value is kept in `raw`: each step can be undone.
LOG <- list(
  c("hba1c = -9", "code as number", "curate_values", "hba1c_codes", "set missing"),
  c("sbp = 999", "code as number", "curate_values", "sbp_codes", "set missing"),
  c("hr < 20 or > 300", "impossible", "curate_values", "hr_impossible", "set missing, ask"),
  c("sex not F or M", "spelling", "curate_values", "sex_spellings", "first letter"),
  c("creatinine umol/L", "wrong unit, labelled", "curate_units", "labelled", "/ 88.4, converted"),
  c("creatinine blank and > 15", "unit inferred", "curate_units", "inferred", "/ 88.4, inferred"),
  c("temp_c > 45", "wrong unit", "curate_units", "fahrenheit", "F to C"),
  c("height_cm < 3", "wrong unit", "curate_units", "metres", "* 100"),
  c(
    "discharge_date < admission", "date order",
    "curate_dates", "discharge_before_admission", "flag only"
  ),
  c("death_date < admission", "date order", "curate_dates", "death_before_admission", "flag only"),
  c("dob > admission", "date order", "curate_dates", "birth_after_admission", "flag only"),
  c("row number, or name and dob", "second chart", "curate_duplicates", "groups", "first row kept")
)
defect_log <- list()
for (line in LOG) {
  count <- answer(line[3], line[4])
  defect_log[[line[1]]] <- paste0(line[2], ": ", count, " found; ", line[5], "; can be undone: yes")
}

# Rows, people, dates, and every column before and after.
UNITS <- c(
  age = "years", height_cm = "cm", weight_kg = "kg", sbp = "mmHg", hr = "/min",
  temp_c = "\u00b0C", creatinine = "mg/dL", hba1c = "%", los_days = "days"
)
sheet_numbers <- list()
sheet_columns <- list()
tables <- list(get0("raw"), get0("people"))
if (all(vapply(tables, function(each) is.data.frame(each) && "row" %in% names(each), NA))) {
  sheet_numbers <- list(
    "rows as they came" = nrow(raw),
    "rows kept, one per person" = nrow(people),
    admissions = paste(min(people$admit_date), "to", max(people$admit_date))
  )
  for (column in intersect(names(raw), names(people))) {
    before <- raw[[column]][match(people$row, raw$row)]
    after <- people[[column]]
    gaps <- paste0("empty ", sum(is.na(raw[[column]])), " before, ", sum(is.na(after)), " after")
    changed <- paste(sum(before != after, na.rm = TRUE), "changed")
    unit <- UNITS[column]
    sheet_columns[[column]] <- paste(c(if (!is.na(unit)) unit, gaps, changed), collapse = "; ")
  }
} else {
  cat("The tables `raw` and `people` are not there yet: they come with curate_intake and",
    "curate_duplicates.\n")
}
told <- c(defect_log, sheet_numbers)
cat(paste0(format(names(told)), " ", told, "\n"), sep = "")

# %% [task=dataset_sheet]
### BEGIN SOLUTION
dataset_sheet <- list(
  identity = "ehr_raw, curated, version 1: synthetic admissions of two years, several systems.",
  raw_copy = "The file as it came lies read-only beside it; the checksum proves it is the same.",
  missing = "Pulse and smoking have gaps since nobody asked; HbA1c and pressure where codes stood.",
  repairs = "Creatinine without a unit is the least certain; times 88.4 undoes it.",
  questions = "To the wards: which of the two dates is right. To the laboratory: which unit.",
  deidentification = "Safe Harbor. Some people are alone in their group; no joining, no search.",
  uses = "Released under conditions: teaching how a table is curated, for one year.",
  prohibited = "No decision about a patient, no comparison of wards, no model that will be used.",
  owner = "The data steward of the hospital, by the address of the data office."
)
### STARTER
# # Each text ends between its quotes. A line break inside a text: \n
# dataset_sheet <- list(
#   identity = "", # name, version, which systems, which months
#   raw_copy = "", # where it is kept, who may open it, what proves that it is the same file
#   missing = "", # which columns have gaps, and why they may be there
#   repairs = "", # the least certain one, why, and how it is undone
#   questions = "", # to which ward or laboratory, about what
#   deidentification = "", # method, who can still be singled out, conditions
#   uses = "", # released, released under conditions, or not yet; for what, until when
#   prohibited = "", # what must not be done with it
#   owner = "" # who answers for it, and where a question goes
# )
### END SOLUTION

# %% [levels=own]
dataset_sheet <- list(
  identity = "", # name, version, which systems, which months
  raw_copy = "", # where it is kept, who may open it, what proves that it is the same file
  missing = "", # which columns have gaps, and why they may be there
  repairs = "", # the least certain one, why, and how it is undone
  questions = "", # to which ward or laboratory, about what
  deidentification = "", # method, who can still be singled out, conditions
  uses = "", # released, released under conditions, or not yet; for what, until when
  prohibited = "", # what must not be done with it
  owner = "" # who answers for it, and where a question goes
)

# %% [check=dataset_sheet, levels=guided standard open own]
check("dataset_sheet")

# %% [levels=guided standard open]
# Your sheet: what you wrote, your numbers with the verdicts of their checks, and the figures that
# you drew.
deliver("dataset_sheet", figures = Filter(is.function, list(
  "Figure 1. Empty fields in the table as it came" = get0("figure_1"),
  "Figure 2. Creatinine and temperature as they came" = get0("figure_2"),
  "Figure 3. Three columns before and after curation" = get0("figure_3")
)))

# %% [levels=own]
deliver("dataset_sheet", figures = Filter(is.function, list(
  "Figure 1. Empty fields in the table as it came" = figure_1,
  "Figure 2. The columns with limits, as they came" = figure_2,
  "Figure 3. The same columns before and after curation" = figure_3
)), own_data = TRUE)
