# %% [task=convert]
# analyte: (first unit, second unit, slope, intercept); second = slope * first + intercept. Ready to use.
LINES = {
    "glucose": ("mg/dL", "mmol/L", 1 / 18.016, 0.0),
    "creatinine": ("mg/dL", "umol/L", 88.4, 0.0),
    "lactate": ("mg/dL", "mmol/L", 1 / 9.008, 0.0),
    "hemoglobin": ("g/dL", "g/L", 10.0, 0.0),
    "weight": ("lb", "kg", 0.45359237, 0.0),
    "temperature": ("F", "C", 5 / 9, -32 * 5 / 9),
    "hba1c": ("mmol/mol", "%", 0.09148, 2.152),
}


def convert(value, analyte, frm, to):
    """A value in another unit.

    value: number in unit frm, or None. analyte: a key of LINES. frm, to: units of that analyte.
    Returns the number in unit to; None for a missing value. ValueError for an unknown analyte or unit.
    """
    ### BEGIN SOLUTION
    if value is None:
        return None
    if analyte not in LINES:
        raise ValueError(f"unknown analyte {analyte}")
    first, second, slope, intercept = LINES[analyte]
    if frm not in (first, second) or to not in (first, second):
        raise ValueError(f"{analyte} from {frm} to {to} is not in the table")
    if frm == to:
        return float(value)
    if frm == first:
        return slope * value + intercept
    return (value - intercept) / slope
    ### STARTER
    # first, second, slope, intercept = LINES[analyte]
    # ...
    # return None
    ### END SOLUTION

# %% [check=convert]
check("convert")

# %% [task=panel_si]
SI = {
    "glucose": "mmol/L", "creatinine": "umol/L", "lactate": "mmol/L", "hemoglobin": "g/L",
    "weight": "kg", "temperature": "C", "hba1c": "mmol/mol",
}
panel = [
    {"analyte": "glucose", "value": 126, "unit": "mg/dL"},
    {"analyte": "creatinine", "value": 1.2, "unit": "mg/dL"},
    {"analyte": "creatinine", "value": 97, "unit": "umol/L"},
    {"analyte": "hba1c", "value": 6.5, "unit": "%"},
    {"analyte": "hba1c", "value": 53, "unit": "mmol/mol"},
    {"analyte": "temperature", "value": 101.3, "unit": "F"},
    {"analyte": "weight", "value": 154, "unit": "lb"},
    {"analyte": "lactate", "value": 18, "unit": "mg/dL"},
    {"analyte": "hemoglobin", "value": None, "unit": "g/dL"},
    {"analyte": "hemoglobin", "value": 13.2, "unit": "g/dL"},
]
### BEGIN SOLUTION
panel_si = [convert(row["value"], row["analyte"], row["unit"], SI[row["analyte"]]) for row in panel]
### STARTER
# panel_si = None  # ten numbers, in the order of panel
### END SOLUTION

# %% [check=panel_si]
check("panel_si")
