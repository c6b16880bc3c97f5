"""Export as a volume: NIfTI, in modality values, in patient space."""

from __future__ import annotations

import errno
import gzip
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import SimpleITK as sitk

from healthgpt_viewer.imaging.building import build
from healthgpt_viewer.imaging.headers import Problem
from healthgpt_viewer.imaging.results.codes import mark_of, overrides
from healthgpt_viewer.imaging.volume import to_simpleitk
from healthgpt_viewer.language import said

from .writing import Check, Exported, Progress, nothing, whole

if TYPE_CHECKING:
    from healthgpt_viewer.imaging.series import Stack

SUFFIX = ".nii.gz"
_PIECE = 1 << 20
_DESCRIPTION = "ITK_FileNotes"  # what ITK writes as "descrip" of the NIfTI header, at most 80 characters


def write_nifti(
    stack: Stack, path: Path, *, on_progress: Progress = nothing, check: Check = nothing
) -> Exported:
    """Write a stack as a NIfTI volume. An uneven stack is resampled onto an even one, which is told.

    NIfTI has no place for units or a patient; its description says that an image is AI-generated.

    Raises:
        HealthGPTError: the stack has no place in the patient, is in colour, or not parallel.
        SaveError: it could not be written.
    """

    def progress(done: int, total: int) -> None:
        check()
        on_progress(done, total)

    volume = build(stack, on_progress=progress)
    image = to_simpleitk(volume)
    if (volume.slope, volume.intercept) != (1.0, 0.0):
        image = sitk.ShiftScale(
            sitk.Cast(image, sitk.sitkFloat32), volume.intercept / volume.slope, volume.slope
        )
    exported = Exported(path, len(stack.slices))
    exported.problems += [Problem(path.name, notice) for notice in volume.notices]
    if not volume.lattice.is_even:
        exported.problems.append(
            Problem(path.name, said("The slices are unevenly apart and were resampled."))
        )
    if volume.ai_task is not None:
        dataset = stack.slices[0].header.dataset
        image.SetMetaData(_DESCRIPTION, mark_of(outside=bool(overrides(dataset)))[:79])
    else:
        image.SetMetaData(_DESCRIPTION, f"{volume.modality} {volume.units}".strip())
    with whole(path) as part:
        written = part.with_name(f"{part.name}{SUFFIX}")
        try:
            sitk.WriteImage(image, str(written))
            _check_whole(written, image)
            written.rename(part)
        except RuntimeError as error:
            raise OSError(str(error).strip().splitlines()[-1]) from error
        finally:
            written.unlink(missing_ok=True)
    return exported


def _check_whole(written: Path, image: Any) -> None:
    """ITK says nothing of a disk that is full: look whether all voxels are in the file.

    Raises:
        OSError: they are not.
    """
    wanted = image.GetNumberOfPixels() * image.GetSizeOfPixelComponent()
    try:
        with gzip.open(written) as file:
            size = sum(len(piece) for piece in iter(lambda: file.read(_PIECE), b""))
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise OSError(errno.EIO, said("it could not be written whole")) from error
    if size < wanted:
        raise OSError(errno.EIO, said("it could not be written whole"))
