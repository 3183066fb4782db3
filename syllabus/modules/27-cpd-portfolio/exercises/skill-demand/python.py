# %% [task=skill_demand]
import re


def skill_demand(ads, skills):
    """How many adverts mention each skill, as [(skill, count, share)], most wanted first.

    ads: list of texts. skills: {skill: [spellings]}. An advert counts once, whatever it repeats.
    A spelling stands alone: no letter, digit or & beside it. Case matters only for one letter.
    """
    ### BEGIN SOLUTION
    def mentions(ad, spelling):
        pattern = r"(?<![^\W_])(?<!&)" + re.escape(spelling) + r"(?![^\W_])(?!&)"
        return re.search(pattern, ad, 0 if len(spelling) == 1 else re.IGNORECASE) is not None

    ranking = []
    for skill, spellings in skills.items():
        count = sum(1 for ad in ads if any(mentions(ad, spelling) for spelling in spellings))
        ranking.append((skill, count, count / len(ads) if ads else 0))
    return sorted(ranking, key=lambda entry: (-entry[1], entry[0]))
    ### STARTER
    # def mentions(ad, spelling):
    #     return spelling in ad  # also in the middle of a word?
    #
    # ranking = []
    # for skill, spellings in skills.items():
    #     ...  # ranking.append((skill, count, share))
    # return None
    ### END SOLUTION

# %% [check=skill_demand]
check("skill_demand")

# %% [task=two_rankings]
SKILLS = {
    "bias testing": ["bias", "fairness"],
    "communication": ["communication", "communicate"],
    "FHIR": ["FHIR", "HL7"],
    "machine learning": ["machine learning", "ML"],
    "Python": ["Python"],
    "R": ["R"],
    "regulation": ["GDPR", "HIPAA", "MDR"],
    "SQL": ["SQL"],
    "statistics": ["statistics", "statistical", "biostatistics"],
    "terminology": ["SNOMED", "LOINC", "ICD-10"],
}
ADVERTS = [
    "Alder Group: data scientist, inpatient wards. Statistics and R. You know Python, SQL and FHIR.",
    "Alder Group: integration engineer, HL7 and FHIR R4. You know Python, SQL and FHIR.",
    "Alder Group: nurse informaticist, deterioration alerts. You know Python, SQL and FHIR.",
    "Alder Group: ML engineer, imaging. Machine learning in production. You know Python, SQL and FHIR.",
    "Alder Group: clinical analyst, emergency care. LOINC, ICD-10. You know Python, SQL and FHIR.",
    "Alder Group: privacy officer, GDPR. You know Python, SQL and FHIR.",
    "Alder Group: pharmacist, dosing support. You know Python, SQL and FHIR.",
    "Alder Group: project lead, patient flow. Strong communication. You know Python, SQL and FHIR.",
    "Alder Group: research nurse, R&D. You know Python, SQL and FHIR.",
    "Birch Clinic: clinical informatics nurse, SQL, teaching on wards.",
    "Birch Clinic: physician informaticist; communicate with wards and engineers.",
    "Birch Clinic: validation lead, biostatistics, R, fairness audits.",
    "Birch Clinic: data manager, SNOMED and LOINC, SQL.",
    "Cedar Hospital: analyst, R or Python, statistical reporting.",
    "Cedar Hospital: alert coordinator, nights included, communication with nurses.",
    "Cedar Hospital: interface specialist (HL7v2, later HL7 FHIR).",
    "Cedar Hospital: quality improvement, statistics, run charts.",
    "Fern Pharma: R&D manager, oncology.",
    "Fern Pharma: biostatistics, R; R packages; R in trials.",
    "Fern Pharma: real-world evidence, SQL, R, ICD-10.",
    "Fern Pharma: regulatory writer, HIPAA and GDPR.",
    "Fern Pharma: medical monitor, communication with sites.",
    "Opal Imaging (start-up): machine learning engineer, Python, MLOps.",
    "Opal Imaging (start-up): radiographer for labelling, communication.",
    "Opal Imaging (start-up): founding engineer, Rust and Python.",
    "Quartz Devices: clinical evaluation, MDR, statistics.",
    "Quartz Devices: R&D engineer, sensors, C.",
    "Quartz Devices: safety officer, bias in oximetry, statistical methods.",
    "Quartz Devices: software tester, python, HTML.",
    "Slate Insurance: risk modelling, SQL, ML.",
    "Slate Insurance: analyst, SQL and statistics, communicate findings.",
    "Slate Insurance: privacy counsel, HIPAA.",
    "Maple County: screening programme, statistics, communication with families.",
    "Maple County: registry, ICD-10, SQL.",
    "Maple County: ethics adviser, fairness of triage tools.",
    "Onyx University: lecturer, medical AI, machine learning and statistics.",
    "Onyx University: doctoral post, clinical thesis, Python, bias testing.",
    "Onyx University: research software, R, python, SQL.",
    "Ivy Practice Network: quality nurse, communication.",
    "Ivy Practice Network: data steward, GDPR, SNOMED.",
]
### BEGIN SOLUTION
two_rankings = {
    "all": skill_demand(ADVERTS, SKILLS),
    "without_alder": skill_demand([ad for ad in ADVERTS if "Alder Group" not in ad], SKILLS),
}
### STARTER
# two_rankings = None  # {"all": ..., "without_alder": ...}
### END SOLUTION

# %% [check=two_rankings]
check("two_rankings")

# %% [task=advert_limit]
advert_limit = None  # "A", "B", "C" or "D"

# %% [check=advert_limit]
check("advert_limit")
