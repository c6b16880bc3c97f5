"""Results go to an archive and come back as they were: what they are, what they are about, and every mark."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.headers import Header
from healthgpt_viewer.imaging.results import read_results
from healthgpt_viewer.imaging.results.image import image_dataset
from healthgpt_viewer.imaging.results.model import ImageResult, Report, Turn
from healthgpt_viewer.imaging.results.report import report_dataset
from healthgpt_viewer.imaging.results.save import save
from healthgpt_viewer.imaging.scan import scan
from healthgpt_viewer.network.connecting import connect
from healthgpt_viewer.network.delivery import deliver, outgoing
from healthgpt_viewer.network.inbox import Inbox
from healthgpt_viewer.network.secrets import Secrets
from healthgpt_viewer.network.servers import Here
from tests.viewer.network.conftest import data_sets, fetch, never
from tests.viewer.network.servers import orthanc


def test_results_go_to_an_archive_and_come_back(
    make_source: Callable[..., Header],
    make_result: Callable[..., ImageResult],
    make_turn: Callable[..., Turn],
    make_report: Callable[..., Report],
    tmp_path: Path,
) -> None:
    source = make_source("ct")
    folder = Path(source.source.label).parent
    save(image_dataset(make_result(source)), folder)
    save(report_dataset(make_report(make_turn(source))), folder)
    (study,) = group(scan([folder]).headers)
    results = [series for series in study.series if series.ai_task is not None]
    assert len(results) == 2
    with orthanc(tmp_path / "archive") as running:
        for server in (running.dicom(), running.web()):
            archive = connect(server, Here(), Secrets())
            sent = deliver(archive, outgoing(results), never, lambda *_: None)
            assert sent.lines("The archive") == ["2 objects sent to The archive."]
            assert deliver(archive, outgoing(study.series), never, lambda *_: None).whole
            inbox = Inbox(tmp_path / server.id, free_limit=0)
            assert fetch(archive, inbox, study.uid).came == 3
            assert data_sets(inbox.folder) == data_sets(folder)
            index = read_results(scan([inbox.folder]).headers)
            (ref,) = [
                one.ref
                for series in study.series
                if not series.ai_task
                for s in series.stacks
                for one in s.slices
            ]
            assert [image.task for image in index.images_for(ref)] == ["CT2MR"]
            assert len(index.turns_for(ref)) == 1
