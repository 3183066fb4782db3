import re


def _valid(code, form=r"[0-9]{1,7}-[0-9]", doubled=lambda position, length: position % 2 == 0, add=lambda value: value // 10 + value % 10, distance=lambda total: (10 - total % 10) % 10):
    """The check with one of its steps exchanged."""
    if not isinstance(code, str) or not re.fullmatch(form, code):
        return False
    number, last = code.strip().split("-")
    values = [int(digit) * (2 if doubled(at, len(number)) else 1) for at, digit in enumerate(reversed(number))]
    return distance(sum(add(value) for value in values)) == int(last)


@mistake("doubled from the left", task="loinc_valid", lesson="check-digit")
def doubled_from_the_left(code):
    """You double from the left. That is right only where the number of digits happens to be odd. Every creatinine sent under 2160-0 is now refused, and the doctor reads an empty kidney panel."""
    return _valid(code, doubled=lambda position, length: (length - 1 - position) % 2 == 0)


@mistake("the other digits doubled", task="loinc_valid", lesson="check-digit")
def the_others_doubled(code):
    """You double the second, fourth and sixth digit from the right. Doubling starts with the very last digit before the hyphen. As it stands, sound codes are sent back and their patients wait for results."""
    return _valid(code, doubled=lambda position, length: position % 2 == 1)


@mistake("two-digit doubles not split", task="loinc_valid", lesson="check-digit")
def doubles_not_split(code):
    """You add 14 as fourteen; it counts as 1 + 4. So every HbA1c under 4548-4 is refused, and the list of diabetes patients stays empty without an error."""
    return _valid(code, add=lambda value: value)


@mistake("ten instead of zero", task="loinc_valid", lesson="check-digit")
def ten_instead_of_zero(code):
    """When the sum ends in 0, nothing is missing and the digit is 0; you wait for a 10 that no single digit can be. Every code ending in -0 is refused, creatinine first."""
    return _valid(code, distance=lambda total: 10 - total % 10)


@mistake("the remainder as check digit", task="loinc_valid", lesson="check-digit")
def remainder_as_digit(code):
    """You compare the last digit of the sum itself. The check digit is what is missing to the next ten. Nearly every sound code now fails, and the interface is switched to "no check" on its first night."""
    return _valid(code, distance=lambda total: total % 10)


@mistake("only the form checked", task="loinc_valid", lesson="check-digit")
def only_the_form(code):
    """You check how the code looks and not its digit. 2106-0 looks perfect, and a swapped pair of digits carries a patient's result to a test that nobody ordered."""
    return isinstance(code, str) and re.fullmatch(r"[0-9]{1,7}-[0-9]", code) is not None


@mistake("spaces forgiven", task="loinc_valid", lesson="check-digit")
def spaces_forgiven(code):
    """You forgive spaces and line ends. The next system compares letter by letter and does not: "2160-0 " matches nothing there, and the result waits in a queue that nobody reads."""
    return _valid(code, form=r"\s*[0-9]{1,7}-[0-9]\s*")


@mistake("the sound ones listed", task="mistyped", lesson="check-digit")
def sound_ones():
    """You listed the codes that pass. Sent back to the laboratory, eight sound tests stop tonight and the two wrong ones go live."""
    return [code for code in SENT if loinc_valid(code)]


@mistake("positions instead of codes", task="mistyped", lesson="check-digit")
def positions():
    """You gave positions. The laboratory sorts its table differently, and somebody corrects the wrong line. Name the codes."""
    return [at for at, code in enumerate(SENT) if not loinc_valid(code)]


@mistake("only the wrong last digit", task="mistyped", lesson="check-digit")
def wrong_last_digit_only():
    """You found the wrong last digit and let the swapped pair pass. Heart rates would go out under a code that is not heart rate."""
    return [code for code in SENT if code == "59408-6"]
