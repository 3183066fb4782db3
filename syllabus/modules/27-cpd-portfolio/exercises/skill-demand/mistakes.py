def _whole(ad, spelling, before=r"(?<![^\W_])(?<!&)", after=r"(?![^\W_])(?!&)", exact=lambda spelling: len(spelling) == 1):
    """All whole mentions of a spelling in an advert."""
    return re.findall(before + re.escape(spelling) + after, ad, 0 if exact(spelling) else re.IGNORECASE)


def _ranking(ads, skills, found, order=lambda entry: (-entry[1], entry[0])):
    """The reference with another way to find a spelling in an advert."""
    ranking = []
    for skill, spellings in skills.items():
        count = sum(1 for ad in ads if any(found(ad, spelling) for spelling in spellings))
        ranking.append((skill, count, count / len(ads) if ads else 0))
    return sorted(ranking, key=order)


def _part(ad, spelling):
    return spelling.lower() in ad.lower()


@mistake("substring", task="skill_demand", lesson="market")
def substring(ads, skills):
    """Every nursing advert now demands R. You found the letter inside "nurse" and "Research". The nurse learns what nobody asked for, and nobody learns to ask whether an alert is right for the patient."""
    return _ranking(ads, skills, _part)


@mistake("substring, with its case", task="skill_demand", lesson="market")
def substring_exact(ads, skills):
    """You looked for the letters anywhere, in exactly this case. "Research" now asks for R and "HTML" for ML. The count drives what a team learns, and its patients get a skill that no advert named."""
    return _ranking(ads, skills, lambda ad, spelling: spelling in ad)


@mistake("counts mentions, not adverts", task="skill_demand", lesson="market")
def mentions_counted(ads, skills):
    """One wordy advert outvoted ten. You counted every mention. Whoever writes "R" three times asks for one person all the same, and the skill that ten wards need for their patients falls behind."""
    ranking = []
    for skill, spellings in skills.items():
        count = sum(len(_whole(ad, spelling)) for ad in ads for spelling in spellings)
        ranking.append((skill, count, count / len(ads) if ads else 0))
    return sorted(ranking, key=lambda entry: (-entry[1], entry[0]))


@mistake("each spelling counted", task="skill_demand", lesson="market")
def each_spelling(ads, skills):
    """An advert with "FHIR, HL7" counted twice. Both are names of one skill here. Skills with many names rise, and those with one name, such as ethics, sink, though the patients need them no less."""
    ranking = []
    for skill, spellings in skills.items():
        count = sum(1 for ad in ads for spelling in spellings if _whole(ad, spelling))
        ranking.append((skill, count, count / len(ads) if ads else 0))
    return sorted(ranking, key=lambda entry: (-entry[1], entry[0]))


@mistake("R&D counted", task="skill_demand", lesson="market")
def r_and_d(ads, skills):
    """Research managers were counted as R programmers. A word boundary lies between R and &, so "R&D" passed. The team trains programmers, and nobody is there who runs the study with the patients."""
    return _ranking(ads, skills, lambda ad, spelling: _whole(ad, spelling, r"(?<![^\W_])", r"(?![^\W_])"))


@mistake("a digit may stand beside it", task="skill_demand", lesson="market")
def digit_beside(ads, skills):
    """You looked at letters and & only, so "FHIR R4" asks for R. It is a version of a standard. The interface that brings results to the bed gets a statistician, and waits for someone who knows it."""
    return _ranking(ads, skills, lambda ad, spelling: _whole(ad, spelling, r"(?<![^\W\d_])(?<!&)", r"(?![^\W\d_])(?!&)"))


@mistake("any case for one letter", task="skill_demand", lesson="market")
def any_case(ads, skills):
    """A small r or c counted as the language. In a list, "c" is a point after a and b. One letter must match exactly, or the count that steers a ward's training is made of numbering."""
    return _ranking(ads, skills, lambda ad, spelling: _whole(ad, spelling, exact=lambda spelling: False))


