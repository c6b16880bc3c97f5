"""Decoded frames and blocks of voxels kept within a budget, and the small pool that reads them, newest wish first."""

from __future__ import annotations

import threading
import time
import weakref
from collections import OrderedDict
from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from healthgpt_viewer.errors import HealthGPTError
from healthgpt_viewer.language import said

from .headers import ImageRef
from .pixels import load
from .series import Slice
from .slice_image import SliceImage

Received = Callable[[Slice, SliceImage | HealthGPTError], None]


class Block(Protocol):
    """A block of voxels, as a volume is: kept like frames, at the size of its ``array``."""

    @property
    def array(self) -> NDArray[Any]:
        """[slices, rows, columns]"""
        ...

    @property
    def layers(self) -> Sequence[ImageRef | None]:
        """For each slice of the array the frame whose stored values it holds; None where it holds no frame's."""
        ...


@dataclass(frozen=True)
class _Kept:
    """A frame or a block, and the bytes that it takes by itself; ``of`` is the block whose voxels a frame shows: it has no
    pixels of its own where it takes no bytes."""

    what: Any
    size: int
    of: Hashable = None


@dataclass(frozen=True)
class _InUse:
    """A block that went while somebody held it, or frames whose pixels are in it."""

    block: weakref.ref[Any]
    voxels: weakref.ref[NDArray[Any]]

    @property
    def size(self) -> int:
        """The bytes that it still takes."""
        voxels = self.voxels()
        return voxels.nbytes if voxels is not None else 0


class FrameCache:
    """Decoded frames and blocks of voxels by name, at most ``budget`` bytes; what was seen longest ago goes first.

    Thread-safe. A frame that is shown is held by its viewport as well and stays whole, whatever goes from here. A block that
    is in use when it goes counts until it is let go, and is found again until then. Pixels that are in a block are not held
    twice.
    """

    def __init__(self, budget: int) -> None:
        self.budget = budget
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._bytes = 0
        self._in_use: dict[Hashable, _InUse] = {}
        self._lock = threading.Lock()

    def get(self, one: Slice) -> SliceImage | None:
        """The frame of a slice, or None where it is not kept."""
        if one.memory is not None:
            return one.memory
        with self._lock:
            kept = self._kept.get(one.ref)
            if kept is None:
                return None
            if kept.of in self._kept:
                self._kept.move_to_end(kept.of)
            self._kept.move_to_end(one.ref)
            image: SliceImage = kept.what
            return image

    def put(self, image: SliceImage, of: Hashable = None) -> None:
        """Keep a frame, of the block of that name where it was cut from one; older ones go where the budget is passed."""
        with self._lock:
            self._drop(image.ref)
            self._add(image.ref, _Kept(image, image.stored.nbytes, of))
            self._fit()

    def block(self, key: Hashable) -> Block | None:
        """The block of that name, or None where it is not kept and nobody holds it."""
        with self._lock:
            kept = self._kept.get(key)
            if kept is not None:
                self._kept.move_to_end(key)
                found: Block = kept.what
                return found
            block = self._still_used(key)
            if block is not None:
                self._add(key, _Kept(block, block.array.nbytes))
                self._fit()
            return block

    def put_block(self, key: Hashable, block: Block) -> None:
        """Keep a block. Frames that it holds, too, take their pixels from it from now on."""
        with self._lock:
            self._drop(key)
            self._add(key, _Kept(block, block.array.nbytes))
            for layer, ref in zip(block.array, block.layers, strict=True):
                kept = self._kept.get(ref) if ref is not None else None
                if ref is not None and kept is not None and _is_same(kept.what.stored, layer):
                    self._drop(ref)
                    self._add(ref, _Kept(replace(kept.what, stored=layer), 0, key))
            self._kept.move_to_end(key)
            self._fit()

    def allow(self, budget: int) -> None:
        """Another budget from now on, as another program may need the memory; what is too much goes at once."""
        with self._lock:
            self.budget = budget
            self._fit()

    def discard(self, refs: Collection[Hashable]) -> None:
        """Let go of some frames and blocks, and of what was cut from these."""
        gone = set(refs)
        with self._lock:
            for key in [key for key, kept in self._kept.items() if key in gone or kept.of in gone]:
                self._drop(key)
            for key in gone & self._in_use.keys():  # it counts on, and is not found any more
                self._in_use[object()] = self._in_use.pop(key)

    @property
    def size(self) -> int:
        """Bytes of pixels and voxels that are kept, or were and are in use."""
        with self._lock:
            return self._bytes + self._lingering()

    def _fit(self) -> None:
        while self._bytes + self._lingering() > self.budget and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def _add(self, key: Hashable, kept: _Kept) -> None:
        self._kept[key] = kept
        self._bytes += kept.size
        self._in_use.pop(key, None)

    def _drop(self, key: Hashable) -> None:
        gone = self._kept.pop(key, None)
        if gone is None:
            return
        self._bytes -= gone.size
        if isinstance(gone.what, SliceImage):
            return
        self._in_use[key] = _InUse(weakref.ref(gone.what), weakref.ref(gone.what.array))
        for ref in [ref for ref, kept in self._kept.items() if kept.of == key and not kept.size]:
            del self._kept[ref]

    def _still_used(self, key: Hashable) -> Block | None:
        known = self._in_use.get(key)
        found: Block | None = known.block() if known is not None else None
        return found

    def _lingering(self) -> int:
        """Bytes of the blocks that went and are still in use."""
        if self._in_use:
            self._in_use = {key: known for key, known in self._in_use.items() if known.size}
        return sum(known.size for known in self._in_use.values())


