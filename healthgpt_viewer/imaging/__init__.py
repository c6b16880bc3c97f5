"""DICOM in and out: no Qt, no torch."""
