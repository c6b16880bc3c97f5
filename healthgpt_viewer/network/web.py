"""An archive over DICOMweb: QIDO-RS, WADO-RS and STOW-RS (PS3.18 sections 10.4 to 10.6).

Images are fetched one by one, over a few connections at a time, so that a fetching can be stopped and taken up again at
any of them.
"""

from __future__ import annotations

import io
import logging
import ssl
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any

import requests
import urllib3
from dicomweb_client.api import DICOMwebClient
from pydicom.dataset import Dataset
from requests.adapters import HTTPAdapter
from requests.auth import AuthBase, HTTPBasicAuth

from healthgpt_viewer.errors import Stopped
from healthgpt_viewer.language import said

from .archive import Found, Outgoing, Sent, Stop
from .errors import NetworkError, Refused, Unanswered
from .inbox import Inbox
from .query import (
    LIMIT,
    InstanceFound,
    PatientFound,
    Query,
    SeriesFound,
    fields_of,
    fits,
    instance_found,
    keys_of,
    series_found,
    study_found,
)
from .secrets import Secrets
from .sending import read_whole
from .servers import WebServer

_CONNECT_SECONDS = 10
_CHUNK = 65_536
_AT_ONCE = 3
_ANSWER_LIMIT = 1 << 26  # bytes of an answer to a search
_OF_ONE_OBJECT = {
    400,
    404,
    406,
    409,
    410,
    413,
    415,
    422,
}  # HTTP statuses that say nothing of the objects to come
_WHOLE_BODY = 1 << 40  # above any object: bodies are sent with their length, which every server takes

# These libraries write addresses with what was searched for, names of patients among it. None of it reaches our log.
for _name in ("dicomweb_client", "urllib3", "requests"):
    logging.getLogger(_name).propagate = False
    logging.getLogger(_name).setLevel(logging.CRITICAL + 1)


class WebArchive:
    """``Archive`` over DICOMweb. The password or token is looked up in ``secrets`` at each call."""

    def __init__(self, server: WebServer, secrets: Secrets) -> None:
        self.server: WebServer = server
        self._secrets = secrets

    def test(self, stop: Stop) -> None:
        with self._client(stop, _ANSWER_LIMIT) as client:
            client.search_for_studies(limit=1)

    def patients(self, query: Query, stop: Stop) -> tuple[PatientFound, ...]:
        """DICOMweb has no search for patients: those of the studies that fit."""
        return tuple(dict.fromkeys(study.patient for study in self.studies(query, stop).studies))

    def studies(self, query: Query, stop: Stop) -> Found:
        with self._client(stop, _ANSWER_LIMIT) as client:
            answers = client.search_for_studies(
                limit=LIMIT + 1, fields=_fields("STUDY"), search_filters=keys_of(query)
            )
        every = [study_found(answer) for answer in _datasets(answers)]
        found = [study for study in every[:LIMIT] if study.uid and fits(study, query)]
        found.sort(key=lambda study: (study.date, study.time), reverse=True)
        return Found(tuple(found), cut=len(every) > LIMIT)

    def series(self, study_uid: str, stop: Stop) -> tuple[SeriesFound, ...]:
        with self._client(stop, _ANSWER_LIMIT) as client:
            answers = client.search_for_series(study_uid, fields=_fields("SERIES"))
        found = [series_found(answer, study_uid) for answer in _datasets(answers)]
        found.sort(key=lambda series: (series.number is None, series.number or 0, series.uid))
        return tuple(series for series in found if series.uid)

    def instances(self, series: SeriesFound, stop: Stop) -> tuple[InstanceFound, ...]:
        found: list[InstanceFound] = []
        with self._client(stop, _ANSWER_LIMIT) as client:
            while True:
                answers = client.search_for_instances(
                    series.study_uid, series.uid, offset=len(found), fields=["SOPInstanceUID", "SOPClassUID"]
                )
                fresh = [
                    one for one in map(instance_found, _datasets(answers)) if one.uid and one not in found
                ]
                found += fresh
                if not fresh:
                    return tuple(found)

    def fetch(
        self, series: SeriesFound, wanted: Sequence[InstanceFound], whole: bool, inbox: Inbox, stop: Stop
    ) -> None:
        if not wanted:
            raise NetworkError(
                said(
                    "{name} does not tell what the series holds, so it cannot be fetched.",
                    name=self.server.name,
                )
            )
        failures: list[BaseException] = []
        shares = [wanted[start::_AT_ONCE] for start in range(min(_AT_ONCE, len(wanted)))]

        def given_up() -> bool:
            return stop() or bool(failures)

        def work(share: Sequence[InstanceFound]) -> None:
            try:
                self._fetch_some(series, share, inbox, given_up)
            except BaseException as error:  # noqa: BLE001 - raised below, by the thread that waits
                failures.append(error)

        with ThreadPoolExecutor(len(shares), thread_name_prefix="network") as pool:
            list(pool.map(work, shares))
        if failures and not stop():
            raise failures[0]
        if stop():
            raise Stopped()

    def send(self, objects: Sequence[Outgoing], tell: Callable[[Sent], None], stop: Stop) -> None:
        with self._client(stop, _ANSWER_LIMIT) as client:
            for outgoing in objects:
                if stop():
                    raise Stopped()
                tell(_stored(client, outgoing))

    def _fetch_some(
        self, series: SeriesFound, share: Sequence[InstanceFound], inbox: Inbox, stop: Stop
    ) -> None:
        with self._client(stop, inbox.object_limit) as client:
            for one in share:
                if stop():
                    raise Stopped()
                _fetch_one(client, series, one, inbox)

    @contextmanager
    def _client(self, stop: Stop, limit: int) -> Iterator[DICOMwebClient]:
        """A client for the length of a block, in which what goes wrong becomes a sentence."""
        with _Session(stop, limit, _trust(self.server)) as session:
            session.auth = self._auth()
            client = DICOMwebClient(
                self.server.url.rstrip("/"),
                session=session,
                chunk_size=_WHOLE_BODY,
                permissive_uid=True,
                timeout=(_CONNECT_SECONDS, self.server.patience),
            )
            client.set_http_retry_params(retry=False)
            try:
                yield client
            except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
                raise _told(self.server, error) from error
            except (ValueError, KeyError, TypeError, AttributeError) as error:
                raise NetworkError(_not_dicomweb(self.server)) from error

    def _auth(self) -> AuthBase | None:
        if self.server.auth == "none":
            return None
        secret = self._secrets.get(self.server.id)
        if secret is None:
            what = "password" if self.server.auth == "basic" else "token"
            raise NetworkError(
                said(
                    "The {what} for {name} is not known. Enter it in Network, Servers and receiver.",
                    what=what,
                    name=self.server.name,
                )
            )
        if self.server.auth == "basic":
            return HTTPBasicAuth(self.server.user.encode(), secret.encode())
        return _Bearer(secret)


