def hidden_case(s):
    """A code with its right check digit, or one slip away from it."""
    length = 1 + s.i(7)
    number = "".join(str(s.i(10)) for _ in range(length))
    last = next(digit for digit in range(10) if loinc_valid(f"{number}-{digit}"))
    slip = s.i(8)
    if slip == 0:
        last = (last + 1 + s.i(9)) % 10
    elif slip == 1 and length > 1:
        at = s.i(length - 1)
        number = number[:at] + number[at + 1] + number[at] + number[at + 2:]
    elif slip == 2:
        at = s.i(length)
        number = number[:at] + str(s.i(10)) + number[at + 1:]
    elif slip == 3:
        return {"code": [f"{number}{last}", f"{number}-{last} ", f"{number} -{last}", f"{number}_{last}", f"LOINC {number}-{last}"][s.i(5)]}
    return {"code": f"{number}-{last}"}
