WORDS = [
    "nurse", "Research", "R", "R", "r", "R&D", "R4", "Python", "python", "Python3", "ML", "ml", "MLOps", "HTML", "machine learning",
    "Machine Learning", "FHIR", "HL7", "HL7v2", "SQL", "sql", "MySQL", "C", "C++", "c", "ward", "care", "statistics", "Statistics",
]
SPELLINGS = {
    "R": ["R"], "Python": ["Python"], "machine learning": ["machine learning", "ML"], "FHIR": ["FHIR", "HL7"],
    "SQL": ["SQL"], "C": ["C"], "nursing": ["nurse", "nursing"], "statistics": ["statistics", "biostatistics"],
}


def hidden_case(s):
    """Up to nine adverts of a few words with all sorts of joints, short ones often twice in one advert; some of the skills in any order."""
    ads = []
    for _ in range(s.i(10)):
        text = WORDS[s.i(len(WORDS))]
        for _ in range(s.i(7)):
            joint = [" ", " ", ", ", "; ", "/", "-", "&", ". "][s.i(8)]
            text += joint + WORDS[s.i(len(WORDS))]
        ads.append(text)
    names = list(SPELLINGS)
    for last in range(len(names) - 1, 0, -1):
        other = s.i(last + 1)
        names[last], names[other] = names[other], names[last]
    return {"ads": ads, "skills": {name: list(SPELLINGS[name]) for name in names[: 1 + s.i(len(names))]}}
