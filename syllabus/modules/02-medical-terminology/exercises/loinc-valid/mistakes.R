mistake("doubled from the left", task = "loinc_valid", lesson = "check-digit",
  "You double from the left. That is right only where the number of digits happens to be odd. Every
  creatinine sent under 2160-0 is now refused, and the doctor reads an empty kidney panel.",
  function(code) checked(code, factors = function(n) rev(rep_len(c(2, 1), n)))
)

mistake("the other digits doubled", task = "loinc_valid", lesson = "check-digit",
  "You double the second, fourth and sixth digit from the right. Doubling starts with the very last
  digit before the hyphen. As it stands, sound codes are sent back and their patients wait for
  results.",
  function(code) checked(code, factors = function(n) rep_len(c(1, 2), n))
)

mistake("two-digit doubles not split", task = "loinc_valid", lesson = "check-digit",
  "You add 14 as fourteen; it counts as 1 + 4. So every HbA1c under 4548-4 is refused, and the list
  of diabetes patients stays empty without an error.",
  function(code) checked(code, add = sum)
)

mistake("ten instead of zero", task = "loinc_valid", lesson = "check-digit",
  "When the sum ends in 0, nothing is missing and the digit is 0; you wait for a 10 that no single
  digit can be. Every code ending in -0 is refused, creatinine first.",
  function(code) checked(code, distance = function(total) 10 - total %% 10)
)

mistake("the remainder as check digit", task = "loinc_valid", lesson = "check-digit",
  "You compare the last digit of the sum itself. The check digit is what is missing to the next
  ten. Nearly every sound code now fails, and the interface is switched to \"no check\" on its
  first night.",
  function(code) checked(code, distance = function(total) total %% 10)
)

mistake("only the form checked", task = "loinc_valid", lesson = "check-digit",
  "You check how the code looks and not its digit. 2106-0 looks perfect, and a swapped pair of
  digits carries a patient's result to a test that nobody ordered.",
  function(code) is.character(code) && grepl(form, code)
)

mistake("spaces forgiven", task = "loinc_valid", lesson = "check-digit",
  "You forgive spaces and line ends. The next system compares letter by letter and does not:
  \"2160-0 \" matches nothing there, and the result waits in a queue that nobody reads.",
  function(code) checked(if (is.character(code)) trimws(code) else code)
)

mistake("NA for nothing sent", task = "loinc_valid", lesson = "check-digit",
  "A missing code got `NA` instead of a no. `SENT[!passed]` then carries an `NA` to the laboratory,
  and an `if` stops the whole interface at that line. No code is no valid code.",
  function(code) if (is.na(code)) NA else loinc_valid(code)
)

mistake("the sound ones listed", task = "mistyped", lesson = "check-digit",
  "You listed the codes that pass. Sent back to the laboratory, eight sound tests stop tonight and
  the two wrong ones go live.",
  function() SENT[passed]
)

mistake("positions instead of codes", task = "mistyped", lesson = "check-digit",
  "You gave positions. The laboratory sorts its table differently, and somebody corrects the wrong
  line. Name the codes.",
  function() which(!unname(passed))
)

mistake("only the wrong last digit", task = "mistyped", lesson = "check-digit",
  "You found the wrong last digit and let the swapped pair pass. Heart rates would go out under a
  code that is not heart rate.",
  function() "59408-6"
)

form <- "^[0-9]{1,7}-[0-9]$"

# The check with one of its steps exchanged; `values` are the digits from the right, doubled.
checked <- function(code, factors = function(n) rep_len(c(2, 1), n),
                    add = function(values) sum(values %/% 10 + values %% 10),
                    distance = function(total) (10 - total %% 10) %% 10) {
  if (!is.character(code) || !grepl(form, code)) return(FALSE)
  digits <- rev(as.numeric(strsplit(sub("-", "", code), "")[[1]]))
  number <- digits[-1]
  distance(add(number * factors(length(number)))) == digits[1]
}
