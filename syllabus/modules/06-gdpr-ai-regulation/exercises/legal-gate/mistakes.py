def _with(project, **facts):
    return legal_gate({**project, **facts})


def _hipaa_in_spite_of(project, *ways):
    """The HIPAA codes as well, although the data were de-identified in one of these ways."""
    codes = legal_gate(project)
    if project.get("deid") in ways:
        codes = codes + [code for code in _with(project, deid=None) if code.startswith("HIPAA")]
    return sorted(codes)


@mistake("Safe Harbor switches the GDPR off", task="legal_gate", lesson="still-personal")
def safe_harbor_is_anonymous(project):
    """You told an EU hospital that its patients' data are anonymous. Safe Harbor is an American list; in Europe somebody may still be singled out, and the patient keeps every right you have just forgotten."""
    return _with(project, eu_subjects=False) if project.get("deid") == "safe_harbor" else legal_gate(project)


@mistake("an agreement for de-identified data", task="legal_gate", lesson="hipaa")
def baa_on_deidentified(project):
    """You demand HIPAA papers for data that are de-identified. They are not protected health information any more. The export waits months for a signature nobody owes, and the study's patients wait with it."""
    return _hipaa_in_spite_of(project, "safe_harbor", "expert")


@mistake("three of four criteria", task="legal_gate", lesson="fda")
def three_of_four(project):
    """You let three of four criteria pass. The one that is missed is often the one that lets a clinician see the reasons. An opaque alert becomes an unregulated device, and she must believe it."""
    met = [answer for answer in project.get("cds_criteria") or [] if answer is True]
    return _with(project, cds_criteria=[True] * 4) if len(met) >= 3 else legal_gate(project)


@mistake("only consent counts", task="legal_gate", lesson="gdpr")
def only_consent(project):
    """You accept only consent, ground (a). A woman carried unconscious into the emergency room has signed nothing, and may be treated with her record: (h), (i) and (j) are grounds of their own."""
    return _with(project, art9_basis=None) if project.get("art9_basis") != "a" else legal_gate(project)


@mistake("legitimate interest is enough", task="legal_gate", lesson="gdpr")
def any_ground(project):
    """You accept any letter as a ground. Health data need one of Article 9; "legitimate interest" is none of them. Patients' diagnoses would be processed because a company finds it useful."""
    return _with(project, art9_basis="a") if project.get("art9_basis") else legal_gate(project)


@mistake("anonymous data still asked for", task="legal_gate", lesson="still-personal")
def anonymous_ignored(project):
    """You ask for papers on data that are truly anonymous. There is no person in them to protect. Whoever is asked for everything soon answers nothing, also where a patient is at stake."""
    return _with(project, deid=None) if project.get("deid") == "anonymous" else legal_gate(project)


@mistake("the market instead of the people", task="legal_gate", lesson="four-questions")
def market_for_people(project):
    """You open the GDPR block by the market. A model can be sold in the US only and learn from patients in Lyon; their rights go with them, not with the price list."""
    return _with(project, eu_subjects=project.get("eu_market"))


@mistake("class I is high risk", task="legal_gate", lesson="ai-act")
def class_one(project):
    """You call every medical device high-risk. The Act follows the devices that a third party must assess, from class IIa. If everything is high, nobody looks hardest at what can kill."""
    return _with(project, mdr_class="IIa") if project.get("mdr_class") == "I" else legal_gate(project)


@mistake("the list only for devices", task="legal_gate", lesson="ai-act")
def list_only_for_devices(project):
    """You ask whether it is a device before you look at the use. Emergency triage is on the Act's own list. A tool that sorts callers by need would go live without the duties made for it."""
    return legal_gate(project) if project.get("mdr_class") in ("IIa", "IIb", "III") else _with(project, use=None)


@mistake("automated is enough", task="legal_gate", lesson="gdpr")
def automated_is_enough(project):
    """You flag every automated step. Article 22 asks for two things: decided solely by a machine, and with a significant effect on the person. Sorting appointment reminders is not refusing a transplant."""
    return _with(project, significant_effect=True)


@mistake("significant is enough", task="legal_gate", lesson="gdpr")
def significant_is_enough(project):
    """You flag every significant decision. Where a person really decides, Article 22 does not speak. Other duties do; with the wrong label they are looked for in the wrong place."""
    return _with(project, solely_automated=True)


@mistake("authorization and waiver", task="legal_gate", lesson="hipaa")
def both_papers(project):
    """You demand an authorization *and* a waiver. One of the two opens the way. Nobody can ask the dead of a registry for a signature; for them there is the waiver."""
    if project.get("authorization") and project.get("waiver"):
        return legal_gate(project)
    return _with(project, authorization=False, waiver=False)


@mistake("an expert is not enough", task="legal_gate", lesson="hipaa")
def expert_not_enough(project):
    """You know only one way to de-identify. Expert determination is the other, and some studies need it: with Safe Harbor alone the days between infection and fever would be lost."""
    return _hipaa_in_spite_of(project, "expert")


@mistake("assessment for every study", task="legal_gate", lesson="gdpr")
def assessment_for_all(project):
    """You ask for an impact assessment whenever health data occur. Here it is asked for on a large scale. Ten such reports a week are signed unread, among them the one that mattered."""
    return _with(project, large_scale=True)


@mistake("in the order of writing", task="legal_gate", lesson="four-questions")
def unsorted_codes(project):
    """Your codes come in the order of your code. Two lists of the same project then look different after you edit the program, and somebody reads a change where none was. Sort them."""
    order = ["GDPR9-NO-BASIS", "GDPR22-SAFEGUARDS", "GDPR35-DPIA", "GDPR-STILL-PERSONAL", "HIPAA-AUTH-OR-WAIVER", "HIPAA-BAA", "AIA-6(1)-HIGH", "AIA-III-5d-HIGH"]
    return sorted(legal_gate(project), key=lambda code: order.index(code) if code in order else len(order))


@mistake("one sheet for all", task="sheet_codes", lesson="four-questions")
def merged_sheets():
    """You gave every project the codes of all four. Each hospital then reads questions that are not its own, and the one that is drowns among them."""
    every = sorted({code for sheet in SHEETS.values() for code in legal_gate(sheet)})
    return {name: every for name in SHEETS}


@mistake("projects without codes left out", task="sheet_codes", lesson="four-questions")
def empty_left_out():
    """You left out the project without codes. "Checked, nothing found" and "never checked" look alike on your list. Keep the empty answer; somebody will ask."""
    return {name: legal_gate(sheet) for name, sheet in SHEETS.items() if legal_gate(sheet)}


@mistake("numbers instead of codes", task="sheet_codes", lesson="four-questions")
def how_many():
    """You counted the codes. Two questions are not worse than one: the one may be the missing ground for using a patient's diagnosis at all. The owners need to read which."""
    return {name: len(legal_gate(sheet)) for name, sheet in SHEETS.items()}
