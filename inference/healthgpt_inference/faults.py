"""What goes wrong with memory and devices: told in a sentence, whatever library says it, and cleaned up after."""

from __future__ import annotations

import gc
import sys

from .errors import DeviceLost, OutOfMemory
from .memory import trim
from .sentences import sentence

# The last is how torch's allocator begins; where memory is out, its sentence may itself be cut off there.
_NO_MEMORY = ("allocate memory", "out of memory", "can't start new thread", "[enforce fail a")
# As CUDA, its libraries and Metal say that nothing can be computed any more.
_NO_DEVICE = (
    "cuda error",
    "cuda driver",
    "cublas_status",
    "cudnn_status",
    "no cuda gpus",
    "command buffer exited with error",
)
_DEVICE_LOST = sentence(
    "The graphics processor stopped answering, and what was under way is lost: ask again, which goes on with the processor. "
    "To use the graphics processor again, start the program anew."
)
OUT_OF_MEMORY = sentence(
    "There is not enough memory for this model: close other programs, or choose a smaller model."
)


def as_told(error: BaseException) -> BaseException:
    """Out of memory and a lost device as a sentence; every other fault as it is."""
    # By its name and words, since torch may be what could not be imported, and each device says it in its own way.
    named = isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError"
    words = str(error).lower() if isinstance(error, (RuntimeError, OSError)) else ""
    if named or any(said in words for said in _NO_MEMORY):
        return OutOfMemory(OUT_OF_MEMORY)
    return DeviceLost(_DEVICE_LOST) if any(said in words for said in _NO_DEVICE) else error


def is_short(error: BaseException) -> bool:
    """Whether memory did not suffice; frees then what is unused, for another try with less."""
    short = isinstance(as_told(error), OutOfMemory)
    if short:
        give_back_memory()
    return short


def give_back_memory() -> None:
    """Give unused memory back: what hangs in circles, and what the device keeps for later. Takes some tenths of a second."""
    gc.collect()
    trim()
    torch = sys.modules.get("torch")
    if torch is not None and torch.cuda.is_available():
        torch.cuda.empty_cache()
