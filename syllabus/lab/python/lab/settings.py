"""What the learner set in the editor, as it stands in `.lab/settings.json`."""

from __future__ import annotations

import json
from pathlib import Path

USUAL_SECONDS = 10.0
MOST_SECONDS = 120.0


def check_timeout(root: Path) -> float:
    """Seconds that a check gives the learner's code; the usual ones where the file does not say it."""
    try:
        text = (root / ".lab" / "settings.json").read_text(encoding="utf-8")
        seconds = float(json.loads(text)["checkTimeout"])
    except (OSError, ValueError, KeyError, TypeError):
        return USUAL_SECONDS
    return seconds if 0 < seconds <= MOST_SECONDS else USUAL_SECONDS
