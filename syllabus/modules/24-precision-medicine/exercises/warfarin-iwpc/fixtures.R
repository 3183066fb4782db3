VKORC1 <- c("G/G", "A/G", "A/A", NA)
CYP2C9 <- c("*1/*1", "*1/*2", "*1/*3", "*2/*2", "*2/*3", "*3/*3", NA)
RACE <- c("White", "Asian", "Black", NA)
WRONG <- list(
  age = 7, height = 0, weight = -3, vkorc1 = "A/T", cyp2c9 = "*1/*9", race = "Green", inducer = 2,
  model = "fixed"
)

# A person of any age, tested or not, on other drugs or not; now and then a gap or an impossible
# entry.
hidden_case <- function(s) {
  person <- list(
    age = 10 + s$i(86),
    height = 145 + s$i(50),
    weight = (400 + s$i(700)) / 10,
    vkorc1 = VKORC1[s$i(4) + 1],
    cyp2c9 = CYP2C9[s$i(7) + 1],
    race = RACE[s$i(4) + 1],
    inducer = s$b(0.25),
    amiodarone = s$b(0.3),
    model = if (s$b(0.35)) "clinical" else "pgx"
  )
  if (s$b(0.1)) person[[c("age", "height", "weight")[s$i(3) + 1]]] <- NA
  if (s$b(0.1)) {
    name <- names(WRONG)[s$i(length(WRONG)) + 1]
    person[[name]] <- WRONG[[name]]
  }
  person
}
