@mistake("adoption ignored", task="net_minutes_saved", lesson="net")
def adoption_ignored(volume, before, after, adoption, alerts, review_min, upkeep_min):
    """You counted every note as written with the tool, but 40 % of staff never open it. A post may be cut for minutes that nobody has saved, and the patients of that post wait."""
    right = net_minutes_saved(volume, before, after, adoption, alerts, review_min, upkeep_min)
    gross = volume * (before - after)
    return {**right, "gross": gross, "net": gross - right["cost"]}


@mistake("review time forgotten", task="net_minutes_saved", lesson="net")
def review_forgotten(volume, before, after, adoption, alerts, review_min, upkeep_min):
    """Nurses pay the 1,000 review minutes that you left out. They are taken from patients who ring, and no report shows them."""
    return net_minutes_saved(volume, before, after, adoption, 0, 0, upkeep_min)


@mistake("upkeep forgotten", task="net_minutes_saved", lesson="net")
def upkeep_forgotten(volume, before, after, adoption, alerts, review_min, upkeep_min):
    """You left out the upkeep. Somebody updates templates, trains newcomers and answers calls, each month. If it is nobody's work, the tool decays, and wrong notes follow the patients."""
    return net_minutes_saved(volume, before, after, adoption, alerts, review_min, 0)


@mistake("review time shared out by adoption", task="net_minutes_saved", lesson="net")
def review_by_adoption(volume, before, after, adoption, alerts, review_min, upkeep_min):
    """You took only a share of the flags. The number given is of flags that were raised; each of them takes a nurse from a bed for two minutes. Adoption is in that count already."""
    right = net_minutes_saved(volume, before, after, adoption, alerts, review_min, upkeep_min)
    return {**right, **net_minutes_saved(volume, before, after, adoption, 0, 0, alerts * review_min * adoption + upkeep_min)}


@mistake("break-even above 100 % reported", task="net_minutes_saved", lesson="net")
def above_all(volume, before, after, adoption, alerts, review_min, upkeep_min):
    """Nobody can adopt it six times over. A break-even above 1 is no goal for next year; the tool takes minutes from patients however many use it. Say that it cannot be reached."""
    right = net_minutes_saved(volume, before, after, adoption, alerts, review_min, upkeep_min)
    possible = volume * (before - after)
    return {**right, "break_even": right["cost"] / possible if possible > 0 else None}


@mistake("break-even of a tool that saves nothing", task="net_minutes_saved", lesson="net")
def break_even_without_saving(volume, before, after, adoption, alerts, review_min, upkeep_min):
    """The tool makes each note slower, and you report a break-even below zero. It reads as if it paid from the first note on. Every note takes minutes away from a patient; there is no break-even."""
    right = net_minutes_saved(volume, before, after, adoption, alerts, review_min, upkeep_min)
    possible = volume * (before - after)
    return {**right, "break_even": right["cost"] / possible if possible < 0 else right["break_even"]}


@mistake("cost over what is saved now", task="net_minutes_saved", lesson="net")
def over_gross(volume, before, after, adoption, alerts, review_min, upkeep_min):
    """You divided the cost by today's saving. That is the share of the gain that is eaten up, not an adoption. The manager would set a goal that is too high, and give up on a tool that helps."""
    right = net_minutes_saved(volume, before, after, adoption, alerts, review_min, upkeep_min)
    share = right["cost"] / right["gross"] if right["gross"] > 0 else None
    return {**right, "break_even": share if share is None or share <= 1 else None}


@mistake("a negative saving set to zero", task="net_minutes_saved", lesson="net")
def negative_to_zero(volume, before, after, adoption, alerts, review_min, upkeep_min):
    """You set a loss to zero. A tool that makes each note a minute longer takes 50 minutes from patients; your report calls it harmless, and it stays."""
    right = net_minutes_saved(volume, before, after, adoption, alerts, review_min, upkeep_min)
    gross = max(0, right["gross"])
    return {**right, "gross": gross, "net": gross - right["cost"]}


@mistake("adoption above 1 accepted", task="net_minutes_saved", lesson="net")
def any_adoption(volume, before, after, adoption, alerts, review_min, upkeep_min):
    """An adoption of 120 % means that notes were counted twice. You computed with it, and minutes appear that no one has; the plan built on them has too few nurses. Refuse it."""
    within = min(1, max(0, adoption))
    right = net_minutes_saved(volume, before, after, within, alerts, review_min, upkeep_min)
    gross = volume * (before - after) * adoption
    return {**right, "gross": gross, "net": gross - right["cost"]}


def _scribe(notes=lambda row: row["dispo"] != "lwbs", flags=lambda row: row["dispo"] == "admit", review=2, upkeep=600):
    """What everyone together could save, and what it costs."""
    rows = load("emergency_log")
    return 3 * sum(map(notes, rows)), review * sum(map(flags, rows)) + upkeep


@mistake("a note for everyone who came", task="scribe_break_even", lesson="boundary")
def note_for_everyone():
    """You counted a note for every arrival. Thirty people left unseen; nobody wrote about them, and no tool saved time. With them in the sum, those who got no care make the tool look better."""
    possible, cost = _scribe(notes=lambda row: True)
    return cost / possible


@mistake("a flag for every note", task="scribe_break_even", lesson="net")
def flag_for_every_note():
    """You took a flag for each patient seen; the tool raises one for each admitted. Your cost is more than twice what nurses really pay, and a tool that gives patients time is refused."""
    possible, cost = _scribe(flags=lambda row: row["dispo"] != "lwbs")
    return cost / possible


@mistake("only the flags as cost", task="scribe_break_even", lesson="net")
def only_flags():
    """You left out the 600 minutes of upkeep. The tool seems to pay when one note in eight uses it. It does not; until far more do, each week takes minutes from patients."""
    possible, cost = _scribe(upkeep=0)
    return cost / possible


@mistake("cost over the expected saving", task="scribe_break_even", lesson="net")
def over_expected():
    """You divided by what 60 % adoption saves. The question is from which adoption on nobody loses; divide by what *all* notes could save. As it stands, a useful tool is given up too early."""
    possible, cost = _scribe()
    return cost / (0.6 * possible)
