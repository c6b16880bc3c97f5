"""The decode loop: the cache changes nothing, images are made of image tokens only, sampling can be repeated."""

from __future__ import annotations

import math
from collections.abc import Iterator
from copy import deepcopy

import pytest
import torch
from torch import Tensor, nn
from transformers import Phi3Config, Phi3ForCausalLM, Qwen2Config, Qwen2ForCausalLM

from healthgpt_inference.decoding import (
    Chooser,
    Context,
    Guesses,
    Pace,
    Stack,
    Step,
    write_image,
    write_image_quickly,
    write_images,
    write_text,
)
from healthgpt_inference.decoding.packed import PackedLinear
from healthgpt_inference.errors import ManifestError
from healthgpt_inference.requests import Sampling

WIDTH, ROWS = 24, 60


@pytest.fixture(scope="module")
def language() -> Phi3ForCausalLM:
    torch.manual_seed(1)
    config = Phi3Config(
        vocab_size=ROWS, hidden_size=WIDTH, intermediate_size=32, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=2, initializer_range=0.4, sliding_window=9, pad_token_id=0,
    )  # fmt: skip
    return Phi3ForCausalLM(config).eval()


@pytest.fixture
def prompt() -> Tensor:
    return torch.randn(1, 7, WIDTH, generator=torch.Generator().manual_seed(5))


def without_cache(
    language: Phi3ForCausalLM, prompt: Tensor, count: int, rows: slice
) -> Iterator[tuple[int, Tensor]]:
    """The same by one whole pass for each token."""
    for _ in range(count):
        hidden = language.model(inputs_embeds=prompt, use_cache=False).last_hidden_state[:, -1]
        logits = language.lm_head(hidden)[0, rows]
        token = int(logits.argmax()) + (rows.start or 0)
        yield token, logits
        prompt = torch.cat([prompt, language.model.embed_tokens(torch.tensor([[token]]))], dim=1)


@torch.inference_mode()
def test_the_cache_changes_nothing_even_beyond_the_sliding_window(
    language: Phi3ForCausalLM, prompt: Tensor
) -> None:
    steps = list(write_text(Context(language, prompt, 16), Chooser(), ends=(), limit=16))
    expected = list(without_cache(language, prompt, 16, slice(None)))
    assert [step.token for step in steps] == [token for token, _ in expected]
    for step, (_, logits) in zip(steps, expected, strict=True):
        torch.testing.assert_close(step.logits, logits, rtol=1e-4, atol=1e-4)


@torch.inference_mode()
def test_an_image_has_exactly_its_tokens_among_its_rows(language: Phi3ForCausalLM, prompt: Tensor) -> None:
    steps = list(write_image(Context(language, prompt, 16), Chooser(), first=20, size=10, count=16))
    assert [step.token for step in steps] == [
        token for token, _ in without_cache(language, prompt, 16, slice(20, 30))
    ]
    assert all(20 <= step.token < 30 for step in steps)
    free = list(write_text(Context(language, prompt, 16), Chooser(), ends=(), limit=16))
    assert not all(20 <= step.token < 30 for step in free)


@torch.inference_mode()
def test_an_answer_ends_with_its_end_token_or_at_its_limit(language: Phi3ForCausalLM, prompt: Tensor) -> None:
    free = [step.token for step in write_text(Context(language, prompt, 16), Chooser(), ends=(), limit=8)]
    ended = [
        step.token
        for step in write_text(Context(language, prompt, 16), Chooser(), ends=(free[3], 999), limit=8)
    ]
    assert ended == free[: free.index(free[3]) + 1]


@torch.inference_mode()
def test_nothing_is_computed_between_two_tokens(language: Phi3ForCausalLM, prompt: Tensor) -> None:
    context = Context(language, prompt, 16)
    steps = write_text(context, Chooser(), ends=(), limit=8)
    assert context.length == 7  # the prompt
    next(steps)
    assert context.length == 7
    next(steps)
    assert context.length == 8


