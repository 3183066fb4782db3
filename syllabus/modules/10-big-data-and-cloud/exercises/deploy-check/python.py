# %% [task=deploy_check]
import re


def deploy_check(cfg):
    """What in a configuration is not proven to be in order before it goes live.

    cfg: dict; any key may be absent. Returns the sorted list of codes, empty if nothing is open.
    Course rules.
    """
    ### BEGIN SOLUTION
    replicas = cfg.get("replicas")
    counted = isinstance(replicas, (int, float)) and not isinstance(replicas, bool)
    met = {
        "REGION": cfg.get("region") in (cfg.get("allowed_regions") or []),
        "REST-ENCRYPTION": cfg.get("encrypted_at_rest") is True,
        "TLS": cfg.get("tls") in ("1.2", "1.3"),
        "PUBLIC": cfg.get("public_endpoint") is False,
        "PHI-IN-LOGS": cfg.get("logs_phi") is False,
        "UNPINNED-MODEL": re.fullmatch("sha256:[0-9a-fA-F]{64}", str(cfg.get("model"))),
        "ROLLBACK": cfg.get("rollback_tested") is True,
        "SINGLE-REPLICA": counted and replicas >= 2,
        "NO-FALLBACK": cfg.get("fallback") in ("silent_off", "show_stale_banner", "manual_score"),
        "NO-BAA-DPA": cfg.get("agreement_signed") is True,
    }
    return sorted(code for code, fine in met.items() if not fine)
    ### STARTER
    # codes = []
    # if cfg.get("region") not in cfg.get("allowed_regions", []):
    #     codes.append("REGION")
    # # nine more
    # return None
    ### END SOLUTION

# %% [check=deploy_check]
check("deploy_check")

# %% [task=go_live]
VALIDATED = "sha256:9f2c41d07be85a6390f1c2d4e8b7a65f3c0d9182e7f6a5b4c3d2e1f0a9b8c7d6"
CONFIG = {
    "region": "us-east-1",
    "allowed_regions": ["eu-west-1", "eu-central-1"],
    "encrypted_at_rest": True,
    "tls": "1.3",
    "public_endpoint": False,
    "logs_phi": None,
    "model": "sepsis:latest",
    "rollback_tested": True,
    "replicas": 1,
    "fallback": "",
    "agreement_signed": True,
}
EVENING = """
14:10  The service was moved to eu-west-1; the old machine is deleted.
15:00  A test patient was sent through. Her name was searched in all logs: no hit.
15:20  The digest of the version that the hospital validated is in VALIDATED.
16:05  A second replica is running; with the first one switched off the alert still came.
16:30  The ward will score by hand (manual_score) when the service is down, and has been told.
"""


def review(before, after):
    """The codes before, the keys that were changed, and the codes after. Ready to use."""
    changed = sorted(key for key in {*before, *after} if before.get(key) != after.get(key))
    return {"before": deploy_check(before), "changed": changed, "after": deploy_check(after)}


### BEGIN SOLUTION
fixed = {
    **CONFIG,
    "region": "eu-west-1",
    "logs_phi": False,
    "model": VALIDATED,
    "replicas": 2,
    "fallback": "manual_score",
}
go_live = review(CONFIG, fixed)
### STARTER
# print(EVENING)
# fixed = {**CONFIG}  # a copy: what changes?
# go_live = None  # review(CONFIG, fixed)
### END SOLUTION

# %% [check=go_live]
check("go_live")

# %% [task=rollback_box]
rollback_box = None  # "A", "B", "C" or "D"

# %% [check=rollback_box]
check("rollback_box")