def _is_same(one: NDArray[Any], other: NDArray[Any]) -> bool:
    return one.dtype == other.dtype and np.array_equal(one, other)


_MOVING = 0.15  # seconds after a wish of the hand in which what is read ahead gives way
_REST = 0.003  # seconds between two frames that are read ahead meanwhile: the window paints in them


@dataclass
class _Wish:
    one: Slice
    urgent: bool = False
    receivers: list[Received] = field(default_factory=list)


class Reader:
    """Reads and decodes frames on a few threads. What was wished for last is read first.

    A receiver is called on a reading thread, with the frame or with the error that says why there is none.
    """

    def __init__(self, cache: FrameCache, threads: int = 2) -> None:
        self.cache = cache
        self._wishes: OrderedDict[ImageRef, _Wish] = OrderedDict()
        self._conversions: dict[str, Callable[[SliceImage], SliceImage]] = {}
        self._changed = threading.Condition()
        self._urgent = threading.Event()  # a wish of the hand waits
        self._asked = 0.0
        self._closed = False
        self._threads = [
            threading.Thread(target=self._work, name=f"reader-{i}", daemon=True) for i in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    def request(self, one: Slice, receiver: Received, *, urgent: bool = True) -> None:
        """Wish for a frame; what is kept already is handed over at once, on the calling thread.

        ``urgent`` wishes come before all others; the rest wait behind in the order in which they were made, and give way
        while the reader scrolls: a thread that reads all the time would keep the window from painting.
        """
        if urgent:
            self._asked = time.monotonic()
        kept = self.cache.get(one)
        if kept is not None:
            receiver(one, kept)
            return
        with self._changed:
            if self._closed:
                return
            wish = self._wishes.setdefault(one.ref, _Wish(one))
            wish.receivers.append(receiver)
            if urgent:
                wish.urgent = True
                self._wishes.move_to_end(one.ref)
                self._urgent.set()
            elif len(wish.receivers) == 1:
                self._wishes.move_to_end(one.ref, last=False)
            self._changed.notify()

    def cancel(self, refs: set[ImageRef] | None = None) -> None:
        """Forget wishes that nobody waits for any more: some, or all."""
        with self._changed:
            for ref in list(self._wishes if refs is None else refs):
                self._wishes.pop(ref, None)

    def withdraw(self, one: Slice, receiver: Received) -> None:
        """Take a wish back where nobody else has it."""
        with self._changed:
            wish = self._wishes.get(one.ref)
            if wish is not None and receiver in wish.receivers:
                wish.receivers.remove(receiver)
                if not wish.receivers:
                    del self._wishes[one.ref]

    def read(self, one: Slice) -> SliceImage:
        """The frame of a slice, now, on the calling thread: kept already, or read.

        Raises:
            DecodeError: it cannot be decoded; the message names the file.
        """
        return self.cache.get(one) or self._load(one)

    def convert(self, series_uid: str, how: Callable[[SliceImage], SliceImage] | None) -> None:
        """Give out the images of a series in another form from now on, as PET in uptake values; None as they are.

        What is kept of them must be discarded by the caller.
        """
        with self._changed:
            if how is None:
                self._conversions.pop(series_uid, None)
            else:
                self._conversions[series_uid] = how

    def _load(self, one: Slice) -> SliceImage:
        image = load(one)
        if (
            not self._conversions or one.provider is not None
        ):  # what is cut from a volume was converted before
            return image
        how = self._conversions.get(str(one.header.dataset.get("SeriesInstanceUID", "")))
        return how(image) if how is not None else image

    def close(self, timeout: float = 2.0) -> None:
        """Stop reading; waits for frames under way."""
        with self._changed:
            self._closed = True
            self._wishes.clear()
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(timeout)

    def _work(self) -> None:
        while (wish := self._next()) is not None:
            self._read(wish)
            del (
                wish
            )  # while it waits the thread would keep the slice, and with it the volume that it is cut from

    def _next(self) -> _Wish | None:
        """The wish to fulfil now, once there is one; None where there is nothing to read any more."""
        rested = False
        while True:
            with self._changed:
                while not self._wishes and not self._closed:
                    self._changed.wait()
                if self._closed:
                    return None
                if self._last_is_urgent() or rested or time.monotonic() - self._asked > _MOVING:
                    _, wish = self._wishes.popitem()
                    if not self._last_is_urgent():
                        self._urgent.clear()
                    return wish
                self._urgent.clear()  # none waits: the first one was not
            rested = not self._urgent.wait(_REST)

    def _last_is_urgent(self) -> bool:
        """No thread that waits may name a wish: it would keep those who wait for it, though they are gone."""
        return bool(self._wishes) and next(reversed(self._wishes.values())).urgent

    def _read(self, wish: _Wish) -> None:
        result: SliceImage | HealthGPTError
        kept = self.cache.get(wish.one)
        try:
            result = kept if kept is not None else self._load(wish.one)
        except HealthGPTError as error:
            result = error
        except MemoryError:
            result = HealthGPTError(
                said("There is not enough memory to show this image: close other studies.")
            )
        else:
            self.cache.put(result, wish.one.provider.source if wish.one.provider is not None else None)
        for receiver in wish.receivers:
            receiver(wish.one, result)
