"""Questions and answers kept per study in the user's folder, so that a crash loses none."""

from __future__ import annotations

import contextlib
import hashlib
import json
from pathlib import Path
from typing import Any

from healthgpt_viewer.imaging.scan import ImageRef

from .conversation import Conversation, Entry


class Store:
    """One JSON file for each study, written beside its name first and then moved there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, conversation: Conversation) -> None:
        """Write the answers that are not in a DICOM file yet; none of them removes the file."""
        path = self._path(conversation.study_uid)
        rows = [_row(entry) for entry in conversation.unsaved() if entry.kind == "answer"]
        if not rows:
            path.unlink(missing_ok=True)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps({"study": conversation.study_uid, "turns": rows}), encoding="utf-8")
        part.replace(path)

    def load(self, study_uid: str) -> list[Entry]:
        """The answers of a study that an earlier run left; a damaged file gives none."""
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            document = json.loads(self._path(study_uid).read_text(encoding="utf-8"))
            return [_entry(row) for row in document["turns"]]
        return []

    def _path(self, study_uid: str) -> Path:
        # A UID from a file is no file name to trust.
        return self._folder / f"{hashlib.sha256(study_uid.encode()).hexdigest()[:32]}.json"


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "uid": entry.uid,
        "ref": [entry.ref.sop_instance_uid, entry.ref.frame] if entry.ref else None,
        "where": entry.where,
        "model": entry.model,
        "time": entry.time,
        "question": entry.question,
        "answer": entry.answer,
        "notices": list(entry.notices),
        "probability": entry.probability,
    }


def _entry(row: dict[str, Any]) -> Entry:
    ref = ImageRef(str(row["ref"][0]), int(row["ref"][1])) if row["ref"] else None
    notices = (
        *map(str, row["notices"]),
        "Found again from an earlier run that did not save it; ask again to save it.",
    )
    return Entry(
        str(row["uid"]), "answer", ref, str(row["where"]), str(row["model"]), str(row["time"]), str(row["question"]),
        str(row["answer"]), notices, row["probability"],
    )  # fmt: skip
