"""The window Export, and what it sets going. Qt only."""
