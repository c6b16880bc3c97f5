"""The start of the image tokenizer: patches to codes by their principal components, through the published layout."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import Tensor

from healthgpt_inference.image_tokenizer import GumbelVQ
from healthgpt_inference.train.contrast import Noise, target_t2
from healthgpt_inference.train.image_tokenizer import (
    CONFIG,
    PatchCodes,
    as_input,
    as_picture,
    batches,
    blackened,
    go_on,
    loss_of,
    of_codes,
    train_decoder,
)
from healthgpt_inference.train.schedule import Leg


def test_the_quick_codes_are_those_of_the_model(codec: GumbelVQ, phantoms: Tensor) -> None:
    pictures = target_t2(phantoms)
    logits = codec.encode_logits(as_input(pictures)).flatten(2)
    quick = PatchCodes(codec)(pictures)
    chosen = logits.gather(1, quick[:, None])[:, 0]
    assert float((logits.amax(dim=1) - chosen).max()) < 1e-2  # two codes may be equally near
    assert float((quick == logits.argmax(dim=1)).float().mean()) > 0.98


def test_black_has_one_code_whatever_lies_beside_it(codec: GumbelVQ, phantoms: Tensor) -> None:
    pictures = target_t2(phantoms)
    black = torch.nn.functional.max_pool2d(pictures[:, None], 8)[:, 0].flatten(1) == 0
    assert int(black.sum()) > 100
    assert not PatchCodes(codec)(pictures)[black].any()


def test_the_code_of_a_patch_does_not_depend_on_the_rest(codec: GumbelVQ, phantoms: Tensor) -> None:
    picture = target_t2(phantoms[:1])
    other = picture.clone()
    other[:, :64] = 0.9
    before, after = (PatchCodes(codec).vectors(one)[:, :, 9:] for one in (picture, other))
    assert float((after - before).norm()) < 0.02 * float(before.norm())


def test_a_batch_holds_phantoms_and_real_scans_with_their_masks(phantoms: Tensor, body: Tensor) -> None:
    picture, mask = batches(phantoms, body, Noise(torch.Generator().manual_seed(0)))(10)
    assert picture.shape == mask.shape == (10, 128, 128)
    assert bool(((mask == 0) | (mask == 1)).all())


def test_the_decoder_learns(codec: GumbelVQ, phantoms: Tensor, body: Tensor, tmp_path: Path) -> None:
    model = GumbelVQ(CONFIG)
    model.load_state_dict(codec.state_dict())
    draw = batches(phantoms, body, Noise(torch.Generator().manual_seed(1)))
    pictures, mask = draw(6)

    def error() -> float:
        with torch.no_grad():
            made = as_picture(model.decode_indices(PatchCodes(model)(pictures)))
        return float(loss_of(made, pictures, mask))

    before, codes = error(), PatchCodes(model)(pictures)
    train_decoder(model, of_codes(model, draw), tmp_path / "vqgan.safetensors", leg=Leg(steps=10), batch=2)
    assert error() < 0.95 * before
    assert torch.equal(codes, PatchCodes(model)(pictures))
    go_on(phantoms, body, tmp_path / "vqgan.safetensors", leg=Leg(steps=1), seed=2, batch=2)


def test_the_noise_of_the_background_is_not_learned() -> None:
    picture = torch.full((1, 128, 128), 0.02)
    picture[0, 64:, 64:] = 0.5
    codes = torch.full((1, 256), 7)
    codes.view(1, 16, 16)[:, 8:, 8:] = 3
    clean = blackened(picture, codes, 7)
    assert float(clean[0, :64].max()) == 0
    assert torch.equal(clean[0, 64:, 64:], picture[0, 64:, 64:])