@torch.inference_mode()
def test_texts_read_together_are_each_read_as_alone(language: Phi3ForCausalLM) -> None:
    prompts = torch.randn(3, 7, WIDTH, generator=torch.Generator().manual_seed(6))
    together = Context(language, prompts, 8)
    alone = [Context(language, prompt[None], 8) for prompt in prompts]
    for _ in range(6):
        logits = together.batch_logits()
        expected = torch.stack([context.logits() for context in alone])
        torch.testing.assert_close(logits, expected, rtol=1e-4, atol=1e-4)
        tokens = logits.argmax(dim=1).tolist()
        together.advance(tokens)
        for context, token in zip(alone, tokens, strict=True):
            context.advance(token)


def test_a_base_of_another_kind_is_refused() -> None:
    config = Qwen2Config(
        hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=2, num_key_value_heads=2, vocab_size=4,
        rope_parameters={"rope_type": "dynamic", "rope_theta": 1e4, "factor": 2.0},
    )  # fmt: skip
    with pytest.raises(ManifestError, match="rotary embedding 'dynamic'"):
        Context(Qwen2ForCausalLM(config), torch.zeros(1, 2, 8), 2)


class Eager(Pace):
    """Guesses as many as can be, whatever a step takes."""

    def count(self) -> int:
        return 7


@torch.inference_mode()
@pytest.mark.parametrize("drawn_before", [0, 2])
def test_guessed_tokens_are_those_of_decoding_one_by_one(
    language: Phi3ForCausalLM, prompt: Tensor, drawn_before: int
) -> None:
    expected = [
        step.token
        for step in write_image(Context(language, prompt, 36), Chooser(), first=20, size=10, count=36)
    ]
    guesses, pace = Guesses(6), Eager()
    for _ in range(1 + drawn_before):
        context = Context(language, prompt, 36)
        steps = list(write_image_quickly(context, guesses, pace, first=20, size=10, count=36))
        assert [step.token for step in steps] == expected
        assert context.length == 7 + 35
    for step, (_, logits) in zip(steps, without_cache(language, prompt, 36, slice(20, 30)), strict=True):
        torch.testing.assert_close(step.logits, logits, rtol=1e-4, atol=1e-4)
        assert step.probability == pytest.approx(float(torch.softmax(logits, 0).max()), rel=1e-4)
    if drawn_before:
        assert pace.tokens_per_step > 1.5  # the same picture again is known


@torch.inference_mode()
def test_keys_and_values_beside_packed_weights_are_bfloat16_and_change_little(
    language: Phi3ForCausalLM, prompt: Tensor
) -> None:
    packed = deepcopy(language)
    for name, module in list(packed.model.named_modules()):
        if isinstance(module, nn.Linear):
            packed.model.set_submodule(name, PackedLinear(module.weight))
    # Keys and values of 2 layers of 2 heads, filled up to 32 numbers of 2 bytes.
    assert Stack(packed).bytes_for(10) == 10 * 2 * 2 * 2 * 32 * 2
    steps = list(write_image(Context(packed, prompt, 36), Chooser(), first=20, size=10, count=36))
    tokens, context = [step.token for step in steps], Context(packed, prompt, 36)
    for step, (own, logits) in zip(steps, without_cache(packed, prompt, 36, slice(20, 30)), strict=True):
        assert float((step.logits - logits).norm() / logits.norm()) < 0.1
        if own != step.token:  # two tokens were nearly alike; what follows is another picture
            break
    guessed = write_image_quickly(context, Guesses(6), Eager(), first=20, size=10, count=36)
    assert [step.token for step in guessed] == tokens


def test_a_picture_that_repeats_itself_is_guessed() -> None:
    guesses = Guesses(4)
    tokens = [1, 2, 1, 2, 3, 4, 3, 4, 1, 2, 1, 2, 3, 4]
    guesses.learn(tokens, 0)
    assert guesses.after(tokens, 2) == [3, 4]
    assert guesses.after(tokens, 0) == []
    assert Guesses(4).after(tokens, 3) == []


