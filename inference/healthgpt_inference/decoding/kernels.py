"""What a step with 8-bit weights computes, compiled for this processor (numba) so that it waits for memory and nothing else.

Torch would do the same in about eighty operations a layer, each with its own call, buffers and wait for other threads;
beside a weight of a few million bytes that takes as long as reading it. Here a projection is two calls, and attention one.

First come vector instructions for which numba has no words, in the intermediate language of LLVM, which turns each into what
the processor has (AVX-512 VNNI, AVX2, NEON, ...). They trust their arguments: whoever calls them sees to it that no index
lies outside. All arrays are contiguous in rows.

The first import compiles, which takes some seconds; the result is kept beside this file or in the user's cache, until this
file or numba changes. So both parts stay in one file (docs/decisions/0010).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from llvmlite import binding, ir
from numba import config, njit, prange, types
from numba.core import cgutils
from numba.extending import intrinsic

LANES = 16  # numbers that are computed at once, and outputs of a weight that lie side by side

# Where the processor has products of four bytes at a time (AVX-512 VNNI), one of the factors has no sign: there the numbers
# of the input are bytes, 128 more than they are, and the sums begin that much lower. Elsewhere, or where numba is told to
# compile for another processor than this, two numbers of 16 bits at a time.
_TOLD = config.CPU_NAME or config.CPU_FEATURES
_FOURS = not _TOLD and binding.get_host_cpu_features().get("avx512vnni", False)
GROUPED = 4 if _FOURS else 2
SHIFT = 128 if _FOURS else 0
ROW = "uint8" if _FOURS else "int16"

_BYTES_AHEAD = 4096  # of a weight that are asked for before they are read
_I8, _I16, _I32, _I64, _F32 = (*(ir.IntType(bits) for bits in (8, 16, 32, 64)), ir.FloatType())
_INTS, _FLOATS = ir.VectorType(_I32, LANES), ir.VectorType(_F32, LANES)
_WIDE = ir.VectorType(_I32, 2 * LANES)
_BYTES = ir.VectorType(_I8, GROUPED * LANES)
_FREE = ("reassoc", "contract")  # sums may be taken in any order, products and sums in one instruction

_Made = tuple[Any, Callable[..., Any]]


class _Writer:
    """What LLVM is told for one call: the arguments by place, and shorter words for what is told often."""

    def __init__(self, context: Any, builder: Any, signature: Any, arguments: Sequence[Any]) -> None:
        self.context, self.builder = context, builder
        self._types, self.given = signature.args, arguments

    def number(self, value: int) -> Any:
        return ir.Constant(_I64, value)

    def _array(self, index: int) -> Any:
        return self.context.make_array(self._types[index])(self.context, self.builder, self.given[index])

    def length(self, index: int, axis: int) -> Any:
        """The length of an axis of the array that is an argument."""
        shape = self._array(index).shape
        return cgutils.unpack_tuple(self.builder, shape, self._types[index].ndim)[axis]

    def place(self, index: int, offset: Any) -> Any:
        """A pointer to an element of the array that is an argument."""
        return self.builder.gep(self._array(index).data, [offset])

    def product(self, *factors: Any) -> Any:
        result = factors[0]
        for factor in factors[1:]:
            result = self.builder.mul(result, factor)
        return result

    def plus(self, a: Any, b: Any) -> Any:
        return self.builder.add(a, b)

    def load(self, pointer: Any, kind: Any, align: int) -> Any:
        """Some numbers from where a pointer points."""
        loaded = self.builder.load(self.builder.bitcast(pointer, kind.as_pointer()))
        loaded.align = align
        return loaded

    def store(self, numbers: Any, pointer: Any, align: int) -> None:
        stored = self.builder.store(numbers, self.builder.bitcast(pointer, numbers.type.as_pointer()))
        stored.align = align

    def spread(self, number: Any, kind: Any) -> Any:
        """One number in every lane."""
        nothing = ir.Constant(kind, ir.Undefined)
        one = self.builder.insert_element(nothing, number, ir.Constant(_I32, 0))
        lanes = ir.Constant(ir.VectorType(_I32, kind.count), [0] * kind.count)
        return self.builder.shuffle_vector(one, nothing, lanes)

    def multiply_add(self, a: Any, b: Any, added: Any) -> Any:
        return self.builder.fadd(self.builder.fmul(a, b, flags=_FREE), added, flags=_FREE)

    def widened(self, pointer: Any) -> Any:
        """Sixteen bfloat16 as float32: their bits are the upper half."""
        halves = self.load(pointer, ir.VectorType(_I16, LANES), 2)
        bits = self.builder.shl(self.builder.zext(halves, _INTS), ir.Constant(_INTS, [LANES] * LANES))
        return self.builder.bitcast(bits, _FLOATS)

    def ask(self, pointer: Any) -> None:
        """Ask memory for what will be read soon; a place behind the end does no harm."""
        kind = ir.FunctionType(ir.VoidType(), [_I8.as_pointer(), _I32, _I32, _I32])
        function = cgutils.get_or_insert_function(self.builder.module, kind, "llvm.prefetch.p0")
        to_read, near, data = (ir.Constant(_I32, value) for value in (0, 3, 1))
        self.builder.call(function, [self.builder.bitcast(pointer, _I8.as_pointer()), to_read, near, data])

    def sum(self, numbers: Any) -> Any:
        name = f"llvm.vector.reduce.fadd.v{LANES}f32"
        function = cgutils.get_or_insert_function(
            self.builder.module, ir.FunctionType(_F32, [_F32, _FLOATS]), name
        )
        return self.builder.call(function, [ir.Constant(_F32, 0.0), numbers], fastmath=_FREE)

    def zeros(self, kind: Any) -> Any:
        """A place for a running sum, which LLVM keeps in a register."""
        return cgutils.alloca_once_value(self.builder, ir.Constant(kind, [0] * kind.count))


def _multiplier(height: int, *, fours: bool) -> Any:
    """Products of ``height`` rows of whole numbers with sixteen outputs of a weight of 8 bits, or of 4.

    Every output has a lane, so that nothing is summed across lanes, and the weight is read once, from its begin to its end.
    """
    at_once = 2 if fours else 1  # groups of the input whose weights lie in the same bytes

    @intrinsic
    def multiply(
        _: Any,
        weights: Any,
        offsets: Any,
        scales: Any,
        block: Any,
        rows: Any,
        row_scales: Any,
        first: Any,
        tile: Any,
    ) -> _Made:
        """Write into ``tile`` [height, 16] the products of rows [first:first + height, at least the width] with a block of
        weights [blocks, groups / at_once, 16, GROUPED] int8. The input is cut into parts, each with ``scales`` [blocks,
        parts, 16] of its own; the sums of whole numbers begin with ``offsets`` [blocks, parts, 16]."""

        def written(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            w = _Writer(context, builder, signature, arguments)
            count, parts, first_ = w.length(0, 1), w.length(1, 1), arguments[6]
            begin = w.product(arguments[3], count, w.number(GROUPED * LANES))
            starts = [w.product(w.plus(first_, w.number(row)), w.length(4, 1)) for row in range(height)]
            sums, whole = [w.zeros(_FLOATS) for _ in starts], [w.zeros(_INTS) for _ in starts]
            each = builder.udiv(count, parts)
            with cgutils.for_range(builder, parts) as outer:
                own = w.product(w.plus(w.product(arguments[3], parts), outer.index), w.number(LANES))
                offset = w.load(w.place(1, own), _INTS, 4)
                for total in whole:
                    builder.store(offset, total)
                with cgutils.for_range(builder, each) as loop:
                    index = w.plus(w.product(outer.index, each), loop.index)
                    at = w.plus(begin, w.product(index, w.number(GROUPED * LANES)))
                    weight = w.load(w.place(0, at), _BYTES, 1)
                    w.ask(w.place(0, w.plus(at, w.number(_BYTES_AHEAD))))
                    for number, half in enumerate(_halves(builder, weight) if fours else [weight]):
                        group = w.plus(w.product(index, w.number(at_once)), w.number(number))
                        for start, total in zip(starts, whole, strict=True):
                            at = w.place(4, w.plus(start, w.product(group, w.number(GROUPED))))
                            given = w.spread(w.load(at, _I32, 1), _INTS)
                            builder.store(_summed(builder, builder.load(total), given, half), total)
                scale = w.load(w.place(2, own), _FLOATS, 4)
                for total, result in zip(whole, sums, strict=True):
                    numbers = builder.sitofp(builder.load(total), _FLOATS)
                    builder.store(w.multiply_add(numbers, scale, builder.load(result)), result)
            for row, total in enumerate(sums):
                of_row = w.load(w.place(5, w.plus(first_, w.number(row))), _F32, 4)
                result = builder.fmul(builder.load(total), w.spread(of_row, _FLOATS))
                w.store(result, w.place(7, w.number(row * LANES)), 4)
            return context.get_dummy_value()

        given = (weights, offsets, scales, types.intp, rows, row_scales, types.intp, tile)
        return types.void(*given), written

    return multiply


def _halves(builder: Any, weight: Any) -> list[Any]:
    """The weights of two groups from the lower and the upper halves of some bytes, which hold them 8 more than they are."""
    low = builder.and_(weight, ir.Constant(_BYTES, [15] * _BYTES.count))
    high = builder.lshr(weight, ir.Constant(_BYTES, [4] * _BYTES.count))
    eight = ir.Constant(_BYTES, [8] * _BYTES.count)
    return [builder.sub(low, eight), builder.sub(high, eight)]


def _summed(builder: Any, total: Any, given: Any, weight: Any) -> Any:
    """Sums of sixteen outputs, and the products of a group of the input, in every lane of ``given``, with their weights."""
    if _FOURS:
        name = "llvm.x86.avx512.vpdpbusd.512"
        function = cgutils.get_or_insert_function(builder.module, ir.FunctionType(_INTS, [_INTS] * 3), name)
        return builder.call(function, [total, given, builder.bitcast(weight, _INTS)])
    both = builder.bitcast(given, ir.VectorType(_I16, 2 * LANES))
    products = builder.mul(builder.sext(weight, _WIDE), builder.sext(both, _WIDE))
    # The sum of neighbours is what processors' multiply-and-add of whole numbers gives at once.
    nothing = ir.Constant(_WIDE, ir.Undefined)
    first, second = (
        builder.shuffle_vector(products, nothing, ir.Constant(_INTS, list(range(begin, 2 * LANES, 2))))
        for begin in (0, 1)
    )
    return builder.add(total, builder.add(first, second))


multiply_1, multiply_2, multiply_4, multiply_8 = (_multiplier(height, fours=False) for height in (1, 2, 4, 8))
fours_1, fours_2, fours_4, fours_8 = (_multiplier(height, fours=True) for height in (1, 2, 4, 8))


@intrinsic
def similarity(_: Any, query: Any, keys: Any, position: Any) -> _Made:
    """The inner product of a query [head] float32 with one of keys [positions, head], bfloat16 as uint16."""

    def written(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        w = _Writer(context, builder, signature, arguments)
        head = w.length(0, 0)
        begin = w.product(arguments[2], head)
        total = w.zeros(_FLOATS)
        with cgutils.for_range(builder, builder.udiv(head, w.number(LANES))) as loop:
            offset = w.product(loop.index, w.number(LANES))
            own = w.load(w.place(0, offset), _FLOATS, 4)
            key = w.widened(w.place(1, w.plus(begin, offset)))
            builder.store(w.multiply_add(own, key, builder.load(total)), total)
        return w.sum(builder.load(total))

    return types.float32(query, keys, types.intp), written


@intrinsic
def fetch(_: Any, rows: Any, position: Any) -> _Made:
    """Ask memory for a row of [positions, head] uint16, which will be needed soon; one behind the end does no harm."""

    def written(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        w = _Writer(context, builder, signature, arguments)
        head = w.length(0, 1)
        begin = w.product(arguments[1], head)
        with cgutils.for_range(builder, builder.udiv(head, w.number(2 * LANES))) as loop:
            at = w.place(0, w.plus(begin, w.product(loop.index, w.number(2 * LANES))))
            w.ask(at)
        return context.get_dummy_value()

    return types.void(rows, types.intp), written


@intrinsic
def weighed(_: Any, weights: Any, values: Any, first: Any, count: Any, lane: Any, out: Any) -> _Made:
    """Write into ``out`` [lane:lane + 32] the sum of values [first:first + count, lane:lane + 32], bfloat16 as uint16 of
    [positions, head], each times its weight [count] float32."""

    def written(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
        w = _Writer(context, builder, signature, arguments)
        head = w.length(1, 1)
        begin = w.plus(w.product(arguments[2], head), arguments[4])
        sums = [w.zeros(_FLOATS) for _ in range(2)]
        with cgutils.for_range(builder, arguments[3]) as loop:
            weight = w.spread(w.load(w.place(0, loop.index), _F32, 4), _FLOATS)
            for part, total in enumerate(sums):
                at = w.plus(w.plus(begin, w.product(loop.index, head)), w.number(part * LANES))
                builder.store(w.multiply_add(weight, w.widened(w.place(1, at)), builder.load(total)), total)
        for part, total in enumerate(sums):
            w.store(builder.load(total), w.place(5, w.plus(arguments[4], w.number(part * LANES))), 4)
        return context.get_dummy_value()

    return types.void(weights, values, types.intp, types.intp, types.intp, out), written


def _same_bits(given: Any, wanted: Any) -> Any:
    @intrinsic
    def same_bits(_: Any, number: Any) -> _Made:
        """The number of another type that has the same bits."""

        def written(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            return builder.bitcast(arguments[0], context.get_value_type(wanted))

        return wanted(given), written

    return same_bits


float_of, bits_of = _same_bits(types.int32, types.float32), _same_bits(types.float32, types.int32)


TALL = 8  # rows that share one reading of a weight
_NEAR = 1 << 19  # bytes of rows that stay in a processor's second cache
_GROUP = 2 * LANES  # kept heads are filled up to a multiple of this

_AHEAD = 16  # positions that are asked for before they are read
_LEVELS = 127  # whole numbers on either side of nothing
_LEAST = np.float32(1e-30)
_PER_OCTAVE = np.float32(1.4426950408889634)  # 1 / ln 2
_LOWEST = np.float32(-86.0)  # octaves
_OPTIONS: dict[str, Any] = {
    "nogil": True,
    "fastmath": {"reassoc", "contract", "arcp"},
    "error_model": "numpy",
}

_MATRIX = "int8[:,:,:,::1], int32[:,:,::1], float32[:,:,::1]"  # blocks, offsets and scales
_ROUNDED = (
    f"void(float32[::1], float32[::1], float32, {_MATRIX}, int64, int64, "
    f"{ROW}[:,::1], float32[::1], {ROW}[:,:,::1], float32[:,::1], int64)"
)
_MULTIPLIED = (
    f"void({ROW}[:,::1], float32[::1], {_MATRIX}, float32[::1], {ROW}[:,::1], float32[::1], {_MATRIX}, "
    "boolean, float32, boolean, float32[::1], int64, int64, int64)"
)
_ATTENDED = (
    "void(float32[:,::1], float32[:,:,::1], int64[::1], uint16[:,:,:,::1], uint16[:,:,:,::1], "
    "int64, int64, float32, float32[:,::1])"
)


def _compiled(*signature: str, **options: bool) -> Callable[[Any], Any]:
    """Compile a function, for a signature at once; kept for the next start of the program where there is a place for it."""

    def made(function: Any) -> Any:
        try:
            return njit(*signature, cache=True, **_OPTIONS, **options)(function)
        except RuntimeError:  # no folder may be written
            return njit(*signature, **_OPTIONS, **options)(function)

    return made


# One function for both would have to be handed the instructions, and such a function numba does not keep.
@_compiled()
def _multiply(tall, weights, offsets, scales, block, rows, row_scales, first, tile):
    if tall == 8:
        multiply_8(weights, offsets, scales, block, rows, row_scales, first, tile)
    elif tall == 4:
        multiply_4(weights, offsets, scales, block, rows, row_scales, first, tile)
    elif tall == 2:
        multiply_2(weights, offsets, scales, block, rows, row_scales, first, tile)
    else:
        multiply_1(weights, offsets, scales, block, rows, row_scales, first, tile)


@_compiled()
def _multiply_fours(tall, weights, offsets, scales, block, rows, row_scales, first, tile):
    if tall == 8:
        fours_8(weights, offsets, scales, block, rows, row_scales, first, tile)
    elif tall == 4:
        fours_4(weights, offsets, scales, block, rows, row_scales, first, tile)
    elif tall == 2:
        fours_2(weights, offsets, scales, block, rows, row_scales, first, tile)
    else:
        fours_1(weights, offsets, scales, block, rows, row_scales, first, tile)


@_compiled()
def _height(rows: int) -> int:
    """How many of some rows are multiplied at once."""
    if rows >= 8:
        return 8
    if rows >= 4:
        return 4
    return 2 if rows >= 2 else 1


@_compiled()
def _round(given, rounded):
    """Write a row as whole numbers, zeros behind them; the scale that makes it of them again."""
    # The bits of numbers are in the order of their magnitudes, and what is no number is above all: so it stays one.
    most = np.int32(bits_of(_LEAST))
    for i in range(len(given)):
        most = max(most, np.int32(bits_of(given[i]) & np.int32(0x7FFFFFFF)))
    top = float_of(most)
    levels = np.float32(_LEVELS) / top
    for i in range(len(given)):
        rounded[i] = np.int32(np.rint(given[i] * levels)) + SHIFT
    for i in range(len(given), len(rounded)):
        rounded[i] = 0
    return top / np.float32(_LEVELS)


@_compiled()
def _normed(row, norm, epsilon, out):
    """Write a row divided by its root mean square (Zhang and Sennrich 2019)."""
    total = np.float32(0)
    for i in range(len(row)):
        total += row[i] * row[i]
    factor = np.float32(1) / np.sqrt(total / np.float32(len(row)) + epsilon)
    for i in range(len(row)):
        out[i] = row[i] * factor * norm[i]


@_compiled()
def _mixed(parts, place, projections, experts, number, rank, out):
    """Write the low-rank components of a projection, those of each expert times what the router gives it (H-LoRA)."""
    route = projections * rank + number * experts
    top = parts[place, route]
    for expert in range(experts):
        top = max(top, parts[place, route + expert])
    total = np.float32(0)
    for expert in range(experts):
        total += np.exp(parts[place, route + expert] - top)
    each = rank // experts
    for expert in range(experts):
        weight = np.exp(parts[place, route + expert] - top) / total
        for i in range(expert * each, expert * each + each):
            out[i] = parts[place, number * rank + i] * weight


@_compiled(_ROUNDED, parallel=True)
def rounded(
    x,
    norm,
    epsilon,
    downs,
    down_offsets,
    down_scales,
    rank,
    experts,
    rows,
    row_scales,
    low,
    low_scales,
    threads,
):
    """The input of some projections as whole numbers, behind its norm where it has one; and that of their adapters' second
    halves.

    Args:
        x: the input, row after row [rows * in].
        norm: the weight of the norm before the projections [in], or empty.
        downs: A and router of all adapters as a matrix, or empty; ``rank`` and ``experts`` are the adapters'.
        rows: the result [rows, groups * GROUPED], and its scale ``row_scales`` [rows].
        low: for each projection the low-rank components, weighed, [projections, rows, rank] filled up, and the scales
            ``low_scales`` [projections, rows].
        threads: in so many parts the rows are shared out.
    """
    width, count = len(x) // len(rows), len(low)
    for thread in prange(threads):
        own, mixed = np.empty(width, np.float32), np.empty(rank, np.float32)
        parts, tile = np.empty((TALL, len(downs) * LANES), np.float32), np.empty((TALL, LANES), np.float32)
        row, end = len(rows) * thread // threads, len(rows) * (thread + 1) // threads
        while row < end:
            tall = _height(end - row)
            for place in range(row, row + tall):
                given = x[place * width : (place + 1) * width]
                if len(norm):
                    _normed(given, norm, epsilon, own)
                    row_scales[place] = _round(own, rows[place])
                else:
                    row_scales[place] = _round(given, rows[place])
            for block in range(len(downs)):
                _multiply(tall, downs, down_offsets, down_scales, block, rows, row_scales, row, tile)
                parts[:tall, block * LANES : block * LANES + LANES] = tile[:tall]
            for number in range(count):
                for place in range(tall):
                    _mixed(parts, place, count, experts, number, rank, mixed)
                    low_scales[number, row + place] = _round(mixed, low[number, row + place])
            row += tall


@_compiled()
def _put(tile, row, bias, first, adding, out, begin, width):
    """Write a row of a tile, or add it, to ``out`` from ``begin`` on, with the bias where there is one."""
    if len(bias):
        for lane in range(width):
            tile[row, lane] += bias[first + lane]
    if adding:
        for lane in range(width):
            out[begin + lane] += tile[row, lane]
    else:
        for lane in range(width):
            out[begin + lane] = tile[row, lane]


@_compiled(_MULTIPLIED, parallel=True)
def multiplied(
    rows, row_scales, weights, offsets, scales, bias, low, low_scales, ups, up_offsets, up_scales, fours, factor, adding,
    out, pitch, width, threads,
):  # fmt: skip
    """A projection and its adapter: products of whole numbers, summed exactly, times their scales.

    Args:
        rows: the input [rows, groups * GROUPED] and its scales ``row_scales`` [rows].
        weights: blocks [blocks, groups, 16, GROUPED] of sixteen outputs, or where ``fours`` is set two groups in the same
            bytes; ``offsets`` and ``scales`` of each part of the input [blocks, parts, 16].
        bias: [out], or empty.
        low: the adapter's low-rank components and ``low_scales``; ``ups`` its second half, or empty; ``factor`` its scaling.
        adding: whether to add to what stands in ``out``, whose rows of ``width`` numbers begin every ``pitch`` numbers.
        threads: in so many parts the outputs are shared out.
    """
    # So many rows stay near the processor while all outputs are multiplied with them.
    together = max(8 * TALL, _NEAR // rows.shape[1] // TALL * TALL)
    for thread in prange(threads):
        tile, part = np.empty((TALL, LANES), np.float32), np.empty((TALL, LANES), np.float32)
        blocks = range(len(weights) * thread // threads, len(weights) * (thread + 1) // threads)
        for begin in range(0, len(rows), together):
            end = min(len(rows), begin + together)
            for block in blocks:
                row, first = begin, block * LANES
                while row < end:
                    tall = _height(end - row)
                    if fours:
                        _multiply_fours(tall, weights, offsets, scales, block, rows, row_scales, row, tile)
                    else:
                        _multiply(tall, weights, offsets, scales, block, rows, row_scales, row, tile)
                    if len(ups):
                        _multiply(tall, ups, up_offsets, up_scales, block, low, low_scales, row, part)
                        for i in range(tall):
                            for lane in range(LANES):
                                tile[i, lane] += part[i, lane] * factor
                    for i in range(tall):
                        at = (row + i) * pitch + first
                        _put(tile, i, bias, first, adding, out, at, min(LANES, width - first))
                    row += tall


@_compiled()
def _halved(number):
    """A float32 as the bits of the nearest bfloat16, of two as near the even one."""
    bits = np.uint32(bits_of(number))
    return np.uint16((bits + np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1))) >> np.uint32(16))


@_compiled()
def _power(x):
    """e to the x, for x at most 0, to seven digits; 0 below 1e-26. The C library's takes one number at a time, this sixteen.

    Numbers smaller than that would add nothing to a mean, and the smallest of all take a processor a hundred times as long.
    """
    octaves = max(x * _PER_OCTAVE, _LOWEST)
    whole = np.floor(octaves)
    y = (octaves - whole) * np.float32(0.6931471805599453)
    # e^y for y in 0..ln 2 by its series, innermost first.
    series = np.float32(1 / 5040)
    for factor in (1 / 720, 1 / 120, 1 / 24, 1 / 6, 1 / 2, 1.0, 1.0):
        series = series * y + np.float32(factor)
    power = series * float_of(np.int32((np.int32(whole) + np.int32(127)) << np.int32(23)))
    return power if octaves > _LOWEST else np.float32(0)


@_compiled()
def _attend(query, keys, values, first, count, scores, mixed):
    """Write the mean of ``count`` values from ``first`` on, weighed by the softmax of their keys' likeness to a query."""
    top = np.float32(-np.inf)
    for i in range(count):
        # The values of this position are read next, after all keys.
        fetch(keys, first + i + _AHEAD)
        fetch(values, first + i)
        scores[i] = similarity(query, keys, first + i)
        top = max(top, scores[i])
    total = np.float32(0)
    for i in range(count):
        scores[i] = _power(scores[i] - top)
        total += scores[i]
    for i in range(count):
        scores[i] /= total
    for lane in range(0, len(mixed), _GROUP):
        weighed(scores, values, first, count, lane, mixed)


