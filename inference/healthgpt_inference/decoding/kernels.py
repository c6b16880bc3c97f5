"""What a step with 8-bit weights computes, compiled for this processor (numba) so that it waits for memory and nothing else.

Torch would do the same in about eighty operations a layer, each with its own call, buffers and wait for other threads;
beside a weight of a few million bytes that takes as long as reading it. Here a projection is two calls, and attention one.

All arrays are contiguous in rows. The first import compiles, which takes some seconds; the result is kept beside this file
or in the user's cache.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit, prange

from .vectors import (
    LANES,
    ROW,
    SHIFT,
    bits_of,
    fetch,
    float_of,
    multiply_1,
    multiply_2,
    multiply_4,
    multiply_8,
    similarity,
    weighed,
)

TALL = 8  # rows that share one reading of a weight
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
    "cache": True,
}

_MATRIX = "int8[:,:,:,::1], int32[::1], float32[::1]"  # blocks, offsets and scales
_ROUNDED = (
    f"void(float32[::1], float32[::1], float32, {_MATRIX}, int64, int64, "
    f"{ROW}[:,::1], float32[::1], {ROW}[:,:,::1], float32[:,::1])"
)
_MULTIPLIED = (
    f"void({ROW}[:,::1], float32[::1], {_MATRIX}, float32[::1], {ROW}[:,::1], float32[::1], {_MATRIX}, "
    "float32, boolean, float32[::1], int64, int64, int64)"
)
_ATTENDED = (
    "void(float32[:,::1], float32[:,:,::1], int64[::1], uint16[:,:,:,::1], uint16[:,:,:,::1], "
    "int64, int64, float32, float32[:,::1])"
)


@njit(**_OPTIONS)
def _multiply(tall, weights, offsets, scales, block, rows, row_scales, first, tile):
    if tall == 8:
        multiply_8(weights, offsets, scales, block, rows, row_scales, first, tile)
    elif tall == 4:
        multiply_4(weights, offsets, scales, block, rows, row_scales, first, tile)
    elif tall == 2:
        multiply_2(weights, offsets, scales, block, rows, row_scales, first, tile)
    else:
        multiply_1(weights, offsets, scales, block, rows, row_scales, first, tile)


@njit(**_OPTIONS)
def _height(rows: int) -> int:
    """How many of some rows are multiplied at once."""
    if rows >= 8:
        return 8
    if rows >= 4:
        return 4
    return 2 if rows >= 2 else 1


@njit(**_OPTIONS)
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


@njit(**_OPTIONS)
def _normed(row, norm, epsilon, out):
    """Write a row divided by its root mean square (Zhang and Sennrich 2019)."""
    total = np.float32(0)
    for i in range(len(row)):
        total += row[i] * row[i]
    factor = np.float32(1) / np.sqrt(total / np.float32(len(row)) + epsilon)
    for i in range(len(row)):
        out[i] = row[i] * factor * norm[i]


@njit(**_OPTIONS)
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


@njit(_ROUNDED, **_OPTIONS)
def rounded(
    x, norm, epsilon, downs, down_offsets, down_scales, rank, experts, rows, row_scales, low, low_scales
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
    """
    width = len(x) // len(rows)
    own, mixed = np.empty(width, np.float32), np.empty(rank, np.float32)
    parts, tile = np.empty((TALL, len(downs) * LANES), np.float32), np.empty((TALL, LANES), np.float32)
    for row in range(len(rows)):
        given = x[row * width : (row + 1) * width]
        if len(norm):
            _normed(given, norm, epsilon, own)
            row_scales[row] = _round(own, rows[row])
        else:
            row_scales[row] = _round(given, rows[row])
    row = 0
    while len(downs) and row < len(rows):
        tall = _height(len(rows) - row)
        for block in range(len(downs)):
            _multiply(tall, downs, down_offsets, down_scales, block, rows, row_scales, row, tile)
            parts[:tall, block * LANES : block * LANES + LANES] = tile[:tall]
        for number in range(len(low)):
            for place in range(tall):
                _mixed(parts, place, len(low), experts, number, rank, mixed)
                low_scales[number, row + place] = _round(mixed, low[number, row + place])
        row += tall


@njit(**_OPTIONS)
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


@njit(_MULTIPLIED, parallel=True, **_OPTIONS)
def multiplied(
    rows, row_scales, weights, offsets, scales, bias, low, low_scales, ups, up_offsets, up_scales, factor, adding,
    out, pitch, width, threads,
):  # fmt: skip
    """A projection and its adapter: products of whole numbers, summed exactly, times their scales.

    Args:
        rows: the input [rows, groups * GROUPED] and its scales ``row_scales`` [rows].
        weights: blocks [blocks, groups, 16, GROUPED] of sixteen outputs; ``offsets`` and ``scales`` of each [16 * blocks].
        bias: [out], or empty.
        low: the adapter's low-rank components and ``low_scales``; ``ups`` its second half, or empty; ``factor`` its scaling.
        adding: whether to add to what stands in ``out``, whose rows of ``width`` numbers begin every ``pitch`` numbers.
        threads: in so many parts the outputs are shared out.
    """
    for thread in prange(threads):
        tile, part = np.empty((TALL, LANES), np.float32), np.empty((TALL, LANES), np.float32)
        for block in range(len(weights) * thread // threads, len(weights) * (thread + 1) // threads):
            row, first = 0, block * LANES
            while row < len(rows):
                tall = _height(len(rows) - row)
                _multiply(tall, weights, offsets, scales, block, rows, row_scales, row, tile)
                if len(ups):
                    _multiply(tall, ups, up_offsets, up_scales, block, low, low_scales, row, part)
                    for i in range(tall):
                        for lane in range(LANES):
                            tile[i, lane] += part[i, lane] * factor
                for i in range(tall):
                    begin = (row + i) * pitch + first
                    _put(tile, i, bias, first, adding, out, begin, min(LANES, width - first))
                row += tall


@njit(**_OPTIONS)
def _halved(number):
    """A float32 as the bits of the nearest bfloat16, of two as near the even one."""
    bits = np.uint32(bits_of(number))
    return np.uint16((bits + np.uint32(0x7FFF) + ((bits >> np.uint32(16)) & np.uint32(1))) >> np.uint32(16))


@njit(**_OPTIONS)
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


@njit(**_OPTIONS)
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


@njit(_ATTENDED, parallel=True, **_OPTIONS)
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
