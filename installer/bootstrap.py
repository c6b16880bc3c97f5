#!/usr/bin/env python3
"""Set up and start HealthGPT Viewer. Standard library only.

    python3 installer/bootstrap.py run [PATH ...]     open the viewer (on the demo study where no path is given)
    python3 installer/bootstrap.py test [PYTEST ...]  check style, types, import rules, and run the tests
    python3 installer/bootstrap.py test --long        2,000 damaged files, an hour of made-up reading, faults of the disk
    python3 installer/bootstrap.py bench [PART]       measure a part of the program, or all of it

Each call first makes or updates the environment in ``.venv`` from pinned versions; when nothing has changed
that takes a fraction of a second. It may be interrupted at any point and goes on the next time.
``--torch cpu`` or ``--torch cuda`` overrides what is found about the graphics card, and is remembered.

This file and ``pythons.py`` must be readable by every Python 3, so that an old one is told so and does not stumble over
the syntax of the others; they are imported once the version is known to fit.
"""

import sys

from pythons import check_python


def main(arguments: "list[str] | None" = None) -> int:
    """Run one command; the exit code is 0 only where it succeeded."""
    refusal = check_python(sys.version_info[:2])
    if refusal:
        print(refusal, file=sys.stderr)
        return 1
    import commands

    return commands.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
