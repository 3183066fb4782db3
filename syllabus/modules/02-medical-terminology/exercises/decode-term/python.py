# %% [task=decode_term]
PARTS = {
    "prefix": {
        "hyper": "above normal", "hypo": "below normal", "tachy": "fast", "brady": "slow",
        "peri": "around", "dys": "difficult", "a": "without", "an": "without",
    },
    "root": {
        "cardi": "heart", "card": "heart", "nephr": "kidney", "hepat": "liver", "gastr": "stomach", "enter": "intestine",
        "neur": "nerve", "glyc": "sugar", "electr": "electricity", "my": "muscle", "arthr": "joint",
    },
    "suffix": {
        "itis": "inflammation", "emia": "blood condition", "ia": "condition", "gram": "recording", "ectomy": "surgical removal",
        "pathy": "disease", "algia": "pain", "pnea": "breathing", "megaly": "enlargement", "osis": "abnormal condition",
    },
}


def decode_term(term, parts=PARTS):
    """The pieces of a medical term in order, as (kind, piece, meaning).

    term: text, any case, spaces around it allowed. parts: {"prefix": {piece: meaning}, "root": {...}, "suffix": {...}}.
    Perhaps one prefix, any roots (each perhaps followed by a joining "o"), one suffix; at least two pieces. Longest piece first.
    Returns [] for a term that cannot be read. Course rule: a reading aid, not a dictionary.
    """
    ### BEGIN SOLUTION
    def longest_first(kind):
        return sorted(parts[kind], key=lambda piece: (-len(piece), piece))

    def read(rest):
        if rest in parts["suffix"]:
            return [("suffix", rest, parts["suffix"][rest])]
        for root in longest_first("root"):
            if not rest.startswith(root):
                continue
            after = rest[len(root):]
            for tail in ([after[1:]] if after.startswith("o") else []) + [after]:
                pieces = read(tail)
                if pieces is not None:
                    return [("root", root, parts["root"][root])] + pieces
        return None

    word = term.strip().lower()
    for prefix in longest_first("prefix") + [""]:
        if word.startswith(prefix):
            pieces = read(word[len(prefix):])
            head = [("prefix", prefix, parts["prefix"][prefix])] if prefix else []
            if pieces is not None and len(head + pieces) >= 2:
                return head + pieces
    return []
    ### STARTER
    # def longest_first(kind):
    #     return sorted(parts[kind], key=len, reverse=True)
    #
    # def read(rest):
    #     """The pieces of the rest of a word, or None if it cannot be read."""
    #     if rest in parts["suffix"]:
    #         return [("suffix", rest, parts["suffix"][rest])]
    #     ...  # try the roots
    #     return None
    #
    # word = term.strip().lower()
    # ...  # try the prefixes, and none
    # return None
    ### END SOLUTION

# %% [check=decode_term]
check("decode_term")

# %% [task=letter_systems]
LETTER = ["dyspnea", "Cardiomyopathy", "hepatomegaly", "nephropathy", "arthralgia"]
SYSTEMS = {
    "heart": "circulatory", "kidney": "urinary", "liver": "digestive", "stomach": "digestive", "intestine": "digestive",
    "nerve": "nervous", "muscle": "musculoskeletal", "joint": "musculoskeletal", "breathing": "respiratory",
}

### BEGIN SOLUTION
letter_systems = {}
for term in LETTER:
    for kind, piece, meaning in decode_term(term):
        if meaning in SYSTEMS and term not in letter_systems:
            letter_systems[term] = SYSTEMS[meaning]
### STARTER
# letter_systems = None  # {"dyspnea": "...", ...}
# for term in LETTER:
#     print(term, decode_term(term))
### END SOLUTION

# %% [check=letter_systems]
check("letter_systems")

# %% [task=parts_are_not_concepts]
parts_are_not_concepts = None  # "A", "B", "C" or "D"

# %% [check=parts_are_not_concepts]
check("parts_are_not_concepts")
