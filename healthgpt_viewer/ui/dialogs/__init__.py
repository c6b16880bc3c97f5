"""Windows of their own: tags, problems, keys, and what this program is not."""
