@mistake("missing counted as zero", task="t_profile", lesson="t-shape")
def missing_as_zero(clinical, technical, professional):
    """You counted a blank line as 0. A blank answer is unknown, not zero skill. It is the same error that turns an unmeasured lactate into a normal one, and a sick patient into a low risk."""
    lists = (clinical, technical, professional)
    if any(all(rating is None for rating in ratings) for ratings in lists):
        return t_profile(*lists)
    return t_profile(*[[rating or 0 for rating in ratings] for ratings in lists])


@mistake("zero counted as missing", task="t_profile", lesson="t-shape")
def zero_as_missing(clinical, technical, professional):
    """You left out ratings of 0 as if nobody had given them. Zero is an answer: somebody told you that the skill is not there. Without it the mean looks better than the person said, and nobody trains them."""
    lists = [[rating or None for rating in ratings] for ratings in (clinical, technical, professional)]
    if any(all(rating is None for rating in ratings) for ratings in lists):
        return t_profile(clinical, technical, professional)
    return t_profile(*lists)


@mistake("professional as stem", task="t_profile", lesson="t-shape")
def professional_as_stem(clinical, technical, professional):
    """You let the professional domain be the stem. The stem is a deep discipline: medicine or data. A team of communicators with nobody deep in either misses the model's errors and presents them well."""
    profile = t_profile(clinical, technical, professional)
    if profile["depth"] is None or profile["professional"] <= profile["depth"]:
        return profile
    return _reshaped(profile, stem="professional", depth=profile["professional"])


@mistake("breadth as a mean", task="t_profile", lesson="t-shape")
def breadth_as_mean(clinical, technical, professional):
    """You averaged the two other domains for breadth. One strong area then hides a gap. A project fails at its weakest area, and that is where the patient meets it."""
    profile = t_profile(clinical, technical, professional)
    if profile["depth"] is None:
        return profile
    smaller = min(profile["clinical"], profile["technical"])
    return _reshaped(profile, breadth=(smaller + profile["professional"]) / 2)


@mistake("professional left out of breadth", task="t_profile", lesson="t-shape")
def professional_left_out(clinical, technical, professional):
    """Your breadth looks only at clinical and technical. Somebody who knows both and cannot work with the ward passes as a T, and the warning about the model reaches nobody."""
    profile = t_profile(clinical, technical, professional)
    if profile["depth"] is None:
        return profile
    return _reshaped(profile, breadth=min(profile["clinical"], profile["technical"]))


@mistake("strictly above the cut-offs", task="t_profile", lesson="t-shape")
def strictly_above(clinical, technical, professional):
    """You asked for more than 3.5 and more than 2.0. The rule says "at least", so people exactly on the line are turned away. On a ward the same slip drops the patients who sit exactly on the threshold."""
    profile = t_profile(clinical, technical, professional)
    if profile["depth"] is None:
        return profile
    return {**profile, "shape": _shape(profile["depth"] > 3.5, profile["breadth"] > 2.0)}


@mistake("blank as zero in the sheet", task="fern_profile", lesson="t-shape")
def fern_blank_as_zero():
    """You put 0 where Fern wrote nothing. Her technical mean now says something she never said, and the team plans her training, and the ward's safety, by it."""
    return _fern(lambda row: row["rating"] or 0)


@mistake("all ratings in every domain", task="fern_profile", lesson="t-shape")
def fern_all_in_one():
    """You gave all 14 ratings to every domain. Then everybody is balanced and no gap is visible: the team learns nothing about who can question the model."""
    everything = [row["rating"] for row in SHEET]
    return t_profile(everything, everything, everything)


@mistake("domains swapped", task="fern_profile", lesson="t-shape")
def fern_swapped():
    """You handed over the technical ratings as clinical ones and the other way round. On paper Fern is a programmer now, and nobody asks her about the ward."""
    lists = _domains(lambda row: row["rating"])
    return t_profile(lists["technical"], lists["clinical"], lists["professional"])


def _shape(deep, broad):
    return "T" if deep and broad else "I" if deep else "dash" if broad else "dot"


def _reshaped(profile, **changes):
    profile = {**profile, **changes}
    return {**profile, "shape": _shape(profile["depth"] >= 3.5, profile["breadth"] >= 2.0)}


def _domains(rating):
    lists = {"clinical": [], "technical": [], "professional": []}
    for row in SHEET:
        lists[row["domain"]].append(rating(row))
    return lists


def _fern(rating):
    lists = _domains(rating)
    return t_profile(lists["clinical"], lists["technical"], lists["professional"])