def _fetch_one(client: DICOMwebClient, series: SeriesFound, one: InstanceFound, inbox: Inbox) -> None:
    """Bring one object into the inbox, which tells where it does not take it; one that is gone is seen to be missing."""
    try:
        dataset = client.retrieve_instance(series.study_uid, series.uid, one.uid)
    except _TooLarge as error:
        inbox.refuse(inbox.too_large(error.size))
        return
    except requests.HTTPError as error:
        if _status(error) in _OF_ONE_OBJECT:
            return
        raise
    with suppress(Refused):
        inbox.take_file(dataset)


def _stored(client: DICOMwebClient, outgoing: Outgoing) -> Sent:
    try:
        dataset = read_whole(outgoing)
    except Exception as error:  # noqa: BLE001 - a file that has changed or is damaged raises anything; it is one of many
        return Sent(
            outgoing, "refused", said("its file cannot be read any more ({name})", name=type(error).__name__)
        )
    try:
        answer = client.store_instances([dataset])
    except requests.HTTPError as error:
        if _status(error) not in _OF_ONE_OBJECT:
            raise
        return Sent(
            outgoing, "refused", said("the server does not take it (status {status})", status=_status(error))
        )
    for item in answer.get("FailedSOPSequence") or ():
        return Sent(
            outgoing,
            "refused",
            said("the server does not take it ({reason})", reason=_reason(item.get("FailureReason"))),
        )
    for item in answer.get("ReferencedSOPSequence") or ():
        if item.get("WarningReason"):
            return Sent(
                outgoing,
                "noted",
                said("the server remarked upon it ({reason})", reason=_reason(item.WarningReason)),
            )
    return Sent(outgoing, "sent")


def _status(error: requests.HTTPError) -> int:
    return error.response.status_code if error.response is not None else 0


def _reason(number: object) -> str:
    return said("reason {number:04X}", number=number) if isinstance(number, int) else said("without a reason")


def _fields(level: str) -> list[str]:
    """What is asked for beside what an archive always tells."""
    return [name for name in fields_of(level) if name not in ("StudyInstanceUID", "SeriesInstanceUID")]


def _datasets(answers: Sequence[dict[str, Any]]) -> list[Dataset]:
    """The answers to a search; one that cannot be read is left out."""
    found = []
    for answer in answers:
        with suppress(Exception):
            found.append(Dataset.from_json(answer))
    return found


class _Bearer(AuthBase):
    """A token in the header (RFC 6750)."""

    def __init__(self, token: str) -> None:
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Bearer {self._token}"
        return request


class _TooLarge(Exception):
    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.size = size


