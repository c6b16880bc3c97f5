"""An archive over DICOM's own protocol: C-ECHO, C-FIND, C-GET, C-MOVE and C-STORE (PS3.4 annexes A, B and C)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydicom.dataset import Dataset
from pydicom.uid import (
    JPEG2000,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    RLELossless,
)
from pynetdicom import StoragePresentationContexts, build_context, build_role, evt
from pynetdicom.presentation import PresentationContext
from pynetdicom.sop_class import (
    PatientRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelGet,
    StudyRootQueryRetrieveInformationModelMove,
    Verification,
)

from healthgpt_viewer.language import said

from .archive import Found, Outgoing, Sent, Stop
from .association import Link, associated
from .errors import NetworkError, Refused
from .inbox import DUPLICATE, UNREADABLE, Arrived, Inbox
from .query import (
    LIMIT,
    InstanceFound,
    PatientFound,
    Query,
    SeriesFound,
    StudyFound,
    fits,
    identifier,
    instance_found,
    keys_of,
    patient_found,
    series_found,
    study_found,
)
from .sending import send_over
from .servers import DicomServer, Here

_MOST_CONTEXTS = 128  # PS3.8 9.3.2.2: their ids are the odd numbers up to 255
_ASKED_ONE_BY_ONE = 50  # studies of which an archive does not tell the modalities, where these are a filter
_NAMED_AT_ONCE = 100  # a list of UIDs in one request; the value of an element ends at 64 kB
_UNCOMPRESSED = [ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian]
# What images are stored in, each offered by itself, so that an archive need not change any. The commonest first.
FETCHED_SYNTAXES = [
    ExplicitVRLittleEndian, ImplicitVRLittleEndian, JPEGLosslessSV1, JPEG2000Lossless, JPEG2000, JPEGBaseline8Bit,
    RLELossless, JPEGLSLossless, JPEGLSNearLossless, JPEGExtended12Bit, JPEGLossless, HTJ2KLossless, HTJ2KLosslessRPCL,
    ExplicitVRBigEndian,
]  # fmt: skip
_WORDS = {
    0x0122: said("it does not offer this"),
    0x0124: said("it does not allow this"),
    0xA700: said("it is out of resources"),
    0xA701: said("it cannot count the matches"),
    0xA702: said("it is out of resources"),
    0xA900: said("the request does not fit its data"),
}
_PENDING = (0xFF00, 0xFF01)
_SUCCESS, _SOME_FAILED, _CANCELLED, _NO_DESTINATION = 0x0000, 0xB000, 0xFE00, 0xA801


class DicomArchive:
    """``Archive`` over DIMSE. ``here`` gives the AE title that this computer calls with."""

    def __init__(self, server: DicomServer, here: Here) -> None:
        self.server: DicomServer = server
        self._here = here

    def test(self, stop: Stop) -> None:
        with self._associated([build_context(Verification)], stop) as link:
            answer = link.association.send_c_echo()
            if link.answered(answer) != _SUCCESS:
                raise NetworkError(
                    said("{name} answers, with an error: {told}.", name=self.server.name, told=_told(answer))
                )

    def patients(self, query: Query, stop: Stop) -> tuple[PatientFound, ...]:
        keys = {name: value for name, value in keys_of(query).items() if name.startswith("Patient")}
        answers = self._find(PatientRootQueryRetrieveInformationModelFind, "PATIENT", keys, stop, LIMIT)
        return tuple(map(patient_found, answers))

    def studies(self, query: Query, stop: Stop) -> Found:
        answers = self._find(
            StudyRootQueryRetrieveInformationModelFind, "STUDY", keys_of(query), stop, LIMIT + 1
        )
        found = [study for study in map(study_found, answers[:LIMIT]) if study.uid]
        if query.modality and sum(not study.modalities for study in found) <= _ASKED_ONE_BY_ONE:
            found = [study if study.modalities else self._with_modalities(study, stop) for study in found]
        found = [study for study in found if fits(study, query)]
        found.sort(key=lambda study: (study.date, study.time), reverse=True)
        return Found(tuple(found), cut=len(answers) > LIMIT)

    def series(self, study_uid: str, stop: Stop) -> tuple[SeriesFound, ...]:
        keys = {"StudyInstanceUID": study_uid}
        answers = self._find(StudyRootQueryRetrieveInformationModelFind, "SERIES", keys, stop)
        found = [series_found(answer, study_uid) for answer in answers]
        found.sort(key=lambda series: (series.number is None, series.number or 0, series.uid))
        return tuple(series for series in found if series.uid)

    def instances(self, series: SeriesFound, stop: Stop) -> tuple[InstanceFound, ...]:
        keys = {"StudyInstanceUID": series.study_uid, "SeriesInstanceUID": series.uid}
        answers = self._find(StudyRootQueryRetrieveInformationModelFind, "IMAGE", keys, stop)
        return tuple(found for found in map(instance_found, answers) if found.uid)

    def fetch(
        self, series: SeriesFound, wanted: Sequence[InstanceFound], whole: bool, inbox: Inbox, stop: Stop
    ) -> None:
        asked = list(_identifiers(series, wanted, whole))
        way = self._move if self.server.fetching == "move" else self._get
        way(asked, wanted, inbox, stop)

    def send(self, objects: Sequence[Outgoing], tell: Callable[[Sent], None], stop: Stop) -> None:
        send_over(self.server, self._here.ae_title, objects, tell, stop)

    def _associated(self, contexts: Sequence[PresentationContext], stop: Stop, **more: Any) -> Any:
        return associated(self.server, self._here.ae_title, contexts, stop, **more)

    def _with_modalities(self, study: StudyFound, stop: Stop) -> StudyFound:
        """The modalities of a study by those of its series, where the archive does not tell them with the study."""
        told = (one.modality for one in self.series(study.uid, stop))
        return replace(study, modalities=tuple(dict.fromkeys(modality for modality in told if modality)))

    def _find(
        self, model: str, level: str, keys: Mapping[str, str], stop: Stop, most: int | None = None
    ) -> list[Dataset]:
        with self._associated([build_context(model)], stop) as link:
            answers: list[Dataset] = []
            for status, answer in link.association.send_c_find(identifier(level, keys), model):
                number = link.answered(status)
                if number in _PENDING and answer is not None:
                    answers.append(answer)
                    if len(answers) == most:
                        link.association.send_c_cancel(1, query_model=model)
                elif number not in (_SUCCESS, _CANCELLED, *_PENDING):
                    raise NetworkError(
                        said("{name} could not search: {told}.", name=self.server.name, told=_told(status))
                    )
            return answers[:most]

    def _get(
        self, asked: Sequence[Dataset], wanted: Sequence[InstanceFound], inbox: Inbox, stop: Stop
    ) -> None:
        model = StudyRootQueryRetrieveInformationModelGet
        storing = _storing_contexts([found.sop_class_uid for found in wanted])
        roles = [build_role(uid, scp_role=True) for uid in {str(c.abstract_syntax) for c in storing}]
        handlers = [(evt.EVT_C_STORE, lambda event: store(event, inbox))]
        contexts = [build_context(model), *storing]
        with self._associated(contexts, stop, roles=roles, handlers=handlers) as link:
            if not link.takes(model):
                raise NetworkError(
                    said(
                        "{name} does not offer C-GET. Choose C-MOVE for it in Network, Servers and receiver.",
                        name=self.server.name,
                    )
                )
            with inbox.listening(link.delivered, link.delivered):
                for request in asked:
                    self._follow(link, link.association.send_c_get(request, model))

    def _move(
        self, asked: Sequence[Dataset], _wanted: Sequence[InstanceFound], inbox: Inbox, stop: Stop
    ) -> None:
        model = StudyRootQueryRetrieveInformationModelMove
        with self._associated([build_context(model)], stop) as link:
            link.before_cut = lambda: link.association.send_c_cancel(1, query_model=model)
            # The images come over connections of their own, which the watch of this one does not see.
            with inbox.listening(link.delivered, link.delivered):
                for request in asked:
                    self._follow(link, link.association.send_c_move(request, self._here.ae_title, model))

    def _follow(self, link: Link, answers: Iterator[tuple[Dataset, Dataset | None]]) -> None:
        """Wait for the end of a C-GET or C-MOVE. That some images failed is seen by what has come, and told with it."""
        for status, _ in answers:
            number = link.answered(status)
            if number == _NO_DESTINATION:
                raise NetworkError(
                    said(
                        "{name} does not know where “{ae_title}” is. This computer's AE title, address and port "
                        "must be entered there.",
                        name=self.server.name,
                        ae_title=self._here.ae_title,
                    )
                )
            if number not in (_SUCCESS, _SOME_FAILED, *_PENDING) and not link.has_delivered:
                raise NetworkError(
                    said(
                        "{name} could not deliver the images: {told}.",
                        name=self.server.name,
                        told=_told(status),
                    )
                )


def store(event: evt.Event, inbox: Inbox, came: Callable[[Arrived], None] | None = None) -> int:
    """Take in what a C-STORE brings, and tell ``came``; the status to answer with (PS3.4 table B.2-1)."""
    request = event.request
    try:
        arrived = inbox.take(
            request.DataSet.getvalue() if request.DataSet is not None else b"",
            sop_class_uid=str(request.AffectedSOPClassUID or ""),
            sop_instance_uid=str(request.AffectedSOPInstanceUID or ""),
            transfer_syntax_uid=str(event.context.transfer_syntax),
        )
    except Refused as refused:
        return refused.status
    except Exception:  # noqa: BLE001 - whatever a damaged object raises, its sender gets an answer
        return UNREADABLE
    if came is not None:
        came(arrived)
    # Whoever is told that it was taken may delete it: another object of a name that is here was not.
    return DUPLICATE if arrived.outcome == "differs" else _SUCCESS


def _identifiers(series: SeriesFound, wanted: Sequence[InstanceFound], whole: bool) -> Iterable[Dataset]:
    """What to ask for: the whole series, or its images by name, a hundred at a time."""
    for start in range(0, 1 if whole else len(wanted), _NAMED_AT_ONCE):
        asked = Dataset()
        asked.QueryRetrieveLevel = "SERIES" if whole else "IMAGE"
        asked.StudyInstanceUID, asked.SeriesInstanceUID = series.study_uid, series.uid
        if not whole:
            asked.SOPInstanceUID = [found.uid for found in wanted[start : start + _NAMED_AT_ONCE]]
        yield asked


def _storing_contexts(sop_classes: Iterable[str]) -> list[PresentationContext]:
    """What the images may come as: their classes in every syntax; all classes uncompressed where they are not told."""
    known = [uid for uid in dict.fromkeys(sop_classes) if uid]
    room = (_MOST_CONTEXTS - 1) // max(len(known), 1)
    if not known or room < 1:
        return [build_context(c.abstract_syntax, _UNCOMPRESSED) for c in StoragePresentationContexts][:127]
    return [build_context(uid, syntax) for uid in known for syntax in FETCHED_SYNTAXES[:room]]


def _told(status: Dataset) -> str:
    """A status as a few words: its number, and what the server says to it."""
    number = int(status.Status)
    comment = " ".join(str(status.get("ErrorComment") or "").split())
    return ", ".join(
        part for part in (_WORDS.get(number, ""), comment, said("status {number:04X}", number=number)) if part
    )
