<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>HealthGPT Viewer</name>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Edit</source>
            <comment>menu bar</comment>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Copy picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>The viewport as it is seen; the mark of an AI image stays on it.</source>
            <translation>Das Bildfenster, wie es zu sehen ist; die Kennzeichnung eines KI-Bildes bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Preferences …</source>
            <translation>Einstellungen …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Everything that can be set, with a search.</source>
            <translation>Alles, was sich einstellen lässt, mit Suche.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Undo: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Rückgängig: {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Redo: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Wiederholen: {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>Export …</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>DICOM with a DICOMDIR, pictures, films, NIfTI; an AI image keeps its mark in all of them.</source>
            <translation>DICOM mit DICOMDIR, Bilder, Filme, NIfTI; ein KI-Bild behält überall seine Kennzeichnung.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>File</source>
            <comment>menu bar</comment>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>Export anonymised …</source>
            <translation>Anonymisiert exportieren …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>DICOM without the patient, by the Basic Profile of PS3.15, with a preview of what changes.</source>
            <translation>DICOM ohne Patientendaten nach dem Basic Profile von PS3.15, mit Vorschau der Änderungen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open folder …</source>
            <translation>Ordner öffnen …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Everything below it is read; nothing in it is changed.</source>
            <translation>Alles darunter wird gelesen; nichts darin wird verändert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open files …</source>
            <translation>Dateien öffnen …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>DICOM files, a DICOMDIR or a zip.</source>
            <translation>DICOM-Dateien, ein DICOMDIR oder ein ZIP-Archiv.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open the demo study</source>
            <translation>Demo-Studie öffnen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Reopen the last workspace</source>
            <translation>Letzte Arbeitsumgebung wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>The studies and the layout of the window that was closed last.</source>
            <translation>Die Studien und das Layout des zuletzt geschlossenen Fensters.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Forget what was opened lately</source>
            <translation>Zuletzt Geöffnetes vergessen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>The files stay as they are.</source>
            <translation>Die Dateien bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Read the study's folder again</source>
            <translation>Ordner der Studie neu einlesen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Close study</source>
            <translation>Studie schließen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Its files stay as they are.</source>
            <translation>Ihre Dateien bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Files that could not be opened …</source>
            <translation>Nicht lesbare Dateien …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Export picture …</source>
            <translation>Bild exportieren …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>The viewport as it is seen, as PNG; the mark of an AI image stays on it.</source>
            <translation>Das Bildfenster, wie es zu sehen ist, als PNG; die Kennzeichnung eines KI-Bildes bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>This study did not come from a folder.</source>
            <translation>Diese Studie stammt nicht aus einem Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Every file that was found could be opened.</source>
            <translation>Jede gefundene Datei ließ sich öffnen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>No study is chosen in the window Search archives.</source>
            <translation>Im Fenster Archive durchsuchen ist keine Studie gewählt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>No series is chosen in the window Search archives.</source>
            <translation>Im Fenster Archive durchsuchen ist keine Serie gewählt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Nothing of this study is here yet: fetch it first.</source>
            <translation>Von dieser Studie ist noch nichts hier: Holen Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Fetch study</source>
            <translation>Studie abrufen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>It can be read while the rest still comes.</source>
            <translation>Sie kann gelesen werden, während der Rest noch kommt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>What is here of the chosen study.</source>
            <translation>Was von der gewählten Studie hier ist.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Fetch series</source>
            <translation>Serie abrufen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>The chosen series alone.</source>
            <translation>Nur die gewählten Serien.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Fetch studies</source>
            <translation>Studien abrufen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>View</source>
            <comment>menu bar</comment>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Both mixed.</source>
            <translation>Beide gemischt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>The second series on the left of a line, the first on its right.</source>
            <translation>Die zweite Serie links einer Linie, die erste rechts davon.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Both in turn.</source>
            <translation>Beide abwechselnd.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Squares of both: edges must run on from square to square.</source>
            <translation>Felder von beiden: Kanten müssen sich von Feld zu Feld fortsetzen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>How much the greys that are shown differ: black where they are the same.</source>
            <translation>Wie stark sich die gezeigten Grauwerte unterscheiden: schwarz, wo sie gleich sind.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Fuse with the other series</source>
            <translation>Mit der anderen Serie fusionieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Lays the series of the other viewport over this one, at its place in the patient.</source>
            <translation>Legt die Serie des anderen Bildfensters lagerichtig über diese.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Register the other series and fuse</source>
            <translation>Andere Serie registrieren und fusionieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Finds the turn and the shift that bring it onto this one; the result is yours to check.</source>
            <translation>Findet Drehung und Verschiebung, die sie auf diese bringen; das Ergebnis müssen Sie prüfen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Take off what lies over the image</source>
            <translation>Überlagerung entfernen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>Save this layout …</source>
            <translation>Dieses Layout speichern …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>Under a name, with the rule that says for which studies it is.</source>
            <translation>Unter einem Namen, mit der Regel, für welche Studien es gilt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>All protocols …</source>
            <translation>Alle Protokolle …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>Apply on opening</source>
            <translation>Beim Öffnen anwenden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>A protocol that is for such a study is applied when it is opened.</source>
            <translation>Ein passendes Protokoll wird beim Öffnen der Studie angewendet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Find a command …</source>
            <translation>Befehl suchen …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Every command by a few letters, with its key.</source>
            <translation>Jeder Befehl mit wenigen Buchstaben, mit seiner Taste.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Help</source>
            <comment>menu bar</comment>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Keys and mouse …</source>
            <translation>Tasten und Maus …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Change keys …</source>
            <translation>Tasten ändern …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Give commands other keys, and take keys over from another computer.</source>
            <translation>Befehlen andere Tasten geben und Tasten von einem anderen Computer übernehmen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Report a problem …</source>
            <translation>Problem melden …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Versions, settings, the log and crashes as a file: you read it first, and nothing is sent.</source>
            <translation>Versionen, Einstellungen, Protokoll und Abstürze als Datei: Sie lesen sie zuerst, gesendet wird nichts.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Open the folder of the log</source>
            <translation>Ordner des Protokolls öffnen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>What this is not …</source>
            <translation>Was dies nicht ist …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Next slice</source>
            <translation>Nächste Schicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Previous slice</source>
            <translation>Vorherige Schicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Ten slices on</source>
            <translation>Zehn Schichten vor</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Ten slices back</source>
            <translation>Zehn Schichten zurück</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Image</source>
            <comment>menu bar</comment>
            <translation>B&amp;ild</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>First slice</source>
            <translation>Erste Schicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Last slice</source>
            <translation>Letzte Schicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Next series or viewport</source>
            <translation>Nächste Serie oder nächstes Bildfenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>The next viewport where several are shown, else the next series.</source>
            <translation>Das nächste Bildfenster, wo mehrere gezeigt werden, sonst die nächste Serie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Previous series or viewport</source>
            <translation>Vorherige Serie oder vorheriges Bildfenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Window {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>Fenster {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Invert</source>
            <translation>Invertieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Flip left and right</source>
            <translation>Links-rechts spiegeln</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Flip top and bottom</source>
            <translation>Oben-unten spiegeln</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Rotate to the left</source>
            <translation>Nach links drehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Rotate to the right</source>
            <translation>Nach rechts drehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>This kind of image has no such window.</source>
            <translation>Diese Art von Bild hat kein solches Fenster.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Key images</source>
            <translation>Schlüsselbilder</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Key image</source>
            <translation>Schlüsselbild</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Flags the slice that is shown, or takes its flag away.</source>
            <translation>Markiert die gezeigte Schicht oder nimmt die Markierung weg.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Next key image</source>
            <translation>Nächstes Schlüsselbild</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Previous key image</source>
            <translation>Vorheriges Schlüsselbild</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Save key images</source>
            <translation>Schlüsselbilder speichern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>As a Key Object Selection in the folder KEY_IMAGES beside the study.</source>
            <translation>Als Key Object Selection im Ordner KEY_IMAGES neben der Studie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>No study is chosen in the window Studies.</source>
            <translation>Im Fenster Studien ist keine Studie gewählt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Choose one study in the window Studies, not several.</source>
            <translation>Wählen Sie im Fenster Studien eine Studie, nicht mehrere.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>The studies that are chosen in the window Studies.</source>
            <translation>Die im Fenster Studien gewählten Studien.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Keep the chosen studies at the top of the list, or no longer.</source>
            <translation>Gewählte Studien oben in der Liste halten oder nicht mehr.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Import a copy …</source>
            <translation>Kopie importieren …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Copy the files of the chosen studies into a folder of yours.</source>
            <translation>Dateien der gewählten Studien in Ihren Ordner kopieren.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Find again …</source>
            <translation>Wiederfinden …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Say where the files of the chosen study lie now.</source>
            <translation>Angeben, wo die Dateien der gewählten Studie jetzt liegen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Forget the chosen studies; their files stay as they are.</source>
            <translation>Gewählte Studien vergessen; ihre Dateien bleiben.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Size of the interface</source>
            <translation>Größe der Oberfläche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>One viewport</source>
            <translation>Ein Bildfenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Two viewports</source>
            <translation>Zwei Bildfenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Four viewports</source>
            <translation>Vier Bildfenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>This viewport alone, and back</source>
            <translation>Nur dieses Bildfenster, und zurück</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Double click does the same.</source>
            <translation>Doppelklick bewirkt dasselbe.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Link viewports</source>
            <translation>Bildfenster koppeln</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Viewports scroll, zoom and change their window together.</source>
            <translation>Bildfenster blättern, zoomen und fenstern gemeinsam.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Studies</source>
            <translation>Studien</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Measurements</source>
            <translation>Messungen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Next part of the window</source>
            <translation>Nächster Teil des Fensters</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Toolbar, studies, images, panels and the line below, one after the other.</source>
            <translation>Werkzeugleiste, Studien, Bilder, Bereiche und untere Zeile, der Reihe nach.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Previous part of the window</source>
            <translation>Vorheriger Teil des Fensters</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Say what is shown</source>
            <translation>Sagen, was gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Modality, plane, slice, window and the value at the mark, in words; a screen reader reads them.</source>
            <translation>Modalität, Ebene, Schicht, Fenster und Wert an der Marke in Worten; ein Bildschirmleser liest sie vor.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Reset layout</source>
            <translation>Layout zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Panels</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>The interface is as large as it can be.</source>
            <translation>Die Oberfläche ist so groß wie möglich.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>The interface is as small as it can be.</source>
            <translation>Die Oberfläche ist so klein wie möglich.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/leaving.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Links</source>
            <translation>Kopplungen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Scroll together</source>
            <translation>Gemeinsam blättern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>By position in the patient where the series share a space, else by number.</source>
            <translation>Nach der Lage im Patienten, wo die Serien einen Raum teilen, sonst nach der Nummer.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Zoom and move together</source>
            <translation>Gemeinsam zoomen und verschieben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>The same millimetres are as large on each.</source>
            <translation>Dieselben Millimeter sind auf allen gleich groß.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Window together</source>
            <translation>Gemeinsam fenstern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>For series whose values mean the same.</source>
            <translation>Für Serien, deren Werte dasselbe bedeuten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Reference lines</source>
            <translation>Referenzlinien</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Where the slice of the active viewport cuts the others; faintly, the first and last of its stack.</source>
            <translation>Wo die Schicht des aktiven Bildfensters die anderen schneidet; schwach die erste und letzte ihres Stapels.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>3D cursor</source>
            <translation>3D-Cursor</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>With the tool Crosshair, series of the same space go to the point that is clicked.</source>
            <translation>Mit dem Werkzeug Fadenkreuz gehen Serien desselben Raums zum angeklickten Punkt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Nothing is played: start the cine ({key}) first.</source>
            <extracomment>Fields: key</extracomment>
            <translation>Es läuft nichts: Starten Sie zuerst die Cine-Wiedergabe ({key}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Cine</source>
            <translation>Cine</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Plays the stack, a multi-frame file at its own frame time; scrolling stops it.</source>
            <translation>Spielt den Stapel ab, eine Multiframe-Datei in ihrem eigenen Takt; Blättern hält an.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Faster</source>
            <translation>Schneller</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Slower</source>
            <translation>Langsamer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>There is one image only, and nothing to play.</source>
            <translation>Es gibt nur ein Bild und nichts abzuspielen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Cine {words}</source>
            <extracomment>Fields: words</extracomment>
            <translation>Cine {words}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Tools</source>
            <comment>menu bar</comment>
            <translation>E&amp;xtras</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Measure</source>
            <translation>Messen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag from one end to the other, or click on both.</source>
            <translation>Von einem Ende zum anderen ziehen oder beide anklicken.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Angle</source>
            <translation>Winkel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag one arm to the corner, then click at the end of the other.</source>
            <translation>Einen Schenkel bis zum Scheitel ziehen, dann am Ende des anderen klicken.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Cobb angle</source>
            <translation>Cobb-Winkel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag one line, then the other.</source>
            <translation>Eine Linie ziehen, dann die andere.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Rectangle region</source>
            <translation>Rechteckige ROI</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag from corner to corner: area and values inside.</source>
            <translation>Von Ecke zu Ecke ziehen: Fläche und Werte darin.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Ellipse region</source>
            <translation>Elliptische ROI</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag the box around it: area and values inside.</source>
            <translation>Den Rahmen aufziehen: Fläche und Werte darin.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Polygon region</source>
            <translation>Polygon-ROI</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Click at each corner, double click at the last.</source>
            <translation>Jede Ecke anklicken, die letzte doppelt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Freehand region</source>
            <translation>Freihand-ROI</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Draw around it; it closes by itself.</source>
            <translation>Umfahren; sie schließt sich von selbst.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Arrow</source>
            <translation>Pfeil</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag from the tail to the tip, then type words or nothing.</source>
            <translation>Vom Ende zur Spitze ziehen, dann Text eingeben oder nichts.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Click, then type.</source>
            <translation>Klicken, dann schreiben.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Probe</source>
            <translation>Messpunkt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Click: the value of the pixel.</source>
            <translation>Klick: der Wert des Pixels.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the measurement to the next slice</source>
            <translation>Messung auf die nächste Schicht kopieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the measurement to the previous slice</source>
            <translation>Messung auf die vorherige Schicht kopieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the measurement to all other slices</source>
            <translation>Messung auf alle anderen Schichten kopieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Name the measurement …</source>
            <translation>Messung benennen …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>A double click on it does the same.</source>
            <translation>Ein Doppelklick darauf bewirkt dasselbe.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Ask HealthGPT about the region</source>
            <translation>HealthGPT nach der Region fragen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>The box around the selected region becomes the rectangle that the next question is about.</source>
            <translation>Der Rahmen um die gewählte Region wird zum Rechteck, nach dem als Nächstes gefragt wird.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Delete the measurement</source>
            <translation>Messung löschen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Where none is selected, the rectangle is cleared.</source>
            <translation>Ist keine gewählt, wird das Rechteck entfernt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Delete all measurements of the study</source>
            <translation>Alle Messungen der Studie löschen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>To the same place in the patient, straight across the slices.</source>
            <translation>An dieselbe Stelle im Patienten, senkrecht durch die Schichten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the values</source>
            <translation>Werte kopieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Of the selected measurement, else of all of the study, as a table for a spreadsheet.</source>
            <translation>Der gewählten Messung, sonst aller der Studie, als Tabelle für eine Tabellenkalkulation.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Export the values as CSV …</source>
            <translation>Werte als CSV exportieren …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>All measurements of the study, with their places in the patient.</source>
            <translation>Alle Messungen der Studie, mit ihrer Lage im Patienten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Save measurements</source>
            <translation>Messungen speichern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>As DICOM beside the study; the images are not touched.</source>
            <translation>Als DICOM neben der Studie; die Bilder bleiben unberührt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Save measurements to …</source>
            <translation>Messungen speichern in …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Into a folder of your choice, which is remembered for this study.</source>
            <translation>In einen Ordner Ihrer Wahl, der für diese Studie gemerkt wird.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Nothing is selected: click on it first.</source>
            <translation>Nichts ist gewählt: Klicken Sie es zuerst an.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>There is no measurement in this study.</source>
            <translation>In dieser Studie gibt es keine Messung.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>All measurements are saved.</source>
            <translation>Alle Messungen sind gespeichert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>No archive is known yet. Add one in Network, Servers and receiver.</source>
            <translation>Noch ist kein Archiv bekannt. Fügen Sie unter Netzwerk, Server und Empfang eines hinzu.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Search archives …</source>
            <translation>Archive durchsuchen …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Find studies in an archive, and fetch them.</source>
            <translation>Studien in einem Archiv finden und abrufen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Network</source>
            <comment>menu bar</comment>
            <translation>&amp;Netzwerk</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Today's studies in the archive</source>
            <translation>Heutige Studien im Archiv</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Search the archive that was chosen last for the studies of today.</source>
            <translation>Das zuletzt gewählte Archiv nach den Studien von heute durchsuchen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Send study …</source>
            <translation>Studie senden …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Send series …</source>
            <translation>Serie senden …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Send AI results …</source>
            <translation>KI-Ergebnisse senden …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Receive studies</source>
            <translation>Studien empfangen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Take in what those send who may.</source>
            <translation>Annehmen, was erlaubte Absender schicken.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Servers and receiver …</source>
            <translation>Server und Empfang …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>This study has no saved AI results. Save them first.</source>
            <translation>Diese Studie hat keine gespeicherten KI-Ergebnisse. Speichern Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Over the image</source>
            <translation>Über dem Bild</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Objects</source>
            <translation>Objekte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Segments, structures, presentation states and key images of the study.</source>
            <translation>Segmente, Strukturen, Präsentationszustände und Schlüsselbilder der Studie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Overlays of the file</source>
            <translation>Overlays der Datei</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Drawings that the file carries beside its pixels.</source>
            <translation>Zeichnungen, die die Datei neben ihren Pixeln enthält.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Shutters</source>
            <translation>Blenden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>They cover the parts of an image in which there is nothing to see.</source>
            <translation>Sie verdecken Bildteile, in denen nichts zu sehen ist.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Nothing over the image</source>
            <translation>Nichts über dem Bild</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Switches segments, structures and presentation states off.</source>
            <translation>Schaltet Segmente, Strukturen und Präsentationszustände aus.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>This image has no overlay.</source>
            <translation>Dieses Bild hat kein Overlay.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>This image has no shutter.</source>
            <translation>Dieses Bild hat keine Blende.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Hide {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} ausblenden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Show {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} zeigen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>overlays</source>
            <translation>Overlays</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>shutters</source>
            <translation>Blenden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Nothing of the study's objects lies over the images.</source>
            <translation>Keine Objekte der Studie liegen über den Bildern.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>{title}  W {width:g} L {center:g}</source>
            <extracomment>Fields: center, title, width</extracomment>
            <translation>{title}  W {width:g} L {center:g}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Brain</source>
            <translation>Hirn</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Subdural</source>
            <translation>Subdural</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Stroke</source>
            <translation>Schlaganfall</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Bone</source>
            <translation>Knochen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Soft tissue</source>
            <translation>Weichteile</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Lung</source>
            <translation>Lunge</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Angiography</source>
            <translation>Angiographie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Of the file</source>
            <translation>Der Datei</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>As the file says</source>
            <translation>Wie in der Datei</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Whole range</source>
            <translation>Ganzer Bereich</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>SUV 0 to {high:g}</source>
            <extracomment>Fields: high</extracomment>
            <translation>SUV 0 bis {high:g}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reasons.py" />
            <source>There is no image in the active viewport. Open a study, then choose a series.</source>
            <translation>Im aktiven Bildfenster ist kein Bild. Öffnen Sie eine Studie und wählen Sie eine Serie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reasons.py" />
            <source>The image is still being read.</source>
            <translation>Das Bild wird noch gelesen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reasons.py" />
            <source>A colour image has no window and is not inverted.</source>
            <translation>Ein Farbbild hat kein Fenster und wird nicht invertiert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Reformat</source>
            <translation>Reformatieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Brightest in the slab (MIP)</source>
            <translation>Hellster Wert im Slab (MIP)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Vessels with contrast, nodules in the lung.</source>
            <translation>Kontrastierte Gefäße, Lungenrundherde.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Darkest in the slab (MinIP)</source>
            <translation>Dunkelster Wert im Slab (MinIP)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Airways, emphysema.</source>
            <translation>Atemwege, Emphysem.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Mean of the slab</source>
            <translation>Mittelwert des Slabs</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Less noise, as a thicker slice has it.</source>
            <translation>Weniger Rauschen, wie bei einer dickeren Schicht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Reformat in three planes</source>
            <translation>In drei Ebenen reformatieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Axial, coronal and sagittal planes of the series, with one crosshair (MPR).</source>
            <translation>Axiale, koronare und sagittale Ebenen der Serie mit einem Fadenkreuz (MPR).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Reformat both series</source>
            <translation>Beide Serien reformatieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>The planes of a second series below those of the first, for example of an AI image.</source>
            <translation>Die Ebenen einer zweiten Serie unter denen der ersten, zum Beispiel eines KI-Bildes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Planes of the body</source>
            <translation>Ebenen des Körpers</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Axial, coronal and sagittal again.</source>
            <translation>Wieder axial, koronar und sagittal.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Planes along the slices</source>
            <translation>Ebenen entlang der Schichten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>One plane as the slices were acquired, the others across it.</source>
            <translation>Eine Ebene wie die aufgenommenen Schichten, die anderen quer dazu.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Thicker slab</source>
            <translation>Dickerer Slab</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Thinner slab</source>
            <translation>Dünnerer Slab</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Crosshair</source>
            <translation>Fadenkreuz</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Click or drag: the other series of the same space go to that point of the patient.</source>
            <translation>Klicken oder ziehen: Die anderen Serien desselben Raums gehen zu diesem Punkt des Patienten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Chosen in the list</source>
            <translation>In der Liste gewählt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Nothing is chosen in the list of studies.</source>
            <translation>In der Liste der Studien ist nichts gewählt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Choose a series in the list of studies first.</source>
            <translation>Wählen Sie zuerst eine Serie in der Liste der Studien.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Read as a tree</source>
            <translation>Als Baum lesen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>A structured report, with everything that it holds.</source>
            <translation>Ein strukturierter Befund mit allem, was er enthält.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Show its own pictures</source>
            <translation>Seine eigenen Bilder zeigen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>The pixels of an object that is laid over other images otherwise.</source>
            <translation>Die Pixel eines Objekts, das sonst über anderen Bildern liegt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Its DICOM tags …</source>
            <translation>Seine DICOM-Tags …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>All studies of its patient …</source>
            <translation>Alle Studien seines Patienten …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Read its folder again</source>
            <translation>Ordner neu einlesen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Send it …</source>
            <translation>Senden …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Close its study</source>
            <translation>Seine Studie schließen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Compare with {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Mit {title} vergleichen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>No further study of this patient is known.</source>
            <translation>Keine weitere Studie dieses Patienten ist bekannt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Studies …</source>
            <translation>Studien …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Everything that was opened once: search, pin, open, import.</source>
            <translation>Alles, was einmal geöffnet wurde: suchen, anheften, öffnen, importieren.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Import …</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Copy the DICOM files of a folder or disc into a folder of yours, and open them there.</source>
            <translation>Die DICOM-Dateien eines Ordners oder Datenträgers in Ihren Ordner kopieren und dort öffnen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>All studies of the patient …</source>
            <translation>Alle Studien des Patienten …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Compare with an earlier study</source>
            <translation>Mit einer früheren Studie vergleichen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>The matching series of the newest other study of the patient, beside this one and linked.</source>
            <translation>Die passende Serie der neuesten anderen Studie des Patienten, neben dieser und gekoppelt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Window/level</source>
            <translation>Fensterung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>W/L</source>
            <translation>W/L</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag: up and down for the centre, sideways for the width.</source>
            <translation>Ziehen: auf und ab für das Zentrum, seitlich für die Breite.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag up and down.</source>
            <translation>Auf und ab ziehen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Pan</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag the image.</source>
            <translation>Das Bild ziehen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Scroll</source>
            <translation>Blättern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag up and down through the slices.</source>
            <translation>Auf und ab durch die Schichten ziehen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Rectangle</source>
            <translation>Rechteck</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Draw a rectangle to ask HealthGPT about.</source>
            <translation>Ein Rechteck zeichnen, um HealthGPT danach zu fragen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Clear the rectangle</source>
            <translation>Rechteck entfernen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>DICOM tags …</source>
            <translation>DICOM-Tags …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Leave the tool, or stop the work</source>
            <translation>Werkzeug verlassen oder Arbeit anhalten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>From the next start of the program.</source>
            <translation>Ab dem nächsten Programmstart.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Reset view</source>
            <translation>Ansicht zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Window, zoom, position, flips and rotation as at first.</source>
            <translation>Fenster, Zoom, Lage, Spiegelung und Drehung wie zu Beginn.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Fit to the viewport</source>
            <translation>An das Bildfenster anpassen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Corner text: none, some, all</source>
            <translation>Ecktext: keiner, wenig, alles</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Show patient's data on the image</source>
            <translation>Patientendaten im Bild zeigen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>The greys of this screen are as its system sets them: the program does not calibrate it to the DICOM greyscale standard display function (PS3.14). Faint differences that a diagnostic display shows may not be seen.</source>
            <translation>Die Grauwerte dieses Bildschirms sind, wie sein System sie einstellt: Das Programm kalibriert ihn nicht auf die DICOM-Graustufenkennlinie (GSDF, PS3.14). Schwache Unterschiede, die ein Befundmonitor zeigt, sind womöglich nicht zu sehen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>My windows</source>
            <translation>Meine Fenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Draw a rectangle first ({key}); its values make the window.</source>
            <extracomment>Fields: key</extracomment>
            <translation>Zeichnen Sie zuerst ein Rechteck ({key}); seine Werte bestimmen das Fenster.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>From the 1st to the 99.5th percentile of the slice.</source>
            <translation>Vom 1. bis zum 99,5. Perzentil der Schicht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Automatic, of the rectangle</source>
            <translation>Automatisch, aus dem Rechteck</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>From the 1st to the 99.5th percentile of what lies in the rectangle.</source>
            <translation>Vom 1. bis zum 99,5. Perzentil dessen, was im Rechteck liegt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Keep this window …</source>
            <translation>Dieses Fenster merken …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Under a name of your own, for images of this modality.</source>
            <translation>Unter eigenem Namen, für Bilder dieser Modalität.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Remove kept windows …</source>
            <translation>Gemerkte Fenster entfernen …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Windows that were kept, in the preferences.</source>
            <translation>Gemerkte Fenster, in den Einstellungen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Uptake values (SUV, body weight)</source>
            <translation>Aufnahmewerte (SUV, Körpergewicht)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>PET in standardised uptake values.</source>
            <translation>PET in standardisierten Aufnahmewerten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Magnifier</source>
            <translation>Lupe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>What lies under the mouse, three times as large.</source>
            <translation>Was unter der Maus liegt, dreifach vergrößert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Images on the second screen</source>
            <translation>Bilder auf dem zweiten Bildschirm</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>What this screen can show</source>
            <translation>Was dieser Bildschirm zeigen kann</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Colours: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Farben: {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>load, directory, study</source>
            <translation>laden, Verzeichnis, Studie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>load, DICOM, zip</source>
            <translation>laden, DICOM, ZIP</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>example, sample, phantom</source>
            <translation>Beispiel, Muster, Phantom</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>refresh, reload, rescan</source>
            <translation>aktualisieren, neu laden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>errors, unreadable, broken</source>
            <translation>Fehler, unlesbar, defekt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>save image, screenshot, PNG</source>
            <translation>Bild speichern, Screenshot, PNG</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>save as, JPEG, TIFF, film, NIfTI, give away</source>
            <translation>speichern unter, JPEG, TIFF, Film, NIfTI, weitergeben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>de-identify, anonymize, pseudonymise, research</source>
            <translation>de-identifizieren, anonymisieren, pseudonymisieren, Forschung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>exit, close the program</source>
            <translation>schließen, Programm beenden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>library, recent, database, patients</source>
            <translation>Bibliothek, zuletzt, Datenbank, Patienten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>copy from disc, CD, USB</source>
            <translation>von Datenträger kopieren, CD, USB</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>history, prior</source>
            <translation>Verlauf, Voruntersuchung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>prior, previous examination, follow-up</source>
            <translation>Voruntersuchung, Verlaufskontrolle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>take back, revert</source>
            <translation>zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>repeat</source>
            <translation>noch einmal</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>clipboard, screenshot</source>
            <translation>Zwischenablage, Screenshot</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>settings, options, configure</source>
            <translation>Optionen, konfigurieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>original, restore</source>
            <translation>Original, wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>whole image, zoom to fit</source>
            <translation>ganzes Bild, einpassen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>annotations, demographics, overlay text</source>
            <translation>Beschriftung, Patientendaten, Overlay-Text</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>hide name, privacy, demographics</source>
            <translation>Namen verbergen, Datenschutz</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>single, 1x1, layout</source>
            <translation>einzeln, 1x1, Layout</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>side by side, 1x2, split, layout</source>
            <translation>nebeneinander, 1x2, geteilt, Layout</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>quad, 2x2, split, layout</source>
            <translation>vierfach, 2x2, geteilt, Layout</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>maximise, enlarge, full</source>
            <translation>maximieren, vergrößern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, lock together</source>
            <translation>synchronisieren, koppeln</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, stack</source>
            <translation>synchronisieren, Stapel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, pan</source>
            <translation>synchronisieren, verschieben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, contrast</source>
            <translation>synchronisieren, Kontrast</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>browser, thumbnails, series list</source>
            <translation>Browser, Vorschaubilder, Serienliste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>annotations, findings list</source>
            <translation>Annotationen, Liste der Befunde</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>segmentation, presentation state, RT structures</source>
            <translation>Segmentierung, Präsentationszustand, RT-Strukturen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>scout lines, localizer, cross reference</source>
            <translation>Scout-Linien, Lokalisierer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>triangulate, locate, find point</source>
            <translation>triangulieren, orten, Punkt finden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>restore panels, docks</source>
            <translation>Bereiche wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>loupe, magnifying glass</source>
            <translation>Lupe, Vergrößerungsglas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>monitor, display</source>
            <translation>Monitor, Anzeige</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>MPR, multiplanar, coronal, sagittal, axial</source>
            <translation>MPR, multiplanar, koronar, sagittal, axial</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>maximum intensity projection</source>
            <translation>Maximumintensitätsprojektion</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>minimum intensity projection</source>
            <translation>Minimumintensitätsprojektion</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>average intensity projection</source>
            <translation>Mittelwertprojektion</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>slab thickness</source>
            <translation>Schichtdicke, Slab</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>overlay, PET CT, superimpose</source>
            <translation>überlagern, PET-CT</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>align, coregister, match</source>
            <translation>ausrichten, Koregistrierung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>chessboard</source>
            <translation>Schachbrett</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>flicker, alternate</source>
            <translation>flackern, abwechseln</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>curtain, wipe</source>
            <translation>Vorhang, wischen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>subtract</source>
            <translation>subtrahieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>film, movie, play, loop, animation</source>
            <translation>Film, abspielen, Schleife, Animation</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>speed, frame rate</source>
            <translation>Geschwindigkeit, Bildrate</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>forward</source>
            <translation>vorwärts</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>back</source>
            <translation>zurück</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>negative, reverse greyscale</source>
            <translation>negativ, Graustufen umkehren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>mirror</source>
            <translation>spiegeln</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>mirror, upside down</source>
            <translation>spiegeln, kopfüber</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>turn, counterclockwise</source>
            <translation>drehen, gegen den Uhrzeigersinn</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>turn, clockwise</source>
            <translation>drehen, im Uhrzeigersinn</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>contrast, auto window</source>
            <translation>Kontrast, automatisches Fenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>contrast, auto window, ROI</source>
            <translation>Kontrast, automatisches Fenster, ROI</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>preset, save window</source>
            <translation>Voreinstellung, Fenster speichern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>standardised uptake value, PET</source>
            <translation>SUV, PET</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>flag, mark, bookmark, star</source>
            <translation>markieren, Lesezeichen, Stern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>contrast, brightness, W/L, grey levels</source>
            <translation>Kontrast, Helligkeit, W/L, Grauwerte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>magnify, enlarge, scale</source>
            <translation>vergrößern, skalieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>move, drag, hand</source>
            <translation>bewegen, ziehen, Hand</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>stack, browse slices</source>
            <translation>Stapel, Schichten durchsehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>box, ROI, crop</source>
            <translation>Rahmen, ROI, Ausschnitt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>cursor, triangulate</source>
            <translation>Cursor, triangulieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>header, metadata, attributes</source>
            <translation>Header, Metadaten, Attribute</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>cancel, abort</source>
            <translation>abbrechen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>distance, ruler, calliper, line</source>
            <translation>Abstand, Lineal, Strecke, Linie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>protractor</source>
            <translation>Winkelmesser</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>scoliosis, spine</source>
            <translation>Skoliose, Wirbelsäule</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, box, area</source>
            <translation>ROI, Rahmen, Fläche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, circle, oval, area, mean HU</source>
            <translation>ROI, Kreis, oval, Fläche, mittlere HU</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, area, outline</source>
            <translation>ROI, Fläche, Umriss</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, area, contour, draw</source>
            <translation>ROI, Fläche, Kontur, zeichnen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>pointer, annotate</source>
            <translation>Zeiger, annotieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>label, annotate, note</source>
            <translation>Beschriftung, annotieren, Notiz</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>pixel value, HU, point</source>
            <translation>Pixelwert, HU, Punkt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>remove, erase</source>
            <translation>entfernen, löschen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>remove, clear, erase</source>
            <translation>entfernen, leeren, löschen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>spreadsheet, table</source>
            <translation>Tabellenkalkulation, Tabelle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>structured report, DICOM SR</source>
            <translation>strukturierter Befund, DICOM SR</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>today's list, query, PACS</source>
            <translation>Tagesliste, Abfrage, PACS</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, query, retrieve, C-FIND, DICOMweb</source>
            <translation>PACS, abfragen, abrufen, C-FIND, DICOMweb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, upload, C-STORE</source>
            <translation>PACS, hochladen, C-STORE</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, upload</source>
            <translation>PACS, hochladen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, listener, Store SCP</source>
            <translation>PACS, Empfänger, Store SCP</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, AE title, configure</source>
            <translation>PACS, AE-Titel, einrichten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>shortcuts, hotkeys, customise, assign</source>
            <translation>Tastenkürzel, anpassen, zuweisen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>shortcuts, hotkeys, cheat sheet</source>
            <translation>Tastenkürzel, Übersicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>logs, diagnostics</source>
            <translation>Protokolle, Diagnose</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>about, version, licence, disclaimer</source>
            <translation>über, Version, Lizenz, Haftung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>All are as at the first start.</source>
            <translation>Alle sind wie beim ersten Start.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>The log is empty.</source>
            <translation>Das Protokoll ist leer.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>No crash is known.</source>
            <translation>Kein Absturz ist bekannt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>This machine</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Crashes</source>
            <translation>Abstürze</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/errors.py" />
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/errors.py" />
            <source>{path}: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>{path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>ultrasound machines write the patient's name into the picture</source>
            <translation>Ultraschallgeräte schreiben den Patientennamen ins Bild</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>endoscopes write the patient's name into the picture</source>
            <translation>Endoskope schreiben den Patientennamen ins Bild</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>photographs can show the patient or a label</source>
            <translation>Fotos können den Patienten oder ein Etikett zeigen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>photographs of slides can show their label</source>
            <translation>Fotos von Objektträgern können ihr Etikett zeigen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>photographs of the eye often carry text</source>
            <translation>Augenfotos enthalten oft Text</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>it is a picture of unknown origin</source>
            <translation>das Bild ist unbekannter Herkunft</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>it is a scanned document</source>
            <translation>es ist ein gescanntes Dokument</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>its header says so</source>
            <translation>der Header sagt es</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>its image type is {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>der Bildtyp ist {kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>it is a secondary capture, as a screen shot is</source>
            <translation>es ist eine Sekundäraufnahme, wie ein Bildschirmfoto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/exporting/deidentify.py" />
            <source>{n} items</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 Element</numerusform>
                <numerusform>{n} Elemente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/deidentify.py" />
            <source>{n} bytes</source>
            <extracomment>Fields: n</extracomment>
            <translation>{n} Bytes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/dicom.py" />
            <source>None of the files could be exported.</source>
            <translation>Keine der Dateien konnte exportiert werden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/dicom.py" />
            <source>the texts of a {kind_of} may name the patient.</source>
            <extracomment>Fields: kind_of</extracomment>
            <translation>die Texte ({kind_of}) können den Patienten nennen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/dicom.py" />
            <source>It was left out: {error}</source>
            <extracomment>Fields: error</extracomment>
            <translation>Es wurde ausgelassen: {error}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/pictures.py" />
            <source>None of the images could be exported.</source>
            <translation>Keines der Bilder konnte exportiert werden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/volumes.py" />
            <source>it could not be written whole</source>
            <translation>sie konnte nicht ganz geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/volumes.py" />
            <source>The slices are unevenly apart and were resampled.</source>
            <translation>Die Schichten liegen ungleich auseinander und wurden neu abgetastet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/writing.py" />
            <source>{path} is there already and was left as it is. Choose another name.</source>
            <extracomment>Fields: path</extracomment>
            <translation>{path} gibt es schon und blieb unverändert. Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/writing.py" />
            <source>Nothing was written to {path}: {strerror}. Free some space or choose another folder.</source>
            <extracomment>Fields: path, strerror</extracomment>
            <translation>Nach {path} wurde nichts geschrieben: {strerror}. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>any study</source>
            <translation>jede Studie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its format is not {format!r}</source>
            <extracomment>Fields: format</extracomment>
            <translation>sein Format ist nicht {format!r}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it was written by a newer program</source>
            <translation>es wurde von einem neueren Programm geschrieben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it has not one pane for each viewport</source>
            <translation>es hat nicht ein Feld für jedes Bildfenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it has no name</source>
            <translation>es hat keinen Namen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>the rule</source>
            <translation>die Regel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{plane!r} is no plane</source>
            <extracomment>Fields: plane</extracomment>
            <translation>{plane!r} ist keine Ebene</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a window is not two numbers, centre and width</source>
            <translation>ein Fenster ist nicht zwei Zahlen, Zentrum und Breite</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{what} is not as it must be</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what} ist nicht, wie es sein muss</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} are not a list of at most {most}</source>
            <extracomment>Fields: most, name</extracomment>
            <translation>{name!r} ist keine Liste von höchstens {most}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} is no text of at most {most} letters</source>
            <extracomment>Fields: most, name</extracomment>
            <translation>{name!r} ist kein Text von höchstens {most} Zeichen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} is not between {least} and {most}</source>
            <extracomment>Fields: least, most, name</extracomment>
            <translation>{name!r} liegt nicht zwischen {least} und {most}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} is neither true nor false</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name!r} ist weder wahr noch falsch</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>with {n} priors</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>mit einer Voruntersuchung</numerusform>
                <numerusform>mit {n} Voruntersuchungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{label} holds no hanging protocol: it is nested too deep.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} enthält kein Hanging-Protokoll: zu tief verschachtelt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it is no JSON</source>
            <translation>es ist kein JSON</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{label} holds no hanging protocol that can be used: {what}.</source>
            <extracomment>Fields: label, what</extracomment>
            <translation>{label} enthält kein brauchbares Hanging-Protokoll: {what}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a protocol</source>
            <translation>ein Protokoll</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a series</source>
            <translation>eine Serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a pane</source>
            <translation>ein Feld</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/store.py" />
            <source>The hanging protocol was not written to {path}: {error}. Choose another folder.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>Das Hanging-Protokoll wurde nicht nach {path} geschrieben: {error}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/store.py" />
            <source>{path} is too large to hold hanging protocols.</source>
            <extracomment>Fields: path</extracomment>
            <translation>{path} ist zu groß für Hanging-Protokolle.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/store.py" />
            <source>{path} cannot be read: {error}.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>{path} kann nicht gelesen werden: {error}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its images carry no position in the patient.</source>
            <translation>Diese Serie lässt sich nicht reformatieren: Ihre Bilder tragen keine Lage im Patienten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: it needs two slices at different places.</source>
            <translation>Diese Serie lässt sich nicht reformatieren: Sie braucht zwei Schichten an verschiedenen Orten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>{doubled} slices at the position of another are left out</source>
            <extracomment>Fields: doubled</extracomment>
            <translation>{doubled} Schichten an der Stelle einer anderen sind ausgelassen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its slices are not parallel.</source>
            <translation>Diese Serie lässt sich nicht reformatieren: Ihre Schichten sind nicht parallel.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its pixels are not of one size.</source>
            <translation>Diese Serie lässt sich nicht reformatieren: Ihre Pixel sind nicht gleich groß.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its slices are not of one size.</source>
            <translation>Diese Serie lässt sich nicht reformatieren: Ihre Schichten sind nicht gleich groß.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its images are in colour.</source>
            <translation>Diese Serie lässt sich nicht reformatieren: Ihre Bilder sind farbig.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: fewer than two of its slices can be read.</source>
            <translation>Diese Serie lässt sich nicht reformatieren: Weniger als zwei ihrer Schichten sind lesbar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>{missing} slices could not be read and are left out</source>
            <extracomment>Fields: missing</extracomment>
            <translation>{missing} Schichten konnten nicht gelesen werden und sind ausgelassen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>There is not enough memory to reformat this series ({needed:.0f} MB): close other studies.</source>
            <extracomment>Fields: needed</extracomment>
            <translation>Der Speicher reicht nicht, um diese Serie zu reformatieren ({needed:.0f} MB): Schließen Sie andere Studien.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/cache.py" />
            <source>There is not enough memory to show this image: close other studies.</source>
            <translation>Der Speicher reicht nicht, um dieses Bild zu zeigen: Schließen Sie andere Studien.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>Hot iron</source>
            <translation>Hot Iron</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>Hot metal blue</source>
            <translation>Hot Metal Blue</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>PET, 20 steps</source>
            <translation>PET, 20 Stufen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>Another file of the same instance is at {target}; it was left as it was.</source>
            <extracomment>Fields: target</extracomment>
            <translation>Unter {target} liegt eine andere Datei derselben Instanz; sie blieb unverändert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>There is not enough room in {folder}: {needed} are needed and {free} are free. Choose another folder.</source>
            <extracomment>Fields: folder, free, needed</extracomment>
            <translation>In {folder} ist nicht genug Platz: {needed} werden gebraucht, {free} sind frei. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>what was written to {parent} reads back differently</source>
            <extracomment>Fields: parent</extracomment>
            <translation>was nach {parent} geschrieben wurde, liest sich anders zurück</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>The folder {folder} cannot be made: {reason}. Choose another.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}. Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>The disk of {parent} is full: free some space, then start again.</source>
            <extracomment>Fields: parent</extracomment>
            <translation>Die Festplatte von {parent} ist voll: Schaffen Sie Platz und beginnen Sie neu.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>{target} is there already</source>
            <extracomment>Fields: target</extracomment>
            <translation>{target} gibt es schon</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>It was not copied: {reason}.</source>
            <extracomment>Fields: reason</extracomment>
            <translation>Es wurde nicht kopiert: {reason}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} cannot be decoded ({name}): {short}</source>
            <extracomment>Fields: label, name, short</extracomment>
            <translation>Die Pixel von {label} lassen sich nicht dekodieren ({name}): {short}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} cannot be decoded: {short}</source>
            <extracomment>Fields: label, short</extracomment>
            <translation>Die Pixel von {label} lassen sich nicht dekodieren: {short}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>no decoder for it is installed</source>
            <translation>dafür ist kein Decoder installiert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>{label} does not say how large its image is.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} sagt nicht, wie groß sein Bild ist.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The image in {label} is larger than this program can show.</source>
            <extracomment>Fields: label</extracomment>
            <translation>Das Bild in {label} ist größer, als dieses Programm zeigen kann.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>{label} has {number_of_frames} frames and no frame {frame_index}.</source>
            <extracomment>Fields: frame_index, label, number_of_frames</extracomment>
            <translation>{label} hat {number_of_frames} Einzelbilder und kein Einzelbild {frame_index}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixel data of {label} are missing.</source>
            <extracomment>Fields: label</extracomment>
            <translation>Die Pixeldaten von {label} fehlen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixel data of {label} are cut off.</source>
            <extracomment>Fields: label</extracomment>
            <translation>Die Pixeldaten von {label} sind abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} are damaged: they unpack to {stated} x {stated2} pixels, and the header says {rows} x {columns}.</source>
            <extracomment>Fields: columns, label, rows, stated, stated2</extracomment>
            <translation>Die Pixel von {label} sind beschädigt: Sie entpacken sich zu {stated} x {stated2} Pixeln, und der Header sagt {rows} x {columns}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} cannot be decoded: {text}</source>
            <extracomment>Fields: label, text</extracomment>
            <translation>Die Pixel von {label} lassen sich nicht dekodieren: {text}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Ellipse</source>
            <translation>Ellipse</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Polygon</source>
            <translation>Polygon</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Freehand</source>
            <translation>Freihand</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>angle</source>
            <translation>Winkel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>cobb angle</source>
            <translation>Cobb-Winkel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>rectangle</source>
            <translation>Rechteck</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>ellipse</source>
            <translation>Ellipse</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>polygon</source>
            <translation>Polygon</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>freehand</source>
            <translation>Freihand-Region</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>arrow</source>
            <translation>Pfeil</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>probe</source>
            <translation>Messpunkt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>{value}{unit}</source>
            <extracomment>Fields: unit, value</extracomment>
            <translation>{value}{unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Area {value} {unit}</source>
            <extracomment>Fields: unit, value</extracomment>
            <translation>Fläche {value} {unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>AI value {value}, not HU</source>
            <extracomment>Fields: value</extracomment>
            <translation>KI-Wert {value}, nicht HU</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>{colour} {value:.0f}</source>
            <extracomment>Fields: colour, value</extracomment>
            <translation>{colour} {value:.0f}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Stored value {value}</source>
            <extracomment>Fields: value</extracomment>
            <translation>Gespeicherter Wert {value}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>{value} {unit}</source>
            <extracomment>Fields: unit, value</extracomment>
            <translation>{value} {unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Mean {mean} ± {sd}{unit}</source>
            <extracomment>Fields: mean, sd, unit</extracomment>
            <translation>Mittel {mean} ± {sd}{unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>pixels: no scale in the file</source>
            <translation>Pixel: kein Maßstab in der Datei</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Min {least}, max {most}{unit}</source>
            <extracomment>Fields: least, most, unit</extracomment>
            <translation>Min {least}, Max {most}{unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>AI values, not HU</source>
            <translation>KI-Werte, nicht HU</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>stored values</source>
            <translation>gespeicherte Werte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>at the detector</source>
            <translation>am Detektor</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Blend</source>
            <translation>Mischen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Swipe</source>
            <translation>Schieber</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Blink</source>
            <translation>Wechseln</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Checkerboard</source>
            <translation>Schachbrett</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>blend</source>
            <translation>gemischt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>swipe</source>
            <translation>Schieber</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>blink</source>
            <translation>Wechsel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>checkerboard</source>
            <translation>Schachbrett</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>{series}, {mode}</source>
            <extracomment>Fields: mode, series</extracomment>
            <translation>{series}, {mode}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>{series}, {mode}, registered: check by eye</source>
            <extracomment>Fields: mode, series</extracomment>
            <translation>{series}, {mode}, registriert: mit dem Auge prüfen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>images of {n} orientations, each shown on its own</source>
            <extracomment>Fields: n</extracomment>
            <translation>Bilder in {n} Orientierungen, jede für sich gezeigt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{n} images have {fault}: shown without a place in the patient</source>
            <extracomment>Fields: fault, n</extracomment>
            <translation>
                <numerusform>1 Bild hat {fault}: ohne Lage im Patienten gezeigt</numerusform>
                <numerusform>{n} Bilder haben {fault}: ohne Lage im Patienten gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>Files of {patients} different patients carry the same study UID: no series shows images of two of them</source>
            <extracomment>Fields: patients</extracomment>
            <translation>Dateien von {patients} verschiedenen Patienten tragen dieselbe Study UID: Keine Serie zeigt Bilder von zweien</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{without} files of this series hold no image.</source>
            <extracomment>Fields: without</extracomment>
            <translation>{without} Dateien dieser Serie enthalten kein Bild.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>rows and columns {skew:.1f} degrees off a right angle: measure with care</source>
            <extracomment>Fields: skew</extracomment>
            <translation>Zeilen und Spalten {skew:.1f} Grad vom rechten Winkel: Messen Sie mit Vorsicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>gantry tilt {tilt:.1f} degrees</source>
            <extracomment>Fields: tilt</extracomment>
            <translation>Gantry-Neigung {tilt:.1f} Grad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{doubled} slices lie at the position of another</source>
            <extracomment>Fields: doubled</extracomment>
            <translation>{doubled} Schichten liegen an der Stelle einer anderen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>These images carry no position in the patient: they are in the order of their numbers.</source>
            <translation>Diese Bilder tragen keine Lage im Patienten: Sie stehen in der Reihenfolge ihrer Nummern.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>in the order of their numbers</source>
            <translation>in der Reihenfolge ihrer Nummern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{missing} slices seem to be missing (distance {usual:.3g} mm)</source>
            <extracomment>Fields: missing, usual</extracomment>
            <translation>{missing} Schichten scheinen zu fehlen (Abstand {usual:.3g} mm)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>slices {min:.1f} to {max:.1f} mm apart</source>
            <extracomment>Fields: max, min</extracomment>
            <translation>Schichten {min:.1f} bis {max:.1f} mm auseinander</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>There is no file {path}.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Es gibt keine Datei {path}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>It is no ordinary file.</source>
            <translation>Es ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is damaged: its {damaged} cannot be read.</source>
            <extracomment>Fields: damaged</extracomment>
            <translation>Die Datei ist beschädigt: {damaged} lässt sich nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>It is a DICOMDIR: open its folder instead.</source>
            <translation>Es ist ein DICOMDIR: Öffnen Sie stattdessen seinen Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file holds no DICOM data.</source>
            <translation>Die Datei enthält keine DICOM-Daten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>Its size of {rows} x {columns} pixels is not possible.</source>
            <extracomment>Fields: columns, rows</extracomment>
            <translation>Eine Größe von {rows} x {columns} Pixeln ist nicht möglich.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file may not be read: check its permissions.</source>
            <translation>Die Datei darf nicht gelesen werden: Prüfen Sie ihre Rechte.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is not there any more.</source>
            <translation>Die Datei ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is damaged or cut off: {one_line}</source>
            <extracomment>Fields: one_line</extracomment>
            <translation>Die Datei ist beschädigt oder abgeschnitten: {one_line}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>it is not a DICOM file.</source>
            <translation>es ist keine DICOM-Datei.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>it unpacks to more than {inflated_limit} MB</source>
            <extracomment>Fields: inflated_limit</extracomment>
            <translation>sie entpackt sich zu mehr als {inflated_limit} MB</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>It is not a DICOM file.</source>
            <translation>Es ist keine DICOM-Datei.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/measure.py" />
            <source>in pixels: the file does not say how large a pixel is</source>
            <translation>in Pixeln: die Datei sagt nicht, wie groß ein Pixel ist</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/measure.py" />
            <source>at the detector: the body is smaller by its magnification</source>
            <translation>am Detektor: der Körper ist um die Vergrößerung kleiner</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/measure.py" />
            <source>made by a model, not acquired</source>
            <translation>von einem Modell erzeugt, nicht aufgenommen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/damage.py" />
            <source>the file is damaged: {words}</source>
            <extracomment>Fields: words</extracomment>
            <translation>die Datei ist beschädigt: {words}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/document.py" />
            <source>{label} holds no document.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} enthält kein Dokument.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/document.py" />
            <source>The document in {label} says that it is a PDF and is none; it is not opened.</source>
            <extracomment>Fields: label</extracomment>
            <translation>Das Dokument in {label} gibt sich als PDF aus und ist keines; es wird nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its presentation look-up table</source>
            <translation>seine Präsentations-LUT</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its blending</source>
            <translation>seine Überblendung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its colour table</source>
            <translation>seine Farbtabelle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its mask</source>
            <translation>seine Maske</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its modality look-up table</source>
            <translation>seine Modalitäts-LUT</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its volume</source>
            <translation>sein Volumen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>Segment {segmentnumber}</source>
            <extracomment>Fields: segmentnumber</extracomment>
            <translation>Segment {segmentnumber}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>made by a program</source>
            <translation>von einem Programm erzeugt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>made with a program</source>
            <translation>mit einem Programm erzeugt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>drawn by hand</source>
            <translation>von Hand gezeichnet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>shown where the probability is 50 % or more</source>
            <translation>gezeigt, wo die Wahrscheinlichkeit 50 % oder mehr ist</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>The segmentation {label} is larger than this program can show.</source>
            <extracomment>Fields: label</extracomment>
            <translation>Die Segmentierung {label} ist größer, als dieses Programm zeigen kann.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/structures.py" />
            <source>Region {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>Region {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/patients.py" />
            <source>no name</source>
            <translation>ohne Namen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>The pixel data are cut off: the file is shorter than its size says.</source>
            <translation>Die Pixeldaten sind abgeschnitten: Die Datei ist kürzer als angegeben.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>It is a video ({name}), which this program does not show.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Es ist ein Video ({name}), das dieses Programm nicht zeigt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>Its transfer syntax {name_of} is not known to this program.</source>
            <extracomment>Fields: name_of</extracomment>
            <translation>Ihre Transfersyntax {name_of} ist diesem Programm nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>The image has no pixel data.</source>
            <translation>Das Bild hat keine Pixeldaten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>The image does not say how many rows and columns it has.</source>
            <translation>Das Bild sagt nicht, wie viele Zeilen und Spalten es hat.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>It holds no image and does not say which study it belongs to.</source>
            <translation>Sie enthält kein Bild und sagt nicht, zu welcher Studie sie gehört.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixels.py" />
            <source>The header of {label} is damaged: {error}</source>
            <extracomment>Fields: error, label</extracomment>
            <translation>Der Header von {label} ist beschädigt: {error}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>a position that is no number</source>
            <translation>eine Position, die keine Zahl ist</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>directions that are not of unit length</source>
            <translation>Richtungen, die nicht die Länge eins haben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>rows and columns that are not at right angles</source>
            <translation>Zeilen und Spalten, die nicht rechtwinklig sind</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>a pixel spacing of zero</source>
            <translation>einen Pixelabstand von null</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>a pixel spacing below zero</source>
            <translation>einen Pixelabstand unter null</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>axial</source>
            <translation>axial</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>coronal</source>
            <translation>koronar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>sagittal</source>
            <translation>sagittal</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>oblique</source>
            <translation>schräg</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>mean</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>{how} {thickness:g} mm</source>
            <extracomment>Fields: how, thickness</extracomment>
            <translation>{how} {thickness:g} mm</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>{plane}, {slab}</source>
            <extracomment>Fields: plane, slab</extracomment>
            <translation>{plane}, {slab}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>{plane}, oblique</source>
            <extracomment>Fields: plane</extracomment>
            <translation>{plane}, schräg</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/registration.py" />
            <source>These series could not be registered: they hardly overlap. Choose series of the same part of the body.</source>
            <translation>Diese Serien ließen sich nicht registrieren: Sie überlappen kaum. Wählen Sie Serien derselben Körperregion.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/measured_files.py" />
            <source>{title} lies on a generated image that is not saved. Save the AI result first.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} liegt auf einem erzeugten Bild, das nicht gespeichert ist. Speichern Sie zuerst das KI-Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/measured_files.py" />
            <source>{title} lies on a reformat of images that are in no file. Save these images first.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} liegt auf einer Reformatierung von Bildern, die in keiner Datei stehen. Speichern Sie zuerst diese Bilder.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>{target} is there already and differs from this result; it was left as it is.</source>
            <extracomment>Fields: target</extracomment>
            <translation>{target} gibt es schon und weicht von diesem Ergebnis ab; es blieb unverändert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>The result was not saved to {parent}: {strerror}. Free some space or choose another folder.</source>
            <extracomment>Fields: parent, strerror</extracomment>
            <translation>Das Ergebnis wurde nicht in {parent} gespeichert: {strerror}. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>{target} was not written: {strerror}. Free some space or choose another folder.</source>
            <extracomment>Fields: strerror, target</extracomment>
            <translation>{target} wurde nicht geschrieben: {strerror}. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>The result was not saved: what was written to {parent} reads back differently.</source>
            <extracomment>Fields: parent</extracomment>
            <translation>Das Ergebnis wurde nicht gespeichert: Was nach {parent} geschrieben wurde, liest sich anders zurück.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>The result was not saved: {target} is there already.</source>
            <extracomment>Fields: target</extracomment>
            <translation>Das Ergebnis wurde nicht gespeichert: {target} gibt es schon.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>There is no file or folder {path}: check the name.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Es gibt keine Datei und keinen Ordner {path}: Prüfen Sie den Namen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The folder may not be read: check its permissions.</source>
            <translation>Der Ordner darf nicht gelesen werden: Prüfen Sie seine Rechte.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The archive cannot be read: {error}.</source>
            <extracomment>Fields: error</extracomment>
            <translation>Das Archiv lässt sich nicht lesen: {error}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The DICOMDIR cannot be read: {error}. Open its folder instead.</source>
            <extracomment>Fields: error</extracomment>
            <translation>Das DICOMDIR lässt sich nicht lesen: {error}. Öffnen Sie stattdessen seinen Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>It names a file outside of its own folder, which was left out.</source>
            <translation>Es nennt eine Datei außerhalb seines Ordners, die ausgelassen wurde.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The DICOMDIR names this file, and it is not there.</source>
            <translation>Das DICOMDIR nennt diese Datei, und sie ist nicht da.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/sources.py" />
            <source>it unpacks to more than can be an image ({file_size:.0f} MB)</source>
            <extracomment>Fields: file_size</extracomment>
            <translation>sie entpackt sich zu mehr, als ein Bild sein kann ({file_size:.0f} MB)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>stack {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>Stapel {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>echo {v:g} ms</source>
            <extracomment>Fields: v</extracomment>
            <translation>Echo {v:g} ms</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>echo {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>Echo {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>inversion {plain} ms</source>
            <extracomment>Fields: plain</extracomment>
            <translation>Inversion {plain} ms</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>phase {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>Phase {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>phase {v:g} %</source>
            <extracomment>Fields: v</extracomment>
            <translation>Phase {v:g} %</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>trigger {v:g} ms</source>
            <extracomment>Fields: v</extracomment>
            <translation>Trigger {v:g} ms</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>acquisition {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>Akquisition {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>direction {plain}</source>
            <extracomment>Fields: plain</extracomment>
            <translation>Richtung {plain}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>phase {turn}</source>
            <extracomment>Fields: turn</extracomment>
            <translation>Phase {turn}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Only PET has standardised uptake values.</source>
            <translation>Nur PET hat standardisierte Aufnahmewerte.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Its values are in {units}, and becquerel per ml are needed.</source>
            <extracomment>Fields: units</extracomment>
            <translation>Ihre Werte sind in {units}, gebraucht werden Becquerel pro ml.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Its values are counts, and the file gives no factor from them to uptake values.</source>
            <translation>Ihre Werte sind Zählraten, und die Datei gibt keinen Faktor zu Aufnahmewerten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Its decay correction is {correction}, and START or ADMIN is needed.</source>
            <extracomment>Fields: correction</extracomment>
            <translation>Ihre Zerfallskorrektur ist {correction}, gebraucht wird START oder ADMIN.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>The times of the injection and of the scan do not fit each other.</source>
            <translation>Die Zeiten von Injektion und Aufnahme passen nicht zusammen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>The file does not give {what}.</source>
            <extracomment>Fields: what</extracomment>
            <translation>Die Datei gibt nicht an: {what}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>This series holds uptake values of the type {kind}, not by body weight.</source>
            <extracomment>Fields: kind</extracomment>
            <translation>Diese Serie enthält Aufnahmewerte der Art {kind}, nicht nach Körpergewicht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>The images are not corrected for {name}.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Die Bilder sind nicht korrigiert für {name}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>no known unit</source>
            <translation>keiner bekannten Einheit</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>not told</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>maximum intensity</source>
            <translation>maximale Intensität</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>minimum intensity</source>
            <translation>minimale Intensität</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>mean intensity</source>
            <translation>mittlere Intensität</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>slab of {thickness:g} mm, {names}</source>
            <extracomment>Fields: names, thickness</extracomment>
            <translation>Slab von {thickness:g} mm, {names}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/index/database.py" />
            <source>The list of studies cannot be used ({path}: {error}).</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>Die Liste der Studien ist nicht benutzbar ({path}: {error}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/index/database.py" />
            <source>The list of studies {path} was made by a newer version of this program. It is left as it is; install that version to use it.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die Liste der Studien {path} stammt von einer neueren Programmversion. Sie bleibt unverändert; installieren Sie diese Version, um sie zu nutzen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/index/database.py" />
            <source>The list of studies {path} is damaged: {refused}.</source>
            <extracomment>Fields: path, refused</extracomment>
            <translation>Die Liste der Studien {path} ist beschädigt: {refused}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/jobs.py" />
            <source>{title} failed because of an error in the program ({detail}). The log has the details.</source>
            <extracomment>Fields: detail, title</extracomment>
            <translation>{title} ist an einem Programmfehler gescheitert ({detail}). Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/jobs.py" />
            <source>{title}: stopped.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title}: angehalten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>Tab goes from one control to the next.</source>
            <translation>Tab geht von einem Bedienelement zum nächsten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>Alt with a letter opens a menu.</source>
            <translation>Alt mit einem Buchstaben öffnet ein Menü.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} is not a file of keys: export one here to see what it looks like.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} ist keine Tastendatei: Exportieren Sie hier eine, um zu sehen, wie sie aussieht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} was written by another version of this program, whose keys it cannot read.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} stammt von einer anderen Programmversion, deren Tasten nicht lesbar sind.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} holds no keys.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} enthält keine Tasten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} is too large for a file of keys.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} ist zu groß für eine Tastendatei.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>it names an action twice.</source>
            <translation>sie nennt eine Aktion zweimal.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} holds a name that no action can have.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} enthält einen Namen, den keine Aktion haben kann.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name}: what it gives {short} is no list of keys.</source>
            <extracomment>Fields: name, short</extracomment>
            <translation>{name}: Was für {short} steht, ist keine Liste von Tasten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>The keys were not exported to {path}: {strerror}. Choose another folder.</source>
            <extracomment>Fields: path, strerror</extracomment>
            <translation>Die Tasten wurden nicht nach {path} exportiert: {strerror}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} cannot be read: {strerror}.</source>
            <extracomment>Fields: name, strerror</extracomment>
            <translation>{name} kann nicht gelesen werden: {strerror}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} is not a file of keys: it is no JSON that can be read.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} ist keine Tastendatei: kein lesbares JSON.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name}: “{short}”, which it gives {short2}, is no key.</source>
            <extracomment>Fields: name, short, short2</extracomment>
            <translation>{name}: „{short}“ für {short2} ist keine Taste.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name}: {known} cannot be the key of {short}. {problem}</source>
            <extracomment>Fields: known, name, problem, short</extracomment>
            <translation>{name}: {known} kann nicht die Taste von {short} sein. {problem}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} gives {key} to both {short} and {short2}.</source>
            <extracomment>Fields: key, name, short, short2</extracomment>
            <translation>{name} gibt {key} sowohl {short} als auch {short2}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>{place} and {count} more</source>
            <extracomment>Fields: count, place</extracomment>
            <translation>{place} und {count} weitere</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>There is no DICOM file in {names}. Choose another folder or file.</source>
            <extracomment>Fields: names</extracomment>
            <translation>In {names} gibt es keine DICOM-Datei. Wählen Sie einen anderen Ordner oder eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>{place} and {other}</source>
            <extracomment>Fields: other, place</extracomment>
            <translation>{place} und {other}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>Reading {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} wird gelesen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>Reading what arrived</source>
            <translation>Eingetroffenes wird gelesen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>Reading {name} again</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} wird neu gelesen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>The study is not in {names}. Choose another folder.</source>
            <extracomment>Fields: names</extracomment>
            <translation>Die Studie ist nicht in {names}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} at {address}</source>
            <extracomment>Fields: address, name</extracomment>
            <translation>{name} unter {address}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} broke the connection off. Try again.</source>
            <extracomment>Fields: where</extracomment>
            <translation>{where} hat die Verbindung abgebrochen. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} at {address_of} broke the connection off before it was open. Check the AE titles on both sides, and that the port is that of its DICOM service.</source>
            <extracomment>Fields: address_of, name</extracomment>
            <translation>{name} unter {address_of} hat die Verbindung abgebrochen, bevor sie offen war. Prüfen Sie die AE-Titel auf beiden Seiten und ob der Port der seines DICOM-Dienstes ist.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} refuses connections at the moment. Try again later.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} lehnt im Moment Verbindungen ab. Versuchen Sie es später.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} answers, but does not offer what was asked for.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} antwortet, bietet das Verlangte aber nicht an.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>The certificate of {where} cannot be trusted: {verify_message}. Choose the file with the certificate of its authority in Network, Servers and receiver.</source>
            <extracomment>Fields: verify_message, where</extracomment>
            <translation>Dem Zertifikat von {where} kann nicht vertraut werden: {verify_message}. Wählen Sie die Datei mit dem Zertifikat der Zertifizierungsstelle unter Netzwerk, Server und Empfang.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} does not speak {words} as asked. Check whether the port is the right one.</source>
            <extracomment>Fields: where, words</extracomment>
            <translation>{where} spricht nicht wie verlangt {words}. Prüfen Sie, ob der Port der richtige ist.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>Nothing answers for {where}. Check address and port, and whether the server runs.</source>
            <extracomment>Fields: where</extracomment>
            <translation>Niemand antwortet für {where}. Prüfen Sie Adresse und Port und ob der Server läuft.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} does not answer. Check the address, the network, and any firewall between.</source>
            <extracomment>Fields: where</extracomment>
            <translation>{where} antwortet nicht. Prüfen Sie die Adresse, das Netz und etwaige Firewalls.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} cannot be reached: {strerror}.</source>
            <extracomment>Fields: strerror, where</extracomment>
            <translation>{where} ist nicht erreichbar: {strerror}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} broke the connection off without an answer. It may not know this computer's AE title “{ae_title}”, not allow what was asked, or have been stopped.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} hat die Verbindung ohne Antwort abgebrochen. Es kennt vielleicht den AE-Titel „{ae_title}“ dieses Computers nicht, erlaubt das Verlangte nicht oder wurde beendet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>There is no computer named {host}. Check the address of {name}, and the connection to the network.</source>
            <extracomment>Fields: host, name</extracomment>
            <translation>Es gibt keinen Computer namens {host}. Prüfen Sie die Adresse von {name} und die Netzverbindung.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>The certificate file {ca_file} cannot be read. Choose another for {name}.</source>
            <extracomment>Fields: ca_file, name</extracomment>
            <translation>Die Zertifikatsdatei {ca_file} lässt sich nicht lesen. Wählen Sie eine andere für {name}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} does not answer to the AE title “{ae_title}”. Correct it in Network, Servers and receiver.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} hört nicht auf den AE-Titel „{ae_title}“. Berichtigen Sie ihn unter Netzwerk, Server und Empfang.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} does not know this computer's AE title “{ae_title}”. It must be entered there.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} kennt den AE-Titel „{ae_title}“ dieses Computers nicht. Er muss dort eingetragen werden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{n} objects</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 Objekt</numerusform>
                <numerusform>{n} Objekte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects} sent to {server}.</source>
            <extracomment>Fields: objects, server</extracomment>
            <translation>{objects} an {server} gesendet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects}: {reason}.</source>
            <extracomment>Fields: objects, reason</extracomment>
            <translation>{objects}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects} not sent: {reason}.</source>
            <extracomment>Fields: objects, reason</extracomment>
            <translation>{objects} nicht gesendet: {reason}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects} still to send.</source>
            <extracomment>Fields: objects</extracomment>
            <translation>{objects} noch zu senden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>It was stopped. What was sent stays with the server.</source>
            <translation>Es wurde angehalten. Was gesendet wurde, bleibt beim Server.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it does not offer this</source>
            <translation>er bietet dies nicht an</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it does not allow this</source>
            <translation>er erlaubt dies nicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it is out of resources</source>
            <translation>ihm fehlen Ressourcen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it cannot count the matches</source>
            <translation>er kann die Treffer nicht zählen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>the request does not fit its data</source>
            <translation>die Anfrage passt nicht zu ihren Daten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} answers, with an error: {told}.</source>
            <extracomment>Fields: name, told</extracomment>
            <translation>{name} antwortet mit einem Fehler: {told}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} does not offer C-GET. Choose C-MOVE for it in Network, Servers and receiver.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} bietet C-GET nicht an. Wählen Sie C-MOVE unter Netzwerk, Server und Empfang.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} does not know where “{ae_title}” is. This computer's AE title, address and port must be entered there.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} weiß nicht, wo „{ae_title}“ ist. AE-Titel, Adresse und Port dieses Computers müssen dort eingetragen werden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} could not deliver the images: {told}.</source>
            <extracomment>Fields: name, told</extracomment>
            <translation>{name} konnte die Bilder nicht liefern: {told}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>status {number:04X}</source>
            <extracomment>Fields: number</extracomment>
            <translation>Status {number:04X}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} could not search: {told}.</source>
            <extracomment>Fields: name, told</extracomment>
            <translation>{name} konnte nicht suchen: {told}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/errors.py" />
            <source>The connection to {name} broke off half way. Nothing of what was done is lost; start again to go on from there.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Die Verbindung zu {name} brach mittendrin ab. Nichts Getanes ist verloren; beginnen Sie neu, um dort fortzufahren.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/errors.py" />
            <source>{name} has been silent for {seconds} s, and the connection was given up. Nothing of what was done is lost; start again to go on from there.</source>
            <extracomment>Fields: name, seconds</extracomment>
            <translation>{name} hat {seconds} s geschwiegen, und die Verbindung wurde aufgegeben. Nichts Getanes ist verloren; beginnen Sie neu, um dort fortzufahren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{n} images</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 Bild</numerusform>
                <numerusform>{n} Bilder</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{images} fetched</source>
            <extracomment>Fields: images</extracomment>
            <translation>{images} abgerufen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>The archive holds no images of it.</source>
            <translation>Das Archiv hat keine Bilder davon.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{fetched}.</source>
            <extracomment>Fields: fetched</extracomment>
            <translation>{fetched}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{images} of the archive differ from those that are here, which were kept.</source>
            <extracomment>Fields: images</extracomment>
            <translation>{images} des Archivs weichen von den hiesigen ab, die behalten wurden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{images} did not come.</source>
            <extracomment>Fields: images</extracomment>
            <translation>{images} kamen nicht an.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{here_before} were here already</source>
            <extracomment>Fields: here_before</extracomment>
            <translation>{here_before} waren schon hier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>1 was here already</source>
            <translation>1 war schon hier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>Start again to fetch the rest.</source>
            <translation>Beginnen Sie neu, um den Rest abzurufen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object of {size:.1f} MB was refused: the limit is {object_limit:.1f} MB. The limit stands in Network, Servers and receiver.</source>
            <extracomment>Fields: object_limit, size</extracomment>
            <translation>Ein Objekt von {size:.1f} MB wurde abgelehnt: Die Grenze ist {object_limit:.1f} MB. Sie steht unter Netzwerk, Server und Empfang.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it does not say which study and series it is of.</source>
            <translation>Ein Objekt wurde abgelehnt: Es sagt nicht, zu welcher Studie und Serie es gehört.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it is not the one that its message announced.</source>
            <translation>Ein Objekt wurde abgelehnt: Es ist nicht das angekündigte.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>The disk of {folder} is nearly full, and nothing more is taken in. Free some space.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>Die Festplatte von {folder} ist fast voll, nichts wird mehr angenommen. Schaffen Sie Platz.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: its message does not name it.</source>
            <translation>Ein Objekt wurde abgelehnt: Seine Nachricht nennt es nicht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it cannot be read as DICOM.</source>
            <translation>Ein Objekt wurde abgelehnt: Es lässt sich nicht als DICOM lesen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>A deflated object was refused: how large it unpacks cannot be known.</source>
            <translation>Ein komprimiertes (deflated) Objekt wurde abgelehnt: Wie groß es entpackt ist, lässt sich nicht wissen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object could not be written to {folder}: {strerror}. Nothing half-written is left.</source>
            <extracomment>Fields: folder, strerror</extracomment>
            <translation>Ein Objekt konnte nicht nach {folder} geschrieben werden: {strerror}. Nichts Halbes bleibt zurück.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it is no whole DICOM file.</source>
            <translation>Ein Objekt wurde abgelehnt: Es ist keine ganze DICOM-Datei.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>{who} wanted to send and was turned away. Who may send stands in Network, Servers and receiver.</source>
            <extracomment>Fields: who</extracomment>
            <translation>{who} wollte senden und wurde abgewiesen. Wer senden darf, steht unter Netzwerk, Server und Empfang.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>A program at {address}</source>
            <extracomment>Fields: address</extracomment>
            <translation>Ein Programm auf {address}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>“{title}” at {address}</source>
            <extracomment>Fields: address, title</extracomment>
            <translation>„{title}“ auf {address}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>Nothing can be received at {address}:{port}: {strerror}. Choose another port or address in Network, Servers and receiver.</source>
            <extracomment>Fields: address, port, strerror</extracomment>
            <translation>Unter {address}:{port} kann nichts empfangen werden: {strerror}. Wählen Sie einen anderen Port oder eine andere Adresse unter Netzwerk, Server und Empfang.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/secrets.py" />
            <source>This system has no keyring that can be used, so passwords and tokens are kept until the program ends, and asked for again after the next start.</source>
            <translation>Dieses System hat keinen benutzbaren Schlüsselbund, daher werden Passwörter und Tokens nur bis zum Programmende behalten und nach dem nächsten Start wieder erfragt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server changed some of its values</source>
            <translation>der Server hat einige Werte geändert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server left some of its values out</source>
            <translation>der Server hat einige Werte weggelassen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server says that it does not fit its kind</source>
            <translation>der Server sagt, dass es nicht zu seiner Art passt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server has another object of the same name</source>
            <translation>der Server hat ein anderes Objekt dieses Namens</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not take this kind of object</source>
            <translation>der Server nimmt diese Art von Objekt nicht an</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not allow it</source>
            <translation>der Server erlaubt es nicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not take objects of the kind {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>der Server nimmt keine Objekte der Art {name} an</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not take it as {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>der Server nimmt es nicht als {name} an</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>{reason} (status {status:04X})</source>
            <extracomment>Fields: reason, status</extracomment>
            <translation>{reason} (Status {status:04X})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server has no room for it (status {status:04X})</source>
            <extracomment>Fields: status</extracomment>
            <translation>der Server hat keinen Platz dafür (Status {status:04X})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server says that it does not fit its kind (status {status:04X})</source>
            <extracomment>Fields: status</extracomment>
            <translation>der Server sagt, dass es nicht zu seiner Art passt (Status {status:04X})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the file is another one now</source>
            <translation>die Datei ist jetzt eine andere</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>its file cannot be read any more ({name})</source>
            <extracomment>Fields: name</extracomment>
            <translation>seine Datei lässt sich nicht mehr lesen ({name})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server takes it only uncompressed, and it cannot be decoded ({name})</source>
            <extracomment>Fields: name</extracomment>
            <translation>der Server nimmt es nur unkomprimiert, und es lässt sich nicht dekodieren ({name})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The server needs a name, by which you know it.</source>
            <translation>Der Server braucht einen Namen, unter dem Sie ihn kennen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The host is the name or address of the server, for example pacs.example or 192.168.1.20.</source>
            <translation>Der Host ist Name oder Adresse des Servers, zum Beispiel pacs.example oder 192.168.1.20.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The port is a number from 1 to 65535; archives often use 104 or 11112.</source>
            <translation>Der Port ist eine Zahl von 1 bis 65535; Archive verwenden oft 104 oder 11112.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The port is a number from 1 to 65535.</source>
            <translation>Der Port ist eine Zahl von 1 bis 65535.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>{whose} has 1 to 16 characters without accents, and no backslash.</source>
            <extracomment>Fields: whose</extracomment>
            <translation>{whose} hat 1 bis 16 Zeichen ohne Akzente und ohne Backslash.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The address of a DICOMweb server begins with https:// or http://, for example https://pacs.example/dicom-web.</source>
            <translation>Die Adresse eines DICOMweb-Servers beginnt mit https:// oder http://, zum Beispiel https://pacs.example/dicom-web.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The address must not hold a name or password: choose Basic, and enter them below.</source>
            <translation>Die Adresse darf weder Namen noch Passwort enthalten: Wählen Sie Basic und geben Sie sie unten ein.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>Basic needs a user name.</source>
            <translation>Basic braucht einen Benutzernamen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>There is no file {name} with a certificate.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Es gibt keine Datei {name} mit einem Zertifikat.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The server's AE title</source>
            <translation>Der AE-Titel des Servers</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The address to listen on is one of this computer's, for example 192.168.1.30, or 0.0.0.0 for all.</source>
            <translation>Die Empfangsadresse ist eine dieses Computers, zum Beispiel 192.168.1.30, oder 0.0.0.0 für alle.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The AE title of this computer</source>
            <translation>Der AE-Titel dieses Computers</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>“{address}” is no address: write one like 192.168.1.20, or a network like 192.168.1.0/24.</source>
            <extracomment>Fields: address</extracomment>
            <translation>„{address}“ ist keine Adresse: Schreiben Sie eine wie 192.168.1.20 oder ein Netz wie 192.168.1.0/24.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The AE title of a sender</source>
            <translation>Der AE-Titel eines Absenders</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} answered what is not DICOMweb. Check the address {address}.</source>
            <extracomment>Fields: address, name</extracomment>
            <translation>{name} antwortete kein DICOMweb. Prüfen Sie die Adresse {address}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>reason {number:04X}</source>
            <extracomment>Fields: number</extracomment>
            <translation>Grund {number:04X}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>without a reason</source>
            <translation>ohne Grund</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} reports an error of its own (status {status}). Try again later.</source>
            <extracomment>Fields: name, status</extracomment>
            <translation>{name} meldet einen eigenen Fehler (Status {status}). Versuchen Sie es später.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the server does not take it ({reason})</source>
            <extracomment>Fields: reason</extracomment>
            <translation>der Server nimmt es nicht an ({reason})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the message is cut off</source>
            <translation>die Nachricht ist abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>The certificate of {where} cannot be trusted. Choose the file with the certificate of its authority in Network, Servers and receiver.</source>
            <extracomment>Fields: where</extracomment>
            <translation>Dem Zertifikat von {where} kann nicht vertraut werden. Wählen Sie die Datei mit dem Zertifikat der Zertifizierungsstelle unter Netzwerk, Server und Empfang.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{where} cannot be reached. Check address and port, and whether the server runs.</source>
            <extracomment>Fields: where</extracomment>
            <translation>{where} ist nicht erreichbar. Prüfen Sie Adresse und Port und ob der Server läuft.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} {what} (status {status}). Correct it in Network, Servers and receiver.</source>
            <extracomment>Fields: name, status, what</extracomment>
            <translation>{name} {what} (Status {status}). Berichtigen Sie es unter Netzwerk, Server und Empfang.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} does not tell what the series holds, so it cannot be fetched.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} sagt nicht, was die Serie enthält, daher kann sie nicht abgerufen werden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>The {what} for {name} is not known. Enter it in Network, Servers and receiver.</source>
            <extracomment>Fields: name, what</extracomment>
            <translation>{what} für {name} ist nicht bekannt. Geben Sie es unter Netzwerk, Server und Empfang ein.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the server does not take it (status {status})</source>
            <extracomment>Fields: status</extracomment>
            <translation>der Server nimmt es nicht an (Status {status})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the server remarked upon it ({reason})</source>
            <extracomment>Fields: reason</extracomment>
            <translation>der Server hat dazu bemerkt: {reason}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>asks for a user name or token</source>
            <translation>verlangt einen Benutzernamen oder ein Token</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>does not accept the user name or password</source>
            <translation>nimmt Benutzernamen oder Passwort nicht an</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>does not accept the token</source>
            <translation>nimmt das Token nicht an</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_api.py" />
            <source>{title}: the key {key} is taken by another action.</source>
            <extracomment>Fields: key, title</extracomment>
            <translation>{title}: Die Taste {key} gehört einer anderen Aktion.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not be started and stays off</source>
            <translation>konnte nicht gestartet werden und bleibt aus</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>Loading the plugin {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Plugin {name} wird geladen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>The plugin '{name}' is written for version {wanted} of the plugin interface, and this is version {here}. It stays off; install the version of the plugin that fits this viewer.</source>
            <extracomment>Fields: here, name, wanted</extracomment>
            <translation>Das Plugin „{name}“ ist für Version {wanted} der Plugin-Schnittstelle geschrieben, hier ist Version {here}. Es bleibt aus; installieren Sie die passende Version.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>The plugin '{name}' {what} ({reason}). The viewer goes on; the log has the details.</source>
            <extracomment>Fields: name, reason, what</extracomment>
            <translation>Plugin „{name}“: {what} ({reason}). Das Programm läuft weiter; Näheres steht im Protokoll.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>its start does not end</source>
            <translation>der Start endet nicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>its import does not end</source>
            <translation>der Import endet nicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not say whether results are unsaved</source>
            <translation>konnte nicht sagen, ob Ergebnisse ungespeichert sind</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not be ended cleanly</source>
            <translation>konnte nicht sauber beendet werden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not save its results</source>
            <translation>konnte seine Ergebnisse nicht speichern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/app.py" />
            <source>The program crashed the last time, while it started or closed.</source>
            <translation>Das Programm ist beim letzten Mal abgestürzt, beim Starten oder Schließen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>{minutes} min</source>
            <extracomment>Fields: minutes</extracomment>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>{title}: stopping</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title}: wird angehalten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Take this notice away</source>
            <translation>Diese Meldung entfernen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Take the notice away</source>
            <translation>Meldung entfernen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Stop: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Anhalten: {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>, {span} left</source>
            <extracomment>Fields: span</extracomment>
            <translation>, noch {span}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>{title}: ended</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title}: beendet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>report</source>
            <translation>Befund</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>presentation state</source>
            <translation>Präsentationszustand</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>key image notes</source>
            <translation>Schlüsselbildnotizen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>waveform</source>
            <translation>Kurvendaten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>radiotherapy plan</source>
            <translation>Bestrahlungsplan</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>segmentation</source>
            <translation>Segmentierung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>structures</source>
            <translation>Strukturen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>not an image</source>
            <translation>kein Bild</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>No name</source>
            <translation>Ohne Namen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>Series {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>Serie {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>Series</source>
            <translation>Serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>lossy</source>
            <translation>verlustbehaftet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>No study is open.</source>
            <translation>Keine Studie ist geöffnet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>part {number} of {count}</source>
            <extracomment>Fields: count, number</extracomment>
            <translation>Teil {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/cine.py" />
            <source>{rate:.3g} frames/s</source>
            <extracomment>Fields: rate</extracomment>
            <translation>{rate:.3g} Bilder/s</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/cine.py" />
            <source>{rate:.3g} frames/s, as the file says</source>
            <extracomment>Fields: rate</extracomment>
            <translation>{rate:.3g} Bilder/s, laut Datei</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>For research only. Not a medical device: nothing here may be used for diagnosis or treatment.</source>
            <translation>Nur für die Forschung. Kein Medizinprodukt: Nichts hiervon darf für Diagnose oder Behandlung verwendet werden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>{app_name} is research software. It is not a medical device, it has not been assessed or approved by any authority, and nothing that it shows, says or measures may be used for diagnosis or treatment.</source>
            <extracomment>Fields: app_name</extracomment>
            <translation>{app_name} ist Forschungssoftware. Es ist kein Medizinprodukt, wurde von keiner Behörde geprüft oder zugelassen, und nichts, was es zeigt, sagt oder misst, darf für Diagnose oder Behandlung verwendet werden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>Answers and images from HealthGPT are made by a statistical model. A converted or sharpened image was not acquired from the patient: it can show what is not there and leave out what is. Each carries the mark AI-GENERATED - NOT ACQUIRED - NOT FOR DIAGNOSIS, which cannot be taken off.</source>
            <translation>Antworten und Bilder von HealthGPT stammen von einem statistischen Modell. Ein umgewandeltes oder geschärftes Bild wurde nicht am Patienten aufgenommen: Es kann zeigen, was nicht da ist, und weglassen, was da ist. Jedes trägt die Kennzeichnung AI-GENERATED - NOT ACQUIRED - NOT FOR DIAGNOSIS, die nicht entfernt werden kann.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>The probability beside an answer says how sure the model was of its words, not whether they are true.</source>
            <translation>Die Wahrscheinlichkeit neben einer Antwort sagt, wie sicher sich das Modell seiner Worte war, nicht, ob sie wahr sind.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>Everything is computed on this computer. The files that you open are never changed; what you save is written as new files beside them. Whether you may use images of patients here is yours to make sure of.</source>
            <translation>Alles wird auf diesem Computer berechnet. Die Dateien, die Sie öffnen, werden nie verändert; was Sie speichern, wird als neue Dateien daneben geschrieben. Ob Sie Patientenbilder hier verwenden dürfen, müssen Sie selbst sicherstellen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>What this is not</source>
            <translation>Was dies nicht ist</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>Read what this is not</source>
            <translation>Lesen, was dies nicht ist</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>I understand</source>
            <translation>Verstanden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>{title}, image {index} of {n}. {label}</source>
            <extracomment>Fields: index, label, n, title</extracomment>
            <translation>{title}, Bild {index} von {n}. {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>Go to the image</source>
            <translation>Zum Bild gehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>The image that the report speaks of is not open.</source>
            <translation>Das Bild, von dem der Befund spricht, ist nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>The log lies in {folder}.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>Das Protokoll liegt in {folder}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>No image is shown.</source>
            <translation>Es wird kein Bild gezeigt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>not needed</source>
            <translation>nicht nötig</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least one</source>
            <translation>mindestens eine</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least two</source>
            <translation>mindestens zwei</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least three</source>
            <translation>mindestens drei</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least four</source>
            <translation>mindestens vier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>three planes of {series}</source>
            <extracomment>Fields: series</extracomment>
            <translation>drei Ebenen von {series}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>one viewport</source>
            <translation>ein Bildfenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>prior {n}</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>Voruntersuchung</numerusform>
                <numerusform>Voruntersuchung {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Hanging protocol</source>
            <translation>Hanging-Protokoll</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Modality</source>
            <translation>Modalität</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Body part</source>
            <translation>Körperregion</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Older studies of the patient</source>
            <translation>Ältere Studien des Patienten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Apply it by itself when such a study is opened</source>
            <translation>Von selbst anwenden, wenn eine solche Studie geöffnet wird</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>For modality</source>
            <translation>Für Modalität</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>and body part</source>
            <translation>und Körperregion</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>and description with</source>
            <translation>und Beschreibung mit</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>and older studies</source>
            <translation>und ältere Studien</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Hanging protocols</source>
            <translation>Hanging-Protokolle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>A tick applies a protocol by itself when a study is opened that it is for.</source>
            <translation>Ein Häkchen wendet ein Protokoll beim Öffnen einer passenden Studie von selbst an.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Choose a protocol.</source>
            <translation>Wählen Sie ein Protokoll.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Export the hanging protocol</source>
            <translation>Hanging-Protokoll exportieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Import hanging protocols</source>
            <translation>Hanging-Protokolle importieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>any</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>It takes the place of the protocol of this name.</source>
            <translation>Es ersetzt das Protokoll dieses Namens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>, linked</source>
            <translation>, gekoppelt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Use</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Change …</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Zoom at the cursor</source>
            <translation>Zoom am Mauszeiger</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Scroll the slices</source>
            <translation>Durch die Schichten blättern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Keys and mouse</source>
            <translation>Tasten und Maus</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Search an action or a key</source>
            <translation>Aktion oder Taste suchen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Search the actions</source>
            <translation>Aktionen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Actions and their keys</source>
            <translation>Aktionen und ihre Tasten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Wheel</source>
            <translation>Mausrad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Ctrl + wheel</source>
            <translation>Strg + Mausrad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Left drag</source>
            <translation>Links ziehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>The chosen tool; window/level at first</source>
            <translation>Das gewählte Werkzeug; zuerst Fensterung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Middle drag</source>
            <translation>Mitte ziehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Right drag</source>
            <translation>Rechts ziehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Shift + left drag</source>
            <translation>Umschalt + links ziehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Right click</source>
            <translation>Rechtsklick</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Menu of the slice</source>
            <translation>Menü der Schicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Double click</source>
            <translation>Doppelklick</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Mouse</source>
            <translation>Maus</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>{n} files</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 Datei</numerusform>
                <numerusform>{n} Dateien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Files that could not be opened</source>
            <translation>Nicht lesbare Dateien</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Copy the list</source>
            <translation>Liste kopieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>{count} could not be opened. The rest of what was found is open.</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} konnten nicht geöffnet werden. Der Rest ist geöffnet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>No problems.</source>
            <translation>Keine Probleme.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Report</source>
            <translation>Befund</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Content of the report</source>
            <translation>Inhalt des Befunds</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Copy the text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Reference</source>
            <translation>Verweis</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Item</source>
            <translation>Element</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>The report is nested too deep or too long; the rest of it is not shown.</source>
            <translation>Der Befund ist zu tief verschachtelt oder zu lang; der Rest wird nicht gezeigt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Double click: go to this image</source>
            <translation>Doppelklick: zu diesem Bild gehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>DICOM tags</source>
            <translation>DICOM-Tags</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Search tag, name or value</source>
            <translation>Tag, Name oder Wert suchen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Search the tags</source>
            <translation>Tags durchsuchen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>item {i}</source>
            <extracomment>Fields: i</extracomment>
            <translation>Element {i}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Each slice in its own resolution through the window that is shown, without names. The mark of an AI image is drawn in.</source>
            <translation>Jede Schicht in ihrer eigenen Auflösung durch das gezeigte Fenster, ohne Namen. Die Kennzeichnung eines KI-Bildes wird eingezeichnet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>This slice</source>
            <translation>Diese Schicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>This series</source>
            <translation>Diese Serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>The whole study</source>
            <translation>Die ganze Studie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>DICOM, with a DICOMDIR</source>
            <translation>DICOM, mit DICOMDIR</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Copies of the files, as they are or anonymised.</source>
            <translation>Kopien der Dateien, wie sie sind oder anonymisiert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>PNG pictures</source>
            <translation>PNG-Bilder</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>JPEG pictures</source>
            <translation>JPEG-Bilder</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>TIFF pictures</source>
            <translation>TIFF-Bilder</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>GIF film</source>
            <translation>GIF-Film</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>MP4 film</source>
            <translation>MP4-Film</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>NIfTI volume</source>
            <translation>NIfTI-Volumen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>The values in the patient's coordinates; of an AI series the description says so.</source>
            <translation>Die Werte in Patientenkoordinaten; bei einer KI-Serie sagt es die Beschreibung.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Anonymised export</source>
            <translation>Anonymisierter Export</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>These images are not saved yet. Save them first, then export them as DICOM.</source>
            <translation>Diese Bilder sind noch nicht gespeichert. Speichern Sie sie zuerst, dann exportieren Sie sie als DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>A reformat stands in no file. Export it as pictures or as a film.</source>
            <translation>Eine Reformatierung steht in keiner Datei. Exportieren Sie sie als Bilder oder Film.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>{title}: text may stand in the pixels, for {reason}.</source>
            <extracomment>Fields: reason, title</extracomment>
            <translation>{title}: In den Pixeln kann Text stehen, denn {reason}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Series {n} of {n2}</source>
            <extracomment>Fields: n, n2</extracomment>
            <translation>Serie {n} von {n2}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Remove all dates</source>
            <translation>Alle Daten entfernen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Move all dates by the same number of days</source>
            <translation>Alle Daten um dieselbe Zahl von Tagen verschieben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Keep all dates</source>
            <translation>Alle Daten behalten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Something has to stand there, as programs refuse files without it.</source>
            <translation>Etwas muss dort stehen, da Programme Dateien ohne Angabe ablehnen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Name and ID may have plain letters and digits only.</source>
            <translation>Name und ID dürfen nur einfache Buchstaben und Ziffern haben.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>It can have 64 characters at most.</source>
            <translation>Es darf höchstens 64 Zeichen haben.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>A header can be cleaned, a picture cannot: look at the images before you give them away. Faces can be recognised in slices of a head.</source>
            <translation>Ein Header lässt sich bereinigen, ein Bild nicht: Sehen Sie die Bilder an, bevor Sie sie weitergeben. In Kopfschichten lassen sich Gesichter erkennen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>{n} images were exported to {path}.</source>
            <extracomment>Fields: n, path</extracomment>
            <translation>
                <numerusform>1 Bild wurde nach {path} exportiert.</numerusform>
                <numerusform>{n} Bilder wurden nach {path} exportiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>What is exported</source>
            <translation>Was exportiert wird</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Folder to export into</source>
            <translation>Zielordner des Exports</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Choose …</source>
            <translation>Wählen …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Choose the folder to export into</source>
            <translation>Zielordner des Exports wählen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Anonymise (DICOM PS3.15, Basic Profile)</source>
            <translation>Anonymisieren (DICOM PS3.15, Basic Profile)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Name in place of the patient's</source>
            <translation>Name statt dem des Patienten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>ID in place of the patient's</source>
            <translation>ID statt der des Patienten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Dates</source>
            <translation>Datumsangaben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Keep the UIDs: whoever has the originals can find the patient again</source>
            <translation>UIDs behalten: Wer die Originale hat, kann den Patienten wiederfinden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Keep sex, age, size and weight</source>
            <translation>Geschlecht, Alter, Größe und Gewicht behalten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Regions that are blacked out</source>
            <translation>Geschwärzte Bereiche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Black out the rectangle on the slice</source>
            <translation>Rechteck der Schicht schwärzen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Do not black out the chosen region</source>
            <translation>Gewählten Bereich nicht schwärzen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>What is changed in the slice that is shown</source>
            <translation>Was sich in der gezeigten Schicht ändert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Into</source>
            <translation>Nach</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Export into</source>
            <translation>Exportieren nach</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>No image is shown. Open a study first.</source>
            <translation>Es wird kein Bild gezeigt. Öffnen Sie zuerst eine Studie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Previewing what is anonymised</source>
            <translation>Vorschau der Anonymisierung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Exporting into {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Export nach {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Exporting; the line at the bottom of the main window tells how far it is.</source>
            <translation>Der Export läuft; die Zeile unten im Hauptfenster sagt, wie weit er ist.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Attribute</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Afterwards</source>
            <translation>Danach</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Draw a rectangle on the slice, then press the button again.</source>
            <translation>Zeichnen Sie ein Rechteck auf der Schicht und drücken Sie den Knopf noch einmal.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>{series}: {rows:.0f} x {cols:.0f} pixels from row {row0:.0f}, column {col0:.0f}</source>
            <extracomment>Fields: col0, cols, row0, rows, series</extracomment>
            <translation>{series}: {rows:.0f} x {cols:.0f} Pixel ab Zeile {row0:.0f}, Spalte {col0:.0f}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>The export failed. The main window says why.</source>
            <translation>Der Export ist gescheitert. Das Hauptfenster sagt, warum.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>{n} to look at: {label}: {reason}</source>
            <extracomment>Fields: label, n, reason</extracomment>
            <translation>{n} zu prüfen: {label}: {reason}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>And {n} more series.</source>
            <extracomment>Fields: n</extracomment>
            <translation>Und {n} weitere Serien.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>emptied</source>
            <translation>geleert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>How both are seen</source>
            <translation>Wie beide zu sehen sind</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Colours of the second series</source>
            <translation>Farben der zweiten Serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Shown from</source>
            <translation>Gezeigt ab</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Show the first series alone</source>
            <translation>Nur die erste Serie zeigen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Over the image: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Über dem Bild: {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Threshold</source>
            <translation>Schwelle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Black at</source>
            <translation>Schwarz bei</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>White at</source>
            <translation>Weiß bei</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>shown from</source>
            <translation>gezeigt ab</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Position of the swipe</source>
            <translation>Lage des Schiebers</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Opacity of the second series</source>
            <translation>Deckkraft der zweiten Serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Window of the second series</source>
            <translation>Fenster der zweiten Serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Mode</source>
            <translation>Modus</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>{title}, not aligned: no common space</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title}, nicht ausgerichtet: kein gemeinsamer Raum</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Show the second series in another viewport first ({key}), then come back to the first one.</source>
            <extracomment>Fields: key</extracomment>
            <translation>Zeigen Sie zuerst die zweite Serie in einem anderen Bildfenster ({key}), dann gehen Sie zur ersten zurück.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>A series without a position in the patient cannot be fused; it can be compared.</source>
            <translation>Eine Serie ohne Lage im Patienten kann nicht fusioniert werden; vergleichen lässt sie sich.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>These series do not share a frame of reference: register them first.</source>
            <translation>Diese Serien haben kein gemeinsames Bezugssystem: Registrieren Sie sie zuerst.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>A series without a position in the patient cannot be registered.</source>
            <translation>Eine Serie ohne Lage im Patienten kann nicht registriert werden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>The series are still being read: wait until all of their slices are there.</source>
            <translation>Die Serien werden noch gelesen: Warten Sie, bis alle Schichten da sind.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>A series of one slice cannot be cut in other planes; it can be compared.</source>
            <translation>Eine Serie aus einer Schicht lässt sich nicht in anderen Ebenen schneiden; vergleichen lässt sie sich.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Nothing lies over the image in the active viewport.</source>
            <translation>Über dem Bild im aktiven Bildfenster liegt nichts.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Registered by a turn and a shift. Check by eye that edges run on from square to square; remove it where they do not.</source>
            <translation>Durch Drehung und Verschiebung registriert. Prüfen Sie mit dem Auge, ob sich Kanten von Feld zu Feld fortsetzen; entfernen Sie es, wo nicht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Lay over {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} überlagern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Take it off</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Registering {title} to {title2}</source>
            <extracomment>Fields: title, title2</extracomment>
            <translation>{title} wird auf {title2} registriert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>The registration is done, and the first series is no longer shown.</source>
            <translation>Die Registrierung ist fertig, aber die erste Serie wird nicht mehr gezeigt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>View, Hanging protocols</source>
            <translation>Ansicht, Hanging-Protokolle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>This study has none of the series that the protocol shows.</source>
            <translation>Diese Studie hat keine der Serien, die das Protokoll zeigt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>Hanging protocol {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Hanging-Protokoll {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>This layout has more viewports than a hanging protocol can keep.</source>
            <translation>Dieses Layout hat mehr Bildfenster, als ein Hanging-Protokoll behalten kann.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>No acquired series is on the screen.</source>
            <translation>Keine aufgenommene Serie ist auf dem Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>For {words}.</source>
            <extracomment>Fields: words</extracomment>
            <translation>Für {words}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>{missing} of its {count} series are not there.</source>
            <extracomment>Fields: count, missing</extracomment>
            <translation>{missing} seiner {count} Serien fehlen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>{menu}, switches this off.</source>
            <extracomment>Fields: menu</extracomment>
            <translation>{menu} schaltet dies aus.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>Laid out by the hanging protocol {name}.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Angeordnet nach dem Hanging-Protokoll {name}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>The hanging protocol {name} was saved.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Das Hanging-Protokoll {name} wurde gespeichert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>This protocol was removed.</source>
            <translation>Dieses Protokoll wurde entfernt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>The hanging protocol {name} fits this study ({way}).</source>
            <extracomment>Fields: name, way</extracomment>
            <translation>Das Hanging-Protokoll {name} passt zu dieser Studie ({way}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/language.py" />
            <source>No font with Chinese characters is installed, so they cannot be shown. Install one, for example the package fonts-noto-cjk, or choose another language in View, Language.</source>
            <translation>Es ist keine Schrift mit chinesischen Zeichen installiert. Installieren Sie eine, zum Beispiel das Paket fonts-noto-cjk, oder wählen Sie unter Ansicht, Sprache eine andere Sprache.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/language.py" />
            <source>The program speaks {language} from its next start.</source>
            <extracomment>Fields: language</extracomment>
            <translation>Das Programm spricht ab dem nächsten Start {language}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/loading.py" />
            <source>Making small pictures</source>
            <translation>Vorschaubilder werden erstellt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/loading.py" />
            <source>{failed} of {count} images of {title} cannot be shown</source>
            <extracomment>Fields: count, failed, title</extracomment>
            <translation>{failed} von {count} Bildern von {title} können nicht gezeigt werden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/look_page.py" />
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/look_page.py" />
            <source>As the system: dark, light or of high contrast, and with it when it changes.</source>
            <translation>Wie das System: dunkel, hell oder mit hohem Kontrast, und mit ihm, wenn es wechselt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/look_page.py" />
            <source>Type, buttons, distances and the words on the images. The images keep their zoom.</source>
            <translation>Schrift, Knöpfe, Abstände und die Wörter im Bild. Die Bilder behalten ihren Zoom.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/hand.py" />
            <source>Move {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>{kind} verschieben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/hand.py" />
            <source>Change {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>{kind} ändern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/histogram.py" />
            <source>Histogram of the selected region</source>
            <translation>Histogramm der gewählten Region</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/histogram.py" />
            <source>{pixels} pixels; the highest bar has {max}</source>
            <extracomment>Fields: max, pixels</extracomment>
            <translation>{pixels} Pixel; der höchste Balken hat {max}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/layer.py" />
            <source>of {report}</source>
            <extracomment>Fields: report</extracomment>
            <translation>aus {report}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Nothing has been measured in this study. Choose a tool from the menu Tools, Measure, and drag on the image.</source>
            <translation>In dieser Studie wurde nichts gemessen. Wählen Sie ein Werkzeug im Menü Extras, Messen, und ziehen Sie im Bild.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Area</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Perimeter</source>
            <translation>Umfang</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{kind} on {image}</source>
            <extracomment>Fields: image, kind</extracomment>
            <translation>{kind} auf {image}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>CSV …</source>
            <translation>CSV …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{place}; of {report}</source>
            <extracomment>Fields: place, report</extracomment>
            <translation>{place}; aus {report}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Measurements of the study</source>
            <translation>Messungen der Studie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Values of the selected measurement</source>
            <translation>Werte der gewählten Messung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Mean {mean}, standard deviation {sd}</source>
            <extracomment>Fields: mean, sd</extracomment>
            <translation>Mittelwert {mean}, Standardabweichung {sd}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Minimum {least}, maximum {most}</source>
            <extracomment>Fields: least, most</extracomment>
            <translation>Minimum {least}, Maximum {most}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Measurement</source>
            <translation>Messung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Save ({count})</source>
            <extracomment>Fields: count</extracomment>
            <translation>Speichern ({count})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{pixels} pixels, stored values</source>
            <extracomment>Fields: pixels</extracomment>
            <translation>{pixels} Pixel, gespeicherte Werte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{pixels} pixels, values in {unit}</source>
            <extracomment>Fields: pixels, unit</extracomment>
            <translation>{pixels} Pixel, Werte in {unit}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>{n} measurements are not saved.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>Eine Messung ist nicht gespeichert.</numerusform>
                <numerusform>{n} Messungen sind nicht gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Unsaved measurements</source>
            <translation>Nicht gespeicherte Messungen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Save them beside the study before the study closes?</source>
            <translation>Vor dem Schließen der Studie neben ihr speichern?</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Reading measurements</source>
            <translation>Messungen werden gelesen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Saving measurements</source>
            <translation>Messungen werden gespeichert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Where shall the measurements of this study be saved?</source>
            <translation>Wohin sollen die Messungen dieser Studie gespeichert werden?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>{n} measurements</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} Messung</numerusform>
                <numerusform>{n} Messungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>The values of {what} were copied.</source>
            <extracomment>Fields: what</extracomment>
            <translation>Die Werte wurden kopiert: {what}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Export the values</source>
            <translation>Werte exportieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Comma-separated values (*.csv)</source>
            <translation>Kommagetrennte Werte (*.csv)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>The values were written to {path}.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die Werte wurden nach {path} geschrieben.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>{n} drawings of this study's reports cannot be shown on an image: the image is not open, or it is of a kind that this program does not draw. The report itself can be read.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>Eine Zeichnung aus Berichten dieser Studie kann nicht im Bild gezeigt werden: Das Bild ist nicht geöffnet, oder das Programm zeichnet diese Art nicht. Der Bericht selbst ist lesbar.</numerusform>
                <numerusform>{n} Zeichnungen aus Berichten dieser Studie können nicht im Bild gezeigt werden: Das Bild ist nicht geöffnet, oder das Programm zeichnet diese Art nicht. Der Bericht selbst ist lesbar.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Reading the values of measurements</source>
            <translation>Messwerte werden gelesen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>The measurements were saved to {place}.</source>
            <extracomment>Fields: place</extracomment>
            <translation>Die Messungen wurden in {place} gespeichert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>No measurement is selected: click on one.</source>
            <translation>Keine Messung ist gewählt: Klicken Sie eine an.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>It comes from another program's report and stays as that says.</source>
            <translation>Sie stammt aus dem Bericht eines anderen Programms und bleibt, wie sie dort steht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>The image of {title} is not open.</source>
            <extracomment>Fields: title</extracomment>
            <translation>Das Bild von {title} ist nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>{title} was drawn on a reformat: show its series in that plane to see it.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} wurde auf einer Reformatierung gezeichnet: Zeigen Sie die Serie in dieser Ebene, um es zu sehen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>{title}, slice {number}/{count}</source>
            <extracomment>Fields: count, number, title</extracomment>
            <translation>{title}, Schicht {number}/{count}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Delete {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>{kind} löschen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Delete all measurements</source>
            <translation>Alle Messungen löschen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Copy {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>{kind} kopieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>There is no slice there.</source>
            <translation>Dort ist keine Schicht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Select a rectangle, an ellipse, a polygon or a freehand region first.</source>
            <translation>Wählen Sie zuerst ein Rechteck, eine Ellipse, ein Polygon oder eine Freihand-Region.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>The selected region does not lie on the slice that is shown.</source>
            <translation>Die gewählte Region liegt nicht auf der gezeigten Schicht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Change the words</source>
            <translation>Text ändern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>It lies there already, or would lie beside the image.</source>
            <translation>Sie liegt dort schon oder läge neben dem Bild.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>There is one slice only.</source>
            <translation>Es gibt nur eine Schicht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Go to measurement</source>
            <translation>Zur Messung gehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Delete text</source>
            <translation>Text löschen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/words.py" />
            <source>Words of the measurement</source>
            <translation>Text der Messung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/words.py" />
            <source>Words, then Return</source>
            <translation>Text, dann Eingabetaste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/memory.py" />
            <source>images {held} of {budget}</source>
            <extracomment>Fields: budget, held</extracomment>
            <translation>Bilder {held} von {budget}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/menus.py" />
            <source>Toolbar</source>
            <translation>Werkzeugleiste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Chosen in the search</source>
            <translation>In der Suche gewählt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Nobody may send to this computer yet: enter who may in Network, Servers and receiver, This computer.</source>
            <translation>Noch darf niemand an diesen Computer senden: Tragen Sie unter Netzwerk, Server und Empfang, Dieser Computer ein, wer darf.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>{name} sends what is fetched by C-MOVE to the receiver of this computer, which is off. Switch it on: Network, Receive studies.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} sendet per C-MOVE Abgerufenes an den Empfang dieses Computers, der ausgeschaltet ist. Einschalten: Netzwerk, Studien empfangen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>The receiver is being switched.</source>
            <translation>Der Empfang wird umgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Switching the receiver</source>
            <translation>Empfang wird umgeschaltet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>{n} images were received; the list of studies has what they belong to.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 Bild wurde empfangen; die Liste der Studien zeigt, wozu es gehört.</numerusform>
                <numerusform>{n} Bilder wurden empfangen; die Liste der Studien zeigt, wozu sie gehören.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Receiving</source>
            <translation>Empfang läuft</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>A sending is at work; the next can begin when it is over.</source>
            <translation>Eine Sendung läuft; die nächste kann beginnen, wenn sie fertig ist.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Any date</source>
            <translation>Jedes Datum</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last 2 days</source>
            <translation>Letzte 2 Tage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>From … to …</source>
            <translation>Von … bis …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Patient name</source>
            <translation>Patientenname</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Doe J, or *jane</source>
            <translation>Doe J, oder *jane</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Patient ID</source>
            <translation>Patienten-ID</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>whole, or with *</source>
            <translation>ganz oder mit *</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Accession number</source>
            <translation>Accession-Nummer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>any part of it</source>
            <translation>ein beliebiger Teil</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Study date</source>
            <translation>Studiendatum</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>First date</source>
            <translation>Erstes Datum</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last date</source>
            <translation>Letztes Datum</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Looking up the addresses of this computer</source>
            <translation>Adressen dieses Computers werden ermittelt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>{loopback} (this computer only)</source>
            <extracomment>Fields: loopback</extracomment>
            <translation>{loopback} (nur dieser Computer)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>{every} (all of them)</source>
            <extracomment>Fields: every</extracomment>
            <translation>{every} (alle)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>AE title of this computer</source>
            <translation>AE-Titel dieses Computers</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Folder of fetched and received studies</source>
            <translation>Ordner für abgerufene und empfangene Studien</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Receive what others send</source>
            <translation>Empfangen, was andere senden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Address to listen on</source>
            <translation>Adresse des Empfangs</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Port to listen on</source>
            <translation>Port des Empfangs</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Largest object</source>
            <translation>Größtes Objekt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Space that stays free</source>
            <translation>Platz, der frei bleibt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Who may send</source>
            <translation>Wer senden darf</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Add a sender</source>
            <translation>Absender hinzufügen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Remove the chosen sender</source>
            <translation>Gewählten Absender entfernen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>AE title</source>
            <translation>AE-Titel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Studies go to</source>
            <translation>Studien kommen nach</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Listen on</source>
            <translation>Empfang auf</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Who may send, beside the servers from which is fetched by C-MOVE</source>
            <translation>Wer senden darf, außer den Servern, von denen per C-MOVE abgerufen wird</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Not kept yet. {problem}</source>
            <extracomment>Fields: problem</extracomment>
            <translation>Noch nicht übernommen. {problem}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>AE title (empty: any)</source>
            <translation>AE-Titel (leer: jeder)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Address or network</source>
            <translation>Adresse oder Netz</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Others send to {ae_title} at {address}:{port}.</source>
            <extracomment>Fields: address, ae_title, port</extracomment>
            <translation>Andere senden an {ae_title} auf {address}:{port}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>MB; keep</source>
            <translation>MB; frei bleiben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>MB of the disk free</source>
            <translation>MB der Festplatte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Nothing is received while this is off.</source>
            <translation>Solange dies aus ist, wird nichts empfangen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>No server is known yet. Press Servers … and add one.</source>
            <translation>Noch ist kein Server bekannt. Drücken Sie Server … und fügen Sie einen hinzu.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Accession</source>
            <translation>Accession</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Images</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>No.</source>
            <translation>Nr.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Most archives tell capital letters from small ones; * stands for any.</source>
            <translation>Die meisten Archive unterscheiden Groß- und Kleinschreibung; * steht für Beliebiges.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Search archives</source>
            <translation>Archive durchsuchen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Searching {name} …</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} wird durchsucht …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Searching {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} wird durchsucht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>There is no study of today.</source>
            <translation>Von heute gibt es keine Studie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Asking {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Anfrage an {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Counting what is here</source>
            <translation>Es wird gezählt, was hier ist</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>What to look for</source>
            <translation>Wonach gesucht wird</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Servers …</source>
            <translation>Server …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Studies found</source>
            <translation>Gefundene Studien</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Series of the study</source>
            <translation>Serien der Studie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{name} has more than {limit} patients that fit; these are some. Narrow the search.</source>
            <extracomment>Fields: limit, name</extracomment>
            <translation>{name} hat mehr als {limit} passende Patienten; dies sind einige. Grenzen Sie die Suche ein.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{name} has more than {limit} studies that fit; these are some. Narrow the search.</source>
            <extracomment>Fields: limit, name</extracomment>
            <translation>{name} hat mehr als {limit} passende Studien; dies sind einige. Grenzen Sie die Suche ein.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>The search was stopped.</source>
            <translation>Die Suche wurde angehalten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Patients</source>
            <translation>Patienten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Nothing at {name} fits. {advice}</source>
            <extracomment>Fields: advice, name</extracomment>
            <translation>Nichts bei {name} passt. {advice}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Enter what you look for and press Search, or press Today.</source>
            <translation>Geben Sie ein, was Sie suchen, und drücken Sie Suchen oder Heute.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Series {words}</source>
            <extracomment>Fields: words</extracomment>
            <translation>Serie {words}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>born {born}</source>
            <extracomment>Fields: born</extracomment>
            <translation>geboren {born}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>One patient.</source>
            <translation>Ein Patient.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>One study.</source>
            <translation>Eine Studie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{count} patients.</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} Patienten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{count} studies.</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} Studien.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>The search</source>
            <translation>Die Suche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Send to an archive</source>
            <translation>An ein Archiv senden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Sending to {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Wird an {name} gesendet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Series to send</source>
            <translation>Zu sendende Serien</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>What became of each object stands here.</source>
            <translation>Hier steht, was aus jedem Objekt wurde.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Send the rest</source>
            <translation>Rest senden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>AI result</source>
            <translation>KI-Ergebnis</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Sending</source>
            <translation>Das Senden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Add the archives that you work with. A DICOM server is known by its address, port and AE title; ask who runs it.</source>
            <translation>Fügen Sie die Archive hinzu, mit denen Sie arbeiten. Ein DICOM-Server ist durch Adresse, Port und AE-Titel bekannt; fragen Sie den Betreiber.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>C-GET, over the same connection</source>
            <translation>C-GET, über dieselbe Verbindung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>C-MOVE, to the receiver of this computer</source>
            <translation>C-MOVE, an den Empfang dieses Computers</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Basic: user name and password</source>
            <translation>Basic: Benutzername und Passwort</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Bearer: a token</source>
            <translation>Bearer: ein Token</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>It is kept in the keyring of the system.</source>
            <translation>Es liegt im Schlüsselbund des Systems.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Forgetting a secret</source>
            <translation>Ein Geheimnis wird vergessen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Asking {name} …</source>
            <extracomment>Fields: name</extracomment>
            <translation>Anfrage an {name} …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Testing {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} wird geprüft</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Keeping a secret</source>
            <translation>Ein Geheimnis wird gemerkt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>kept; enter another to replace it</source>
            <translation>gemerkt; ein anderes eingeben, um es zu ersetzen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Servers</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Add DICOM</source>
            <translation>DICOM hinzufügen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Add DICOMweb</source>
            <translation>DICOMweb hinzufügen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Test</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>as you call it</source>
            <translation>wie Sie ihn nennen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>of the server</source>
            <translation>des Servers</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Fetched by</source>
            <translation>Abruf mit</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>TLS, with the server's certificate verified</source>
            <translation>TLS, das Zertifikat des Servers wird geprüft</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Signing in</source>
            <translation>Anmeldung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Password or token</source>
            <translation>Passwort oder Token</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Certificate of its authority</source>
            <translation>Zertifikat seiner Zertifizierungsstelle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>only where the system does not know it (PEM)</source>
            <translation>nur, wo das System sie nicht kennt (PEM)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Seconds of silence</source>
            <translation>Sekunden ohne Antwort</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Certificate of the authority</source>
            <translation>Zertifikat der Zertifizierungsstelle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>PEM (*.pem *.crt *.cer);;All (*)</source>
            <translation>PEM (*.pem *.crt *.cer);;Alle (*)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>New archive</source>
            <translation>Neues Archiv</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>New DICOMweb</source>
            <translation>Neues DICOMweb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>{name} answers.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} antwortet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>enter it to keep it, or to replace the one that is kept</source>
            <translation>eingeben, um es zu merken oder das gemerkte zu ersetzen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>s of silence</source>
            <translation>s ohne Antwort</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>The keyring is locked: the secret is kept for this run only.</source>
            <translation>Der Schlüsselbund ist gesperrt: Das Geheimnis wird nur bis zum Programmende gemerkt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Its authority</source>
            <translation>Zertifizierungsstelle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Give up after</source>
            <translation>Aufgeben nach</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>The password or token would travel readable for everybody: use https.</source>
            <translation>Passwort oder Token wären unterwegs für alle lesbar: Verwenden Sie https.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>{address_of}. Press Test to see whether it answers.</source>
            <extracomment>Fields: address_of</extracomment>
            <translation>{address_of}. Drücken Sie Prüfen, um zu sehen, ob er antwortet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>The test</source>
            <translation>Die Prüfung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/settings_window.py" />
            <source>Servers and receiver</source>
            <translation>Server und Empfang</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/settings_window.py" />
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/tables.py" />
            <source>Columns: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Spalten: {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Progress of {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Fortschritt von {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Fetchings</source>
            <translation>Abrufe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Nothing was fetched yet. What is fetched can be read while the rest still comes.</source>
            <translation>Noch wurde nichts abgerufen. Abgerufenes lässt sich lesen, während der Rest noch kommt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Waiting for another to finish.</source>
            <translation>Wartet auf das Ende eines anderen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Fetching from {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Abruf von {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>{done} of {total}</source>
            <extracomment>Fields: done, total</extracomment>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Stopping …</source>
            <translation>Wird angehalten …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>{count} images</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} Bilder</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Stopped. What came is kept.</source>
            <translation>Angehalten. Was ankam, bleibt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Fetching</source>
            <translation>Das Abrufen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>What is chosen is no structured report.</source>
            <translation>Das Gewählte ist kein strukturierter Befund.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>What is chosen is no object with pictures of its own.</source>
            <translation>Das Gewählte ist kein Objekt mit eigenen Bildern.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>These are measurements of this program: they stand in the panel Measurements.</source>
            <translation>Dies sind Messungen dieses Programms: Sie stehen im Bereich Messungen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>The images that {title} picks are not open.</source>
            <extracomment>Fields: title</extracomment>
            <translation>Die Bilder, die {title} auswählt, sind nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>Open the document</source>
            <translation>Dokument öffnen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>Open “{title}” with this computer's program for PDFs?</source>
            <extracomment>Fields: title</extracomment>
            <translation>„{title}“ mit dem PDF-Programm dieses Computers öffnen?</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>It is a PDF of {max} kB that came with the study. A copy is handed on, which is removed when this program ends.</source>
            <extracomment>Fields: max</extracomment>
            <translation>Es ist ein PDF von {max} kB, das mit der Studie kam. Eine Kopie wird übergeben und beim Programmende gelöscht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>Save the document</source>
            <translation>Dokument speichern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>of no kind that it tells</source>
            <translation>von unbekannter Art</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document {title!r} is {kind}; this program opens PDFs only.</source>
            <extracomment>Fields: kind, title</extracomment>
            <translation>Das Dokument {title!r} ist {kind}; dieses Programm öffnet nur PDFs.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>This computer has no program for PDFs. Save the document instead.</source>
            <translation>Dieser Computer hat kein Programm für PDFs. Speichern Sie das Dokument stattdessen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document was written to {chosen}.</source>
            <extracomment>Fields: chosen</extracomment>
            <translation>Das Dokument wurde nach {chosen} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document was not written to {path}: {error}. Choose another folder.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>Das Dokument wurde nicht nach {path} geschrieben: {error}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document was not written: {strerror}.</source>
            <extracomment>Fields: strerror</extracomment>
            <translation>Das Dokument wurde nicht geschrieben: {strerror}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>A reformat stands in no file: flag a slice of the series itself.</source>
            <translation>Eine Reformatierung steht in keiner Datei: Markieren Sie eine Schicht der Serie selbst.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This image is not saved yet: save it, then flag it.</source>
            <translation>Dieses Bild ist noch nicht gespeichert: Speichern Sie es, dann markieren Sie es.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Flag the key image</source>
            <translation>Schlüsselbild markieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Take the flag away</source>
            <translation>Markierung entfernen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This study has no key image: N flags the slice that is shown.</source>
            <translation>Diese Studie hat kein Schlüsselbild: N markiert die gezeigte Schicht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This is the only key image of the study.</source>
            <translation>Dies ist das einzige Schlüsselbild der Studie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>No slice of this study is flagged: N flags the slice that is shown.</source>
            <translation>Keine Schicht dieser Studie ist markiert: N markiert die gezeigte Schicht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Saving key images</source>
            <translation>Schlüsselbilder werden gespeichert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Save the key images in</source>
            <translation>Schlüsselbilder speichern in</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>{n} key images were saved to {path}.</source>
            <extracomment>Fields: n, path</extracomment>
            <translation>
                <numerusform>1 Schlüsselbild wurde in {path} gespeichert.</numerusform>
                <numerusform>{n} Schlüsselbilder wurden in {path} gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Go to the key image</source>
            <translation>Zum Schlüsselbild gehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This key image is not open: its series was not found with the study.</source>
            <translation>Dieses Schlüsselbild ist nicht geöffnet: Seine Serie wurde bei der Studie nicht gefunden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Some flagged images are not open; open the whole study, then save again.</source>
            <translation>Einige markierte Bilder sind nicht geöffnet; öffnen Sie die ganze Studie und speichern Sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>The flagged images are of different patients; flag and save those of one.</source>
            <translation>Die markierten Bilder sind von verschiedenen Patienten; markieren und speichern Sie die von einem.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/layer.py" />
            <source>key image</source>
            <translation>Schlüsselbild</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>Presentation {title_of}</source>
            <extracomment>Fields: title_of</extracomment>
            <translation>Präsentation {title_of}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>Without presentation {title_of}</source>
            <extracomment>Fields: title_of</extracomment>
            <translation>Ohne Präsentation {title_of}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>{title} holds no region that can be shown.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} enthält keine Region, die sich zeigen lässt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>The images that {title} was drawn on are not open: open their study to see it.</source>
            <extracomment>Fields: title</extracomment>
            <translation>Die Bilder, auf denen {title} gezeichnet wurde, sind nicht geöffnet: Öffnen Sie ihre Studie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>The images that {title_of} is for are not open: open their study to see it.</source>
            <extracomment>Fields: title_of</extracomment>
            <translation>Die Bilder, für die {title_of} gilt, sind nicht geöffnet: Öffnen Sie ihre Studie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>{title_of} is applied without {left}.</source>
            <extracomment>Fields: left, title_of</extracomment>
            <translation>{title_of} wird ohne {left} angewendet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>{number} of {count}, {series}</source>
            <extracomment>Fields: count, number, series</extracomment>
            <translation>{number} von {count}, {series}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Objects of the study</source>
            <translation>Objekte der Studie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Segments, structures, presentation states and key images of the study stand here.</source>
            <translation>Hier stehen Segmente, Strukturen, Präsentationszustände und Schlüsselbilder der Studie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Opacity of regions</source>
            <translation>Deckkraft der Regionen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Key images: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Schlüsselbilder: {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Key images, not saved</source>
            <translation>Schlüsselbilder, nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>an image that is not open</source>
            <translation>ein nicht geöffnetes Bild</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>selection</source>
            <translation>Auswahl</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/sections.py" />
            <source>Cutting regions</source>
            <translation>Regionen werden geschnitten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Presentation state</source>
            <translation>Präsentationszustand</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Segmentation</source>
            <translation>Segmentierung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Structures</source>
            <translation>Strukturen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>key images</source>
            <translation>Schlüsselbilder</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>{n} segments</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 Segment</numerusform>
                <numerusform>{n} Segmente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>{n} regions</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 Region</numerusform>
                <numerusform>{n} Regionen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{n} studies</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 Studie</numerusform>
                <numerusform>{n} Studien</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{files} read, {studies}.</source>
            <extracomment>Fields: files, studies</extracomment>
            <translation>{files} gelesen, {studies}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>No DICOM file could be read.</source>
            <translation>Keine DICOM-Datei ließ sich lesen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>Open DICOM files, a DICOMDIR or a zip</source>
            <translation>DICOM-Dateien, ein DICOMDIR oder ein ZIP-Archiv öffnen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{patient_title} was closed. Its files are as they were.</source>
            <extracomment>Fields: patient_title</extracomment>
            <translation>{patient_title} wurde geschlossen. Die Dateien sind, wie sie waren.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>Nothing was opened yet.</source>
            <translation>Noch wurde nichts geöffnet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{n} files could not be opened.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 Datei konnte nicht geöffnet werden.</numerusform>
                <numerusform>{n} Dateien konnten nicht geöffnet werden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>The demo study is not where it should be ({folder}). Install the program again.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>Die Demo-Studie ist nicht, wo sie sein sollte ({folder}). Installieren Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>Keep this window</source>
            <translation>Dieses Fenster merken</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>Its name, for {modality} images:</source>
            <extracomment>Fields: modality</extracomment>
            <translation>Sein Name, für {modality}-Bilder:</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>This window is kept for {modality} images.</source>
            <extracomment>Fields: modality</extracomment>
            <translation>Dieses Fenster ist für {modality}-Bilder gemerkt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>The window {name} is kept for {modality} images (Image, Window).</source>
            <extracomment>Fields: modality, name</extracomment>
            <translation>Das Fenster {name} ist für {modality}-Bilder gemerkt (Bild, Fenster).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/drawing.py" />
            <source>used lately</source>
            <translation>zuletzt benutzt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>Type what you want to do, or a key</source>
            <translation>Eingeben, was Sie tun wollen, oder eine Taste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>Search the commands</source>
            <translation>Befehle durchsuchen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>No command fits these words.</source>
            <translation>Kein Befehl passt zu diesen Wörtern.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>STUDIES</source>
            <translation>STUDIEN</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>OBJECTS</source>
            <translation>OBJEKTE</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>MEASUREMENTS</source>
            <translation>MESSUNGEN</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>Close this panel</source>
            <translation>Diesen Bereich schließen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>Float this panel</source>
            <translation>Diesen Bereich ablösen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>The picture is on the clipboard.</source>
            <translation>Das Bild ist in der Zwischenablage.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>Export picture</source>
            <translation>Bild exportieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>PNG (*.png)</source>
            <translation>PNG (*.png)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>The picture was written to {path}.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Das Bild wurde nach {path} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>The picture was not written to {path}: {error}. Choose another folder.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>Das Bild wurde nicht nach {path} geschrieben: {error}. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Anonymise</source>
            <translation>Anonymisieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Images may take</source>
            <translation>Bilder dürfen belegen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>At most. What was seen longest ago is given up first, and read again when it is wanted.</source>
            <translation>Höchstens. Was am längsten nicht zu sehen war, wird zuerst freigegeben und bei Bedarf neu gelesen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Half of what is free</source>
            <translation>Die Hälfte des freien Speichers</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Its name for archives that speak DICOM.</source>
            <translation>Sein Name für Archive, die DICOM sprechen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Fetched and received studies go to</source>
            <translation>Abgerufene und empfangene Studien kommen nach</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Take in what those send who may. It is off at every start.</source>
            <translation>Annehmen, was erlaubte Absender schicken. Bei jedem Start ist dies aus.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>The archives that are searched, and that studies are sent to.</source>
            <translation>Die Archive, die durchsucht und an die Studien gesendet werden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Receiver …</source>
            <translation>Empfang …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>On which address and port is listened, who may send, and how large.</source>
            <translation>Auf welcher Adresse und welchem Port empfangen wird, wer senden darf und wie groß.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>{n} are known</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} ist bekannt</numerusform>
                <numerusform>{n} sind bekannt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>None is known yet</source>
            <translation>Noch keines bekannt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>An export that is anonymised begins with</source>
            <translation>Ein anonymisierter Export beginnt mit</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Keep the UIDs</source>
            <translation>UIDs behalten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Whoever has the originals can find the patient again.</source>
            <translation>Wer die Originale hat, kann den Patienten wiederfinden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Anonymise now</source>
            <translation>Jetzt anonymisieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>What is offered; the last one that was used.</source>
            <translation>Was angeboten wird; zuletzt benutzter Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Import into</source>
            <translation>Importieren nach</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Where studies of a disc are copied to; the last one that was used.</source>
            <translation>Wohin Studien eines Datenträgers kopiert werden; zuletzt benutzter Ordner.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Opened lately</source>
            <translation>Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>The list of the welcome page and of File, Open again. The files stay as they are.</source>
            <translation>Die Liste der Startseite und von Datei, Wieder öffnen. Die Dateien bleiben.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Settings and everything that is kept</source>
            <translation>Einstellungen und alles Behaltene</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Open the folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Settings, the list of studies, conversations and the log.</source>
            <translation>Einstellungen, Liste der Studien, Unterhaltungen und Protokoll.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>{n} places</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} Ort</numerusform>
                <numerusform>{n} Orte</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/fields.py" />
            <source>Choose: {setting}</source>
            <extracomment>Fields: setting</extracomment>
            <translation>Wählen: {setting}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/fields.py" />
            <source>There is no such folder. It is kept once it is there.</source>
            <translation>Diesen Ordner gibt es nicht. Er wird übernommen, sobald es ihn gibt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Choose a command, then press Change.</source>
            <translation>Wählen Sie einen Befehl, dann drücken Sie Ändern.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{file} was imported: {n} commands have other keys than at first.</source>
            <extracomment>Fields: file, n</extracomment>
            <translation>
                <numerusform>{file} wurde importiert: {n} Befehl hat andere Tasten als zu Beginn.</numerusform>
                <numerusform>{file} wurde importiert: {n} Befehle haben andere Tasten als zu Beginn.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{n} of its commands are not here.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} seiner Befehle gibt es hier nicht.</numerusform>
                <numerusform>{n} seiner Befehle gibt es hier nicht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Press the key</source>
            <translation>Taste drücken</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>The new key</source>
            <translation>Die neue Taste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Commands and their keys</source>
            <translation>Befehle und ihre Tasten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Changed keys are bold.</source>
            <translation>Geänderte Tasten sind fett.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Take it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Add …</source>
            <translation>Hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>As at first</source>
            <translation>Wie zu Beginn</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Press another key in place of those of the command</source>
            <translation>Eine andere Taste statt der bisherigen drücken</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Press a further key for the command</source>
            <translation>Eine weitere Taste für den Befehl drücken</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Leave the command without a key</source>
            <translation>Dem Befehl keine Taste lassen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Give the command the keys that it had at first</source>
            <translation>Dem Befehl seine anfänglichen Tasten geben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Take keys over from a file that was exported here or elsewhere</source>
            <translation>Tasten aus einer hier oder anderswo exportierten Datei übernehmen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Write the keys of all commands to a file</source>
            <translation>Die Tasten aller Befehle in eine Datei schreiben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>The new key of {command}. Escape leaves it as it is.</source>
            <extracomment>Fields: command</extracomment>
            <translation>Die neue Taste von {command}. Esc lässt sie, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{key} is the key of {command}.</source>
            <extracomment>Fields: command, key</extracomment>
            <translation>{key} ist die Taste von {command}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Export the keys</source>
            <translation>Tasten exportieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Import keys</source>
            <translation>Tasten importieren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>At first: {keys}</source>
            <extracomment>Fields: keys</extracomment>
            <translation>Zu Beginn: {keys}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{key} acts while an image has the focus.</source>
            <extracomment>Fields: key</extracomment>
            <translation>{key} wirkt, solange ein Bild den Fokus hat.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{command} has the key {key} now.</source>
            <extracomment>Fields: command, key</extracomment>
            <translation>{command} hat jetzt die Taste {key}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{command} has no key now.</source>
            <extracomment>Fields: command</extracomment>
            <translation>{command} hat jetzt keine Taste.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>no key</source>
            <translation>keine Taste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>The keys were exported to {file}.</source>
            <extracomment>Fields: file</extracomment>
            <translation>Die Tasten wurden nach {file} exportiert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_pages.py" />
            <source>Language of the window</source>
            <translation>Sprache des Fensters</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_pages.py" />
            <source>From the next start of the program. Dates and numbers are written as that language does.</source>
            <translation>Ab dem nächsten Programmstart. Datum und Zahlen werden geschrieben wie in dieser Sprache.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Windows that were kept</source>
            <translation>Gemerkte Fenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Let go of the chosen window</source>
            <translation>Gewähltes Fenster löschen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>None is kept yet.</source>
            <translation>Noch keines gemerkt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Width</source>
            <translation>Breite</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Centre</source>
            <translation>Zentrum</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/page.py" />
            <source>Back to the default</source>
            <translation>Zurück zum Standard</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/page.py" />
            <source>Back to the default: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Zurück zum Standard: {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Some</source>
            <translation>Wenig</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>On the image</source>
            <translation>Im Bild</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Windows</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Links and layouts</source>
            <translation>Kopplungen und Layouts</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Middle button</source>
            <translation>Mittlere Maustaste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>What a drag with it does.</source>
            <translation>Was Ziehen damit bewirkt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Drags</source>
            <translation>Ziehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Right button</source>
            <translation>Rechte Maustaste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>A click without a drag opens the menu of the slice.</source>
            <translation>Ein Klick ohne Ziehen öffnet das Menü der Schicht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Shift and left button</source>
            <translation>Umschalt und linke Taste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The left button alone has the tool that is chosen.</source>
            <translation>Die linke Taste allein hat das gewählte Werkzeug.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Speed of window/level</source>
            <translation>Geschwindigkeit der Fensterung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>How much a drag changes the window.</source>
            <translation>Wie stark Ziehen das Fenster ändert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The wheel zooms</source>
            <translation>Das Mausrad zoomt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>And scrolls with Ctrl. Otherwise it scrolls, and zooms with Ctrl.</source>
            <translation>Und blättert mit Strg. Sonst blättert es, und zoomt mit Strg.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Turn the wheel round</source>
            <translation>Mausrad umkehren</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Towards you goes to the previous slice.</source>
            <translation>Zu Ihnen hin geht zur vorherigen Schicht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Text in the corners</source>
            <translation>Text in den Ecken</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>How much is written over the images.</source>
            <translation>Wie viel über die Bilder geschrieben wird.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Show patient's data</source>
            <translation>Patientendaten zeigen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Name, number and date on the image. Switch them off before others look at the screen.</source>
            <translation>Name, Nummer und Datum im Bild. Schalten Sie sie aus, bevor andere auf den Bildschirm sehen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>How much segments cover of the image.</source>
            <translation>Wie stark Segmente das Bild verdecken.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Speed of the cine</source>
            <translation>Geschwindigkeit der Cine-Wiedergabe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Frames in a second, where the file does not say how fast.</source>
            <translation>Bilder pro Sekunde, wo die Datei nichts sagt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Windows that you have kept</source>
            <translation>Fenster, die Sie gemerkt haben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Image, Window, Keep this window … adds the one that is shown. Image, Window, My windows uses them.</source>
            <translation>Bild, Fenster, Dieses Fenster merken … fügt das gezeigte hinzu. Bild, Fenster, Meine Fenster verwendet sie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Where the slice of the active viewport cuts the others.</source>
            <translation>Wo die Schicht des aktiven Bildfensters die anderen schneidet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Between viewports</source>
            <translation>Zwischen Bildfenstern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Apply hanging protocols on opening</source>
            <translation>Hanging-Protokolle beim Öffnen anwenden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Layouts</source>
            <translation>Layouts</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Layouts that were kept, and for which studies they are.</source>
            <translation>Gemerkte Layouts, und für welche Studien sie gelten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Panels and viewports</source>
            <translation>Bereiche und Bildfenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Everything where it stood at the first start.</source>
            <translation>Alles, wo es beim ersten Start stand.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The slice</source>
            <translation>Die Schicht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Zoom and position</source>
            <translation>Zoom und Lage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The window</source>
            <translation>Das Fenster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Search the preferences</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Pages of the preferences</source>
            <translation>Seiten der Einstellungen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>No setting fits these words.</source>
            <translation>Keine Einstellung passt zu diesen Wörtern.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Restore the defaults of this page</source>
            <translation>Standardwerte dieser Seite wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Everything on this page is as at first.</source>
            <translation>Alles auf dieser Seite ist wie zu Beginn.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>This page was as at first already.</source>
            <translation>Diese Seite war schon wie zu Beginn.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>This is a reformat already.</source>
            <translation>Dies ist schon eine Reformatierung.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>This series cannot be reformatted: it has one slice only.</source>
            <translation>Diese Serie lässt sich nicht reformatieren: Sie hat nur eine Schicht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>The series is still being read: reformat it when all of its slices are there.</source>
            <translation>Die Serie wird noch gelesen: Reformatieren Sie sie, wenn alle Schichten da sind.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Reformat a series first ({key}), then show another one beside its planes.</source>
            <extracomment>Fields: key</extracomment>
            <translation>Reformatieren Sie zuerst eine Serie ({key}), dann zeigen Sie eine andere neben ihren Ebenen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Show another series of the same frame of reference in the viewport that is no reformat, for example an AI image made from this one.</source>
            <translation>Zeigen Sie eine andere Serie desselben Bezugssystems im Bildfenster ohne Reformatierung, zum Beispiel ein daraus erzeugtes KI-Bild.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>No reformat is on the screen: choose Reformat in three planes ({key}) first.</source>
            <extracomment>Fields: key</extracomment>
            <translation>Keine Reformatierung auf dem Bildschirm: Wählen Sie zuerst In drei Ebenen reformatieren ({key}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Slab</source>
            <translation>Slab</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>{series_title} is ready to be reformatted.</source>
            <extracomment>Fields: series_title</extracomment>
            <translation>{series_title} ist bereit zum Reformatieren.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Leave the reformat</source>
            <translation>Reformatierung verlassen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/second_screen.py" />
            <source>Only one screen is connected.</source>
            <translation>Nur ein Bildschirm ist angeschlossen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/second_screen.py" />
            <source>{app_name}: images</source>
            <extracomment>Fields: app_name</extracomment>
            <translation>{app_name}: Bilder</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>Go to slice</source>
            <translation>Zur Schicht gehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>{description} holds no image to show.</source>
            <extracomment>Fields: description</extracomment>
            <translation>{description} enthält kein Bild zum Zeigen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>Show beside</source>
            <translation>Daneben zeigen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>Show series</source>
            <translation>Serie zeigen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>Rotate</source>
            <translation>Drehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>Fit</source>
            <translation>Anpassen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>Window: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Fenster: {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>There is one viewport only.</source>
            <translation>Es gibt nur ein Bildfenster.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>There is no rectangle on this slice.</source>
            <translation>Auf dieser Schicht ist kein Rechteck.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Chosen in Studies</source>
            <translation>In Studien gewählt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>{n} files were copied into {folder}</source>
            <extracomment>Fields: folder, n</extracomment>
            <translation>
                <numerusform>1 Datei wurde nach {folder} kopiert</numerusform>
                <numerusform>{n} Dateien wurden nach {folder} kopiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>a folder that is not there any more</source>
            <translation>ein Ordner, den es nicht mehr gibt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>{n} studies were removed from the list. The files are as they were.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 Studie wurde aus der Liste entfernt. Die Dateien sind, wie sie waren.</numerusform>
                <numerusform>{n} Studien wurden aus der Liste entfernt. Die Dateien sind, wie sie waren.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Changing the list of studies</source>
            <translation>Liste der Studien wird geändert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Where are the files of {named}?</source>
            <extracomment>Fields: named</extracomment>
            <translation>Wo sind die Dateien von {named}?</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Import the DICOM files of</source>
            <translation>DICOM-Dateien importieren aus</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Importing into {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Import nach {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>, {already} had been there already</source>
            <extracomment>Fields: already</extracomment>
            <translation>, {already} waren schon da</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>; {n} were not copied: {label}: {reason}</source>
            <extracomment>Fields: label, n, reason</extracomment>
            <translation>; {n} wurden nicht kopiert: {label}: {reason}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>No other study of this patient was opened before.</source>
            <translation>Keine andere Studie dieses Patienten wurde bisher geöffnet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Copy the studies into</source>
            <translation>Studien kopieren nach</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Copy the files of {name} into</source>
            <extracomment>Fields: name</extracomment>
            <translation>Dateien von {name} kopieren nach</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>There is no DICOM file to import in {listed}. Nothing was copied.</source>
            <extracomment>Fields: listed</extracomment>
            <translation>In {listed} gibt es keine DICOM-Datei zum Importieren. Nichts wurde kopiert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>The study of {named} has no {modality} series to compare with.</source>
            <extracomment>Fields: modality, named</extracomment>
            <translation>Die Studie von {named} hat keine {modality}-Serie zum Vergleichen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Looking for earlier studies</source>
            <translation>Suche nach früheren Studien</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>{n} other studies of this patient are known, the newest of {newest}.</source>
            <extracomment>Fields: n, newest</extracomment>
            <translation>
                <numerusform>1 andere Studie dieses Patienten ist bekannt, die neueste vom {newest}.</numerusform>
                <numerusform>{n} andere Studien dieses Patienten sind bekannt, die neueste vom {newest}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>The files of {study} are not in {folder} any more.</source>
            <extracomment>Fields: folder, study</extracomment>
            <translation>Die Dateien von {study} sind nicht mehr in {folder}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>The files of {study} are not there any more.</source>
            <extracomment>Fields: study</extracomment>
            <translation>Die Dateien von {study} sind nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>Opened</source>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>moved or deleted</source>
            <translation>verschoben oder gelöscht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>No study was opened yet. Open a folder: what is in it will be found here again.</source>
            <translation>Noch wurde keine Studie geöffnet. Öffnen Sie einen Ordner: Sein Inhalt ist hier wieder zu finden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>All studies</source>
            <translation>Alle Studien</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Moved or deleted</source>
            <translation>Verschoben oder gelöscht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Searching the studies</source>
            <translation>Studien werden durchsucht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Patient, ID, date, modality, description</source>
            <translation>Patient, ID, Datum, Modalität, Beschreibung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Search the studies</source>
            <translation>Studien durchsuchen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Which studies</source>
            <translation>Welche Studien</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Studies that were found</source>
            <translation>Gefundene Studien</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>, {gone} moved or deleted: choose one and press Find again</source>
            <extracomment>Fields: gone</extracomment>
            <translation>, {gone} verschoben oder gelöscht: eine wählen und Wiederfinden drücken</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>No study is like that. Try fewer words.</source>
            <translation>Keine Studie passt. Versuchen Sie weniger Wörter.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>All modalities</source>
            <translation>Alle Modalitäten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/hooks.py" />
            <source>Something</source>
            <translation>Etwas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Privacy and safety</source>
            <translation>Datenschutz und Sicherheit</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Only what goes wrong</source>
            <translation>Nur was schiefgeht</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Detailed, to look for an error</source>
            <translation>Ausführlich, zur Fehlersuche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Keep the open work for after a crash</source>
            <translation>Offene Arbeit für den Fall eines Absturzes behalten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Every 30 seconds, in your own data folder, readable for you only. It holds names of patients.</source>
            <translation>Alle 30 Sekunden, in Ihrem eigenen Datenordner, nur für Sie lesbar. Sie enthält Patientennamen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>After a crash</source>
            <translation>Nach einem Absturz</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>How much is written into the log</source>
            <translation>Wie viel ins Protokoll geschrieben wird</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Names, numbers and paths of patients are left out of it, at every level.</source>
            <translation>Namen, Nummern und Pfade von Patienten bleiben auf jeder Stufe draußen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Log and reports</source>
            <translation>Protokoll und Meldungen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Open its folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Report of a problem</source>
            <translation>Problemmeldung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Look at it …</source>
            <translation>Ansehen …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>A file for whoever helps you. You read it first, and nothing is sent.</source>
            <translation>Eine Datei für den, der Ihnen hilft. Sie lesen sie zuerst, gesendet wird nichts.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>The program looks for no updates and sends nothing. It speaks to an archive or the Hugging Face hub only when you ask for something there.</source>
            <translation>Das Programm sucht keine Updates und sendet nichts. Mit einem Archiv oder dem Hugging Face Hub spricht es nur, wenn Sie dort etwas anfordern.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>None by itself</source>
            <translation>Keine von sich aus</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Report a problem</source>
            <translation>Problem melden</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>This is all that goes into the file, and nothing is sent: you save it, and give it to whom you like. Names of patients, places and secrets are left out of it. Read it all the same; you can change any text, and leave parts out.</source>
            <translation>Das ist alles, was in die Datei kommt, und gesendet wird nichts: Sie speichern sie und geben sie, wem Sie möchten. Patientennamen, Orte und Geheimnisse sind weggelassen. Lesen Sie sie trotzdem; Sie können jeden Text ändern und Teile weglassen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Parts of the report</source>
            <translation>Teile der Meldung</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Text of the part</source>
            <translation>Text des Teils</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>What did you do, what happened, and what had you expected? Name no patient.</source>
            <translation>Was haben Sie getan, was geschah, und was hatten Sie erwartet? Nennen Sie keinen Patienten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Save …</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Save the report</source>
            <translation>Meldung speichern</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Zip archives (*.zip)</source>
            <translation>ZIP-Archive (*.zip)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>{n} parts go into the file.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} Teil kommt in die Datei.</numerusform>
                <numerusform>{n} Teile kommen in die Datei.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>The report was saved to {path}. Nothing was sent.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die Meldung wurde in {path} gespeichert. Gesendet wurde nichts.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/uptake.py" />
            <source>This is a reformat: change the series itself, then reformat it.</source>
            <translation>Dies ist eine Reformatierung: Ändern Sie die Serie selbst und reformatieren Sie sie dann.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/uptake.py" />
            <source>Uptake values (SUV)</source>
            <translation>Aufnahmewerte (SUV)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/uptake.py" />
            <source>This series cannot be shown in uptake values (SUV). {error}</source>
            <extracomment>Fields: error</extracomment>
            <translation>Diese Serie lässt sich nicht in Aufnahmewerten (SUV) zeigen. {error}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>slice {number}/{count}</source>
            <extracomment>Fields: count, number</extracomment>
            <translation>Schicht {number}/{count}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>over it: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>darüber: {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>zoom {percent:.0f}%</source>
            <extracomment>Fields: percent</extracomment>
            <translation>Zoom {percent:.0f} %</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>outside the field of view</source>
            <translation>außerhalb des Messfelds</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>AI value {value:.0f}</source>
            <extracomment>Fields: value</extracomment>
            <translation>KI-Wert {value:.0f}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>value {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>Wert {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>model {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Modell {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>loc {distance:.1f} mm</source>
            <extracomment>Fields: distance</extracomment>
            <translation>Pos. {distance:.1f} mm</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>lossy compressed</source>
            <translation>verlustbehaftet komprimiert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>no scale</source>
            <translation>kein Maßstab</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>series {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>Serie {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/crosshair.py" />
            <source>Turn the planes</source>
            <translation>Ebenen drehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/crosshair.py" />
            <source>Move the crosshair</source>
            <translation>Fadenkreuz bewegen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked by number</source>
            <translation>gekoppelt nach Nummer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked, in another plane</source>
            <translation>gekoppelt, in anderer Ebene</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked by position, {off:.1f} mm off</source>
            <extracomment>Fields: off</extracomment>
            <translation>gekoppelt nach Lage, {off:.1f} mm entfernt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked by position</source>
            <translation>gekoppelt nach Lage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked zoom and window</source>
            <translation>Zoom und Fenster gekoppelt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked zoom</source>
            <translation>Zoom gekoppelt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked window</source>
            <translation>Fenster gekoppelt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/painter.py" />
            <source>Drop a series here</source>
            <translation>Serie hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/painter.py" />
            <source>Reading …</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/spoken.py" />
            <source>slice {index} of {n}</source>
            <extracomment>Fields: index, n</extracomment>
            <translation>Schicht {index} von {n}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/spoken.py" />
            <source>window {width} level {level}</source>
            <extracomment>Fields: level, width</extracomment>
            <translation>Fensterbreite {width}, Zentrum {level}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/spoken.py" />
            <source>over it: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>darüber: {what}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/widget.py" />
            <source>Viewport {viewport_id}</source>
            <extracomment>Fields: viewport_id</extracomment>
            <translation>Bildfenster {viewport_id}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/widget.py" />
            <source>Slice of viewport {viewport_id}</source>
            <extracomment>Fields: viewport_id</extracomment>
            <translation>Schicht von Bildfenster {viewport_id}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/volumes.py" />
            <source>Preparing the reformat of {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Reformatierung von {title} wird vorbereitet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/welcome.py" />
            <source>Drop a study here</source>
            <translation>Studie hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/welcome.py" />
            <source>A folder, DICOM files, a DICOMDIR or a zip. Nothing in it is changed.</source>
            <translation>Ein Ordner, DICOM-Dateien, ein DICOMDIR oder ein ZIP-Archiv. Nichts darin wird verändert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/welcome.py" />
            <source>Open {path}</source>
            <extracomment>Fields: path</extracomment>
            <translation>{path} öffnen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>{n} AI results are not saved.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>Ein KI-Ergebnis ist nicht gespeichert.</numerusform>
                <numerusform>{n} KI-Ergebnisse sind nicht gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>No tool is chosen and nothing is at work.</source>
            <translation>Kein Werkzeug ist gewählt, und nichts läuft.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Window presets</source>
            <translation>Fenstervorgaben</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Draw, measure, and what is done with it</source>
            <translation>Zeichnen, messen, und was daraus wird</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Save them beside the study before the window closes?</source>
            <translation>Vor dem Schließen des Fensters neben der Studie speichern?</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>compressed with loss</source>
            <translation>verlustbehaftet komprimiert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Undone: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Rückgängig gemacht: {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Done again: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Wiederholt: {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Unsaved AI results</source>
            <translation>Nicht gespeicherte KI-Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>{title} holds questions and answers; they stand in the HealthGPT panel.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} enthält Fragen und Antworten; sie stehen im HealthGPT-Bereich.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>Report …</source>
            <translation>Melden …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>Start fresh</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>What was kept stays under File, Reopen the last workspace, until this window is closed.</source>
            <translation>Das Behaltene bleibt unter Datei, Letzte Arbeitsumgebung wieder öffnen, bis dieses Fenster geschlossen wird.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>The program ended without closing on {time}.</source>
            <extracomment>Fields: time</extracomment>
            <translation>Das Programm endete am {time}, ohne zu schließen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{n} studies are not where they were, among them {study} in {folder}. What was measured in them is kept.</source>
            <extracomment>Fields: folder, n, study</extracomment>
            <translation>{n} Studien sind nicht mehr, wo sie waren, darunter {study} in {folder}. Die Messungen darin bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>A study was not found when it was to be brought back.</source>
            <translation>Eine Studie wurde beim Wiederherstellen nicht gefunden.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>The program crashed on {time} ({reason}).</source>
            <extracomment>Fields: reason, time</extracomment>
            <translation>Das Programm ist am {time} abgestürzt ({reason}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{study} is not in {folder} any more. What was measured in it is kept until it is found.</source>
            <extracomment>Fields: folder, study</extracomment>
            <translation>{study} ist nicht mehr in {folder}. Die Messungen darin bleiben, bis sie gefunden wird.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Keeping the open work</source>
            <translation>Offene Arbeit wird gesichert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{what} Kept: {kept}.</source>
            <extracomment>Fields: kept, what</extracomment>
            <translation>{what} Behalten: {kept}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Looking at what was kept</source>
            <translation>Behaltenes wird angesehen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>A workspace is being brought back.</source>
            <translation>Eine Arbeitsumgebung wird wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>No workspace was kept yet: one is kept whenever a window with open studies is closed.</source>
            <translation>Noch wurde keine Arbeitsumgebung behalten: Das geschieht, wenn ein Fenster mit offenen Studien geschlossen wird.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Reading the workspace</source>
            <translation>Arbeitsumgebung wird gelesen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Where are the files now?</source>
            <translation>Wo sind die Dateien jetzt?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{n} viewports stay empty: their images are not in the study any more.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} Bildfenster bleibt leer: Seine Bilder sind nicht mehr in der Studie.</numerusform>
                <numerusform>{n} Bildfenster bleiben leer: Ihre Bilder sind nicht mehr in der Studie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{n} parts of what was kept could not be read.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} Teil des Behaltenen ließ sich nicht lesen.</numerusform>
                <numerusform>{n} Teile des Behaltenen ließen sich nicht lesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>The open work cannot be kept for after a crash ({reason}). Free some space in {folder}; it is tried again every 30 seconds.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Die offene Arbeit kann nicht für den Fall eines Absturzes behalten werden ({reason}). Schaffen Sie Platz in {folder}; es wird alle 30 Sekunden neu versucht.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{what} Nothing was open.</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what} Nichts war geöffnet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Everything is as it was kept.</source>
            <translation>Alles ist, wie es behalten wurde.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>no reason known</source>
            <translation>kein Grund bekannt</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/restoring.py" />
            <source>Looking for the studies</source>
            <translation>Suche nach den Studien</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/workspace/files.py" />
            <source>What was kept of the open studies cannot be used ({file}: {reason}). Open the studies again yourself.</source>
            <extracomment>Fields: file, reason</extracomment>
            <translation>Was von den offenen Studien behalten wurde, ist nicht benutzbar ({file}: {reason}). Öffnen Sie die Studien selbst wieder.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/workspace/state.py" />
            <source>what was being opened</source>
            <translation>was gerade geöffnet wurde</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The tensor {name} of {source} has the shape {shapes}: the manifest, the vocabulary and the file do not fit.</source>
            <extracomment>Fields: name, shapes, source</extracomment>
            <translation>Der Tensor {name} von {source} hat die Form {shapes}: Manifest, Vokabular und Datei passen nicht zusammen.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The model has no adapter '{task}'; it has {known}.</source>
            <extracomment>Fields: known, task</extracomment>
            <translation>Das Modell hat keinen Adapter „{task}“; es hat {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The model's vocabulary has no image tokens: it cannot draw.</source>
            <translation>Das Vokabular des Modells hat keine Bild-Tokens: Es kann nicht zeichnen.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The model has no adapted layer '{layer}'.</source>
            <extracomment>Fields: layer</extracomment>
            <translation>Das Modell hat keine angepasste Schicht „{layer}“.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>{source} lacks the tensor {prefix}{key}: the adapter is not complete.</source>
            <extracomment>Fields: key, prefix, source</extracomment>
            <translation>In {source} fehlt der Tensor {prefix}{key}: Der Adapter ist nicht vollständig.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>There is no question: write one.</source>
            <translation>Es gibt keine Frage: Schreiben Sie eine.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>An answer needs at least one token: allow more of them.</source>
            <translation>Eine Antwort braucht mindestens ein Token: Erlauben Sie mehr.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The model '{name}' reads single pictures, not volumes: ask about one slice.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Das Modell „{name}“ liest einzelne Bilder, keine Volumen: Fragen Sie zu einer Schicht.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The model '{name}' reads one picture with a question, not several: ask about each.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Das Modell „{name}“ liest zu einer Frage ein Bild, nicht mehrere: Fragen Sie zu jedem einzeln.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>A region needs the picture that it is a part of.</source>
            <translation>Ein Ausschnitt braucht das Bild, zu dem er gehört.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>A question is about a volume or about pictures, not about both.</source>
            <translation>Eine Frage gilt einem Volumen oder Bildern, nicht beidem.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>A volume must be 8-bit grey [slices, rows, columns].</source>
            <translation>Ein Volumen muss 8-Bit-Grau [Schichten, Zeilen, Spalten] sein.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The oldest {count} turns of the conversation were left out: the model reads and writes {room} tokens in all.</source>
            <extracomment>Fields: count, room</extracomment>
            <translation>Die ältesten Beiträge des Gesprächs ({count}) wurden weggelassen: Das Modell liest und schreibt insgesamt {room} Tokens.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The answer was cut off at its longest length.</source>
            <translation>Die Antwort wurde bei ihrer größten Länge abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/byte_pair.py" />
            <source>The tokenizer file {path} is not there: fetch the model again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die Tokenizer-Datei {path} fehlt: Laden Sie das Modell erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/byte_pair.py" />
            <source>The tokenizer files in {folder} cannot be read: {reason}</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Die Tokenizer-Dateien in {folder} sind nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/convert.py" />
            <source>The weights cannot be written to {folder}: {reason}.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Die Gewichte lassen sich nicht nach {folder} schreiben: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The repository {id} has no {missing} any more: its owners changed it.</source>
            <extracomment>Fields: id, missing</extracomment>
            <translation>Das Repository {id} hat {missing} nicht mehr: Seine Eigentümer haben es geändert.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The repository {repository} holds no weights that can be read.</source>
            <extracomment>Fields: repository</extracomment>
            <translation>Das Repository {repository} enthält keine lesbaren Gewichte.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The model {model} needs {missing:.1f} GB more, and {place} has {free:.1f} GB free: free some space, or let HEALTHGPT_HOME name a folder on another disk.</source>
            <extracomment>Fields: free, missing, model, place</extracomment>
            <translation>Das Modell {model} braucht noch {missing:.1f} GB, und {place} hat {free:.1f} GB frei: Schaffen Sie Platz, oder nennen Sie mit HEALTHGPT_HOME einen Ordner auf einem anderen Datenträger.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The model cannot be written to {folder}: {reason}.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Das Modell lässt sich nicht nach {folder} schreiben: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/fit.py" />
            <source>The configuration {path} cannot be used: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Die Konfiguration {path} ist nicht brauchbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/fit.py" />
            <source>The file of weights {path} is damaged or cut off: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Die Gewichtsdatei {path} ist beschädigt oder abgeschnitten: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>The file {repository}/{name} was damaged on the way: its checksum is not the one that the hub gives. Nothing of it was kept; start the download again.</source>
            <extracomment>Fields: name, repository</extracomment>
            <translation>Die Datei {repository}/{name} wurde unterwegs beschädigt: Ihre Prüfsumme ist nicht die, die der Hub angibt. Nichts davon wurde behalten; starten Sie den Download erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>The hub told neither size nor checksum of {repository}/{name}: try again later.</source>
            <extracomment>Fields: name, repository</extracomment>
            <translation>Der Hub nannte weder Größe noch Prüfsumme von {repository}/{name}: Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: HF_HUB_OFFLINE forbids it. Unset it, or bring the model by 'healthgpt models import'.</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what} wurde nicht geladen: HF_HUB_OFFLINE verbietet es. Heben Sie das auf, oder bringen Sie das Modell mit „healthgpt models import“.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {hub} has no such repository, or hides it.</source>
            <extracomment>Fields: hub, what</extracomment>
            <translation>{what} wurde nicht geladen: {hub} hat kein solches Repository oder verbirgt es.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {hub} answered {status}. Try again later.</source>
            <extracomment>Fields: hub, status, what</extracomment>
            <translation>{what} wurde nicht geladen: {hub} antwortete mit {status}. Versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {hub} cannot be reached. Check the network and start the same command again, which goes on where it was; or bring the model by 'healthgpt models import'.</source>
            <extracomment>Fields: hub, what</extracomment>
            <translation>{what} wurde nicht geladen: {hub} ist nicht erreichbar. Prüfen Sie das Netz und starten Sie denselben Befehl erneut, der dort weitermacht, wo er war; oder bringen Sie das Modell mit „healthgpt models import“.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {reason}. Start the same command again.</source>
            <extracomment>Fields: reason, what</extracomment>
            <translation>{what} wurde nicht geladen: {reason}. Starten Sie denselben Befehl erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: the disk is full. Free some space and start again.</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what} wurde nicht geladen: Der Datenträger ist voll. Schaffen Sie Platz und beginnen Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>Below {source} there is no folder '{name}' with the files of {repository}.</source>
            <extracomment>Fields: name, repository, source</extracomment>
            <translation>Unter {source} gibt es keinen Ordner „{name}“ mit den Dateien von {repository}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>A model cannot be called '{name}': use letters, digits, '-', '_', '.', and another name than '{bundled}'.</source>
            <extracomment>Fields: bundled, name</extracomment>
            <translation>Ein Modell kann nicht „{name}“ heißen: Nehmen Sie Buchstaben, Ziffern, „-“, „_“, „.“ und einen anderen Namen als „{bundled}“.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>Below {source} there is none of the weights of {model}: {wanted}.</source>
            <extracomment>Fields: model, source, wanted</extracomment>
            <translation>Unter {source} liegt keines der Gewichte von {model}: {wanted}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>{source} holds no image tokenizer: that is model.yaml with last.ckpt or model.safetensors.</source>
            <extracomment>Fields: source</extracomment>
            <translation>{source} enthält keinen Bild-Tokenizer: das ist model.yaml mit last.ckpt oder model.safetensors.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>There is no model '{name}' in {folder}.</source>
            <extracomment>Fields: folder, name</extracomment>
            <translation>In {folder} gibt es kein Modell „{name}“.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>There is a model '{name}' in {folder} already: remove it, or give another name.</source>
            <extracomment>Fields: folder, name</extracomment>
            <translation>In {folder} gibt es schon ein Modell „{name}“: Entfernen Sie es, oder geben Sie einen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The model '{model}' is not whole: {problem}</source>
            <extracomment>Fields: model, problem</extracomment>
            <translation>Das Modell „{model}“ ist nicht vollständig: {problem}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The manifest cannot be written to {path}: {reason}.</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Das Manifest lässt sich nicht nach {path} schreiben: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The model {folder} cannot be deleted: {reason}. Close the programs that use it, and try again.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Das Modell {folder} lässt sich nicht löschen: {reason}. Schließen Sie die Programme, die es benutzen, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The model was not copied to {final}: {reason}. Nothing half-written is left.</source>
            <extracomment>Fields: final, reason</extracomment>
            <translation>Das Modell wurde nicht nach {final} kopiert: {reason}. Nichts halb Geschriebenes ist geblieben.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/released.py" />
            <source>The model '{name}' is not known; known are {known}.</source>
            <extracomment>Fields: known, name</extracomment>
            <translation>Das Modell „{name}“ ist unbekannt; bekannt sind {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/released.py" />
            <source>The model {model} has no part '{name}'; its parts are {known}.</source>
            <extracomment>Fields: known, model, name</extracomment>
            <translation>Das Modell {model} hat keinen Teil „{name}“; seine Teile sind {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>fits this machine, best on {device} in {precision}</source>
            <extracomment>Fields: device, precision</extracomment>
            <translation>passt auf diesen Rechner, am besten auf {device} in {precision}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>the CPU</source>
            <translation>der CPU</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>the NVIDIA GPU</source>
            <translation>der NVIDIA-GPU</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>the Apple GPU</source>
            <translation>der Apple-GPU</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>too large</source>
            <translation>zu groß</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>too large for this machine in any precision</source>
            <translation>in jeder Genauigkeit zu groß für diesen Rechner</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>fits</source>
            <translation>passt</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>fits once other programs are closed</source>
            <translation>passt, wenn andere Programme geschlossen sind</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>about {number} tokens in a second</source>
            <extracomment>Fields: number</extracomment>
            <translation>etwa {number} Tokens pro Sekunde</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>a picture in about {time}</source>
            <extracomment>Fields: time</extracomment>
            <translation>ein Bild in etwa {time}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/decoding/choice.py" />
            <source>The model computed something that is no number: its weights are damaged, or too large for the precision. Check the model, or choose float32.</source>
            <translation>Das Modell hat etwas berechnet, das keine Zahl ist: Seine Gewichte sind beschädigt oder für die Genauigkeit zu groß. Prüfen Sie das Modell, oder wählen Sie float32.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/decoding/stack.py" />
            <source>The base's config.json asks for windows {windows} and a rotary embedding '{rope}', as no HealthGPT has them: this model cannot be run.</source>
            <extracomment>Fields: rope, windows</extracomment>
            <translation>Die config.json der Basis verlangt Fenster {windows} und eine Rotationskodierung „{rope}“, wie sie kein HealthGPT hat: Dieses Modell lässt sich nicht ausführen.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/drawing.py" />
            <source>The share from which a neighbour's token stays must be above 0 and at most 1.</source>
            <translation>Der Anteil, von dem an das Token des Nachbarn bleibt, muss über 0 und höchstens 1 sein.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/drawing.py" />
            <source>Pictures drawn together must be of one task and one contrast.</source>
            <translation>Zusammen gezeichnete Bilder müssen von einer Aufgabe und einem Kontrast sein.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The graphics processor stopped answering: the processor is used until the program is started anew.</source>
            <translation>Der Grafikprozessor antwortet nicht mehr: Bis zum Neustart des Programms wird der Prozessor benutzt.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The device '{wish}' is not there; here are {known}.</source>
            <extracomment>Fields: known, wish</extracomment>
            <translation>Das Gerät „{wish}“ gibt es hier nicht; vorhanden sind {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>There was not enough memory for {wish}: the model was loaded in {smaller}, and its results may differ a little.</source>
            <extracomment>Fields: smaller, wish</extracomment>
            <translation>Für {wish} reichte der Speicher nicht: Das Modell wurde in {smaller} geladen, und seine Ergebnisse können etwas abweichen.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>No model is loaded.</source>
            <translation>Es ist kein Modell geladen.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The model '{model}' was not trained for {use}.</source>
            <extracomment>Fields: model, use</extracomment>
            <translation>Das Modell „{model}“ wurde nicht für {use} trainiert.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The model '{model}' cannot draw: it has no image tokenizer.</source>
            <extracomment>Fields: model</extracomment>
            <translation>Das Modell „{model}“ kann nicht zeichnen: Es hat keinen Bild-Tokenizer.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The engine was closed.</source>
            <translation>Die Rechenmaschine wurde beendet.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/__init__.py" />
            <source>The model '{model}' is of the family {family}, which neither answers nor draws by itself: choose another model.</source>
            <extracomment>Fields: family, model</extracomment>
            <translation>Das Modell „{model}“ ist von der Familie {family}, die allein weder antwortet noch zeichnet: Wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The model '{model}' answers questions and cannot draw.</source>
            <extracomment>Fields: model</extracomment>
            <translation>Das Modell „{model}“ beantwortet Fragen und kann nicht zeichnen.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The tokenizer in {folder} has no chat template: fetch the model again.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>Der Tokenizer in {folder} hat keine Gesprächsvorlage: Laden Sie das Modell erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The model '{model}' cannot be kept in {precision}: choose bfloat16.</source>
            <extracomment>Fields: model, precision</extracomment>
            <translation>Das Modell „{model}“ lässt sich nicht in {precision} halten: Wählen Sie bfloat16.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The question holds a mark that stands for a picture: leave it out.</source>
            <translation>Die Frage enthält eine Marke, die für ein Bild steht: Lassen Sie sie weg.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The question is longer than the model can read: shorten it.</source>
            <translation>Die Frage ist länger, als das Modell lesen kann: Kürzen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The chat template of '{model}' does not show pictures as Qwen3-VL does.</source>
            <extracomment>Fields: model</extracomment>
            <translation>Die Gesprächsvorlage von „{model}“ zeigt Bilder nicht so wie Qwen3-VL.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The tokenizer in {folder} cannot be read: {reason}</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Der Tokenizer in {folder} ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The picture settings in {folder} cannot be used: {reason}</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Die Bildeinstellungen in {folder} sind nicht brauchbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>A picture cannot be read: {reason}.</source>
            <extracomment>Fields: reason</extracomment>
            <translation>Ein Bild ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/faults.py" />
            <source>The graphics processor stopped answering, and what was under way is lost: ask again, which goes on with the processor. To use the graphics processor again, start the program anew.</source>
            <translation>Der Grafikprozessor antwortet nicht mehr, und was im Gange war, ist verloren: Fragen Sie erneut, dann macht der Prozessor weiter. Um den Grafikprozessor wieder zu benutzen, starten Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/faults.py" />
            <source>There is not enough memory for this model: close other programs, or choose a smaller model.</source>
            <translation>Für dieses Modell reicht der Speicher nicht: Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/image_tokenizer/config.py" />
            <source>The image tokenizer's configuration {path} does not fit together: {problem}.</source>
            <extracomment>Fields: path, problem</extracomment>
            <translation>Die Konfiguration {path} des Bild-Tokenizers passt nicht zusammen: {problem}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/image_tokenizer/config.py" />
            <source>The image tokenizer's configuration {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Die Konfiguration {path} des Bild-Tokenizers ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/image_tokenizer/config.py" />
            <source>The image tokenizer's configuration {path} lacks or misstates {reason}.</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>In der Konfiguration {path} des Bild-Tokenizers fehlt {reason} oder ist falsch.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The model '{model}' has no image tokenizer.</source>
            <extracomment>Fields: model</extracomment>
            <translation>Das Modell „{model}“ hat keinen Bild-Tokenizer.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The settings {path} give no usable end token or repetition penalty.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die Einstellungen {path} geben kein brauchbares Endtoken oder keine brauchbare Wiederholungsstrafe an.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The prompt and a picture of {count} tokens are longer than the {room} positions of the model.</source>
            <extracomment>Fields: count, room</extracomment>
            <translation>Der Prompt und ein Bild von {count} Tokens sind länger als die {room} Positionen des Modells.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The tensor {name} of {source} has the shape {shape} and not {wanted}.</source>
            <extracomment>Fields: name, shape, source, wanted</extracomment>
            <translation>Der Tensor {name} von {source} hat die Form {shape} und nicht {wanted}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The model '{model}' has {codes} image tokens, but its image tokenizer {other} codes: they do not belong together.</source>
            <extracomment>Fields: codes, model, other</extracomment>
            <translation>Das Modell „{model}“ hat {codes} Bild-Tokens, sein Bild-Tokenizer aber {other} Codes: Sie gehören nicht zusammen.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The sizes in {base} and {vision} do not fit together: {reason}</source>
            <extracomment>Fields: base, reason, vision</extracomment>
            <translation>Die Größen in {base} und {vision} passen nicht zusammen: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>[tasks.{name}] of the model '{model}' reads vision layer {vision_layer}, but the tower has {layers} layers.</source>
            <extracomment>Fields: layers, model, name, vision_layer</extracomment>
            <translation>[tasks.{name}] des Modells „{model}“ liest die Bildschicht {vision_layer}, doch der Bildturm hat {layers} Schichten.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>{path} lacks the tensor {published}: the base is not complete or of another model.</source>
            <extracomment>Fields: path, published</extracomment>
            <translation>In {path} fehlt der Tensor {published}: Die Basis ist nicht vollständig oder von einem anderen Modell.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The model '{model}' lacks {place}, so the folder is not complete: fetch or copy the whole model again.</source>
            <extracomment>Fields: model, place</extracomment>
            <translation>Dem Modell „{model}“ fehlt {place}, der Ordner ist also nicht vollständig: Laden oder kopieren Sie das ganze Modell erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The manifest {path} cannot be used: {words}.</source>
            <extracomment>Fields: path, words</extracomment>
            <translation>Das Manifest {path} ist nicht brauchbar: {words}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The contrast {wanted!r} is not known; known are {known}.</source>
            <extracomment>Fields: known, wanted</extracomment>
            <translation>Der Kontrast {wanted!r} ist unbekannt; bekannt sind {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The model '{model}' lacks {place}, and the hub's cache has none: fetch or copy the whole model again.</source>
            <extracomment>Fields: model, place</extracomment>
            <translation>Dem Modell „{model}“ fehlt {place}, und der Zwischenspeicher des Hubs hat es nicht: Laden oder kopieren Sie das ganze Modell erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The file {path} is not there: fetch the model again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die Datei {path} fehlt: Laden Sie das Modell erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>There is no model in {folder}: {file} cannot be read ({reason}).</source>
            <extracomment>Fields: file, folder, reason</extracomment>
            <translation>In {folder} ist kein Modell: {file} ist nicht lesbar ({reason}).</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The manifest {path} is damaged: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Das Manifest {path} ist beschädigt: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>{key} in {file} is not known and was left out.</source>
            <extracomment>Fields: file, key</extracomment>
            <translation>{key} in {file} ist unbekannt und wurde weggelassen.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>{name} differs from the hash in {file}: fetch the model again.</source>
            <extracomment>Fields: file, name</extracomment>
            <translation>{name} weicht von der Prüfsumme in {file} ab: Laden Sie das Modell erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>{name} cannot be read ({reason}): check its permissions.</source>
            <extracomment>Fields: name, reason</extracomment>
            <translation>{name} ist nicht lesbar ({reason}): Prüfen Sie die Rechte.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/pictures.py" />
            <source>The region {region} is empty or leaves the picture of {columns} x {rows} pixels.</source>
            <extracomment>Fields: columns, region, rows</extracomment>
            <translation>Der Ausschnitt {region} ist leer oder verlässt das Bild von {columns} x {rows} Pixeln.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/pictures.py" />
            <source>A picture must be 8-bit grey [rows, columns] or RGB [rows, columns, 3].</source>
            <translation>Ein Bild muss 8-Bit-Grau [Zeilen, Spalten] oder RGB [Zeilen, Spalten, 3] sein.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/pictures.py" />
            <source>The picture is larger than {most} pixels: choose a part of it.</source>
            <extracomment>Fields: most</extracomment>
            <translation>Das Bild ist größer als {most} Pixel: Wählen Sie einen Teil davon.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/places.py" />
            <source>There is no model '{name}': give '{bundled}' or a folder that holds a {file}.</source>
            <extracomment>Fields: bundled, file, name</extracomment>
            <translation>Es gibt kein Modell „{name}“: Geben Sie „{bundled}“ oder einen Ordner mit {file} an.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/places.py" />
            <source>The manifest in {root} names {relative!r}, which lies outside of the model's folder.</source>
            <extracomment>Fields: relative, root</extracomment>
            <translation>Das Manifest in {root} nennt {relative!r}, das außerhalb des Modellordners liegt.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/places.py" />
            <source>The model {name} is not on this computer: 'healthgpt models download {name}' fetches it.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Das Modell {name} ist nicht auf diesem Computer: „healthgpt models download {name}“ lädt es.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/precision.py" />
            <source>There is no precision '{precision}'; there are {known}.</source>
            <extracomment>Fields: known, precision</extracomment>
            <translation>Es gibt keine Genauigkeit „{precision}“; es gibt {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/precision.py" />
            <source>The precision {precision} is for the CPU; on '{device}' use bfloat16 or float16.</source>
            <extracomment>Fields: device, precision</extracomment>
            <translation>Die Genauigkeit {precision} ist für die CPU; nehmen Sie auf „{device}“ bfloat16 oder float16.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/prompts.py" />
            <source>The question holds the mark {mark}, which stands for the picture: leave it out.</source>
            <extracomment>Fields: mark</extracomment>
            <translation>Die Frage enthält die Marke {mark}, die für das Bild steht: Lassen Sie sie weg.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/prompts.py" />
            <source>The prompt template {template!r} is not known; known are {known}.</source>
            <extracomment>Fields: known, template</extracomment>
            <translation>Die Prompt-Vorlage {template!r} ist unbekannt; bekannt sind {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>The generated picture is blank: the model made nothing of this slice.</source>
            <translation>Das erzeugte Bild ist leer: Das Modell hat aus dieser Schicht nichts gemacht.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>The generated picture is nearly the input again: the model changed almost nothing.</source>
            <translation>Das erzeugte Bild ist fast wieder die Eingabe: Das Modell hat so gut wie nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>{beyond:.0%} of the generated picture is out of range: these pixels were clipped to black or white.</source>
            <extracomment>Fields: beyond</extracomment>
            <translation>{beyond:.0%} des erzeugten Bildes liegen außerhalb des Bereichs: Diese Pixel wurden auf Schwarz oder Weiß begrenzt.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>The outline of the generated picture leaves that of the input: they agree to {agreement:.0%} (Dice coefficient), so its anatomy is not that of this slice.</source>
            <extracomment>Fields: agreement</extracomment>
            <translation>Der Umriss des erzeugten Bildes verlässt den der Eingabe: Sie stimmen zu {agreement:.0%} überein (Dice-Koeffizient), seine Anatomie ist also nicht die dieser Schicht.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/super_resolving.py" />
            <source>The model '{model}' cannot super-resolve: it draws {output_size} pixels along a side, and its scale is {scale}.</source>
            <extracomment>Fields: model, output_size, scale</extracomment>
            <translation>Das Modell „{model}“ kann keine Superauflösung: Es zeichnet {output_size} Pixel je Seite, und sein Faktor ist {scale}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tiling.py" />
            <source>The model does not tell how large a part of a picture it draws at a time.</source>
            <translation>Das Modell sagt nicht, wie groß der Teil eines Bildes ist, den es auf einmal zeichnet.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tiling.py" />
            <source>A part of {wide} x {high} pixels is too small for super-resolution: choose one of at least {least} x {least} pixels.</source>
            <extracomment>Fields: high, least, wide</extracomment>
            <translation>Ein Teil von {wide} x {high} Pixeln ist für die Superauflösung zu klein: Wählen Sie einen von mindestens {least} x {least} Pixeln.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tiling.py" />
            <source>A part of {wide} x {high} pixels is too large for super-resolution ({count} tiles): choose one of at most {most} x {most} pixels, by a rectangle or by zooming in.</source>
            <extracomment>Fields: count, high, most, wide</extracomment>
            <translation>Ein Teil von {wide} x {high} Pixeln ist für die Superauflösung zu groß ({count} Kacheln): Wählen Sie einen von höchstens {most} x {most} Pixeln, mit einem Rechteck oder durch Vergrößern.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The file {path} is not a JSON object.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die Datei {path} ist kein JSON-Objekt.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The tokenizer has no token for {token!r}: its files do not belong together.</source>
            <extracomment>Fields: token</extracomment>
            <translation>Der Tokenizer hat kein Token für {token!r}: Seine Dateien gehören nicht zusammen.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The file {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Die Datei {path} ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The sentencepiece model {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Das Sentencepiece-Modell {path} ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The added tokens of {path} are damaged.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die zusätzlichen Tokens in {path} sind beschädigt.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/vision.py" />
            <source>The picture settings {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Die Bildeinstellungen {path} sind nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weight_files.py" />
            <source>The folder {folder} holds no weights (model.safetensors or pytorch_model.bin).</source>
            <extracomment>Fields: folder</extracomment>
            <translation>Der Ordner {folder} enthält keine Gewichte (model.safetensors oder pytorch_model.bin).</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weight_files.py" />
            <source>The index of weights {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Das Verzeichnis der Gewichte {path} ist nicht lesbar: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weight_files.py" />
            <source>The index of weights {path} names a file outside of its folder: {shard!r}.</source>
            <extracomment>Fields: path, shard</extracomment>
            <translation>Das Verzeichnis der Gewichte {path} nennt eine Datei außerhalb seines Ordners: {shard!r}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>{source} holds {count} tensors that the model does not know; left out: {name} and others.</source>
            <extracomment>Fields: count, name, source</extracomment>
            <translation>{source} enthält {count} Tensoren, die das Modell nicht kennt; weggelassen: {name} und andere.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file of weights {path} is not there: check the model folder or fetch the model again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die Gewichtsdatei {path} fehlt: Prüfen Sie den Modellordner, oder laden Sie das Modell erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The tensor {name} of {source} has the shape {shapes}: the manifest and the file do not fit.</source>
            <extracomment>Fields: name, shapes, source</extracomment>
            <translation>Der Tensor {name} von {source} hat die Form {shapes}: Manifest und Datei passen nicht zusammen.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>{source} holds {name}, which the model does not know; left out.</source>
            <extracomment>Fields: name, source</extracomment>
            <translation>{source} enthält {name}, das das Modell nicht kennt; weggelassen.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} was not read: besides tensors its pickle asks for {module}.{name}, which could run code. Use a file from a trusted source, best as safetensors.</source>
            <extracomment>Fields: module, name, path</extracomment>
            <translation>Die Datei {path} wurde nicht gelesen: Außer Tensoren verlangt ihr Pickle {module}.{name}, was Code ausführen könnte. Nehmen Sie eine Datei aus vertrauenswürdiger Quelle, am besten als Safetensors.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} is a zip archive but not a file of weights.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die Datei {path} ist ein ZIP-Archiv, aber keine Gewichtsdatei.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} is compressed, as no file of weights is: fetch it again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die Datei {path} ist komprimiert, wie es keine Gewichtsdatei ist: Laden Sie sie erneut.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} does not hold a table of tensors.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die Datei {path} enthält keine Tabelle von Tensoren.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>{source} lacks the tensor {name}: the file belongs to another model or is cut off.</source>
            <extracomment>Fields: name, source</extracomment>
            <translation>In {source} fehlt der Tensor {name}: Die Datei gehört zu einem anderen Modell oder ist abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} holds a storage of an unknown kind.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die Datei {path} enthält einen Speicherbereich unbekannter Art.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file of weights {path} is damaged, cut off, or of PyTorch's form of before 2020: fetch it again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Die Gewichtsdatei {path} ist beschädigt, abgeschnitten oder in PyTorchs Form von vor 2020: Laden Sie sie erneut.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Convert to MR</source>
            <translation>In MR umwandeln</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Convert to CT</source>
            <translation>In CT umwandeln</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Super-resolve</source>
            <translation>Superauflösung</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Reconstruct</source>
            <translation>Rekonstruieren</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>converting to MR</source>
            <translation>die Umwandlung in MR</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>converting to CT</source>
            <translation>die Umwandlung in CT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>super-resolution</source>
            <translation>Superauflösung</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>reconstruction</source>
            <translation>Rekonstruktion</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>questions</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' learned from fields of view of {least:g} to {greatest:g} mm, and {what} has {side:.0f} mm</source>
            <extracomment>Fields: greatest, least, model, side, what</extracomment>
            <translation>Das Modell „{model}“ hat aus Bildfeldern von {least:g} bis {greatest:g} mm gelernt, und {what} hat {side:.0f} mm</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This series cannot be converted: the model '{model}' was trained for {trained}, and this is {what}.</source>
            <extracomment>Fields: model, trained, what</extracomment>
            <translation>Diese Serie kann nicht umgewandelt werden: Das Modell „{model}“ wurde für {trained} trainiert, und dies ist {what}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for {trained}, and this is {what}.</source>
            <extracomment>Fields: model, trained, what</extracomment>
            <translation>Das Modell „{model}“ wurde für {trained} trainiert, und dies ist {what}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>(So say its descriptions; it has no Body Part Examined.)</source>
            <translation>(So sagen es die Beschreibungen; Body Part Examined fehlt.)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for questions about {trained_for}, and this is {what}.</source>
            <extracomment>Fields: model, trained_for, what</extracomment>
            <translation>Das Modell „{model}“ wurde für Fragen zu {trained_for} trainiert, und dies ist {what}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>{learned}: the result may be wrong. Convert a larger part.</source>
            <extracomment>Fields: learned</extracomment>
            <translation>{learned}: Das Ergebnis kann falsch sein. Wandeln Sie einen größeren Teil um.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>one of its tiles</source>
            <translation>eine ihrer Kacheln</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>this part</source>
            <translation>dieser Ausschnitt</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>this slice</source>
            <translation>diese Schicht</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>(Its Body Part Examined is {stated}.)</source>
            <extracomment>Fields: stated</extracomment>
            <translation>(Body Part Examined ist {stated}.)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>other images</source>
            <translation>andere Bilder</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This is a reformat: choose a slice of the series itself, so that the result can name its source.</source>
            <translation>Dies ist eine Reformatierung: Wählen Sie eine Schicht der Serie selbst, damit das Ergebnis seine Quelle nennen kann.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This image was generated: only acquired images can be converted.</source>
            <translation>Dieses Bild wurde erzeugt: Nur aufgenommene Bilder können umgewandelt werden.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>{task} needs {needed} image, and this is {given} image.</source>
            <extracomment>Fields: given, modality, needed, source, task</extracomment>
            <translation>{task} braucht ein {source}-Bild, und dies ist ein {modality}-Bild.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was not trained for {what}.</source>
            <extracomment>Fields: model, what</extracomment>
            <translation>Das Modell „{model}“ wurde nicht für {what} trainiert.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This is a colour image: only grey images can be converted.</source>
            <translation>Dies ist ein Farbbild: Nur Graubilder können umgewandelt werden.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This is a localizer: only slices can be converted.</source>
            <translation>Dies ist ein Lokalisierer: Nur Schichten können umgewandelt werden.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>{learned}: the result is coarse. Convert a rectangle of such a size instead.</source>
            <extracomment>Fields: learned</extracomment>
            <translation>{learned}: Das Ergebnis ist grob. Wandeln Sie stattdessen ein Rechteck dieser Größe um.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The file does not say which body part it shows; the model was trained for the {parts}.</source>
            <extracomment>Fields: parts</extracomment>
            <translation>Die Datei sagt nicht, welche Körperregion sie zeigt; das Modell wurde trainiert für: {parts}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The file does not say which plane it shows; the model was trained for {planes} slices.</source>
            <extracomment>Fields: planes</extracomment>
            <translation>Die Datei sagt nicht, welche Ebene sie zeigt; das Modell wurde für Schichten dieser Ebenen trainiert: {planes}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for {planes} slices, and this one is {plane}.</source>
            <extracomment>Fields: model, plane, planes</extracomment>
            <translation>Das Modell „{model}“ wurde für Schichten dieser Ebenen trainiert: {planes}; diese ist: {plane}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for fields of view of {least:g} to {greatest:g} mm, and {what} has {side:.0f} mm.</source>
            <extracomment>Fields: greatest, least, model, side, what</extracomment>
            <translation>Das Modell „{model}“ wurde für Messfelder von {least:g} bis {greatest:g} mm trainiert; {what} hat {side:.0f} mm.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Lay a map over the generated image that tells where the model was undecided (entropy of its tokens)</source>
            <translation>Eine Karte über das erzeugte Bild legen, die zeigt, wo das Modell unentschieden war (Entropie seiner Tokens)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Show the slice that this is about</source>
            <translation>Die Schicht zeigen, um die es geht</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>outside trained use</source>
            <translation>außerhalb des Trainierten</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>The generated image</source>
            <translation>Das erzeugte Bild</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>{count} images, from {where}</source>
            <extracomment>Fields: count, where</extracomment>
            <translation>{count} Bilder, ab {where}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>HealthGPT at work</source>
            <translation>HealthGPT arbeitet</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>The image so far</source>
            <translation>Das Bild bis jetzt</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Progress of HealthGPT</source>
            <translation>Fortschritt von HealthGPT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Stop HealthGPT</source>
            <translation>HealthGPT anhalten</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Stop before the next token</source>
            <translation>Vor dem nächsten Token anhalten</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>mean token probability {probability:.2f}</source>
            <extracomment>Fields: probability</extracomment>
            <translation>mittlere Token-Wahrscheinlichkeit {probability:.2f}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>saved</source>
            <translation>gespeichert</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>not saved</source>
            <translation>nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>stopping</source>
            <translation>wird angehalten</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Slice</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Beside</source>
            <translation>Daneben</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Show it beside the original</source>
            <translation>Neben dem Original zeigen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Copy question and answer</source>
            <translation>Frage und Antwort kopieren</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Ask again</source>
            <translation>Nochmals fragen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Ask the same about the slice that is shown</source>
            <translation>Dasselbe zur gezeigten Schicht fragen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Take this card away; Edit &gt; Undo brings it back</source>
            <translation>Diese Karte entfernen; Bearbeiten &gt; Rückgängig bringt sie zurück</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>(no answer)</source>
            <translation>(keine Antwort)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Over</source>
            <translation>Darüber</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Lay it over the original</source>
            <translation>Über das Original legen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Entropy</source>
            <translation>Entropie</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Save this as DICOM beside the study</source>
            <translation>Als DICOM neben der Studie speichern</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Convert this slice although the model was not trained for such slices; the result is marked</source>
            <translation>Diese Schicht umwandeln, obwohl das Modell nicht für solche Schichten trainiert wurde; das Ergebnis wird gekennzeichnet</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>HealthGPT is at work: this waits for its turn</source>
            <translation>HealthGPT arbeitet: Dies wartet, bis es an der Reihe ist</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask about the whole slice again</source>
            <translation>Wieder nach der ganzen Schicht fragen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Draw a rectangle and ask about that part of the slice</source>
            <translation>Ein Rechteck zeichnen und nach diesem Teil der Schicht fragen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Convert outside the trained use …</source>
            <translation>Außerhalb des Trainierten umwandeln …</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask about this slice …</source>
            <translation>Zu dieser Schicht fragen …</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Super-resolve …</source>
            <translation>Superauflösung …</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Draw a part of the slice with more pixels</source>
            <translation>Einen Teil der Schicht mit mehr Pixeln zeichnen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Save AI annotations</source>
            <translation>KI-Annotationen speichern</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask once HealthGPT has done what it is at</source>
            <translation>Fragen, sobald HealthGPT mit dem Laufenden fertig ist</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask: {text}</source>
            <extracomment>Fields: text</extracomment>
            <translation>Fragen: {text}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Save AI annotations as DICOM beside the study</source>
            <translation>KI-Annotationen als DICOM neben der Studie speichern</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>There is nothing that is not saved yet.</source>
            <translation>Es gibt nichts, was noch nicht gespeichert ist.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Whole slice</source>
            <translation>Ganze Schicht</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>There is no image in the active viewport.</source>
            <translation>Im aktiven Bildfenster ist kein Bild.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Type a question first ({key})</source>
            <extracomment>Fields: key</extracomment>
            <translation>Geben Sie zuerst eine Frage ein ({key})</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>The result appears beside the original</source>
            <translation>Das Ergebnis erscheint neben dem Original</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>Asking</source>
            <translation>Es wird gefragt</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>Memory was short, so HealthGPT's model was let go of. The next request loads it again.</source>
            <translation>Der Speicher war knapp, daher wurde das Modell von HealthGPT freigegeben. Die nächste Anfrage lädt es wieder.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>HealthGPT is doing this already, or it waits for its turn.</source>
            <translation>HealthGPT tut dies schon, oder es wartet, bis es an der Reihe ist.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>HealthGPT: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>HealthGPT: {title}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>SSIM {ssim:.2f}</source>
            <extracomment>Fields: ssim</extracomment>
            <translation>SSIM {ssim:.2f}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>The model's image tokenizer by itself copies this input with {words}.</source>
            <extracomment>Fields: words</extracomment>
            <translation>Der Bild-Tokenizer des Modells gibt diese Eingabe für sich allein mit {words} wieder.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>source not found</source>
            <translation>Quelle nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>{place}, rectangle</source>
            <extracomment>Fields: place</extracomment>
            <translation>{place}, Rechteck</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>Stopped before its end.</source>
            <translation>Vor dem Ende angehalten.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>SSIM {ssim:.2f}, PSNR {psnr:.1f} dB</source>
            <extracomment>Fields: psnr, ssim</extracomment>
            <translation>SSIM {ssim:.2f}, PSNR {psnr:.1f} dB</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>Outside trained use: {reason}</source>
            <extracomment>Fields: reason</extracomment>
            <translation>Außerhalb des Trainierten: {reason}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Choose a folder …</source>
            <translation>Ordner wählen …</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Which model answers</source>
            <translation>Welches Modell antwortet</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Models …</source>
            <translation>Modelle …</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>What each model is for, its files and licence, and how fast it runs here</source>
            <translation>Wofür jedes Modell ist, seine Dateien und Lizenz, und wie schnell es hier läuft</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Unload</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Let the model go and give its memory back; the next question loads it again</source>
            <translation>Das Modell freigeben und seinen Speicher zurückgeben; die nächste Frage lädt es wieder</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>What the model computes on; Automatic takes a GPU where there is one</source>
            <translation>Worauf das Modell rechnet; Automatisch nimmt eine GPU, wo es eine gibt</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>The slice that the next question is about</source>
            <translation>Die Schicht, nach der als Nächstes gefragt wird</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>inverted</source>
            <translation>invertiert</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>trained for: {tasks}</source>
            <extracomment>Fields: tasks</extracomment>
            <translation>trainiert für: {tasks}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Choose the folder of a model (it holds a model.toml)</source>
            <translation>Ordner eines Modells wählen (mit einer model.toml)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>No slice</source>
            <translation>Keine Schicht</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Open a study to begin.</source>
            <translation>Öffnen Sie eine Studie, um zu beginnen.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>not here: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>nicht hier: {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Loaded on {device} in {precision}, {size}</source>
            <extracomment>Fields: device, precision, size</extracomment>
            <translation>Geladen auf {device} in {precision}, {size}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>{parameters:.0f} million parameters</source>
            <extracomment>Fields: parameters</extracomment>
            <translation>{parameters:.0f} Millionen Parameter</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Loads with the first question</source>
            <translation>Lädt mit der ersten Frage</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>on this computer</source>
            <translation>auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>a download was begun</source>
            <translation>ein Download wurde begonnen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>not on this computer</source>
            <translation>nicht auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>its size is not known</source>
            <translation>seine Größe ist unbekannt</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Looking at the models and at this machine …</source>
            <translation>Modelle und dieser Computer werden angesehen …</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>not computed for a model of this size: Verify compares its files</source>
            <translation>bei einem Modell dieser Größe nicht berechnet: Prüfen vergleicht seine Dateien</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Delete {name}, {size}, from {folder}? It cannot be undone.</source>
            <extracomment>Fields: folder, name, size</extracomment>
            <translation>{name}, {size}, aus {folder} löschen? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>What is known of the model</source>
            <translation>Was über das Modell bekannt ist</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Hash of a model</source>
            <translation>Prüfsumme eines Modells</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Verifying {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} wird geprüft</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Remove a model</source>
            <translation>Modell entfernen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Asking the hub about {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Anfrage an den Hub zu {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{missing} of {all} are to be fetched from the hub.</source>
            <extracomment>Fields: all, missing</extracomment>
            <translation>{missing} von {all} sind vom Hub zu holen.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name}: {sizes} Its licences:

{licences}

Do you agree to them, and shall it be fetched?</source>
            <extracomment>Fields: licences, name, sizes</extracomment>
            <translation>{name}: {sizes} Seine Lizenzen:

{licences}

Stimmen Sie ihnen zu, und soll es geholt werden?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Asking the hub</source>
            <translation>Anfrage an den Hub</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Fetching {name}; the line at the bottom of the window tells how far it is</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} wird geholt; die Zeile unten im Fenster sagt, wie weit es ist</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Fetching {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} wird geholt</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Import a folder …</source>
            <translation>Ordner importieren …</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Remove …</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Download …</source>
            <translation>Herunterladen …</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Use this model</source>
            <translation>Dieses Modell verwenden</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>computing …</source>
            <translation>wird berechnet …</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>not stated</source>
            <translation>nicht angegeben</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Go on with the download …</source>
            <translation>Download fortsetzen …</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name}: every file is as its checksum says.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name}: Jede Datei stimmt mit ihrer Prüfsumme überein.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Removing {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} wird entfernt</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Copying {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} wird kopiert</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Download a model</source>
            <translation>Modell herunterladen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Trained for</source>
            <translation>Trainiert für</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Hash</source>
            <translation>Prüfsumme</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>On this machine</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name} is deleted.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} ist gelöscht.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name} is here.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} ist hier.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name} is here, and its checksums are right.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} ist hier, und seine Prüfsummen stimmen.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Modality?</source>
            <translation>Modalität?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Plane?</source>
            <translation>Ebene?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Body region?</source>
            <translation>Körperregion?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Describe</source>
            <translation>Beschreiben</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>The model '{name}' was trained for questions about {trained}, and this is {modality}.</source>
            <extracomment>Fields: modality, name, trained</extracomment>
            <translation>Das Modell „{name}“ wurde für Fragen zu {trained} trainiert, und dies ist {modality}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Apple GPU</source>
            <translation>Apple-GPU</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>32 bits</source>
            <translation>32 Bit</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>16 bits (bfloat16)</source>
            <translation>16 Bit (bfloat16)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>16 bits (float16)</source>
            <translation>16 Bit (float16)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>8 bits (CPU only)</source>
            <translation>8 Bit (nur CPU)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>4 bits (CPU only)</source>
            <translation>4 Bit (nur CPU)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Mix the generated image with the original</source>
            <translation>Erzeugtes Bild mit dem Original mischen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>The generated image on the left, the original on the right</source>
            <translation>Das erzeugte Bild links, das Original rechts</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>The generated image and the original in turn</source>
            <translation>Erzeugtes Bild und Original abwechselnd</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Squares</source>
            <translation>Felder</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Squares of both, as on a checkerboard</source>
            <translation>Felder von beiden, wie auf einem Schachbrett</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>How much the greys that are shown differ: black where they are the same</source>
            <translation>Wie stark sich die gezeigten Grauwerte unterscheiden: schwarz, wo sie gleich sind</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Take the generated image off the original</source>
            <translation>Erzeugtes Bild vom Original nehmen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Opacity of the generated image</source>
            <translation>Deckkraft des erzeugten Bildes</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/panel.py" />
            <source>Ask about the slice on the screen, or convert it, with the buttons below or a right click on the slice. Answers and generated images appear here.</source>
            <translation>Fragen Sie zur Schicht auf dem Bildschirm oder wandeln Sie sie um, mit den Knöpfen unten oder einem Rechtsklick auf die Schicht. Antworten und erzeugte Bilder erscheinen hier.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/panel.py" />
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/panel.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>No image has been generated from this slice.</source>
            <translation>Aus dieser Schicht wurde kein Bild erzeugt.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>The slice that it was made from is not open: open its study again.</source>
            <translation>Die Schicht, aus der es entstand, ist nicht geöffnet: Öffnen Sie ihre Studie wieder.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Token entropy</source>
            <translation>Token-Entropie</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>{question}, model {model}</source>
            <extracomment>Fields: model, question</extracomment>
            <translation>{question}, Modell {model}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>{entropy}, {least:.1f} bits dark to {most:.1f} bits bright</source>
            <extracomment>Fields: entropy, least, most</extracomment>
            <translation>{entropy}, {least:.1f} Bit dunkel bis {most:.1f} Bit hell</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Nothing lies over the slice.</source>
            <translation>Über der Schicht liegt nichts.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>How the image lies over</source>
            <translation>Wie das Bild darüberliegt</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Reading a generated image</source>
            <translation>Ein erzeugtes Bild wird gelesen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>The saved image is not open any more: open its study again.</source>
            <translation>Das gespeicherte Bild ist nicht mehr geöffnet: Öffnen Sie seine Studie wieder.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Image over the slice</source>
            <translation>Bild über der Schicht</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Token entropy over the image</source>
            <translation>Token-Entropie über dem Bild</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Take the image off</source>
            <translation>Bild wegnehmen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>What it draws may have nothing to do with the patient. The result says so on its mark and in its file. Convert all the same?</source>
            <translation>Was es zeichnet, hat womöglich nichts mit dem Patienten zu tun. Das Ergebnis sagt dies in Kennzeichnung und Datei. Trotzdem umwandeln?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>The slice that this is about is not open: open its study again.</source>
            <translation>Die Schicht, um die es geht, ist nicht geöffnet: Öffnen Sie ihre Studie wieder.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>This study was de-identified, and a typed question may name a patient. Save the questions all the same?</source>
            <translation>Diese Studie wurde de-identifiziert, und eine eingegebene Frage kann einen Patienten nennen. Fragen trotzdem speichern?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>There is no conversion of this slice that only the trained use speaks against.</source>
            <translation>Es gibt keine Umwandlung dieser Schicht, gegen die nur das Trainierte spricht.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{task}: whole series</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task}: ganze Serie</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{title} …</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} …</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>HealthGPT is not at work.</source>
            <translation>HealthGPT arbeitet nicht.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Convert all the same</source>
            <translation>Trotzdem umwandeln</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Reading what was kept</source>
            <translation>Behaltenes wird gelesen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Saving AI annotations</source>
            <translation>KI-Annotationen werden gespeichert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{n} AI annotations were saved to {folder}.</source>
            <extracomment>Fields: folder, n</extracomment>
            <translation>
                <numerusform>{n} KI-Annotation wurde in {folder} gespeichert.</numerusform>
                <numerusform>{n} KI-Annotationen wurden in {folder} gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Ask about this slice</source>
            <translation>Zu dieser Schicht fragen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Generated image over the slice</source>
            <translation>Erzeugtes Bild über der Schicht</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Blink generated image and slice</source>
            <translation>Zwischen erzeugtem Bild und Schicht wechseln</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Take the generated image off</source>
            <translation>Erzeugtes Bild wegnehmen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Save AI annotations to …</source>
            <translation>KI-Annotationen speichern in …</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{title} is ready; its card in the HealthGPT panel shows it.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} ist fertig; die Karte im HealthGPT-Bereich zeigt es.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>HealthGPT</source>
            <translation>HealthGPT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>Which one answers and draws.</source>
            <translation>Welches antwortet und zeichnet.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>What the model computes on. Automatic takes a GPU where there is one.</source>
            <translation>Worauf das Modell rechnet. Automatisch nimmt eine GPU, wo es eine gibt.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>Precision</source>
            <translation>Genauigkeit</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>Fewer bits need less memory and can be less exact. The model is loaded again with the next question.</source>
            <translation>Weniger Bit brauchen weniger Speicher und können ungenauer sein. Das Modell wird mit der nächsten Frage neu geladen.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>What each is for, its files and licence, and how fast it runs here.</source>
            <translation>Wofür jedes ist, seine Dateien und Lizenz, und wie schnell es hier läuft.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>HealthGPT is at work: wait, or stop it first.</source>
            <translation>HealthGPT arbeitet: Warten Sie oder halten Sie es zuerst an.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>slices {first} to {last} of {total}, {doing}</source>
            <extracomment>Fields: doing, first, last, total</extracomment>
            <translation>Schichten {first} bis {last} von {total}, {doing}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>{task}, all {total} slices</source>
            <extracomment>Fields: task, total</extracomment>
            <translation>{task}, alle {total} Schichten</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>slice {number} of {total}, {doing}</source>
            <extracomment>Fields: doing, number, total</extracomment>
            <translation>Schicht {number} von {total}, {doing}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>slice {number} of {count}</source>
            <extracomment>Fields: count, number</extracomment>
            <translation>Schicht {number} von {count}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>starting the engine</source>
            <translation>Engine wird gestartet</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>loading the model</source>
            <translation>Modell wird geladen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>looking at the slice</source>
            <translation>Schicht wird betrachtet</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>answering</source>
            <translation>antwortet</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>drawing</source>
            <translation>zeichnet</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>ready</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/saving.py" />
            <source>Where shall the AI results of this study be saved?</source>
            <translation>Wohin sollen die KI-Ergebnisse dieser Studie gespeichert werden?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/store.py" />
            <source>Kept from an earlier run of the program.</source>
            <translation>Aus einem früheren Programmlauf behalten.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/store.py" />
            <source>Kept from an earlier run; its slice is not open, so it can be read and not saved.</source>
            <translation>Aus einem früheren Lauf behalten; die Schicht ist nicht geöffnet, daher lesbar, aber nicht speicherbar.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>Correct what the model draws until it is, with fewer pixels again, the image that was measured. What it does and changes is written into the result.</source>
            <translation>Das Gezeichnete korrigieren, bis es, wieder mit weniger Pixeln, das gemessene Bild ist. Was das tut und ändert, steht im Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>{change}.</source>
            <extracomment>Fields: change</extracomment>
            <translation>{change}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>{task}: what is seen of the slice</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task}: sichtbarer Teil der Schicht</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>About {minutes} min, as the last time.</source>
            <extracomment>Fields: minutes</extracomment>
            <translation>Etwa {minutes} min, wie beim letzten Mal.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>Each of {count} slices: {words}</source>
            <extracomment>Fields: count, words</extracomment>
            <translation>Jede von {count} Schichten: {words}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>{task}: the whole slice</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task}: ganze Schicht</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>{task}: the rectangle</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task}: Rechteck</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>How long that takes is told once the first tiles are drawn.</source>
            <translation>Wie lange es dauert, steht hier, sobald die ersten Kacheln gezeichnet sind.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>About {seconds} s, as the last time.</source>
            <extracomment>Fields: seconds</extracomment>
            <translation>Etwa {seconds} s, wie beim letzten Mal.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>Keep to what was measured</source>
            <translation>Beim Gemessenen bleiben</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/undoing.py" />
            <source>Question “{question}”</source>
            <extracomment>Fields: question</extracomment>
            <translation>Frage „{question}“</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/undoing.py" />
            <source>Delete card</source>
            <translation>Karte löschen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/undoing.py" />
            <source>{title} is saved in a file, and stays: undo removes no files. Delete the file yourself if it is not wanted.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} ist in einer Datei gespeichert und bleibt: Rückgängig entfernt keine Dateien. Löschen Sie die Datei selbst, wenn sie unerwünscht ist.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>{what}, {slice}, waits in place {place} of {count}</source>
            <extracomment>Fields: count, place, slice, what</extracomment>
            <translation>{what}, {slice}, wartet auf Platz {place} von {count}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Do this earlier: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>Früher ausführen: {what}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Do this later: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>Später ausführen: {what}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Do not do this: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>Nicht ausführen: {what}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Waiting for HealthGPT</source>
            <translation>Warteschlange für HealthGPT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Waiting ({count})</source>
            <extracomment>Fields: count</extracomment>
            <translation>Wartend ({count})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{before} pixels of {old} become {after} of {new}, in {n} tiles</source>
            <extracomment>Fields: after, before, n, new, old</extracomment>
            <translation>
                <numerusform>aus {before} Pixeln von {old} werden {after} von {new}, in {n} Kachel</numerusform>
                <numerusform>aus {before} Pixeln von {old} werden {after} von {new}, in {n} Kacheln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{what}: {before} pixels of {old} became {after} of {new}.</source>
            <extracomment>Fields: after, before, new, old, what</extracomment>
            <translation>{what}: Aus {before} Pixeln von {old} wurden {after} von {new}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{before} pixels become {after}, in {n} tiles</source>
            <extracomment>Fields: after, before, n</extracomment>
            <translation>
                <numerusform>aus {before} Pixeln werden {after}, in {n} Kachel</numerusform>
                <numerusform>aus {before} Pixeln werden {after}, in {n} Kacheln</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{what}: {before} pixels became {after}. The file does not say how large a pixel is.</source>
            <extracomment>Fields: after, before, what</extracomment>
            <translation>{what}: Aus {before} Pixeln wurden {after}. Die Datei sagt nicht, wie groß ein Pixel ist.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The whole field of view of {wide:.0f} x {high:.0f} mm is kept</source>
            <extracomment>Fields: high, wide</extracomment>
            <translation>Das ganze Bildfeld von {wide:.0f} x {high:.0f} mm bleibt</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The part of {wide:.0f} x {high:.0f} mm is kept</source>
            <extracomment>Fields: high, wide</extracomment>
            <translation>Der Teil von {wide:.0f} x {high:.0f} mm bleibt</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{what}: {before} pixels of {old} became {after} of {new}, coarser than before.</source>
            <extracomment>Fields: after, before, new, old, what</extracomment>
            <translation>{what}: Aus {before} Pixeln von {old} wurden {after} von {new}, gröber als zuvor.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The whole field of view is kept</source>
            <translation>Das ganze Bildfeld bleibt</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The part is kept</source>
            <translation>Der Teil bleibt</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/picture.py" />
            <source>The slice is oblique or has no orientation: side cannot be told.</source>
            <translation>Die Schicht ist schräg oder ohne Orientierung: Die Seite lässt sich nicht angeben.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/picture.py" />
            <source>A picture has no orientation: side cannot be told.</source>
            <translation>Ein Bild hat keine Orientierung: Die Seite lässt sich nicht angeben.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/picture.py" />
            <source>The model saw the slice turned so that the patient's right is at its left.</source>
            <translation>Das Modell sah die Schicht so gedreht, dass die rechte Patientenseite links liegt.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/workflow.py" />
            <source>the window it was trained with</source>
            <translation>das Fenster des Trainings</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/workflow.py" />
            <source>the displayed window</source>
            <translation>das gezeigte Fenster</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/workflow.py" />
            <source>The model saw {low:g} to {high:g}{units}, {source}.</source>
            <extracomment>Fields: high, low, source, units</extracomment>
            <translation>Das Modell sah {low:g} bis {high:g}{units}, {source}.</translation>
        </message>
    </context>
</TS>
