"""The published prompts, byte for byte, for one question or a conversation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .errors import ManifestError, RequestError
from .requests import Turn
from .tokenization import IMAGE_ID, IMAGE_MARK, START_OF_IMAGE, Phi3Tokenizer, image_tokens

__all__ = [
    "IMAGE_ID", "IMAGE_MARK", "START_OF_IMAGE", "TEMPLATES", "Phi3Tokenizer", "build_prompt", "image_tokens",
]  # fmt: skip


@dataclass(frozen=True)
class Template:
    """The words of the system, and what stands round a question and its answer."""

    system: str
    question: str
    answer: str
    end: str


TEMPLATES = {
    "phi3_instruct": Template(
        "<|system|>\nYou are a helpful AI assistant.<|end|>\n",
        "<|user|>\n{}<|end|>\n",
        "<|assistant|>\n",
        "<|end|>\n",
    ),
    # The knight is no jest of ours: the published model was trained with this sentence.
    "phi4_instruct": Template(
        "<|im_start|>system<|im_sep|>\nYou are a medieval knight and must provide explanations to modern people."
        "<|im_end|>\n",
        "<|im_start|>user<|im_sep|>\n{}<|im_end|>\n",
        "<|im_start|>assistant<|im_sep|>\n",
        "<|im_end|>\n",
    ),
    "qwen_2": Template(
        "<|im_start|>system\nYou are Qwen, created by Alibaba Cloud. You are a helpful assistant.<|im_end|>\n",
        "<|im_start|>user\n{}<|im_end|>\n",
        "<|im_start|>assistant\n",
        "<|im_end|>\n",
    ),
}


def build_prompt(
    template: str,
    question: str,
    *,
    image: bool,
    generate: bool = False,
    history: Sequence[Turn] = (),
) -> str:
    """The prompt of a question, with the mark for the image and, to generate one, the token that begins it.

    Args:
        history: earlier questions and answers; the image stands with the first of all questions.

    Raises:
        RequestError: a question or answer holds an image mark, for which there is no second image.
        ManifestError: the template is not known.
    """
    words = check_template(template)
    if any(IMAGE_MARK in text for turn in history for text in (turn.question, turn.answer)) or (
        IMAGE_MARK in question
    ):
        raise RequestError(
            "The question holds the mark {mark}, which stands for the picture: leave it out.", mark=IMAGE_MARK
        )
    prompt, mark = words.system, f"{IMAGE_MARK}\n" if image else ""
    for turn in history:
        prompt += words.question.replace("{}", mark + turn.question) + words.answer + turn.answer + words.end
        mark = ""
    prompt += words.question.replace("{}", mark + question) + words.answer
    return prompt + (START_OF_IMAGE if generate else "")


def check_template(template: str) -> Template:
    """A template by its name.

    Raises:
        ManifestError: it is not known.
    """
    if template not in TEMPLATES:
        raise ManifestError(
            "The prompt template {template!r} is not known; known are {known}.",
            template=template,
            known=", ".join(TEMPLATES),
        )
    return TEMPLATES[template]
