def _counts(y, result):
    """tp, fn, no result among the sick; tn, fp, no result among the well."""
    pairs = list(zip(y, result))
    return [pairs.count(pair) for pair in ((1, 1), (1, 0), (1, None), (0, 0), (0, 1), (0, None))]


def _share(count, total):
    return count / total if total else None


@mistake("drops ungradables", task="screen_eval", lesson="ungradable")
def drops_ungradables(y, result):
    """You threw the unreadable photographs out before you counted. Those people have eyes, some of them sick, and they are now in no number of the report. In the default data that hides 27 of 191 people with disease."""
    kept = [(truth, called) for truth, called in zip(y, result) if called is not None]
    return screen_eval([truth for truth, _ in kept], [called for _, called in kept])


@mistake("the gradable as denominator throughout", task="screen_eval", lesson="three")
def gradable_throughout(y, result):
    """All your sensitivities stand on the readable photographs, so the three agree and the person without a result was never missed. The last two ask about everyone with disease."""
    right = screen_eval(y, result)
    sens, spec = right["sens_gradable"], right["spec_gradable"]
    return {**right, "sens_missed": sens, "sens_referred": sens, "spec_referred": spec}


@mistake("no result = negative in specificity", task="screen_eval", lesson="ungradable")
def none_negative_in_specificity(y, result):
    """An unreadable eye was told it is healthy: you counted it as a right negative in the specificity. Nobody has seen that eye. Among the gradable means that it is in neither count."""
    tp, fn, sick_open, tn, fp, well_open = _counts(y, result)
    return {**screen_eval(y, result), "spec_gradable": _share(tn + well_open, tn + fp + well_open)}


@mistake("no result as a negative", task="screen_eval", lesson="ungradable")
def no_result_as_negative(y, result):
    """Every unreadable photograph became a negative in your count, among the sick and the well. That is the letter which says "no disease found" to a person whose eye nobody has seen."""
    right = screen_eval(y, result)
    filled = screen_eval(y, [called or 0 for called in result])
    return {**filled, "gradable": right["gradable"], "sens_referred": right["sens_referred"], "spec_referred": right["spec_referred"]}


@mistake("no result filled with 0", task="screen_eval", lesson="ungradable")
def no_result_filled(y, result):
    """You filled the missing results with 0 before you counted. Now every photograph is readable, each unread eye is healthy, and the camera that fails will never be found."""
    return screen_eval(y, [called or 0 for called in result])


@mistake("referred people called well", task="screen_eval", lesson="three")
def referred_called_well(y, result):
    """You kept the specificity high by counting referred well people as rightly left alone. They were not: each of them sits in the eye clinic for nothing, and the clinic has planned for fewer."""
    tp, fn, sick_open, tn, fp, well_open = _counts(y, result)
    return {**screen_eval(y, result), "spec_referred": _share(tn + well_open, tn + fp + well_open)}


@mistake("referred above the line only", task="screen_eval", lesson="three")
def referred_above_only(y, result):
    """You added the referred to those found, but not to those with disease. The share can pass 100 %, and a clinic with a broken camera looks best. Whoever is counted above stands below, too."""
    tp, fn, sick_open, tn, fp, well_open = _counts(y, result)
    return {**screen_eval(y, result), "sens_referred": _share(tp + sick_open, tp + fn)}


@mistake("missed and referred exchanged", task="screen_eval", lesson="three")
def missed_and_referred_exchanged(y, result):
    """You exchanged the two: where nobody acts on an unreadable photograph your number says that everyone is seen. The programme would drop its appointments and lose these patients."""
    right = screen_eval(y, result)
    return {**right, "sens_missed": right["sens_referred"], "sens_referred": right["sens_missed"]}


@mistake("zero for undefined", task="screen_eval", lesson="three")
def zero_for_undefined(y, result):
    """A share with nobody in its denominator became 0. A clinic in which no one was sick is now said to miss everybody, and a good camera is taken away from it. No people, no share: leave it open."""
    return {name: 0 if value is None else value for name, value in screen_eval(y, result).items()}


@mistake("gradable as a count", task="screen_eval", lesson="three")
def gradable_as_count(y, result):
    """You gave the number of readable photographs, not their share. Beside a site twice as large nobody can see from it whose patients go home without a result."""
    return {**screen_eval(y, result), "gradable": sum(called is not None for called in result)}


def _sites(keep=lambda row: True, read=lambda row: row["ai"], evaluate=None):
    rows = load("retinopathy_reads")
    result = {}
    for site in ("A", "B"):
        here = [row for row in rows if row["site"] == site and keep(row)]
        result[site] = screen_eval([row["y"] for row in here], [read(row) for row in here])
    return result


@mistake("one number for both sites", task="screen_by_site", lesson="sites")
def one_number_for_both():
    """Site B's camera problem vanished in the average: you gave both sites the numbers of all 1,600 eyes. At B one photograph in four is unreadable, and nobody would go and look."""
    rows = load("retinopathy_reads")
    everyone = screen_eval([row["y"] for row in rows], [row["ai"] for row in rows])
    return {"A": everyone, "B": everyone}


@mistake("gradable rows only", task="screen_by_site", lesson="ungradable")
def gradable_rows_only():
    """You kept only the rows with a result. Both sites now read every photograph, and the people at B whose eyes nobody has seen are out of the report."""
    return _sites(keep=lambda row: row["ai"] is not None)


@mistake("blank read as healthy", task="screen_by_site", lesson="ungradable")
def blank_as_healthy():
    """You turned each blank into a 0. The program did not call these eyes healthy, it could not see them. The people behind them would get a letter that all is well."""
    return _sites(read=lambda row: row["ai"] or 0)


@mistake("the nurse's answers", task="screen_by_site", lesson="sites")
def the_nurses_answers():
    """You evaluated the nurse. She reads every photograph, so nothing is ungradable, and the patients whom the program could not help are not to be seen. The program's answers stand in another column."""
    return _sites(read=lambda row: row["nurse"])


@mistake("sites exchanged", task="screen_by_site", lesson="sites")
def sites_exchanged():
    """You exchanged the sites. The technician would travel to A, where the camera works, while at B one photograph in four stays unreadable."""
    right = _sites()
    return {"A": right["B"], "B": right["A"]}
