# %% [task=news2]
# Points of the band a value falls into: the first whose upper limit is not exceeded. `scores` has
# one entry more than `limits`. Ready to use.
band_points <- function(value, limits, scores) {
  scores[findInterval(value, limits, left.open = TRUE) + 1]
}

# NEWS2 of one adult.
#
# rr, hr: per minute; spo2: %; sbp: mmHg; temp: °C; acvpu: "A", "C", "V", "P" or "U".
# scale2: TRUE only where a doctor has prescribed a target of 88-92 %; oxygen: TRUE if it is given.
# A list with score, red and risk; with any input missing NA, NA and "incomplete".
# Stops for another letter. Source: Royal College of Physicians 2017.
news2 <- function(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp) {
  ### BEGIN SOLUTION
  if (anyNA(list(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp))) {
    return(list(score = NA, red = NA, risk = "incomplete"))
  }
  if (!acvpu %in% c("A", "C", "V", "P", "U")) {
    stop("consciousness is ", acvpu, ", not one of A, C, V, P, U")
  }
  saturation <- if (!scale2) {
    band_points(spo2, c(91, 93, 95), 3:0)
  } else if (oxygen) {
    band_points(spo2, c(83, 85, 87, 92, 94, 96), c(3, 2, 1, 0, 1, 2, 3))
  } else {
    band_points(spo2, c(83, 85, 87), 3:0)
  }
  items <- c(
    band_points(rr, c(8, 11, 20, 24), c(3, 1, 0, 2, 3)),
    saturation,
    if (oxygen) 2 else 0,
    band_points(sbp, c(90, 100, 110, 219), c(3, 2, 1, 0, 3)),
    band_points(hr, c(40, 50, 90, 110, 130), c(3, 1, 0, 1, 2, 3)),
    if (acvpu == "A") 0 else 3,
    band_points(temp, c(35, 36, 38, 39), c(3, 1, 0, 1, 2))
  )
  score <- sum(items)
  red <- any(items == 3)
  risk <- if (score >= 7) "high" else if (score >= 5) "medium" else if (red) "low-medium" else "low"
  list(score = score, red = red, risk = risk)
  ### STARTER
  # # what if something is missing?
  # items <- c(
  #   band_points(rr, c(8, 11, 20, 24), c(3, 1, 0, 2, 3))
  #   # six more
  # )
  # NULL
  ### END SOLUTION
}

# %% [check=news2]
check("news2")

# %% [task=ward_risks]
WARD <- data.frame(
  bed = 1:6,
  rr = c(18, 20, 16, NA, 25, 22),
  spo2 = c(97, 90, 98, 95, 92, 95),
  scale2 = c(FALSE, TRUE, FALSE, FALSE, FALSE, FALSE),
  oxygen = c(FALSE, FALSE, FALSE, FALSE, TRUE, FALSE),
  sbp = c(124, 132, 88, 100, 112, 108),
  hr = c(76, 95, 70, 118, 104, 92),
  acvpu = "A",
  temp = c(36.8, 37.2, 36.4, 38.3, 38.6, 36.5)
)

### BEGIN SOLUTION
ward_risks <- list()
for (row in seq_len(nrow(WARD))) {
  bed <- WARD[row, ]
  result <- news2(bed$rr, bed$spo2, bed$scale2, bed$oxygen, bed$sbp, bed$hr, bed$acvpu, bed$temp)
  ward_risks[[as.character(bed$bed)]] <- result$risk
}
### STARTER
# ward_risks <- NULL # list("1" = "...", "2" = "...", ...)
### END SOLUTION

# %% [check=ward_risks]
check("ward_risks")

# %% [task=first_bed]
first_bed <- NULL # "A", "B", "C" or "D"

# %% [check=first_bed]
check("first_bed")
