# %% [task=screen_eval]
def screen_eval(y, result):
    """A screening test, with the people whose photograph gave no result.

    y: 1 = has the disease, 0 = has not. result: 1 = called diseased, 0 = called healthy, None = ungradable.
    Two lists with one entry per person; nothing is missing in y.
    Returns {"n", "gradable", "sens_gradable", "spec_gradable", "sens_missed", "sens_referred", "spec_referred"}.
    n is a count, the others are shares in 0-1; a share with nobody in its denominator is None.
    """
    ### BEGIN SOLUTION
    def share(count, total):
        return count / total if total else None

    sick = [called for truth, called in zip(y, result) if truth == 1]
    well = [called for truth, called in zip(y, result) if truth != 1]
    tp, fn, sick_open = sick.count(1), sick.count(0), sick.count(None)
    fp, tn, well_open = well.count(1), well.count(0), well.count(None)
    n = len(sick) + len(well)
    return {
        "n": n,
        "gradable": share(n - sick_open - well_open, n),
        "sens_gradable": share(tp, tp + fn),
        "spec_gradable": share(tn, tn + fp),
        "sens_missed": share(tp, len(sick)),
        "sens_referred": share(tp + sick_open, len(sick)),
        "spec_referred": share(tn, len(well)),
    }
    ### STARTER
    # sick = [called for truth, called in zip(y, result) if truth == 1]
    # well = [called for truth, called in zip(y, result) if truth == 0]
    # # Three counts in each: called diseased, called healthy, no result.
    # return None  # {"n": ..., "gradable": ..., "sens_gradable": ..., and so on}
    ### END SOLUTION

# %% [check=screen_eval]
check("screen_eval")

# %% [task=screen_by_site]
# load("retinopathy_reads") gives 1,600 synthetic eyes as dicts:
# {"id": 1, "site": "A", "y": 0, "gradable": 1, "ai": 0, "nurse": 0}; "ai" is None if ungradable.
rows = load("retinopathy_reads")
### BEGIN SOLUTION
screen_by_site = {}
for site in ("A", "B"):
    here = [row for row in rows if row["site"] == site]
    screen_by_site[site] = screen_eval([row["y"] for row in here], [row["ai"] for row in here])
### STARTER
# at_a = [row for row in rows if row["site"] == "A"]
# screen_by_site = None  # {"A": screen_eval(...), "B": screen_eval(...)}
### END SOLUTION

# %% [check=screen_by_site]
check("screen_by_site")

# %%
# The three sensitivities of each site: one site, three answers.
if screen_by_site and all(screen_by_site.values()):
    for site, measures in screen_by_site.items():
        shown = [f"{name} {measures[name]:.1%}" for name in ("sens_gradable", "sens_missed", "sens_referred")]
        print(f"Site {site}, {measures['gradable']:.1%} gradable:", ", ".join(shown))

# %% [task=screen_report]
screen_report = None  # "A", "B", "C" or "D"

# %% [check=screen_report]
check("screen_report")
