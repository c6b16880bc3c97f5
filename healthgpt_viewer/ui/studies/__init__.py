"""The list of all studies that were opened, and what can be done with them. Qt only."""
