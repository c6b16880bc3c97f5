"""The anatomies of a folder of templates and of a scan; see docs/training.md for what each is made of."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from . import ct_head, mr_head
from .anatomy import PLACES, Volume
from .dura import places, with_dura
from .scans import read_series
from .volumes import as_image, grid, read, register, resample

_LOWEST = 655.0  # mm in ct-neck: below it are no teeth and no skull


def prepare(templates: Path, scans: Path, folder: Path) -> None:
    """Write every anatomy as ``<name>.npz``; takes some three minutes.

    ``templates`` holds the head templates, ``scans`` the series ``ct-neck``.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = _of_mr(templates) | _of_ct(templates, scans)
    for name, channels in made.items():
        np.savez(folder / f"{name}.npz", channels=channels.astype(np.float16))


def _of_mr(templates: Path) -> dict[str, Volume]:
    """Colin27 lies in MNI space as the CT template does; the clinical T2 head is registered to it first."""
    colin = read(templates / "colin27_t1_head_1mm.nii.gz")
    clinical = read(templates / "clinical_t2_head_1mm.nii.gz")
    mask = read(templates / "colin27_brain_mask_1mm.nii.gz")
    ct = read(templates / "ct_head_smooth_2mm.nii.gz")
    made = {}
    for name, head, transform in (("colin", colin, None), ("clinical", clinical, register(clinical, colin))):
        kind, origin = PLACES[name]
        like = grid(origin)
        image = resample(head, like, default=-5.0)
        brain, hounsfield = resample(mask, like, transform), resample(ct, like, transform, -1000)
        channels = mr_head.tissues(image, brain, hounsfield, kind, origin)
        made[name] = with_dura(channels, places(like, transform))
    return made


def _of_ct(templates: Path, scans: Path) -> dict[str, Volume]:
    """The head of ct-neck, once with the brain of the ICBM 152 average and once with that of Colin27."""
    volume, heights, (x, y, z) = read_series(scans / "ct-neck")
    part = heights >= _LOWEST
    scan = as_image(volume[part], (x, y, z), (0.0, 0.0, float(heights[part][0])))
    average = read(templates / "mni152_2009a_t1_brain_1mm.nii.gz")
    colin = read(templates / "colin27_t1_head_1mm.nii.gz")
    alone = colin * read(templates / "colin27_brain_mask_1mm.nii.gz")
    brains = {"neck-average": average, "neck-colin": alone}
    skull = ct_head.skull_of(scan)
    return {name: ct_head.tissues(skull, brain, PLACES[name][1]) for name, brain in brains.items()}
