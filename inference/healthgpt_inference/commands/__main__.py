"""``python -m healthgpt_inference.commands``: the engine's sub-commands alone, without the viewer."""

from __future__ import annotations

import argparse
import sys

from healthgpt_inference.errors import EngineError

from . import register


def main(arguments: list[str] | None = None) -> int:
    """Run one sub-command; 0 only on success, errors as one line on stderr."""
    parser = argparse.ArgumentParser(prog="healthgpt-inference")
    register(parser.add_subparsers(dest="command", required=True))
    options = parser.parse_args(arguments)
    try:
        return int(options.run(options))
    except EngineError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
