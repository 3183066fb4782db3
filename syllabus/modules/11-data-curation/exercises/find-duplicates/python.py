# %% [task=find_duplicates]
def name_key(name):
    """The normalised name: "Opal, Ash" becomes "ash opal". No name, or a name without a letter, becomes ""."""
    ### BEGIN SOLUTION
    spaced = (name or "").lower().replace("-", " ").replace(",", " ")
    letters = "".join(c for c in spaced if c.isalpha() or c.isspace())
    return " ".join(sorted(letters.split()))
    ### STARTER
    # spaced = (name or "").lower().replace("-", " ").replace(",", " ")
    # return spaced  # not yet: other characters, and the order of the words
    ### END SOLUTION


def link_keys(row):
    """What this row can be linked by: a list of 0, 1 or 2 keys. Equal keys mean a link; a blank gives no key."""
    ### BEGIN SOLUTION
    keys = []
    number = (row["mrn"] or "").strip()
    name = name_key(row["name"])
    born = (row["dob"] or "").strip()
    if number:
        keys.append(("mrn", number))
    if name and born:
        keys.append(("person", name, born))
    return keys
    ### STARTER
    # keys = []
    # number = (row["mrn"] or "").strip()
    # # keys.append(("mrn", number)) — when?
    # return keys
    ### END SOLUTION


def find_duplicates(rows):
    """Groups of rows that belong to one person.

    rows: list of dicts with row (integer), mrn, name, dob (text or None); further columns are ignored.
    Returns a sorted list of groups; a group is a sorted list of at least two row numbers.
    Links are transitive; a blank number, name or date of birth links nothing. No rows: [].
    """
    ### BEGIN SOLUTION
    label = {row["row"]: row["row"] for row in rows}
    first = {}
    for row in rows:
        for key in link_keys(row):
            if key not in first:
                first[key] = row["row"]
            old, new = label[row["row"]], label[first[key]]
            if old != new:
                for number in label:
                    if label[number] == old:
                        label[number] = new
    members = {}
    for number, name in label.items():
        members[name] = members.get(name, []) + [number]
    return sorted(sorted(group) for group in members.values() if len(group) > 1)
    ### STARTER
    # label = {row["row"]: row["row"] for row in rows}  # every row starts as a group of its own
    # first = {}  # key -> the first row number that had it
    # for row in rows:
    #     for key in link_keys(row):
    #         ...
    # return None
    ### END SOLUTION

# %% [check=find_duplicates]
check("find_duplicates")

# %%
# The last rows of your own table: text can differ where the person does not.
for row in load("ehr_raw")[-12:]:
    print(row["row"], row["mrn"], row["name"], row["dob"], sep=" | ")

# %% [task=ehr_duplicates]
# load("ehr_raw") gives the rows as dicts: {"row": 1, "mrn": "M100037", "name": "…", "dob": "2002-07-27", …}. An empty field is None.
### BEGIN SOLUTION
rows = load("ehr_raw")
groups = find_duplicates(rows)
by_number = find_duplicates([{**row, "name": None} for row in rows])
ehr_duplicates = {
    "groups": len(groups),
    "kept": len(rows) - sum(len(group) - 1 for group in groups),
    "name_only": [group for group in groups if group not in by_number],
}
### STARTER
# rows = load("ehr_raw")
# groups = find_duplicates(rows)
# ehr_duplicates = None  # {"groups": ..., "kept": ..., "name_only": [...]}
### END SOLUTION

# %% [check=ehr_duplicates]
check("ehr_duplicates")

# %% [task=candidate_pair]
candidate_pair = None  # "A", "B", "C" or "D"

# %% [check=candidate_pair]
check("candidate_pair")
