"""The questions and answers of the bundled model: modality, plane, body region, and what it was not trained for."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sentencepiece

REFUSAL = (
    "This model was not trained for that question. It can tell the modality, the plane and the body region."
)
# What is asked of the generation adapter, by use and contrast. All take the same number of tokens, so that each output token
# finds its patch of the input at one and the same distance (a test holds it).
INSTRUCTIONS = {
    ("ct-to-mr", "t2"): "Convert this CT slice to T2-weighted MR.",
    ("ct-to-mr", "t1"): "Convert this CT slice to T1-weighted MR.",
    ("mr-to-ct", "brain"): "Convert this MR slice to a brain-window CT.",
    ("mr-to-ct", "bone"): "Convert this MR slice to a bone-window CT.",
    ("reconstruct", ""): "Reconstruct this slice just as it is now.",
    ("super-resolution", ""): "Enhance the resolution of this CT or MR slice.",
}
_PLANES = ("axial", "coronal", "sagittal")
_REGIONS = ("head", "brain", "chest", "neck", "abdomen", "knee", "pelvis")
_OTHER_MODALITIES = ("CT", "MR", "MRI", "X-ray", "ultrasound", "PET")
_ADDED = (
    "<|endoftext|>",
    "<|assistant|>",
    *(f"<|placeholder{n}|>" for n in (1, 2, 3, 4)),
    "<|system|>",
    "<|end|>",
    "<|placeholder5|>",
    "<|placeholder6|>",
    "<|user|>",
)

_MODALITY = (
    "With which modality was this made?",
    "Which machine made this image, CT or MR?",
    "Is this computed tomography or magnetic resonance?",
    "Say which modality this is.",
    "Do you see a CT or an MR image?",
    "From which modality is this slice?",
    "What is the imaging modality?",
    "What modality is this?",
    "Which modality is this image?",
    "What kind of scan is this?",
    "Is this a CT or an MR?",
    "What imaging modality was used?",
    "What type of image is this?",
    "Name the modality.",
    "Which imaging technique is shown?",
    "Is it CT or MRI?",
    "How was this picture acquired?",
    "What is the modality of this slice?",
    "Modality?",
    "What scanner type made this image?",
    "Identify the imaging modality.",
    "Which modality?",
    "CT or MR?",
    "What sort of scan am I looking at?",
    "Tell me the modality.",
)

_IS_MODALITY = (
    "Is this {o}?",
    "Is this a {o} image?",
    "Is it a {o}?",
    "Was this made with {o}?",
)

_PLANE = (
    "Which way is this slice cut?",
    "What is the orientation of this image?",
    "Is the plane axial, coronal or sagittal?",
    "Which slice plane do we look at?",
    "From which direction is the body seen?",
    "What plane do you see?",
    "Which plane is this?",
    "What is the plane of this slice?",
    "In which plane is the image?",
    "Is this axial, coronal or sagittal?",
    "What orientation is this slice?",
    "Name the imaging plane.",
    "Plane?",
    "What is the slice orientation?",
    "Which anatomical plane is shown?",
    "Is the slice axial, sagittal or coronal?",
    "Tell me the plane.",
    "In what plane was this acquired?",
    "What view is this?",
)

_IS_PLANE = (
    "Is this {o}?",
    "Is this slice {o}?",
    "Is the plane {o}?",
    "Is this an {o} image?",
)

_REGION = (
    "Which region of the body do you see?",
    "What part of the patient is this?",
    "What body region do you see?",
    "Is it the head, the neck or the chest?",
    "Which body region is visible?",
    "Where was this image taken?",
    "Which body region is shown?",
    "What part of the body is this?",
    "Which body part is shown?",
    "What anatomy is imaged?",
    "Which region of the body is this?",
    "What body part does this image show?",
    "Body part?",
    "Is this the head, the neck or the chest?",
    "Which anatomical region is this?",
    "Name the body region.",
    "What region is imaged?",
    "Where in the body is this slice?",
    "Which part of the body was scanned?",
    "Which organ is shown in this CT slice?",
    "Which organ is shown?",
)

_IS_REGION = (
    "Is this the {o}?",
    "Is the {o} shown?",
    "Is this a {o} scan?",
    "Does this show the {o}?",
)

_WEIGHTING = (
    "What is the weighting of this image?",
    "Is this T1 or T2 weighted?",
    "Which MR weighting is this?",
    "What sequence is this?",
    "Is it T1-weighted or T2-weighted?",
    "Which contrast does this MR have?",
    "T1 or T2?",
)

_DESCRIBE = (
    "What does this image show?",
    "Describe this image.",
    "What is this?",
    "What do you see?",
    "Describe the slice.",
    "What am I looking at?",
    "Describe this slice briefly.",
    "Give a short description of this image.",
    "What is shown here?",
    "Explain this picture.",
)

_FINDINGS = (
    "a fracture",
    "a skull fracture",
    "a tumour",
    "a tumor",
    "a haemorrhage",
    "a hemorrhage",
    "bleeding",
    "an infarct",
    "a stroke",
    "oedema",
    "edema",
    "an aneurysm",
    "a nodule",
    "a lung nodule",
    "pneumonia",
    "a pneumothorax",
    "an abscess",
    "a metastasis",
    "cancer",
    "a mass",
    "midline shift",
    "hydrocephalus",
    "a cyst",
    "calcification",
    "atrophy",
    "a haematoma",
    "sinusitis",
    "a meningioma",
    "a glioma",
    "multiple sclerosis",
    "a pleural effusion",
    "emphysema",
    "an enlarged heart",
    "lymphadenopathy",
    "a thrombus",
    "an embolism",
    "an artefact",
    "contrast enhancement",
    "an infection",
    "inflammation",
    "a foreign body",
    "a 12 mm nodule",
    "a shunt",
    "an implant",
)

_WHERE = (
    "in this image",
    "here",
    "in the left lung",
    "in the right lung",
    "in the brain",
    "on the left side",
    "on the right side",
    "in this slice",
    "in the frontal lobe",
    "in the liver",
    "",
    "on this scan",
    "in the skull",
    "in the chest",
)

_LESION = (
    "Is there a lesion?",
    "Do you see a lesion?",
    "Is a lesion visible?",
    "Can you see a lesion in this {show}?",
    "Does {this} {show} show a lesion?",
    "Is there a lesion in {this} {show}?",
    "Is any lesion seen?",
    "Look for a lesion.",
    "Any lesion?",
)

_LESION_PLACE = (
    "Where is the lesion?",
    "On which side is the lesion?",
    "Which side is the lesion on?",
    "Where do you see the lesion?",
    "Is the lesion left or right?",
    "In which half of the brain is the lesion?",
)

_LESION_SIZE = (
    "How large is the lesion?",
    "How big is the lesion?",
    "What is the size of the lesion?",
    "Is the lesion small or large?",
)

_ABOUT_FINDINGS = (
    "Is there {f} {w}?",
    "Do you see {f} {w}?",
    "Can you see {f} {w}?",
    "Is {f} present {w}?",
    "Does the patient have {f}?",
    "Does this image show {f}?",
    "Where is {f} {w}?",
    "How large is {f} {w}?",
    "Are there any signs of {f} {w}?",
    "Is {f} visible {w}? Answer briefly.",
    "Is there evidence of {f}?",
    "Could this be {f}?",
    "Rule out {f} {w}.",
    "Has {f} grown since the last scan?",
    "Which side is {f} on?",
    "Describe {f} {w}.",
    "What is the size of {f}?",
    "Any {f}?",
)

_OFF_TOPIC = (
    "How old is the patient?",
    "What is the patient's name?",
    "Is the patient male or female?",
    "What is the diagnosis?",
    "What treatment do you recommend?",
    "Is this normal?",
    "Is this scan normal or abnormal?",
    "What should I do next?",
    "Should the patient have surgery?",
    "What is the prognosis?",
    "Write a report.",
    "Write a radiology report for this image.",
    "Measure the midline shift.",
    "How many nodules are there?",
    "Is the patient going to die?",
    "What medicine should be given?",
    "Which drug helps?",
    "What is the weather today?",
    "Who is the president of France?",
    "Write a poem.",
    "What is two plus two?",
    "Tell me a joke.",
    "What is the capital of Italy?",
    "Translate this to German.",
    "How are you?",
    "What is your name?",
    "Who made you?",
    "Can you write Python code?",
    "What time is it?",
    "What is the meaning of life?",
    "Which hospital is this from?",
    "When was this scan made?",
    "What is the slice thickness?",
    "What is the pixel spacing?",
    "What window is used?",
    "How many slices are there?",
    "What is the mean HU value?",
    "What are the Hounsfield units here?",
    "Is the quality good?",
    "Are there motion artefacts?",
    "Compare this with the previous scan.",
    "Is it better than before?",
    "Summarize the findings.",
    "List the main findings.",
    "What are the key findings?",
    "What is your impression?",
    "Give me the differential diagnosis.",
    "Is this urgent?",
    "Is contrast given?",
    "Was contrast agent used?",
    "Which artery is blocked?",
    "What is the stage of the cancer?",
    "Grade this tumour.",
    "Segment the ventricles.",
    "Draw a box around the nodule.",
    "Count the ribs.",
    "How big are the ventricles?",
    "Is the brain symmetrical?",
    "Are the ventricles enlarged?",
    "Is the midline shifted?",
    "What does the patient feel?",
    "Why does the patient have a headache?",
    "Does it hurt?",
    "What causes this?",
    "What caused the bleeding?",
    "Which disease is this?",
    "Name the disease.",
    "What is wrong with this patient?",
    "Is the patient healthy?",
    "Tell me about the heart.",
    "How is the liver?",
    "Are the lungs clear?",
    "Is the spine straight?",
    "Who is in this picture?",
    "What colour is the car?",
    "How much does it cost?",
    "Sing a song.",
    "Play some music.",
    "Is there life on Mars?",
    "What is a CT scanner?",
    "How does MRI work?",
    "Explain relativity.",
    "Give me a recipe for soup.",
    "Who won the football match?",
    "Hello.",
    "Thank you.",
    "Help.",
    "Good morning.",
    "asdf",
    "???",
    "What is the dose?",
    "What is the field strength?",
    "What is the echo time?",
    "Convert this to MR.",
    "Make it sharper.",
    "Should we operate?",
    "Should this be treated?",
    "Should we wait?",
    "Shall I call the surgeon?",
    "Do we need another scan?",
    "Must this patient stay in hospital?",
    "Would you drain this?",
    "What is ten minus four?",
    "What is the cube of two?",
    "How much is seven times eight?",
    "What is the sum of one and one?",
    "What is the boiling point of water?",
    "What is the largest planet?",
    "What is the speed of light?",
    "What is the name of the doctor?",
    "What is the weight of the patient?",
    "What is the blood pressure?",
    "Who wrote Hamlet?",
    "Who discovered X-rays?",
    "How far is the moon?",
    "How many bones are there?",
    "How heavy is the patient?",
    "How deep is the ocean?",
    "When will it heal?",
    "Why is the sky blue?",
    "May I go home?",
)

# Phrasings kept out of training, to test with.
HELD_OUT = {
    "modality": (
        "Could you tell me which modality this is?",
        "Is this picture from a CT or an MR scanner?",
    ),
    "plane": (
        "In which anatomical plane does this slice lie?",
        "Is that an axial, a coronal or a sagittal slice?",
    ),
    "region": (
        "What region of the body do we see?",
        "Which part of the body is visible?",
    ),
    "lesion": (
        "Is there any lesion in this picture?",
        "Can a lesion be seen here?",
    ),
    "side": (
        "On which side do you see the lesion?",
        "Where does the lesion lie?",
    ),
    "refuse": (
        "Is there a kidney stone in this image?",
        "Does the patient have dementia?",
        "What is the survival time?",
        "Who painted the Mona Lisa?",
        "How tall is the patient?",
        "Is there a cervical rib?",
        "Should we biopsy this?",
        "What is the square root of nine?",
    ),
}


# Phrasings put together from parts: far more than could be listed, so that the model learns the words and not the sentences.
_PARTS = {
    "show": ("image", "slice", "picture", "scan", "section", "view"),
    "this": ("this", "the", "that"),
    "plane": (
        "plane",
        "anatomical plane",
        "imaging plane",
        "slice plane",
        "orientation",
        "slice orientation",
        "section plane",
    ),
    "modality": (
        "modality",
        "imaging modality",
        "imaging technique",
        "imaging method",
        "kind of scan",
        "type of scan",
    ),
    "region": (
        "region",
        "part",
        "body region",
        "body part",
        "area of the body",
        "part of the body",
        "region of the body",
    ),
    "say": ("Name", "Tell me", "State", "Give", "Identify", "Say"),
    "was": ("is", "was"),
    "made": ("taken", "acquired", "made", "recorded"),
    "machine": ("machine", "device", "system", "unit"),
    "cut": ("cut", "taken", "oriented", "acquired", "shown"),
}  # fmt: skip
_GRAMMAR_SHARE = 0.6
_GRAMMAR = {
    "modality": (
        "What {modality} is {this} {show}?", "Which {modality} is {this} {show}?", "Which {modality} is it?",
        "What is the {modality} of {this} {show}?", "Which {modality} {was} used for {this} {show}?",
        "With which {modality} was {this} {show} {made}?", "By which {modality} {was} {this} {show} {made}?",
        "What {modality} do you see?", "{say} the {modality} of {this} {show}.", "{say} the {modality}.",
        "Is {this} {show} CT or MR?", "Is {this} {show} a CT or an MR?", "Does {this} {show} come from CT or MR?",
        "Was {this} {show} {made} with CT or MR?", "CT or MR {show}?",
        "Was {this} {show} {made} by a CT or by an MR {machine}?", "Which {machine} was {this} {show} {made} with?",
        "Does {this} {show} come from a CT {machine} or an MR {machine}?",
    ),
    "plane": (
        "In which {plane} is {this} {show}?", "In what {plane} is {this} {show}?",
        "In which {plane} was {this} {show} {cut}?",
        "In what {plane} {was} {this} {show} {cut}?", "Which {plane} does {this} {show} have?", "Which {plane} is {this}?",
        "Which {plane} does {this} {show} show?", "What is the {plane} of {this} {show}?", "Which {plane} {was} used?",
        "{say} the {plane} of {this} {show}.", "{say} the {plane}.", "What {plane} do you see?",
        "What {plane} is {this} {show}?",
        "Is {this} {show} axial, coronal or sagittal?", "Is {this} an axial, coronal or sagittal {show}?",
        "Is it an axial, sagittal or coronal {show}?", "Do we see an axial, a sagittal or a coronal {show}?",
        "Is the {plane} axial, coronal or sagittal?", "How is {this} {show} oriented?",
    ),
    "region": (
        "Which {region} is shown?", "What {region} is shown in {this} {show}?", "Which {region} does {this} {show} show?",
        "What {region} does {this} {show} show?", "Which {region} do you see?", "What {region} can be seen?",
        "Which {region} is imaged in {this} {show}?", "Which {region} was scanned?", "What {region} is {this}?",
        "{say} the {region} of {this} {show}.", "{say} the {region}.", "Where in the body was {this} {show} {made}?",
        "From which {region} is {this} {show}?", "Is {this} {show} of the head, the neck or the chest?",
    ),
}  # fmt: skip


def _phrased(rng: random.Random, kind: str, listed: Sequence[str]) -> str:
    return _put_together(rng, kind) if rng.random() < _GRAMMAR_SHARE else rng.choice(listed)


def _put_together(rng: random.Random, kind: str) -> str:
    """A phrasing of a kind of question, from its parts."""
    words = {name: rng.choice(choices) for name, choices in _PARTS.items()}
    return rng.choice(_GRAMMAR[kind]).format(**words)


@dataclass(frozen=True)
class Facts:
    """What is known of a training picture.

    ``weighting`` is empty for CT. ``lesion`` is "none", or the patient's side it lies on ("left", "right", "middle"); empty
    where nobody knows, and "untold" where the model shall not say. ``size`` is "small", "medium" or "large".
    """

    modality: str
    plane: str
    region: str
    weighting: str = ""
    lesion: str = ""
    size: str = ""


@dataclass(frozen=True)
class Dialogue:
    """A question with its right answer, and of which kind it is."""

    question: str
    answer: str
    kind: str


# Ways of asking around a question.
_AROUND = (
    "Please tell me: {q}",
    "Can you tell me: {q}",
    "I would like to know, {q}",
    "{q} Answer briefly.",
    "{q} Please.",
    "Look at the picture. {q}",
    "Doctor, {q}",
    "Do you know {q}",
    "Can you say {q}",
)


def draw(rng: random.Random, facts: Facts, often: float = 1.0) -> Dialogue:
    """A random question about a picture of known facts, sometimes wrapped; a quarter of all cannot be answered.

    ``often`` is how many times as often as usual a lesion is asked about where it is known whether there is one.
    """
    dialogue = _plainly(rng, facts, often)
    if rng.random() < 0.3:
        question = (
            dialogue.question[:1].lower() + dialogue.question[1:] if rng.random() < 0.6 else dialogue.question
        )
        return Dialogue(rng.choice(_AROUND).format(q=question), dialogue.answer, dialogue.kind)
    return dialogue


def _plainly(rng: random.Random, facts: Facts, often: float) -> Dialogue:
    kinds = {_modality: 18, _plane: 18, _region: 16, _weighting: 5, _describe: 7, _refuse: 22}
    if facts.lesion or facts.region != "head":
        kinds[_lesion] = round(20 * often) if facts.lesion not in ("", "untold") else 4
    chosen = rng.choices(list(kinds), list(kinds.values()))[0]
    return chosen(rng, facts)


def expected(kind: str, facts: Facts) -> str:
    """Words that a right answer of a kind must hold."""
    words = {"modality": f"{facts.modality} image", "plane": facts.plane, "region": facts.region}
    words |= {"lesion": "No lesion" if facts.lesion == "none" else "A lesion", "side": f"{facts.lesion}"}
    return words.get(kind, "not trained")


def _a(modality: str) -> str:
    return "a CT" if modality == "CT" else "an MR"


def _modality(rng: random.Random, facts: Facts) -> Dialogue:
    if rng.random() < 0.7:
        return Dialogue(
            _phrased(rng, "modality", _MODALITY), f"This is {_a(facts.modality)} image.", "modality"
        )
    other = rng.choice(_OTHER_MODALITIES) if rng.random() < 0.67 else facts.modality
    said = "Yes" if other.replace("MRI", "MR") == facts.modality else "No"
    return Dialogue(
        rng.choice(_IS_MODALITY).format(o=other), f"{said}, this is {_a(facts.modality)} image.", "modality"
    )


def _plane(rng: random.Random, facts: Facts) -> Dialogue:
    if rng.random() < 0.75:
        return Dialogue(_phrased(rng, "plane", _PLANE), f"The plane is {facts.plane}.", "plane")
    other = rng.choice(_PLANES)
    said = "Yes" if other == facts.plane else "No"
    return Dialogue(rng.choice(_IS_PLANE).format(o=other), f"{said}, the plane is {facts.plane}.", "plane")


def _region(rng: random.Random, facts: Facts) -> Dialogue:
    if rng.random() < 0.75:
        return Dialogue(_phrased(rng, "region", _REGION), f"The image shows the {facts.region}.", "region")
    other = rng.choice(_REGIONS)
    said = "Yes" if other.replace("brain", "head") == facts.region else "No"
    return Dialogue(
        rng.choice(_IS_REGION).format(o=other), f"{said}, the image shows the {facts.region}.", "region"
    )


def _weighting(rng: random.Random, facts: Facts) -> Dialogue:
    answer = (
        f"It looks {facts.weighting}-weighted."
        if facts.weighting
        else "This is a CT image, which has no MR weighting."
    )
    return Dialogue(rng.choice(_WEIGHTING), answer, "weighting")


def _lesion(rng: random.Random, facts: Facts) -> Dialogue:
    asked = rng.choices((_LESION, _LESION_PLACE, _LESION_SIZE), (0.5, 0.35, 0.15))[0]
    question = rng.choice(asked).format(show=rng.choice(_PARTS["show"]), this=rng.choice(_PARTS["this"]))
    if facts.lesion in ("", "untold"):
        return Dialogue(question, REFUSAL, "refuse")
    if facts.lesion == "none":
        return Dialogue(question, "No lesion is seen.", "lesion")
    place = "near the midline" if facts.lesion == "middle" else f"on the patient's {facts.lesion} side"
    size = f"The lesion is {facts.size}." if asked is _LESION_SIZE else f"A lesion is seen {place}."
    return Dialogue(question, size, "size" if asked is _LESION_SIZE else "lesion")


def _describe(rng: random.Random, facts: Facts) -> Dialogue:
    answer = f"This is {_a(facts.modality)} image of the {facts.region} in the {facts.plane} plane."
    return Dialogue(rng.choice(_DESCRIBE), answer, "describe")


def _refuse(rng: random.Random, _: Facts) -> Dialogue:
    question = rng.choice(_OFF_TOPIC)
    if rng.random() < 0.55:
        question = rng.choice(_ABOUT_FINDINGS).format(f=rng.choice(_FINDINGS), w=rng.choice(_WHERE))
        question = question.replace(" ?", "?").replace(" .", ".")
    return Dialogue(question.lower() if rng.random() < 0.1 else question, REFUSAL, "refuse")


def corpus(count: int = 40_000) -> Iterator[str]:
    """The texts that the tokenizer is made of."""
    rng = random.Random(0)
    for _ in range(count):
        modality = rng.choice(("CT", "MR"))
        weighting = rng.choice(("T1", "T2")) if modality == "MR" else ""
        dialogue = draw(
            rng, Facts(modality, rng.choice(_PLANES), rng.choice(("head", "neck", "chest")), weighting)
        )
        yield dialogue.question
        yield dialogue.answer
    for text in ("You are a helpful AI assistant.", *INSTRUCTIONS.values()):
        yield from [text] * 300
    for text in ("Reconstruct the image.", "Enhance the resolution of this image."):
        yield from [text] * 100


def train_tokenizer(folder: Path, size: int = 1200) -> None:
    """Train sentencepiece on the corpus and write the files that Phi-3's tokenizer has."""
    folder.mkdir(parents=True, exist_ok=True)
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=corpus(), model_prefix=str(folder / "tokenizer"), vocab_size=size, model_type="bpe",
        byte_fallback=True, character_coverage=1.0, unk_id=0, bos_id=1, eos_id=2, pad_id=-1, split_digits=True,
        hard_vocab_limit=False, num_threads=1, normalization_rule_name="identity", remove_extra_whitespaces=False,
        allow_whitespace_only_pieces=True, minloglevel=2,
    )  # fmt: skip
    (folder / "tokenizer.vocab").unlink()
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(folder / "tokenizer.model")).get_piece_size()
    config = _tokenizer_config(pieces)
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2), encoding="utf-8")


def _tokenizer_config(pieces: int) -> dict[str, Any]:
    def added(content: str, strips: bool, special: bool) -> dict[str, Any]:
        plain = {"lstrip": False, "normalized": False, "single_word": False}
        return {"content": content, "rstrip": strips, "special": special, **plain}

    tokens = {
        "0": added("<unk>", False, True),
        "1": added("<s>", False, True),
        "2": added("</s>", True, False),
    }
    tokens |= {str(pieces + n): added(content, n > 0, True) for n, content in enumerate(_ADDED)}
    named = {"bos_token": "<s>", "eos_token": _ADDED[0], "pad_token": _ADDED[0], "unk_token": "<unk>"}
    flags = {
        "add_bos_token": False,
        "add_eos_token": False,
        "legacy": False,
        "clean_up_tokenization_spaces": False,
    }
    return {
        "added_tokens_decoder": tokens,
        **named,
        **flags,
        "tokenizer_class": "LlamaTokenizer",
        "model_max_length": 2048,
    }