def test_guessing_that_does_not_pay_is_given_up_and_tried_again_later() -> None:
    costly, cheap = Pace(), Pace()
    taken: dict[Pace, list[int]] = {costly: [], cheap: []}
    for _ in range(400):
        for pace, seconds in ((costly, 1.0), (cheap, 0.01)):
            count = pace.count()
            taken[pace].append(count)
            pace.note(count, 1 + count // 2, 1.0 + seconds * count)
    assert taken[costly][-100:].count(0) > 90
    assert set(taken[costly][-200:]) > {0}
    assert taken[cheap][-100:].count(7) > 90


@torch.inference_mode()
def test_several_pictures_are_drawn_together_as_each_alone(language: Phi3ForCausalLM) -> None:
    prompts = torch.randn(3, 7, WIDTH, generator=torch.Generator().manual_seed(6))
    together = list(write_images(Context(language, prompts, 12), first=20, size=10, count=12))
    for index, prompt in enumerate(prompts):
        alone = write_image(Context(language, prompt[None], 12), Chooser(), first=20, size=10, count=12)
        assert [steps[index].token for steps in together] == [step.token for step in alone]


@torch.inference_mode()
def test_probabilities_are_those_among_the_rows(language: Phi3ForCausalLM, prompt: Tensor) -> None:
    step = next(write_image(Context(language, prompt, 16), Chooser(), first=20, size=10, count=1))
    assert step.logits.shape == (10,)
    assert step.probability == pytest.approx(float(torch.softmax(step.logits, 0).max()), rel=1e-5)


def chosen(logits: Tensor, sampling: Sampling, count: int = 200) -> list[int]:
    chooser = Chooser(sampling)
    return [chooser.choose(logits).token for _ in range(count)]


def test_sampling_can_be_repeated_by_its_seed() -> None:
    logits = torch.randn(30, generator=torch.Generator().manual_seed(0))
    first = chosen(logits, Sampling(temperature=1.0, seed=4))
    assert first == chosen(logits, Sampling(temperature=1.0, seed=4))
    assert first != chosen(logits, Sampling(temperature=1.0, seed=5))


def test_top_p_keeps_the_smallest_set_that_reaches_it() -> None:
    logits = torch.log(torch.tensor([0.1, 0.5, 0.3, 0.1]))
    assert set(chosen(logits, Sampling(temperature=1.0, top_p=0.7))) == {1, 2}
    assert set(chosen(logits, Sampling(temperature=1.0, top_p=0.01))) == {1}
    assert set(chosen(logits, Sampling(temperature=1.0))) == {0, 1, 2, 3}


def test_a_low_temperature_is_nearly_greedy() -> None:
    logits = torch.tensor([1.0, 2.0, 1.5])
    assert set(chosen(logits, Sampling(temperature=0.01))) == {1}
    assert set(chosen(logits, Sampling())) == {1}


def test_the_repetition_penalty_divides_positive_and_multiplies_negative_logits() -> None:
    chooser = Chooser(penalty=2.0)
    logits = torch.tensor([3.0, 2.9, -1.0])
    assert [chooser.choose(logits).token for _ in range(3)] == [0, 1, 0]  # 3, then 1.5 < 2.9, then 1.5 > 1.45
    negative = Chooser(penalty=4.0)
    assert [negative.choose(torch.tensor([-1.0, -3.0])).token for _ in range(2)] == [0, 1]


@pytest.mark.parametrize(
    ("logits", "bits"), [([0.0, 0.0], 1), ([3.0] * 8, 3), ([500.0, 0.0, 0.0], 0), ([0.0, -math.inf], 0)]
)
def test_the_entropy_of_a_token_is_in_bits(logits: list[float], bits: float) -> None:
    assert Step(0, 1.0, torch.tensor(logits)).entropy == pytest.approx(bits, abs=1e-6)
