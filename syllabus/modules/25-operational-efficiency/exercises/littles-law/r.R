# %% [task=littles_law]
# The missing one of three: L patients inside, lam arrivals per hour, W hours of stay, L = lam * W.
#
# Exactly one is NA. Stops for none or several missing, a negative number or a division by zero.
littles_law <- function(L, lam, W) {
  ### BEGIN SOLUTION
  missing <- is.na(c(L, lam, W))
  known <- c(L, lam, W)[!missing]
  if (sum(missing) != 1 || any(known < 0)) stop("exactly one must be missing, and none negative")
  if (is.na(L)) return(lam * W)
  divisor <- if (is.na(lam)) W else lam
  if (divisor == 0) stop("division by zero: the two numbers left fit any answer or none")
  L / divisor
  ### STARTER
  # if (is.na(L)) {
  #   # ...
  # }
  # NULL
  ### END SOLUTION
}

# %% [check=littles_law]
check("littles_law")

# %% [task=ed_flow]
# Columns row, arrive_min, acuity, wait_min, treat_min, dispo ("lwbs", "admit", "home"), board_min.
rows <- load_data("emergency_log")
### BEGIN SOLUTION
per_hour <- nrow(rows) / (max(rows$arrive_min) / 60)
stay_min <- mean(rows$wait_min + rows$treat_min + rows$board_min)
inside <- littles_law(NA, per_hour, stay_min / 60)
ed_flow <- list(
  per_hour = per_hour,
  stay_min = stay_min,
  inside = inside,
  target_min = 60 * littles_law(inside - 10, per_hour, NA)
)
### STARTER
# hours <- max(rows$arrive_min) / 60
# stays <- rows$wait_min + rows$treat_min + rows$board_min
# ed_flow <- NULL # list(per_hour = ..., stay_min = ..., inside = ..., target_min = ...)
### END SOLUTION

# %% [check=ed_flow]
check("ed_flow")

# %% [task=left_unseen]
left_unseen <- NULL # "A", "B", "C" or "D"

# %% [check=left_unseen]
check("left_unseen")
