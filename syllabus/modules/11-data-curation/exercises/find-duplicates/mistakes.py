def _joined(rows, keys_of):
    """The grouping of the reference, with other keys."""
    label = {row["row"]: row["row"] for row in rows}
    first = {}
    for row in rows:
        for key in keys_of(row):
            old, new = label[row["row"]], label[first.setdefault(key, row["row"])]
            label = {number: new if name == old else name for number, name in label.items()}
    members = {}
    for number, name in label.items():
        members.setdefault(name, []).append(number)
    return sorted(sorted(group) for group in members.values() if len(group) > 1)


@mistake("blank number equals blank number", task="find_duplicates", lesson="duplicates")
def blank_number_matches(rows):
    """Two strangers with no number were merged: one gets the other's allergies. You treated an empty number as a number that two people share. A blank says only that nobody wrote it down."""
    return _joined(rows, lambda row: link_keys(row) + [("mrn", "")] * (not (row["mrn"] or "").strip()))


@mistake("exact name match", task="find_duplicates", lesson="duplicates")
def exact_name(rows):
    """The copy in capitals keeps its own medication list. You compared names letter by letter; a registration desk writes the same person as "Opal, Ash", "Ash Opal" and "ASH OPAL"."""
    return _joined(rows, lambda row: [
        ("person", row["name"], key[2]) if key[0] == "person" else key for key in link_keys(row)
    ])


@mistake("order of the words kept", task="find_duplicates", lesson="duplicates")
def word_order_kept(rows):
    """The chart that begins with the surname stays apart, with its own allergy list. You made names lower case and dropped the signs, but left the words as they stood, so "Opal, Ash" and "Ash Opal" remain two people."""
    def spelled(name):
        spaced = name.lower().replace("-", " ").replace(",", " ")
        return " ".join("".join(c for c in spaced if c.isalpha() or c.isspace()).split())

    return _joined(rows, lambda row: [
        ("person", spelled(row["name"]), key[2]) if key[0] == "person" else key for key in link_keys(row)
    ])


@mistake("pairs not closed", task="find_duplicates", lesson="duplicates")
def pairs_not_closed(rows):
    """One person stays split over two charts. You listed the rows that share a number and the rows that share name and birth date, but groups with a row in common were not joined. A linked to B and B to C is one person."""
    members = {}
    for row in rows:
        for key in link_keys(row):
            members.setdefault(key, set()).add(row["row"])
    return sorted(list(group) for group in {tuple(sorted(m)) for m in members.values() if len(m) > 1})


@mistake("name alone is enough", task="find_duplicates", lesson="duplicates")
def name_alone(rows):
    """Two people who happen to share a name were put into one chart. You linked by the name without the date of birth; a busy hospital has many people of the same name."""
    return _joined(rows, lambda row: [k for k in link_keys(row) if k[0] == "mrn"] + [
        ("name", name) for name in [name_key(row["name"])] if name
    ])


@mistake("unknown birth date taken as equal", task="find_duplicates", lesson="duplicates")
def unknown_birth_matches(rows):
    """Two people of the same name were merged because neither birth date is known. You compared blank with blank. Unknown twice is not the same day twice, and the next drug goes by the wrong chart."""
    return _joined(rows, lambda row: [k for k in link_keys(row) if k[0] == "mrn"] + [
        ("person", name, (row["dob"] or "").strip()) for name in [name_key(row["name"])] if name
    ])


@mistake("every member dropped", task="ehr_duplicates", lesson="duplicates")
def every_member_dropped():
    """Everyone with two charts is gone from your table. You took all rows of a group out and kept none. The people registered twice are often those who come often, and the model would never meet them."""
    rows = load("ehr_raw")
    return {**_audit(), "kept": len(rows) - sum(len(group) for group in find_duplicates(rows))}


@mistake("all that the name rule finds", task="ehr_duplicates", lesson="duplicates")
def all_by_name():
    """Your list makes the name rule look indispensable where a shared number had already settled the match. You listed every group that name and birth date find; asked were those that the number alone would have missed."""
    rows = load("ehr_raw")
    return {**_audit(), "name_only": find_duplicates([{**row, "mrn": None} for row in rows])}


@mistake("the groups that the number finds", task="ehr_duplicates", lesson="duplicates")
def found_by_number():
    """The ward would recheck the safest matches and leave the hidden charts alone. You listed the groups that the number finds; asked were the ones it does not."""
    rows = load("ehr_raw")
    return {**_audit(), "name_only": find_duplicates([{**row, "name": None} for row in rows])}


def _audit():
    rows = load("ehr_raw")
    groups = find_duplicates(rows)
    by_number = find_duplicates([{**row, "name": None} for row in rows])
    return {
        "groups": len(groups),
        "kept": len(rows) - sum(len(group) - 1 for group in groups),
        "name_only": [group for group in groups if group not in by_number],
    }
