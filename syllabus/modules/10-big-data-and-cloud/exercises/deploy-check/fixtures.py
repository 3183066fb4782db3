READY = {
    "region": "eu-west-1", "allowed_regions": ["eu-west-1", "eu-central-1"], "encrypted_at_rest": True, "tls": "1.3",
    "public_endpoint": False, "logs_phi": False, "model": "sha256:" + "c4" * 32, "rollback_tested": True,
    "replicas": 2, "fallback": "manual_score", "agreement_signed": True,
}
OTHERS = {
    "region": ["us-east-1", "eu-central-1", None],
    "allowed_regions": [["us-east-1"], []],
    "encrypted_at_rest": [False, None, "yes", 1],
    "tls": ["1.0", "1.1", "1.2", 1.3],
    "public_endpoint": [True, None, "no", 0],
    "logs_phi": [True, None, "no", 0],
    "model": ["sepsis:latest", "sepsis:1.4", "sha256:" + "C4" * 32, "sha256:" + "c4" * 31, ""],
    "rollback_tested": [False, None, "yes", 1],
    "replicas": [0, 1, 3, None, "2"],
    "fallback": ["", "silent_off", "show_stale_banner", "none", None],
    "agreement_signed": [False, None, "yes", 1],
}


def hidden_case(s):
    """A configuration that is ready to go, with some keys changed and some left out."""
    cfg = {}
    for key, value in READY.items():
        fate = s.u()
        other = OTHERS[key][s.i(len(OTHERS[key]))]
        if fate >= 0.1:
            cfg[key] = other if fate < 0.3 else value
    return {"cfg": cfg}