class _SystemTrust(HTTPAdapter):
    """Trusts the authorities that the system trusts, where those of a hospital are, beside the common ones."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__()

    def init_poolmanager(self, *arguments: Any, **options: Any) -> Any:
        return super().init_poolmanager(*arguments, **options, ssl_context=self._context)


def _trust(server: WebServer) -> ssl.SSLContext:
    """Whose word for a certificate is taken."""
    try:
        context = ssl.create_default_context()
        if server.ca_file:
            context.load_verify_locations(server.ca_file)
    except (OSError, ssl.SSLError) as error:
        raise NetworkError(
            said(
                "The certificate file {ca_file} cannot be read. Choose another for {name}.",
                ca_file=server.ca_file,
                name=server.name,
            )
        ) from error
    return context


class _Session(requests.Session):
    """A session whose transfers can be stopped half way and have a limit, and whose answers are whole or an error."""

    def __init__(self, stop: Stop, limit: int, trust: ssl.SSLContext) -> None:
        super().__init__()
        self._stop = stop
        self._limit = limit
        self.mount("https://", _SystemTrust(trust))

    def prepare_request(self, request: requests.Request) -> requests.PreparedRequest:
        # Written out in an address, ``*`` and ``?`` are as good (RFC 3986 3.4), and older archives take them only so.
        request.url = str(request.url).replace("%2A", "*").replace("%3F", "?")
        return super().prepare_request(request)

    def send(self, request: requests.PreparedRequest, **options: Any) -> requests.Response:
        if isinstance(request.body, bytes):
            request.body = _Body(request.body, self._stop)
        response = super().send(request, **{**options, "stream": True})
        if isinstance(response.raw, io.BytesIO):  # redirected: it has been read below
            return response
        try:
            body = self._body(response)
        except BaseException:
            response.close()
            raise
        response.raw = io.BytesIO(body)
        return response

    def _body(self, response: requests.Response) -> bytes:
        body = bytearray()
        announced = response.headers.get("Content-Length", "")
        if announced.isdecimal() and int(announced) > self._limit + _CHUNK:
            raise _TooLarge(int(announced))
        for piece in response.raw.stream(_CHUNK, decode_content=True):
            if self._stop():
                raise Stopped()
            body += piece
            if len(body) > self._limit + _CHUNK:
                raise _TooLarge(len(body))
        _check_end(response.headers.get("Content-Type", ""), body)
        return bytes(body)


class _Body(io.BytesIO):
    """What is sent, piece by piece, until it is stopped."""

    def __init__(self, data: bytes, stop: Stop) -> None:
        super().__init__(data)
        self._stop = stop

    def read(self, size: int | None = -1) -> bytes:
        if self._stop():
            raise Stopped()
        return super().read(size)


def _check_end(content_type: str, body: bytearray) -> None:
    """A multipart message ends with its delimiter (RFC 2046 5.1.1); without it, it was cut off."""
    kind, *parameters = (part.strip() for part in content_type.split(";"))
    boundary = next((p.partition("=")[2].strip('"') for p in parameters if p.startswith("boundary=")), "")
    if kind.startswith("multipart/") and boundary and f"--{boundary}--".encode() not in body[-512:]:
        raise urllib3.exceptions.ProtocolError(said("the message is cut off"))


def _told(server: WebServer, error: Exception) -> NetworkError:
    """An error of the connection or the server as a sentence."""
    where = said("{name} at {address}", name=server.name, address=server.url)
    if isinstance(error, requests.HTTPError):
        return _told_status(server, _status(error))
    if isinstance(error, requests.exceptions.SSLError):
        return NetworkError(
            said(
                "The certificate of {where} cannot be trusted. Choose the file with the certificate of "
                "its authority in Network, Servers and receiver.",
                where=where,
            )
        )
    if isinstance(error, (requests.ReadTimeout, urllib3.exceptions.ReadTimeoutError)):
        return Unanswered.silent(server.name, server.patience)
    reached = not isinstance(error.args[0] if error.args else None, urllib3.exceptions.MaxRetryError)
    if isinstance(error, requests.ConnectionError) and not reached:
        return NetworkError(
            said(
                "{where} cannot be reached. Check address and port, and whether the server runs.", where=where
            )
        )
    return Unanswered.broken_off(server.name)


def _not_dicomweb(server: WebServer) -> str:
    return said(
        "{name} answered what is not DICOMweb. Check the address {address}.",
        name=server.name,
        address=server.url,
    )


def _told_status(server: WebServer, status: int) -> NetworkError:
    if status in (401, 403):
        what = {"none": said("asks for a user name or token"), "basic": said("does not accept the user name or password"),
                "bearer": said("does not accept the token")}[server.auth]  # fmt: skip
        return NetworkError(
            said(
                "{name} {what} (status {status}). Correct it in Network, Servers and receiver.",
                name=server.name,
                what=what,
                status=status,
            )
        )
    if status in (404, 405):
        return NetworkError(_not_dicomweb(server))
    return NetworkError(
        said(
            "{name} reports an error of its own (status {status}). Try again later.",
            name=server.name,
            status=status,
        )
    )
