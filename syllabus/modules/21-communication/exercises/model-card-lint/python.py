# %% [task=model_card_lint]
import re

TEXTS = ["intended_use", "out_of_scope", "training_data", "evaluation_data", "limitations", "human_oversight"]
REQUIRED = TEXTS + ["metrics", "subgroups", "version", "contact"]
FILLER = {"todo", "tbd", "tba", "n/a", "none", "unknown"}


def only_filler(text):
    """Whether a text consists of filler words and punctuation alone: "TODO. tbd ..." is True."""
    words = [word.strip(".,;:!?-()").lower() for word in text.split()]
    return all(word in FILLER for word in words if word)


def model_card_lint(card):
    """Codes for what a model card lacks, sorted; [] when it is clean.

    card: dict with the keys of REQUIRED. metrics: dicts with name, kind, value, lo, hi.
    subgroups: dicts with name and n. Sections after Mitchell et al., Model cards; lengths are course rules.
    """
    ### BEGIN SOLUTION
    missing = [key for key in REQUIRED if card.get(key) is None or card[key] == []]
    codes = [f"MISSING:{key}" for key in missing]
    for key in TEXTS + ["contact"]:
        text, least = card.get(key), 1 if key == "contact" else 20
        thin = not isinstance(text, str) or len(text.strip()) < least or (key in TEXTS and only_filler(text))
        if key not in missing and thin:
            codes.append(f"THIN:{key}")
    version = card.get("version")
    if "version" not in missing and not re.fullmatch(r"\d+\.\d+\.\d+", str(version)):
        codes.append("FORMAT:version")
    metrics = card.get("metrics") or []
    for metric in metrics:
        value, lo, hi = (metric.get(key) for key in ("value", "lo", "hi"))
        if value is None:
            codes.append(f"METRIC-NO-VALUE:{metric['name']}")
        if lo is None or hi is None:
            codes.append(f"METRIC-NO-CI:{metric['name']}")
        elif value is not None and not lo <= value <= hi:
            codes.append(f"METRIC-CI-ORDER:{metric['name']}")
    if metrics and not {"discrimination", "calibration"} <= {metric.get("kind") for metric in metrics}:
        codes.append("METRICS:need discrimination and calibration")
    for group in card.get("subgroups") or []:
        if not group.get("n") or group["n"] < 0:
            codes.append(f"SUBGROUP-NO-N:{group['name']}")
    return sorted(codes)
    ### STARTER
    # codes = []
    # for key in REQUIRED:
    #     ...  # absent?
    # for metric in card.get("metrics") or []:
    #     ...  # value, lo and hi
    # return None
    ### END SOLUTION

# %% [check=model_card_lint]
check("model_card_lint")

# %% [task=vendor_card]
# From the test report of the second site (synthetic). 2,500 stays, 116 with the event.
#   AUROC 0.775 (95 % interval 0.732 to 0.818); calibration slope 0.92 (0.75 to 1.10)
#   116 events where the model expects 304; at the agreed threshold 93 of 116 found with 1,110 alerts
#   Trained on 1,500 stays of the first site. 1,092 of the stays tested were of patients aged 65 or more.
#   Children and pregnant patients were in neither data set. A nurse looks at the patient before paging.
AS_BOUGHT = {
    "intended_use": "Deterioration alert for adult wards",
    "out_of_scope": "TBD",
    "training_data": "Proprietary",
    "evaluation_data": "",
    "metrics": [{"name": "AUROC", "kind": "discrimination", "value": 0.9}],
    "subgroups": [{"name": "65 or older"}],
    "limitations": "none",
    "version": "v2",
    "contact": "sales desk",
}
### BEGIN SOLUTION
vendor_card = {
    **AS_BOUGHT,
    "out_of_scope": "Children and pregnant patients: in neither data set, not tested",
    "training_data": "1,500 stays of the first site",
    "evaluation_data": "2,500 stays of a second site, 116 of them with the event",
    "metrics": [
        {"name": "AUROC", "kind": "discrimination", "value": 0.775, "lo": 0.732, "hi": 0.818},
        {"name": "slope", "kind": "calibration", "value": 0.92, "lo": 0.75, "hi": 1.10},
    ],
    "subgroups": [{"name": "65 or older", "n": 1092}],
    "limitations": "Over-predicts at the second site: 116 events where it expects 304. Read it as an order, not as a risk.",
    "human_oversight": "A nurse looks at the patient before anyone is paged",
    "version": "2.0.0",
}
### STARTER
# print(model_card_lint(AS_BOUGHT))
# vendor_card = None  # {**AS_BOUGHT, "version": ..., ...}
### END SOLUTION

# %% [check=vendor_card]
check("vendor_card")