@_compiled(_ATTENDED, parallel=True)
def attended(qkv, angles, swap, keys, values, begin, window, scale, out):
    """Attention of new tokens to themselves and all before them; their keys and values are kept.

    Args:
        qkv: queries, keys and values of the new tokens [batch * count, (heads + 2 * shared) * head].
        angles: cosines and signed sines of the rotary embedding for each new token [count, 2, head]; ``swap`` [head] says
            with which number of the head each is turned.
        keys: kept ones [batch, shared, capacity, head filled up with zeros], bfloat16 as uint16; ``values`` the same.
        begin: how many positions are kept.
        window: how many positions a token sees, 0 for all.
        out: [batch * count, heads * head].
    """
    batch, shared = keys.shape[0], keys.shape[1]
    count, head = len(angles), angles.shape[2]
    groups = out.shape[1] // head // shared
    for pair in prange(batch * shared):
        text, number = pair // shared, pair % shared
        own_keys, own_values = keys[text, number], values[text, number]
        query, mixed = np.zeros(keys.shape[3], np.float32), np.empty(keys.shape[3], np.float32)
        scores = np.empty(begin + count, np.float32)
        for new in range(count):
            row, key, value = text * count + new, (groups * shared + number) * head, 0
            value = key + shared * head
            for i in range(head):
                turned = qkv[row, key + i] * angles[new, 0, i] + qkv[row, key + swap[i]] * angles[new, 1, i]
                own_keys[begin + new, i] = _halved(turned)
                own_values[begin + new, i] = _halved(qkv[row, value + i])
        for new in range(count):
            row, end = text * count + new, begin + new + 1
            first = max(0, end - window) if window else 0
            for group in range(groups):
                place = (number * groups + group) * head
                for i in range(head):
                    query[i] = scale * (
                        qkv[row, place + i] * angles[new, 0, i]
                        + qkv[row, place + swap[i]] * angles[new, 1, i]
                    )
                _attend(query, own_keys, own_values, first, end - first, scores, mixed)
                for i in range(head):
                    out[row, place + i] = mixed[i]
