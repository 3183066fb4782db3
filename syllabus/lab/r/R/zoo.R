# The planted data sets that a learner's audit is run on, read from `.lab/zoo`.

# The members of every seed, those of the first, which the learner may see, in front: each a
# list(case, learner, finds, may, unseen). `finds` are the codes an audit must return, `may` those
# it may return besides.
read_zoo <- function(task) {
  members <- lapply(seq_along(task$seeds), function(at) {
    folder <- file.path(root, ".lab", "zoo", task$zoo, number_text(task$seeds[[at]]))
    lapply(task$members, zoo_member, folder, task$seeds[[at]], task$reads, at == 1)
  })
  unlist(members, recursive = FALSE)
}

zoo_member <- function(spec, folder, learner, reads, shown) {
  args <- if (reads == "rows") {
    list(rows = zoo_table(folder, spec$name, "rows"))
  } else {
    list(bundle = zoo_bundle(folder, spec$name))
  }
  list(
    case = list(stage = if (shown) "visible" else "hidden", name = spec$title, args = args),
    learner = learner, finds = as.character(unlist(spec$finds)),
    may = as.character(unlist(spec$may)), unseen = spec$unseen
  )
}

zoo_table <- function(folder, name, table) {
  path <- file.path(folder, paste0(name, ".", table, ".csv"))
  if (!file.exists(path)) trouble("The planted data set ", basename(path), " is missing.")
  read_rows(path)
}

# list(train, test, ext = data frames of patient, y, p; pt; features = data frame of name,
# available_min; columns = data frame of training values)
zoo_bundle <- function(folder, name) {
  train <- zoo_table(folder, name, "train")
  known <- c("patient", "y", "p")
  list(
    train = train[known], test = zoo_table(folder, name, "test"), ext = zoo_table(folder, name, "ext"),
    pt = 0.10, features = zoo_table(folder, name, "features"),
    columns = train[setdiff(names(train), known)]
  )
}

# A control: nothing is wrong with it.
is_sound <- function(member) length(member$finds) == 0

# What an audit returned without cause, and what it did not return.
false_alarms <- function(member, codes) setdiff(codes, c(member$finds, member$may))
unseen_codes <- function(member, codes) sort(setdiff(member$finds, codes), method = "radix")
