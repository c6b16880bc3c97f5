"""The command palette: every command by a few letters, with its key, its place and why it cannot run."""
