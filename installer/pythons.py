"""Which Pythons can be used. Like ``bootstrap.py`` to be read by every Python 3, so that an old one is told so."""

OLDEST, NEWEST = (3, 11), (3, 13)


def check_python(version: "tuple[int, int]") -> str:
    """Why a Python of this (major, minor) version cannot be used, or an empty string."""
    if OLDEST <= version <= NEWEST:
        return ""
    return (
        f"HealthGPT Viewer needs Python 3.11, 3.12 or 3.13, and this is {version[0]}.{version[1]}: "
        "start the same command with one of those, for example python3.12."
    )
