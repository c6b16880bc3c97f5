"""Vector instructions for which numba has no words, in the intermediate language of LLVM.

LLVM turns each into what the processor has (AVX-512 VNNI, AVX2, NEON, ...). They trust their arguments: whoever calls them
sees to it that no index lies outside. Arrays are contiguous in rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from llvmlite import binding, ir
from numba import config, types
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

_AHEAD = 4096  # bytes of a weight that are asked for before they are read
_I8, _I16, _I32, _I64, _F32 = (*(ir.IntType(bits) for bits in (8, 16, 32, 64)), ir.FloatType())
_INTS, _FLOATS = ir.VectorType(_I32, LANES), ir.VectorType(_F32, LANES)
_WIDE = ir.VectorType(_I32, 2 * LANES)
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


def _multiplier(height: int) -> Any:
    """Products of ``height`` rows of whole numbers with sixteen outputs of a weight.

    Every output has a lane, so that nothing is summed across lanes, and the weight is read once, from its begin to its end.
    """

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
        """Write into ``tile`` [height, 16] the products of rows [first:first + height, groups * GROUPED] with a block of
        weights [blocks, groups, 16, GROUPED] int8, times the scale of each output [16 * blocks] and each row [rows]; the
        sums begin with ``offsets`` [16 * blocks] int32."""

        def written(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            w = _Writer(context, builder, signature, arguments)
            groups, own, first_ = w.length(0, 1), w.product(arguments[3], w.number(LANES)), arguments[6]
            begin, length = w.product(own, groups, w.number(GROUPED)), w.product(groups, w.number(GROUPED))
            starts = [w.product(w.plus(first_, w.number(row)), length) for row in range(height)]
            offset = w.load(w.place(1, own), _INTS, 4)
            sums = [cgutils.alloca_once_value(builder, offset) for _ in range(height)]
            with cgutils.for_range(builder, groups) as loop:
                at = w.plus(begin, w.product(loop.index, w.number(GROUPED * LANES)))
                weight = w.load(w.place(0, at), ir.VectorType(_I8, GROUPED * LANES), 1)
                w.ask(w.place(0, w.plus(at, w.number(_AHEAD))))
                for start, total in zip(starts, sums, strict=True):
                    at = w.place(4, w.plus(start, w.product(loop.index, w.number(GROUPED))))
                    given = w.spread(w.load(at, _I32, 1), _INTS)
                    builder.store(_summed(builder, builder.load(total), given, weight), total)
            scale = w.load(w.place(2, own), _FLOATS, 4)
            for row, total in enumerate(sums):
                of_row = w.load(w.place(5, w.plus(first_, w.number(row))), _F32, 4)
                factor = builder.fmul(scale, w.spread(of_row, _FLOATS))
                result = builder.fmul(builder.sitofp(builder.load(total), _FLOATS), factor)
                w.store(result, w.place(7, w.number(row * LANES)), 4)
            return context.get_dummy_value()

        given = (weights, offsets, scales, types.intp, rows, row_scales, types.intp, tile)
        return types.void(*given), written

    return multiply


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


multiply_1, multiply_2, multiply_4, multiply_8 = (_multiplier(height) for height in (1, 2, 4, 8))


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
