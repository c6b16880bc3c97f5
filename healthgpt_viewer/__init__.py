"""HealthGPT Viewer: a DICOM viewer for the desktop."""