@mistake("the case must match", task="skill_demand", lesson="market")
def case_must_match(ads, skills):
    """"python" and "Machine Learning" were not found. People write as they like. What looks rare is dropped from the training plan, and the ward's next model meets nobody who can read it."""
    return _ranking(ads, skills, lambda ad, spelling: _whole(ad, spelling, exact=lambda spelling: True))


@mistake("split at spaces", task="skill_demand", lesson="market")
def split_at_spaces(ads, skills):
    """You cut the advert at its spaces. "FHIR," with its comma is then another word, and "machine learning" is none. Skills at the end of a sentence vanish, and with them the people who could mend a patient's feed."""
    fold = lambda word: word if len(word) == 1 else word.lower()
    return _ranking(ads, skills, lambda ad, spelling: fold(spelling) in [fold(word) for word in ad.split()])


@mistake("only the first spelling", task="skill_demand", lesson="market")
def first_spelling(ads, skills):
    """You looked for the first spelling only. Who writes "HL7" means the same trade. Half of those who could connect the ward's alert to its patients are missing from your count."""
    return skill_demand(ads, {skill: spellings[:1] for skill, spellings in skills.items()})


@mistake("a share of all mentions", task="skill_demand", lesson="market")
def share_of_mentions(ads, skills):
    """You divided by all hits, so the shares add up to one. An advert may ask for five things. The share should say how many adverts ask for this; as it is, a skill that every ward wants looks like a fifth."""
    ranking = skill_demand(ads, skills)
    total = sum(count for _, count, _ in ranking)
    return [(skill, count, count / total if total else 0) for skill, count, _ in ranking]


@mistake("skills nobody asks for left out", task="skill_demand", lesson="market")
def zeros_left_out(ads, skills):
    """Skills without a hit are gone from your list. That nobody asks for ethics is a finding, and perhaps the reason why nobody on the ward can answer a patient. Keep the zero."""
    return [entry for entry in skill_demand(ads, skills) if entry[1] > 0]


@mistake("ties as they were typed", task="skill_demand", lesson="market")
def ties_as_typed(ads, skills):
    """Equal counts stand as they were typed. Two people with the same adverts get two rankings, and each plans the ward's training by their own. Sort ties by name."""
    return _ranking(ads, skills, _whole, order=lambda entry: -entry[1])


def _both(ranking):
    others = [ad for ad in ADVERTS if not ad.startswith("Alder Group")]
    return {"all": ranking(ADVERTS), "without_alder": ranking(others)}


@mistake("letters anywhere", task="two_rankings", lesson="market")
def letters_anywhere():
    """Here R leads with forty of forty: the letter is in every advert. That is the colleague's result. Hazel Jasper would learn R for a ward that asked for somebody to talk with its nurses."""
    return _both(lambda ads: _ranking(ads, SKILLS, _part))


@mistake("the same ranking twice", task="two_rankings", lesson="market")
def same_twice():
    """You gave the ranking of all adverts twice. The question was what changes without the one employer that copies its sentence. Unasked, nine copies decide what a ward's staff will learn for its patients."""
    return {name: two_rankings["all"] for name in two_rankings}


@mistake("only the Alder Group", task="two_rankings", lesson="market")
def only_alder():
    """You kept the employer that should be left out. Its nine adverts ask for three things each, by copying. Whoever learns by this list learns for one house, and the patients of the others wait."""
    return {**two_rankings, "without_alder": skill_demand([ad for ad in ADVERTS if ad.startswith("Alder Group")], SKILLS)}


@mistake("divided by forty throughout", task="two_rankings", lesson="market")
def divided_by_forty():
    """You took the Alder adverts out of the counts and left them in the denominator. Every skill looks rarer than it is among the others, also the one that the wards most often ask for."""
    return {**two_rankings, "without_alder": [(skill, count, count / len(ADVERTS)) for skill, count, _ in two_rankings["without_alder"]]}
