"""Everything that is painted: Qt only."""
