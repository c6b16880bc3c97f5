<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>HealthGPT Viewer</name>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Edit</source>
            <comment>menu bar</comment>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Copy picture</source>
            <translation>Copier l'image</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>The viewport as it is seen; the mark of an AI image stays on it.</source>
            <translation>La vue telle qu'elle est affichée ; la marque d'une image d'IA y reste.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Preferences …</source>
            <translation>Préférences…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Everything that can be set, with a search.</source>
            <translation>Tout ce qui peut être réglé, avec une recherche.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>There is nothing to undo.</source>
            <translation>Il n'y a rien à annuler.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>There is nothing to redo.</source>
            <translation>Il n'y a rien à rétablir.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Undo: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Annuler : {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Redo: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Rétablir : {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>Export …</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>DICOM with a DICOMDIR, pictures, films, NIfTI; an AI image keeps its mark in all of them.</source>
            <translation>DICOM avec DICOMDIR, images, films, NIfTI ; une image d'IA garde sa marque dans tous.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>File</source>
            <comment>menu bar</comment>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>Export anonymised …</source>
            <translation>Exporter anonymisé…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>DICOM without the patient, by the Basic Profile of PS3.15, with a preview of what changes.</source>
            <translation>DICOM sans le patient, selon le Basic Profile de PS3.15, avec un aperçu des changements.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open again</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open folder …</source>
            <translation>Ouvrir un dossier…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Everything below it is read; nothing in it is changed.</source>
            <translation>Tout ce qu'il contient est lu ; rien n'y est modifié.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open files …</source>
            <translation>Ouvrir des fichiers…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>DICOM files, a DICOMDIR or a zip.</source>
            <translation>Fichiers DICOM, un DICOMDIR ou un zip.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open the demo study</source>
            <translation>Ouvrir l'examen de démonstration</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Reopen the last workspace</source>
            <translation>Rouvrir le dernier espace de travail</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>The studies and the layout of the window that was closed last.</source>
            <translation>Les examens et la disposition de la dernière fenêtre fermée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Forget what was opened lately</source>
            <translation>Oublier ce qui a été ouvert récemment</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>The files stay as they are.</source>
            <translation>Les fichiers restent tels quels.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Read the study's folder again</source>
            <translation>Relire le dossier de l'examen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Close study</source>
            <translation>Fermer l'examen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Its files stay as they are.</source>
            <translation>Ses fichiers restent tels quels.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Files that could not be opened …</source>
            <translation>Fichiers impossibles à ouvrir…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Export picture …</source>
            <translation>Exporter l'image…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>The viewport as it is seen, as PNG; the mark of an AI image stays on it.</source>
            <translation>La vue telle qu'elle est affichée, en PNG ; la marque d'une image d'IA y reste.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>This study did not come from a folder.</source>
            <translation>Cet examen ne vient pas d'un dossier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Every file that was found could be opened.</source>
            <translation>Tous les fichiers trouvés ont pu être ouverts.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>No study is chosen in the window Search archives.</source>
            <translation>Aucun examen n'est choisi dans la fenêtre Rechercher dans les archives.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>No series is chosen in the window Search archives.</source>
            <translation>Aucune série n'est choisie dans la fenêtre Rechercher dans les archives.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Nothing of this study is here yet: fetch it first.</source>
            <translation>Rien de cet examen n'est encore ici : récupérez-le d'abord.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Fetch study</source>
            <translation>Récupérer l'examen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>It can be read while the rest still comes.</source>
            <translation>Il peut être lu pendant que le reste arrive.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>What is here of the chosen study.</source>
            <translation>Ce qui est ici de l'examen choisi.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Fetch series</source>
            <translation>Récupérer la série</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>The chosen series alone.</source>
            <translation>Seulement les séries choisies.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Fetch studies</source>
            <translation>Récupérer les examens</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>View</source>
            <comment>menu bar</comment>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Both mixed.</source>
            <translation>Les deux mélangées.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>The second series on the left of a line, the first on its right.</source>
            <translation>La seconde série à gauche d'une ligne, la première à droite.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Both in turn.</source>
            <translation>Les deux en alternance.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Squares of both: edges must run on from square to square.</source>
            <translation>Carrés des deux : les contours doivent se prolonger d'un carré à l'autre.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>How much the greys that are shown differ: black where they are the same.</source>
            <translation>Différence entre les gris affichés : noir là où ils sont égaux.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Fuse with the other series</source>
            <translation>Fusionner avec l'autre série</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Lays the series of the other viewport over this one, at its place in the patient.</source>
            <translation>Superpose la série de l'autre vue à celle-ci, à sa place dans le patient.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Register the other series and fuse</source>
            <translation>Recaler l'autre série et fusionner</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Finds the turn and the shift that bring it onto this one; the result is yours to check.</source>
            <translation>Trouve la rotation et la translation qui l'amènent sur celle-ci ; à vous de vérifier le résultat.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Take off what lies over the image</source>
            <translation>Retirer ce qui est superposé à l'image</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>Save this layout …</source>
            <translation>Enregistrer cette disposition…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>Under a name, with the rule that says for which studies it is.</source>
            <translation>Sous un nom, avec la règle qui dit pour quels examens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>All protocols …</source>
            <translation>Tous les protocoles…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>Apply on opening</source>
            <translation>Appliquer à l'ouverture</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>A protocol that is for such a study is applied when it is opened.</source>
            <translation>Un protocole prévu pour un tel examen est appliqué à son ouverture.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Find a command …</source>
            <translation>Chercher une commande…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Every command by a few letters, with its key.</source>
            <translation>Chaque commande en quelques lettres, avec sa touche.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Help</source>
            <comment>menu bar</comment>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Keys and mouse …</source>
            <translation>Touches et souris…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Change keys …</source>
            <translation>Changer les touches…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Give commands other keys, and take keys over from another computer.</source>
            <translation>Donner d'autres touches aux commandes, et reprendre celles d'un autre ordinateur.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Report a problem …</source>
            <translation>Signaler un problème…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Versions, settings, the log and crashes as a file: you read it first, and nothing is sent.</source>
            <translation>Versions, réglages, journal et plantages dans un fichier : vous le lisez d'abord, rien n'est envoyé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Open the folder of the log</source>
            <translation>Ouvrir le dossier du journal</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>What this is not …</source>
            <translation>Ce que ceci n'est pas…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Next slice</source>
            <translation>Coupe suivante</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Previous slice</source>
            <translation>Coupe précédente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Ten slices on</source>
            <translation>Dix coupes en avant</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Ten slices back</source>
            <translation>Dix coupes en arrière</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Image</source>
            <comment>menu bar</comment>
            <translation>&amp;Image</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>First slice</source>
            <translation>Première coupe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Last slice</source>
            <translation>Dernière coupe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Next series or viewport</source>
            <translation>Série ou vue suivante</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>The next viewport where several are shown, else the next series.</source>
            <translation>La vue suivante s'il y en a plusieurs, sinon la série suivante.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Previous series or viewport</source>
            <translation>Série ou vue précédente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Window {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>Fenêtre {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Window</source>
            <translation>Fenêtrage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Invert</source>
            <translation>Inverser</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Flip left and right</source>
            <translation>Retourner gauche-droite</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Flip top and bottom</source>
            <translation>Retourner haut-bas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Rotate to the left</source>
            <translation>Tourner à gauche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Rotate to the right</source>
            <translation>Tourner à droite</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>This kind of image has no such window.</source>
            <translation>Ce type d'image n'a pas ce fenêtrage.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Key images</source>
            <translation>Images clés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Key image</source>
            <translation>Image clé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Flags the slice that is shown, or takes its flag away.</source>
            <translation>Marque la coupe affichée, ou retire sa marque.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Next key image</source>
            <translation>Image clé suivante</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Previous key image</source>
            <translation>Image clé précédente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Save key images</source>
            <translation>Enregistrer les images clés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>As a Key Object Selection in the folder KEY_IMAGES beside the study.</source>
            <translation>Comme Key Object Selection dans le dossier KEY_IMAGES à côté de l'examen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>No study is chosen in the window Studies.</source>
            <translation>Aucun examen n'est choisi dans la fenêtre Examens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Choose one study in the window Studies, not several.</source>
            <translation>Choisissez un seul examen dans la fenêtre Examens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>The studies that are chosen in the window Studies.</source>
            <translation>Les examens choisis dans la fenêtre Examens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Keep the chosen studies at the top of the list, or no longer.</source>
            <translation>Garder les examens choisis en haut de la liste, ou non.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Import a copy …</source>
            <translation>Importer une copie…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Copy the files of the chosen studies into a folder of yours.</source>
            <translation>Copier les fichiers des examens choisis dans un dossier à vous.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Find again …</source>
            <translation>Retrouver…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Say where the files of the chosen study lie now.</source>
            <translation>Indiquer où sont maintenant les fichiers de l'examen choisi.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Remove from the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Forget the chosen studies; their files stay as they are.</source>
            <translation>Oublier les examens choisis ; leurs fichiers restent.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Size of the interface</source>
            <translation>Taille de l'interface</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>One viewport</source>
            <translation>Une vue</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Two viewports</source>
            <translation>Deux vues</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Four viewports</source>
            <translation>Quatre vues</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>This viewport alone, and back</source>
            <translation>Cette vue seule, et retour</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Double click does the same.</source>
            <translation>Un double-clic fait de même.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Link viewports</source>
            <translation>Lier les vues</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Viewports scroll, zoom and change their window together.</source>
            <translation>Les vues défilent, zooment et changent de fenêtrage ensemble.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Studies</source>
            <translation>Examens</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Measurements</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Next part of the window</source>
            <translation>Partie suivante de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Toolbar, studies, images, panels and the line below, one after the other.</source>
            <translation>Barre d'outils, examens, images, panneaux et ligne du bas, l'un après l'autre.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Previous part of the window</source>
            <translation>Partie précédente de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Say what is shown</source>
            <translation>Dire ce qui est affiché</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Modality, plane, slice, window and the value at the mark, in words; a screen reader reads them.</source>
            <translation>Modalité, plan, coupe, fenêtrage et valeur au repère, en mots ; un lecteur d'écran les lit.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Full screen</source>
            <translation>Plein écran</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Reset layout</source>
            <translation>Réinitialiser la disposition</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Larger</source>
            <translation>Plus grand</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Smaller</source>
            <translation>Plus petit</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Panels</source>
            <translation>Panneaux</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>The interface is as large as it can be.</source>
            <translation>L'interface est à sa taille maximale.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>The interface is as small as it can be.</source>
            <translation>L'interface est à sa taille minimale.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/leaving.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Links</source>
            <translation>Liaisons</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Scroll together</source>
            <translation>Défiler ensemble</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>By position in the patient where the series share a space, else by number.</source>
            <translation>Selon la position dans le patient si les séries partagent un espace, sinon par numéro.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Zoom and move together</source>
            <translation>Zoomer et déplacer ensemble</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>The same millimetres are as large on each.</source>
            <translation>Les mêmes millimètres ont la même taille partout.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Window together</source>
            <translation>Fenêtrage commun</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>For series whose values mean the same.</source>
            <translation>Pour des séries dont les valeurs ont le même sens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Reference lines</source>
            <translation>Lignes de référence</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Where the slice of the active viewport cuts the others; faintly, the first and last of its stack.</source>
            <translation>Où la coupe de la vue active croise les autres ; en clair, la première et la dernière de sa pile.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>3D cursor</source>
            <translation>Curseur 3D</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>With the tool Crosshair, series of the same space go to the point that is clicked.</source>
            <translation>Avec l'outil Réticule, les séries du même espace vont au point cliqué.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Nothing is played: start the cine ({key}) first.</source>
            <extracomment>Fields: key</extracomment>
            <translation>Rien n'est joué : lancez d'abord le ciné ({key}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Cine</source>
            <translation>Ciné</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Plays the stack, a multi-frame file at its own frame time; scrolling stops it.</source>
            <translation>Joue la pile, un fichier multi-image à son propre rythme ; défiler l'arrête.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Faster</source>
            <translation>Plus vite</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Slower</source>
            <translation>Plus lentement</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>There is one image only, and nothing to play.</source>
            <translation>Il n'y a qu'une image, rien à jouer.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Cine {words}</source>
            <extracomment>Fields: words</extracomment>
            <translation>Ciné {words}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Tools</source>
            <comment>menu bar</comment>
            <translation>&amp;Outils</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Measure</source>
            <translation>Mesurer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Length</source>
            <translation>Longueur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag from one end to the other, or click on both.</source>
            <translation>Glisser d'un bout à l'autre, ou cliquer sur les deux.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Angle</source>
            <translation>Angle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag one arm to the corner, then click at the end of the other.</source>
            <translation>Glisser un côté jusqu'au sommet, puis cliquer au bout de l'autre.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Cobb angle</source>
            <translation>Angle de Cobb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag one line, then the other.</source>
            <translation>Tracer une ligne, puis l'autre.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Rectangle region</source>
            <translation>ROI rectangulaire</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag from corner to corner: area and values inside.</source>
            <translation>Glisser d'un coin à l'autre : surface et valeurs à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Ellipse region</source>
            <translation>ROI elliptique</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag the box around it: area and values inside.</source>
            <translation>Tracer le cadre autour : surface et valeurs à l'intérieur.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Polygon region</source>
            <translation>ROI polygonale</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Click at each corner, double click at the last.</source>
            <translation>Cliquer à chaque sommet, double-clic au dernier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Freehand region</source>
            <translation>ROI à main levée</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Draw around it; it closes by itself.</source>
            <translation>Dessiner autour ; le contour se ferme seul.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Arrow</source>
            <translation>Flèche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag from the tail to the tip, then type words or nothing.</source>
            <translation>Glisser de la base à la pointe, puis saisir un texte ou rien.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Click, then type.</source>
            <translation>Cliquer, puis saisir.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Probe</source>
            <translation>Sonde</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Click: the value of the pixel.</source>
            <translation>Clic : la valeur du pixel.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the measurement to the next slice</source>
            <translation>Copier la mesure sur la coupe suivante</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the measurement to the previous slice</source>
            <translation>Copier la mesure sur la coupe précédente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the measurement to all other slices</source>
            <translation>Copier la mesure sur toutes les autres coupes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Name the measurement …</source>
            <translation>Nommer la mesure…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>A double click on it does the same.</source>
            <translation>Un double-clic dessus fait de même.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Ask HealthGPT about the region</source>
            <translation>Interroger HealthGPT sur la région</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>The box around the selected region becomes the rectangle that the next question is about.</source>
            <translation>Le cadre de la région choisie devient le rectangle de la prochaine question.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Delete the measurement</source>
            <translation>Supprimer la mesure</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Where none is selected, the rectangle is cleared.</source>
            <translation>Si aucune n'est choisie, le rectangle est effacé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Delete all measurements of the study</source>
            <translation>Supprimer toutes les mesures de l'examen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>To the same place in the patient, straight across the slices.</source>
            <translation>Au même endroit dans le patient, perpendiculairement aux coupes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the values</source>
            <translation>Copier les valeurs</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Of the selected measurement, else of all of the study, as a table for a spreadsheet.</source>
            <translation>De la mesure choisie, sinon de toutes celles de l'examen, sous forme de tableau.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Export the values as CSV …</source>
            <translation>Exporter les valeurs en CSV…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>All measurements of the study, with their places in the patient.</source>
            <translation>Toutes les mesures de l'examen, avec leur place dans le patient.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Save measurements</source>
            <translation>Enregistrer les mesures</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>As DICOM beside the study; the images are not touched.</source>
            <translation>En DICOM à côté de l'examen ; les images ne sont pas touchées.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Save measurements to …</source>
            <translation>Enregistrer les mesures dans…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Into a folder of your choice, which is remembered for this study.</source>
            <translation>Dans un dossier de votre choix, retenu pour cet examen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Nothing is selected: click on it first.</source>
            <translation>Rien n'est sélectionné : cliquez d'abord dessus.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>There is no measurement in this study.</source>
            <translation>Il n'y a pas de mesure dans cet examen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>All measurements are saved.</source>
            <translation>Toutes les mesures sont enregistrées.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>No archive is known yet. Add one in Network, Servers and receiver.</source>
            <translation>Aucune archive n'est encore connue. Ajoutez-en une dans Réseau, Serveurs et réception.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Search archives …</source>
            <translation>Rechercher dans les archives…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Find studies in an archive, and fetch them.</source>
            <translation>Trouver des examens dans une archive et les récupérer.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Network</source>
            <comment>menu bar</comment>
            <translation>&amp;Réseau</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Today's studies in the archive</source>
            <translation>Examens du jour dans l'archive</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Search the archive that was chosen last for the studies of today.</source>
            <translation>Chercher les examens du jour dans l'archive choisie en dernier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Send study …</source>
            <translation>Envoyer l'examen…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Send series …</source>
            <translation>Envoyer la série…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Send AI results …</source>
            <translation>Envoyer les résultats d'IA…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Receive studies</source>
            <translation>Recevoir des examens</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Take in what those send who may.</source>
            <translation>Accepter ce qu'envoient ceux qui y sont autorisés.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Servers and receiver …</source>
            <translation>Serveurs et réception…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>This study has no saved AI results. Save them first.</source>
            <translation>Cet examen n'a pas de résultat d'IA enregistré. Enregistrez-les d'abord.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Over the image</source>
            <translation>Sur l'image</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Objects</source>
            <translation>Objets</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Segments, structures, presentation states and key images of the study.</source>
            <translation>Segments, structures, états de présentation et images clés de l'examen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Overlays of the file</source>
            <translation>Overlays du fichier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Drawings that the file carries beside its pixels.</source>
            <translation>Dessins que le fichier contient à côté de ses pixels.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Shutters</source>
            <translation>Volets</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>They cover the parts of an image in which there is nothing to see.</source>
            <translation>Ils couvrent les parties d'image où il n'y a rien à voir.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Nothing over the image</source>
            <translation>Rien sur l'image</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Switches segments, structures and presentation states off.</source>
            <translation>Désactive segments, structures et états de présentation.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>This image has no overlay.</source>
            <translation>Cette image n'a pas d'overlay.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>This image has no shutter.</source>
            <translation>Cette image n'a pas de volet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Hide {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Masquer {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Show {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Afficher {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>overlays</source>
            <translation>overlays</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>shutters</source>
            <translation>volets</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Nothing of the study's objects lies over the images.</source>
            <translation>Aucun objet de l'examen n'est superposé aux images.</translation>
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
            <translation>Cerveau</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Subdural</source>
            <translation>Sous-dural</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Stroke</source>
            <translation>AVC</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Bone</source>
            <translation>Os</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Soft tissue</source>
            <translation>Parties molles</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Lung</source>
            <translation>Poumon</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Angiography</source>
            <translation>Angiographie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Of the file</source>
            <translation>Du fichier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>As the file says</source>
            <translation>Comme dans le fichier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Whole range</source>
            <translation>Toute l'étendue</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>SUV 0 to {high:g}</source>
            <extracomment>Fields: high</extracomment>
            <translation>SUV 0 à {high:g}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reasons.py" />
            <source>There is no image in the active viewport. Open a study, then choose a series.</source>
            <translation>Il n'y a pas d'image dans la vue active. Ouvrez un examen, puis choisissez une série.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reasons.py" />
            <source>The image is still being read.</source>
            <translation>L'image est encore en cours de lecture.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reasons.py" />
            <source>A colour image has no window and is not inverted.</source>
            <translation>Une image en couleur n'a pas de fenêtrage et ne s'inverse pas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Reformat</source>
            <translation>Reformatage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Brightest in the slab (MIP)</source>
            <translation>Le plus clair de la tranche (MIP)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Vessels with contrast, nodules in the lung.</source>
            <translation>Vaisseaux opacifiés, nodules pulmonaires.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Darkest in the slab (MinIP)</source>
            <translation>Le plus sombre de la tranche (MinIP)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Airways, emphysema.</source>
            <translation>Voies aériennes, emphysème.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Mean of the slab</source>
            <translation>Moyenne de la tranche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Less noise, as a thicker slice has it.</source>
            <translation>Moins de bruit, comme une coupe plus épaisse.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Reformat in three planes</source>
            <translation>Reformater en trois plans</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Axial, coronal and sagittal planes of the series, with one crosshair (MPR).</source>
            <translation>Plans axial, coronal et sagittal de la série, avec un réticule (MPR).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Reformat both series</source>
            <translation>Reformater les deux séries</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>The planes of a second series below those of the first, for example of an AI image.</source>
            <translation>Les plans d'une seconde série sous ceux de la première, par exemple d'une image d'IA.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Planes of the body</source>
            <translation>Plans du corps</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Axial, coronal and sagittal again.</source>
            <translation>De nouveau axial, coronal et sagittal.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Planes along the slices</source>
            <translation>Plans le long des coupes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>One plane as the slices were acquired, the others across it.</source>
            <translation>Un plan comme les coupes acquises, les autres en travers.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Thicker slab</source>
            <translation>Tranche plus épaisse</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Thinner slab</source>
            <translation>Tranche plus fine</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Crosshair</source>
            <translation>Réticule</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Click or drag: the other series of the same space go to that point of the patient.</source>
            <translation>Cliquer ou glisser : les autres séries du même espace vont à ce point du patient.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Chosen in the list</source>
            <translation>Choisi dans la liste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Nothing is chosen in the list of studies.</source>
            <translation>Rien n'est choisi dans la liste des examens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Choose a series in the list of studies first.</source>
            <translation>Choisissez d'abord une série dans la liste des examens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Read as a tree</source>
            <translation>Lire comme un arbre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>A structured report, with everything that it holds.</source>
            <translation>Un compte rendu structuré, avec tout ce qu'il contient.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Show its own pictures</source>
            <translation>Afficher ses propres images</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>The pixels of an object that is laid over other images otherwise.</source>
            <translation>Les pixels d'un objet sinon superposé à d'autres images.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Its DICOM tags …</source>
            <translation>Ses tags DICOM…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>All studies of its patient …</source>
            <translation>Tous les examens de son patient…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Read its folder again</source>
            <translation>Relire son dossier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Send it …</source>
            <translation>L'envoyer…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Close its study</source>
            <translation>Fermer son examen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Compare with {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Comparer avec {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>No further study of this patient is known.</source>
            <translation>Aucun autre examen de ce patient n'est connu.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Studies …</source>
            <translation>Examens…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Everything that was opened once: search, pin, open, import.</source>
            <translation>Tout ce qui a été ouvert : rechercher, épingler, ouvrir, importer.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Import …</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Copy the DICOM files of a folder or disc into a folder of yours, and open them there.</source>
            <translation>Copier les fichiers DICOM d'un dossier ou disque dans un dossier à vous, et les y ouvrir.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>All studies of the patient …</source>
            <translation>Tous les examens du patient…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Compare with an earlier study</source>
            <translation>Comparer avec un examen antérieur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>The matching series of the newest other study of the patient, beside this one and linked.</source>
            <translation>La série correspondante du plus récent autre examen du patient, à côté et liée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Window/level</source>
            <translation>Fenêtrage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>W/L</source>
            <translation>W/L</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag: up and down for the centre, sideways for the width.</source>
            <translation>Glisser : verticalement pour le centre, horizontalement pour la largeur.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag up and down.</source>
            <translation>Glisser verticalement.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Pan</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag the image.</source>
            <translation>Glisser l'image.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Scroll</source>
            <translation>Défiler</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag up and down through the slices.</source>
            <translation>Glisser verticalement à travers les coupes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Rectangle</source>
            <translation>Rectangle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Draw a rectangle to ask HealthGPT about.</source>
            <translation>Tracer un rectangle pour interroger HealthGPT à son sujet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Clear the rectangle</source>
            <translation>Effacer le rectangle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>DICOM tags …</source>
            <translation>Tags DICOM…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Leave the tool, or stop the work</source>
            <translation>Quitter l'outil, ou arrêter le travail</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>From the next start of the program.</source>
            <translation>Dès le prochain démarrage du programme.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Reset view</source>
            <translation>Réinitialiser la vue</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Window, zoom, position, flips and rotation as at first.</source>
            <translation>Fenêtrage, zoom, position, retournements et rotation comme au départ.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Fit to the viewport</source>
            <translation>Adapter à la vue</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Corner text: none, some, all</source>
            <translation>Texte des coins : aucun, un peu, tout</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Show patient's data on the image</source>
            <translation>Afficher les données du patient sur l'image</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>The greys of this screen are as its system sets them: the program does not calibrate it to the DICOM greyscale standard display function (PS3.14). Faint differences that a diagnostic display shows may not be seen.</source>
            <translation>Les gris de cet écran sont ceux que règle son système : le programme ne l'étalonne pas selon la fonction d'affichage standard DICOM (GSDF, PS3.14). De faibles différences qu'un écran de diagnostic montre peuvent ne pas se voir.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>My windows</source>
            <translation>Mes fenêtrages</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Draw a rectangle first ({key}); its values make the window.</source>
            <extracomment>Fields: key</extracomment>
            <translation>Tracez d'abord un rectangle ({key}) ; ses valeurs donnent le fenêtrage.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>From the 1st to the 99.5th percentile of the slice.</source>
            <translation>Du 1er au 99,5e percentile de la coupe.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Automatic, of the rectangle</source>
            <translation>Automatique, du rectangle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>From the 1st to the 99.5th percentile of what lies in the rectangle.</source>
            <translation>Du 1er au 99,5e percentile de ce que contient le rectangle.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Keep this window …</source>
            <translation>Garder ce fenêtrage…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Under a name of your own, for images of this modality.</source>
            <translation>Sous un nom à vous, pour les images de cette modalité.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Remove kept windows …</source>
            <translation>Retirer des fenêtrages gardés…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Windows that were kept, in the preferences.</source>
            <translation>Fenêtrages gardés, dans les préférences.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Uptake values (SUV, body weight)</source>
            <translation>Valeurs de fixation (SUV, poids corporel)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>PET in standardised uptake values.</source>
            <translation>TEP en valeurs de fixation standardisées.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Magnifier</source>
            <translation>Loupe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>What lies under the mouse, three times as large.</source>
            <translation>Ce qui est sous la souris, trois fois plus grand.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Images on the second screen</source>
            <translation>Images sur le second écran</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>What this screen can show</source>
            <translation>Ce que cet écran peut montrer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Colours: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Couleurs : {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>load, directory, study</source>
            <translation>charger, répertoire, étude</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>load, DICOM, zip</source>
            <translation>charger, DICOM, zip</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>example, sample, phantom</source>
            <translation>exemple, échantillon, fantôme</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>refresh, reload, rescan</source>
            <translation>actualiser, recharger</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>errors, unreadable, broken</source>
            <translation>erreurs, illisible, cassé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>save image, screenshot, PNG</source>
            <translation>enregistrer l'image, capture d'écran, PNG</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>save as, JPEG, TIFF, film, NIfTI, give away</source>
            <translation>enregistrer sous, JPEG, TIFF, film, NIfTI, transmettre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>de-identify, anonymize, pseudonymise, research</source>
            <translation>dé-identifier, anonymiser, pseudonymiser, recherche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>exit, close the program</source>
            <translation>sortir, fermer le programme</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>library, recent, database, patients</source>
            <translation>bibliothèque, récents, base de données, patients</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>copy from disc, CD, USB</source>
            <translation>copier d'un disque, CD, USB</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>history, prior</source>
            <translation>historique, antériorité</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>prior, previous examination, follow-up</source>
            <translation>antériorité, examen précédent, suivi</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>take back, revert</source>
            <translation>revenir en arrière</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>repeat</source>
            <translation>refaire</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>clipboard, screenshot</source>
            <translation>presse-papiers, capture d'écran</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>settings, options, configure</source>
            <translation>réglages, options, configurer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>original, restore</source>
            <translation>original, rétablir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>whole image, zoom to fit</source>
            <translation>image entière, ajuster</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>annotations, demographics, overlay text</source>
            <translation>annotations, données démographiques, texte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>hide name, privacy, demographics</source>
            <translation>masquer le nom, confidentialité</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>single, 1x1, layout</source>
            <translation>simple, 1x1, disposition</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>side by side, 1x2, split, layout</source>
            <translation>côte à côte, 1x2, disposition</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>quad, 2x2, split, layout</source>
            <translation>quatre, 2x2, disposition</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>maximise, enlarge, full</source>
            <translation>agrandir, plein</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, lock together</source>
            <translation>synchroniser, verrouiller</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, stack</source>
            <translation>synchroniser, pile</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, pan</source>
            <translation>synchroniser, déplacer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, contrast</source>
            <translation>synchroniser, contraste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>browser, thumbnails, series list</source>
            <translation>navigateur, vignettes, liste des séries</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>annotations, findings list</source>
            <translation>annotations, liste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>segmentation, presentation state, RT structures</source>
            <translation>segmentation, état de présentation, structures RT</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>scout lines, localizer, cross reference</source>
            <translation>lignes de repérage, localisateur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>triangulate, locate, find point</source>
            <translation>trianguler, localiser, trouver un point</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>restore panels, docks</source>
            <translation>rétablir les panneaux</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>loupe, magnifying glass</source>
            <translation>loupe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>monitor, display</source>
            <translation>moniteur, affichage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>MPR, multiplanar, coronal, sagittal, axial</source>
            <translation>MPR, multiplanaire, coronal, sagittal, axial</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>maximum intensity projection</source>
            <translation>projection d'intensité maximale</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>minimum intensity projection</source>
            <translation>projection d'intensité minimale</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>average intensity projection</source>
            <translation>projection d'intensité moyenne</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>slab thickness</source>
            <translation>épaisseur de tranche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>overlay, PET CT, superimpose</source>
            <translation>superposer, TEP-TDM</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>align, coregister, match</source>
            <translation>aligner, recaler</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>chessboard</source>
            <translation>échiquier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>flicker, alternate</source>
            <translation>clignoter, alterner</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>curtain, wipe</source>
            <translation>rideau, volet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>subtract</source>
            <translation>soustraire</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>film, movie, play, loop, animation</source>
            <translation>film, jouer, boucle, animation</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>speed, frame rate</source>
            <translation>vitesse, cadence</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>forward</source>
            <translation>avant</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>back</source>
            <translation>arrière</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>negative, reverse greyscale</source>
            <translation>négatif, inverser les gris</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>mirror</source>
            <translation>miroir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>mirror, upside down</source>
            <translation>miroir, à l'envers</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>turn, counterclockwise</source>
            <translation>tourner, sens antihoraire</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>turn, clockwise</source>
            <translation>tourner, sens horaire</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>contrast, auto window</source>
            <translation>contraste, fenêtrage automatique</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>contrast, auto window, ROI</source>
            <translation>contraste, fenêtrage automatique, ROI</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>preset, save window</source>
            <translation>préréglage, enregistrer le fenêtrage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>standardised uptake value, PET</source>
            <translation>SUV, TEP</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>flag, mark, bookmark, star</source>
            <translation>marquer, signet, étoile</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>contrast, brightness, W/L, grey levels</source>
            <translation>contraste, luminosité, W/L, niveaux de gris</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>magnify, enlarge, scale</source>
            <translation>agrandir, échelle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>move, drag, hand</source>
            <translation>bouger, glisser, main</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>stack, browse slices</source>
            <translation>pile, parcourir les coupes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>box, ROI, crop</source>
            <translation>cadre, ROI, rogner</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>cursor, triangulate</source>
            <translation>curseur, trianguler</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>header, metadata, attributes</source>
            <translation>en-tête, métadonnées, attributs</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>cancel, abort</source>
            <translation>annuler, abandonner</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>distance, ruler, calliper, line</source>
            <translation>distance, règle, ligne</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>protractor</source>
            <translation>rapporteur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>scoliosis, spine</source>
            <translation>scoliose, rachis</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, box, area</source>
            <translation>ROI, cadre, surface</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, circle, oval, area, mean HU</source>
            <translation>ROI, cercle, ovale, surface, UH moyenne</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, area, outline</source>
            <translation>ROI, surface, contour</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, area, contour, draw</source>
            <translation>ROI, surface, contour, dessiner</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>pointer, annotate</source>
            <translation>pointeur, annoter</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>label, annotate, note</source>
            <translation>étiquette, annoter, note</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>pixel value, HU, point</source>
            <translation>valeur de pixel, UH, point</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>remove, erase</source>
            <translation>retirer, effacer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>remove, clear, erase</source>
            <translation>retirer, vider, effacer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>spreadsheet, table</source>
            <translation>tableur, tableau</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>structured report, DICOM SR</source>
            <translation>compte rendu structuré, DICOM SR</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>today's list, query, PACS</source>
            <translation>liste du jour, requête, PACS</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, query, retrieve, C-FIND, DICOMweb</source>
            <translation>PACS, interroger, récupérer, C-FIND, DICOMweb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, upload, C-STORE</source>
            <translation>PACS, téléverser, C-STORE</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, upload</source>
            <translation>PACS, téléverser</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, listener, Store SCP</source>
            <translation>PACS, récepteur, Store SCP</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, AE title, configure</source>
            <translation>PACS, AE title, configurer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>shortcuts, hotkeys, customise, assign</source>
            <translation>raccourcis, personnaliser, attribuer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>shortcuts, hotkeys, cheat sheet</source>
            <translation>raccourcis, aide-mémoire</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>logs, diagnostics</source>
            <translation>journaux, diagnostic</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>about, version, licence, disclaimer</source>
            <translation>à propos, version, licence, avertissement</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>All are as at the first start.</source>
            <translation>Tous sont comme au premier démarrage.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>The log is empty.</source>
            <translation>Le journal est vide.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>No crash is known.</source>
            <translation>Aucun plantage n'est connu.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>This machine</source>
            <translation>Cette machine</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Crashes</source>
            <translation>Plantages</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/errors.py" />
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/errors.py" />
            <source>{path}: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>{path} : {reason}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>ultrasound machines write the patient's name into the picture</source>
            <translation>les échographes écrivent le nom du patient dans l'image</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>endoscopes write the patient's name into the picture</source>
            <translation>les endoscopes écrivent le nom du patient dans l'image</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>photographs can show the patient or a label</source>
            <translation>des photographies peuvent montrer le patient ou une étiquette</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>photographs of slides can show their label</source>
            <translation>des photographies de lames peuvent montrer leur étiquette</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>photographs of the eye often carry text</source>
            <translation>les photographies de l'œil portent souvent du texte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>it is a picture of unknown origin</source>
            <translation>c'est une image d'origine inconnue</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>it is a scanned document</source>
            <translation>c'est un document numérisé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>its header says so</source>
            <translation>son en-tête le dit</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>its image type is {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>son type d'image est {kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>it is a secondary capture, as a screen shot is</source>
            <translation>c'est une capture secondaire, comme une capture d'écran</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/exporting/deidentify.py" />
            <source>{n} items</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} élément</numerusform>
                <numerusform>{n} éléments</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/deidentify.py" />
            <source>{n} bytes</source>
            <extracomment>Fields: n</extracomment>
            <translation>{n} octets</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/dicom.py" />
            <source>None of the files could be exported.</source>
            <translation>Aucun des fichiers n'a pu être exporté.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/dicom.py" />
            <source>the texts of a {kind_of} may name the patient.</source>
            <extracomment>Fields: kind_of</extracomment>
            <translation>les textes ({kind_of}) peuvent nommer le patient.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/dicom.py" />
            <source>It was left out: {error}</source>
            <extracomment>Fields: error</extracomment>
            <translation>Laissé de côté : {error}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/pictures.py" />
            <source>None of the images could be exported.</source>
            <translation>Aucune des images n'a pu être exportée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/volumes.py" />
            <source>it could not be written whole</source>
            <translation>il n'a pu être écrit en entier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/volumes.py" />
            <source>The slices are unevenly apart and were resampled.</source>
            <translation>Les coupes sont inégalement espacées et ont été rééchantillonnées.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/writing.py" />
            <source>{path} is there already and was left as it is. Choose another name.</source>
            <extracomment>Fields: path</extracomment>
            <translation>{path} existe déjà et est resté tel quel. Choisissez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/writing.py" />
            <source>Nothing was written to {path}: {strerror}. Free some space or choose another folder.</source>
            <extracomment>Fields: path, strerror</extracomment>
            <translation>Rien n'a été écrit dans {path} : {strerror}. Libérez de la place ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>any study</source>
            <translation>tout examen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its format is not {format!r}</source>
            <extracomment>Fields: format</extracomment>
            <translation>son format n'est pas {format!r}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it was written by a newer program</source>
            <translation>il a été écrit par un programme plus récent</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it has not one pane for each viewport</source>
            <translation>il n'a pas un volet par vue</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it has no name</source>
            <translation>il n'a pas de nom</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>the rule</source>
            <translation>la règle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{plane!r} is no plane</source>
            <extracomment>Fields: plane</extracomment>
            <translation>{plane!r} n'est pas un plan</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a window is not two numbers, centre and width</source>
            <translation>un fenêtrage n'est pas deux nombres, centre et largeur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{what} is not as it must be</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what} n'est pas comme il faut</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} are not a list of at most {most}</source>
            <extracomment>Fields: most, name</extracomment>
            <translation>{name!r} n'est pas une liste d'au plus {most}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} is no text of at most {most} letters</source>
            <extracomment>Fields: most, name</extracomment>
            <translation>{name!r} n'est pas un texte d'au plus {most} lettres</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} is not between {least} and {most}</source>
            <extracomment>Fields: least, most, name</extracomment>
            <translation>{name!r} n'est pas entre {least} et {most}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} is neither true nor false</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name!r} n'est ni vrai ni faux</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>with {n} priors</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>avec {n} antériorité</numerusform>
                <numerusform>avec {n} antériorités</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{label} holds no hanging protocol: it is nested too deep.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} ne contient pas de protocole d'affichage : trop imbriqué.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it is no JSON</source>
            <translation>ce n'est pas du JSON</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{label} holds no hanging protocol that can be used: {what}.</source>
            <extracomment>Fields: label, what</extracomment>
            <translation>{label} ne contient pas de protocole d'affichage utilisable : {what}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a protocol</source>
            <translation>un protocole</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a series</source>
            <translation>une série</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a pane</source>
            <translation>un volet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/store.py" />
            <source>The hanging protocol was not written to {path}: {error}. Choose another folder.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>Le protocole d'affichage n'a pas été écrit dans {path} : {error}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/store.py" />
            <source>{path} is too large to hold hanging protocols.</source>
            <extracomment>Fields: path</extracomment>
            <translation>{path} est trop grand pour contenir des protocoles d'affichage.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/store.py" />
            <source>{path} cannot be read: {error}.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>{path} ne peut être lu : {error}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its images carry no position in the patient.</source>
            <translation>Cette série ne peut être reformatée : ses images n'ont pas de position dans le patient.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: it needs two slices at different places.</source>
            <translation>Cette série ne peut être reformatée : il faut deux coupes à des endroits différents.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>{doubled} slices at the position of another are left out</source>
            <extracomment>Fields: doubled</extracomment>
            <translation>{doubled} coupes à la place d'une autre sont laissées de côté</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its slices are not parallel.</source>
            <translation>Cette série ne peut être reformatée : ses coupes ne sont pas parallèles.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its pixels are not of one size.</source>
            <translation>Cette série ne peut être reformatée : ses pixels n'ont pas la même taille.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its slices are not of one size.</source>
            <translation>Cette série ne peut être reformatée : ses coupes n'ont pas la même taille.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its images are in colour.</source>
            <translation>Cette série ne peut être reformatée : ses images sont en couleur.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: fewer than two of its slices can be read.</source>
            <translation>Cette série ne peut être reformatée : moins de deux de ses coupes sont lisibles.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>{missing} slices could not be read and are left out</source>
            <extracomment>Fields: missing</extracomment>
            <translation>{missing} coupes n'ont pu être lues et sont laissées de côté</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>There is not enough memory to reformat this series ({needed:.0f} MB): close other studies.</source>
            <extracomment>Fields: needed</extracomment>
            <translation>Pas assez de mémoire pour reformater cette série ({needed:.0f} Mo) : fermez d'autres examens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/cache.py" />
            <source>There is not enough memory to show this image: close other studies.</source>
            <translation>Pas assez de mémoire pour afficher cette image : fermez d'autres examens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>Hot iron</source>
            <translation>Fer chaud</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>Hot metal blue</source>
            <translation>Métal chaud bleu</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>PET, 20 steps</source>
            <translation>TEP, 20 paliers</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>Another file of the same instance is at {target}; it was left as it was.</source>
            <extracomment>Fields: target</extracomment>
            <translation>Un autre fichier de la même instance est à {target} ; il est resté tel quel.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>There is not enough room in {folder}: {needed} are needed and {free} are free. Choose another folder.</source>
            <extracomment>Fields: folder, free, needed</extracomment>
            <translation>Pas assez de place dans {folder} : il faut {needed} et {free} sont libres. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>what was written to {parent} reads back differently</source>
            <extracomment>Fields: parent</extracomment>
            <translation>ce qui a été écrit dans {parent} se relit autrement</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>The folder {folder} cannot be made: {reason}. Choose another.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Le dossier {folder} ne peut être créé : {reason}. Choisissez-en un autre.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>The disk of {parent} is full: free some space, then start again.</source>
            <extracomment>Fields: parent</extracomment>
            <translation>Le disque de {parent} est plein : libérez de la place, puis recommencez.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>{target} is there already</source>
            <extracomment>Fields: target</extracomment>
            <translation>{target} existe déjà</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>It was not copied: {reason}.</source>
            <extracomment>Fields: reason</extracomment>
            <translation>Non copié : {reason}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} cannot be decoded ({name}): {short}</source>
            <extracomment>Fields: label, name, short</extracomment>
            <translation>Les pixels de {label} ne peuvent être décodés ({name}) : {short}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} cannot be decoded: {short}</source>
            <extracomment>Fields: label, short</extracomment>
            <translation>Les pixels de {label} ne peuvent être décodés : {short}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>no decoder for it is installed</source>
            <translation>aucun décodeur n'est installé pour cela</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>{label} does not say how large its image is.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} ne dit pas la taille de son image.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The image in {label} is larger than this program can show.</source>
            <extracomment>Fields: label</extracomment>
            <translation>L'image de {label} est plus grande que ce que ce programme peut afficher.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>{label} has {number_of_frames} frames and no frame {frame_index}.</source>
            <extracomment>Fields: frame_index, label, number_of_frames</extracomment>
            <translation>{label} a {number_of_frames} images et pas d'image {frame_index}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixel data of {label} are missing.</source>
            <extracomment>Fields: label</extracomment>
            <translation>Les données de pixels de {label} manquent.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixel data of {label} are cut off.</source>
            <extracomment>Fields: label</extracomment>
            <translation>Les données de pixels de {label} sont tronquées.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} are damaged: they unpack to {stated} x {stated2} pixels, and the header says {rows} x {columns}.</source>
            <extracomment>Fields: columns, label, rows, stated, stated2</extracomment>
            <translation>Les pixels de {label} sont endommagés : ils se décompressent en {stated} x {stated2} pixels, et l'en-tête dit {rows} x {columns}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} cannot be decoded: {text}</source>
            <extracomment>Fields: label, text</extracomment>
            <translation>Les pixels de {label} ne peuvent être décodés : {text}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Ellipse</source>
            <translation>Ellipse</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Polygon</source>
            <translation>Polygone</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Freehand</source>
            <translation>Main levée</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>length</source>
            <translation>longueur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>angle</source>
            <translation>angle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>cobb angle</source>
            <translation>angle de Cobb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>rectangle</source>
            <translation>rectangle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>ellipse</source>
            <translation>ellipse</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>polygon</source>
            <translation>polygone</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>freehand</source>
            <translation>région à main levée</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>arrow</source>
            <translation>flèche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>probe</source>
            <translation>sonde</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Blue</source>
            <translation>Bleu</translation>
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
            <translation>Surface {value} {unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>AI value {value}, not HU</source>
            <extracomment>Fields: value</extracomment>
            <translation>Valeur d'IA {value}, pas UH</translation>
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
            <translation>Valeur stockée {value}</translation>
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
            <translation>Moyenne {mean} ± {sd}{unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>pixels: no scale in the file</source>
            <translation>pixels : pas d'échelle dans le fichier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Min {least}, max {most}{unit}</source>
            <extracomment>Fields: least, most, unit</extracomment>
            <translation>Min {least}, max {most}{unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>AI values, not HU</source>
            <translation>Valeurs d'IA, pas UH</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>stored values</source>
            <translation>valeurs stockées</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>at the detector</source>
            <translation>au détecteur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Blend</source>
            <translation>Mélange</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Swipe</source>
            <translation>Volet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Blink</source>
            <translation>Alternance</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Checkerboard</source>
            <translation>Damier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>blend</source>
            <translation>mélange</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>swipe</source>
            <translation>volet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>blink</source>
            <translation>alternance</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>checkerboard</source>
            <translation>damier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>difference</source>
            <translation>différence</translation>
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
            <translation>{series}, {mode}, recalée : vérifier à l'œil</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>images of {n} orientations, each shown on its own</source>
            <extracomment>Fields: n</extracomment>
            <translation>images de {n} orientations, chacune affichée à part</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{n} images have {fault}: shown without a place in the patient</source>
            <extracomment>Fields: fault, n</extracomment>
            <translation>
                <numerusform>{n} image a {fault} : affichée sans place dans le patient</numerusform>
                <numerusform>{n} images ont {fault} : affichées sans place dans le patient</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>Files of {patients} different patients carry the same study UID: no series shows images of two of them</source>
            <extracomment>Fields: patients</extracomment>
            <translation>Des fichiers de {patients} patients différents portent la même Study UID : aucune série n'en mélange deux</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{without} files of this series hold no image.</source>
            <extracomment>Fields: without</extracomment>
            <translation>{without} fichiers de cette série ne contiennent pas d'image.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>rows and columns {skew:.1f} degrees off a right angle: measure with care</source>
            <extracomment>Fields: skew</extracomment>
            <translation>lignes et colonnes à {skew:.1f} degrés de l'angle droit : mesurer avec prudence</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>gantry tilt {tilt:.1f} degrees</source>
            <extracomment>Fields: tilt</extracomment>
            <translation>inclinaison du statif {tilt:.1f} degrés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{doubled} slices lie at the position of another</source>
            <extracomment>Fields: doubled</extracomment>
            <translation>{doubled} coupes sont à la place d'une autre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>These images carry no position in the patient: they are in the order of their numbers.</source>
            <translation>Ces images n'ont pas de position dans le patient : elles sont dans l'ordre de leurs numéros.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>in the order of their numbers</source>
            <translation>dans l'ordre de leurs numéros</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{missing} slices seem to be missing (distance {usual:.3g} mm)</source>
            <extracomment>Fields: missing, usual</extracomment>
            <translation>{missing} coupes semblent manquer (distance {usual:.3g} mm)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>slices {min:.1f} to {max:.1f} mm apart</source>
            <extracomment>Fields: max, min</extracomment>
            <translation>coupes espacées de {min:.1f} à {max:.1f} mm</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>There is no file {path}.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Il n'y a pas de fichier {path}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>It is no ordinary file.</source>
            <translation>Ce n'est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is damaged: its {damaged} cannot be read.</source>
            <extracomment>Fields: damaged</extracomment>
            <translation>Le fichier est endommagé : {damaged} ne peut être lu.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>It is a DICOMDIR: open its folder instead.</source>
            <translation>C'est un DICOMDIR : ouvrez plutôt son dossier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file holds no DICOM data.</source>
            <translation>Le fichier ne contient pas de données DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>Its size of {rows} x {columns} pixels is not possible.</source>
            <extracomment>Fields: columns, rows</extracomment>
            <translation>Sa taille de {rows} x {columns} pixels n'est pas possible.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file may not be read: check its permissions.</source>
            <translation>Le fichier ne peut être lu : vérifiez ses droits.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is not there any more.</source>
            <translation>Le fichier n'est plus là.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is damaged or cut off: {one_line}</source>
            <extracomment>Fields: one_line</extracomment>
            <translation>Le fichier est endommagé ou tronqué : {one_line}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>it is not a DICOM file.</source>
            <translation>ce n'est pas un fichier DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>it unpacks to more than {inflated_limit} MB</source>
            <extracomment>Fields: inflated_limit</extracomment>
            <translation>il se décompresse en plus de {inflated_limit} Mo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>It is not a DICOM file.</source>
            <translation>Ce n'est pas un fichier DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/measure.py" />
            <source>in pixels: the file does not say how large a pixel is</source>
            <translation>en pixels : le fichier ne dit pas la taille d'un pixel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/measure.py" />
            <source>at the detector: the body is smaller by its magnification</source>
            <translation>au détecteur : le corps est plus petit, selon l'agrandissement</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/measure.py" />
            <source>made by a model, not acquired</source>
            <translation>fait par un modèle, non acquis</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/damage.py" />
            <source>the file is damaged: {words}</source>
            <extracomment>Fields: words</extracomment>
            <translation>le fichier est endommagé : {words}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/document.py" />
            <source>{label} holds no document.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} ne contient pas de document.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/document.py" />
            <source>The document in {label} says that it is a PDF and is none; it is not opened.</source>
            <extracomment>Fields: label</extracomment>
            <translation>Le document de {label} se dit PDF et n'en est pas un ; il n'est pas ouvert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its presentation look-up table</source>
            <translation>sa table de présentation</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its blending</source>
            <translation>son mélange</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its colour table</source>
            <translation>sa table de couleurs</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its mask</source>
            <translation>son masque</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its modality look-up table</source>
            <translation>sa table de modalité</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its volume</source>
            <translation>son volume</translation>
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
            <translation>fait par un programme</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>made with a program</source>
            <translation>fait avec un programme</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>drawn by hand</source>
            <translation>dessiné à la main</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>shown where the probability is 50 % or more</source>
            <translation>affiché là où la probabilité est de 50 % ou plus</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>The segmentation {label} is larger than this program can show.</source>
            <extracomment>Fields: label</extracomment>
            <translation>La segmentation {label} est plus grande que ce que ce programme peut afficher.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/structures.py" />
            <source>Region {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>Région {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/patients.py" />
            <source>no name</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>The pixel data are cut off: the file is shorter than its size says.</source>
            <translation>Les données de pixels sont tronquées : le fichier est plus court qu'indiqué.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>It is a video ({name}), which this program does not show.</source>
            <extracomment>Fields: name</extracomment>
            <translation>C'est une vidéo ({name}), que ce programme n'affiche pas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>Its transfer syntax {name_of} is not known to this program.</source>
            <extracomment>Fields: name_of</extracomment>
            <translation>Sa syntaxe de transfert {name_of} n'est pas connue de ce programme.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>The image has no pixel data.</source>
            <translation>L'image n'a pas de données de pixels.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>The image does not say how many rows and columns it has.</source>
            <translation>L'image ne dit pas combien de lignes et colonnes elle a.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>It holds no image and does not say which study it belongs to.</source>
            <translation>Il ne contient pas d'image et ne dit pas à quel examen il appartient.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixels.py" />
            <source>The header of {label} is damaged: {error}</source>
            <extracomment>Fields: error, label</extracomment>
            <translation>L'en-tête de {label} est endommagé : {error}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>a position that is no number</source>
            <translation>une position qui n'est pas un nombre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>directions that are not of unit length</source>
            <translation>des directions qui ne sont pas unitaires</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>rows and columns that are not at right angles</source>
            <translation>des lignes et colonnes non perpendiculaires</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>a pixel spacing of zero</source>
            <translation>un espacement de pixels nul</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>a pixel spacing below zero</source>
            <translation>un espacement de pixels négatif</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>axial</source>
            <translation>axial</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>coronal</source>
            <translation>coronal</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>sagittal</source>
            <translation>sagittal</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>oblique</source>
            <translation>oblique</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>mean</source>
            <translation>moyenne</translation>
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
            <translation>{plane}, oblique</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/registration.py" />
            <source>These series could not be registered: they hardly overlap. Choose series of the same part of the body.</source>
            <translation>Ces séries n'ont pu être recalées : elles se recouvrent à peine. Choisissez des séries de la même région.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/measured_files.py" />
            <source>{title} lies on a generated image that is not saved. Save the AI result first.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} est sur une image générée qui n'est pas enregistrée. Enregistrez d'abord le résultat d'IA.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/measured_files.py" />
            <source>{title} lies on a reformat of images that are in no file. Save these images first.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} est sur un reformatage d'images qui ne sont dans aucun fichier. Enregistrez d'abord ces images.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>{target} is there already and differs from this result; it was left as it is.</source>
            <extracomment>Fields: target</extracomment>
            <translation>{target} existe déjà et diffère de ce résultat ; il est resté tel quel.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>The result was not saved to {parent}: {strerror}. Free some space or choose another folder.</source>
            <extracomment>Fields: parent, strerror</extracomment>
            <translation>Le résultat n'a pas été enregistré dans {parent} : {strerror}. Libérez de la place ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>{target} was not written: {strerror}. Free some space or choose another folder.</source>
            <extracomment>Fields: strerror, target</extracomment>
            <translation>{target} n'a pas été écrit : {strerror}. Libérez de la place ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>The result was not saved: what was written to {parent} reads back differently.</source>
            <extracomment>Fields: parent</extracomment>
            <translation>Le résultat n'a pas été enregistré : ce qui a été écrit dans {parent} se relit autrement.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>The result was not saved: {target} is there already.</source>
            <extracomment>Fields: target</extracomment>
            <translation>Le résultat n'a pas été enregistré : {target} existe déjà.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>There is no file or folder {path}: check the name.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Il n'y a ni fichier ni dossier {path} : vérifiez le nom.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The folder may not be read: check its permissions.</source>
            <translation>Le dossier ne peut être lu : vérifiez ses droits.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The archive cannot be read: {error}.</source>
            <extracomment>Fields: error</extracomment>
            <translation>L'archive ne peut être lue : {error}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The DICOMDIR cannot be read: {error}. Open its folder instead.</source>
            <extracomment>Fields: error</extracomment>
            <translation>Le DICOMDIR ne peut être lu : {error}. Ouvrez plutôt son dossier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>It names a file outside of its own folder, which was left out.</source>
            <translation>Il désigne un fichier hors de son dossier, qui a été laissé de côté.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The DICOMDIR names this file, and it is not there.</source>
            <translation>Le DICOMDIR désigne ce fichier, et il n'est pas là.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/sources.py" />
            <source>it unpacks to more than can be an image ({file_size:.0f} MB)</source>
            <extracomment>Fields: file_size</extracomment>
            <translation>il se décompresse en plus qu'une image ne peut avoir ({file_size:.0f} Mo)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>stack {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>pile {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>echo {v:g} ms</source>
            <extracomment>Fields: v</extracomment>
            <translation>écho {v:g} ms</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>echo {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>écho {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>inversion {plain} ms</source>
            <extracomment>Fields: plain</extracomment>
            <translation>inversion {plain} ms</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>phase {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>phase {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>phase {v:g} %</source>
            <extracomment>Fields: v</extracomment>
            <translation>phase {v:g} %</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>trigger {v:g} ms</source>
            <extracomment>Fields: v</extracomment>
            <translation>trigger {v:g} ms</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>acquisition {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>acquisition {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>direction {plain}</source>
            <extracomment>Fields: plain</extracomment>
            <translation>direction {plain}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>phase {turn}</source>
            <extracomment>Fields: turn</extracomment>
            <translation>phase {turn}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Only PET has standardised uptake values.</source>
            <translation>Seule la TEP a des valeurs de fixation standardisées.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Its values are in {units}, and becquerel per ml are needed.</source>
            <extracomment>Fields: units</extracomment>
            <translation>Ses valeurs sont en {units}, il faut des becquerels par ml.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Its values are counts, and the file gives no factor from them to uptake values.</source>
            <translation>Ses valeurs sont des coups, et le fichier ne donne pas de facteur vers les valeurs de fixation.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Its decay correction is {correction}, and START or ADMIN is needed.</source>
            <extracomment>Fields: correction</extracomment>
            <translation>Sa correction de décroissance est {correction}, il faut START ou ADMIN.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>The times of the injection and of the scan do not fit each other.</source>
            <translation>Les heures d'injection et d'acquisition ne concordent pas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>The file does not give {what}.</source>
            <extracomment>Fields: what</extracomment>
            <translation>Le fichier ne donne pas : {what}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>This series holds uptake values of the type {kind}, not by body weight.</source>
            <extracomment>Fields: kind</extracomment>
            <translation>Cette série contient des valeurs de fixation de type {kind}, non par poids corporel.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>The images are not corrected for {name}.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Les images ne sont pas corrigées pour {name}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>no known unit</source>
            <translation>aucune unité connue</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>not told</source>
            <translation>non indiquée</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>maximum intensity</source>
            <translation>intensité maximale</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>minimum intensity</source>
            <translation>intensité minimale</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>mean intensity</source>
            <translation>intensité moyenne</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>slab of {thickness:g} mm, {names}</source>
            <extracomment>Fields: names, thickness</extracomment>
            <translation>tranche de {thickness:g} mm, {names}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/index/database.py" />
            <source>The list of studies cannot be used ({path}: {error}).</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>La liste des examens est inutilisable ({path} : {error}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/index/database.py" />
            <source>The list of studies {path} was made by a newer version of this program. It is left as it is; install that version to use it.</source>
            <extracomment>Fields: path</extracomment>
            <translation>La liste des examens {path} vient d'une version plus récente du programme. Elle reste telle quelle ; installez cette version pour l'utiliser.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/index/database.py" />
            <source>The list of studies {path} is damaged: {refused}.</source>
            <extracomment>Fields: path, refused</extracomment>
            <translation>La liste des examens {path} est endommagée : {refused}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/jobs.py" />
            <source>{title} failed because of an error in the program ({detail}). The log has the details.</source>
            <extracomment>Fields: detail, title</extracomment>
            <translation>{title} a échoué à cause d'une erreur du programme ({detail}). Le journal donne les détails.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/jobs.py" />
            <source>{title}: stopped.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} : arrêté.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>Tab goes from one control to the next.</source>
            <translation>Tab passe d'un élément au suivant.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>Alt with a letter opens a menu.</source>
            <translation>Alt avec une lettre ouvre un menu.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} is not a file of keys: export one here to see what it looks like.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} n'est pas un fichier de touches : exportez-en un ici pour voir à quoi il ressemble.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} was written by another version of this program, whose keys it cannot read.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} vient d'une autre version du programme, dont les touches sont illisibles.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} holds no keys.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} ne contient pas de touches.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} is too large for a file of keys.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} est trop grand pour un fichier de touches.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>it names an action twice.</source>
            <translation>il nomme une action deux fois.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} holds a name that no action can have.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} contient un nom qu'aucune action ne peut avoir.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name}: what it gives {short} is no list of keys.</source>
            <extracomment>Fields: name, short</extracomment>
            <translation>{name} : ce qui est donné à {short} n'est pas une liste de touches.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>The keys were not exported to {path}: {strerror}. Choose another folder.</source>
            <extracomment>Fields: path, strerror</extracomment>
            <translation>Les touches n'ont pas été exportées dans {path} : {strerror}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} cannot be read: {strerror}.</source>
            <extracomment>Fields: name, strerror</extracomment>
            <translation>{name} ne peut être lu : {strerror}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} is not a file of keys: it is no JSON that can be read.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} n'est pas un fichier de touches : ce n'est pas du JSON lisible.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name}: “{short}”, which it gives {short2}, is no key.</source>
            <extracomment>Fields: name, short, short2</extracomment>
            <translation>{name} : « {short} », donné à {short2}, n'est pas une touche.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name}: {known} cannot be the key of {short}. {problem}</source>
            <extracomment>Fields: known, name, problem, short</extracomment>
            <translation>{name} : {known} ne peut être la touche de {short}. {problem}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} gives {key} to both {short} and {short2}.</source>
            <extracomment>Fields: key, name, short, short2</extracomment>
            <translation>{name} donne {key} à la fois à {short} et à {short2}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>{place} and {count} more</source>
            <extracomment>Fields: count, place</extracomment>
            <translation>{place} et {count} de plus</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>There is no DICOM file in {names}. Choose another folder or file.</source>
            <extracomment>Fields: names</extracomment>
            <translation>Il n'y a pas de fichier DICOM dans {names}. Choisissez un autre dossier ou fichier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>{place} and {other}</source>
            <extracomment>Fields: other, place</extracomment>
            <translation>{place} et {other}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>Reading {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Lecture de {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>Reading what arrived</source>
            <translation>Lecture de ce qui est arrivé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>Reading {name} again</source>
            <extracomment>Fields: name</extracomment>
            <translation>Relecture de {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>The study is not in {names}. Choose another folder.</source>
            <extracomment>Fields: names</extracomment>
            <translation>L'examen n'est pas dans {names}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} at {address}</source>
            <extracomment>Fields: address, name</extracomment>
            <translation>{name} à {address}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} broke the connection off. Try again.</source>
            <extracomment>Fields: where</extracomment>
            <translation>{where} a rompu la connexion. Réessayez.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} at {address_of} broke the connection off before it was open. Check the AE titles on both sides, and that the port is that of its DICOM service.</source>
            <extracomment>Fields: address_of, name</extracomment>
            <translation>{name} à {address_of} a rompu la connexion avant son ouverture. Vérifiez les AE titles des deux côtés, et que le port est celui de son service DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} refuses connections at the moment. Try again later.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} refuse les connexions pour le moment. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} answers, but does not offer what was asked for.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} répond, mais n'offre pas ce qui est demandé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>The certificate of {where} cannot be trusted: {verify_message}. Choose the file with the certificate of its authority in Network, Servers and receiver.</source>
            <extracomment>Fields: verify_message, where</extracomment>
            <translation>Le certificat de {where} n'est pas fiable : {verify_message}. Choisissez le fichier du certificat de son autorité dans Réseau, Serveurs et réception.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} does not speak {words} as asked. Check whether the port is the right one.</source>
            <extracomment>Fields: where, words</extracomment>
            <translation>{where} ne parle pas {words} comme demandé. Vérifiez que le port est le bon.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>Nothing answers for {where}. Check address and port, and whether the server runs.</source>
            <extracomment>Fields: where</extracomment>
            <translation>Rien ne répond pour {where}. Vérifiez l'adresse et le port, et si le serveur fonctionne.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} does not answer. Check the address, the network, and any firewall between.</source>
            <extracomment>Fields: where</extracomment>
            <translation>{where} ne répond pas. Vérifiez l'adresse, le réseau et un éventuel pare-feu.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} cannot be reached: {strerror}.</source>
            <extracomment>Fields: strerror, where</extracomment>
            <translation>{where} est injoignable : {strerror}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} broke the connection off without an answer. It may not know this computer's AE title “{ae_title}”, not allow what was asked, or have been stopped.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} a rompu la connexion sans réponse. Il ne connaît peut-être pas l'AE title « {ae_title} » de cet ordinateur, n'autorise pas la demande, ou a été arrêté.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>There is no computer named {host}. Check the address of {name}, and the connection to the network.</source>
            <extracomment>Fields: host, name</extracomment>
            <translation>Il n'y a pas d'ordinateur nommé {host}. Vérifiez l'adresse de {name} et la connexion au réseau.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>The certificate file {ca_file} cannot be read. Choose another for {name}.</source>
            <extracomment>Fields: ca_file, name</extracomment>
            <translation>Le fichier de certificat {ca_file} ne peut être lu. Choisissez-en un autre pour {name}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} does not answer to the AE title “{ae_title}”. Correct it in Network, Servers and receiver.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} ne répond pas à l'AE title « {ae_title} ». Corrigez-le dans Réseau, Serveurs et réception.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} does not know this computer's AE title “{ae_title}”. It must be entered there.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} ne connaît pas l'AE title « {ae_title} » de cet ordinateur. Il doit y être inscrit.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{n} objects</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} objet</numerusform>
                <numerusform>{n} objets</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects} sent to {server}.</source>
            <extracomment>Fields: objects, server</extracomment>
            <translation>{objects} envoyés à {server}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects}: {reason}.</source>
            <extracomment>Fields: objects, reason</extracomment>
            <translation>{objects} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects} not sent: {reason}.</source>
            <extracomment>Fields: objects, reason</extracomment>
            <translation>{objects} non envoyés : {reason}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects} still to send.</source>
            <extracomment>Fields: objects</extracomment>
            <translation>{objects} restent à envoyer.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>It was stopped. What was sent stays with the server.</source>
            <translation>Arrêté. Ce qui a été envoyé reste sur le serveur.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it does not offer this</source>
            <translation>il n'offre pas ceci</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it does not allow this</source>
            <translation>il n'autorise pas ceci</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it is out of resources</source>
            <translation>il manque de ressources</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it cannot count the matches</source>
            <translation>il ne peut compter les résultats</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>the request does not fit its data</source>
            <translation>la requête ne correspond pas à ses données</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} answers, with an error: {told}.</source>
            <extracomment>Fields: name, told</extracomment>
            <translation>{name} répond par une erreur : {told}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} does not offer C-GET. Choose C-MOVE for it in Network, Servers and receiver.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} n'offre pas C-GET. Choisissez C-MOVE dans Réseau, Serveurs et réception.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} does not know where “{ae_title}” is. This computer's AE title, address and port must be entered there.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} ne sait pas où est « {ae_title} ». L'AE title, l'adresse et le port de cet ordinateur doivent y être inscrits.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} could not deliver the images: {told}.</source>
            <extracomment>Fields: name, told</extracomment>
            <translation>{name} n'a pu livrer les images : {told}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>status {number:04X}</source>
            <extracomment>Fields: number</extracomment>
            <translation>statut {number:04X}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} could not search: {told}.</source>
            <extracomment>Fields: name, told</extracomment>
            <translation>{name} n'a pu rechercher : {told}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/errors.py" />
            <source>The connection to {name} broke off half way. Nothing of what was done is lost; start again to go on from there.</source>
            <extracomment>Fields: name</extracomment>
            <translation>La connexion à {name} s'est rompue en cours. Rien de fait n'est perdu ; recommencez pour reprendre de là.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/errors.py" />
            <source>{name} has been silent for {seconds} s, and the connection was given up. Nothing of what was done is lost; start again to go on from there.</source>
            <extracomment>Fields: name, seconds</extracomment>
            <translation>{name} est resté muet {seconds} s, et la connexion a été abandonnée. Rien de fait n'est perdu ; recommencez pour reprendre de là.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{n} images</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} image</numerusform>
                <numerusform>{n} images</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{images} fetched</source>
            <extracomment>Fields: images</extracomment>
            <translation>{images} récupérées</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>The archive holds no images of it.</source>
            <translation>L'archive n'en a aucune image.</translation>
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
            <translation>{images} de l'archive diffèrent de celles d'ici, qui ont été gardées.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{images} did not come.</source>
            <extracomment>Fields: images</extracomment>
            <translation>{images} ne sont pas arrivées.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{here_before} were here already</source>
            <extracomment>Fields: here_before</extracomment>
            <translation>{here_before} étaient déjà ici</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>1 was here already</source>
            <translation>1 était déjà ici</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>Start again to fetch the rest.</source>
            <translation>Recommencez pour récupérer le reste.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object of {size:.1f} MB was refused: the limit is {object_limit:.1f} MB. The limit stands in Network, Servers and receiver.</source>
            <extracomment>Fields: object_limit, size</extracomment>
            <translation>Un objet de {size:.1f} Mo a été refusé : la limite est de {object_limit:.1f} Mo. Elle figure dans Réseau, Serveurs et réception.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it does not say which study and series it is of.</source>
            <translation>Un objet a été refusé : il ne dit pas de quel examen et série il est.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it is not the one that its message announced.</source>
            <translation>Un objet a été refusé : ce n'est pas celui annoncé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>The disk of {folder} is nearly full, and nothing more is taken in. Free some space.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>Le disque de {folder} est presque plein, plus rien n'est accepté. Libérez de la place.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: its message does not name it.</source>
            <translation>Un objet a été refusé : son message ne le nomme pas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it cannot be read as DICOM.</source>
            <translation>Un objet a été refusé : il ne peut être lu comme DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>A deflated object was refused: how large it unpacks cannot be known.</source>
            <translation>Un objet compressé (deflated) a été refusé : sa taille décompressée est inconnue.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object could not be written to {folder}: {strerror}. Nothing half-written is left.</source>
            <extracomment>Fields: folder, strerror</extracomment>
            <translation>Un objet n'a pu être écrit dans {folder} : {strerror}. Rien d'incomplet ne reste.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it is no whole DICOM file.</source>
            <translation>Un objet a été refusé : ce n'est pas un fichier DICOM entier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>{who} wanted to send and was turned away. Who may send stands in Network, Servers and receiver.</source>
            <extracomment>Fields: who</extracomment>
            <translation>{who} voulait envoyer et a été refusé. Qui peut envoyer figure dans Réseau, Serveurs et réception.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>A program at {address}</source>
            <extracomment>Fields: address</extracomment>
            <translation>Un programme à {address}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>“{title}” at {address}</source>
            <extracomment>Fields: address, title</extracomment>
            <translation>« {title} » à {address}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>Nothing can be received at {address}:{port}: {strerror}. Choose another port or address in Network, Servers and receiver.</source>
            <extracomment>Fields: address, port, strerror</extracomment>
            <translation>Rien ne peut être reçu à {address}:{port} : {strerror}. Choisissez un autre port ou une autre adresse dans Réseau, Serveurs et réception.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/secrets.py" />
            <source>This system has no keyring that can be used, so passwords and tokens are kept until the program ends, and asked for again after the next start.</source>
            <translation>Ce système n'a pas de trousseau utilisable ; mots de passe et jetons sont gardés jusqu'à la fin du programme, et redemandés au démarrage suivant.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server changed some of its values</source>
            <translation>le serveur a modifié certaines de ses valeurs</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server left some of its values out</source>
            <translation>le serveur a omis certaines de ses valeurs</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server says that it does not fit its kind</source>
            <translation>le serveur dit qu'il ne correspond pas à son type</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server has another object of the same name</source>
            <translation>le serveur a un autre objet du même nom</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not take this kind of object</source>
            <translation>le serveur n'accepte pas ce type d'objet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not allow it</source>
            <translation>le serveur ne l'autorise pas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not take objects of the kind {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>le serveur n'accepte pas les objets de type {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not take it as {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>le serveur ne l'accepte pas en {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>{reason} (status {status:04X})</source>
            <extracomment>Fields: reason, status</extracomment>
            <translation>{reason} (statut {status:04X})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server has no room for it (status {status:04X})</source>
            <extracomment>Fields: status</extracomment>
            <translation>le serveur n'a pas de place (statut {status:04X})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server says that it does not fit its kind (status {status:04X})</source>
            <extracomment>Fields: status</extracomment>
            <translation>le serveur dit qu'il ne correspond pas à son type (statut {status:04X})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the file is another one now</source>
            <translation>le fichier est maintenant un autre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>its file cannot be read any more ({name})</source>
            <extracomment>Fields: name</extracomment>
            <translation>son fichier ne peut plus être lu ({name})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server takes it only uncompressed, and it cannot be decoded ({name})</source>
            <extracomment>Fields: name</extracomment>
            <translation>le serveur ne l'accepte que non compressé, et il ne peut être décodé ({name})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The server needs a name, by which you know it.</source>
            <translation>Le serveur a besoin d'un nom, par lequel vous le connaissez.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The host is the name or address of the server, for example pacs.example or 192.168.1.20.</source>
            <translation>L'hôte est le nom ou l'adresse du serveur, par exemple pacs.example ou 192.168.1.20.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The port is a number from 1 to 65535; archives often use 104 or 11112.</source>
            <translation>Le port est un nombre de 1 à 65535 ; les archives utilisent souvent 104 ou 11112.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The port is a number from 1 to 65535.</source>
            <translation>Le port est un nombre de 1 à 65535.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>{whose} has 1 to 16 characters without accents, and no backslash.</source>
            <extracomment>Fields: whose</extracomment>
            <translation>{whose} a 1 à 16 caractères sans accents ni barre oblique inverse.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The address of a DICOMweb server begins with https:// or http://, for example https://pacs.example/dicom-web.</source>
            <translation>L'adresse d'un serveur DICOMweb commence par https:// ou http://, par exemple https://pacs.example/dicom-web.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The address must not hold a name or password: choose Basic, and enter them below.</source>
            <translation>L'adresse ne doit contenir ni nom ni mot de passe : choisissez Basic et saisissez-les ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>Basic needs a user name.</source>
            <translation>Basic demande un nom d'utilisateur.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>There is no file {name} with a certificate.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Il n'y a pas de fichier {name} avec un certificat.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The server's AE title</source>
            <translation>L'AE title du serveur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The address to listen on is one of this computer's, for example 192.168.1.30, or 0.0.0.0 for all.</source>
            <translation>L'adresse d'écoute est l'une de celles de cet ordinateur, par exemple 192.168.1.30, ou 0.0.0.0 pour toutes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The AE title of this computer</source>
            <translation>L'AE title de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>“{address}” is no address: write one like 192.168.1.20, or a network like 192.168.1.0/24.</source>
            <extracomment>Fields: address</extracomment>
            <translation>« {address} » n'est pas une adresse : écrivez-en une comme 192.168.1.20, ou un réseau comme 192.168.1.0/24.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The AE title of a sender</source>
            <translation>L'AE title d'un expéditeur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} answered what is not DICOMweb. Check the address {address}.</source>
            <extracomment>Fields: address, name</extracomment>
            <translation>{name} n'a pas répondu en DICOMweb. Vérifiez l'adresse {address}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>reason {number:04X}</source>
            <extracomment>Fields: number</extracomment>
            <translation>raison {number:04X}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>without a reason</source>
            <translation>sans raison</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} reports an error of its own (status {status}). Try again later.</source>
            <extracomment>Fields: name, status</extracomment>
            <translation>{name} signale une erreur interne (statut {status}). Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the server does not take it ({reason})</source>
            <extracomment>Fields: reason</extracomment>
            <translation>le serveur ne l'accepte pas ({reason})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the message is cut off</source>
            <translation>le message est tronqué</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>The certificate of {where} cannot be trusted. Choose the file with the certificate of its authority in Network, Servers and receiver.</source>
            <extracomment>Fields: where</extracomment>
            <translation>Le certificat de {where} n'est pas fiable. Choisissez le fichier du certificat de son autorité dans Réseau, Serveurs et réception.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{where} cannot be reached. Check address and port, and whether the server runs.</source>
            <extracomment>Fields: where</extracomment>
            <translation>{where} est injoignable. Vérifiez l'adresse et le port, et si le serveur fonctionne.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} {what} (status {status}). Correct it in Network, Servers and receiver.</source>
            <extracomment>Fields: name, status, what</extracomment>
            <translation>{name} {what} (statut {status}). Corrigez-le dans Réseau, Serveurs et réception.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} does not tell what the series holds, so it cannot be fetched.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} ne dit pas ce que contient la série, elle ne peut donc être récupérée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>The {what} for {name} is not known. Enter it in Network, Servers and receiver.</source>
            <extracomment>Fields: name, what</extracomment>
            <translation>{what} pour {name} n'est pas connu. Saisissez-le dans Réseau, Serveurs et réception.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the server does not take it (status {status})</source>
            <extracomment>Fields: status</extracomment>
            <translation>le serveur ne l'accepte pas (statut {status})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the server remarked upon it ({reason})</source>
            <extracomment>Fields: reason</extracomment>
            <translation>le serveur a fait une remarque ({reason})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>asks for a user name or token</source>
            <translation>demande un nom d'utilisateur ou un jeton</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>does not accept the user name or password</source>
            <translation>n'accepte pas le nom d'utilisateur ou le mot de passe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>does not accept the token</source>
            <translation>n'accepte pas le jeton</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_api.py" />
            <source>{title}: the key {key} is taken by another action.</source>
            <extracomment>Fields: key, title</extracomment>
            <translation>{title} : la touche {key} est prise par une autre action.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not be started and stays off</source>
            <translation>n'a pu être démarrée et reste désactivée</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>Loading the plugin {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Chargement de l'extension {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>The plugin '{name}' is written for version {wanted} of the plugin interface, and this is version {here}. It stays off; install the version of the plugin that fits this viewer.</source>
            <extracomment>Fields: here, name, wanted</extracomment>
            <translation>L'extension « {name} » est écrite pour la version {wanted} de l'interface, et celle-ci est la version {here}. Elle reste désactivée ; installez la version qui convient.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>The plugin '{name}' {what} ({reason}). The viewer goes on; the log has the details.</source>
            <extracomment>Fields: name, reason, what</extracomment>
            <translation>Extension « {name} » : {what} ({reason}). Le programme continue ; le journal donne les détails.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>its start does not end</source>
            <translation>son démarrage ne se termine pas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>its import does not end</source>
            <translation>son importation ne se termine pas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not say whether results are unsaved</source>
            <translation>n'a pu dire si des résultats ne sont pas enregistrés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not be ended cleanly</source>
            <translation>n'a pu être terminée proprement</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not save its results</source>
            <translation>n'a pu enregistrer ses résultats</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/app.py" />
            <source>The program crashed the last time, while it started or closed.</source>
            <translation>Le programme a planté la dernière fois, au démarrage ou à la fermeture.</translation>
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
            <translation>{title} : arrêt en cours</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Take this notice away</source>
            <translation>Retirer ce message</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Take the notice away</source>
            <translation>Retirer le message</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Stop: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Arrêter : {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>, {span} left</source>
            <extracomment>Fields: span</extracomment>
            <translation>, encore {span}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>{title}: ended</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} : terminé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>report</source>
            <translation>compte rendu</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>presentation state</source>
            <translation>état de présentation</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>key image notes</source>
            <translation>notes d'images clés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>waveform</source>
            <translation>tracé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>radiotherapy plan</source>
            <translation>plan de radiothérapie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>document</source>
            <translation>document</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>segmentation</source>
            <translation>segmentation</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>structures</source>
            <translation>structures</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>not an image</source>
            <translation>pas une image</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>No name</source>
            <translation>Sans nom</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>Series {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>Série {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>lossy</source>
            <translation>avec pertes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>No study is open.</source>
            <translation>Aucun examen n'est ouvert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>part {number} of {count}</source>
            <extracomment>Fields: count, number</extracomment>
            <translation>partie {number} sur {count}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/cine.py" />
            <source>{rate:.3g} frames/s</source>
            <extracomment>Fields: rate</extracomment>
            <translation>{rate:.3g} images/s</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/cine.py" />
            <source>{rate:.3g} frames/s, as the file says</source>
            <extracomment>Fields: rate</extracomment>
            <translation>{rate:.3g} images/s, selon le fichier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>For research only. Not a medical device: nothing here may be used for diagnosis or treatment.</source>
            <translation>Pour la recherche uniquement. N'est pas un dispositif médical : rien ici ne doit servir au diagnostic ni au traitement.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>{app_name} is research software. It is not a medical device, it has not been assessed or approved by any authority, and nothing that it shows, says or measures may be used for diagnosis or treatment.</source>
            <extracomment>Fields: app_name</extracomment>
            <translation>{app_name} est un logiciel de recherche. Ce n'est pas un dispositif médical, aucune autorité ne l'a évalué ni approuvé, et rien de ce qu'il montre, dit ou mesure ne doit servir au diagnostic ni au traitement.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>Answers and images from HealthGPT are made by a statistical model. A converted or sharpened image was not acquired from the patient: it can show what is not there and leave out what is. Each carries the mark AI-GENERATED - NOT ACQUIRED - NOT FOR DIAGNOSIS, which cannot be taken off.</source>
            <translation>Les réponses et images de HealthGPT viennent d'un modèle statistique. Une image convertie ou affinée n'a pas été acquise sur le patient : elle peut montrer ce qui n'existe pas et omettre ce qui existe. Chacune porte la marque AI-GENERATED - NOT ACQUIRED - NOT FOR DIAGNOSIS, qui ne peut être retirée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>The probability beside an answer says how sure the model was of its words, not whether they are true.</source>
            <translation>La probabilité à côté d'une réponse dit à quel point le modèle était sûr de ses mots, pas s'ils sont vrais.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>Everything is computed on this computer. The files that you open are never changed; what you save is written as new files beside them. Whether you may use images of patients here is yours to make sure of.</source>
            <translation>Tout est calculé sur cet ordinateur. Les fichiers que vous ouvrez ne sont jamais modifiés ; ce que vous enregistrez est écrit dans de nouveaux fichiers à côté. À vous de vous assurer que vous pouvez utiliser ici des images de patients.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>What this is not</source>
            <translation>Ce que ceci n'est pas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>Read what this is not</source>
            <translation>Lire ce que ceci n'est pas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>I understand</source>
            <translation>J'ai compris</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>{title}, image {index} of {n}. {label}</source>
            <extracomment>Fields: index, label, n, title</extracomment>
            <translation>{title}, image {index} sur {n}. {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>Go to the image</source>
            <translation>Aller à l'image</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>The image that the report speaks of is not open.</source>
            <translation>L'image dont parle le compte rendu n'est pas ouverte.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>The log lies in {folder}.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>Le journal se trouve dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>No image is shown.</source>
            <translation>Aucune image n'est affichée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>not needed</source>
            <translation>pas nécessaires</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least one</source>
            <translation>au moins un</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least two</source>
            <translation>au moins deux</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least three</source>
            <translation>au moins trois</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least four</source>
            <translation>au moins quatre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>three planes of {series}</source>
            <extracomment>Fields: series</extracomment>
            <translation>trois plans de {series}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>one viewport</source>
            <translation>une vue</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>prior {n}</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>antériorité</numerusform>
                <numerusform>antériorité {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Hanging protocol</source>
            <translation>Protocole d'affichage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Modality</source>
            <translation>Modalité</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Body part</source>
            <translation>Région anatomique</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Older studies of the patient</source>
            <translation>Examens antérieurs du patient</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Apply it by itself when such a study is opened</source>
            <translation>L'appliquer de lui-même à l'ouverture d'un tel examen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Layout</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>For modality</source>
            <translation>Pour la modalité</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>and body part</source>
            <translation>et la région</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>and description with</source>
            <translation>et une description avec</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>and older studies</source>
            <translation>et des examens antérieurs</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Hanging protocols</source>
            <translation>Protocoles d'affichage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>A tick applies a protocol by itself when a study is opened that it is for.</source>
            <translation>Une coche applique un protocole de lui-même à l'ouverture d'un examen correspondant.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Choose a protocol.</source>
            <translation>Choisissez un protocole.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Export the hanging protocol</source>
            <translation>Exporter le protocole d'affichage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Import hanging protocols</source>
            <translation>Importer des protocoles d'affichage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>any</source>
            <translation>toutes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>It takes the place of the protocol of this name.</source>
            <translation>Il remplace le protocole de ce nom.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>, linked</source>
            <translation>, liées</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Change …</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Zoom at the cursor</source>
            <translation>Zoom au curseur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Scroll the slices</source>
            <translation>Défiler dans les coupes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Keys and mouse</source>
            <translation>Touches et souris</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Search an action or a key</source>
            <translation>Chercher une action ou une touche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Search the actions</source>
            <translation>Chercher dans les actions</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Actions and their keys</source>
            <translation>Actions et leurs touches</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Wheel</source>
            <translation>Molette</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Ctrl + wheel</source>
            <translation>Ctrl + molette</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Left drag</source>
            <translation>Glisser à gauche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>The chosen tool; window/level at first</source>
            <translation>L'outil choisi ; au départ le fenêtrage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Middle drag</source>
            <translation>Glisser au milieu</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Right drag</source>
            <translation>Glisser à droite</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Shift + left drag</source>
            <translation>Maj + glisser à gauche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Right click</source>
            <translation>Clic droit</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Menu of the slice</source>
            <translation>Menu de la coupe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Double click</source>
            <translation>Double-clic</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Mouse</source>
            <translation>Souris</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>{n} files</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} fichier</numerusform>
                <numerusform>{n} fichiers</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Files that could not be opened</source>
            <translation>Fichiers impossibles à ouvrir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Copy the list</source>
            <translation>Copier la liste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>{count} could not be opened. The rest of what was found is open.</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} impossibles à ouvrir. Le reste de ce qui a été trouvé est ouvert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>No problems.</source>
            <translation>Aucun problème.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Report</source>
            <translation>Compte rendu</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Content of the report</source>
            <translation>Contenu du compte rendu</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Copy the text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Reference</source>
            <translation>Référence</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Item</source>
            <translation>Élément</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>The report is nested too deep or too long; the rest of it is not shown.</source>
            <translation>Le compte rendu est trop imbriqué ou trop long ; le reste n'est pas affiché.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Double click: go to this image</source>
            <translation>Double-clic : aller à cette image</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Tag</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>DICOM tags</source>
            <translation>Tags DICOM</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Search tag, name or value</source>
            <translation>Chercher tag, nom ou valeur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Search the tags</source>
            <translation>Chercher dans les tags</translation>
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
            <translation>élément {i}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Each slice in its own resolution through the window that is shown, without names. The mark of an AI image is drawn in.</source>
            <translation>Chaque coupe dans sa propre résolution avec le fenêtrage affiché, sans noms. La marque d'une image d'IA y est dessinée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>This slice</source>
            <translation>Cette coupe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>This series</source>
            <translation>Cette série</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>The whole study</source>
            <translation>Tout l'examen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>DICOM, with a DICOMDIR</source>
            <translation>DICOM, avec DICOMDIR</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Copies of the files, as they are or anonymised.</source>
            <translation>Copies des fichiers, tels quels ou anonymisés.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>PNG pictures</source>
            <translation>Images PNG</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>JPEG pictures</source>
            <translation>Images JPEG</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>TIFF pictures</source>
            <translation>Images TIFF</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>GIF film</source>
            <translation>Film GIF</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>MP4 film</source>
            <translation>Film MP4</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>NIfTI volume</source>
            <translation>Volume NIfTI</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>The values in the patient's coordinates; of an AI series the description says so.</source>
            <translation>Les valeurs dans les coordonnées du patient ; la description le dit pour une série d'IA.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Anonymised export</source>
            <translation>Export anonymisé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>These images are not saved yet. Save them first, then export them as DICOM.</source>
            <translation>Ces images ne sont pas encore enregistrées. Enregistrez-les d'abord, puis exportez-les en DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>A reformat stands in no file. Export it as pictures or as a film.</source>
            <translation>Un reformatage n'est dans aucun fichier. Exportez-le en images ou en film.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>{title}: text may stand in the pixels, for {reason}.</source>
            <extracomment>Fields: reason, title</extracomment>
            <translation>{title} : du texte peut figurer dans les pixels, car {reason}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Series {n} of {n2}</source>
            <extracomment>Fields: n, n2</extracomment>
            <translation>Série {n} sur {n2}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Remove all dates</source>
            <translation>Retirer toutes les dates</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Move all dates by the same number of days</source>
            <translation>Décaler toutes les dates du même nombre de jours</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Keep all dates</source>
            <translation>Garder toutes les dates</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Something has to stand there, as programs refuse files without it.</source>
            <translation>Il faut une valeur, car des programmes refusent les fichiers sans elle.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Name and ID may have plain letters and digits only.</source>
            <translation>Nom et ID ne peuvent avoir que des lettres et chiffres simples.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>It can have 64 characters at most.</source>
            <translation>64 caractères au plus.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>A header can be cleaned, a picture cannot: look at the images before you give them away. Faces can be recognised in slices of a head.</source>
            <translation>Un en-tête peut être nettoyé, une image non : regardez les images avant de les transmettre. Des visages peuvent être reconnus dans des coupes de tête.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>{n} images were exported to {path}.</source>
            <extracomment>Fields: n, path</extracomment>
            <translation>
                <numerusform>{n} image a été exportée vers {path}.</numerusform>
                <numerusform>{n} images ont été exportées vers {path}.</numerusform>
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
            <translation>Ce qui est exporté</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Folder to export into</source>
            <translation>Dossier d'exportation</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Choose …</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Choose the folder to export into</source>
            <translation>Choisir le dossier d'exportation</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Anonymise (DICOM PS3.15, Basic Profile)</source>
            <translation>Anonymiser (DICOM PS3.15, Basic Profile)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Name in place of the patient's</source>
            <translation>Nom à la place de celui du patient</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>ID in place of the patient's</source>
            <translation>ID à la place de celui du patient</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Keep the UIDs: whoever has the originals can find the patient again</source>
            <translation>Garder les UID : qui a les originaux peut retrouver le patient</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Keep sex, age, size and weight</source>
            <translation>Garder sexe, âge, taille et poids</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Regions that are blacked out</source>
            <translation>Zones noircies</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Black out the rectangle on the slice</source>
            <translation>Noircir le rectangle de la coupe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Do not black out the chosen region</source>
            <translation>Ne pas noircir la zone choisie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>What is changed in the slice that is shown</source>
            <translation>Ce qui change dans la coupe affichée</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Into</source>
            <translation>Vers</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Export into</source>
            <translation>Exporter vers</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>No image is shown. Open a study first.</source>
            <translation>Aucune image n'est affichée. Ouvrez d'abord un examen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Previewing what is anonymised</source>
            <translation>Aperçu de l'anonymisation</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Exporting into {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Export vers {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Exporting; the line at the bottom of the main window tells how far it is.</source>
            <translation>Export en cours ; la ligne au bas de la fenêtre principale en donne l'avancement.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Attribute</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Now</source>
            <translation>Actuellement</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Afterwards</source>
            <translation>Ensuite</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Draw a rectangle on the slice, then press the button again.</source>
            <translation>Tracez un rectangle sur la coupe, puis appuyez à nouveau sur le bouton.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>{series}: {rows:.0f} x {cols:.0f} pixels from row {row0:.0f}, column {col0:.0f}</source>
            <extracomment>Fields: col0, cols, row0, rows, series</extracomment>
            <translation>{series} : {rows:.0f} x {cols:.0f} pixels à partir de la ligne {row0:.0f}, colonne {col0:.0f}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>removed</source>
            <translation>retiré</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>The export failed. The main window says why.</source>
            <translation>L'export a échoué. La fenêtre principale dit pourquoi.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>{n} to look at: {label}: {reason}</source>
            <extracomment>Fields: label, n, reason</extracomment>
            <translation>{n} à examiner : {label} : {reason}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>And {n} more series.</source>
            <extracomment>Fields: n</extracomment>
            <translation>Et {n} autres séries.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>emptied</source>
            <translation>vidé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>How both are seen</source>
            <translation>Comment les deux sont vues</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Colours of the second series</source>
            <translation>Couleurs de la seconde série</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Shown from</source>
            <translation>Affiché à partir de</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Show the first series alone</source>
            <translation>Afficher la première série seule</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Over the image: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Sur l'image : {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Threshold</source>
            <translation>Seuil</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Black at</source>
            <translation>Noir à</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>White at</source>
            <translation>Blanc à</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>shown from</source>
            <translation>affiché dès</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Position of the swipe</source>
            <translation>Position du volet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Opacity of the second series</source>
            <translation>Opacité de la seconde série</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Opacity</source>
            <translation>Opacité</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Window of the second series</source>
            <translation>Fenêtrage de la seconde série</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Mode</source>
            <translation>Mode</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>{title}, not aligned: no common space</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title}, non aligné : pas d'espace commun</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Show the second series in another viewport first ({key}), then come back to the first one.</source>
            <extracomment>Fields: key</extracomment>
            <translation>Affichez d'abord la seconde série dans une autre vue ({key}), puis revenez à la première.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>A series without a position in the patient cannot be fused; it can be compared.</source>
            <translation>Une série sans position dans le patient ne peut être fusionnée ; elle peut être comparée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>These series do not share a frame of reference: register them first.</source>
            <translation>Ces séries n'ont pas de référentiel commun : recalez-les d'abord.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>A series without a position in the patient cannot be registered.</source>
            <translation>Une série sans position dans le patient ne peut être recalée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>The series are still being read: wait until all of their slices are there.</source>
            <translation>Les séries sont en cours de lecture : attendez que toutes leurs coupes soient là.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>A series of one slice cannot be cut in other planes; it can be compared.</source>
            <translation>Une série d'une seule coupe ne peut être coupée dans d'autres plans ; elle peut être comparée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Nothing lies over the image in the active viewport.</source>
            <translation>Rien n'est superposé à l'image de la vue active.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Registered by a turn and a shift. Check by eye that edges run on from square to square; remove it where they do not.</source>
            <translation>Recalée par une rotation et une translation. Vérifiez à l'œil que les contours se prolongent d'un carré à l'autre ; retirez-la sinon.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Lay over {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Superposer {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Take it off</source>
            <translation>La retirer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Registering {title} to {title2}</source>
            <extracomment>Fields: title, title2</extracomment>
            <translation>Recalage de {title} sur {title2}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>The registration is done, and the first series is no longer shown.</source>
            <translation>Le recalage est terminé, et la première série n'est plus affichée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>View, Hanging protocols</source>
            <translation>Affichage, Protocoles d'affichage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>This study has none of the series that the protocol shows.</source>
            <translation>Cet examen n'a aucune des séries que montre le protocole.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>Hanging protocol {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Protocole d'affichage {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>This layout has more viewports than a hanging protocol can keep.</source>
            <translation>Cette disposition a plus de vues qu'un protocole d'affichage ne peut en garder.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>No acquired series is on the screen.</source>
            <translation>Aucune série acquise n'est à l'écran.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>For {words}.</source>
            <extracomment>Fields: words</extracomment>
            <translation>Pour {words}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>{missing} of its {count} series are not there.</source>
            <extracomment>Fields: count, missing</extracomment>
            <translation>{missing} de ses {count} séries manquent.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>{menu}, switches this off.</source>
            <extracomment>Fields: menu</extracomment>
            <translation>{menu} désactive ceci.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>Laid out by the hanging protocol {name}.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Disposé selon le protocole d'affichage {name}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>The hanging protocol {name} was saved.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Le protocole d'affichage {name} a été enregistré.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>This protocol was removed.</source>
            <translation>Ce protocole a été retiré.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>The hanging protocol {name} fits this study ({way}).</source>
            <extracomment>Fields: name, way</extracomment>
            <translation>Le protocole d'affichage {name} convient à cet examen ({way}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/language.py" />
            <source>No font with Chinese characters is installed, so they cannot be shown. Install one, for example the package fonts-noto-cjk, or choose another language in View, Language.</source>
            <translation>Aucune police avec des caractères chinois n'est installée. Installez-en une, par exemple le paquet fonts-noto-cjk, ou choisissez une autre langue dans Affichage, Langue.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/language.py" />
            <source>The program speaks {language} from its next start.</source>
            <extracomment>Fields: language</extracomment>
            <translation>Le programme parlera {language} à son prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/loading.py" />
            <source>Making small pictures</source>
            <translation>Création des vignettes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/loading.py" />
            <source>{failed} of {count} images of {title} cannot be shown</source>
            <extracomment>Fields: count, failed, title</extracomment>
            <translation>{failed} des {count} images de {title} ne peuvent être affichées</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/look_page.py" />
            <source>Look</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/look_page.py" />
            <source>As the system: dark, light or of high contrast, and with it when it changes.</source>
            <translation>Comme le système : sombre, clair ou contrasté, et avec lui quand il change.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/look_page.py" />
            <source>Type, buttons, distances and the words on the images. The images keep their zoom.</source>
            <translation>Caractères, boutons, espacements et textes sur les images. Les images gardent leur zoom.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/hand.py" />
            <source>Move {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>Déplacer {kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/hand.py" />
            <source>Change {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>Modifier {kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/histogram.py" />
            <source>Histogram of the selected region</source>
            <translation>Histogramme de la région choisie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/histogram.py" />
            <source>{pixels} pixels; the highest bar has {max}</source>
            <extracomment>Fields: max, pixels</extracomment>
            <translation>{pixels} pixels ; la plus haute barre en a {max}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/layer.py" />
            <source>of {report}</source>
            <extracomment>Fields: report</extracomment>
            <translation>de {report}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Nothing has been measured in this study. Choose a tool from the menu Tools, Measure, and drag on the image.</source>
            <translation>Rien n'a été mesuré dans cet examen. Choisissez un outil dans le menu Outils, Mesurer, et glissez sur l'image.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Area</source>
            <translation>Surface</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Perimeter</source>
            <translation>Périmètre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{kind} on {image}</source>
            <extracomment>Fields: image, kind</extracomment>
            <translation>{kind} sur {image}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>CSV …</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{place}; of {report}</source>
            <extracomment>Fields: place, report</extracomment>
            <translation>{place} ; de {report}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Measurements of the study</source>
            <translation>Mesures de l'examen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Values of the selected measurement</source>
            <translation>Valeurs de la mesure choisie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Mean {mean}, standard deviation {sd}</source>
            <extracomment>Fields: mean, sd</extracomment>
            <translation>Moyenne {mean}, écart-type {sd}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Minimum {least}, maximum {most}</source>
            <extracomment>Fields: least, most</extracomment>
            <translation>Minimum {least}, maximum {most}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Measurement</source>
            <translation>Mesure</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Save ({count})</source>
            <extracomment>Fields: count</extracomment>
            <translation>Enregistrer ({count})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{pixels} pixels, stored values</source>
            <extracomment>Fields: pixels</extracomment>
            <translation>{pixels} pixels, valeurs stockées</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{pixels} pixels, values in {unit}</source>
            <extracomment>Fields: pixels, unit</extracomment>
            <translation>{pixels} pixels, valeurs en {unit}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>{n} measurements are not saved.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>Une mesure n'est pas enregistrée.</numerusform>
                <numerusform>{n} mesures ne sont pas enregistrées.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Unsaved measurements</source>
            <translation>Mesures non enregistrées</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Save them beside the study before the study closes?</source>
            <translation>Les enregistrer à côté de l'examen avant de le fermer ?</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Reading measurements</source>
            <translation>Lecture des mesures</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Saving measurements</source>
            <translation>Enregistrement des mesures</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Where shall the measurements of this study be saved?</source>
            <translation>Où enregistrer les mesures de cet examen ?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>{n} measurements</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} mesure</numerusform>
                <numerusform>{n} mesures</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>The values of {what} were copied.</source>
            <extracomment>Fields: what</extracomment>
            <translation>Les valeurs ont été copiées : {what}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Export the values</source>
            <translation>Exporter les valeurs</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Comma-separated values (*.csv)</source>
            <translation>Valeurs séparées par des virgules (*.csv)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>The values were written to {path}.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Les valeurs ont été écrites dans {path}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>{n} drawings of this study's reports cannot be shown on an image: the image is not open, or it is of a kind that this program does not draw. The report itself can be read.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>Un dessin des comptes rendus de cet examen ne peut être affiché sur une image : l'image n'est pas ouverte, ou le programme ne dessine pas ce type. Le compte rendu lui-même est lisible.</numerusform>
                <numerusform>{n} dessins des comptes rendus de cet examen ne peuvent être affichés sur une image : l'image n'est pas ouverte, ou le programme ne dessine pas ce type. Le compte rendu lui-même est lisible.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Reading the values of measurements</source>
            <translation>Lecture des valeurs des mesures</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>The measurements were saved to {place}.</source>
            <extracomment>Fields: place</extracomment>
            <translation>Les mesures ont été enregistrées dans {place}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>No measurement is selected: click on one.</source>
            <translation>Aucune mesure n'est sélectionnée : cliquez sur l'une d'elles.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>It comes from another program's report and stays as that says.</source>
            <translation>Elle vient du compte rendu d'un autre programme et reste telle quelle.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>The image of {title} is not open.</source>
            <extracomment>Fields: title</extracomment>
            <translation>L'image de {title} n'est pas ouverte.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>{title} was drawn on a reformat: show its series in that plane to see it.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} a été dessiné sur un reformatage : affichez sa série dans ce plan pour le voir.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>{title}, slice {number}/{count}</source>
            <extracomment>Fields: count, number, title</extracomment>
            <translation>{title}, coupe {number}/{count}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Delete {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>Supprimer {kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Delete all measurements</source>
            <translation>Supprimer toutes les mesures</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Copy {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>Copier {kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>There is no slice there.</source>
            <translation>Il n'y a pas de coupe à cet endroit.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Select a rectangle, an ellipse, a polygon or a freehand region first.</source>
            <translation>Sélectionnez d'abord un rectangle, une ellipse, un polygone ou une région à main levée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>The selected region does not lie on the slice that is shown.</source>
            <translation>La région choisie n'est pas sur la coupe affichée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Change the words</source>
            <translation>Modifier le texte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>It lies there already, or would lie beside the image.</source>
            <translation>Elle y est déjà, ou serait hors de l'image.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>There is one slice only.</source>
            <translation>Il n'y a qu'une coupe.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Go to measurement</source>
            <translation>Aller à la mesure</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Delete text</source>
            <translation>Supprimer le texte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/words.py" />
            <source>Words of the measurement</source>
            <translation>Texte de la mesure</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/words.py" />
            <source>Words, then Return</source>
            <translation>Texte, puis Entrée</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/memory.py" />
            <source>images {held} of {budget}</source>
            <extracomment>Fields: budget, held</extracomment>
            <translation>images {held} sur {budget}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/menus.py" />
            <source>Toolbar</source>
            <translation>Barre d'outils</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Chosen in the search</source>
            <translation>Choisi dans la recherche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Nobody may send to this computer yet: enter who may in Network, Servers and receiver, This computer.</source>
            <translation>Personne ne peut encore envoyer à cet ordinateur : indiquez qui le peut dans Réseau, Serveurs et réception, Cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>{name} sends what is fetched by C-MOVE to the receiver of this computer, which is off. Switch it on: Network, Receive studies.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} envoie ce qui est récupéré par C-MOVE à la réception de cet ordinateur, qui est désactivée. Activez-la : Réseau, Recevoir des examens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>The receiver is being switched.</source>
            <translation>La réception est en cours de commutation.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Switching the receiver</source>
            <translation>Commutation de la réception</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>{n} images were received; the list of studies has what they belong to.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} image a été reçue ; la liste des examens montre son appartenance.</numerusform>
                <numerusform>{n} images ont été reçues ; la liste des examens montre leur appartenance.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Receiving</source>
            <translation>Réception</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>A sending is at work; the next can begin when it is over.</source>
            <translation>Un envoi est en cours ; le suivant pourra commencer ensuite.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Any date</source>
            <translation>Toute date</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last 2 days</source>
            <translation>2 derniers jours</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>From … to …</source>
            <translation>Du … au …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Patient name</source>
            <translation>Nom du patient</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Doe J, or *jane</source>
            <translation>Doe J, ou *jane</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Patient ID</source>
            <translation>ID du patient</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>whole, or with *</source>
            <translation>entier, ou avec *</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Accession number</source>
            <translation>Numéro d'accession</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>any part of it</source>
            <translation>une partie quelconque</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Study date</source>
            <translation>Date de l'examen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>First date</source>
            <translation>Première date</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last date</source>
            <translation>Dernière date</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Looking up the addresses of this computer</source>
            <translation>Recherche des adresses de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>{loopback} (this computer only)</source>
            <extracomment>Fields: loopback</extracomment>
            <translation>{loopback} (cet ordinateur seulement)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>{every} (all of them)</source>
            <extracomment>Fields: every</extracomment>
            <translation>{every} (toutes)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>AE title of this computer</source>
            <translation>AE title de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Folder of fetched and received studies</source>
            <translation>Dossier des examens récupérés et reçus</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Receive what others send</source>
            <translation>Recevoir ce que d'autres envoient</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Address to listen on</source>
            <translation>Adresse d'écoute</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Port to listen on</source>
            <translation>Port d'écoute</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Largest object</source>
            <translation>Plus grand objet</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Space that stays free</source>
            <translation>Espace qui reste libre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Who may send</source>
            <translation>Qui peut envoyer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Add a sender</source>
            <translation>Ajouter un expéditeur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Remove the chosen sender</source>
            <translation>Retirer l'expéditeur choisi</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>AE title</source>
            <translation>AE title</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Studies go to</source>
            <translation>Les examens vont dans</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Listen on</source>
            <translation>Écoute sur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Who may send, beside the servers from which is fetched by C-MOVE</source>
            <translation>Qui peut envoyer, outre les serveurs dont on récupère par C-MOVE</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Not kept yet. {problem}</source>
            <extracomment>Fields: problem</extracomment>
            <translation>Pas encore retenu. {problem}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>AE title (empty: any)</source>
            <translation>AE title (vide : tous)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Address or network</source>
            <translation>Adresse ou réseau</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Others send to {ae_title} at {address}:{port}.</source>
            <extracomment>Fields: address, ae_title, port</extracomment>
            <translation>Les autres envoient à {ae_title} sur {address}:{port}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>port</source>
            <translation>port</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>MB; keep</source>
            <translation>Mo ; garder</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>MB of the disk free</source>
            <translation>Mo libres sur le disque</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Nothing is received while this is off.</source>
            <translation>Rien n'est reçu tant que ceci est désactivé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>No server is known yet. Press Servers … and add one.</source>
            <translation>Aucun serveur n'est encore connu. Appuyez sur Serveurs… et ajoutez-en un.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Accession</source>
            <translation>Accession</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Most archives tell capital letters from small ones; * stands for any.</source>
            <translation>La plupart des archives distinguent majuscules et minuscules ; * remplace tout.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Search archives</source>
            <translation>Rechercher dans les archives</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Searching {name} …</source>
            <extracomment>Fields: name</extracomment>
            <translation>Recherche dans {name}…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Searching {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Recherche dans {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>There is no study of today.</source>
            <translation>Il n'y a pas d'examen d'aujourd'hui.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Asking {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Demande à {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Counting what is here</source>
            <translation>Décompte de ce qui est ici</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>What to look for</source>
            <translation>Quoi rechercher</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Servers …</source>
            <translation>Serveurs…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Studies found</source>
            <translation>Examens trouvés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Series of the study</source>
            <translation>Séries de l'examen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{name} has more than {limit} patients that fit; these are some. Narrow the search.</source>
            <extracomment>Fields: limit, name</extracomment>
            <translation>{name} a plus de {limit} patients correspondants ; en voici quelques-uns. Affinez la recherche.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{name} has more than {limit} studies that fit; these are some. Narrow the search.</source>
            <extracomment>Fields: limit, name</extracomment>
            <translation>{name} a plus de {limit} examens correspondants ; en voici quelques-uns. Affinez la recherche.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>The search was stopped.</source>
            <translation>La recherche a été arrêtée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Patients</source>
            <translation>Patients</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Nothing at {name} fits. {advice}</source>
            <extracomment>Fields: advice, name</extracomment>
            <translation>Rien ne correspond chez {name}. {advice}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Enter what you look for and press Search, or press Today.</source>
            <translation>Saisissez ce que vous cherchez et appuyez sur Rechercher, ou sur Aujourd'hui.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Series {words}</source>
            <extracomment>Fields: words</extracomment>
            <translation>Série {words}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>born {born}</source>
            <extracomment>Fields: born</extracomment>
            <translation>né(e) le {born}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>One patient.</source>
            <translation>Un patient.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>One study.</source>
            <translation>Un examen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{count} patients.</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} patients.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{count} studies.</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} examens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>The search</source>
            <translation>La recherche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Send to an archive</source>
            <translation>Envoyer à une archive</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Sending to {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Envoi à {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Series to send</source>
            <translation>Séries à envoyer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>What became of each object stands here.</source>
            <translation>Ici figure ce qu'est devenu chaque objet.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Send the rest</source>
            <translation>Envoyer le reste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>AI result</source>
            <translation>Résultat d'IA</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Sending</source>
            <translation>L'envoi</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Add the archives that you work with. A DICOM server is known by its address, port and AE title; ask who runs it.</source>
            <translation>Ajoutez les archives avec lesquelles vous travaillez. Un serveur DICOM est connu par son adresse, son port et son AE title ; demandez à qui le gère.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>C-GET, over the same connection</source>
            <translation>C-GET, par la même connexion</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>C-MOVE, to the receiver of this computer</source>
            <translation>C-MOVE, vers la réception de cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Basic: user name and password</source>
            <translation>Basic : nom d'utilisateur et mot de passe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Bearer: a token</source>
            <translation>Bearer : un jeton</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>It is kept in the keyring of the system.</source>
            <translation>Il est gardé dans le trousseau du système.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Forgetting a secret</source>
            <translation>Oubli d'un secret</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Asking {name} …</source>
            <extracomment>Fields: name</extracomment>
            <translation>Demande à {name}…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Testing {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Test de {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Keeping a secret</source>
            <translation>Enregistrement d'un secret</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>kept; enter another to replace it</source>
            <translation>gardé ; en saisir un autre pour le remplacer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Servers</source>
            <translation>Serveurs</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Add DICOM</source>
            <translation>Ajouter DICOM</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Add DICOMweb</source>
            <translation>Ajouter DICOMweb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>as you call it</source>
            <translation>comme vous l'appelez</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>of the server</source>
            <translation>du serveur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Fetched by</source>
            <translation>Récupéré par</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>TLS, with the server's certificate verified</source>
            <translation>TLS, avec vérification du certificat du serveur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Signing in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>User name</source>
            <translation>Nom d'utilisateur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Password or token</source>
            <translation>Mot de passe ou jeton</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Certificate of its authority</source>
            <translation>Certificat de son autorité</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>only where the system does not know it (PEM)</source>
            <translation>seulement si le système ne la connaît pas (PEM)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Seconds of silence</source>
            <translation>Secondes de silence</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Certificate of the authority</source>
            <translation>Certificat de l'autorité</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>PEM (*.pem *.crt *.cer);;All (*)</source>
            <translation>PEM (*.pem *.crt *.cer);;Tous (*)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>New archive</source>
            <translation>Nouvelle archive</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>New DICOMweb</source>
            <translation>Nouveau DICOMweb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>{name} answers.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} répond.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>enter it to keep it, or to replace the one that is kept</source>
            <translation>le saisir pour le garder, ou remplacer celui qui est gardé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>s of silence</source>
            <translation>s de silence</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>The keyring is locked: the secret is kept for this run only.</source>
            <translation>Le trousseau est verrouillé : le secret n'est gardé que pour cette session.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Its authority</source>
            <translation>Son autorité</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Give up after</source>
            <translation>Abandonner après</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>The password or token would travel readable for everybody: use https.</source>
            <translation>Le mot de passe ou le jeton circulerait en clair : utilisez https.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>{address_of}. Press Test to see whether it answers.</source>
            <extracomment>Fields: address_of</extracomment>
            <translation>{address_of}. Appuyez sur Tester pour voir s'il répond.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>The test</source>
            <translation>Le test</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/settings_window.py" />
            <source>Servers and receiver</source>
            <translation>Serveurs et réception</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/settings_window.py" />
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/tables.py" />
            <source>Columns: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Colonnes : {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Progress of {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Progression de {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Fetchings</source>
            <translation>Récupérations</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Nothing was fetched yet. What is fetched can be read while the rest still comes.</source>
            <translation>Rien n'a encore été récupéré. Ce qui l'est peut être lu pendant que le reste arrive.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Waiting for another to finish.</source>
            <translation>En attente de la fin d'un autre.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Fetching from {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Récupération depuis {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>{done} of {total}</source>
            <extracomment>Fields: done, total</extracomment>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Stopping …</source>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>{count} images</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} images</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Stopped. What came is kept.</source>
            <translation>Arrêté. Ce qui est arrivé est gardé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Fetching</source>
            <translation>La récupération</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>What is chosen is no structured report.</source>
            <translation>Ce qui est choisi n'est pas un compte rendu structuré.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>What is chosen is no object with pictures of its own.</source>
            <translation>Ce qui est choisi n'est pas un objet avec ses propres images.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>These are measurements of this program: they stand in the panel Measurements.</source>
            <translation>Ce sont des mesures de ce programme : elles sont dans le panneau Mesures.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>The images that {title} picks are not open.</source>
            <extracomment>Fields: title</extracomment>
            <translation>Les images que {title} désigne ne sont pas ouvertes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>Open the document</source>
            <translation>Ouvrir le document</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>Open “{title}” with this computer's program for PDFs?</source>
            <extracomment>Fields: title</extracomment>
            <translation>Ouvrir « {title} » avec le programme PDF de cet ordinateur ?</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>It is a PDF of {max} kB that came with the study. A copy is handed on, which is removed when this program ends.</source>
            <extracomment>Fields: max</extracomment>
            <translation>C'est un PDF de {max} ko venu avec l'examen. Une copie est transmise, et supprimée à la fin de ce programme.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>Save the document</source>
            <translation>Enregistrer le document</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>of no kind that it tells</source>
            <translation>d'un type non indiqué</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document {title!r} is {kind}; this program opens PDFs only.</source>
            <extracomment>Fields: kind, title</extracomment>
            <translation>Le document {title!r} est {kind} ; ce programme n'ouvre que des PDF.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>This computer has no program for PDFs. Save the document instead.</source>
            <translation>Cet ordinateur n'a pas de programme pour les PDF. Enregistrez plutôt le document.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document was written to {chosen}.</source>
            <extracomment>Fields: chosen</extracomment>
            <translation>Le document a été écrit dans {chosen}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document was not written to {path}: {error}. Choose another folder.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>Le document n'a pas été écrit dans {path} : {error}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document was not written: {strerror}.</source>
            <extracomment>Fields: strerror</extracomment>
            <translation>Le document n'a pas été écrit : {strerror}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>A reformat stands in no file: flag a slice of the series itself.</source>
            <translation>Un reformatage n'est dans aucun fichier : marquez une coupe de la série elle-même.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This image is not saved yet: save it, then flag it.</source>
            <translation>Cette image n'est pas encore enregistrée : enregistrez-la, puis marquez-la.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Flag the key image</source>
            <translation>Marquer l'image clé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Take the flag away</source>
            <translation>Retirer la marque</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This study has no key image: N flags the slice that is shown.</source>
            <translation>Cet examen n'a pas d'image clé : N marque la coupe affichée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This is the only key image of the study.</source>
            <translation>C'est la seule image clé de l'examen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>No slice of this study is flagged: N flags the slice that is shown.</source>
            <translation>Aucune coupe de cet examen n'est marquée : N marque la coupe affichée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Saving key images</source>
            <translation>Enregistrement des images clés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Save the key images in</source>
            <translation>Enregistrer les images clés dans</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>{n} key images were saved to {path}.</source>
            <extracomment>Fields: n, path</extracomment>
            <translation>
                <numerusform>{n} image clé a été enregistrée dans {path}.</numerusform>
                <numerusform>{n} images clés ont été enregistrées dans {path}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Go to the key image</source>
            <translation>Aller à l'image clé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This key image is not open: its series was not found with the study.</source>
            <translation>Cette image clé n'est pas ouverte : sa série n'a pas été trouvée avec l'examen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Some flagged images are not open; open the whole study, then save again.</source>
            <translation>Certaines images marquées ne sont pas ouvertes ; ouvrez tout l'examen, puis enregistrez à nouveau.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>The flagged images are of different patients; flag and save those of one.</source>
            <translation>Les images marquées sont de patients différents ; marquez et enregistrez celles d'un seul.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/layer.py" />
            <source>key image</source>
            <translation>image clé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>Presentation {title_of}</source>
            <extracomment>Fields: title_of</extracomment>
            <translation>Présentation {title_of}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>Without presentation {title_of}</source>
            <extracomment>Fields: title_of</extracomment>
            <translation>Sans présentation {title_of}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>{title} holds no region that can be shown.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} ne contient aucune région affichable.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>The images that {title} was drawn on are not open: open their study to see it.</source>
            <extracomment>Fields: title</extracomment>
            <translation>Les images sur lesquelles {title} a été dessiné ne sont pas ouvertes : ouvrez leur examen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>The images that {title_of} is for are not open: open their study to see it.</source>
            <extracomment>Fields: title_of</extracomment>
            <translation>Les images auxquelles {title_of} s'applique ne sont pas ouvertes : ouvrez leur examen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>{title_of} is applied without {left}.</source>
            <extracomment>Fields: left, title_of</extracomment>
            <translation>{title_of} est appliqué sans {left}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>{number} of {count}, {series}</source>
            <extracomment>Fields: count, number, series</extracomment>
            <translation>{number} sur {count}, {series}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Objects of the study</source>
            <translation>Objets de l'examen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Segments, structures, presentation states and key images of the study stand here.</source>
            <translation>Ici figurent segments, structures, états de présentation et images clés de l'examen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Opacity of regions</source>
            <translation>Opacité des régions</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Key images: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Images clés : {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Key images, not saved</source>
            <translation>Images clés, non enregistrées</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>an image that is not open</source>
            <translation>une image qui n'est pas ouverte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>selection</source>
            <translation>sélection</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/sections.py" />
            <source>Cutting regions</source>
            <translation>Découpe des régions</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Presentation state</source>
            <translation>État de présentation</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Segmentation</source>
            <translation>Segmentation</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Structures</source>
            <translation>Structures</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>key images</source>
            <translation>images clés</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>{n} segments</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} segment</numerusform>
                <numerusform>{n} segments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>{n} regions</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} région</numerusform>
                <numerusform>{n} régions</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Object</source>
            <translation>Objet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{n} studies</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} examen</numerusform>
                <numerusform>{n} examens</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{files} read, {studies}.</source>
            <extracomment>Fields: files, studies</extracomment>
            <translation>{files} lus, {studies}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>No DICOM file could be read.</source>
            <translation>Aucun fichier DICOM n'a pu être lu.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>Open folder</source>
            <translation>Ouvrir un dossier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>Open DICOM files, a DICOMDIR or a zip</source>
            <translation>Ouvrir des fichiers DICOM, un DICOMDIR ou un zip</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{patient_title} was closed. Its files are as they were.</source>
            <extracomment>Fields: patient_title</extracomment>
            <translation>{patient_title} a été fermé. Ses fichiers sont restés tels quels.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>Nothing was opened yet.</source>
            <translation>Rien n'a encore été ouvert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{n} files could not be opened.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} fichier n'a pas pu être ouvert.</numerusform>
                <numerusform>{n} fichiers n'ont pas pu être ouverts.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>The demo study is not where it should be ({folder}). Install the program again.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>L'examen de démonstration n'est pas où il devrait ({folder}). Réinstallez le programme.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>Keep this window</source>
            <translation>Garder ce fenêtrage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>Its name, for {modality} images:</source>
            <extracomment>Fields: modality</extracomment>
            <translation>Son nom, pour les images {modality} :</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>This window is kept for {modality} images.</source>
            <extracomment>Fields: modality</extracomment>
            <translation>Ce fenêtrage est gardé pour les images {modality}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>The window {name} is kept for {modality} images (Image, Window).</source>
            <extracomment>Fields: modality, name</extracomment>
            <translation>Le fenêtrage {name} est gardé pour les images {modality} (Image, Fenêtrage).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/drawing.py" />
            <source>used lately</source>
            <translation>utilisé récemment</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>Type what you want to do, or a key</source>
            <translation>Saisissez ce que vous voulez faire, ou une touche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>Search the commands</source>
            <translation>Chercher dans les commandes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>No command fits these words.</source>
            <translation>Aucune commande ne correspond à ces mots.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>STUDIES</source>
            <translation>EXAMENS</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>OBJECTS</source>
            <translation>OBJETS</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>MEASUREMENTS</source>
            <translation>MESURES</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>Close this panel</source>
            <translation>Fermer ce panneau</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>Float this panel</source>
            <translation>Détacher ce panneau</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>The picture is on the clipboard.</source>
            <translation>L'image est dans le presse-papiers.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>Export picture</source>
            <translation>Exporter l'image</translation>
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
            <translation>L'image a été écrite dans {path}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>The picture was not written to {path}: {error}. Choose another folder.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>L'image n'a pas été écrite dans {path} : {error}. Choisissez un autre dossier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Anonymise</source>
            <translation>Anonymiser</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Images may take</source>
            <translation>Les images peuvent occuper</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>At most. What was seen longest ago is given up first, and read again when it is wanted.</source>
            <translation>Au plus. Ce qui a été vu il y a le plus longtemps est libéré d'abord, et relu au besoin.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>GB</source>
            <translation>Go</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Half of what is free</source>
            <translation>La moitié de ce qui est libre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Its name for archives that speak DICOM.</source>
            <translation>Son nom pour les archives qui parlent DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Fetched and received studies go to</source>
            <translation>Les examens récupérés et reçus vont dans</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Take in what those send who may. It is off at every start.</source>
            <translation>Accepter ce qu'envoient ceux qui y sont autorisés. Désactivé à chaque démarrage.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>The archives that are searched, and that studies are sent to.</source>
            <translation>Les archives où l'on recherche et auxquelles des examens sont envoyés.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Receiver …</source>
            <translation>Réception…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>On which address and port is listened, who may send, and how large.</source>
            <translation>Adresse et port d'écoute, qui peut envoyer, et quelle taille.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>{n} are known</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} est connu</numerusform>
                <numerusform>{n} sont connus</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>None is known yet</source>
            <translation>Aucun n'est encore connu</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>An export that is anonymised begins with</source>
            <translation>Un export anonymisé commence par</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Keep the UIDs</source>
            <translation>Garder les UID</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Whoever has the originals can find the patient again.</source>
            <translation>Qui a les originaux peut retrouver le patient.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Anonymise now</source>
            <translation>Anonymiser maintenant</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>What is offered; the last one that was used.</source>
            <translation>Ce qui est proposé ; le dernier utilisé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Import into</source>
            <translation>Importer dans</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Where studies of a disc are copied to; the last one that was used.</source>
            <translation>Où les examens d'un disque sont copiés ; le dernier utilisé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Opened lately</source>
            <translation>Ouverts récemment</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>The list of the welcome page and of File, Open again. The files stay as they are.</source>
            <translation>La liste de la page d'accueil et de Fichier, Rouvrir. Les fichiers restent.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Settings and everything that is kept</source>
            <translation>Réglages et tout ce qui est gardé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Open the folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Settings, the list of studies, conversations and the log.</source>
            <translation>Réglages, liste des examens, conversations et journal.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>{n} places</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} emplacement</numerusform>
                <numerusform>{n} emplacements</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/fields.py" />
            <source>Choose: {setting}</source>
            <extracomment>Fields: setting</extracomment>
            <translation>Choisir : {setting}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/fields.py" />
            <source>There is no such folder. It is kept once it is there.</source>
            <translation>Ce dossier n'existe pas. Il sera retenu une fois créé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Choose a command, then press Change.</source>
            <translation>Choisissez une commande, puis appuyez sur Modifier.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{file} was imported: {n} commands have other keys than at first.</source>
            <extracomment>Fields: file, n</extracomment>
            <translation>
                <numerusform>{file} a été importé : {n} commande a d'autres touches qu'au départ.</numerusform>
                <numerusform>{file} a été importé : {n} commandes ont d'autres touches qu'au départ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{n} of its commands are not here.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} de ses commandes n'existe pas ici.</numerusform>
                <numerusform>{n} de ses commandes n'existent pas ici.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Press the key</source>
            <translation>Appuyez sur la touche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>The new key</source>
            <translation>La nouvelle touche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Commands and their keys</source>
            <translation>Commandes et leurs touches</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Changed keys are bold.</source>
            <translation>Les touches modifiées sont en gras.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Take it</source>
            <translation>La prendre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Take back</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Add …</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>As at first</source>
            <translation>Comme au départ</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Press another key in place of those of the command</source>
            <translation>Appuyer sur une autre touche à la place de celles de la commande</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Press a further key for the command</source>
            <translation>Appuyer sur une touche de plus pour la commande</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Leave the command without a key</source>
            <translation>Laisser la commande sans touche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Give the command the keys that it had at first</source>
            <translation>Rendre à la commande ses touches de départ</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Take keys over from a file that was exported here or elsewhere</source>
            <translation>Reprendre les touches d'un fichier exporté ici ou ailleurs</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Write the keys of all commands to a file</source>
            <translation>Écrire les touches de toutes les commandes dans un fichier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>The new key of {command}. Escape leaves it as it is.</source>
            <extracomment>Fields: command</extracomment>
            <translation>La nouvelle touche de {command}. Échap la laisse telle quelle.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{key} is the key of {command}.</source>
            <extracomment>Fields: command, key</extracomment>
            <translation>{key} est la touche de {command}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Export the keys</source>
            <translation>Exporter les touches</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Import keys</source>
            <translation>Importer des touches</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>none</source>
            <translation>aucune</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>At first: {keys}</source>
            <extracomment>Fields: keys</extracomment>
            <translation>Au départ : {keys}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{key} acts while an image has the focus.</source>
            <extracomment>Fields: key</extracomment>
            <translation>{key} agit quand une image a le focus.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{command} has the key {key} now.</source>
            <extracomment>Fields: command, key</extracomment>
            <translation>{command} a maintenant la touche {key}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{command} has no key now.</source>
            <extracomment>Fields: command</extracomment>
            <translation>{command} n'a plus de touche.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>no key</source>
            <translation>aucune touche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>The keys were exported to {file}.</source>
            <extracomment>Fields: file</extracomment>
            <translation>Les touches ont été exportées dans {file}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_pages.py" />
            <source>Language of the window</source>
            <translation>Langue de la fenêtre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_pages.py" />
            <source>From the next start of the program. Dates and numbers are written as that language does.</source>
            <translation>Dès le prochain démarrage. Dates et nombres s'écrivent comme dans cette langue.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Windows that were kept</source>
            <translation>Fenêtrages gardés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Let go of the chosen window</source>
            <translation>Abandonner le fenêtrage choisi</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>None is kept yet.</source>
            <translation>Aucun n'est encore gardé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Width</source>
            <translation>Largeur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Centre</source>
            <translation>Centre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/page.py" />
            <source>Back to the default</source>
            <translation>Revenir à la valeur par défaut</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/page.py" />
            <source>Back to the default: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Revenir à la valeur par défaut : {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Some</source>
            <translation>Un peu</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>On the image</source>
            <translation>Sur l'image</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Windows</source>
            <translation>Fenêtrages</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Links and layouts</source>
            <translation>Liaisons et dispositions</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Middle button</source>
            <translation>Bouton du milieu</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>What a drag with it does.</source>
            <translation>Ce que fait un glissement avec lui.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Drags</source>
            <translation>Glissements</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Right button</source>
            <translation>Bouton droit</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>A click without a drag opens the menu of the slice.</source>
            <translation>Un clic sans glisser ouvre le menu de la coupe.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Shift and left button</source>
            <translation>Maj et bouton gauche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The left button alone has the tool that is chosen.</source>
            <translation>Le bouton gauche seul a l'outil choisi.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Speed of window/level</source>
            <translation>Vitesse du fenêtrage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>How much a drag changes the window.</source>
            <translation>À quel point un glissement change le fenêtrage.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The wheel zooms</source>
            <translation>La molette zoome</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>And scrolls with Ctrl. Otherwise it scrolls, and zooms with Ctrl.</source>
            <translation>Et défile avec Ctrl. Sinon elle défile, et zoome avec Ctrl.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Turn the wheel round</source>
            <translation>Inverser la molette</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Towards you goes to the previous slice.</source>
            <translation>Vers vous va à la coupe précédente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Text in the corners</source>
            <translation>Texte dans les coins</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>How much is written over the images.</source>
            <translation>Combien est écrit sur les images.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Show patient's data</source>
            <translation>Afficher les données du patient</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Name, number and date on the image. Switch them off before others look at the screen.</source>
            <translation>Nom, numéro et date sur l'image. Désactivez-les avant que d'autres voient l'écran.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>How much segments cover of the image.</source>
            <translation>À quel point les segments couvrent l'image.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Speed of the cine</source>
            <translation>Vitesse du ciné</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Frames in a second, where the file does not say how fast.</source>
            <translation>Images par seconde, si le fichier ne le dit pas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Windows that you have kept</source>
            <translation>Fenêtrages que vous avez gardés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Image, Window, Keep this window … adds the one that is shown. Image, Window, My windows uses them.</source>
            <translation>Image, Fenêtrage, Garder ce fenêtrage… ajoute celui qui est affiché. Image, Fenêtrage, Mes fenêtrages les utilise.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Where the slice of the active viewport cuts the others.</source>
            <translation>Où la coupe de la vue active croise les autres.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Between viewports</source>
            <translation>Entre les vues</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Apply hanging protocols on opening</source>
            <translation>Appliquer les protocoles d'affichage à l'ouverture</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Layouts</source>
            <translation>Dispositions</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Layouts that were kept, and for which studies they are.</source>
            <translation>Dispositions gardées, et pour quels examens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Panels and viewports</source>
            <translation>Panneaux et vues</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Everything where it stood at the first start.</source>
            <translation>Tout à sa place du premier démarrage.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The slice</source>
            <translation>La coupe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Zoom and position</source>
            <translation>Zoom et position</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The window</source>
            <translation>Le fenêtrage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Search the preferences</source>
            <translation>Chercher dans les préférences</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Pages of the preferences</source>
            <translation>Pages des préférences</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>No setting fits these words.</source>
            <translation>Aucun réglage ne correspond à ces mots.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Restore the defaults of this page</source>
            <translation>Rétablir les valeurs par défaut de cette page</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Everything on this page is as at first.</source>
            <translation>Tout sur cette page est comme au départ.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>This page was as at first already.</source>
            <translation>Cette page était déjà comme au départ.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>This is a reformat already.</source>
            <translation>C'est déjà un reformatage.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>This series cannot be reformatted: it has one slice only.</source>
            <translation>Cette série ne peut être reformatée : elle n'a qu'une coupe.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>The series is still being read: reformat it when all of its slices are there.</source>
            <translation>La série est en cours de lecture : reformatez-la quand toutes ses coupes seront là.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Reformat a series first ({key}), then show another one beside its planes.</source>
            <extracomment>Fields: key</extracomment>
            <translation>Reformatez d'abord une série ({key}), puis affichez-en une autre à côté de ses plans.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Show another series of the same frame of reference in the viewport that is no reformat, for example an AI image made from this one.</source>
            <translation>Affichez une autre série du même référentiel dans la vue non reformatée, par exemple une image d'IA faite à partir de celle-ci.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>No reformat is on the screen: choose Reformat in three planes ({key}) first.</source>
            <extracomment>Fields: key</extracomment>
            <translation>Aucun reformatage à l'écran : choisissez d'abord Reformater en trois plans ({key}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Slab</source>
            <translation>Tranche</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>{series_title} is ready to be reformatted.</source>
            <extracomment>Fields: series_title</extracomment>
            <translation>{series_title} est prête à être reformatée.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Leave the reformat</source>
            <translation>Quitter le reformatage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/second_screen.py" />
            <source>Only one screen is connected.</source>
            <translation>Un seul écran est connecté.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/second_screen.py" />
            <source>{app_name}: images</source>
            <extracomment>Fields: app_name</extracomment>
            <translation>{app_name} : images</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>Go to slice</source>
            <translation>Aller à la coupe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>{description} holds no image to show.</source>
            <extracomment>Fields: description</extracomment>
            <translation>{description} ne contient aucune image à afficher.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>Show beside</source>
            <translation>Afficher à côté</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>Show series</source>
            <translation>Afficher la série</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>Rotate</source>
            <translation>Tourner</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>Fit</source>
            <translation>Adapter</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>Window: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Fenêtrage : {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>There is one viewport only.</source>
            <translation>Il n'y a qu'une vue.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>There is no rectangle on this slice.</source>
            <translation>Il n'y a pas de rectangle sur cette coupe.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Chosen in Studies</source>
            <translation>Choisi dans Examens</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>{n} files were copied into {folder}</source>
            <extracomment>Fields: folder, n</extracomment>
            <translation>
                <numerusform>{n} fichier a été copié dans {folder}</numerusform>
                <numerusform>{n} fichiers ont été copiés dans {folder}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>a folder that is not there any more</source>
            <translation>un dossier qui n'existe plus</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>{n} studies were removed from the list. The files are as they were.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} examen a été retiré de la liste. Les fichiers sont restés tels quels.</numerusform>
                <numerusform>{n} examens ont été retirés de la liste. Les fichiers sont restés tels quels.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Changing the list of studies</source>
            <translation>Modification de la liste des examens</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Where are the files of {named}?</source>
            <extracomment>Fields: named</extracomment>
            <translation>Où sont les fichiers de {named} ?</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Import the DICOM files of</source>
            <translation>Importer les fichiers DICOM de</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Importing into {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Importation dans {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>, {already} had been there already</source>
            <extracomment>Fields: already</extracomment>
            <translation>, {already} y étaient déjà</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>; {n} were not copied: {label}: {reason}</source>
            <extracomment>Fields: label, n, reason</extracomment>
            <translation> ; {n} n'ont pas été copiés : {label} : {reason}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>No other study of this patient was opened before.</source>
            <translation>Aucun autre examen de ce patient n'a été ouvert auparavant.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Copy the studies into</source>
            <translation>Copier les examens dans</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Copy the files of {name} into</source>
            <extracomment>Fields: name</extracomment>
            <translation>Copier les fichiers de {name} dans</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>There is no DICOM file to import in {listed}. Nothing was copied.</source>
            <extracomment>Fields: listed</extracomment>
            <translation>Il n'y a aucun fichier DICOM à importer dans {listed}. Rien n'a été copié.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>The study of {named} has no {modality} series to compare with.</source>
            <extracomment>Fields: modality, named</extracomment>
            <translation>L'examen de {named} n'a pas de série {modality} à comparer.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Looking for earlier studies</source>
            <translation>Recherche d'examens antérieurs</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>{n} other studies of this patient are known, the newest of {newest}.</source>
            <extracomment>Fields: n, newest</extracomment>
            <translation>
                <numerusform>{n} autre examen de ce patient est connu, le plus récent du {newest}.</numerusform>
                <numerusform>{n} autres examens de ce patient sont connus, le plus récent du {newest}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>The files of {study} are not in {folder} any more.</source>
            <extracomment>Fields: folder, study</extracomment>
            <translation>Les fichiers de {study} ne sont plus dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>The files of {study} are not there any more.</source>
            <extracomment>Fields: study</extracomment>
            <translation>Les fichiers de {study} ne sont plus là.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>Pinned</source>
            <translation>Épinglé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>Opened</source>
            <translation>Ouvert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>moved or deleted</source>
            <translation>déplacé ou supprimé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>No study was opened yet. Open a folder: what is in it will be found here again.</source>
            <translation>Aucun examen n'a encore été ouvert. Ouvrez un dossier : son contenu se retrouvera ici.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>All studies</source>
            <translation>Tous les examens</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Moved or deleted</source>
            <translation>Déplacés ou supprimés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Searching the studies</source>
            <translation>Recherche dans les examens</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Patient, ID, date, modality, description</source>
            <translation>Patient, ID, date, modalité, description</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Search the studies</source>
            <translation>Chercher dans les examens</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Which studies</source>
            <translation>Quels examens</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Studies that were found</source>
            <translation>Examens trouvés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>, {gone} moved or deleted: choose one and press Find again</source>
            <extracomment>Fields: gone</extracomment>
            <translation>, {gone} déplacés ou supprimés : en choisir un et appuyer sur Retrouver</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>No study is like that. Try fewer words.</source>
            <translation>Aucun examen ne correspond. Essayez moins de mots.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>All modalities</source>
            <translation>Toutes les modalités</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/hooks.py" />
            <source>Something</source>
            <translation>Quelque chose</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Privacy and safety</source>
            <translation>Confidentialité et sécurité</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Only what goes wrong</source>
            <translation>Seulement ce qui échoue</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Detailed, to look for an error</source>
            <translation>Détaillé, pour chercher une erreur</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Keep the open work for after a crash</source>
            <translation>Garder le travail ouvert en cas de plantage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Every 30 seconds, in your own data folder, readable for you only. It holds names of patients.</source>
            <translation>Toutes les 30 secondes, dans votre propre dossier de données, lisible par vous seul. Cela contient des noms de patients.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>After a crash</source>
            <translation>Après un plantage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>How much is written into the log</source>
            <translation>Combien est écrit dans le journal</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Names, numbers and paths of patients are left out of it, at every level.</source>
            <translation>Noms, numéros et chemins de patients en sont exclus, à tous les niveaux.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Log and reports</source>
            <translation>Journal et rapports</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Open its folder</source>
            <translation>Ouvrir son dossier</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Report of a problem</source>
            <translation>Signalement d'un problème</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Look at it …</source>
            <translation>La regarder…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>A file for whoever helps you. You read it first, and nothing is sent.</source>
            <translation>Un fichier pour qui vous aide. Vous le lisez d'abord, rien n'est envoyé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>The program looks for no updates and sends nothing. It speaks to an archive or the Hugging Face hub only when you ask for something there.</source>
            <translation>Le programme ne cherche pas de mises à jour et n'envoie rien. Il ne parle à une archive ou au hub Hugging Face que si vous y demandez quelque chose.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>None by itself</source>
            <translation>Aucune de lui-même</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Report a problem</source>
            <translation>Signaler un problème</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>This is all that goes into the file, and nothing is sent: you save it, and give it to whom you like. Names of patients, places and secrets are left out of it. Read it all the same; you can change any text, and leave parts out.</source>
            <translation>C'est tout ce qui va dans le fichier, et rien n'est envoyé : vous l'enregistrez et le donnez à qui vous voulez. Noms de patients, emplacements et secrets en sont exclus. Lisez-le quand même ; vous pouvez changer tout texte et omettre des parties.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Parts of the report</source>
            <translation>Parties du signalement</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Text of the part</source>
            <translation>Texte de la partie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>What did you do, what happened, and what had you expected? Name no patient.</source>
            <translation>Qu'avez-vous fait, que s'est-il passé, qu'attendiez-vous ? Ne nommez aucun patient.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Save …</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Save the report</source>
            <translation>Enregistrer le signalement</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Zip archives (*.zip)</source>
            <translation>Archives zip (*.zip)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>{n} parts go into the file.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} partie va dans le fichier.</numerusform>
                <numerusform>{n} parties vont dans le fichier.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>What happened</source>
            <translation>Ce qui s'est passé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>The report was saved to {path}. Nothing was sent.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Le signalement a été enregistré dans {path}. Rien n'a été envoyé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/uptake.py" />
            <source>This is a reformat: change the series itself, then reformat it.</source>
            <translation>C'est un reformatage : modifiez la série elle-même, puis reformatez-la.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/uptake.py" />
            <source>Uptake values (SUV)</source>
            <translation>Valeurs de fixation (SUV)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/uptake.py" />
            <source>This series cannot be shown in uptake values (SUV). {error}</source>
            <extracomment>Fields: error</extracomment>
            <translation>Cette série ne peut être affichée en valeurs de fixation (SUV). {error}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>slice {number}/{count}</source>
            <extracomment>Fields: count, number</extracomment>
            <translation>coupe {number}/{count}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>over it: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>par-dessus : {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>zoom {percent:.0f}%</source>
            <extracomment>Fields: percent</extracomment>
            <translation>zoom {percent:.0f} %</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>outside the field of view</source>
            <translation>hors du champ de vue</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>AI value {value:.0f}</source>
            <extracomment>Fields: value</extracomment>
            <translation>valeur d'IA {value:.0f}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>value {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>valeur {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>model {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>modèle {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>loc {distance:.1f} mm</source>
            <extracomment>Fields: distance</extracomment>
            <translation>pos. {distance:.1f} mm</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>lossy compressed</source>
            <translation>compressé avec pertes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>no scale</source>
            <translation>pas d'échelle</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>series {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>série {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/crosshair.py" />
            <source>Turn the planes</source>
            <translation>Tourner les plans</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/crosshair.py" />
            <source>Move the crosshair</source>
            <translation>Déplacer le réticule</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked by number</source>
            <translation>lié par numéro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked, in another plane</source>
            <translation>lié, dans un autre plan</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked by position, {off:.1f} mm off</source>
            <extracomment>Fields: off</extracomment>
            <translation>lié par position, à {off:.1f} mm</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked by position</source>
            <translation>lié par position</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked zoom and window</source>
            <translation>zoom et fenêtrage liés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked zoom</source>
            <translation>zoom lié</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked window</source>
            <translation>fenêtrage lié</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/painter.py" />
            <source>Drop a series here</source>
            <translation>Déposez une série ici</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/painter.py" />
            <source>Reading …</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/spoken.py" />
            <source>slice {index} of {n}</source>
            <extracomment>Fields: index, n</extracomment>
            <translation>coupe {index} sur {n}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/spoken.py" />
            <source>window {width} level {level}</source>
            <extracomment>Fields: level, width</extracomment>
            <translation>fenêtre largeur {width} niveau {level}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/spoken.py" />
            <source>over it: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>par-dessus : {what}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/widget.py" />
            <source>Viewport {viewport_id}</source>
            <extracomment>Fields: viewport_id</extracomment>
            <translation>Vue {viewport_id}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/widget.py" />
            <source>Slice of viewport {viewport_id}</source>
            <extracomment>Fields: viewport_id</extracomment>
            <translation>Coupe de la vue {viewport_id}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/volumes.py" />
            <source>Preparing the reformat of {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Préparation du reformatage de {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/welcome.py" />
            <source>Drop a study here</source>
            <translation>Déposez un examen ici</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/welcome.py" />
            <source>A folder, DICOM files, a DICOMDIR or a zip. Nothing in it is changed.</source>
            <translation>Un dossier, des fichiers DICOM, un DICOMDIR ou un zip. Rien n'y est modifié.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/welcome.py" />
            <source>Open {path}</source>
            <extracomment>Fields: path</extracomment>
            <translation>Ouvrir {path}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>{n} AI results are not saved.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>Un résultat d'IA n'est pas enregistré.</numerusform>
                <numerusform>{n} résultats d'IA ne sont pas enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>No tool is chosen and nothing is at work.</source>
            <translation>Aucun outil n'est choisi et rien n'est en cours.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Window presets</source>
            <translation>Préréglages de fenêtrage</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Draw, measure, and what is done with it</source>
            <translation>Dessiner, mesurer, et ce qu'on en fait</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Save them beside the study before the window closes?</source>
            <translation>Les enregistrer à côté de l'examen avant de fermer la fenêtre ?</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>compressed with loss</source>
            <translation>compressé avec pertes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Undone: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Annulé : {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Done again: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Rétabli : {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Unsaved AI results</source>
            <translation>Résultats d'IA non enregistrés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>{title} holds questions and answers; they stand in the HealthGPT panel.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} contient des questions et réponses ; elles sont dans le panneau HealthGPT.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>Report …</source>
            <translation>Signaler…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>Start fresh</source>
            <translation>Repartir de zéro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>What was kept stays under File, Reopen the last workspace, until this window is closed.</source>
            <translation>Ce qui a été gardé reste sous Fichier, Rouvrir le dernier espace de travail, jusqu'à la fermeture de cette fenêtre.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>The program ended without closing on {time}.</source>
            <extracomment>Fields: time</extracomment>
            <translation>Le programme s'est terminé sans se fermer le {time}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{n} studies are not where they were, among them {study} in {folder}. What was measured in them is kept.</source>
            <extracomment>Fields: folder, n, study</extracomment>
            <translation>{n} examens ne sont plus où ils étaient, dont {study} dans {folder}. Ce qui y a été mesuré est gardé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>A study was not found when it was to be brought back.</source>
            <translation>Un examen n'a pas été trouvé lors de la restauration.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>The program crashed on {time} ({reason}).</source>
            <extracomment>Fields: reason, time</extracomment>
            <translation>Le programme a planté le {time} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{study} is not in {folder} any more. What was measured in it is kept until it is found.</source>
            <extracomment>Fields: folder, study</extracomment>
            <translation>{study} n'est plus dans {folder}. Ce qui y a été mesuré est gardé jusqu'à ce qu'il soit retrouvé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Keeping the open work</source>
            <translation>Sauvegarde du travail ouvert</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{what} Kept: {kept}.</source>
            <extracomment>Fields: kept, what</extracomment>
            <translation>{what} Gardé : {kept}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Looking at what was kept</source>
            <translation>Examen de ce qui a été gardé</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>A workspace is being brought back.</source>
            <translation>Un espace de travail est en cours de restauration.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>No workspace was kept yet: one is kept whenever a window with open studies is closed.</source>
            <translation>Aucun espace de travail n'a encore été gardé : cela se fait à la fermeture d'une fenêtre avec des examens ouverts.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Reading the workspace</source>
            <translation>Lecture de l'espace de travail</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Where are the files now?</source>
            <translation>Où sont maintenant les fichiers ?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{n} viewports stay empty: their images are not in the study any more.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} vue reste vide : ses images ne sont plus dans l'examen.</numerusform>
                <numerusform>{n} vues restent vides : leurs images ne sont plus dans l'examen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{n} parts of what was kept could not be read.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} partie de ce qui a été gardé n'a pas pu être lue.</numerusform>
                <numerusform>{n} parties de ce qui a été gardé n'ont pas pu être lues.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>The open work cannot be kept for after a crash ({reason}). Free some space in {folder}; it is tried again every 30 seconds.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Le travail ouvert ne peut être gardé en cas de plantage ({reason}). Libérez de la place dans {folder} ; un nouvel essai a lieu toutes les 30 secondes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{what} Nothing was open.</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what} Rien n'était ouvert.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Everything is as it was kept.</source>
            <translation>Tout est comme il a été gardé.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>no reason known</source>
            <translation>raison inconnue</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/restoring.py" />
            <source>Looking for the studies</source>
            <translation>Recherche des examens</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/workspace/files.py" />
            <source>What was kept of the open studies cannot be used ({file}: {reason}). Open the studies again yourself.</source>
            <extracomment>Fields: file, reason</extracomment>
            <translation>Ce qui a été gardé des examens ouverts est inutilisable ({file} : {reason}). Rouvrez vous-même les examens.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/workspace/state.py" />
            <source>what was being opened</source>
            <translation>ce qui était en cours d'ouverture</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The tensor {name} of {source} has the shape {shapes}: the manifest, the vocabulary and the file do not fit.</source>
            <extracomment>Fields: name, shapes, source</extracomment>
            <translation>Le tenseur {name} de {source} a la forme {shapes} : le manifeste, le vocabulaire et le fichier ne concordent pas.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The model has no adapter '{task}'; it has {known}.</source>
            <extracomment>Fields: known, task</extracomment>
            <translation>Le modèle n'a pas d'adaptateur « {task} » ; il a {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The model's vocabulary has no image tokens: it cannot draw.</source>
            <translation>Le vocabulaire du modèle n'a pas de jetons d'image : il ne peut pas dessiner.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The model has no adapted layer '{layer}'.</source>
            <extracomment>Fields: layer</extracomment>
            <translation>Le modèle n'a pas de couche adaptée « {layer} ».</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>{source} lacks the tensor {prefix}{key}: the adapter is not complete.</source>
            <extracomment>Fields: key, prefix, source</extracomment>
            <translation>Il manque à {source} le tenseur {prefix}{key} : l'adaptateur n'est pas complet.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>There is no question: write one.</source>
            <translation>Il n'y a pas de question : écrivez-en une.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>An answer needs at least one token: allow more of them.</source>
            <translation>Une réponse demande au moins un jeton : permettez-en davantage.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The model '{name}' reads single pictures, not volumes: ask about one slice.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Le modèle « {name} » lit des images isolées, pas des volumes : interrogez une coupe.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The model '{name}' reads one picture with a question, not several: ask about each.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Le modèle « {name} » lit une image par question, pas plusieurs : interrogez chacune.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>A region needs the picture that it is a part of.</source>
            <translation>Une région demande l'image dont elle fait partie.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>A question is about a volume or about pictures, not about both.</source>
            <translation>Une question porte sur un volume ou sur des images, pas sur les deux.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>A volume must be 8-bit grey [slices, rows, columns].</source>
            <translation>Un volume doit être en gris 8 bits [coupes, lignes, colonnes].</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The oldest {count} turns of the conversation were left out: the model reads and writes {room} tokens in all.</source>
            <extracomment>Fields: count, room</extracomment>
            <translation>Les échanges les plus anciens ({count}) ont été omis : le modèle lit et écrit {room} jetons en tout.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The answer was cut off at its longest length.</source>
            <translation>La réponse a été coupée à sa longueur maximale.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/byte_pair.py" />
            <source>The tokenizer file {path} is not there: fetch the model again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Le fichier du tokenizer {path} est absent : récupérez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/byte_pair.py" />
            <source>The tokenizer files in {folder} cannot be read: {reason}</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Les fichiers du tokenizer dans {folder} sont illisibles : {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/convert.py" />
            <source>The weights cannot be written to {folder}: {reason}.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Les poids ne peuvent pas être écrits dans {folder} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The repository {id} has no {missing} any more: its owners changed it.</source>
            <extracomment>Fields: id, missing</extracomment>
            <translation>Le dépôt {id} n'a plus {missing} : ses propriétaires l'ont modifié.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The repository {repository} holds no weights that can be read.</source>
            <extracomment>Fields: repository</extracomment>
            <translation>Le dépôt {repository} ne contient pas de poids lisibles.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The model {model} needs {missing:.1f} GB more, and {place} has {free:.1f} GB free: free some space, or let HEALTHGPT_HOME name a folder on another disk.</source>
            <extracomment>Fields: free, missing, model, place</extracomment>
            <translation>Le modèle {model} demande encore {missing:.1f} Go, et {place} a {free:.1f} Go libres : libérez de l'espace, ou indiquez par HEALTHGPT_HOME un dossier sur un autre disque.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The model cannot be written to {folder}: {reason}.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Le modèle ne peut pas être écrit dans {folder} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/fit.py" />
            <source>The configuration {path} cannot be used: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>La configuration {path} est inutilisable : {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/fit.py" />
            <source>The file of weights {path} is damaged or cut off: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Le fichier de poids {path} est endommagé ou tronqué : {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>The file {repository}/{name} was damaged on the way: its checksum is not the one that the hub gives. Nothing of it was kept; start the download again.</source>
            <extracomment>Fields: name, repository</extracomment>
            <translation>Le fichier {repository}/{name} a été endommagé en route : sa somme de contrôle n'est pas celle que donne le hub. Rien n'en a été gardé ; relancez le téléchargement.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>The hub told neither size nor checksum of {repository}/{name}: try again later.</source>
            <extracomment>Fields: name, repository</extracomment>
            <translation>Le hub n'a donné ni la taille ni la somme de contrôle de {repository}/{name} : réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: HF_HUB_OFFLINE forbids it. Unset it, or bring the model by 'healthgpt models import'.</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what} n'a pas été récupéré : HF_HUB_OFFLINE l'interdit. Retirez-la, ou apportez le modèle par « healthgpt models import ».</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {hub} has no such repository, or hides it.</source>
            <extracomment>Fields: hub, what</extracomment>
            <translation>{what} n'a pas été récupéré : {hub} n'a pas ce dépôt, ou le cache.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {hub} answered {status}. Try again later.</source>
            <extracomment>Fields: hub, status, what</extracomment>
            <translation>{what} n'a pas été récupéré : {hub} a répondu {status}. Réessayez plus tard.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {hub} cannot be reached. Check the network and start the same command again, which goes on where it was; or bring the model by 'healthgpt models import'.</source>
            <extracomment>Fields: hub, what</extracomment>
            <translation>{what} n'a pas été récupéré : {hub} est injoignable. Vérifiez le réseau et relancez la même commande, qui reprend où elle en était ; ou apportez le modèle par « healthgpt models import ».</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {reason}. Start the same command again.</source>
            <extracomment>Fields: reason, what</extracomment>
            <translation>{what} n'a pas été récupéré : {reason}. Relancez la même commande.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: the disk is full. Free some space and start again.</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what} n'a pas été récupéré : le disque est plein. Libérez de l'espace et recommencez.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>Below {source} there is no folder '{name}' with the files of {repository}.</source>
            <extracomment>Fields: name, repository, source</extracomment>
            <translation>Sous {source} il n'y a pas de dossier « {name} » avec les fichiers de {repository}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>A model cannot be called '{name}': use letters, digits, '-', '_', '.', and another name than '{bundled}'.</source>
            <extracomment>Fields: bundled, name</extracomment>
            <translation>Un modèle ne peut pas s'appeler « {name} » : prenez des lettres, des chiffres, « - », « _ », « . », et un autre nom que « {bundled} ».</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>Below {source} there is none of the weights of {model}: {wanted}.</source>
            <extracomment>Fields: model, source, wanted</extracomment>
            <translation>Sous {source} il n'y a aucun des poids de {model} : {wanted}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>{source} holds no image tokenizer: that is model.yaml with last.ckpt or model.safetensors.</source>
            <extracomment>Fields: source</extracomment>
            <translation>{source} ne contient pas de tokenizer d'image : c'est model.yaml avec last.ckpt ou model.safetensors.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>There is no model '{name}' in {folder}.</source>
            <extracomment>Fields: folder, name</extracomment>
            <translation>Il n'y a pas de modèle « {name} » dans {folder}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>There is a model '{name}' in {folder} already: remove it, or give another name.</source>
            <extracomment>Fields: folder, name</extracomment>
            <translation>Il y a déjà un modèle « {name} » dans {folder} : supprimez-le, ou donnez un autre nom.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The model '{model}' is not whole: {problem}</source>
            <extracomment>Fields: model, problem</extracomment>
            <translation>Le modèle « {model} » n'est pas complet : {problem}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The manifest cannot be written to {path}: {reason}.</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Le manifeste ne peut pas être écrit dans {path} : {reason}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The model {folder} cannot be deleted: {reason}. Close the programs that use it, and try again.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Le modèle {folder} ne peut pas être supprimé : {reason}. Fermez les programmes qui l'utilisent, et réessayez.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The model was not copied to {final}: {reason}. Nothing half-written is left.</source>
            <extracomment>Fields: final, reason</extracomment>
            <translation>Le modèle n'a pas été copié dans {final} : {reason}. Rien d'à moitié écrit ne reste.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/released.py" />
            <source>The model '{name}' is not known; known are {known}.</source>
            <extracomment>Fields: known, name</extracomment>
            <translation>Le modèle « {name} » est inconnu ; sont connus {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/released.py" />
            <source>The model {model} has no part '{name}'; its parts are {known}.</source>
            <extracomment>Fields: known, model, name</extracomment>
            <translation>Le modèle {model} n'a pas de partie « {name} » ; ses parties sont {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>fits this machine, best on {device} in {precision}</source>
            <extracomment>Fields: device, precision</extracomment>
            <translation>convient à cette machine, au mieux sur {device} en {precision}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>the CPU</source>
            <translation>le processeur</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>the NVIDIA GPU</source>
            <translation>le GPU NVIDIA</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>the Apple GPU</source>
            <translation>le GPU Apple</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>too large</source>
            <translation>trop grand</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>too large for this machine in any precision</source>
            <translation>trop grand pour cette machine dans toute précision</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>fits</source>
            <translation>convient</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>fits once other programs are closed</source>
            <translation>convient une fois les autres programmes fermés</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>about {number} tokens in a second</source>
            <extracomment>Fields: number</extracomment>
            <translation>environ {number} jetons par seconde</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>a picture in about {time}</source>
            <extracomment>Fields: time</extracomment>
            <translation>une image en {time} environ</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/decoding/choice.py" />
            <source>The model computed something that is no number: its weights are damaged, or too large for the precision. Check the model, or choose float32.</source>
            <translation>Le modèle a calculé ce qui n'est pas un nombre : ses poids sont endommagés, ou trop grands pour la précision. Vérifiez le modèle, ou choisissez float32.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/decoding/stack.py" />
            <source>The base's config.json asks for windows {windows} and a rotary embedding '{rope}', as no HealthGPT has them: this model cannot be run.</source>
            <extracomment>Fields: rope, windows</extracomment>
            <translation>Le config.json de la base demande des fenêtres {windows} et un encodage rotatif « {rope} », qu'aucun HealthGPT n'a : ce modèle ne peut pas être exécuté.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/drawing.py" />
            <source>The share from which a neighbour's token stays must be above 0 and at most 1.</source>
            <translation>La part à partir de laquelle le jeton du voisin reste doit être supérieure à 0 et d'au plus 1.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/drawing.py" />
            <source>Pictures drawn together must be of one task and one contrast.</source>
            <translation>Les images dessinées ensemble doivent être d'une seule tâche et d'un seul contraste.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The graphics processor stopped answering: the processor is used until the program is started anew.</source>
            <translation>Le processeur graphique ne répond plus : le processeur est utilisé jusqu'au prochain démarrage du programme.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The device '{wish}' is not there; here are {known}.</source>
            <extracomment>Fields: known, wish</extracomment>
            <translation>Le périphérique « {wish} » est absent ; sont présents {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>There was not enough memory for {wish}: the model was loaded in {smaller}, and its results may differ a little.</source>
            <extracomment>Fields: smaller, wish</extracomment>
            <translation>Il n'y avait pas assez de mémoire pour {wish} : le modèle a été chargé en {smaller}, et ses résultats peuvent différer un peu.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>No model is loaded.</source>
            <translation>Aucun modèle n'est chargé.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The model '{model}' was not trained for {use}.</source>
            <extracomment>Fields: model, use</extracomment>
            <translation>Le modèle « {model} » n'a pas été entraîné pour {use}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The model '{model}' cannot draw: it has no image tokenizer.</source>
            <extracomment>Fields: model</extracomment>
            <translation>Le modèle « {model} » ne peut pas dessiner : il n'a pas de tokenizer d'image.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The engine was closed.</source>
            <translation>Le moteur a été fermé.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/__init__.py" />
            <source>The model '{model}' is of the family {family}, which neither answers nor draws by itself: choose another model.</source>
            <extracomment>Fields: family, model</extracomment>
            <translation>Le modèle « {model} » est de la famille {family}, qui seule ne répond ni ne dessine : choisissez un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The model '{model}' answers questions and cannot draw.</source>
            <extracomment>Fields: model</extracomment>
            <translation>Le modèle « {model} » répond aux questions et ne peut pas dessiner.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The tokenizer in {folder} has no chat template: fetch the model again.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>Le tokenizer dans {folder} n'a pas de modèle de conversation : récupérez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The model '{model}' cannot be kept in {precision}: choose bfloat16.</source>
            <extracomment>Fields: model, precision</extracomment>
            <translation>Le modèle « {model} » ne peut pas être gardé en {precision} : choisissez bfloat16.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The question holds a mark that stands for a picture: leave it out.</source>
            <translation>La question contient une marque qui désigne une image : retirez-la.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The question is longer than the model can read: shorten it.</source>
            <translation>La question est plus longue que ce que le modèle peut lire : raccourcissez-la.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The chat template of '{model}' does not show pictures as Qwen3-VL does.</source>
            <extracomment>Fields: model</extracomment>
            <translation>Le modèle de conversation de « {model} » ne montre pas les images comme Qwen3-VL.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The tokenizer in {folder} cannot be read: {reason}</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Le tokenizer dans {folder} est illisible : {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The picture settings in {folder} cannot be used: {reason}</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>Les réglages d'image dans {folder} sont inutilisables : {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>A picture cannot be read: {reason}.</source>
            <extracomment>Fields: reason</extracomment>
            <translation>Une image est illisible : {reason}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/faults.py" />
            <source>The graphics processor stopped answering, and what was under way is lost: ask again, which goes on with the processor. To use the graphics processor again, start the program anew.</source>
            <translation>Le processeur graphique ne répond plus, et ce qui était en cours est perdu : redemandez, le processeur s'en charge. Pour utiliser de nouveau le processeur graphique, redémarrez le programme.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/faults.py" />
            <source>There is not enough memory for this model: close other programs, or choose a smaller model.</source>
            <translation>Il n'y a pas assez de mémoire pour ce modèle : fermez d'autres programmes, ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/image_tokenizer/config.py" />
            <source>The image tokenizer's configuration {path} does not fit together: {problem}.</source>
            <extracomment>Fields: path, problem</extracomment>
            <translation>La configuration {path} du tokenizer d'image est incohérente : {problem}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/image_tokenizer/config.py" />
            <source>The image tokenizer's configuration {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>La configuration {path} du tokenizer d'image est illisible : {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/image_tokenizer/config.py" />
            <source>The image tokenizer's configuration {path} lacks or misstates {reason}.</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>La configuration {path} du tokenizer d'image omet ou déforme {reason}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The model '{model}' has no image tokenizer.</source>
            <extracomment>Fields: model</extracomment>
            <translation>Le modèle « {model} » n'a pas de tokenizer d'image.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The settings {path} give no usable end token or repetition penalty.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Les réglages {path} ne donnent pas de jeton de fin ou de pénalité de répétition utilisables.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The prompt and a picture of {count} tokens are longer than the {room} positions of the model.</source>
            <extracomment>Fields: count, room</extracomment>
            <translation>L'invite et une image de {count} jetons dépassent les {room} positions du modèle.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The tensor {name} of {source} has the shape {shape} and not {wanted}.</source>
            <extracomment>Fields: name, shape, source, wanted</extracomment>
            <translation>Le tenseur {name} de {source} a la forme {shape} et non {wanted}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The model '{model}' has {codes} image tokens, but its image tokenizer {other} codes: they do not belong together.</source>
            <extracomment>Fields: codes, model, other</extracomment>
            <translation>Le modèle « {model} » a {codes} jetons d'image, mais son tokenizer d'image {other} codes : ils ne vont pas ensemble.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The sizes in {base} and {vision} do not fit together: {reason}</source>
            <extracomment>Fields: base, reason, vision</extracomment>
            <translation>Les tailles dans {base} et {vision} ne concordent pas : {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>[tasks.{name}] of the model '{model}' reads vision layer {vision_layer}, but the tower has {layers} layers.</source>
            <extracomment>Fields: layers, model, name, vision_layer</extracomment>
            <translation>[tasks.{name}] du modèle « {model} » lit la couche visuelle {vision_layer}, mais la tour a {layers} couches.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>{path} lacks the tensor {published}: the base is not complete or of another model.</source>
            <extracomment>Fields: path, published</extracomment>
            <translation>Il manque à {path} le tenseur {published} : la base n'est pas complète ou est celle d'un autre modèle.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The model '{model}' lacks {place}, so the folder is not complete: fetch or copy the whole model again.</source>
            <extracomment>Fields: model, place</extracomment>
            <translation>Il manque au modèle « {model} » {place}, le dossier n'est donc pas complet : récupérez ou copiez de nouveau le modèle entier.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The manifest {path} cannot be used: {words}.</source>
            <extracomment>Fields: path, words</extracomment>
            <translation>Le manifeste {path} est inutilisable : {words}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The contrast {wanted!r} is not known; known are {known}.</source>
            <extracomment>Fields: known, wanted</extracomment>
            <translation>Le contraste {wanted!r} est inconnu ; sont connus {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The model '{model}' lacks {place}, and the hub's cache has none: fetch or copy the whole model again.</source>
            <extracomment>Fields: model, place</extracomment>
            <translation>Il manque au modèle « {model} » {place}, et le cache du hub ne l'a pas : récupérez ou copiez de nouveau le modèle entier.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The file {path} is not there: fetch the model again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Le fichier {path} est absent : récupérez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>There is no model in {folder}: {file} cannot be read ({reason}).</source>
            <extracomment>Fields: file, folder, reason</extracomment>
            <translation>Il n'y a pas de modèle dans {folder} : {file} est illisible ({reason}).</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The manifest {path} is damaged: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Le manifeste {path} est endommagé : {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>{key} in {file} is not known and was left out.</source>
            <extracomment>Fields: file, key</extracomment>
            <translation>{key} dans {file} est inconnu et a été omis.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>{name} differs from the hash in {file}: fetch the model again.</source>
            <extracomment>Fields: file, name</extracomment>
            <translation>{name} diffère de l'empreinte dans {file} : récupérez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>{name} cannot be read ({reason}): check its permissions.</source>
            <extracomment>Fields: name, reason</extracomment>
            <translation>{name} est illisible ({reason}) : vérifiez ses droits d'accès.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/pictures.py" />
            <source>The region {region} is empty or leaves the picture of {columns} x {rows} pixels.</source>
            <extracomment>Fields: columns, region, rows</extracomment>
            <translation>La région {region} est vide ou sort de l'image de {columns} x {rows} pixels.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/pictures.py" />
            <source>A picture must be 8-bit grey [rows, columns] or RGB [rows, columns, 3].</source>
            <translation>Une image doit être en gris 8 bits [lignes, colonnes] ou RVB [lignes, colonnes, 3].</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/pictures.py" />
            <source>The picture is larger than {most} pixels: choose a part of it.</source>
            <extracomment>Fields: most</extracomment>
            <translation>L'image dépasse {most} pixels : choisissez-en une partie.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/places.py" />
            <source>There is no model '{name}': give '{bundled}' or a folder that holds a {file}.</source>
            <extracomment>Fields: bundled, file, name</extracomment>
            <translation>Il n'y a pas de modèle « {name} » : donnez « {bundled} » ou un dossier qui contient {file}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/places.py" />
            <source>The manifest in {root} names {relative!r}, which lies outside of the model's folder.</source>
            <extracomment>Fields: relative, root</extracomment>
            <translation>Le manifeste dans {root} nomme {relative!r}, qui se trouve hors du dossier du modèle.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/places.py" />
            <source>The model {name} is not on this computer: 'healthgpt models download {name}' fetches it.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Le modèle {name} n'est pas sur cet ordinateur : « healthgpt models download {name} » le récupère.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/precision.py" />
            <source>There is no precision '{precision}'; there are {known}.</source>
            <extracomment>Fields: known, precision</extracomment>
            <translation>Il n'y a pas de précision « {precision} » ; il y a {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/precision.py" />
            <source>The precision {precision} is for the CPU; on '{device}' use bfloat16 or float16.</source>
            <extracomment>Fields: device, precision</extracomment>
            <translation>La précision {precision} est pour le processeur ; sur « {device} », prenez bfloat16 ou float16.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/prompts.py" />
            <source>The question holds the mark {mark}, which stands for the picture: leave it out.</source>
            <extracomment>Fields: mark</extracomment>
            <translation>La question contient la marque {mark}, qui désigne l'image : retirez-la.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/prompts.py" />
            <source>The prompt template {template!r} is not known; known are {known}.</source>
            <extracomment>Fields: known, template</extracomment>
            <translation>Le modèle d'invite {template!r} est inconnu ; sont connus {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>The generated picture is blank: the model made nothing of this slice.</source>
            <translation>L'image générée est vide : le modèle n'a rien tiré de cette coupe.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>The generated picture is nearly the input again: the model changed almost nothing.</source>
            <translation>L'image générée est presque l'entrée : le modèle n'a presque rien changé.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>{beyond:.0%} of the generated picture is out of range: these pixels were clipped to black or white.</source>
            <extracomment>Fields: beyond</extracomment>
            <translation>{beyond:.0%} de l'image générée sort de la plage : ces pixels ont été ramenés au noir ou au blanc.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>The outline of the generated picture leaves that of the input: they agree to {agreement:.0%} (Dice coefficient), so its anatomy is not that of this slice.</source>
            <extracomment>Fields: agreement</extracomment>
            <translation>Le contour de l'image générée s'écarte de celui de l'entrée : ils concordent à {agreement:.0%} (coefficient de Dice), son anatomie n'est donc pas celle de cette coupe.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/super_resolving.py" />
            <source>The model '{model}' cannot super-resolve: it draws {output_size} pixels along a side, and its scale is {scale}.</source>
            <extracomment>Fields: model, output_size, scale</extracomment>
            <translation>Le modèle « {model} » ne peut pas faire de super-résolution : il dessine {output_size} pixels par côté, et son facteur est {scale}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tiling.py" />
            <source>The model does not tell how large a part of a picture it draws at a time.</source>
            <translation>Le modèle ne dit pas quelle partie d'une image il dessine à la fois.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tiling.py" />
            <source>A part of {wide} x {high} pixels is too small for super-resolution: choose one of at least {least} x {least} pixels.</source>
            <extracomment>Fields: high, least, wide</extracomment>
            <translation>Une partie de {wide} x {high} pixels est trop petite pour la super-résolution : choisissez-en une d'au moins {least} x {least} pixels.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tiling.py" />
            <source>A part of {wide} x {high} pixels is too large for super-resolution ({count} tiles): choose one of at most {most} x {most} pixels, by a rectangle or by zooming in.</source>
            <extracomment>Fields: count, high, most, wide</extracomment>
            <translation>Une partie de {wide} x {high} pixels est trop grande pour la super-résolution ({count} tuiles) : choisissez-en une d'au plus {most} x {most} pixels, par un rectangle ou en agrandissant.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The file {path} is not a JSON object.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Le fichier {path} n'est pas un objet JSON.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The tokenizer has no token for {token!r}: its files do not belong together.</source>
            <extracomment>Fields: token</extracomment>
            <translation>Le tokenizer n'a pas de jeton pour {token!r} : ses fichiers ne vont pas ensemble.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The file {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Le fichier {path} est illisible : {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The sentencepiece model {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Le modèle sentencepiece {path} est illisible : {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The added tokens of {path} are damaged.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Les jetons ajoutés de {path} sont endommagés.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/vision.py" />
            <source>The picture settings {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>Les réglages d'image {path} sont illisibles : {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weight_files.py" />
            <source>The folder {folder} holds no weights (model.safetensors or pytorch_model.bin).</source>
            <extracomment>Fields: folder</extracomment>
            <translation>Le dossier {folder} ne contient pas de poids (model.safetensors ou pytorch_model.bin).</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weight_files.py" />
            <source>The index of weights {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>L'index des poids {path} est illisible : {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weight_files.py" />
            <source>The index of weights {path} names a file outside of its folder: {shard!r}.</source>
            <extracomment>Fields: path, shard</extracomment>
            <translation>L'index des poids {path} nomme un fichier hors de son dossier : {shard!r}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>{source} holds {count} tensors that the model does not know; left out: {name} and others.</source>
            <extracomment>Fields: count, name, source</extracomment>
            <translation>{source} contient {count} tenseurs que le modèle ne connaît pas ; omis : {name} et d'autres.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file of weights {path} is not there: check the model folder or fetch the model again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Le fichier de poids {path} est absent : vérifiez le dossier du modèle ou récupérez de nouveau le modèle.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The tensor {name} of {source} has the shape {shapes}: the manifest and the file do not fit.</source>
            <extracomment>Fields: name, shapes, source</extracomment>
            <translation>Le tenseur {name} de {source} a la forme {shapes} : le manifeste et le fichier ne concordent pas.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>{source} holds {name}, which the model does not know; left out.</source>
            <extracomment>Fields: name, source</extracomment>
            <translation>{source} contient {name}, que le modèle ne connaît pas ; omis.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} was not read: besides tensors its pickle asks for {module}.{name}, which could run code. Use a file from a trusted source, best as safetensors.</source>
            <extracomment>Fields: module, name, path</extracomment>
            <translation>Le fichier {path} n'a pas été lu : outre des tenseurs, son pickle demande {module}.{name}, qui pourrait exécuter du code. Prenez un fichier d'une source sûre, de préférence en safetensors.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} is a zip archive but not a file of weights.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Le fichier {path} est une archive zip mais pas un fichier de poids.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} is compressed, as no file of weights is: fetch it again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Le fichier {path} est compressé, ce qu'aucun fichier de poids n'est : récupérez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} does not hold a table of tensors.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Le fichier {path} ne contient pas de table de tenseurs.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>{source} lacks the tensor {name}: the file belongs to another model or is cut off.</source>
            <extracomment>Fields: name, source</extracomment>
            <translation>Il manque à {source} le tenseur {name} : le fichier est celui d'un autre modèle ou est tronqué.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} holds a storage of an unknown kind.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Le fichier {path} contient un stockage d'un genre inconnu.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file of weights {path} is damaged, cut off, or of PyTorch's form of before 2020: fetch it again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Le fichier de poids {path} est endommagé, tronqué, ou dans la forme de PyTorch d'avant 2020 : récupérez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Convert to MR</source>
            <translation>Convertir en IRM</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Convert to CT</source>
            <translation>Convertir en TDM</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Super-resolve</source>
            <translation>Super-résolution</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Reconstruct</source>
            <translation>Reconstruire</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>converting to MR</source>
            <translation>la conversion en IRM</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>converting to CT</source>
            <translation>la conversion en TDM</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>super-resolution</source>
            <translation>la super-résolution</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>reconstruction</source>
            <translation>la reconstruction</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>questions</source>
            <translation>des questions</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' learned from fields of view of {least:g} to {greatest:g} mm, and {what} has {side:.0f} mm</source>
            <extracomment>Fields: greatest, least, model, side, what</extracomment>
            <translation>Le modèle « {model} » a appris de champs de vue de {least:g} à {greatest:g} mm, et {what} a {side:.0f} mm</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This series cannot be converted: the model '{model}' was trained for {trained}, and this is {what}.</source>
            <extracomment>Fields: model, trained, what</extracomment>
            <translation>Cette série ne peut être convertie : le modèle « {model} » a été entraîné pour {trained}, et ceci est {what}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for {trained}, and this is {what}.</source>
            <extracomment>Fields: model, trained, what</extracomment>
            <translation>Le modèle « {model} » a été entraîné pour {trained}, et ceci est {what}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>(So say its descriptions; it has no Body Part Examined.)</source>
            <translation>(C'est ce que disent ses descriptions ; il n'a pas de Body Part Examined.)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for questions about {trained_for}, and this is {what}.</source>
            <extracomment>Fields: model, trained_for, what</extracomment>
            <translation>Le modèle « {model} » a été entraîné pour des questions sur {trained_for}, et ceci est {what}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>{learned}: the result may be wrong. Convert a larger part.</source>
            <extracomment>Fields: learned</extracomment>
            <translation>{learned} : le résultat peut être faux. Convertissez une partie plus grande.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>one of its tiles</source>
            <translation>une de ses tuiles</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>this part</source>
            <translation>cette partie</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>this slice</source>
            <translation>cette coupe</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>(Its Body Part Examined is {stated}.)</source>
            <extracomment>Fields: stated</extracomment>
            <translation>(Son Body Part Examined est {stated}.)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>other images</source>
            <translation>d'autres images</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This is a reformat: choose a slice of the series itself, so that the result can name its source.</source>
            <translation>C'est un reformatage : choisissez une coupe de la série elle-même, pour que le résultat puisse nommer sa source.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This image was generated: only acquired images can be converted.</source>
            <translation>Cette image a été générée : seules les images acquises peuvent être converties.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>{task} needs {needed} image, and this is {given} image.</source>
            <extracomment>Fields: given, modality, needed, source, task</extracomment>
            <translation>{task} demande une image {source}, et ceci est une image {modality}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was not trained for {what}.</source>
            <extracomment>Fields: model, what</extracomment>
            <translation>Le modèle « {model} » n'a pas été entraîné pour {what}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This is a colour image: only grey images can be converted.</source>
            <translation>C'est une image en couleur : seules les images en gris peuvent être converties.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This is a localizer: only slices can be converted.</source>
            <translation>C'est un localisateur : seules les coupes peuvent être converties.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>{learned}: the result is coarse. Convert a rectangle of such a size instead.</source>
            <extracomment>Fields: learned</extracomment>
            <translation>{learned} : le résultat est grossier. Convertissez plutôt un rectangle de cette taille.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The file does not say which body part it shows; the model was trained for the {parts}.</source>
            <extracomment>Fields: parts</extracomment>
            <translation>Le fichier ne dit pas quelle région il montre ; le modèle a été entraîné pour : {parts}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The file does not say which plane it shows; the model was trained for {planes} slices.</source>
            <extracomment>Fields: planes</extracomment>
            <translation>Le fichier ne dit pas quel plan il montre ; le modèle a été entraîné pour des coupes : {planes}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for {planes} slices, and this one is {plane}.</source>
            <extracomment>Fields: model, plane, planes</extracomment>
            <translation>Le modèle « {model} » a été entraîné pour des coupes : {planes} ; celle-ci est : {plane}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for fields of view of {least:g} to {greatest:g} mm, and {what} has {side:.0f} mm.</source>
            <extracomment>Fields: greatest, least, model, side, what</extracomment>
            <translation>Le modèle « {model} » a été entraîné pour des champs de vue de {least:g} à {greatest:g} mm ; {what} fait {side:.0f} mm.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Lay a map over the generated image that tells where the model was undecided (entropy of its tokens)</source>
            <translation>Superposer à l'image générée une carte qui montre où le modèle hésitait (entropie de ses tokens)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Show the slice that this is about</source>
            <translation>Afficher la coupe concernée</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>outside trained use</source>
            <translation>hors de l'usage entraîné</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>The generated image</source>
            <translation>L'image générée</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>{count} images, from {where}</source>
            <extracomment>Fields: count, where</extracomment>
            <translation>{count} images, à partir de {where}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>HealthGPT at work</source>
            <translation>HealthGPT au travail</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>The image so far</source>
            <translation>L'image jusqu'ici</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Progress of HealthGPT</source>
            <translation>Progression de HealthGPT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Stop HealthGPT</source>
            <translation>Arrêter HealthGPT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Stop before the next token</source>
            <translation>Arrêter avant le prochain token</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>mean token probability {probability:.2f}</source>
            <extracomment>Fields: probability</extracomment>
            <translation>probabilité moyenne des tokens {probability:.2f}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>saved</source>
            <translation>enregistré</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>not saved</source>
            <translation>non enregistré</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>stopping</source>
            <translation>arrêt en cours</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Slice</source>
            <translation>Coupe</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Beside</source>
            <translation>À côté</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Show it beside the original</source>
            <translation>L'afficher à côté de l'original</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Copy question and answer</source>
            <translation>Copier question et réponse</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Ask again</source>
            <translation>Redemander</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Ask the same about the slice that is shown</source>
            <translation>Demander la même chose sur la coupe affichée</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Take this card away; Edit &gt; Undo brings it back</source>
            <translation>Retirer cette carte ; Édition &gt; Annuler la ramène</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>(no answer)</source>
            <translation>(pas de réponse)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Over</source>
            <translation>Dessus</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Lay it over the original</source>
            <translation>La superposer à l'original</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Entropy</source>
            <translation>Entropie</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Save this as DICOM beside the study</source>
            <translation>L'enregistrer en DICOM à côté de l'examen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Convert this slice although the model was not trained for such slices; the result is marked</source>
            <translation>Convertir cette coupe bien que le modèle n'ait pas été entraîné pour de telles coupes ; le résultat est marqué</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>HealthGPT is at work: this waits for its turn</source>
            <translation>HealthGPT est au travail : ceci attend son tour</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask about the whole slice again</source>
            <translation>Interroger de nouveau sur toute la coupe</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Draw a rectangle and ask about that part of the slice</source>
            <translation>Tracer un rectangle et interroger sur cette partie de la coupe</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Convert outside the trained use …</source>
            <translation>Convertir hors de l'usage entraîné…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask about this slice …</source>
            <translation>Interroger sur cette coupe…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Super-resolve …</source>
            <translation>Super-résolution…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Draw a part of the slice with more pixels</source>
            <translation>Dessiner une partie de la coupe avec plus de pixels</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Save AI annotations</source>
            <translation>Enregistrer les annotations d'IA</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask once HealthGPT has done what it is at</source>
            <translation>Demander dès que HealthGPT a fini ce qu'il fait</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask: {text}</source>
            <extracomment>Fields: text</extracomment>
            <translation>Demander : {text}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Save AI annotations as DICOM beside the study</source>
            <translation>Enregistrer les annotations d'IA en DICOM à côté de l'examen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>There is nothing that is not saved yet.</source>
            <translation>Tout est déjà enregistré.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Whole slice</source>
            <translation>Coupe entière</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>There is no image in the active viewport.</source>
            <translation>Il n'y a pas d'image dans la vue active.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Type a question first ({key})</source>
            <extracomment>Fields: key</extracomment>
            <translation>Saisissez d'abord une question ({key})</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>The result appears beside the original</source>
            <translation>Le résultat apparaît à côté de l'original</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>Asking</source>
            <translation>Question en cours</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>Memory was short, so HealthGPT's model was let go of. The next request loads it again.</source>
            <translation>La mémoire manquait, le modèle de HealthGPT a donc été libéré. La prochaine requête le recharge.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>HealthGPT is doing this already, or it waits for its turn.</source>
            <translation>HealthGPT le fait déjà, ou cela attend son tour.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>HealthGPT: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>HealthGPT : {title}</translation>
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
            <translation>Le tokeniseur d'images du modèle, à lui seul, reproduit cette entrée avec {words}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>source not found</source>
            <translation>source introuvable</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>{place}, rectangle</source>
            <extracomment>Fields: place</extracomment>
            <translation>{place}, rectangle</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>Stopped before its end.</source>
            <translation>Arrêté avant la fin.</translation>
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
            <translation>Hors de l'usage entraîné : {reason}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Choose a folder …</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Which model answers</source>
            <translation>Quel modèle répond</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Models …</source>
            <translation>Modèles…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>What each model is for, its files and licence, and how fast it runs here</source>
            <translation>À quoi sert chaque modèle, ses fichiers et sa licence, et sa vitesse ici</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Unload</source>
            <translation>Libérer</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Let the model go and give its memory back; the next question loads it again</source>
            <translation>Libérer le modèle et rendre sa mémoire ; la prochaine question le recharge</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Device</source>
            <translation>Périphérique</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>What the model computes on; Automatic takes a GPU where there is one</source>
            <translation>Sur quoi le modèle calcule ; Automatique prend un GPU s'il y en a un</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>The slice that the next question is about</source>
            <translation>La coupe de la prochaine question</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>inverted</source>
            <translation>inversé</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>trained for: {tasks}</source>
            <extracomment>Fields: tasks</extracomment>
            <translation>entraîné pour : {tasks}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Choose the folder of a model (it holds a model.toml)</source>
            <translation>Choisir le dossier d'un modèle (il contient un model.toml)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>No slice</source>
            <translation>Pas de coupe</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Open a study to begin.</source>
            <translation>Ouvrez un examen pour commencer.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>not here: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>absent : {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Loaded on {device} in {precision}, {size}</source>
            <extracomment>Fields: device, precision, size</extracomment>
            <translation>Chargé sur {device} en {precision}, {size}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>{parameters:.0f} million parameters</source>
            <extracomment>Fields: parameters</extracomment>
            <translation>{parameters:.0f} millions de paramètres</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Loads with the first question</source>
            <translation>Se charge à la première question</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>on this computer</source>
            <translation>sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>a download was begun</source>
            <translation>un téléchargement a commencé</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>not on this computer</source>
            <translation>pas sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>its size is not known</source>
            <translation>sa taille est inconnue</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Looking at the models and at this machine …</source>
            <translation>Examen des modèles et de cette machine…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>not computed for a model of this size: Verify compares its files</source>
            <translation>non calculée pour un modèle de cette taille : Vérifier compare ses fichiers</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Delete {name}, {size}, from {folder}? It cannot be undone.</source>
            <extracomment>Fields: folder, name, size</extracomment>
            <translation>Supprimer {name}, {size}, de {folder} ? C'est irréversible.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>What is known of the model</source>
            <translation>Ce que l'on sait du modèle</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Hash of a model</source>
            <translation>Empreinte d'un modèle</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Verifying {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Vérification de {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Remove a model</source>
            <translation>Retirer un modèle</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Asking the hub about {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Demande au hub à propos de {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{missing} of {all} are to be fetched from the hub.</source>
            <extracomment>Fields: all, missing</extracomment>
            <translation>{missing} sur {all} sont à récupérer du hub.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name}: {sizes} Its licences:

{licences}

Do you agree to them, and shall it be fetched?</source>
            <extracomment>Fields: licences, name, sizes</extracomment>
            <translation>{name} : {sizes} Ses licences :

{licences}

Les acceptez-vous, et faut-il le récupérer ?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Asking the hub</source>
            <translation>Demande au hub</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Fetching {name}; the line at the bottom of the window tells how far it is</source>
            <extracomment>Fields: name</extracomment>
            <translation>Récupération de {name} ; la ligne au bas de la fenêtre en donne l'avancement</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Fetching {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Récupération de {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Import a folder …</source>
            <translation>Importer un dossier…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Remove …</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Download …</source>
            <translation>Télécharger…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Use this model</source>
            <translation>Utiliser ce modèle</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>computing …</source>
            <translation>calcul en cours…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>not stated</source>
            <translation>non indiquée</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Go on with the download …</source>
            <translation>Reprendre le téléchargement…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name}: every file is as its checksum says.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} : chaque fichier correspond à son empreinte.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Removing {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Retrait de {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Copying {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Copie de {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Download a model</source>
            <translation>Télécharger un modèle</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Trained for</source>
            <translation>Entraîné pour</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Hash</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>On this machine</source>
            <translation>Sur cette machine</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name} is deleted.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} est supprimé.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name} is here.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} est ici.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name} is here, and its checksums are right.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} est ici, et ses empreintes sont justes.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Modality?</source>
            <translation>Modalité ?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Plane?</source>
            <translation>Plan ?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Body region?</source>
            <translation>Région ?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Describe</source>
            <translation>Décrire</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>The model '{name}' was trained for questions about {trained}, and this is {modality}.</source>
            <extracomment>Fields: modality, name, trained</extracomment>
            <translation>Le modèle « {name} » a été entraîné pour des questions sur {trained}, et ceci est {modality}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Apple GPU</source>
            <translation>GPU Apple</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>32 bits</source>
            <translation>32 bits</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>16 bits (bfloat16)</source>
            <translation>16 bits (bfloat16)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>16 bits (float16)</source>
            <translation>16 bits (float16)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>8 bits (CPU only)</source>
            <translation>8 bits (CPU seulement)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>4 bits (CPU only)</source>
            <translation>4 bits (CPU seulement)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Mix the generated image with the original</source>
            <translation>Mélanger l'image générée à l'original</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>The generated image on the left, the original on the right</source>
            <translation>L'image générée à gauche, l'original à droite</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>The generated image and the original in turn</source>
            <translation>L'image générée et l'original en alternance</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Squares</source>
            <translation>Carrés</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Squares of both, as on a checkerboard</source>
            <translation>Carrés des deux, comme sur un damier</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>How much the greys that are shown differ: black where they are the same</source>
            <translation>Différence entre les gris affichés : noir là où ils sont égaux</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Take the generated image off the original</source>
            <translation>Retirer l'image générée de l'original</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Opacity of the generated image</source>
            <translation>Opacité de l'image générée</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/panel.py" />
            <source>Ask about the slice on the screen, or convert it, with the buttons below or a right click on the slice. Answers and generated images appear here.</source>
            <translation>Interrogez sur la coupe affichée, ou convertissez-la, avec les boutons ci-dessous ou un clic droit sur la coupe. Réponses et images générées apparaissent ici.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/panel.py" />
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/panel.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>No image has been generated from this slice.</source>
            <translation>Aucune image n'a été générée à partir de cette coupe.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>The slice that it was made from is not open: open its study again.</source>
            <translation>La coupe dont elle est issue n'est pas ouverte : rouvrez son examen.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Token entropy</source>
            <translation>Entropie des tokens</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>{question}, model {model}</source>
            <extracomment>Fields: model, question</extracomment>
            <translation>{question}, modèle {model}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>{entropy}, {least:.1f} bits dark to {most:.1f} bits bright</source>
            <extracomment>Fields: entropy, least, most</extracomment>
            <translation>{entropy}, de {least:.1f} bits sombre à {most:.1f} bits clair</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Nothing lies over the slice.</source>
            <translation>Rien n'est superposé à la coupe.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>How the image lies over</source>
            <translation>Comment l'image est superposée</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Reading a generated image</source>
            <translation>Lecture d'une image générée</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>The saved image is not open any more: open its study again.</source>
            <translation>L'image enregistrée n'est plus ouverte : rouvrez son examen.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Image over the slice</source>
            <translation>Image sur la coupe</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Token entropy over the image</source>
            <translation>Entropie des tokens sur l'image</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Take the image off</source>
            <translation>Retirer l'image</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>What it draws may have nothing to do with the patient. The result says so on its mark and in its file. Convert all the same?</source>
            <translation>Ce qu'il dessine peut n'avoir rien à voir avec le patient. Le résultat le dit dans sa marque et son fichier. Convertir quand même ?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>The slice that this is about is not open: open its study again.</source>
            <translation>La coupe concernée n'est pas ouverte : rouvrez son examen.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>This study was de-identified, and a typed question may name a patient. Save the questions all the same?</source>
            <translation>Cet examen a été dé-identifié, et une question saisie peut nommer un patient. Enregistrer quand même les questions ?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>There is no conversion of this slice that only the trained use speaks against.</source>
            <translation>Aucune conversion de cette coupe n'est empêchée par le seul usage entraîné.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{task}: whole series</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task} : toute la série</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{title} …</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title}…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>HealthGPT is not at work.</source>
            <translation>HealthGPT n'est pas au travail.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Convert all the same</source>
            <translation>Convertir quand même</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Reading what was kept</source>
            <translation>Lecture de ce qui a été gardé</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Saving AI annotations</source>
            <translation>Enregistrement des annotations d'IA</translation>
        </message>
        <message numerus="yes">
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{n} AI annotations were saved to {folder}.</source>
            <extracomment>Fields: folder, n</extracomment>
            <translation>
                <numerusform>{n} annotation d'IA a été enregistrée dans {folder}.</numerusform>
                <numerusform>{n} annotations d'IA ont été enregistrées dans {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Ask about this slice</source>
            <translation>Interroger sur cette coupe</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Generated image over the slice</source>
            <translation>Image générée sur la coupe</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Blink generated image and slice</source>
            <translation>Alterner l'image générée et la coupe</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Take the generated image off</source>
            <translation>Retirer l'image générée</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Save AI annotations to …</source>
            <translation>Enregistrer les annotations d'IA dans…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{title} is ready; its card in the HealthGPT panel shows it.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} est prêt ; sa carte dans le panneau HealthGPT le montre.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>HealthGPT</source>
            <translation>HealthGPT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>Which one answers and draws.</source>
            <translation>Lequel répond et dessine.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>What the model computes on. Automatic takes a GPU where there is one.</source>
            <translation>Sur quoi le modèle calcule. Automatique prend un GPU s'il y en a un.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>Fewer bits need less memory and can be less exact. The model is loaded again with the next question.</source>
            <translation>Moins de bits demandent moins de mémoire et peuvent être moins exacts. Le modèle est rechargé à la prochaine question.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>What each is for, its files and licence, and how fast it runs here.</source>
            <translation>À quoi sert chacun, ses fichiers et sa licence, et sa vitesse ici.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>HealthGPT is at work: wait, or stop it first.</source>
            <translation>HealthGPT est au travail : attendez, ou arrêtez-le d'abord.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>slices {first} to {last} of {total}, {doing}</source>
            <extracomment>Fields: doing, first, last, total</extracomment>
            <translation>coupes {first} à {last} sur {total}, {doing}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>{task}, all {total} slices</source>
            <extracomment>Fields: task, total</extracomment>
            <translation>{task}, les {total} coupes</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>slice {number} of {total}, {doing}</source>
            <extracomment>Fields: doing, number, total</extracomment>
            <translation>coupe {number} sur {total}, {doing}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>slice {number} of {count}</source>
            <extracomment>Fields: count, number</extracomment>
            <translation>coupe {number} sur {count}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>starting the engine</source>
            <translation>démarrage du moteur</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>loading the model</source>
            <translation>chargement du modèle</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>looking at the slice</source>
            <translation>examen de la coupe</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>answering</source>
            <translation>réponse en cours</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>drawing</source>
            <translation>dessin en cours</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>ready</source>
            <translation>prêt</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/saving.py" />
            <source>Where shall the AI results of this study be saved?</source>
            <translation>Où enregistrer les résultats d'IA de cet examen ?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/store.py" />
            <source>Kept from an earlier run of the program.</source>
            <translation>Gardé d'une exécution précédente du programme.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/store.py" />
            <source>Kept from an earlier run; its slice is not open, so it can be read and not saved.</source>
            <translation>Gardé d'une exécution précédente ; sa coupe n'est pas ouverte, on peut donc le lire mais pas l'enregistrer.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>Correct what the model draws until it is, with fewer pixels again, the image that was measured. What it does and changes is written into the result.</source>
            <translation>Corriger ce que dessine le modèle jusqu'à ce qu'il soit, avec moins de pixels à nouveau, l'image mesurée. Ce que cela fait et change est écrit dans le résultat.</translation>
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
            <translation>{task} : ce qui est visible de la coupe</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>About {minutes} min, as the last time.</source>
            <extracomment>Fields: minutes</extracomment>
            <translation>Environ {minutes} min, comme la dernière fois.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>Each of {count} slices: {words}</source>
            <extracomment>Fields: count, words</extracomment>
            <translation>Chacune des {count} coupes : {words}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>{task}: the whole slice</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task} : toute la coupe</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>{task}: the rectangle</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task} : le rectangle</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>How long that takes is told once the first tiles are drawn.</source>
            <translation>La durée sera indiquée une fois les premières tuiles dessinées.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>About {seconds} s, as the last time.</source>
            <extracomment>Fields: seconds</extracomment>
            <translation>Environ {seconds} s, comme la dernière fois.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>Keep to what was measured</source>
            <translation>Rester fidèle à ce qui a été mesuré</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/undoing.py" />
            <source>Question “{question}”</source>
            <extracomment>Fields: question</extracomment>
            <translation>Question « {question} »</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/undoing.py" />
            <source>Delete card</source>
            <translation>Supprimer la carte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/undoing.py" />
            <source>{title} is saved in a file, and stays: undo removes no files. Delete the file yourself if it is not wanted.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} est enregistré dans un fichier et y reste : annuler ne supprime pas de fichiers. Supprimez le fichier vous-même s'il n'est pas voulu.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>{what}, {slice}, waits in place {place} of {count}</source>
            <extracomment>Fields: count, place, slice, what</extracomment>
            <translation>{what}, {slice}, attend en place {place} sur {count}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Do this earlier: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>Faire plus tôt : {what}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Do this later: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>Faire plus tard : {what}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Do not do this: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>Ne pas faire : {what}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Waiting for HealthGPT</source>
            <translation>En attente de HealthGPT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Waiting ({count})</source>
            <extracomment>Fields: count</extracomment>
            <translation>En attente ({count})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{before} pixels of {old} become {after} of {new}, in {n} tiles</source>
            <extracomment>Fields: after, before, n, new, old</extracomment>
            <translation>
                <numerusform>{before} pixels de {old} deviennent {after} de {new}, en {n} tuile</numerusform>
                <numerusform>{before} pixels de {old} deviennent {after} de {new}, en {n} tuiles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{what}: {before} pixels of {old} became {after} of {new}.</source>
            <extracomment>Fields: after, before, new, old, what</extracomment>
            <translation>{what} : {before} pixels de {old} sont devenus {after} de {new}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{before} pixels become {after}, in {n} tiles</source>
            <extracomment>Fields: after, before, n</extracomment>
            <translation>
                <numerusform>{before} pixels deviennent {after}, en {n} tuile</numerusform>
                <numerusform>{before} pixels deviennent {after}, en {n} tuiles</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{what}: {before} pixels became {after}. The file does not say how large a pixel is.</source>
            <extracomment>Fields: after, before, what</extracomment>
            <translation>{what} : {before} pixels sont devenus {after}. Le fichier ne dit pas la taille d'un pixel.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The whole field of view of {wide:.0f} x {high:.0f} mm is kept</source>
            <extracomment>Fields: high, wide</extracomment>
            <translation>Tout le champ de vue de {wide:.0f} x {high:.0f} mm est conservé</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The part of {wide:.0f} x {high:.0f} mm is kept</source>
            <extracomment>Fields: high, wide</extracomment>
            <translation>La partie de {wide:.0f} x {high:.0f} mm est conservée</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{what}: {before} pixels of {old} became {after} of {new}, coarser than before.</source>
            <extracomment>Fields: after, before, new, old, what</extracomment>
            <translation>{what} : {before} pixels de {old} sont devenus {after} de {new}, plus grossiers qu'avant.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The whole field of view is kept</source>
            <translation>Tout le champ de vue est conservé</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The part is kept</source>
            <translation>La partie est conservée</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/picture.py" />
            <source>The slice is oblique or has no orientation: side cannot be told.</source>
            <translation>La coupe est oblique ou sans orientation : le côté ne peut être indiqué.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/picture.py" />
            <source>A picture has no orientation: side cannot be told.</source>
            <translation>Une image n'a pas d'orientation : le côté ne peut être indiqué.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/picture.py" />
            <source>The model saw the slice turned so that the patient's right is at its left.</source>
            <translation>Le modèle a vu la coupe tournée de sorte que la droite du patient soit à gauche.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/workflow.py" />
            <source>the window it was trained with</source>
            <translation>le fenêtrage de son entraînement</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/workflow.py" />
            <source>the displayed window</source>
            <translation>le fenêtrage affiché</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/workflow.py" />
            <source>The model saw {low:g} to {high:g}{units}, {source}.</source>
            <extracomment>Fields: high, low, source, units</extracomment>
            <translation>Le modèle a vu {low:g} à {high:g}{units}, {source}.</translation>
        </message>
    </context>
</TS>
