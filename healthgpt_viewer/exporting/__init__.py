"""Studies and series given away: as DICOM, anonymised or as they are, as pictures, films and volumes. No Qt.

The mark of an AI result goes along: coded where the format has a place for it, else drawn into the pixels.
"""
