"""Decoded frames within a budget, and the threads that read them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from weakref import ref as weak

import numpy as np
import psutil
import pytest

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.imaging import cache
from healthgpt_viewer.imaging.cache import FrameCache, Reader
from healthgpt_viewer.imaging.grouping import group
from healthgpt_viewer.imaging.header_reading import read_header
from healthgpt_viewer.imaging.headers import ImageRef
from healthgpt_viewer.imaging.memory import LEAST, pixel_budget
from healthgpt_viewer.imaging.series import Slice
from healthgpt_viewer.imaging.slice_image import SliceImage

WriteFile = Callable[..., Path]
Outcome = SliceImage | HealthGPTError
_WAIT = 20.0  # seconds; only a fault waits that long


@pytest.fixture
def slices(write_file: WriteFile) -> list[Slice]:
    headers = [
        read_header(write_file(f"{n}.dcm", np.full((8, 8), n, np.int16), ImagePositionPatient=[0, 0, n]))
        for n in range(8)
    ]
    return list(group(headers)[0].series[0].stacks[0].slices)


@pytest.fixture
def reader() -> Iterator[Reader]:
    made = Reader(FrameCache(1 << 20), threads=1)
    yield made
    made.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "reader-0" and thread.is_alive()]


class Received:
    """What a reader handed over, in its order."""

    def __init__(self) -> None:
        self.results: list[tuple[ImageRef, Outcome]] = []
        self._arrived = threading.Condition()

    def __call__(self, one: Slice, result: Outcome) -> None:
        with self._arrived:
            self.results.append((one.ref, result))
            self._arrived.notify_all()

    def wait_for(self, count: int) -> list[Outcome]:
        with self._arrived:
            assert self._arrived.wait_for(lambda: len(self.results) >= count, _WAIT)
        return [result for _, result in self.results]

    @property
    def refs(self) -> list[ImageRef]:
        return [ref for ref, _ in self.results]


class Gate:
    """A receiver that holds its thread until it is opened."""

    def __init__(self) -> None:
        self.reached, self.opened = threading.Event(), threading.Event()

    def __call__(self, _one: Slice, _result: Outcome) -> None:
        self.reached.set()
        assert self.opened.wait(_WAIT)


def image(number: int, side: int = 10) -> SliceImage:
    return SliceImage(ImageRef(f"1.{number}"), np.zeros((side, side), np.uint8))


def wish(number: int) -> Slice:
    """A slice whose name is all that the cache looks at."""
    return Slice(ImageRef(f"1.{number}"), None, None)  # type: ignore[arg-type]  # no file is read


def test_what_is_kept_stays_within_the_budget_and_the_oldest_goes() -> None:
    cache = FrameCache(300)
    for number in range(3):
        cache.put(image(number))
    assert cache.size == 300
    assert cache.get(wish(0)) is not None  # seen again: 1 is now the oldest
    cache.put(image(3))
    assert cache.size == 300
    assert [cache.get(wish(number)) is not None for number in range(4)] == [True, False, True, True]


def test_an_image_larger_than_the_budget_is_kept_alone() -> None:
    cache = FrameCache(300)
    cache.put(image(0))
    cache.put(image(1, 40))
    assert cache.get(wish(0)) is None
    assert cache.get(wish(1)) is not None


def test_the_same_image_again_is_counted_once_and_can_be_let_go() -> None:
    cache = FrameCache(1000)
    cache.put(image(0))
    cache.put(image(0))
    assert cache.size == 100
    cache.discard({ImageRef("1.0"), ImageRef("1.9")})
    assert (cache.size, cache.get(wish(0))) == (0, None)


class Voxels:
    """A block of some frames."""

    def __init__(self, *numbers: int, side: int = 10) -> None:
        self.array = np.zeros((len(numbers), side, side), np.uint8)
        self.layers = [ImageRef(f"1.{number}") for number in numbers]


def test_frames_take_their_pixels_from_the_block_that_holds_them() -> None:
    cache, block = FrameCache(1000), Voxels(0, 1)
    for number in range(3):
        cache.put(image(number))
    cache.put_block("block", block)
    assert cache.size == 300  # two of the frames stand in the block now
    one = cache.get(wish(0))
    assert one is not None
    assert np.shares_memory(one.stored, block.array)
    other = cache.get(wish(2))
    assert other is not None
    assert not np.shares_memory(other.stored, block.array)


def test_a_frame_that_was_changed_is_not_taken_from_the_block() -> None:
    cache, block = FrameCache(1000), Voxels(0)
    block.array[0, 3, 3] = 7
    cache.put(image(0))
    cache.put_block("block", block)
    one = cache.get(wish(0))
    assert one is not None
    assert one.stored[3, 3] == 0
    assert cache.size == 200


def test_a_block_goes_like_a_frame_and_counts_while_it_is_in_use() -> None:
    cache, block = FrameCache(450), Voxels(0, 1, 2)
    cache.put_block("block", block)
    for number in range(5, 9):
        cache.put(image(number))
    assert cache.size == 400  # 300 of it in use, though let go: no more than one frame fits beside it
    assert cache.block("block") is block  # found again, and not built twice
    cache.discard(["block"])
    assert cache.block("block") is None
    assert cache.size >= 300
    del block
    assert cache.size <= 150


def test_looking_at_a_frame_of_a_block_keeps_the_block() -> None:
    cache = FrameCache(400)
    cache.put(image(0))
    cache.put_block("block", Voxels(0, 1))
    cache.put(image(5))
    assert cache.get(wish(0)) is not None
    cache.put(image(6))
    cache.put(image(7))  # the block, 200, was seen after 5
    assert cache.block("block") is not None
    assert cache.get(wish(5)) is None


def test_an_image_in_memory_needs_no_place(slices: list[Slice]) -> None:
    made = image(0)
    one = Slice(slices[0].ref, slices[0].header, slices[0].grid, memory=made)
    assert FrameCache(1).get(one) is made


def test_a_wish_is_read_and_kept(reader: Reader, slices: list[Slice]) -> None:
    received = Received()
    reader.request(slices[3], received)
    (result,) = received.wait_for(1)
    assert isinstance(result, SliceImage)
    assert result.stored[0, 0] == 3
    assert reader.cache.get(slices[3]) is result
    again = Received()
    reader.request(slices[3], again)
    assert [kept is result for kept in again.wait_for(1)] == [True]


def test_the_last_urgent_wish_is_first_and_reading_ahead_comes_after(
    reader: Reader, slices: list[Slice]
) -> None:
    gate, received = Gate(), Received()
    reader.request(slices[0], gate)
    assert gate.reached.wait(_WAIT)
    for index in (1, 2):
        reader.request(slices[index], received)
    for index in (5, 6):
        reader.request(slices[index], received, urgent=False)
    reader.request(slices[3], received)
    gate.opened.set()
    received.wait_for(5)
    assert received.refs == [slices[index].ref for index in (3, 2, 1, 5, 6)]


def test_reading_ahead_becomes_urgent_when_it_is_wished_for(reader: Reader, slices: list[Slice]) -> None:
    gate, received = Gate(), Received()
    reader.request(slices[0], gate)
    assert gate.reached.wait(_WAIT)
    for index in (4, 5):
        reader.request(slices[index], received, urgent=False)
    reader.request(slices[1], received)
    reader.request(slices[5], received)
    gate.opened.set()
    received.wait_for(4)
    # Who wished twice is told twice, of one reading.
    assert received.refs == [slices[index].ref for index in (5, 5, 1, 4)]


def test_wishes_can_be_taken_back(reader: Reader, slices: list[Slice]) -> None:
    gate, received = Gate(), Received()
    reader.request(slices[0], gate)
    assert gate.reached.wait(_WAIT)
    for index in (1, 2, 3):
        reader.request(slices[index], received)
    reader.cancel({slices[2].ref, slices[3].ref})
    gate.opened.set()
    received.wait_for(1)
    reader.request(slices[4], received)
    received.wait_for(2)
    assert received.refs == [slices[1].ref, slices[4].ref]


def test_a_thread_that_waits_keeps_nobody_whose_wish_was_cancelled(
    reader: Reader, slices: list[Slice], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "_REST", 0.2)
    moving, waiting = Received(), Received()
    reader.request(slices[0], moving)  # the hand moves: reading ahead has to wait
    moving.wait_for(1)
    reader.request(slices[1], waiting, urgent=False)
    time.sleep(0.05)  # the thread looks at the wish and rests
    reader.cancel({slices[1].ref})
    gone = weak(waiting)
    del waiting
    time.sleep(0.4)  # it looks again, and there is nothing to read
    assert gone() is None


def test_an_error_is_handed_over_and_reading_goes_on(reader: Reader, slices: list[Slice]) -> None:
    label = slices[0].header.source.label
    Path(label).unlink()
    received = Received()
    reader.request(slices[0], received)
    (error,) = received.wait_for(1)
    assert isinstance(error, HealthGPTError)
    assert label in str(error)
    reader.request(slices[1], received)
    assert isinstance(received.wait_for(2)[1], SliceImage)


def test_after_closing_nothing_is_read(slices: list[Slice]) -> None:
    reader, gate, received = Reader(FrameCache(1 << 20), threads=1), Gate(), Received()
    reader.request(slices[0], gate)
    assert gate.reached.wait(_WAIT)
    reader.request(slices[1], received)
    gate.opened.set()
    closer = threading.Thread(target=reader.close)
    closer.start()
    closer.join(_WAIT)
    reader.request(slices[2], received)
    assert slices[2].ref not in received.refs


def test_many_threads_read_each_wish_once_or_more_and_all_arrive(slices: list[Slice]) -> None:
    reader, received = Reader(FrameCache(1 << 20), threads=4), Received()
    for _ in range(5):
        for one in slices:
            reader.request(one, received)
    results = received.wait_for(40)
    reader.close()
    assert all(isinstance(result, SliceImage) for result in results)
    for ref, result in received.results:
        assert isinstance(result, SliceImage)
        assert result.ref == ref


def test_a_smaller_budget_lets_the_least_recently_seen_go() -> None:
    cache = FrameCache(300)
    for number in range(3):
        cache.put(image(number))
    assert cache.get(wish(0)) is not None
    cache.allow(200)
    assert [cache.get(wish(number)) is not None for number in range(3)] == [True, False, True]
    cache.allow(1)
    assert cache.size == 100  # the last one stays, or nothing could be shown
    cache.allow(300)
    cache.put(image(5))
    assert cache.size == 200


def test_the_budget_is_half_of_what_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    free = psutil.virtual_memory()
    monkeypatch.setattr(psutil, "virtual_memory", lambda: free._replace(available=6 << 30))
    assert pixel_budget(0) == 3 << 30
    assert pixel_budget(2 << 30) == 4 << 30
    monkeypatch.setattr(psutil, "virtual_memory", lambda: free._replace(available=0))
    assert pixel_budget(0) == LEAST
