"""CT series of the real scans that the bundled model may be trained on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import SimpleITK as sitk
from numpy.typing import NDArray


def read_series(
    folder: Path,
) -> tuple[NDArray[np.float32], NDArray[np.float64], tuple[float, float, float]]:
    """A CT series in HU, the lowest slice first; the heights; the spacing in x, y, z."""
    reader, found = sitk.ImageFileReader(), list[tuple[float, str]]()
    for path in folder.rglob("*"):
        if path.is_file():
            reader.SetFileName(str(path))
            reader.ReadImageInformation()
            found.append((float(reader.GetMetaData("0020|0032").split("\\")[2]), str(path)))
    found.sort()
    heights = np.array([height for height, _ in found])
    volume = np.stack([np.squeeze(sitk.GetArrayFromImage(sitk.ReadImage(path))) for _, path in found])
    x, y = sitk.ReadImage(found[0][1]).GetSpacing()[:2]
    return volume.astype(np.float32), heights, (x, y, float(np.median(np.diff(heights))))
