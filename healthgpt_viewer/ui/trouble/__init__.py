"""When something goes wrong: the hooks that catch it, the sentence that tells it, and the report a reader can save."""
