GOOD = {
    "REGION": "region", "REST-ENCRYPTION": "encrypted_at_rest", "TLS": "tls", "PUBLIC": "public_endpoint",
    "PHI-IN-LOGS": "logs_phi", "UNPINNED-MODEL": "model", "ROLLBACK": "rollback_tested",
    "SINGLE-REPLICA": "replicas", "NO-FALLBACK": "fallback", "NO-BAA-DPA": "agreement_signed",
}


def _without(cfg, excused):
    """The reference's codes except those that the function excuses."""
    return [code for code in deploy_check(cfg) if not excused(code, cfg.get(GOOD[code]))]


def _with(cfg, added):
    """The reference's codes and those that the dict of doubts adds."""
    return sorted({*deploy_check(cfg), *(code for code, doubt in added.items() if doubt)})


@mistake("absent is fine", task="deploy_check", lesson="review")
def absent_is_fine(cfg):
    """You let a setting pass that nobody has made. Nobody said that the logs are clean; unknown means not checked, and a patient's diagnosis lies in a log that forty people can read."""
    return _without(cfg, lambda code, value: value is None)


@mistake("any tag is a version", task="deploy_check", lesson="pin")
def any_tag(cfg):
    """You accepted a name with a tag. A tag can be moved: overnight another model judges the ward, and nobody has tested it on a patient. Only the digest of the bytes stays."""
    return _without(cfg, lambda code, value: code == "UNPINNED-MODEL" and isinstance(value, str) and ":" in value and not value.startswith("sha256:"))


@mistake("the digest not counted", task="deploy_check", lesson="pin")
def digest_not_counted(cfg):
    """You looked at the beginning of the digest only. A cut or mistyped one names no model, and the service falls back to whatever it finds: untested, on patients. Ask for all 64 digits."""
    return _without(cfg, lambda code, value: code == "UNPINNED-MODEL" and isinstance(value, str) and value.startswith("sha256:"))


@mistake("capitals refused", task="deploy_check", lesson="pin")
def capitals_refused(cfg):
    """You refuse hex digits in capitals. It is the same number, and a model that was validated is held back. The ward goes on without an alert for a matter of spelling."""
    return _with(cfg, {"UNPINNED-MODEL": re.search("[A-F]", str(cfg.get("model")))})


@mistake("stops at the first problem", task="deploy_check", lesson="review")
def first_problem(cfg):
    """You report one problem and stop. It is mended tonight; the next one is found after go-live, by a patient. A review lists everything at once."""
    return [code for code in GOOD if code in deploy_check(cfg)][:1]


@mistake("words and numbers as Booleans", task="deploy_check", lesson="review")
def truthy(cfg):
    """You took any value that counts as true for yes. The word "no" counts as true as well: a rollback that was never tried is then tested, and the night somebody needs it, it fails."""
    codes = ("REST-ENCRYPTION", "ROLLBACK", "NO-BAA-DPA")
    return _without(cfg, lambda code, value: code in codes and bool(value))


@mistake("falsy as no", task="deploy_check", lesson="review")
def falsy(cfg):
    """You ask whether it is false in the widest sense. "Not set" and 0 pass for "no", and an endpoint nobody has closed is open to the world with patients behind it."""
    codes = ("PUBLIC", "PHI-IN-LOGS")
    return _without(cfg, lambda code, value: code in codes and not value)


@mistake("any protocol", task="deploy_check", lesson="review")
def any_protocol(cfg):
    """You accepted any TLS version, if one is named. 1.0 and 1.1 are broken: whoever listens on the way reads vital signs with names."""
    return _without(cfg, lambda code, value: code == "TLS" and bool(value))


@mistake("only the newest protocol", task="deploy_check", lesson="review")
def newest_protocol(cfg):
    """You refuse TLS 1.2, which the rules permit. The older bedside monitors speak it; sent away, they deliver nothing, and their patients have no score."""
    return _with(cfg, {"TLS": cfg.get("tls") == "1.2"})


@mistake("one replica is enough", task="deploy_check", lesson="review")
def one_replica(cfg):
    """You are content with one machine. When it restarts, the alert is gone, and a ward that hears nothing thinks that nobody is ill. Two are asked for."""
    return _without(cfg, lambda code, value: code == "SINGLE-REPLICA" and type(value) is int and value == 1)


@mistake("any fallback", task="deploy_check", lesson="review")
def any_fallback(cfg):
    """You accepted any word as a fallback. "none" is a word. The service stops at night, and the nurses have no agreed way to score a patient."""
    return _without(cfg, lambda code, value: code == "NO-FALLBACK" and bool(value))


@mistake("in the order of the rules", task="deploy_check", lesson="review")
def unsorted_codes(cfg):
    """You list the codes in the order of the rules. Asked was sorted: two reviews are compared line by line, and a new gap that affects patients hides in a list that is only shuffled."""
    return [code for code in GOOD if code in deploy_check(cfg)]


@mistake("the list widened", task="go_live", lesson="review")
def list_widened():
    """You permitted the region instead of moving the service. The check is silent, and patients' data lie where nobody agreed that they may. Mend the machine, not the rule."""
    return review(CONFIG, {**fixed, "region": CONFIG["region"], "allowed_regions": [*CONFIG["allowed_regions"], CONFIG["region"]]})


@mistake("the newest model kept", task="go_live", lesson="pin")
def newest_kept():
    """You left the model on its tag. Tomorrow the ward is judged by whatever was uploaded last, and what was validated on patients is something else."""
    return review(CONFIG, {**fixed, "model": CONFIG["model"]})


@mistake("logs left unknown", task="go_live", lesson="logs")
def logs_left():
    """You left the logs open. Somebody has looked this afternoon, with a test patient, and found nothing. Write it down, or the next person starts again at "unknown"."""
    return review(CONFIG, {**fixed, "logs_phi": CONFIG["logs_phi"]})


@mistake("the old configuration twice", task="go_live", lesson="review")
def reviewed_twice():
    """You reviewed the old configuration against itself. Nothing has changed, and at seven it goes live as it is: one machine, an unknown model, on another continent."""
    return review(CONFIG, CONFIG)
