"""The HealthGPT engine: arrays in, arrays and text out. No Qt, no DICOM."""
