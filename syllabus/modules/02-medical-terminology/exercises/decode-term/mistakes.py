def _by_length(box):
    return sorted(box, key=lambda piece: (-len(piece), piece))


@mistake("no step back", task="decode_term", lesson="step-back")
def no_step_back(term, parts=PARTS):
    """You never step back. Longest first took "cardi" from "tachycardia" and left a lone "a", so the word counts as unreadable. A real reader must be able to return a piece, or a common arrhythmia vanishes from the letter."""
    rest, pieces = term.strip().lower(), []
    for prefix in _by_length(parts["prefix"]):
        if rest.startswith(prefix):
            pieces, rest = [("prefix", prefix, parts["prefix"][prefix])], rest[len(prefix):]
            break
    while rest not in parts["suffix"]:
        root = next((root for root in _by_length(parts["root"]) if rest.startswith(root)), None)
        if root is None:
            return []
        pieces.append(("root", root, parts["root"][root]))
        rest = rest[len(root):]
        rest = rest[1:] if rest.startswith("o") else rest
    pieces.append(("suffix", rest, parts["suffix"][rest]))
    return pieces if len(pieces) >= 2 else []


@mistake("parts found anywhere", task="decode_term", lesson="parts")
def parts_anywhere(term, parts=PARTS):
    """You searched the word for parts wherever they stand. Then "my" turns up inside other words and "anosmia" gets a meaning it does not have. Pieces count only in order, without gaps; otherwise a patient is given an organ by accident."""
    rest, pieces = term.strip().lower(), []
    for kind in ("prefix", "root", "suffix"):
        for piece in _by_length(parts[kind]):
            if piece in rest:
                pieces.append((kind, piece, parts[kind][piece]))
                rest = rest.replace(piece, "", 1)
    return pieces


@mistake("a prefix is required", task="decode_term", lesson="parts")
def prefix_required(term, parts=PARTS):
    """You read only words with a prefix. Many terms have none: "gastroenteritis" and "hepatomegaly" come back empty, and half of the letter's illnesses are missing."""
    pieces = decode_term(term, parts)
    return pieces if pieces and pieces[0][0] == "prefix" else []


@mistake("one root only", task="decode_term", lesson="parts")
def one_root(term, parts=PARTS):
    """You stop after one root. "Electrocardiogram" has two, and comes back empty: the one test everybody with chest pain gets cannot be read."""
    pieces = decode_term(term, parts)
    return pieces if sum(kind == "root" for kind, _, _ in pieces) <= 1 else []


@mistake("the joining vowel kept", task="decode_term", lesson="parts")
def joining_vowel_kept(term, parts=PARTS):
    """You do not skip the joining "o". It glues two pieces together and means nothing, but with it "hepatomegaly" cannot be read, and an enlarged liver is lost from the letter."""
    word = term.strip().lower()
    pieces = decode_term(term, parts)
    return pieces if sum(len(piece) for _, piece, _ in pieces) == len(word) else []


@mistake("a suffix is enough", task="decode_term", lesson="parts")
def suffix_is_enough(term, parts=PARTS):
    """You accept a suffix alone. "Itis" says that something is inflamed and not what. A finding without an organ sends nobody anywhere; it must be asked about."""
    word = term.strip().lower()
    return [("suffix", word, parts["suffix"][word])] if word in parts["suffix"] else decode_term(term, parts)


@mistake("case and spaces kept", task="decode_term", lesson="parts")
def as_typed(term, parts=PARTS):
    """You compare the word as it was typed. "Tachycardia " with its capital and its space then means nothing, and whoever begins a line with a capital letter loses the diagnosis."""
    return decode_term(term, parts) if term == term.strip().lower() else []


@mistake("roots only looked up", task="letter_systems", lesson="parts")
def roots_only():
    """You looked at roots only. "Dyspnea" has none: its place is told by the ending, breathing. A patient who struggles for air would be the one line of the letter without an address."""
    return _systems(lambda pieces: [piece for piece in pieces if piece[0] == "root"])


@mistake("the last piece decides", task="letter_systems", lesson="parts")
def last_piece():
    """You let the last fitting piece decide, so "cardiomyopathy" went to muscles and joints. A patient with a failing heart now waits at the wrong desk. The task says: the first."""
    return _systems(lambda pieces: pieces[::-1])


def _systems(chosen):
    systems = {}
    for term in LETTER:
        for _, _, meaning in chosen(decode_term(term)):
            if meaning in SYSTEMS:
                systems.setdefault(term, SYSTEMS[meaning])
    return systems
