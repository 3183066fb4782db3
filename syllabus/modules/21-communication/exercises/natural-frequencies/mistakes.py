def _hall(se, sp, prev, n, rounded=half_up, of_sick=None, of_well=None, rest=True):
    """The reference with one of its steps exchanged."""
    sick = rounded(prev * n)
    well = n - sick
    tp = rounded(se * (sick if of_sick is None else of_sick))
    fp = rounded((1 - sp) * (well if of_well is None else of_well))
    fn = sick - tp if rest else rounded((1 - se) * sick)
    tn = well - fp if rest else rounded(sp * well)
    text = PATTERN.format(n=n, sick=sick, tp=tp, fn=fn, fp=fp, well=well, flagged=tp + fp)
    return {"sick": sick, "tp": tp, "fn": fn, "fp": fp, "tn": tn, "text": text}


def _places(pair):
    return {place: pair(natural_frequencies(SE, SP, prev)) for place, prev in PREVALENCE.items()}


@mistake("rounds half to even", task="natural_frequencies", lesson="natural")
def rounds_half_to_even(se, sp, prev, n=1000):
    """You rounded halves to the even neighbour, as both languages do by themselves: 12.5 became 12. The colleague's leaflet says 13. Two leaflets with different numbers for one test, and patients trust neither."""
    return _hall(se, sp, prev, n, rounded=round)


@mistake("rounds down", task="natural_frequencies", lesson="natural")
def rounds_down(se, sp, prev, n=1000):
    """You cut off what follows the point. 43.6 people are nearer to 44. Cut off in every count, patients disappear from the leaflet, always in the same direction."""
    return _hall(se, sp, prev, n, rounded=lambda x: math.floor(x + 1e-9))


@mistake("rounds the rates first", task="natural_frequencies", lesson="natural")
def rounds_the_rates_first(se, sp, prev, n=1000):
    """You rounded the percentages before counting: 9.3 % became 9 %, and of 950 well people 86 are flagged instead of 88. Rounded rates invent or lose real people. Count with the exact rate, round the people."""
    return natural_frequencies(half_up(100 * se) / 100, half_up(100 * sp) / 100, half_up(100 * prev) / 100, n)


@mistake("false alarms among everyone", task="natural_frequencies", lesson="natural")
def false_alarms_among_everyone(se, sp, prev, n=1000):
    """You took the false alarms from all people. The sick cannot have a false alarm; they are found or missed. Only those *without* the condition belong here, or your hall holds more people than came."""
    return _hall(se, sp, prev, n, of_well=n)


@mistake("each of the four rounded", task="natural_frequencies", lesson="natural")
def each_of_the_four_rounded(se, sp, prev, n=1000):
    """You rounded all four groups by themselves. Of 50 sick you have 38 found and 13 missed: 51. Somebody was invented. Round one of each pair and get the other by taking away."""
    return _hall(se, sp, prev, n, rest=False)


@mistake("the sick not rounded first", task="natural_frequencies", lesson="natural")
def the_sick_not_rounded_first(se, sp, prev, n=1000):
    """You counted the found from 12.5 sick people. The sentence says 13, and the reader divides by what she reads. Round the sick first, then take the share of those."""
    return _hall(se, sp, prev, n, of_sick=prev * n)


@mistake("specificity as false alarms", task="natural_frequencies", lesson="natural")
def specificity_as_false_alarms(se, sp, prev, n=1000):
    """You flagged the share of well people that specificity *clears*. Nearly everyone without the condition gets a letter, and the eye clinic is full of well people. False alarms are the rest, 1 − specificity."""
    return natural_frequencies(se, 1 - sp, prev, n)


@mistake("found of the sick", task="flagged_with", lesson="natural")
def found_of_the_sick():
    """You give those found among the *sick*. That is sensitivity: it looks the same in both clinics. Ivy Slate is not asking about the sick. She is flagged, and asks what that means; her denominator is the flagged."""
    return _places(lambda hall: [hall["tp"], hall["sick"]])


@mistake("the well flagged", task="flagged_with", lesson="natural")
def the_well_flagged():
    """Your first number counts those flagged *without* the condition. In the practice the leaflet would say that two of three flagged people are ill. Just the reverse is true."""
    return _places(lambda hall: [hall["fp"], hall["tp"] + hall["fp"]])


@mistake("out of a thousand", task="flagged_with", lesson="natural")
def out_of_a_thousand():
    """You give the found among all 1000. It answers how many will turn up, not what a flag means for the one who holds it. Of the *flagged*, how many?"""
    return _places(lambda hall: [hall["tp"], 1000])
