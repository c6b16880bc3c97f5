"""Objects to a DICOM server by C-STORE, as they are stored; uncompressed where the server takes them no other way."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pydicom
from pydicom.dataset import Dataset
from pydicom.uid import UID, ExplicitVRLittleEndian, ImplicitVRLittleEndian
from pynetdicom import build_context
from pynetdicom.presentation import PresentationContext

from healthgpt_viewer.language import said

from .archive import Outgoing, Sent, Stop
from .association import Link, associated
from .errors import NothingOffered
from .servers import DicomServer

_MOST_CONTEXTS = 128
_PLAIN = [ExplicitVRLittleEndian, ImplicitVRLittleEndian]
_NOTED = {
    0xB000: said("the server changed some of its values"),
    0xB006: said("the server left some of its values out"),
    0xB007: said("the server says that it does not fit its kind"),
}
_REFUSED = {
    0x0111: said("the server has another object of the same name"),
    0x0122: said("the server does not take this kind of object"),
    0x0124: said("the server does not allow it"),
}


def send_over(
    server: DicomServer,
    ae_title: str,
    objects: Sequence[Outgoing],
    tell: Callable[[Sent], None],
    stop: Stop,
) -> None:
    """Send objects, telling of each what became of it.

    Raises:
        NetworkError: the server cannot be reached, refuses all, or the connection broke off; what was told is so.
        Stopped: it was stopped; what was told is so.
    """
    for batch, contexts in _batches(objects):
        try:
            with associated(server, ae_title, contexts, stop) as link:
                for outgoing in batch:
                    tell(_sent(link, outgoing))
        except NothingOffered:
            for outgoing in batch:
                tell(Sent(outgoing, "refused", _not_taken(outgoing.sop_class_uid)))


def _batches(
    objects: Sequence[Outgoing],
) -> Iterator[tuple[list[Outgoing], list[PresentationContext]]]:
    """Objects with the contexts that they need, as many as one association can have (PS3.8 9.3.2.2)."""
    by_class: dict[str, list[Outgoing]] = {}
    for outgoing in objects:
        by_class.setdefault(outgoing.sop_class_uid, []).append(outgoing)
    batch: list[Outgoing] = []
    contexts: list[PresentationContext] = []
    for sop_class, members in by_class.items():
        needed = _contexts(sop_class, members)
        if contexts and len(contexts) + len(needed) > _MOST_CONTEXTS:
            yield batch, contexts
            batch, contexts = [], []
        batch += members
        contexts += needed
    if batch:
        yield batch, contexts


def _contexts(sop_class: str, members: Sequence[Outgoing]) -> list[PresentationContext]:
    """Each syntax by itself, so that the server answers for each; and plain ones to fall back upon."""
    syntaxes = dict.fromkeys([*(member.transfer_syntax_uid for member in members), *map(str, _PLAIN)])
    return [build_context(sop_class, syntax) for syntax in syntaxes]


def _sent(link: Link, outgoing: Outgoing) -> Sent:
    refusal = _why_not(link, outgoing)
    if refusal:
        return Sent(outgoing, "refused", refusal)
    try:
        dataset = read_whole(outgoing)
    except Exception as error:  # noqa: BLE001 - a file that has changed or is damaged raises anything; it is one of many
        return Sent(
            outgoing, "refused", said("its file cannot be read any more ({name})", name=type(error).__name__)
        )
    if not link.takes(outgoing.sop_class_uid, outgoing.transfer_syntax_uid):
        try:
            uncompress(dataset)
        except Exception as error:  # noqa: BLE001 - as above
            return Sent(
                outgoing,
                "refused",
                said(
                    "the server takes it only uncompressed, and it cannot be decoded ({name})",
                    name=type(error).__name__,
                ),
            )
    return _judged(outgoing, link.answered(link.association.send_c_store(dataset)))


def _why_not(link: Link, outgoing: Outgoing) -> str:
    if not link.takes(outgoing.sop_class_uid):
        return _not_taken(outgoing.sop_class_uid)
    if not link.takes(outgoing.sop_class_uid, outgoing.transfer_syntax_uid) and not _has_plain(
        link, outgoing.sop_class_uid
    ):
        return said("the server does not take it as {name}", name=UID(outgoing.transfer_syntax_uid).name)
    return ""


def _not_taken(sop_class_uid: str) -> str:
    return said("the server does not take objects of the kind {name}", name=UID(sop_class_uid).name)


def _has_plain(link: Link, sop_class_uid: str) -> bool:
    return any(link.takes(sop_class_uid, str(syntax)) for syntax in _PLAIN)


def _judged(outgoing: Outgoing, status: int) -> Sent:
    if status == 0:
        return Sent(outgoing, "sent")
    if status in _NOTED:
        return Sent(outgoing, "noted", _NOTED[status])
    if 0xA700 <= status <= 0xA7FF:
        return Sent(
            outgoing, "refused", said("the server has no room for it (status {status:04X})", status=status)
        )
    if 0xA900 <= status <= 0xA9FF:
        return Sent(
            outgoing,
            "refused",
            said("the server says that it does not fit its kind (status {status:04X})", status=status),
        )
    reason = _REFUSED.get(status, "the server cannot use it")
    return Sent(outgoing, "refused", said("{reason} (status {status:04X})", reason=reason, status=status))


def read_whole(outgoing: Outgoing) -> Dataset:
    """The data set of an object with its pixels, as a whole file would have it, whatever its own file lacks.

    Raises:
        Exception: the file is gone, or damaged.
    """
    with outgoing.source.open() as file:
        dataset = pydicom.dcmread(file, force=True)
    if str(dataset.get("SOPInstanceUID", "")) != outgoing.sop_instance_uid:
        raise ValueError(said("the file is another one now"))
    meta = dataset.file_meta
    meta.TransferSyntaxUID = UID(outgoing.transfer_syntax_uid)
    meta.MediaStorageSOPClassUID = UID(outgoing.sop_class_uid)
    meta.MediaStorageSOPInstanceUID = UID(outgoing.sop_instance_uid)
    meta.FileMetaInformationGroupLength = 0  # counted when it is written
    dataset.preamble = dataset.preamble or bytes(128)
    return dataset


def uncompress(dataset: Dataset) -> None:
    """Decode the pixels in place, to Explicit VR Little Endian. The image stays the same instance.

    Raises:
        Exception: they cannot be decoded.
    """
    if not UID(dataset.file_meta.TransferSyntaxUID).is_compressed:
        return
    from healthgpt_viewer.imaging import decoders

    decoders.register()
    dataset.decompress(generate_instance_uid=False)
