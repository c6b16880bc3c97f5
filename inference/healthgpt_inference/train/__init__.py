"""How the bundled model is trained: digital phantoms from templates, the image tokenizer, the language model, its adapters.

``python -m healthgpt_inference.train --help`` lists the steps; docs/training.md tells the whole.
"""
