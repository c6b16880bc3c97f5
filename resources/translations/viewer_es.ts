<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>HealthGPT Viewer</name>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Edit</source>
            <comment>menu bar</comment>
            <translation>&amp;Edición</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Copy picture</source>
            <translation>Copiar imagen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>The viewport as it is seen; the mark of an AI image stays on it.</source>
            <translation>La vista tal como se ve; la marca de una imagen de IA permanece.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Preferences …</source>
            <translation>Preferencias…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Everything that can be set, with a search.</source>
            <translation>Todo lo que se puede ajustar, con búsqueda.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>There is nothing to redo.</source>
            <translation>No hay nada que rehacer.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Undo: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Deshacer: {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Redo: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Rehacer: {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>Export …</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>DICOM with a DICOMDIR, pictures, films, NIfTI; an AI image keeps its mark in all of them.</source>
            <translation>DICOM con DICOMDIR, imágenes, vídeos, NIfTI; una imagen de IA conserva su marca en todos.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>File</source>
            <comment>menu bar</comment>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>Export anonymised …</source>
            <translation>Exportar anonimizado…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>DICOM without the patient, by the Basic Profile of PS3.15, with a preview of what changes.</source>
            <translation>DICOM sin el paciente, según el Basic Profile de PS3.15, con vista previa de los cambios.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open again</source>
            <translation>Abrir de nuevo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open folder …</source>
            <translation>Abrir carpeta…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Everything below it is read; nothing in it is changed.</source>
            <translation>Se lee todo lo que contiene; nada se modifica.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open files …</source>
            <translation>Abrir archivos…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>DICOM files, a DICOMDIR or a zip.</source>
            <translation>Archivos DICOM, un DICOMDIR o un zip.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open the demo study</source>
            <translation>Abrir el estudio de demostración</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Reopen the last workspace</source>
            <translation>Reabrir el último espacio de trabajo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>The studies and the layout of the window that was closed last.</source>
            <translation>Los estudios y la disposición de la última ventana cerrada.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Forget what was opened lately</source>
            <translation>Olvidar lo abierto hace poco</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>The files stay as they are.</source>
            <translation>Los archivos quedan como están.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Read the study's folder again</source>
            <translation>Volver a leer la carpeta del estudio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Close study</source>
            <translation>Cerrar estudio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Its files stay as they are.</source>
            <translation>Sus archivos quedan como están.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Files that could not be opened …</source>
            <translation>Archivos que no se pudieron abrir…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Export picture …</source>
            <translation>Exportar imagen…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>The viewport as it is seen, as PNG; the mark of an AI image stays on it.</source>
            <translation>La vista tal como se ve, como PNG; la marca de una imagen de IA permanece.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>This study did not come from a folder.</source>
            <translation>Este estudio no procede de una carpeta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Every file that was found could be opened.</source>
            <translation>Todos los archivos encontrados se pudieron abrir.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>No study is chosen in the window Search archives.</source>
            <translation>No hay ningún estudio elegido en la ventana Buscar en archivos PACS.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>No series is chosen in the window Search archives.</source>
            <translation>No hay ninguna serie elegida en la ventana Buscar en archivos PACS.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Nothing of this study is here yet: fetch it first.</source>
            <translation>Aún no hay nada de este estudio aquí: recupérelo primero.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Fetch study</source>
            <translation>Traer estudio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>It can be read while the rest still comes.</source>
            <translation>Se puede leer mientras llega el resto.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>What is here of the chosen study.</source>
            <translation>Lo que hay aquí del estudio elegido.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Fetch series</source>
            <translation>Traer serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>The chosen series alone.</source>
            <translation>Solo las series elegidas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Fetch studies</source>
            <translation>Traer estudios</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>View</source>
            <comment>menu bar</comment>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Both mixed.</source>
            <translation>Ambas mezcladas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>The second series on the left of a line, the first on its right.</source>
            <translation>La segunda serie a la izquierda de una línea, la primera a la derecha.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Both in turn.</source>
            <translation>Ambas alternadas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Squares of both: edges must run on from square to square.</source>
            <translation>Cuadros de ambas: los bordes deben continuar de cuadro en cuadro.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>How much the greys that are shown differ: black where they are the same.</source>
            <translation>Cuánto difieren los grises mostrados: negro donde son iguales.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Fuse with the other series</source>
            <translation>Fusionar con la otra serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Lays the series of the other viewport over this one, at its place in the patient.</source>
            <translation>Coloca la serie de la otra vista sobre esta, en su lugar en el paciente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Register the other series and fuse</source>
            <translation>Registrar la otra serie y fusionar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Finds the turn and the shift that bring it onto this one; the result is yours to check.</source>
            <translation>Busca el giro y el desplazamiento que la llevan sobre esta; compruebe usted el resultado.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Take off what lies over the image</source>
            <translation>Quitar lo superpuesto a la imagen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>Save this layout …</source>
            <translation>Guardar esta disposición…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>Under a name, with the rule that says for which studies it is.</source>
            <translation>Con un nombre y la regla que indica para qué estudios.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>All protocols …</source>
            <translation>Todos los protocolos…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>Apply on opening</source>
            <translation>Aplicar al abrir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>A protocol that is for such a study is applied when it is opened.</source>
            <translation>Un protocolo previsto para tal estudio se aplica al abrirlo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Find a command …</source>
            <translation>Buscar un comando…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Every command by a few letters, with its key.</source>
            <translation>Cualquier comando con pocas letras, con su tecla.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Help</source>
            <comment>menu bar</comment>
            <translation>Ay&amp;uda</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Keys and mouse …</source>
            <translation>Teclas y ratón…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Change keys …</source>
            <translation>Cambiar teclas…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Give commands other keys, and take keys over from another computer.</source>
            <translation>Dar otras teclas a los comandos y tomar las de otro equipo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Report a problem …</source>
            <translation>Informar de un problema…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Versions, settings, the log and crashes as a file: you read it first, and nothing is sent.</source>
            <translation>Versiones, ajustes, registro y fallos en un archivo: usted lo lee primero y no se envía nada.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Open the folder of the log</source>
            <translation>Abrir la carpeta del registro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>What this is not …</source>
            <translation>Lo que esto no es…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Next slice</source>
            <translation>Corte siguiente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Previous slice</source>
            <translation>Corte anterior</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Ten slices on</source>
            <translation>Diez cortes adelante</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Ten slices back</source>
            <translation>Diez cortes atrás</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Image</source>
            <comment>menu bar</comment>
            <translation>&amp;Imagen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>First slice</source>
            <translation>Primer corte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Last slice</source>
            <translation>Último corte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Next series or viewport</source>
            <translation>Serie o vista siguiente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>The next viewport where several are shown, else the next series.</source>
            <translation>La vista siguiente si hay varias; si no, la serie siguiente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Previous series or viewport</source>
            <translation>Serie o vista anterior</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Window {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>Ventana {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Invert</source>
            <translation>Invertir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Flip left and right</source>
            <translation>Voltear izquierda-derecha</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Flip top and bottom</source>
            <translation>Voltear arriba-abajo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Rotate to the left</source>
            <translation>Girar a la izquierda</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Rotate to the right</source>
            <translation>Girar a la derecha</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>This kind of image has no such window.</source>
            <translation>Este tipo de imagen no tiene esa ventana.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Key images</source>
            <translation>Imágenes clave</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Key image</source>
            <translation>Imagen clave</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Flags the slice that is shown, or takes its flag away.</source>
            <translation>Marca el corte mostrado o le quita la marca.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Next key image</source>
            <translation>Imagen clave siguiente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Previous key image</source>
            <translation>Imagen clave anterior</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Save key images</source>
            <translation>Guardar imágenes clave</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>As a Key Object Selection in the folder KEY_IMAGES beside the study.</source>
            <translation>Como Key Object Selection en la carpeta KEY_IMAGES junto al estudio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>No study is chosen in the window Studies.</source>
            <translation>No hay ningún estudio elegido en la ventana Estudios.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Choose one study in the window Studies, not several.</source>
            <translation>Elija un solo estudio en la ventana Estudios.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>The studies that are chosen in the window Studies.</source>
            <translation>Los estudios elegidos en la ventana Estudios.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Keep the chosen studies at the top of the list, or no longer.</source>
            <translation>Mantener los estudios elegidos arriba de la lista, o ya no.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Import a copy …</source>
            <translation>Importar una copia…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Copy the files of the chosen studies into a folder of yours.</source>
            <translation>Copiar los archivos de los estudios elegidos a una carpeta suya.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Find again …</source>
            <translation>Volver a encontrar…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Say where the files of the chosen study lie now.</source>
            <translation>Indicar dónde están ahora los archivos del estudio elegido.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Remove from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Forget the chosen studies; their files stay as they are.</source>
            <translation>Olvidar los estudios elegidos; sus archivos se conservan.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Unpin</source>
            <translation>Dejar de fijar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Size of the interface</source>
            <translation>Tamaño de la interfaz</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>One viewport</source>
            <translation>Una vista</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Two viewports</source>
            <translation>Dos vistas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Four viewports</source>
            <translation>Cuatro vistas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>This viewport alone, and back</source>
            <translation>Solo esta vista, y volver</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Double click does the same.</source>
            <translation>El doble clic hace lo mismo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Link viewports</source>
            <translation>Vincular vistas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Viewports scroll, zoom and change their window together.</source>
            <translation>Las vistas se desplazan, amplían y cambian de ventana juntas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Studies</source>
            <translation>Estudios</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Measurements</source>
            <translation>Mediciones</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Next part of the window</source>
            <translation>Parte siguiente de la ventana</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Toolbar, studies, images, panels and the line below, one after the other.</source>
            <translation>Barra de herramientas, estudios, imágenes, paneles y línea inferior, uno tras otro.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Previous part of the window</source>
            <translation>Parte anterior de la ventana</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Say what is shown</source>
            <translation>Decir lo que se muestra</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Modality, plane, slice, window and the value at the mark, in words; a screen reader reads them.</source>
            <translation>Modalidad, plano, corte, ventana y valor en la marca, en palabras; un lector de pantalla los lee.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Reset layout</source>
            <translation>Restablecer disposición</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Larger</source>
            <translation>Más grande</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Smaller</source>
            <translation>Más pequeño</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Panels</source>
            <translation>Paneles</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>The interface is as large as it can be.</source>
            <translation>La interfaz ya tiene el tamaño máximo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>The interface is as small as it can be.</source>
            <translation>La interfaz ya tiene el tamaño mínimo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/leaving.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Links</source>
            <translation>Vínculos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Scroll together</source>
            <translation>Desplazar juntas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>By position in the patient where the series share a space, else by number.</source>
            <translation>Por la posición en el paciente si las series comparten espacio; si no, por número.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Zoom and move together</source>
            <translation>Ampliar y mover juntas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>The same millimetres are as large on each.</source>
            <translation>Los mismos milímetros se ven igual de grandes en cada una.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Window together</source>
            <translation>Ventana común</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>For series whose values mean the same.</source>
            <translation>Para series cuyos valores significan lo mismo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Reference lines</source>
            <translation>Líneas de referencia</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Where the slice of the active viewport cuts the others; faintly, the first and last of its stack.</source>
            <translation>Dónde el corte de la vista activa cruza los demás; tenues, el primero y el último de su pila.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>3D cursor</source>
            <translation>Cursor 3D</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>With the tool Crosshair, series of the same space go to the point that is clicked.</source>
            <translation>Con la herramienta Retícula, las series del mismo espacio van al punto pulsado.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Nothing is played: start the cine ({key}) first.</source>
            <extracomment>Fields: key</extracomment>
            <translation>No se reproduce nada: inicie primero el cine ({key}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Cine</source>
            <translation>Cine</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Plays the stack, a multi-frame file at its own frame time; scrolling stops it.</source>
            <translation>Reproduce la pila; un archivo multiframe a su propio ritmo; desplazar la detiene.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Faster</source>
            <translation>Más rápido</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Slower</source>
            <translation>Más lento</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>There is one image only, and nothing to play.</source>
            <translation>Solo hay una imagen; no hay nada que reproducir.</translation>
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
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Measure</source>
            <translation>Medir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Length</source>
            <translation>Longitud</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag from one end to the other, or click on both.</source>
            <translation>Arrastre de un extremo al otro o pulse en ambos.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Angle</source>
            <translation>Ángulo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag one arm to the corner, then click at the end of the other.</source>
            <translation>Arrastre un lado hasta el vértice y pulse al final del otro.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Cobb angle</source>
            <translation>Ángulo de Cobb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag one line, then the other.</source>
            <translation>Trace una línea y luego la otra.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Rectangle region</source>
            <translation>ROI rectangular</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag from corner to corner: area and values inside.</source>
            <translation>Arrastre de esquina a esquina: área y valores interiores.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Ellipse region</source>
            <translation>ROI elíptica</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag the box around it: area and values inside.</source>
            <translation>Arrastre el recuadro: área y valores interiores.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Polygon region</source>
            <translation>ROI poligonal</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Click at each corner, double click at the last.</source>
            <translation>Pulse en cada vértice, doble clic en el último.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Freehand region</source>
            <translation>ROI a mano alzada</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Draw around it; it closes by itself.</source>
            <translation>Dibuje alrededor; se cierra sola.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Arrow</source>
            <translation>Flecha</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag from the tail to the tip, then type words or nothing.</source>
            <translation>Arrastre de la cola a la punta y escriba un texto o nada.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Click, then type.</source>
            <translation>Pulse y escriba.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Probe</source>
            <translation>Sonda</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Click: the value of the pixel.</source>
            <translation>Clic: el valor del píxel.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the measurement to the next slice</source>
            <translation>Copiar la medición al corte siguiente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the measurement to the previous slice</source>
            <translation>Copiar la medición al corte anterior</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the measurement to all other slices</source>
            <translation>Copiar la medición a todos los demás cortes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Name the measurement …</source>
            <translation>Nombrar la medición…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>A double click on it does the same.</source>
            <translation>Un doble clic sobre ella hace lo mismo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Ask HealthGPT about the region</source>
            <translation>Preguntar a HealthGPT por la región</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>The box around the selected region becomes the rectangle that the next question is about.</source>
            <translation>El recuadro de la región elegida será el rectángulo de la próxima pregunta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Delete the measurement</source>
            <translation>Eliminar la medición</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Where none is selected, the rectangle is cleared.</source>
            <translation>Si no hay ninguna seleccionada, se borra el rectángulo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Delete all measurements of the study</source>
            <translation>Eliminar todas las mediciones del estudio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>To the same place in the patient, straight across the slices.</source>
            <translation>Al mismo lugar del paciente, perpendicular a los cortes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the values</source>
            <translation>Copiar los valores</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Of the selected measurement, else of all of the study, as a table for a spreadsheet.</source>
            <translation>De la medición elegida o de todas las del estudio, como tabla para una hoja de cálculo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Export the values as CSV …</source>
            <translation>Exportar los valores como CSV…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>All measurements of the study, with their places in the patient.</source>
            <translation>Todas las mediciones del estudio, con su lugar en el paciente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Save measurements</source>
            <translation>Guardar mediciones</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>As DICOM beside the study; the images are not touched.</source>
            <translation>Como DICOM junto al estudio; las imágenes no se tocan.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Save measurements to …</source>
            <translation>Guardar mediciones en…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Into a folder of your choice, which is remembered for this study.</source>
            <translation>En una carpeta de su elección, que se recuerda para este estudio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Nothing is selected: click on it first.</source>
            <translation>No hay nada seleccionado: púlselo primero.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>There is no measurement in this study.</source>
            <translation>No hay mediciones en este estudio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>All measurements are saved.</source>
            <translation>Todas las mediciones están guardadas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>No archive is known yet. Add one in Network, Servers and receiver.</source>
            <translation>Aún no se conoce ningún archivo PACS. Añada uno en Red, Servidores y recepción.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Search archives …</source>
            <translation>Buscar en archivos PACS…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Find studies in an archive, and fetch them.</source>
            <translation>Buscar estudios en un archivo PACS y traerlos.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Network</source>
            <comment>menu bar</comment>
            <translation>&amp;Red</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Today's studies in the archive</source>
            <translation>Estudios de hoy en el archivo PACS</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Search the archive that was chosen last for the studies of today.</source>
            <translation>Buscar los estudios de hoy en el archivo PACS elegido por última vez.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Send study …</source>
            <translation>Enviar estudio…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Send series …</source>
            <translation>Enviar serie…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Send AI results …</source>
            <translation>Enviar resultados de IA…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Receive studies</source>
            <translation>Recibir estudios</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Take in what those send who may.</source>
            <translation>Aceptar lo que envían los autorizados.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Servers and receiver …</source>
            <translation>Servidores y recepción…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>This study has no saved AI results. Save them first.</source>
            <translation>Este estudio no tiene resultados de IA guardados. Guárdelos primero.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Over the image</source>
            <translation>Sobre la imagen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Objects</source>
            <translation>Objetos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Segments, structures, presentation states and key images of the study.</source>
            <translation>Segmentos, estructuras, estados de presentación e imágenes clave del estudio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Overlays of the file</source>
            <translation>Overlays del archivo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Drawings that the file carries beside its pixels.</source>
            <translation>Dibujos que el archivo lleva junto a sus píxeles.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Shutters</source>
            <translation>Obturadores</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>They cover the parts of an image in which there is nothing to see.</source>
            <translation>Cubren las partes de la imagen donde no hay nada que ver.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Nothing over the image</source>
            <translation>Nada sobre la imagen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Switches segments, structures and presentation states off.</source>
            <translation>Desactiva segmentos, estructuras y estados de presentación.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>This image has no overlay.</source>
            <translation>Esta imagen no tiene overlay.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>This image has no shutter.</source>
            <translation>Esta imagen no tiene obturador.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Hide {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Ocultar {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Show {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Mostrar {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>overlays</source>
            <translation>overlays</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>shutters</source>
            <translation>obturadores</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Nothing of the study's objects lies over the images.</source>
            <translation>Ningún objeto del estudio está sobre las imágenes.</translation>
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
            <translation>Cerebro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Subdural</source>
            <translation>Subdural</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Stroke</source>
            <translation>Ictus</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Bone</source>
            <translation>Hueso</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Soft tissue</source>
            <translation>Partes blandas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Lung</source>
            <translation>Pulmón</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Angiography</source>
            <translation>Angiografía</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Of the file</source>
            <translation>Del archivo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>As the file says</source>
            <translation>Como dice el archivo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Whole range</source>
            <translation>Rango completo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>SUV 0 to {high:g}</source>
            <extracomment>Fields: high</extracomment>
            <translation>SUV 0 a {high:g}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reasons.py" />
            <source>There is no image in the active viewport. Open a study, then choose a series.</source>
            <translation>No hay imagen en la vista activa. Abra un estudio y elija una serie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reasons.py" />
            <source>The image is still being read.</source>
            <translation>La imagen aún se está leyendo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reasons.py" />
            <source>A colour image has no window and is not inverted.</source>
            <translation>Una imagen en color no tiene ventana ni se invierte.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Reformat</source>
            <translation>Reformateo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Brightest in the slab (MIP)</source>
            <translation>Lo más brillante del bloque (MIP)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Vessels with contrast, nodules in the lung.</source>
            <translation>Vasos con contraste, nódulos pulmonares.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Darkest in the slab (MinIP)</source>
            <translation>Lo más oscuro del bloque (MinIP)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Airways, emphysema.</source>
            <translation>Vías aéreas, enfisema.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Mean of the slab</source>
            <translation>Media del bloque</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Less noise, as a thicker slice has it.</source>
            <translation>Menos ruido, como en un corte más grueso.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Reformat in three planes</source>
            <translation>Reformatear en tres planos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Axial, coronal and sagittal planes of the series, with one crosshair (MPR).</source>
            <translation>Planos axial, coronal y sagital de la serie, con una retícula (MPR).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Reformat both series</source>
            <translation>Reformatear ambas series</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>The planes of a second series below those of the first, for example of an AI image.</source>
            <translation>Los planos de una segunda serie bajo los de la primera, por ejemplo de una imagen de IA.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Planes of the body</source>
            <translation>Planos del cuerpo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Axial, coronal and sagittal again.</source>
            <translation>De nuevo axial, coronal y sagital.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Planes along the slices</source>
            <translation>Planos a lo largo de los cortes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>One plane as the slices were acquired, the others across it.</source>
            <translation>Un plano como los cortes adquiridos, los otros transversales.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Thicker slab</source>
            <translation>Bloque más grueso</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Thinner slab</source>
            <translation>Bloque más fino</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Crosshair</source>
            <translation>Retícula</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Click or drag: the other series of the same space go to that point of the patient.</source>
            <translation>Pulse o arrastre: las otras series del mismo espacio van a ese punto del paciente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Chosen in the list</source>
            <translation>Elegido en la lista</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Nothing is chosen in the list of studies.</source>
            <translation>No hay nada elegido en la lista de estudios.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Choose a series in the list of studies first.</source>
            <translation>Elija primero una serie en la lista de estudios.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Read as a tree</source>
            <translation>Leer como árbol</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>A structured report, with everything that it holds.</source>
            <translation>Un informe estructurado, con todo lo que contiene.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Show its own pictures</source>
            <translation>Mostrar sus propias imágenes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>The pixels of an object that is laid over other images otherwise.</source>
            <translation>Los píxeles de un objeto que normalmente se superpone a otras imágenes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Its DICOM tags …</source>
            <translation>Sus etiquetas DICOM…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>All studies of its patient …</source>
            <translation>Todos los estudios de su paciente…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Read its folder again</source>
            <translation>Volver a leer su carpeta</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Send it …</source>
            <translation>Enviarlo…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Close its study</source>
            <translation>Cerrar su estudio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Compare with {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Comparar con {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>No further study of this patient is known.</source>
            <translation>No se conoce ningún otro estudio de este paciente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Studies …</source>
            <translation>Estudios…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Everything that was opened once: search, pin, open, import.</source>
            <translation>Todo lo que se abrió alguna vez: buscar, fijar, abrir, importar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Import …</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Copy the DICOM files of a folder or disc into a folder of yours, and open them there.</source>
            <translation>Copiar los archivos DICOM de una carpeta o disco a una carpeta suya y abrirlos allí.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>All studies of the patient …</source>
            <translation>Todos los estudios del paciente…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Compare with an earlier study</source>
            <translation>Comparar con un estudio anterior</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>The matching series of the newest other study of the patient, beside this one and linked.</source>
            <translation>La serie correspondiente del otro estudio más reciente del paciente, al lado y vinculada.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Window/level</source>
            <translation>Ventana/nivel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>W/L</source>
            <translation>W/L</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag: up and down for the centre, sideways for the width.</source>
            <translation>Arrastrar: arriba y abajo para el centro, de lado para la anchura.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag up and down.</source>
            <translation>Arrastre arriba y abajo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Pan</source>
            <translation>Desplazar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag the image.</source>
            <translation>Arrastre la imagen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Scroll</source>
            <translation>Recorrer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag up and down through the slices.</source>
            <translation>Arrastre arriba y abajo por los cortes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Rectangle</source>
            <translation>Rectángulo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Draw a rectangle to ask HealthGPT about.</source>
            <translation>Dibuje un rectángulo para preguntar a HealthGPT.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Clear the rectangle</source>
            <translation>Borrar el rectángulo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>DICOM tags …</source>
            <translation>Etiquetas DICOM…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Leave the tool, or stop the work</source>
            <translation>Dejar la herramienta o detener el trabajo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>From the next start of the program.</source>
            <translation>Desde el próximo inicio del programa.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Reset view</source>
            <translation>Restablecer vista</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Window, zoom, position, flips and rotation as at first.</source>
            <translation>Ventana, zoom, posición, volteos y giro como al principio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Fit to the viewport</source>
            <translation>Ajustar a la vista</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Corner text: none, some, all</source>
            <translation>Texto de esquinas: nada, algo, todo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Show patient's data on the image</source>
            <translation>Mostrar datos del paciente en la imagen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>The greys of this screen are as its system sets them: the program does not calibrate it to the DICOM greyscale standard display function (PS3.14). Faint differences that a diagnostic display shows may not be seen.</source>
            <translation>Los grises de esta pantalla son los que ajusta su sistema: el programa no la calibra según la función estándar DICOM de escala de grises (GSDF, PS3.14). Puede que no se vean diferencias débiles que un monitor diagnóstico muestra.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>My windows</source>
            <translation>Mis ventanas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Draw a rectangle first ({key}); its values make the window.</source>
            <extracomment>Fields: key</extracomment>
            <translation>Dibuje primero un rectángulo ({key}); sus valores dan la ventana.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>From the 1st to the 99.5th percentile of the slice.</source>
            <translation>Del percentil 1 al 99,5 del corte.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Automatic, of the rectangle</source>
            <translation>Automático, del rectángulo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>From the 1st to the 99.5th percentile of what lies in the rectangle.</source>
            <translation>Del percentil 1 al 99,5 de lo que hay en el rectángulo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Keep this window …</source>
            <translation>Conservar esta ventana…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Under a name of your own, for images of this modality.</source>
            <translation>Con un nombre propio, para imágenes de esta modalidad.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Remove kept windows …</source>
            <translation>Quitar ventanas guardadas…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Windows that were kept, in the preferences.</source>
            <translation>Ventanas guardadas, en las preferencias.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Uptake values (SUV, body weight)</source>
            <translation>Valores de captación (SUV, peso corporal)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>PET in standardised uptake values.</source>
            <translation>PET en valores de captación estandarizados.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Magnifier</source>
            <translation>Lupa</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>What lies under the mouse, three times as large.</source>
            <translation>Lo que hay bajo el ratón, tres veces mayor.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Images on the second screen</source>
            <translation>Imágenes en la segunda pantalla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>What this screen can show</source>
            <translation>Lo que esta pantalla puede mostrar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Colours: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Colores: {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>load, directory, study</source>
            <translation>cargar, directorio, estudio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>load, DICOM, zip</source>
            <translation>cargar, DICOM, zip</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>example, sample, phantom</source>
            <translation>ejemplo, muestra, fantoma</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>refresh, reload, rescan</source>
            <translation>actualizar, recargar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>errors, unreadable, broken</source>
            <translation>errores, ilegible, roto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>save image, screenshot, PNG</source>
            <translation>guardar imagen, captura, PNG</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>save as, JPEG, TIFF, film, NIfTI, give away</source>
            <translation>guardar como, JPEG, TIFF, vídeo, NIfTI, entregar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>de-identify, anonymize, pseudonymise, research</source>
            <translation>desidentificar, anonimizar, seudonimizar, investigación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>exit, close the program</source>
            <translation>salir, cerrar el programa</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>library, recent, database, patients</source>
            <translation>biblioteca, recientes, base de datos, pacientes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>copy from disc, CD, USB</source>
            <translation>copiar de disco, CD, USB</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>history, prior</source>
            <translation>historial, previo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>prior, previous examination, follow-up</source>
            <translation>previo, estudio anterior, seguimiento</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>take back, revert</source>
            <translation>revertir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>repeat</source>
            <translation>repetir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>clipboard, screenshot</source>
            <translation>portapapeles, captura</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>settings, options, configure</source>
            <translation>ajustes, opciones, configurar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>original, restore</source>
            <translation>original, restaurar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>whole image, zoom to fit</source>
            <translation>imagen completa, ajustar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>annotations, demographics, overlay text</source>
            <translation>anotaciones, datos demográficos, texto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>hide name, privacy, demographics</source>
            <translation>ocultar nombre, privacidad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>single, 1x1, layout</source>
            <translation>una, 1x1, disposición</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>side by side, 1x2, split, layout</source>
            <translation>lado a lado, 1x2, disposición</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>quad, 2x2, split, layout</source>
            <translation>cuatro, 2x2, disposición</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>maximise, enlarge, full</source>
            <translation>maximizar, ampliar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, lock together</source>
            <translation>sincronizar, bloquear juntas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, stack</source>
            <translation>sincronizar, pila</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, pan</source>
            <translation>sincronizar, desplazar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, contrast</source>
            <translation>sincronizar, contraste</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>browser, thumbnails, series list</source>
            <translation>navegador, miniaturas, lista de series</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>annotations, findings list</source>
            <translation>anotaciones, lista de hallazgos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>segmentation, presentation state, RT structures</source>
            <translation>segmentación, estado de presentación, estructuras RT</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>scout lines, localizer, cross reference</source>
            <translation>líneas de referencia, localizador</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>triangulate, locate, find point</source>
            <translation>triangular, localizar, punto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>restore panels, docks</source>
            <translation>restaurar paneles</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>loupe, magnifying glass</source>
            <translation>lupa</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>monitor, display</source>
            <translation>monitor, pantalla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>MPR, multiplanar, coronal, sagittal, axial</source>
            <translation>MPR, multiplanar, coronal, sagital, axial</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>maximum intensity projection</source>
            <translation>proyección de máxima intensidad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>minimum intensity projection</source>
            <translation>proyección de mínima intensidad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>average intensity projection</source>
            <translation>proyección de intensidad media</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>slab thickness</source>
            <translation>grosor del bloque</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>overlay, PET CT, superimpose</source>
            <translation>superponer, PET TC</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>align, coregister, match</source>
            <translation>alinear, corregistrar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>chessboard</source>
            <translation>tablero de ajedrez</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>flicker, alternate</source>
            <translation>parpadear, alternar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>curtain, wipe</source>
            <translation>cortina, barrido</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>subtract</source>
            <translation>restar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>film, movie, play, loop, animation</source>
            <translation>película, reproducir, bucle, animación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>speed, frame rate</source>
            <translation>velocidad, fotogramas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>forward</source>
            <translation>adelante</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>back</source>
            <translation>atrás</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>negative, reverse greyscale</source>
            <translation>negativo, invertir grises</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>mirror</source>
            <translation>espejo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>mirror, upside down</source>
            <translation>espejo, al revés</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>turn, counterclockwise</source>
            <translation>girar, antihorario</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>turn, clockwise</source>
            <translation>girar, horario</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>contrast, auto window</source>
            <translation>contraste, ventana automática</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>contrast, auto window, ROI</source>
            <translation>contraste, ventana automática, ROI</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>preset, save window</source>
            <translation>predefinida, guardar ventana</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>standardised uptake value, PET</source>
            <translation>SUV, PET</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>flag, mark, bookmark, star</source>
            <translation>marcar, favorito, estrella</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>contrast, brightness, W/L, grey levels</source>
            <translation>contraste, brillo, W/L, niveles de gris</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>magnify, enlarge, scale</source>
            <translation>ampliar, escala</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>move, drag, hand</source>
            <translation>mover, arrastrar, mano</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>stack, browse slices</source>
            <translation>pila, recorrer cortes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>box, ROI, crop</source>
            <translation>recuadro, ROI, recortar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>cursor, triangulate</source>
            <translation>cursor, triangular</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>header, metadata, attributes</source>
            <translation>encabezado, metadatos, atributos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>cancel, abort</source>
            <translation>cancelar, abortar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>distance, ruler, calliper, line</source>
            <translation>distancia, regla, línea</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>protractor</source>
            <translation>transportador</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>scoliosis, spine</source>
            <translation>escoliosis, columna</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, box, area</source>
            <translation>ROI, recuadro, área</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, circle, oval, area, mean HU</source>
            <translation>ROI, círculo, óvalo, área, UH media</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, area, outline</source>
            <translation>ROI, área, contorno</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, area, contour, draw</source>
            <translation>ROI, área, contorno, dibujar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>pointer, annotate</source>
            <translation>puntero, anotar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>label, annotate, note</source>
            <translation>etiqueta, anotar, nota</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>pixel value, HU, point</source>
            <translation>valor de píxel, UH, punto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>remove, erase</source>
            <translation>quitar, borrar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>remove, clear, erase</source>
            <translation>quitar, limpiar, borrar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>spreadsheet, table</source>
            <translation>hoja de cálculo, tabla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>structured report, DICOM SR</source>
            <translation>informe estructurado, DICOM SR</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>today's list, query, PACS</source>
            <translation>lista de hoy, consulta, PACS</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, query, retrieve, C-FIND, DICOMweb</source>
            <translation>PACS, consultar, traer, C-FIND, DICOMweb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, upload, C-STORE</source>
            <translation>PACS, subir, C-STORE</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, upload</source>
            <translation>PACS, subir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, listener, Store SCP</source>
            <translation>PACS, receptor, Store SCP</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, AE title, configure</source>
            <translation>PACS, AE title, configurar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>shortcuts, hotkeys, customise, assign</source>
            <translation>atajos, personalizar, asignar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>shortcuts, hotkeys, cheat sheet</source>
            <translation>atajos, resumen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>logs, diagnostics</source>
            <translation>registros, diagnóstico</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>about, version, licence, disclaimer</source>
            <translation>acerca de, versión, licencia, aviso</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>All are as at the first start.</source>
            <translation>Todos están como en el primer inicio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>The log is empty.</source>
            <translation>El registro está vacío.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>No crash is known.</source>
            <translation>No se conoce ningún fallo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>This machine</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Crashes</source>
            <translation>Fallos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/errors.py" />
            <source>Stopped.</source>
            <translation>Detenido.</translation>
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
            <translation>los ecógrafos escriben el nombre del paciente en la imagen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>endoscopes write the patient's name into the picture</source>
            <translation>los endoscopios escriben el nombre del paciente en la imagen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>photographs can show the patient or a label</source>
            <translation>las fotografías pueden mostrar al paciente o una etiqueta</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>photographs of slides can show their label</source>
            <translation>las fotografías de portaobjetos pueden mostrar su etiqueta</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>photographs of the eye often carry text</source>
            <translation>las fotografías del ojo suelen llevar texto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>it is a picture of unknown origin</source>
            <translation>es una imagen de origen desconocido</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>it is a scanned document</source>
            <translation>es un documento escaneado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>its header says so</source>
            <translation>lo dice su encabezado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>its image type is {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>su tipo de imagen es {kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>it is a secondary capture, as a screen shot is</source>
            <translation>es una captura secundaria, como una captura de pantalla</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/exporting/deidentify.py" />
            <source>{n} items</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 elemento</numerusform>
                <numerusform>{n} elementos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/deidentify.py" />
            <source>{n} bytes</source>
            <extracomment>Fields: n</extracomment>
            <translation>{n} bytes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/dicom.py" />
            <source>None of the files could be exported.</source>
            <translation>No se pudo exportar ningún archivo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/dicom.py" />
            <source>the texts of a {kind_of} may name the patient.</source>
            <extracomment>Fields: kind_of</extracomment>
            <translation>los textos ({kind_of}) pueden nombrar al paciente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/dicom.py" />
            <source>It was left out: {error}</source>
            <extracomment>Fields: error</extracomment>
            <translation>Se omitió: {error}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/pictures.py" />
            <source>None of the images could be exported.</source>
            <translation>No se pudo exportar ninguna imagen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/volumes.py" />
            <source>it could not be written whole</source>
            <translation>no se pudo escribir entero</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/volumes.py" />
            <source>The slices are unevenly apart and were resampled.</source>
            <translation>Los cortes están a distancias desiguales y se remuestrearon.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/writing.py" />
            <source>{path} is there already and was left as it is. Choose another name.</source>
            <extracomment>Fields: path</extracomment>
            <translation>{path} ya existe y quedó como estaba. Elija otro nombre.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/writing.py" />
            <source>Nothing was written to {path}: {strerror}. Free some space or choose another folder.</source>
            <extracomment>Fields: path, strerror</extracomment>
            <translation>No se escribió nada en {path}: {strerror}. Libere espacio o elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>any study</source>
            <translation>cualquier estudio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its format is not {format!r}</source>
            <extracomment>Fields: format</extracomment>
            <translation>su formato no es {format!r}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it was written by a newer program</source>
            <translation>lo escribió un programa más nuevo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it has not one pane for each viewport</source>
            <translation>no tiene un panel para cada vista</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it has no name</source>
            <translation>no tiene nombre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>the rule</source>
            <translation>la regla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{plane!r} is no plane</source>
            <extracomment>Fields: plane</extracomment>
            <translation>{plane!r} no es un plano</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a window is not two numbers, centre and width</source>
            <translation>una ventana no son dos números, centro y anchura</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{what} is not as it must be</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what} no es como debe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} are not a list of at most {most}</source>
            <extracomment>Fields: most, name</extracomment>
            <translation>{name!r} no es una lista de {most} como máximo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} is no text of at most {most} letters</source>
            <extracomment>Fields: most, name</extracomment>
            <translation>{name!r} no es un texto de {most} letras como máximo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} is not between {least} and {most}</source>
            <extracomment>Fields: least, most, name</extracomment>
            <translation>{name!r} no está entre {least} y {most}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} is neither true nor false</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name!r} no es ni verdadero ni falso</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>with {n} priors</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>con un previo</numerusform>
                <numerusform>con {n} previos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{label} holds no hanging protocol: it is nested too deep.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} no contiene protocolo de presentación: anidado en exceso.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it is no JSON</source>
            <translation>no es JSON</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{label} holds no hanging protocol that can be used: {what}.</source>
            <extracomment>Fields: label, what</extracomment>
            <translation>{label} no contiene un protocolo de presentación utilizable: {what}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a protocol</source>
            <translation>un protocolo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a series</source>
            <translation>una serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a pane</source>
            <translation>un panel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/store.py" />
            <source>The hanging protocol was not written to {path}: {error}. Choose another folder.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>El protocolo de presentación no se escribió en {path}: {error}. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/store.py" />
            <source>{path} is too large to hold hanging protocols.</source>
            <extracomment>Fields: path</extracomment>
            <translation>{path} es demasiado grande para contener protocolos de presentación.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/store.py" />
            <source>{path} cannot be read: {error}.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>{path} no se puede leer: {error}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its images carry no position in the patient.</source>
            <translation>Esta serie no se puede reformatear: sus imágenes no llevan posición en el paciente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: it needs two slices at different places.</source>
            <translation>Esta serie no se puede reformatear: necesita dos cortes en lugares distintos.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>{doubled} slices at the position of another are left out</source>
            <extracomment>Fields: doubled</extracomment>
            <translation>se omiten {doubled} cortes en el lugar de otro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its slices are not parallel.</source>
            <translation>Esta serie no se puede reformatear: sus cortes no son paralelos.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its pixels are not of one size.</source>
            <translation>Esta serie no se puede reformatear: sus píxeles no son de un tamaño.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its slices are not of one size.</source>
            <translation>Esta serie no se puede reformatear: sus cortes no son de un tamaño.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its images are in colour.</source>
            <translation>Esta serie no se puede reformatear: sus imágenes son en color.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: fewer than two of its slices can be read.</source>
            <translation>Esta serie no se puede reformatear: se pueden leer menos de dos de sus cortes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>{missing} slices could not be read and are left out</source>
            <extracomment>Fields: missing</extracomment>
            <translation>no se pudieron leer {missing} cortes y se omiten</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>There is not enough memory to reformat this series ({needed:.0f} MB): close other studies.</source>
            <extracomment>Fields: needed</extracomment>
            <translation>No hay memoria suficiente para reformatear esta serie ({needed:.0f} MB): cierre otros estudios.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/cache.py" />
            <source>There is not enough memory to show this image: close other studies.</source>
            <translation>No hay memoria suficiente para mostrar esta imagen: cierre otros estudios.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>Hot iron</source>
            <translation>Hierro caliente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>Hot metal blue</source>
            <translation>Metal caliente azul</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>PET, 20 steps</source>
            <translation>PET, 20 pasos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>Another file of the same instance is at {target}; it was left as it was.</source>
            <extracomment>Fields: target</extracomment>
            <translation>Hay otro archivo de la misma instancia en {target}; quedó como estaba.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>There is not enough room in {folder}: {needed} are needed and {free} are free. Choose another folder.</source>
            <extracomment>Fields: folder, free, needed</extracomment>
            <translation>No hay bastante espacio en {folder}: hacen falta {needed} y hay {free} libres. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>what was written to {parent} reads back differently</source>
            <extracomment>Fields: parent</extracomment>
            <translation>lo escrito en {parent} se lee distinto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>The folder {folder} cannot be made: {reason}. Choose another.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>La carpeta {folder} no se puede crear: {reason}. Elija otra.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>The disk of {parent} is full: free some space, then start again.</source>
            <extracomment>Fields: parent</extracomment>
            <translation>El disco de {parent} está lleno: libere espacio y empiece de nuevo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>{target} is there already</source>
            <extracomment>Fields: target</extracomment>
            <translation>{target} ya existe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>It was not copied: {reason}.</source>
            <extracomment>Fields: reason</extracomment>
            <translation>No se copió: {reason}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} cannot be decoded ({name}): {short}</source>
            <extracomment>Fields: label, name, short</extracomment>
            <translation>Los píxeles de {label} no se pueden descodificar ({name}): {short}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} cannot be decoded: {short}</source>
            <extracomment>Fields: label, short</extracomment>
            <translation>Los píxeles de {label} no se pueden descodificar: {short}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>no decoder for it is installed</source>
            <translation>no hay descodificador instalado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>{label} does not say how large its image is.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} no dice el tamaño de su imagen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The image in {label} is larger than this program can show.</source>
            <extracomment>Fields: label</extracomment>
            <translation>La imagen de {label} es mayor de lo que este programa puede mostrar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>{label} has {number_of_frames} frames and no frame {frame_index}.</source>
            <extracomment>Fields: frame_index, label, number_of_frames</extracomment>
            <translation>{label} tiene {number_of_frames} fotogramas y no tiene el {frame_index}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixel data of {label} are missing.</source>
            <extracomment>Fields: label</extracomment>
            <translation>Faltan los datos de píxeles de {label}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixel data of {label} are cut off.</source>
            <extracomment>Fields: label</extracomment>
            <translation>Los datos de píxeles de {label} están cortados.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} are damaged: they unpack to {stated} x {stated2} pixels, and the header says {rows} x {columns}.</source>
            <extracomment>Fields: columns, label, rows, stated, stated2</extracomment>
            <translation>Los píxeles de {label} están dañados: se descomprimen a {stated} x {stated2} píxeles y el encabezado dice {rows} x {columns}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} cannot be decoded: {text}</source>
            <extracomment>Fields: label, text</extracomment>
            <translation>Los píxeles de {label} no se pueden descodificar: {text}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Ellipse</source>
            <translation>Elipse</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Polygon</source>
            <translation>Polígono</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Freehand</source>
            <translation>Mano alzada</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>length</source>
            <translation>longitud</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>angle</source>
            <translation>ángulo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>cobb angle</source>
            <translation>ángulo de Cobb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>rectangle</source>
            <translation>rectángulo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>ellipse</source>
            <translation>elipse</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>polygon</source>
            <translation>polígono</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>freehand</source>
            <translation>mano alzada</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>arrow</source>
            <translation>flecha</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>probe</source>
            <translation>sonda</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Blue</source>
            <translation>Azul</translation>
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
            <translation>Área {value} {unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>AI value {value}, not HU</source>
            <extracomment>Fields: value</extracomment>
            <translation>Valor de IA {value}, no UH</translation>
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
            <translation>Valor almacenado {value}</translation>
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
            <translation>Media {mean} ± {sd}{unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>pixels: no scale in the file</source>
            <translation>píxeles: sin escala en el archivo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Min {least}, max {most}{unit}</source>
            <extracomment>Fields: least, most, unit</extracomment>
            <translation>Mín {least}, máx {most}{unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>AI values, not HU</source>
            <translation>Valores de IA, no UH</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>stored values</source>
            <translation>valores almacenados</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>at the detector</source>
            <translation>en el detector</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Blend</source>
            <translation>Mezcla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Swipe</source>
            <translation>Cortina</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Blink</source>
            <translation>Alternar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Checkerboard</source>
            <translation>Tablero</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>blend</source>
            <translation>mezcla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>swipe</source>
            <translation>cortina</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>blink</source>
            <translation>alternar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>checkerboard</source>
            <translation>tablero</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>difference</source>
            <translation>diferencia</translation>
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
            <translation>{series}, {mode}, registrada: compruebe a ojo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>images of {n} orientations, each shown on its own</source>
            <extracomment>Fields: n</extracomment>
            <translation>imágenes de {n} orientaciones, cada una por separado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{n} images have {fault}: shown without a place in the patient</source>
            <extracomment>Fields: fault, n</extracomment>
            <translation>
                <numerusform>1 imagen tiene {fault}: se muestra sin lugar en el paciente</numerusform>
                <numerusform>{n} imágenes tienen {fault}: se muestran sin lugar en el paciente</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>Files of {patients} different patients carry the same study UID: no series shows images of two of them</source>
            <extracomment>Fields: patients</extracomment>
            <translation>Archivos de {patients} pacientes distintos llevan el mismo Study UID: ninguna serie muestra imágenes de dos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{without} files of this series hold no image.</source>
            <extracomment>Fields: without</extracomment>
            <translation>{without} archivos de esta serie no contienen imagen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>rows and columns {skew:.1f} degrees off a right angle: measure with care</source>
            <extracomment>Fields: skew</extracomment>
            <translation>filas y columnas a {skew:.1f} grados del ángulo recto: mida con cuidado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>gantry tilt {tilt:.1f} degrees</source>
            <extracomment>Fields: tilt</extracomment>
            <translation>inclinación del gantry {tilt:.1f} grados</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{doubled} slices lie at the position of another</source>
            <extracomment>Fields: doubled</extracomment>
            <translation>{doubled} cortes están en el lugar de otro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>These images carry no position in the patient: they are in the order of their numbers.</source>
            <translation>Estas imágenes no llevan posición en el paciente: están en el orden de sus números.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>in the order of their numbers</source>
            <translation>en el orden de sus números</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{missing} slices seem to be missing (distance {usual:.3g} mm)</source>
            <extracomment>Fields: missing, usual</extracomment>
            <translation>parecen faltar {missing} cortes (distancia {usual:.3g} mm)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>slices {min:.1f} to {max:.1f} mm apart</source>
            <extracomment>Fields: max, min</extracomment>
            <translation>cortes separados de {min:.1f} a {max:.1f} mm</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>There is no file {path}.</source>
            <extracomment>Fields: path</extracomment>
            <translation>No existe el archivo {path}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>It is no ordinary file.</source>
            <translation>No es un archivo normal.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is damaged: its {damaged} cannot be read.</source>
            <extracomment>Fields: damaged</extracomment>
            <translation>El archivo está dañado: no se puede leer {damaged}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>It is a DICOMDIR: open its folder instead.</source>
            <translation>Es un DICOMDIR: abra su carpeta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file holds no DICOM data.</source>
            <translation>El archivo no contiene datos DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>Its size of {rows} x {columns} pixels is not possible.</source>
            <extracomment>Fields: columns, rows</extracomment>
            <translation>Su tamaño de {rows} x {columns} píxeles no es posible.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file may not be read: check its permissions.</source>
            <translation>El archivo no se puede leer: compruebe sus permisos.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is not there any more.</source>
            <translation>El archivo ya no está.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is damaged or cut off: {one_line}</source>
            <extracomment>Fields: one_line</extracomment>
            <translation>El archivo está dañado o cortado: {one_line}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>it is not a DICOM file.</source>
            <translation>no es un archivo DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>it unpacks to more than {inflated_limit} MB</source>
            <extracomment>Fields: inflated_limit</extracomment>
            <translation>se descomprime a más de {inflated_limit} MB</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>It is not a DICOM file.</source>
            <translation>No es un archivo DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/measure.py" />
            <source>in pixels: the file does not say how large a pixel is</source>
            <translation>en píxeles: el archivo no dice el tamaño del píxel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/measure.py" />
            <source>at the detector: the body is smaller by its magnification</source>
            <translation>en el detector: el cuerpo es menor por la magnificación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/measure.py" />
            <source>made by a model, not acquired</source>
            <translation>hecho por un modelo, no adquirido</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/damage.py" />
            <source>the file is damaged: {words}</source>
            <extracomment>Fields: words</extracomment>
            <translation>el archivo está dañado: {words}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/document.py" />
            <source>{label} holds no document.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} no contiene ningún documento.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/document.py" />
            <source>The document in {label} says that it is a PDF and is none; it is not opened.</source>
            <extracomment>Fields: label</extracomment>
            <translation>El documento de {label} dice ser un PDF y no lo es; no se abre.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its presentation look-up table</source>
            <translation>su tabla de presentación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its blending</source>
            <translation>su mezcla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its colour table</source>
            <translation>su tabla de colores</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its mask</source>
            <translation>su máscara</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its modality look-up table</source>
            <translation>su tabla de modalidad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its volume</source>
            <translation>su volumen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>Segment {segmentnumber}</source>
            <extracomment>Fields: segmentnumber</extracomment>
            <translation>Segmento {segmentnumber}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>made by a program</source>
            <translation>hecho por un programa</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>made with a program</source>
            <translation>hecho con un programa</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>drawn by hand</source>
            <translation>dibujado a mano</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>shown where the probability is 50 % or more</source>
            <translation>mostrado donde la probabilidad es del 50 % o más</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>The segmentation {label} is larger than this program can show.</source>
            <extracomment>Fields: label</extracomment>
            <translation>La segmentación {label} es mayor de lo que este programa puede mostrar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/structures.py" />
            <source>Region {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>Región {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/patients.py" />
            <source>no name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>The pixel data are cut off: the file is shorter than its size says.</source>
            <translation>Los datos de píxeles están cortados: el archivo es más corto de lo que indica.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>It is a video ({name}), which this program does not show.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Es un vídeo ({name}), que este programa no muestra.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>Its transfer syntax {name_of} is not known to this program.</source>
            <extracomment>Fields: name_of</extracomment>
            <translation>Su sintaxis de transferencia {name_of} no la conoce este programa.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>The image has no pixel data.</source>
            <translation>La imagen no tiene datos de píxeles.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>The image does not say how many rows and columns it has.</source>
            <translation>La imagen no dice cuántas filas y columnas tiene.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>It holds no image and does not say which study it belongs to.</source>
            <translation>No contiene imagen ni dice a qué estudio pertenece.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixels.py" />
            <source>The header of {label} is damaged: {error}</source>
            <extracomment>Fields: error, label</extracomment>
            <translation>El encabezado de {label} está dañado: {error}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>a position that is no number</source>
            <translation>una posición que no es un número</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>directions that are not of unit length</source>
            <translation>direcciones que no son unitarias</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>rows and columns that are not at right angles</source>
            <translation>filas y columnas que no son perpendiculares</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>a pixel spacing of zero</source>
            <translation>un espaciado de píxeles cero</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>a pixel spacing below zero</source>
            <translation>un espaciado de píxeles negativo</translation>
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
            <translation>sagital</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>oblique</source>
            <translation>oblicuo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>mean</source>
            <translation>media</translation>
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
            <translation>{plane}, oblicuo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/registration.py" />
            <source>These series could not be registered: they hardly overlap. Choose series of the same part of the body.</source>
            <translation>Estas series no se pudieron registrar: apenas se solapan. Elija series de la misma parte del cuerpo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/measured_files.py" />
            <source>{title} lies on a generated image that is not saved. Save the AI result first.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} está en una imagen generada sin guardar. Guarde primero el resultado de IA.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/measured_files.py" />
            <source>{title} lies on a reformat of images that are in no file. Save these images first.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} está en un reformateo de imágenes que no están en ningún archivo. Guarde primero esas imágenes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>{target} is there already and differs from this result; it was left as it is.</source>
            <extracomment>Fields: target</extracomment>
            <translation>{target} ya existe y difiere de este resultado; quedó como estaba.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>The result was not saved to {parent}: {strerror}. Free some space or choose another folder.</source>
            <extracomment>Fields: parent, strerror</extracomment>
            <translation>El resultado no se guardó en {parent}: {strerror}. Libere espacio o elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>{target} was not written: {strerror}. Free some space or choose another folder.</source>
            <extracomment>Fields: strerror, target</extracomment>
            <translation>{target} no se escribió: {strerror}. Libere espacio o elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>The result was not saved: what was written to {parent} reads back differently.</source>
            <extracomment>Fields: parent</extracomment>
            <translation>El resultado no se guardó: lo escrito en {parent} se lee distinto.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>The result was not saved: {target} is there already.</source>
            <extracomment>Fields: target</extracomment>
            <translation>El resultado no se guardó: {target} ya existe.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>There is no file or folder {path}: check the name.</source>
            <extracomment>Fields: path</extracomment>
            <translation>No existe el archivo o carpeta {path}: compruebe el nombre.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The folder may not be read: check its permissions.</source>
            <translation>La carpeta no se puede leer: compruebe sus permisos.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The archive cannot be read: {error}.</source>
            <extracomment>Fields: error</extracomment>
            <translation>El archivo comprimido no se puede leer: {error}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The DICOMDIR cannot be read: {error}. Open its folder instead.</source>
            <extracomment>Fields: error</extracomment>
            <translation>El DICOMDIR no se puede leer: {error}. Abra su carpeta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>It names a file outside of its own folder, which was left out.</source>
            <translation>Nombra un archivo fuera de su carpeta, que se omitió.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The DICOMDIR names this file, and it is not there.</source>
            <translation>El DICOMDIR nombra este archivo y no está.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/sources.py" />
            <source>it unpacks to more than can be an image ({file_size:.0f} MB)</source>
            <extracomment>Fields: file_size</extracomment>
            <translation>se descomprime a más de lo que puede ser una imagen ({file_size:.0f} MB)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>stack {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>pila {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>echo {v:g} ms</source>
            <extracomment>Fields: v</extracomment>
            <translation>eco {v:g} ms</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>echo {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>eco {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>inversion {plain} ms</source>
            <extracomment>Fields: plain</extracomment>
            <translation>inversión {plain} ms</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>phase {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>fase {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>phase {v:g} %</source>
            <extracomment>Fields: v</extracomment>
            <translation>fase {v:g} %</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>trigger {v:g} ms</source>
            <extracomment>Fields: v</extracomment>
            <translation>disparo {v:g} ms</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>acquisition {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>adquisición {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>direction {plain}</source>
            <extracomment>Fields: plain</extracomment>
            <translation>dirección {plain}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>phase {turn}</source>
            <extracomment>Fields: turn</extracomment>
            <translation>fase {turn}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Only PET has standardised uptake values.</source>
            <translation>Solo el PET tiene valores de captación estandarizados.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Its values are in {units}, and becquerel per ml are needed.</source>
            <extracomment>Fields: units</extracomment>
            <translation>Sus valores están en {units} y hacen falta becquerel por ml.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Its values are counts, and the file gives no factor from them to uptake values.</source>
            <translation>Sus valores son cuentas y el archivo no da el factor a valores de captación.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Its decay correction is {correction}, and START or ADMIN is needed.</source>
            <extracomment>Fields: correction</extracomment>
            <translation>Su corrección de decaimiento es {correction} y hace falta START o ADMIN.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>The times of the injection and of the scan do not fit each other.</source>
            <translation>Las horas de la inyección y de la exploración no concuerdan.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>The file does not give {what}.</source>
            <extracomment>Fields: what</extracomment>
            <translation>El archivo no indica: {what}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>This series holds uptake values of the type {kind}, not by body weight.</source>
            <extracomment>Fields: kind</extracomment>
            <translation>Esta serie contiene valores de captación de tipo {kind}, no por peso corporal.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>The images are not corrected for {name}.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Las imágenes no están corregidas por {name}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>no known unit</source>
            <translation>ninguna unidad conocida</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>not told</source>
            <translation>no indicada</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>maximum intensity</source>
            <translation>intensidad máxima</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>minimum intensity</source>
            <translation>intensidad mínima</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>mean intensity</source>
            <translation>intensidad media</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>slab of {thickness:g} mm, {names}</source>
            <extracomment>Fields: names, thickness</extracomment>
            <translation>bloque de {thickness:g} mm, {names}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/index/database.py" />
            <source>The list of studies cannot be used ({path}: {error}).</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>La lista de estudios no se puede usar ({path}: {error}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/index/database.py" />
            <source>The list of studies {path} was made by a newer version of this program. It is left as it is; install that version to use it.</source>
            <extracomment>Fields: path</extracomment>
            <translation>La lista de estudios {path} es de una versión más nueva del programa. Queda como está; instale esa versión para usarla.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/index/database.py" />
            <source>The list of studies {path} is damaged: {refused}.</source>
            <extracomment>Fields: path, refused</extracomment>
            <translation>La lista de estudios {path} está dañada: {refused}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/jobs.py" />
            <source>{title} failed because of an error in the program ({detail}). The log has the details.</source>
            <extracomment>Fields: detail, title</extracomment>
            <translation>{title} falló por un error del programa ({detail}). El registro da los detalles.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/jobs.py" />
            <source>{title}: stopped.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title}: detenido.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>Tab goes from one control to the next.</source>
            <translation>Tab pasa de un control al siguiente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>Alt with a letter opens a menu.</source>
            <translation>Alt con una letra abre un menú.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} is not a file of keys: export one here to see what it looks like.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} no es un archivo de teclas: exporte uno aquí para ver cómo es.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} was written by another version of this program, whose keys it cannot read.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} es de otra versión del programa, cuyas teclas no se pueden leer.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} holds no keys.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} no contiene teclas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} is too large for a file of keys.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} es demasiado grande para un archivo de teclas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>it names an action twice.</source>
            <translation>nombra una acción dos veces.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} holds a name that no action can have.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} contiene un nombre que ninguna acción puede tener.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name}: what it gives {short} is no list of keys.</source>
            <extracomment>Fields: name, short</extracomment>
            <translation>{name}: lo que da a {short} no es una lista de teclas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>The keys were not exported to {path}: {strerror}. Choose another folder.</source>
            <extracomment>Fields: path, strerror</extracomment>
            <translation>Las teclas no se exportaron a {path}: {strerror}. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} cannot be read: {strerror}.</source>
            <extracomment>Fields: name, strerror</extracomment>
            <translation>{name} no se puede leer: {strerror}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} is not a file of keys: it is no JSON that can be read.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} no es un archivo de teclas: no es JSON legible.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name}: “{short}”, which it gives {short2}, is no key.</source>
            <extracomment>Fields: name, short, short2</extracomment>
            <translation>{name}: «{short}», que da a {short2}, no es una tecla.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name}: {known} cannot be the key of {short}. {problem}</source>
            <extracomment>Fields: known, name, problem, short</extracomment>
            <translation>{name}: {known} no puede ser la tecla de {short}. {problem}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} gives {key} to both {short} and {short2}.</source>
            <extracomment>Fields: key, name, short, short2</extracomment>
            <translation>{name} da {key} tanto a {short} como a {short2}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>{place} and {count} more</source>
            <extracomment>Fields: count, place</extracomment>
            <translation>{place} y {count} más</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>There is no DICOM file in {names}. Choose another folder or file.</source>
            <extracomment>Fields: names</extracomment>
            <translation>No hay ningún archivo DICOM en {names}. Elija otra carpeta u otro archivo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>{place} and {other}</source>
            <extracomment>Fields: other, place</extracomment>
            <translation>{place} y {other}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>Reading {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Leyendo {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>Reading what arrived</source>
            <translation>Leyendo lo que llegó</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>Reading {name} again</source>
            <extracomment>Fields: name</extracomment>
            <translation>Volviendo a leer {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>The study is not in {names}. Choose another folder.</source>
            <extracomment>Fields: names</extracomment>
            <translation>El estudio no está en {names}. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} at {address}</source>
            <extracomment>Fields: address, name</extracomment>
            <translation>{name} en {address}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} broke the connection off. Try again.</source>
            <extracomment>Fields: where</extracomment>
            <translation>{where} cortó la conexión. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} at {address_of} broke the connection off before it was open. Check the AE titles on both sides, and that the port is that of its DICOM service.</source>
            <extracomment>Fields: address_of, name</extracomment>
            <translation>{name} en {address_of} cortó la conexión antes de abrirse. Compruebe los AE title de ambos lados y que el puerto sea el de su servicio DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} refuses connections at the moment. Try again later.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} rechaza conexiones por ahora. Inténtelo más tarde.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} answers, but does not offer what was asked for.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} responde, pero no ofrece lo pedido.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>The certificate of {where} cannot be trusted: {verify_message}. Choose the file with the certificate of its authority in Network, Servers and receiver.</source>
            <extracomment>Fields: verify_message, where</extracomment>
            <translation>El certificado de {where} no es de confianza: {verify_message}. Elija el archivo del certificado de su autoridad en Red, Servidores y recepción.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} does not speak {words} as asked. Check whether the port is the right one.</source>
            <extracomment>Fields: where, words</extracomment>
            <translation>{where} no habla {words} como se pide. Compruebe que el puerto sea el correcto.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>Nothing answers for {where}. Check address and port, and whether the server runs.</source>
            <extracomment>Fields: where</extracomment>
            <translation>Nadie responde en {where}. Compruebe la dirección y el puerto, y si el servidor funciona.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} does not answer. Check the address, the network, and any firewall between.</source>
            <extracomment>Fields: where</extracomment>
            <translation>{where} no responde. Compruebe la dirección, la red y posibles cortafuegos.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} cannot be reached: {strerror}.</source>
            <extracomment>Fields: strerror, where</extracomment>
            <translation>No se puede acceder a {where}: {strerror}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} broke the connection off without an answer. It may not know this computer's AE title “{ae_title}”, not allow what was asked, or have been stopped.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} cortó la conexión sin responder. Quizá no conozca el AE title «{ae_title}» de este equipo, no permita lo pedido o se haya detenido.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>There is no computer named {host}. Check the address of {name}, and the connection to the network.</source>
            <extracomment>Fields: host, name</extracomment>
            <translation>No hay ningún equipo llamado {host}. Compruebe la dirección de {name} y la conexión a la red.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>The certificate file {ca_file} cannot be read. Choose another for {name}.</source>
            <extracomment>Fields: ca_file, name</extracomment>
            <translation>El archivo de certificado {ca_file} no se puede leer. Elija otro para {name}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} does not answer to the AE title “{ae_title}”. Correct it in Network, Servers and receiver.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} no responde al AE title «{ae_title}». Corríjalo en Red, Servidores y recepción.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} does not know this computer's AE title “{ae_title}”. It must be entered there.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} no conoce el AE title «{ae_title}» de este equipo. Hay que registrarlo allí.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{n} objects</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 objeto</numerusform>
                <numerusform>{n} objetos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects} sent to {server}.</source>
            <extracomment>Fields: objects, server</extracomment>
            <translation>{objects} enviados a {server}.</translation>
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
            <translation>{objects} sin enviar: {reason}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects} still to send.</source>
            <extracomment>Fields: objects</extracomment>
            <translation>{objects} por enviar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>It was stopped. What was sent stays with the server.</source>
            <translation>Se detuvo. Lo enviado se queda en el servidor.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it does not offer this</source>
            <translation>no ofrece esto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it does not allow this</source>
            <translation>no permite esto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it is out of resources</source>
            <translation>no tiene recursos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it cannot count the matches</source>
            <translation>no puede contar los resultados</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>the request does not fit its data</source>
            <translation>la petición no corresponde a sus datos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} answers, with an error: {told}.</source>
            <extracomment>Fields: name, told</extracomment>
            <translation>{name} responde con un error: {told}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} does not offer C-GET. Choose C-MOVE for it in Network, Servers and receiver.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} no ofrece C-GET. Elija C-MOVE en Red, Servidores y recepción.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} does not know where “{ae_title}” is. This computer's AE title, address and port must be entered there.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} no sabe dónde está «{ae_title}». Hay que registrar allí el AE title, la dirección y el puerto de este equipo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} could not deliver the images: {told}.</source>
            <extracomment>Fields: name, told</extracomment>
            <translation>{name} no pudo entregar las imágenes: {told}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>status {number:04X}</source>
            <extracomment>Fields: number</extracomment>
            <translation>estado {number:04X}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} could not search: {told}.</source>
            <extracomment>Fields: name, told</extracomment>
            <translation>{name} no pudo buscar: {told}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/errors.py" />
            <source>The connection to {name} broke off half way. Nothing of what was done is lost; start again to go on from there.</source>
            <extracomment>Fields: name</extracomment>
            <translation>La conexión con {name} se cortó a medias. No se pierde nada de lo hecho; empiece de nuevo para seguir desde ahí.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/errors.py" />
            <source>{name} has been silent for {seconds} s, and the connection was given up. Nothing of what was done is lost; start again to go on from there.</source>
            <extracomment>Fields: name, seconds</extracomment>
            <translation>{name} lleva {seconds} s en silencio y se abandonó la conexión. No se pierde nada de lo hecho; empiece de nuevo para seguir desde ahí.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{n} images</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 imagen</numerusform>
                <numerusform>{n} imágenes</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{images} fetched</source>
            <extracomment>Fields: images</extracomment>
            <translation>{images} traídas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>The archive holds no images of it.</source>
            <translation>El archivo PACS no tiene imágenes de ello.</translation>
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
            <translation>{images} del archivo PACS difieren de las de aquí, que se conservaron.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{images} did not come.</source>
            <extracomment>Fields: images</extracomment>
            <translation>{images} no llegaron.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{here_before} were here already</source>
            <extracomment>Fields: here_before</extracomment>
            <translation>{here_before} ya estaban aquí</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>1 was here already</source>
            <translation>1 ya estaba aquí</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>Start again to fetch the rest.</source>
            <translation>Empiece de nuevo para traer el resto.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object of {size:.1f} MB was refused: the limit is {object_limit:.1f} MB. The limit stands in Network, Servers and receiver.</source>
            <extracomment>Fields: object_limit, size</extracomment>
            <translation>Se rechazó un objeto de {size:.1f} MB: el límite es {object_limit:.1f} MB. Consta en Red, Servidores y recepción.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it does not say which study and series it is of.</source>
            <translation>Se rechazó un objeto: no dice de qué estudio y serie es.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it is not the one that its message announced.</source>
            <translation>Se rechazó un objeto: no es el anunciado.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>The disk of {folder} is nearly full, and nothing more is taken in. Free some space.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>El disco de {folder} está casi lleno y no se acepta nada más. Libere espacio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: its message does not name it.</source>
            <translation>Se rechazó un objeto: su mensaje no lo nombra.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it cannot be read as DICOM.</source>
            <translation>Se rechazó un objeto: no se puede leer como DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>A deflated object was refused: how large it unpacks cannot be known.</source>
            <translation>Se rechazó un objeto comprimido (deflated): no se puede saber su tamaño descomprimido.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object could not be written to {folder}: {strerror}. Nothing half-written is left.</source>
            <extracomment>Fields: folder, strerror</extracomment>
            <translation>No se pudo escribir un objeto en {folder}: {strerror}. No queda nada a medias.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it is no whole DICOM file.</source>
            <translation>Se rechazó un objeto: no es un archivo DICOM completo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>{who} wanted to send and was turned away. Who may send stands in Network, Servers and receiver.</source>
            <extracomment>Fields: who</extracomment>
            <translation>{who} quiso enviar y se rechazó. Quién puede enviar consta en Red, Servidores y recepción.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>A program at {address}</source>
            <extracomment>Fields: address</extracomment>
            <translation>Un programa en {address}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>“{title}” at {address}</source>
            <extracomment>Fields: address, title</extracomment>
            <translation>«{title}» en {address}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>Nothing can be received at {address}:{port}: {strerror}. Choose another port or address in Network, Servers and receiver.</source>
            <extracomment>Fields: address, port, strerror</extracomment>
            <translation>No se puede recibir nada en {address}:{port}: {strerror}. Elija otro puerto u otra dirección en Red, Servidores y recepción.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/secrets.py" />
            <source>This system has no keyring that can be used, so passwords and tokens are kept until the program ends, and asked for again after the next start.</source>
            <translation>Este sistema no tiene llavero utilizable; las contraseñas y tokens se guardan hasta cerrar el programa y se piden de nuevo en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server changed some of its values</source>
            <translation>el servidor cambió algunos valores</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server left some of its values out</source>
            <translation>el servidor omitió algunos valores</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server says that it does not fit its kind</source>
            <translation>el servidor dice que no corresponde a su tipo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server has another object of the same name</source>
            <translation>el servidor tiene otro objeto con ese nombre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not take this kind of object</source>
            <translation>el servidor no acepta este tipo de objeto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not allow it</source>
            <translation>el servidor no lo permite</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not take objects of the kind {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>el servidor no acepta objetos de tipo {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not take it as {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>el servidor no lo acepta como {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>{reason} (status {status:04X})</source>
            <extracomment>Fields: reason, status</extracomment>
            <translation>{reason} (estado {status:04X})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server has no room for it (status {status:04X})</source>
            <extracomment>Fields: status</extracomment>
            <translation>el servidor no tiene espacio (estado {status:04X})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server says that it does not fit its kind (status {status:04X})</source>
            <extracomment>Fields: status</extracomment>
            <translation>el servidor dice que no corresponde a su tipo (estado {status:04X})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the file is another one now</source>
            <translation>el archivo ahora es otro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>its file cannot be read any more ({name})</source>
            <extracomment>Fields: name</extracomment>
            <translation>su archivo ya no se puede leer ({name})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server takes it only uncompressed, and it cannot be decoded ({name})</source>
            <extracomment>Fields: name</extracomment>
            <translation>el servidor solo lo acepta sin comprimir y no se puede descodificar ({name})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The server needs a name, by which you know it.</source>
            <translation>El servidor necesita un nombre por el que lo conozca.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The host is the name or address of the server, for example pacs.example or 192.168.1.20.</source>
            <translation>El host es el nombre o la dirección del servidor, por ejemplo pacs.example o 192.168.1.20.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The port is a number from 1 to 65535; archives often use 104 or 11112.</source>
            <translation>El puerto es un número de 1 a 65535; los archivos PACS suelen usar 104 o 11112.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The port is a number from 1 to 65535.</source>
            <translation>El puerto es un número de 1 a 65535.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>{whose} has 1 to 16 characters without accents, and no backslash.</source>
            <extracomment>Fields: whose</extracomment>
            <translation>{whose} tiene de 1 a 16 caracteres sin acentos ni barra invertida.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The address of a DICOMweb server begins with https:// or http://, for example https://pacs.example/dicom-web.</source>
            <translation>La dirección de un servidor DICOMweb empieza por https:// o http://, por ejemplo https://pacs.example/dicom-web.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The address must not hold a name or password: choose Basic, and enter them below.</source>
            <translation>La dirección no debe contener usuario ni contraseña: elija Basic y escríbalos abajo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>Basic needs a user name.</source>
            <translation>Basic necesita un usuario.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>There is no file {name} with a certificate.</source>
            <extracomment>Fields: name</extracomment>
            <translation>No existe ningún archivo {name} con un certificado.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The server's AE title</source>
            <translation>El AE title del servidor</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The address to listen on is one of this computer's, for example 192.168.1.30, or 0.0.0.0 for all.</source>
            <translation>La dirección de escucha es una de este equipo, por ejemplo 192.168.1.30, o 0.0.0.0 para todas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The AE title of this computer</source>
            <translation>El AE title de este equipo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>“{address}” is no address: write one like 192.168.1.20, or a network like 192.168.1.0/24.</source>
            <extracomment>Fields: address</extracomment>
            <translation>«{address}» no es una dirección: escriba una como 192.168.1.20 o una red como 192.168.1.0/24.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The AE title of a sender</source>
            <translation>El AE title de un remitente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} answered what is not DICOMweb. Check the address {address}.</source>
            <extracomment>Fields: address, name</extracomment>
            <translation>{name} no respondió en DICOMweb. Compruebe la dirección {address}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>reason {number:04X}</source>
            <extracomment>Fields: number</extracomment>
            <translation>motivo {number:04X}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>without a reason</source>
            <translation>sin motivo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} reports an error of its own (status {status}). Try again later.</source>
            <extracomment>Fields: name, status</extracomment>
            <translation>{name} informa de un error propio (estado {status}). Inténtelo más tarde.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the server does not take it ({reason})</source>
            <extracomment>Fields: reason</extracomment>
            <translation>el servidor no lo acepta ({reason})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the message is cut off</source>
            <translation>el mensaje está cortado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>The certificate of {where} cannot be trusted. Choose the file with the certificate of its authority in Network, Servers and receiver.</source>
            <extracomment>Fields: where</extracomment>
            <translation>El certificado de {where} no es de confianza. Elija el archivo del certificado de su autoridad en Red, Servidores y recepción.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{where} cannot be reached. Check address and port, and whether the server runs.</source>
            <extracomment>Fields: where</extracomment>
            <translation>No se puede acceder a {where}. Compruebe la dirección y el puerto, y si el servidor funciona.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} {what} (status {status}). Correct it in Network, Servers and receiver.</source>
            <extracomment>Fields: name, status, what</extracomment>
            <translation>{name} {what} (estado {status}). Corríjalo en Red, Servidores y recepción.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} does not tell what the series holds, so it cannot be fetched.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} no dice qué contiene la serie, así que no se puede traer.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>The {what} for {name} is not known. Enter it in Network, Servers and receiver.</source>
            <extracomment>Fields: name, what</extracomment>
            <translation>No se conoce {what} de {name}. Escríbalo en Red, Servidores y recepción.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the server does not take it (status {status})</source>
            <extracomment>Fields: status</extracomment>
            <translation>el servidor no lo acepta (estado {status})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the server remarked upon it ({reason})</source>
            <extracomment>Fields: reason</extracomment>
            <translation>el servidor hizo una observación ({reason})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>asks for a user name or token</source>
            <translation>pide un usuario o un token</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>does not accept the user name or password</source>
            <translation>no acepta el usuario o la contraseña</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>does not accept the token</source>
            <translation>no acepta el token</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_api.py" />
            <source>{title}: the key {key} is taken by another action.</source>
            <extracomment>Fields: key, title</extracomment>
            <translation>{title}: la tecla {key} la usa otra acción.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not be started and stays off</source>
            <translation>no se pudo iniciar y queda desactivado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>Loading the plugin {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Cargando el complemento {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>The plugin '{name}' is written for version {wanted} of the plugin interface, and this is version {here}. It stays off; install the version of the plugin that fits this viewer.</source>
            <extracomment>Fields: here, name, wanted</extracomment>
            <translation>El complemento «{name}» está escrito para la versión {wanted} de la interfaz y esta es la {here}. Queda desactivado; instale la versión que corresponda.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>The plugin '{name}' {what} ({reason}). The viewer goes on; the log has the details.</source>
            <extracomment>Fields: name, reason, what</extracomment>
            <translation>Complemento «{name}»: {what} ({reason}). El programa continúa; el registro da los detalles.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>its start does not end</source>
            <translation>su inicio no termina</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>its import does not end</source>
            <translation>su importación no termina</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not say whether results are unsaved</source>
            <translation>no pudo decir si hay resultados sin guardar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not be ended cleanly</source>
            <translation>no se pudo cerrar limpiamente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not save its results</source>
            <translation>no pudo guardar sus resultados</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/app.py" />
            <source>The program crashed the last time, while it started or closed.</source>
            <translation>El programa falló la última vez, al iniciarse o cerrarse.</translation>
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
            <translation>{title}: deteniendo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Take this notice away</source>
            <translation>Quitar este aviso</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Take the notice away</source>
            <translation>Quitar el aviso</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Stop: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Detener: {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>, {span} left</source>
            <extracomment>Fields: span</extracomment>
            <translation>, quedan {span}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>{title}: ended</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title}: terminado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>report</source>
            <translation>informe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>presentation state</source>
            <translation>estado de presentación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>key image notes</source>
            <translation>notas de imágenes clave</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>waveform</source>
            <translation>forma de onda</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>radiotherapy plan</source>
            <translation>plan de radioterapia</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>document</source>
            <translation>documento</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>segmentation</source>
            <translation>segmentación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>structures</source>
            <translation>estructuras</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>not an image</source>
            <translation>no es una imagen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>No name</source>
            <translation>Sin nombre</translation>
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
            <translation>con pérdida</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>No study is open.</source>
            <translation>No hay ningún estudio abierto.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>part {number} of {count}</source>
            <extracomment>Fields: count, number</extracomment>
            <translation>parte {number} de {count}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/cine.py" />
            <source>{rate:.3g} frames/s</source>
            <extracomment>Fields: rate</extracomment>
            <translation>{rate:.3g} imágenes/s</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/cine.py" />
            <source>{rate:.3g} frames/s, as the file says</source>
            <extracomment>Fields: rate</extracomment>
            <translation>{rate:.3g} imágenes/s, según el archivo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>For research only. Not a medical device: nothing here may be used for diagnosis or treatment.</source>
            <translation>Solo para investigación. No es un producto sanitario: nada de esto puede usarse para diagnóstico o tratamiento.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>{app_name} is research software. It is not a medical device, it has not been assessed or approved by any authority, and nothing that it shows, says or measures may be used for diagnosis or treatment.</source>
            <extracomment>Fields: app_name</extracomment>
            <translation>{app_name} es software de investigación. No es un producto sanitario, ninguna autoridad lo ha evaluado ni aprobado, y nada de lo que muestra, dice o mide puede usarse para diagnóstico o tratamiento.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>Answers and images from HealthGPT are made by a statistical model. A converted or sharpened image was not acquired from the patient: it can show what is not there and leave out what is. Each carries the mark AI-GENERATED - NOT ACQUIRED - NOT FOR DIAGNOSIS, which cannot be taken off.</source>
            <translation>Las respuestas e imágenes de HealthGPT las produce un modelo estadístico. Una imagen convertida o mejorada no se adquirió del paciente: puede mostrar lo que no existe y omitir lo que existe. Cada una lleva la marca AI-GENERATED - NOT ACQUIRED - NOT FOR DIAGNOSIS, que no se puede quitar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>The probability beside an answer says how sure the model was of its words, not whether they are true.</source>
            <translation>La probabilidad junto a una respuesta indica cuán seguro estaba el modelo de sus palabras, no si son ciertas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>Everything is computed on this computer. The files that you open are never changed; what you save is written as new files beside them. Whether you may use images of patients here is yours to make sure of.</source>
            <translation>Todo se calcula en este equipo. Los archivos que abre nunca se modifican; lo que guarda se escribe como archivos nuevos junto a ellos. Le corresponde a usted asegurarse de que puede usar aquí imágenes de pacientes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>What this is not</source>
            <translation>Lo que esto no es</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>Read what this is not</source>
            <translation>Leer lo que esto no es</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>I understand</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>{title}, image {index} of {n}. {label}</source>
            <extracomment>Fields: index, label, n, title</extracomment>
            <translation>{title}, imagen {index} de {n}. {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>Go to the image</source>
            <translation>Ir a la imagen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>The image that the report speaks of is not open.</source>
            <translation>La imagen de la que habla el informe no está abierta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>The log lies in {folder}.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>El registro está en {folder}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>No image is shown.</source>
            <translation>No se muestra ninguna imagen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>not needed</source>
            <translation>no hacen falta</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least one</source>
            <translation>al menos uno</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least two</source>
            <translation>al menos dos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least three</source>
            <translation>al menos tres</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least four</source>
            <translation>al menos cuatro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>three planes of {series}</source>
            <extracomment>Fields: series</extracomment>
            <translation>tres planos de {series}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>one viewport</source>
            <translation>una vista</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>empty</source>
            <translation>vacía</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>prior {n}</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>previo</numerusform>
                <numerusform>previo {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Hanging protocol</source>
            <translation>Protocolo de presentación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Modality</source>
            <translation>Modalidad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Body part</source>
            <translation>Parte del cuerpo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Description</source>
            <translation>Descripción</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Older studies of the patient</source>
            <translation>Estudios anteriores del paciente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Apply it by itself when such a study is opened</source>
            <translation>Aplicarlo por sí solo al abrir un estudio así</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Layout</source>
            <translation>Disposición</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>For modality</source>
            <translation>Para la modalidad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>and body part</source>
            <translation>y la parte del cuerpo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>and description with</source>
            <translation>y descripción con</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>and older studies</source>
            <translation>y estudios anteriores</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Hanging protocols</source>
            <translation>Protocolos de presentación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>A tick applies a protocol by itself when a study is opened that it is for.</source>
            <translation>Una marca aplica un protocolo por sí solo al abrir un estudio correspondiente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Choose a protocol.</source>
            <translation>Elija un protocolo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Export the hanging protocol</source>
            <translation>Exportar el protocolo de presentación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Import hanging protocols</source>
            <translation>Importar protocolos de presentación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>It takes the place of the protocol of this name.</source>
            <translation>Sustituye al protocolo de ese nombre.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>, linked</source>
            <translation>, vinculadas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Change …</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Zoom at the cursor</source>
            <translation>Zoom en el cursor</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Scroll the slices</source>
            <translation>Recorrer los cortes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Keys and mouse</source>
            <translation>Teclas y ratón</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Search an action or a key</source>
            <translation>Buscar una acción o una tecla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Search the actions</source>
            <translation>Buscar en las acciones</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Actions and their keys</source>
            <translation>Acciones y sus teclas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Wheel</source>
            <translation>Rueda</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Ctrl + wheel</source>
            <translation>Ctrl + rueda</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Left drag</source>
            <translation>Arrastrar con el izquierdo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>The chosen tool; window/level at first</source>
            <translation>La herramienta elegida; al principio, ventana/nivel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Middle drag</source>
            <translation>Arrastrar con el central</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Right drag</source>
            <translation>Arrastrar con el derecho</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Shift + left drag</source>
            <translation>Mayús + arrastrar con el izquierdo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Right click</source>
            <translation>Clic derecho</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Menu of the slice</source>
            <translation>Menú del corte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Double click</source>
            <translation>Doble clic</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Mouse</source>
            <translation>Ratón</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>{n} files</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 archivo</numerusform>
                <numerusform>{n} archivos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Files that could not be opened</source>
            <translation>Archivos que no se pudieron abrir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Copy the list</source>
            <translation>Copiar la lista</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>{count} could not be opened. The rest of what was found is open.</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} no se pudieron abrir. El resto de lo encontrado está abierto.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>No problems.</source>
            <translation>Sin problemas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Content of the report</source>
            <translation>Contenido del informe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Copy the text</source>
            <translation>Copiar el texto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Item</source>
            <translation>Elemento</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>The report is nested too deep or too long; the rest of it is not shown.</source>
            <translation>El informe está demasiado anidado o es demasiado largo; el resto no se muestra.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Double click: go to this image</source>
            <translation>Doble clic: ir a esta imagen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Tag</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>DICOM tags</source>
            <translation>Etiquetas DICOM</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Search tag, name or value</source>
            <translation>Buscar etiqueta, nombre o valor</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Search the tags</source>
            <translation>Buscar en las etiquetas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>item {i}</source>
            <extracomment>Fields: i</extracomment>
            <translation>elemento {i}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Each slice in its own resolution through the window that is shown, without names. The mark of an AI image is drawn in.</source>
            <translation>Cada corte en su propia resolución con la ventana mostrada, sin nombres. La marca de una imagen de IA se dibuja en ella.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>This slice</source>
            <translation>Este corte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>This series</source>
            <translation>Esta serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>The whole study</source>
            <translation>El estudio completo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>DICOM, with a DICOMDIR</source>
            <translation>DICOM, con DICOMDIR</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Copies of the files, as they are or anonymised.</source>
            <translation>Copias de los archivos, tal cual o anonimizadas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>PNG pictures</source>
            <translation>Imágenes PNG</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>JPEG pictures</source>
            <translation>Imágenes JPEG</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>TIFF pictures</source>
            <translation>Imágenes TIFF</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>GIF film</source>
            <translation>Película GIF</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>MP4 film</source>
            <translation>Película MP4</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>NIfTI volume</source>
            <translation>Volumen NIfTI</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>The values in the patient's coordinates; of an AI series the description says so.</source>
            <translation>Los valores en coordenadas del paciente; de una serie de IA lo dice la descripción.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Anonymised export</source>
            <translation>Exportación anonimizada</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>These images are not saved yet. Save them first, then export them as DICOM.</source>
            <translation>Estas imágenes aún no están guardadas. Guárdelas primero y luego expórtelas como DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>A reformat stands in no file. Export it as pictures or as a film.</source>
            <translation>Un reformateo no está en ningún archivo. Expórtelo como imágenes o película.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>{title}: text may stand in the pixels, for {reason}.</source>
            <extracomment>Fields: reason, title</extracomment>
            <translation>{title}: puede haber texto en los píxeles, porque {reason}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Series {n} of {n2}</source>
            <extracomment>Fields: n, n2</extracomment>
            <translation>Serie {n} de {n2}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Remove all dates</source>
            <translation>Quitar todas las fechas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Move all dates by the same number of days</source>
            <translation>Desplazar todas las fechas el mismo número de días</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Keep all dates</source>
            <translation>Conservar todas las fechas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Something has to stand there, as programs refuse files without it.</source>
            <translation>Debe haber algo, pues hay programas que rechazan archivos sin ello.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Name and ID may have plain letters and digits only.</source>
            <translation>Nombre e ID solo pueden tener letras y cifras simples.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>It can have 64 characters at most.</source>
            <translation>Puede tener 64 caracteres como máximo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>A header can be cleaned, a picture cannot: look at the images before you give them away. Faces can be recognised in slices of a head.</source>
            <translation>Un encabezado se puede limpiar, una imagen no: mire las imágenes antes de entregarlas. En cortes de cabeza pueden reconocerse caras.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>{n} images were exported to {path}.</source>
            <extracomment>Fields: n, path</extracomment>
            <translation>
                <numerusform>Se exportó 1 imagen a {path}.</numerusform>
                <numerusform>Se exportaron {n} imágenes a {path}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>What is exported</source>
            <translation>Qué se exporta</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Folder to export into</source>
            <translation>Carpeta de exportación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Choose …</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Choose the folder to export into</source>
            <translation>Elegir la carpeta de exportación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Anonymise (DICOM PS3.15, Basic Profile)</source>
            <translation>Anonimizar (DICOM PS3.15, Basic Profile)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Name in place of the patient's</source>
            <translation>Nombre en lugar del del paciente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>ID in place of the patient's</source>
            <translation>ID en lugar del del paciente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Dates</source>
            <translation>Fechas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Keep the UIDs: whoever has the originals can find the patient again</source>
            <translation>Conservar los UID: quien tenga los originales puede encontrar al paciente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Keep sex, age, size and weight</source>
            <translation>Conservar sexo, edad, talla y peso</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Regions that are blacked out</source>
            <translation>Zonas tapadas en negro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Black out the rectangle on the slice</source>
            <translation>Tapar en negro el rectángulo del corte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Do not black out the chosen region</source>
            <translation>No tapar la zona elegida</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>What is changed in the slice that is shown</source>
            <translation>Qué cambia en el corte mostrado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Into</source>
            <translation>En</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Export into</source>
            <translation>Exportar en</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>No image is shown. Open a study first.</source>
            <translation>No se muestra ninguna imagen. Abra primero un estudio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Previewing what is anonymised</source>
            <translation>Vista previa de la anonimización</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Exporting into {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Exportando a {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Exporting; the line at the bottom of the main window tells how far it is.</source>
            <translation>Exportando; la línea inferior de la ventana principal indica el avance.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Attribute</source>
            <translation>Atributo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Afterwards</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Draw a rectangle on the slice, then press the button again.</source>
            <translation>Dibuje un rectángulo en el corte y pulse de nuevo el botón.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>{series}: {rows:.0f} x {cols:.0f} pixels from row {row0:.0f}, column {col0:.0f}</source>
            <extracomment>Fields: col0, cols, row0, rows, series</extracomment>
            <translation>{series}: {rows:.0f} x {cols:.0f} píxeles desde la fila {row0:.0f}, columna {col0:.0f}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>removed</source>
            <translation>quitado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>The export failed. The main window says why.</source>
            <translation>La exportación ha fallado. La ventana principal dice por qué.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>{n} to look at: {label}: {reason}</source>
            <extracomment>Fields: label, n, reason</extracomment>
            <translation>{n} por revisar: {label}: {reason}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>And {n} more series.</source>
            <extracomment>Fields: n</extracomment>
            <translation>Y {n} series más.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>emptied</source>
            <translation>vaciado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>How both are seen</source>
            <translation>Cómo se ven ambas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Colours of the second series</source>
            <translation>Colores de la segunda serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Shown from</source>
            <translation>Mostrado desde</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Show the first series alone</source>
            <translation>Mostrar solo la primera serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Over the image: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Sobre la imagen: {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Threshold</source>
            <translation>Umbral</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Black at</source>
            <translation>Negro en</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>White at</source>
            <translation>Blanco en</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>shown from</source>
            <translation>mostrado desde</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Position of the swipe</source>
            <translation>Posición de la cortina</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Opacity of the second series</source>
            <translation>Opacidad de la segunda serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Window of the second series</source>
            <translation>Ventana de la segunda serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Mode</source>
            <translation>Modo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>{title}, not aligned: no common space</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title}, sin alinear: no hay espacio común</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Show the second series in another viewport first ({key}), then come back to the first one.</source>
            <extracomment>Fields: key</extracomment>
            <translation>Muestre primero la segunda serie en otra vista ({key}) y vuelva a la primera.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>A series without a position in the patient cannot be fused; it can be compared.</source>
            <translation>Una serie sin posición en el paciente no se puede fusionar; sí comparar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>These series do not share a frame of reference: register them first.</source>
            <translation>Estas series no comparten marco de referencia: regístrelas primero.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>A series without a position in the patient cannot be registered.</source>
            <translation>Una serie sin posición en el paciente no se puede registrar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>The series are still being read: wait until all of their slices are there.</source>
            <translation>Las series aún se están leyendo: espere a que estén todos sus cortes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>A series of one slice cannot be cut in other planes; it can be compared.</source>
            <translation>Una serie de un solo corte no se puede cortar en otros planos; sí comparar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Nothing lies over the image in the active viewport.</source>
            <translation>No hay nada sobre la imagen de la vista activa.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Registered by a turn and a shift. Check by eye that edges run on from square to square; remove it where they do not.</source>
            <translation>Registrada con un giro y un desplazamiento. Compruebe a ojo que los bordes continúan de cuadro en cuadro; quítela si no.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Lay over {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Superponer {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Take it off</source>
            <translation>Quitarla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Registering {title} to {title2}</source>
            <extracomment>Fields: title, title2</extracomment>
            <translation>Registrando {title} con {title2}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>The registration is done, and the first series is no longer shown.</source>
            <translation>El registro terminó y la primera serie ya no se muestra.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>View, Hanging protocols</source>
            <translation>Ver, Protocolos de presentación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>This study has none of the series that the protocol shows.</source>
            <translation>Este estudio no tiene ninguna de las series que muestra el protocolo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>Hanging protocol {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Protocolo de presentación {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>This layout has more viewports than a hanging protocol can keep.</source>
            <translation>Esta disposición tiene más vistas de las que un protocolo puede guardar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>No acquired series is on the screen.</source>
            <translation>No hay ninguna serie adquirida en pantalla.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>For {words}.</source>
            <extracomment>Fields: words</extracomment>
            <translation>Para {words}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>{missing} of its {count} series are not there.</source>
            <extracomment>Fields: count, missing</extracomment>
            <translation>Faltan {missing} de sus {count} series.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>{menu}, switches this off.</source>
            <extracomment>Fields: menu</extracomment>
            <translation>{menu} desactiva esto.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>Laid out by the hanging protocol {name}.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Dispuesto según el protocolo de presentación {name}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>The hanging protocol {name} was saved.</source>
            <extracomment>Fields: name</extracomment>
            <translation>Se guardó el protocolo de presentación {name}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>This protocol was removed.</source>
            <translation>Este protocolo se quitó.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>The hanging protocol {name} fits this study ({way}).</source>
            <extracomment>Fields: name, way</extracomment>
            <translation>El protocolo de presentación {name} corresponde a este estudio ({way}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/language.py" />
            <source>No font with Chinese characters is installed, so they cannot be shown. Install one, for example the package fonts-noto-cjk, or choose another language in View, Language.</source>
            <translation>No hay instalada ninguna fuente con caracteres chinos. Instale una, por ejemplo el paquete fonts-noto-cjk, o elija otro idioma en Ver, Idioma.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/language.py" />
            <source>The program speaks {language} from its next start.</source>
            <extracomment>Fields: language</extracomment>
            <translation>El programa hablará {language} desde su próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/loading.py" />
            <source>Making small pictures</source>
            <translation>Creando miniaturas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/loading.py" />
            <source>{failed} of {count} images of {title} cannot be shown</source>
            <extracomment>Fields: count, failed, title</extracomment>
            <translation>{failed} de {count} imágenes de {title} no se pueden mostrar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/look_page.py" />
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/look_page.py" />
            <source>As the system: dark, light or of high contrast, and with it when it changes.</source>
            <translation>Como el sistema: oscuro, claro o de alto contraste, y con él cuando cambia.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/look_page.py" />
            <source>Type, buttons, distances and the words on the images. The images keep their zoom.</source>
            <translation>Letra, botones, distancias y textos sobre las imágenes. Las imágenes conservan su zoom.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/hand.py" />
            <source>Move {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>Mover {kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/hand.py" />
            <source>Change {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>Cambiar {kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/histogram.py" />
            <source>Histogram of the selected region</source>
            <translation>Histograma de la región elegida</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/histogram.py" />
            <source>{pixels} pixels; the highest bar has {max}</source>
            <extracomment>Fields: max, pixels</extracomment>
            <translation>{pixels} píxeles; la barra más alta tiene {max}</translation>
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
            <translation>No se ha medido nada en este estudio. Elija una herramienta del menú Herramientas, Medir, y arrastre en la imagen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Perimeter</source>
            <translation>Perímetro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{kind} on {image}</source>
            <extracomment>Fields: image, kind</extracomment>
            <translation>{kind} en {image}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>CSV …</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{place}; of {report}</source>
            <extracomment>Fields: place, report</extracomment>
            <translation>{place}; de {report}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Measurements of the study</source>
            <translation>Mediciones del estudio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Values of the selected measurement</source>
            <translation>Valores de la medición elegida</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Mean {mean}, standard deviation {sd}</source>
            <extracomment>Fields: mean, sd</extracomment>
            <translation>Media {mean}, desviación estándar {sd}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Minimum {least}, maximum {most}</source>
            <extracomment>Fields: least, most</extracomment>
            <translation>Mínimo {least}, máximo {most}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Measurement</source>
            <translation>Medición</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Save ({count})</source>
            <extracomment>Fields: count</extracomment>
            <translation>Guardar ({count})</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{pixels} pixels, stored values</source>
            <extracomment>Fields: pixels</extracomment>
            <translation>{pixels} píxeles, valores almacenados</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{pixels} pixels, values in {unit}</source>
            <extracomment>Fields: pixels, unit</extracomment>
            <translation>{pixels} píxeles, valores en {unit}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>{n} measurements are not saved.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>Una medición no está guardada.</numerusform>
                <numerusform>{n} mediciones no están guardadas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Unsaved measurements</source>
            <translation>Mediciones sin guardar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Save them beside the study before the study closes?</source>
            <translation>¿Guardarlas junto al estudio antes de cerrarlo?</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Reading measurements</source>
            <translation>Leyendo mediciones</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Saving measurements</source>
            <translation>Guardando mediciones</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Where shall the measurements of this study be saved?</source>
            <translation>¿Dónde guardar las mediciones de este estudio?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>{n} measurements</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} medición</numerusform>
                <numerusform>{n} mediciones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>The values of {what} were copied.</source>
            <extracomment>Fields: what</extracomment>
            <translation>Se copiaron los valores: {what}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Export the values</source>
            <translation>Exportar los valores</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Comma-separated values (*.csv)</source>
            <translation>Valores separados por comas (*.csv)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>The values were written to {path}.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Los valores se escribieron en {path}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>{n} drawings of this study's reports cannot be shown on an image: the image is not open, or it is of a kind that this program does not draw. The report itself can be read.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>Un dibujo de los informes de este estudio no se puede mostrar en una imagen: la imagen no está abierta o el programa no dibuja ese tipo. El informe sí se puede leer.</numerusform>
                <numerusform>{n} dibujos de los informes de este estudio no se pueden mostrar en una imagen: la imagen no está abierta o el programa no dibuja ese tipo. El informe sí se puede leer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Reading the values of measurements</source>
            <translation>Leyendo los valores de las mediciones</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>The measurements were saved to {place}.</source>
            <extracomment>Fields: place</extracomment>
            <translation>Las mediciones se guardaron en {place}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>No measurement is selected: click on one.</source>
            <translation>No hay ninguna medición seleccionada: pulse una.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>It comes from another program's report and stays as that says.</source>
            <translation>Procede del informe de otro programa y queda como allí consta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>The image of {title} is not open.</source>
            <extracomment>Fields: title</extracomment>
            <translation>La imagen de {title} no está abierta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>{title} was drawn on a reformat: show its series in that plane to see it.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} se dibujó en un reformateo: muestre su serie en ese plano para verlo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>{title}, slice {number}/{count}</source>
            <extracomment>Fields: count, number, title</extracomment>
            <translation>{title}, corte {number}/{count}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Delete {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>Eliminar {kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Delete all measurements</source>
            <translation>Eliminar todas las mediciones</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Copy {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>Copiar {kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>There is no slice there.</source>
            <translation>Allí no hay ningún corte.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Select a rectangle, an ellipse, a polygon or a freehand region first.</source>
            <translation>Seleccione primero un rectángulo, una elipse, un polígono o una región a mano alzada.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>The selected region does not lie on the slice that is shown.</source>
            <translation>La región elegida no está en el corte mostrado.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Change the words</source>
            <translation>Cambiar el texto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>It lies there already, or would lie beside the image.</source>
            <translation>Ya está allí o quedaría fuera de la imagen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>There is one slice only.</source>
            <translation>Solo hay un corte.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Go to measurement</source>
            <translation>Ir a la medición</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Delete text</source>
            <translation>Eliminar texto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/words.py" />
            <source>Words of the measurement</source>
            <translation>Texto de la medición</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/words.py" />
            <source>Words, then Return</source>
            <translation>Texto y luego Intro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/memory.py" />
            <source>images {held} of {budget}</source>
            <extracomment>Fields: budget, held</extracomment>
            <translation>imágenes {held} de {budget}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/menus.py" />
            <source>Toolbar</source>
            <translation>Barra de herramientas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Chosen in the search</source>
            <translation>Elegido en la búsqueda</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Nobody may send to this computer yet: enter who may in Network, Servers and receiver, This computer.</source>
            <translation>Nadie puede enviar aún a este equipo: indique quién puede en Red, Servidores y recepción, Este equipo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>{name} sends what is fetched by C-MOVE to the receiver of this computer, which is off. Switch it on: Network, Receive studies.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} envía lo traído por C-MOVE a la recepción de este equipo, que está desactivada. Actívela: Red, Recibir estudios.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>The receiver is being switched.</source>
            <translation>La recepción se está conmutando.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Switching the receiver</source>
            <translation>Conmutando la recepción</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>{n} images were received; the list of studies has what they belong to.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>Se recibió 1 imagen; la lista de estudios muestra a qué pertenece.</numerusform>
                <numerusform>Se recibieron {n} imágenes; la lista de estudios muestra a qué pertenecen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Receiving</source>
            <translation>Recibiendo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>A sending is at work; the next can begin when it is over.</source>
            <translation>Hay un envío en curso; el siguiente podrá empezar cuando acabe.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Any date</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last 2 days</source>
            <translation>Últimos 2 días</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>From … to …</source>
            <translation>De … a …</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Patient name</source>
            <translation>Nombre del paciente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Doe J, or *jane</source>
            <translation>Doe J, o *jane</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Patient ID</source>
            <translation>ID del paciente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>whole, or with *</source>
            <translation>completo o con *</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Accession number</source>
            <translation>Número de acceso</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>any part of it</source>
            <translation>cualquier parte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Study date</source>
            <translation>Fecha del estudio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>First date</source>
            <translation>Primera fecha</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last date</source>
            <translation>Última fecha</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Looking up the addresses of this computer</source>
            <translation>Buscando las direcciones de este equipo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>{loopback} (this computer only)</source>
            <extracomment>Fields: loopback</extracomment>
            <translation>{loopback} (solo este equipo)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>{every} (all of them)</source>
            <extracomment>Fields: every</extracomment>
            <translation>{every} (todas)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>AE title of this computer</source>
            <translation>AE title de este equipo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Folder of fetched and received studies</source>
            <translation>Carpeta de estudios traídos y recibidos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Receive what others send</source>
            <translation>Recibir lo que otros envían</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Address to listen on</source>
            <translation>Dirección de escucha</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Port to listen on</source>
            <translation>Puerto de escucha</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Largest object</source>
            <translation>Objeto más grande</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Space that stays free</source>
            <translation>Espacio que queda libre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Who may send</source>
            <translation>Quién puede enviar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Add a sender</source>
            <translation>Añadir un remitente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Remove the chosen sender</source>
            <translation>Quitar el remitente elegido</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>AE title</source>
            <translation>AE title</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Studies go to</source>
            <translation>Los estudios van a</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Listen on</source>
            <translation>Escucha en</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Who may send, beside the servers from which is fetched by C-MOVE</source>
            <translation>Quién puede enviar, además de los servidores de los que se trae por C-MOVE</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Not kept yet. {problem}</source>
            <extracomment>Fields: problem</extracomment>
            <translation>Aún no guardado. {problem}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>AE title (empty: any)</source>
            <translation>AE title (vacío: cualquiera)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Address or network</source>
            <translation>Dirección o red</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Others send to {ae_title} at {address}:{port}.</source>
            <extracomment>Fields: address, ae_title, port</extracomment>
            <translation>Los demás envían a {ae_title} en {address}:{port}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>port</source>
            <translation>puerto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>MB; keep</source>
            <translation>MB; dejar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>MB of the disk free</source>
            <translation>MB libres en el disco</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Nothing is received while this is off.</source>
            <translation>No se recibe nada mientras esté desactivado.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>No server is known yet. Press Servers … and add one.</source>
            <translation>Aún no se conoce ningún servidor. Pulse Servidores… y añada uno.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Patient</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Date</source>
            <translation>Fecha</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Accession</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Images</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>No.</source>
            <translation>N.º</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Most archives tell capital letters from small ones; * stands for any.</source>
            <translation>La mayoría de los archivos PACS distinguen mayúsculas y minúsculas; * vale por cualquier cosa.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Search archives</source>
            <translation>Buscar en archivos PACS</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Searching {name} …</source>
            <extracomment>Fields: name</extracomment>
            <translation>Buscando en {name}…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Searching {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Buscando en {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>There is no study of today.</source>
            <translation>No hay ningún estudio de hoy.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Asking {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Consultando a {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Counting what is here</source>
            <translation>Contando lo que hay aquí</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>What to look for</source>
            <translation>Qué buscar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Servers …</source>
            <translation>Servidores…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Studies found</source>
            <translation>Estudios encontrados</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Series of the study</source>
            <translation>Series del estudio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{name} has more than {limit} patients that fit; these are some. Narrow the search.</source>
            <extracomment>Fields: limit, name</extracomment>
            <translation>{name} tiene más de {limit} pacientes que coinciden; estos son algunos. Acote la búsqueda.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{name} has more than {limit} studies that fit; these are some. Narrow the search.</source>
            <extracomment>Fields: limit, name</extracomment>
            <translation>{name} tiene más de {limit} estudios que coinciden; estos son algunos. Acote la búsqueda.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>The search was stopped.</source>
            <translation>La búsqueda se detuvo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Patients</source>
            <translation>Pacientes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Nothing at {name} fits. {advice}</source>
            <extracomment>Fields: advice, name</extracomment>
            <translation>Nada coincide en {name}. {advice}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Enter what you look for and press Search, or press Today.</source>
            <translation>Escriba lo que busca y pulse Buscar, o pulse Hoy.</translation>
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
            <translation>nac. {born}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>One patient.</source>
            <translation>Un paciente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>One study.</source>
            <translation>Un estudio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{count} patients.</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} pacientes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{count} studies.</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} estudios.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>The search</source>
            <translation>La búsqueda</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Send to an archive</source>
            <translation>Enviar a un archivo PACS</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Sending to {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Enviando a {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Series to send</source>
            <translation>Series que se envían</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>What became of each object stands here.</source>
            <translation>Aquí consta qué fue de cada objeto.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Send the rest</source>
            <translation>Enviar el resto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>AI result</source>
            <translation>Resultado de IA</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Sending</source>
            <translation>El envío</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Add the archives that you work with. A DICOM server is known by its address, port and AE title; ask who runs it.</source>
            <translation>Añada los archivos PACS con los que trabaja. Un servidor DICOM se conoce por su dirección, puerto y AE title; pregunte a quien lo gestiona.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>C-GET, over the same connection</source>
            <translation>C-GET, por la misma conexión</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>C-MOVE, to the receiver of this computer</source>
            <translation>C-MOVE, a la recepción de este equipo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Basic: user name and password</source>
            <translation>Basic: usuario y contraseña</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Bearer: a token</source>
            <translation>Bearer: un token</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>It is kept in the keyring of the system.</source>
            <translation>Se guarda en el llavero del sistema.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Forgetting a secret</source>
            <translation>Olvidando un secreto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Asking {name} …</source>
            <extracomment>Fields: name</extracomment>
            <translation>Consultando a {name}…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Testing {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Probando {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Keeping a secret</source>
            <translation>Guardando un secreto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>kept; enter another to replace it</source>
            <translation>guardado; escriba otro para sustituirlo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Servers</source>
            <translation>Servidores</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Add DICOM</source>
            <translation>Añadir DICOM</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Add DICOMweb</source>
            <translation>Añadir DICOMweb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>as you call it</source>
            <translation>como usted lo llama</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>of the server</source>
            <translation>del servidor</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Fetched by</source>
            <translation>Se trae por</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>TLS, with the server's certificate verified</source>
            <translation>TLS, verificando el certificado del servidor</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Signing in</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>User name</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Password or token</source>
            <translation>Contraseña o token</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Certificate of its authority</source>
            <translation>Certificado de su autoridad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>only where the system does not know it (PEM)</source>
            <translation>solo si el sistema no la conoce (PEM)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Seconds of silence</source>
            <translation>Segundos de silencio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Certificate of the authority</source>
            <translation>Certificado de la autoridad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>PEM (*.pem *.crt *.cer);;All (*)</source>
            <translation>PEM (*.pem *.crt *.cer);;Todos (*)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>New archive</source>
            <translation>Nuevo archivo PACS</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>New DICOMweb</source>
            <translation>Nuevo DICOMweb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>{name} answers.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} responde.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>enter it to keep it, or to replace the one that is kept</source>
            <translation>escríbalo para guardarlo o sustituir el guardado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>s of silence</source>
            <translation>s de silencio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>The keyring is locked: the secret is kept for this run only.</source>
            <translation>El llavero está bloqueado: el secreto se guarda solo para esta sesión.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Its authority</source>
            <translation>Su autoridad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Give up after</source>
            <translation>Abandonar tras</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>The password or token would travel readable for everybody: use https.</source>
            <translation>La contraseña o el token viajarían legibles para todos: use https.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>{address_of}. Press Test to see whether it answers.</source>
            <extracomment>Fields: address_of</extracomment>
            <translation>{address_of}. Pulse Probar para ver si responde.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>The test</source>
            <translation>La prueba</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/settings_window.py" />
            <source>Servers and receiver</source>
            <translation>Servidores y recepción</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/settings_window.py" />
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/tables.py" />
            <source>Columns: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Columnas: {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Progress of {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Progreso de {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Fetchings</source>
            <translation>Descargas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Nothing was fetched yet. What is fetched can be read while the rest still comes.</source>
            <translation>Aún no se ha traído nada. Lo traído se puede leer mientras llega el resto.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Waiting for another to finish.</source>
            <translation>Esperando a que acabe otro.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Fetching from {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Trayendo de {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>{done} of {total}</source>
            <extracomment>Fields: done, total</extracomment>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Stopping …</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>{count} images</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} imágenes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Stopped. What came is kept.</source>
            <translation>Detenido. Lo que llegó se conserva.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Fetching</source>
            <translation>La descarga</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>What is chosen is no structured report.</source>
            <translation>Lo elegido no es un informe estructurado.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>What is chosen is no object with pictures of its own.</source>
            <translation>Lo elegido no es un objeto con imágenes propias.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>These are measurements of this program: they stand in the panel Measurements.</source>
            <translation>Son mediciones de este programa: están en el panel Mediciones.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>The images that {title} picks are not open.</source>
            <extracomment>Fields: title</extracomment>
            <translation>Las imágenes que señala {title} no están abiertas.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>Open the document</source>
            <translation>Abrir el documento</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>Open “{title}” with this computer's program for PDFs?</source>
            <extracomment>Fields: title</extracomment>
            <translation>¿Abrir «{title}» con el programa de PDF de este equipo?</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>It is a PDF of {max} kB that came with the study. A copy is handed on, which is removed when this program ends.</source>
            <extracomment>Fields: max</extracomment>
            <translation>Es un PDF de {max} kB que vino con el estudio. Se entrega una copia, que se borra al cerrar este programa.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>Save the document</source>
            <translation>Guardar el documento</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>of no kind that it tells</source>
            <translation>de tipo no indicado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document {title!r} is {kind}; this program opens PDFs only.</source>
            <extracomment>Fields: kind, title</extracomment>
            <translation>El documento {title!r} es {kind}; este programa solo abre PDF.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>This computer has no program for PDFs. Save the document instead.</source>
            <translation>Este equipo no tiene programa para PDF. Guarde el documento en su lugar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document was written to {chosen}.</source>
            <extracomment>Fields: chosen</extracomment>
            <translation>El documento se escribió en {chosen}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document was not written to {path}: {error}. Choose another folder.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>El documento no se escribió en {path}: {error}. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document was not written: {strerror}.</source>
            <extracomment>Fields: strerror</extracomment>
            <translation>El documento no se escribió: {strerror}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>A reformat stands in no file: flag a slice of the series itself.</source>
            <translation>Un reformateo no está en ningún archivo: marque un corte de la propia serie.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This image is not saved yet: save it, then flag it.</source>
            <translation>Esta imagen aún no está guardada: guárdela y luego márquela.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Flag the key image</source>
            <translation>Marcar la imagen clave</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Take the flag away</source>
            <translation>Quitar la marca</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This study has no key image: N flags the slice that is shown.</source>
            <translation>Este estudio no tiene imagen clave: N marca el corte mostrado.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This is the only key image of the study.</source>
            <translation>Es la única imagen clave del estudio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>No slice of this study is flagged: N flags the slice that is shown.</source>
            <translation>Ningún corte de este estudio está marcado: N marca el corte mostrado.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Saving key images</source>
            <translation>Guardando imágenes clave</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Save the key images in</source>
            <translation>Guardar las imágenes clave en</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>{n} key images were saved to {path}.</source>
            <extracomment>Fields: n, path</extracomment>
            <translation>
                <numerusform>Se guardó 1 imagen clave en {path}.</numerusform>
                <numerusform>Se guardaron {n} imágenes clave en {path}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Go to the key image</source>
            <translation>Ir a la imagen clave</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This key image is not open: its series was not found with the study.</source>
            <translation>Esta imagen clave no está abierta: su serie no se encontró con el estudio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Some flagged images are not open; open the whole study, then save again.</source>
            <translation>Algunas imágenes marcadas no están abiertas; abra el estudio completo y guarde de nuevo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>The flagged images are of different patients; flag and save those of one.</source>
            <translation>Las imágenes marcadas son de pacientes distintos; marque y guarde las de uno.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/layer.py" />
            <source>key image</source>
            <translation>imagen clave</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>Presentation {title_of}</source>
            <extracomment>Fields: title_of</extracomment>
            <translation>Presentación {title_of}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>Without presentation {title_of}</source>
            <extracomment>Fields: title_of</extracomment>
            <translation>Sin presentación {title_of}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>{title} holds no region that can be shown.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} no contiene ninguna región que se pueda mostrar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>The images that {title} was drawn on are not open: open their study to see it.</source>
            <extracomment>Fields: title</extracomment>
            <translation>Las imágenes sobre las que se dibujó {title} no están abiertas: abra su estudio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>The images that {title_of} is for are not open: open their study to see it.</source>
            <extracomment>Fields: title_of</extracomment>
            <translation>Las imágenes para las que es {title_of} no están abiertas: abra su estudio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>{title_of} is applied without {left}.</source>
            <extracomment>Fields: left, title_of</extracomment>
            <translation>{title_of} se aplica sin {left}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>{number} of {count}, {series}</source>
            <extracomment>Fields: count, number, series</extracomment>
            <translation>{number} de {count}, {series}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Objects of the study</source>
            <translation>Objetos del estudio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Segments, structures, presentation states and key images of the study stand here.</source>
            <translation>Aquí están los segmentos, estructuras, estados de presentación e imágenes clave del estudio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Opacity of regions</source>
            <translation>Opacidad de las regiones</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Key images: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Imágenes clave: {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Key images, not saved</source>
            <translation>Imágenes clave, sin guardar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>an image that is not open</source>
            <translation>una imagen que no está abierta</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>selection</source>
            <translation>selección</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/sections.py" />
            <source>Cutting regions</source>
            <translation>Cortando regiones</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Presentation state</source>
            <translation>Estado de presentación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Segmentation</source>
            <translation>Segmentación</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Structures</source>
            <translation>Estructuras</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>key images</source>
            <translation>imágenes clave</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>{n} segments</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 segmento</numerusform>
                <numerusform>{n} segmentos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>{n} regions</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 región</numerusform>
                <numerusform>{n} regiones</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Object</source>
            <translation>Objeto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{n} studies</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 estudio</numerusform>
                <numerusform>{n} estudios</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{files} read, {studies}.</source>
            <extracomment>Fields: files, studies</extracomment>
            <translation>{files} leídos, {studies}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>No DICOM file could be read.</source>
            <translation>No se pudo leer ningún archivo DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>Open DICOM files, a DICOMDIR or a zip</source>
            <translation>Abrir archivos DICOM, un DICOMDIR o un zip</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{patient_title} was closed. Its files are as they were.</source>
            <extracomment>Fields: patient_title</extracomment>
            <translation>{patient_title} se cerró. Sus archivos están como estaban.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>Nothing was opened yet.</source>
            <translation>Aún no se ha abierto nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{n} files could not be opened.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>1 archivo no se pudo abrir.</numerusform>
                <numerusform>{n} archivos no se pudieron abrir.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>The demo study is not where it should be ({folder}). Install the program again.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>El estudio de demostración no está donde debería ({folder}). Instale el programa de nuevo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>Keep this window</source>
            <translation>Conservar esta ventana</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>Its name, for {modality} images:</source>
            <extracomment>Fields: modality</extracomment>
            <translation>Su nombre, para imágenes {modality}:</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>This window is kept for {modality} images.</source>
            <extracomment>Fields: modality</extracomment>
            <translation>Esta ventana se conserva para imágenes {modality}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>The window {name} is kept for {modality} images (Image, Window).</source>
            <extracomment>Fields: modality, name</extracomment>
            <translation>La ventana {name} se conserva para imágenes {modality} (Imagen, Ventana).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/drawing.py" />
            <source>used lately</source>
            <translation>usado hace poco</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>Type what you want to do, or a key</source>
            <translation>Escriba lo que quiere hacer o una tecla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>Search the commands</source>
            <translation>Buscar en los comandos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>No command fits these words.</source>
            <translation>Ningún comando coincide con esas palabras.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>STUDIES</source>
            <translation>ESTUDIOS</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>OBJECTS</source>
            <translation>OBJETOS</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>MEASUREMENTS</source>
            <translation>MEDICIONES</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>Close this panel</source>
            <translation>Cerrar este panel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>Float this panel</source>
            <translation>Separar este panel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>The picture is on the clipboard.</source>
            <translation>La imagen está en el portapapeles.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>Export picture</source>
            <translation>Exportar imagen</translation>
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
            <translation>La imagen se escribió en {path}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>The picture was not written to {path}: {error}. Choose another folder.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>La imagen no se escribió en {path}: {error}. Elija otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Anonymise</source>
            <translation>Anonimizar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Images may take</source>
            <translation>Las imágenes pueden ocupar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>At most. What was seen longest ago is given up first, and read again when it is wanted.</source>
            <translation>Como máximo. Lo que hace más que no se ve se libera primero y se vuelve a leer si hace falta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Half of what is free</source>
            <translation>La mitad de lo libre</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Its name for archives that speak DICOM.</source>
            <translation>Su nombre para los archivos PACS que hablan DICOM.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Fetched and received studies go to</source>
            <translation>Los estudios traídos y recibidos van a</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Take in what those send who may. It is off at every start.</source>
            <translation>Aceptar lo que envían los autorizados. Está desactivado en cada inicio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>The archives that are searched, and that studies are sent to.</source>
            <translation>Los archivos PACS en los que se busca y a los que se envían estudios.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Receiver …</source>
            <translation>Recepción…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>On which address and port is listened, who may send, and how large.</source>
            <translation>En qué dirección y puerto se escucha, quién puede enviar y de qué tamaño.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>{n} are known</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} conocido</numerusform>
                <numerusform>{n} conocidos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>None is known yet</source>
            <translation>Aún no se conoce ninguno</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>An export that is anonymised begins with</source>
            <translation>Una exportación anonimizada empieza con</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Keep the UIDs</source>
            <translation>Conservar los UID</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Whoever has the originals can find the patient again.</source>
            <translation>Quien tenga los originales puede encontrar al paciente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Anonymise now</source>
            <translation>Anonimizar ahora</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>What is offered; the last one that was used.</source>
            <translation>Lo que se ofrece; la última usada.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Import into</source>
            <translation>Importar en</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Where studies of a disc are copied to; the last one that was used.</source>
            <translation>Adónde se copian los estudios de un disco; la última usada.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Opened lately</source>
            <translation>Abiertos hace poco</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>The list of the welcome page and of File, Open again. The files stay as they are.</source>
            <translation>La lista de la página de inicio y de Archivo, Abrir de nuevo. Los archivos se conservan.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Settings and everything that is kept</source>
            <translation>Ajustes y todo lo que se guarda</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Open the folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Settings, the list of studies, conversations and the log.</source>
            <translation>Ajustes, lista de estudios, conversaciones y registro.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>{n} places</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} lugar</numerusform>
                <numerusform>{n} lugares</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/fields.py" />
            <source>Choose: {setting}</source>
            <extracomment>Fields: setting</extracomment>
            <translation>Elegir: {setting}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/fields.py" />
            <source>There is no such folder. It is kept once it is there.</source>
            <translation>No existe esa carpeta. Se guardará cuando exista.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Choose a command, then press Change.</source>
            <translation>Elija un comando y pulse Cambiar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{file} was imported: {n} commands have other keys than at first.</source>
            <extracomment>Fields: file, n</extracomment>
            <translation>
                <numerusform>Se importó {file}: {n} comando tiene teclas distintas de las iniciales.</numerusform>
                <numerusform>Se importó {file}: {n} comandos tienen teclas distintas de las iniciales.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{n} of its commands are not here.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} de sus comandos no está aquí.</numerusform>
                <numerusform>{n} de sus comandos no están aquí.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Press the key</source>
            <translation>Pulse la tecla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>The new key</source>
            <translation>La nueva tecla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Commands and their keys</source>
            <translation>Comandos y sus teclas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Changed keys are bold.</source>
            <translation>Las teclas cambiadas están en negrita.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Take it</source>
            <translation>Tomarla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Take back</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Add …</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>As at first</source>
            <translation>Como al principio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Press another key in place of those of the command</source>
            <translation>Pulsar otra tecla en lugar de las del comando</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Press a further key for the command</source>
            <translation>Pulsar una tecla más para el comando</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Leave the command without a key</source>
            <translation>Dejar el comando sin tecla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Give the command the keys that it had at first</source>
            <translation>Dar al comando las teclas que tenía al principio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Take keys over from a file that was exported here or elsewhere</source>
            <translation>Tomar las teclas de un archivo exportado aquí o en otro lugar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Write the keys of all commands to a file</source>
            <translation>Escribir las teclas de todos los comandos en un archivo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>The new key of {command}. Escape leaves it as it is.</source>
            <extracomment>Fields: command</extracomment>
            <translation>La nueva tecla de {command}. Escape la deja como está.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{key} is the key of {command}.</source>
            <extracomment>Fields: command, key</extracomment>
            <translation>{key} es la tecla de {command}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Export the keys</source>
            <translation>Exportar las teclas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Import keys</source>
            <translation>Importar teclas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>At first: {keys}</source>
            <extracomment>Fields: keys</extracomment>
            <translation>Al principio: {keys}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{key} acts while an image has the focus.</source>
            <extracomment>Fields: key</extracomment>
            <translation>{key} actúa mientras una imagen tiene el foco.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{command} has the key {key} now.</source>
            <extracomment>Fields: command, key</extracomment>
            <translation>{command} tiene ahora la tecla {key}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{command} has no key now.</source>
            <extracomment>Fields: command</extracomment>
            <translation>{command} ya no tiene tecla.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>no key</source>
            <translation>sin tecla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>The keys were exported to {file}.</source>
            <extracomment>Fields: file</extracomment>
            <translation>Las teclas se exportaron a {file}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_pages.py" />
            <source>Language of the window</source>
            <translation>Idioma de la ventana</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_pages.py" />
            <source>From the next start of the program. Dates and numbers are written as that language does.</source>
            <translation>Desde el próximo inicio. Las fechas y los números se escriben como en ese idioma.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Windows that were kept</source>
            <translation>Ventanas guardadas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Let go of the chosen window</source>
            <translation>Descartar la ventana elegida</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>None is kept yet.</source>
            <translation>Aún no hay ninguna guardada.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Width</source>
            <translation>Anchura</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Centre</source>
            <translation>Centro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/page.py" />
            <source>Back to the default</source>
            <translation>Volver al valor predeterminado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/page.py" />
            <source>Back to the default: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Volver al valor predeterminado: {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Some</source>
            <translation>Algo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>On the image</source>
            <translation>En la imagen</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Windows</source>
            <translation>Ventanas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Links and layouts</source>
            <translation>Vínculos y disposiciones</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Middle button</source>
            <translation>Botón central</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>What a drag with it does.</source>
            <translation>Qué hace arrastrar con él.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Drags</source>
            <translation>Arrastres</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Right button</source>
            <translation>Botón derecho</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>A click without a drag opens the menu of the slice.</source>
            <translation>Un clic sin arrastrar abre el menú del corte.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Shift and left button</source>
            <translation>Mayús y botón izquierdo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The left button alone has the tool that is chosen.</source>
            <translation>El botón izquierdo solo tiene la herramienta elegida.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Speed of window/level</source>
            <translation>Velocidad de ventana/nivel</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>How much a drag changes the window.</source>
            <translation>Cuánto cambia la ventana al arrastrar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The wheel zooms</source>
            <translation>La rueda amplía</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>And scrolls with Ctrl. Otherwise it scrolls, and zooms with Ctrl.</source>
            <translation>Y recorre con Ctrl. Si no, recorre, y amplía con Ctrl.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Turn the wheel round</source>
            <translation>Invertir la rueda</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Towards you goes to the previous slice.</source>
            <translation>Hacia usted va al corte anterior.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Text in the corners</source>
            <translation>Texto en las esquinas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>How much is written over the images.</source>
            <translation>Cuánto se escribe sobre las imágenes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Show patient's data</source>
            <translation>Mostrar datos del paciente</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Name, number and date on the image. Switch them off before others look at the screen.</source>
            <translation>Nombre, número y fecha en la imagen. Desactívelos antes de que otros miren la pantalla.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>How much segments cover of the image.</source>
            <translation>Cuánto cubren los segmentos la imagen.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Speed of the cine</source>
            <translation>Velocidad del cine</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Frames in a second, where the file does not say how fast.</source>
            <translation>Imágenes por segundo, si el archivo no lo dice.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Windows that you have kept</source>
            <translation>Ventanas que ha guardado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Image, Window, Keep this window … adds the one that is shown. Image, Window, My windows uses them.</source>
            <translation>Imagen, Ventana, Conservar esta ventana… añade la mostrada. Imagen, Ventana, Mis ventanas las usa.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Where the slice of the active viewport cuts the others.</source>
            <translation>Dónde el corte de la vista activa cruza los demás.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Between viewports</source>
            <translation>Entre vistas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Apply hanging protocols on opening</source>
            <translation>Aplicar protocolos de presentación al abrir</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Layouts</source>
            <translation>Disposiciones</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Layouts that were kept, and for which studies they are.</source>
            <translation>Disposiciones guardadas y para qué estudios son.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Panels and viewports</source>
            <translation>Paneles y vistas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Everything where it stood at the first start.</source>
            <translation>Todo donde estaba en el primer inicio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The slice</source>
            <translation>El corte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Zoom and position</source>
            <translation>Zoom y posición</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The window</source>
            <translation>La ventana</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Search the preferences</source>
            <translation>Buscar en las preferencias</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Pages of the preferences</source>
            <translation>Páginas de las preferencias</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>No setting fits these words.</source>
            <translation>Ningún ajuste coincide con esas palabras.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Restore the defaults of this page</source>
            <translation>Restaurar los valores de esta página</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Everything on this page is as at first.</source>
            <translation>Todo en esta página está como al principio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>This page was as at first already.</source>
            <translation>Esta página ya estaba como al principio.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>This is a reformat already.</source>
            <translation>Esto ya es un reformateo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>This series cannot be reformatted: it has one slice only.</source>
            <translation>Esta serie no se puede reformatear: solo tiene un corte.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>The series is still being read: reformat it when all of its slices are there.</source>
            <translation>La serie aún se está leyendo: reformatéela cuando estén todos sus cortes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Reformat a series first ({key}), then show another one beside its planes.</source>
            <extracomment>Fields: key</extracomment>
            <translation>Reformatee primero una serie ({key}) y muestre otra junto a sus planos.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Show another series of the same frame of reference in the viewport that is no reformat, for example an AI image made from this one.</source>
            <translation>Muestre otra serie del mismo marco de referencia en la vista que no es reformateo, por ejemplo una imagen de IA hecha a partir de esta.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>No reformat is on the screen: choose Reformat in three planes ({key}) first.</source>
            <extracomment>Fields: key</extracomment>
            <translation>No hay ningún reformateo en pantalla: elija primero Reformatear en tres planos ({key}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Slab</source>
            <translation>Bloque</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>{series_title} is ready to be reformatted.</source>
            <extracomment>Fields: series_title</extracomment>
            <translation>{series_title} está lista para reformatear.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Leave the reformat</source>
            <translation>Dejar el reformateo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/second_screen.py" />
            <source>Only one screen is connected.</source>
            <translation>Solo hay una pantalla conectada.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/second_screen.py" />
            <source>{app_name}: images</source>
            <extracomment>Fields: app_name</extracomment>
            <translation>{app_name}: imágenes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>Go to slice</source>
            <translation>Ir al corte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>{description} holds no image to show.</source>
            <extracomment>Fields: description</extracomment>
            <translation>{description} no contiene ninguna imagen que mostrar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>Show beside</source>
            <translation>Mostrar al lado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>Show series</source>
            <translation>Mostrar serie</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>Rotate</source>
            <translation>Girar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>Fit</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>Window: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Ventana: {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>There is one viewport only.</source>
            <translation>Solo hay una vista.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>There is no rectangle on this slice.</source>
            <translation>No hay ningún rectángulo en este corte.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Chosen in Studies</source>
            <translation>Elegido en Estudios</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>{n} files were copied into {folder}</source>
            <extracomment>Fields: folder, n</extracomment>
            <translation>
                <numerusform>Se copió 1 archivo en {folder}</numerusform>
                <numerusform>Se copiaron {n} archivos en {folder}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>a folder that is not there any more</source>
            <translation>una carpeta que ya no existe</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>{n} studies were removed from the list. The files are as they were.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>Se quitó 1 estudio de la lista. Los archivos están como estaban.</numerusform>
                <numerusform>Se quitaron {n} estudios de la lista. Los archivos están como estaban.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Changing the list of studies</source>
            <translation>Cambiando la lista de estudios</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Where are the files of {named}?</source>
            <extracomment>Fields: named</extracomment>
            <translation>¿Dónde están los archivos de {named}?</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Import the DICOM files of</source>
            <translation>Importar los archivos DICOM de</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Importing into {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Importando en {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>, {already} had been there already</source>
            <extracomment>Fields: already</extracomment>
            <translation>, {already} ya estaban</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>; {n} were not copied: {label}: {reason}</source>
            <extracomment>Fields: label, n, reason</extracomment>
            <translation>; {n} no se copiaron: {label}: {reason}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>No other study of this patient was opened before.</source>
            <translation>No se ha abierto antes otro estudio de este paciente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Copy the studies into</source>
            <translation>Copiar los estudios en</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Copy the files of {name} into</source>
            <extracomment>Fields: name</extracomment>
            <translation>Copiar los archivos de {name} en</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>There is no DICOM file to import in {listed}. Nothing was copied.</source>
            <extracomment>Fields: listed</extracomment>
            <translation>No hay ningún archivo DICOM que importar en {listed}. No se copió nada.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>The study of {named} has no {modality} series to compare with.</source>
            <extracomment>Fields: modality, named</extracomment>
            <translation>El estudio de {named} no tiene serie {modality} con la que comparar.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Looking for earlier studies</source>
            <translation>Buscando estudios anteriores</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>{n} other studies of this patient are known, the newest of {newest}.</source>
            <extracomment>Fields: n, newest</extracomment>
            <translation>
                <numerusform>Se conoce 1 estudio más de este paciente, el más reciente de {newest}.</numerusform>
                <numerusform>Se conocen {n} estudios más de este paciente, el más reciente de {newest}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>The files of {study} are not in {folder} any more.</source>
            <extracomment>Fields: folder, study</extracomment>
            <translation>Los archivos de {study} ya no están en {folder}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>The files of {study} are not there any more.</source>
            <extracomment>Fields: study</extracomment>
            <translation>Los archivos de {study} ya no están.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>Pinned</source>
            <translation>Fijado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>Opened</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>moved or deleted</source>
            <translation>movido o eliminado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>No study was opened yet. Open a folder: what is in it will be found here again.</source>
            <translation>Aún no se ha abierto ningún estudio. Abra una carpeta: su contenido se encontrará aquí de nuevo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>All studies</source>
            <translation>Todos los estudios</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Moved or deleted</source>
            <translation>Movidos o eliminados</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Searching the studies</source>
            <translation>Buscando en los estudios</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Patient, ID, date, modality, description</source>
            <translation>Paciente, ID, fecha, modalidad, descripción</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Search the studies</source>
            <translation>Buscar en los estudios</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Which studies</source>
            <translation>Qué estudios</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Studies that were found</source>
            <translation>Estudios encontrados</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>, {gone} moved or deleted: choose one and press Find again</source>
            <extracomment>Fields: gone</extracomment>
            <translation>, {gone} movidos o eliminados: elija uno y pulse Volver a encontrar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>No study is like that. Try fewer words.</source>
            <translation>Ningún estudio coincide. Pruebe con menos palabras.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>All modalities</source>
            <translation>Todas las modalidades</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/hooks.py" />
            <source>Something</source>
            <translation>Algo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Privacy and safety</source>
            <translation>Privacidad y seguridad</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Only what goes wrong</source>
            <translation>Solo lo que falla</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Detailed, to look for an error</source>
            <translation>Detallado, para buscar un error</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Keep the open work for after a crash</source>
            <translation>Conservar el trabajo abierto por si hay un fallo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Every 30 seconds, in your own data folder, readable for you only. It holds names of patients.</source>
            <translation>Cada 30 segundos, en su propia carpeta de datos, legible solo para usted. Contiene nombres de pacientes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>After a crash</source>
            <translation>Tras un fallo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>How much is written into the log</source>
            <translation>Cuánto se escribe en el registro</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Names, numbers and paths of patients are left out of it, at every level.</source>
            <translation>Los nombres, números y rutas de pacientes quedan fuera en todos los niveles.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Log and reports</source>
            <translation>Registro e informes</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Open its folder</source>
            <translation>Abrir su carpeta</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Report of a problem</source>
            <translation>Informe de un problema</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Look at it …</source>
            <translation>Verlo…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>A file for whoever helps you. You read it first, and nothing is sent.</source>
            <translation>Un archivo para quien le ayude. Usted lo lee primero y no se envía nada.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>The program looks for no updates and sends nothing. It speaks to an archive or the Hugging Face hub only when you ask for something there.</source>
            <translation>El programa no busca actualizaciones ni envía nada. Solo habla con un archivo PACS o con el hub de Hugging Face cuando usted pide algo allí.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>None by itself</source>
            <translation>Ninguna por sí mismo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Report a problem</source>
            <translation>Informar de un problema</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>This is all that goes into the file, and nothing is sent: you save it, and give it to whom you like. Names of patients, places and secrets are left out of it. Read it all the same; you can change any text, and leave parts out.</source>
            <translation>Esto es todo lo que va en el archivo y no se envía nada: usted lo guarda y lo da a quien quiera. Se omiten nombres de pacientes, lugares y secretos. Léalo de todos modos; puede cambiar cualquier texto y omitir partes.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Parts of the report</source>
            <translation>Partes del informe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Text of the part</source>
            <translation>Texto de la parte</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>What did you do, what happened, and what had you expected? Name no patient.</source>
            <translation>¿Qué hizo, qué pasó y qué esperaba? No nombre a ningún paciente.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Save …</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Save the report</source>
            <translation>Guardar el informe</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Zip archives (*.zip)</source>
            <translation>Archivos zip (*.zip)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>{n} parts go into the file.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} parte va en el archivo.</numerusform>
                <numerusform>{n} partes van en el archivo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>What happened</source>
            <translation>Qué pasó</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>The report was saved to {path}. Nothing was sent.</source>
            <extracomment>Fields: path</extracomment>
            <translation>El informe se guardó en {path}. No se envió nada.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/uptake.py" />
            <source>This is a reformat: change the series itself, then reformat it.</source>
            <translation>Esto es un reformateo: cambie la propia serie y luego reformatéela.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/uptake.py" />
            <source>Uptake values (SUV)</source>
            <translation>Valores de captación (SUV)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/uptake.py" />
            <source>This series cannot be shown in uptake values (SUV). {error}</source>
            <extracomment>Fields: error</extracomment>
            <translation>Esta serie no se puede mostrar en valores de captación (SUV). {error}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>slice {number}/{count}</source>
            <extracomment>Fields: count, number</extracomment>
            <translation>corte {number}/{count}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>over it: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>encima: {label}</translation>
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
            <translation>fuera del campo de visión</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>AI value {value:.0f}</source>
            <extracomment>Fields: value</extracomment>
            <translation>valor de IA {value:.0f}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>value {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>valor {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>model {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>modelo {name}</translation>
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
            <translation>compresión con pérdida</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>no scale</source>
            <translation>sin escala</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>series {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>serie {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/crosshair.py" />
            <source>Turn the planes</source>
            <translation>Girar los planos</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/crosshair.py" />
            <source>Move the crosshair</source>
            <translation>Mover la retícula</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked by number</source>
            <translation>vinculada por número</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked, in another plane</source>
            <translation>vinculada, en otro plano</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked by position, {off:.1f} mm off</source>
            <extracomment>Fields: off</extracomment>
            <translation>vinculada por posición, a {off:.1f} mm</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked by position</source>
            <translation>vinculada por posición</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked zoom and window</source>
            <translation>zoom y ventana vinculados</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked zoom</source>
            <translation>zoom vinculado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked window</source>
            <translation>ventana vinculada</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/painter.py" />
            <source>Drop a series here</source>
            <translation>Suelte una serie aquí</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/painter.py" />
            <source>Reading …</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/spoken.py" />
            <source>slice {index} of {n}</source>
            <extracomment>Fields: index, n</extracomment>
            <translation>corte {index} de {n}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/spoken.py" />
            <source>window {width} level {level}</source>
            <extracomment>Fields: level, width</extracomment>
            <translation>ventana anchura {width} nivel {level}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/spoken.py" />
            <source>over it: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>encima: {what}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/widget.py" />
            <source>Viewport {viewport_id}</source>
            <extracomment>Fields: viewport_id</extracomment>
            <translation>Vista {viewport_id}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/widget.py" />
            <source>Slice of viewport {viewport_id}</source>
            <extracomment>Fields: viewport_id</extracomment>
            <translation>Corte de la vista {viewport_id}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/volumes.py" />
            <source>Preparing the reformat of {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>Preparando el reformateo de {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/welcome.py" />
            <source>Drop a study here</source>
            <translation>Suelte aquí un estudio</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/welcome.py" />
            <source>A folder, DICOM files, a DICOMDIR or a zip. Nothing in it is changed.</source>
            <translation>Una carpeta, archivos DICOM, un DICOMDIR o un zip. Nada se modifica.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/welcome.py" />
            <source>Open {path}</source>
            <extracomment>Fields: path</extracomment>
            <translation>Abrir {path}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>{n} AI results are not saved.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>Un resultado de IA no está guardado.</numerusform>
                <numerusform>{n} resultados de IA no están guardados.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>No tool is chosen and nothing is at work.</source>
            <translation>No hay herramienta elegida ni nada en curso.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Window presets</source>
            <translation>Ventanas predefinidas</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Draw, measure, and what is done with it</source>
            <translation>Dibujar, medir y qué se hace con ello</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Save them beside the study before the window closes?</source>
            <translation>¿Guardarlas junto al estudio antes de cerrar la ventana?</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>compressed with loss</source>
            <translation>compresión con pérdida</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Undone: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Deshecho: {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Done again: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>Rehecho: {label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Unsaved AI results</source>
            <translation>Resultados de IA sin guardar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>{title} holds questions and answers; they stand in the HealthGPT panel.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} contiene preguntas y respuestas; están en el panel HealthGPT.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>Report …</source>
            <translation>Informar…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>Start fresh</source>
            <translation>Empezar de cero</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>What was kept stays under File, Reopen the last workspace, until this window is closed.</source>
            <translation>Lo guardado sigue en Archivo, Reabrir el último espacio de trabajo, hasta que se cierre esta ventana.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>The program ended without closing on {time}.</source>
            <extracomment>Fields: time</extracomment>
            <translation>El programa terminó sin cerrarse el {time}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{n} studies are not where they were, among them {study} in {folder}. What was measured in them is kept.</source>
            <extracomment>Fields: folder, n, study</extracomment>
            <translation>{n} estudios no están donde estaban, entre ellos {study} en {folder}. Lo medido en ellos se conserva.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>A study was not found when it was to be brought back.</source>
            <translation>No se encontró un estudio al restaurarlo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>The program crashed on {time} ({reason}).</source>
            <extracomment>Fields: reason, time</extracomment>
            <translation>El programa falló el {time} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{study} is not in {folder} any more. What was measured in it is kept until it is found.</source>
            <extracomment>Fields: folder, study</extracomment>
            <translation>{study} ya no está en {folder}. Lo medido en él se conserva hasta que se encuentre.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Keeping the open work</source>
            <translation>Guardando el trabajo abierto</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{what} Kept: {kept}.</source>
            <extracomment>Fields: kept, what</extracomment>
            <translation>{what} Guardado: {kept}.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Looking at what was kept</source>
            <translation>Mirando lo guardado</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>A workspace is being brought back.</source>
            <translation>Se está restaurando un espacio de trabajo.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>No workspace was kept yet: one is kept whenever a window with open studies is closed.</source>
            <translation>Aún no se guardó ningún espacio de trabajo: se guarda al cerrar una ventana con estudios abiertos.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Reading the workspace</source>
            <translation>Leyendo el espacio de trabajo</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Where are the files now?</source>
            <translation>¿Dónde están ahora los archivos?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{n} viewports stay empty: their images are not in the study any more.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} vista queda vacía: sus imágenes ya no están en el estudio.</numerusform>
                <numerusform>{n} vistas quedan vacías: sus imágenes ya no están en el estudio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{n} parts of what was kept could not be read.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} parte de lo guardado no se pudo leer.</numerusform>
                <numerusform>{n} partes de lo guardado no se pudieron leer.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>The open work cannot be kept for after a crash ({reason}). Free some space in {folder}; it is tried again every 30 seconds.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>El trabajo abierto no se puede conservar por si hay un fallo ({reason}). Libere espacio en {folder}; se reintenta cada 30 segundos.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{what} Nothing was open.</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what} No había nada abierto.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Everything is as it was kept.</source>
            <translation>Todo está como se guardó.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>no reason known</source>
            <translation>motivo desconocido</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/restoring.py" />
            <source>Looking for the studies</source>
            <translation>Buscando los estudios</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/workspace/files.py" />
            <source>What was kept of the open studies cannot be used ({file}: {reason}). Open the studies again yourself.</source>
            <extracomment>Fields: file, reason</extracomment>
            <translation>Lo guardado de los estudios abiertos no se puede usar ({file}: {reason}). Abra usted de nuevo los estudios.</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/workspace/state.py" />
            <source>what was being opened</source>
            <translation>lo que se estaba abriendo</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The tensor {name} of {source} has the shape {shapes}: the manifest, the vocabulary and the file do not fit.</source>
            <extracomment>Fields: name, shapes, source</extracomment>
            <translation>El tensor {name} de {source} tiene la forma {shapes}: el manifiesto, el vocabulario y el archivo no concuerdan.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The model has no adapter '{task}'; it has {known}.</source>
            <extracomment>Fields: known, task</extracomment>
            <translation>El modelo no tiene el adaptador «{task}»; tiene {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The model's vocabulary has no image tokens: it cannot draw.</source>
            <translation>El vocabulario del modelo no tiene tokens de imagen: no puede dibujar.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The model has no adapted layer '{layer}'.</source>
            <extracomment>Fields: layer</extracomment>
            <translation>El modelo no tiene la capa adaptada «{layer}».</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>{source} lacks the tensor {prefix}{key}: the adapter is not complete.</source>
            <extracomment>Fields: key, prefix, source</extracomment>
            <translation>A {source} le falta el tensor {prefix}{key}: el adaptador no está completo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>There is no question: write one.</source>
            <translation>No hay pregunta: escriba una.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>An answer needs at least one token: allow more of them.</source>
            <translation>Una respuesta necesita al menos un token: permita más.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The model '{name}' reads single pictures, not volumes: ask about one slice.</source>
            <extracomment>Fields: name</extracomment>
            <translation>El modelo «{name}» lee imágenes sueltas, no volúmenes: pregunte por un corte.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The model '{name}' reads one picture with a question, not several: ask about each.</source>
            <extracomment>Fields: name</extracomment>
            <translation>El modelo «{name}» lee una imagen por pregunta, no varias: pregunte por cada una.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>A region needs the picture that it is a part of.</source>
            <translation>Una región necesita la imagen de la que forma parte.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>A question is about a volume or about pictures, not about both.</source>
            <translation>Una pregunta trata de un volumen o de imágenes, no de ambos.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>A volume must be 8-bit grey [slices, rows, columns].</source>
            <translation>Un volumen debe ser gris de 8 bits [cortes, filas, columnas].</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The oldest {count} turns of the conversation were left out: the model reads and writes {room} tokens in all.</source>
            <extracomment>Fields: count, room</extracomment>
            <translation>Se omitieron los turnos más antiguos de la conversación ({count}): el modelo lee y escribe {room} tokens en total.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The answer was cut off at its longest length.</source>
            <translation>La respuesta se cortó al llegar a su longitud máxima.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/byte_pair.py" />
            <source>The tokenizer file {path} is not there: fetch the model again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Falta el archivo del tokenizador {path}: descargue el modelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/byte_pair.py" />
            <source>The tokenizer files in {folder} cannot be read: {reason}</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>No se pueden leer los archivos del tokenizador en {folder}: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/convert.py" />
            <source>The weights cannot be written to {folder}: {reason}.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>No se pueden escribir los pesos en {folder}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The repository {id} has no {missing} any more: its owners changed it.</source>
            <extracomment>Fields: id, missing</extracomment>
            <translation>El repositorio {id} ya no tiene {missing}: sus dueños lo cambiaron.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The repository {repository} holds no weights that can be read.</source>
            <extracomment>Fields: repository</extracomment>
            <translation>El repositorio {repository} no contiene pesos legibles.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The model {model} needs {missing:.1f} GB more, and {place} has {free:.1f} GB free: free some space, or let HEALTHGPT_HOME name a folder on another disk.</source>
            <extracomment>Fields: free, missing, model, place</extracomment>
            <translation>El modelo {model} necesita {missing:.1f} GB más, y {place} tiene {free:.1f} GB libres: libere espacio o indique con HEALTHGPT_HOME una carpeta en otro disco.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The model cannot be written to {folder}: {reason}.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>No se puede escribir el modelo en {folder}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/fit.py" />
            <source>The configuration {path} cannot be used: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>No se puede usar la configuración {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/fit.py" />
            <source>The file of weights {path} is damaged or cut off: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>El archivo de pesos {path} está dañado o cortado: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>The file {repository}/{name} was damaged on the way: its checksum is not the one that the hub gives. Nothing of it was kept; start the download again.</source>
            <extracomment>Fields: name, repository</extracomment>
            <translation>El archivo {repository}/{name} se dañó en el camino: su suma de comprobación no es la que da el hub. No se conservó nada; inicie la descarga de nuevo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>The hub told neither size nor checksum of {repository}/{name}: try again later.</source>
            <extracomment>Fields: name, repository</extracomment>
            <translation>El hub no dio ni el tamaño ni la suma de comprobación de {repository}/{name}: inténtelo más tarde.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: HF_HUB_OFFLINE forbids it. Unset it, or bring the model by 'healthgpt models import'.</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what} no se descargó: HF_HUB_OFFLINE lo prohíbe. Quítelo o traiga el modelo con «healthgpt models import».</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {hub} has no such repository, or hides it.</source>
            <extracomment>Fields: hub, what</extracomment>
            <translation>{what} no se descargó: {hub} no tiene tal repositorio o lo oculta.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {hub} answered {status}. Try again later.</source>
            <extracomment>Fields: hub, status, what</extracomment>
            <translation>{what} no se descargó: {hub} respondió {status}. Inténtelo más tarde.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {hub} cannot be reached. Check the network and start the same command again, which goes on where it was; or bring the model by 'healthgpt models import'.</source>
            <extracomment>Fields: hub, what</extracomment>
            <translation>{what} no se descargó: no se puede llegar a {hub}. Compruebe la red e inicie la misma orden de nuevo, que sigue donde estaba; o traiga el modelo con «healthgpt models import».</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {reason}. Start the same command again.</source>
            <extracomment>Fields: reason, what</extracomment>
            <translation>{what} no se descargó: {reason}. Inicie la misma orden de nuevo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: the disk is full. Free some space and start again.</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what} no se descargó: el disco está lleno. Libere espacio y empiece de nuevo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>Below {source} there is no folder '{name}' with the files of {repository}.</source>
            <extracomment>Fields: name, repository, source</extracomment>
            <translation>Bajo {source} no hay una carpeta «{name}» con los archivos de {repository}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>A model cannot be called '{name}': use letters, digits, '-', '_', '.', and another name than '{bundled}'.</source>
            <extracomment>Fields: bundled, name</extracomment>
            <translation>Un modelo no puede llamarse «{name}»: use letras, cifras, «-», «_», «.» y otro nombre que «{bundled}».</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>Below {source} there is none of the weights of {model}: {wanted}.</source>
            <extracomment>Fields: model, source, wanted</extracomment>
            <translation>Bajo {source} no está ninguno de los pesos de {model}: {wanted}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>{source} holds no image tokenizer: that is model.yaml with last.ckpt or model.safetensors.</source>
            <extracomment>Fields: source</extracomment>
            <translation>{source} no contiene un tokenizador de imágenes: es model.yaml con last.ckpt o model.safetensors.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>There is no model '{name}' in {folder}.</source>
            <extracomment>Fields: folder, name</extracomment>
            <translation>No hay ningún modelo «{name}» en {folder}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>There is a model '{name}' in {folder} already: remove it, or give another name.</source>
            <extracomment>Fields: folder, name</extracomment>
            <translation>Ya hay un modelo «{name}» en {folder}: elimínelo o dé otro nombre.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The model '{model}' is not whole: {problem}</source>
            <extracomment>Fields: model, problem</extracomment>
            <translation>El modelo «{model}» no está completo: {problem}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The manifest cannot be written to {path}: {reason}.</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>No se puede escribir el manifiesto en {path}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The model {folder} cannot be deleted: {reason}. Close the programs that use it, and try again.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>No se puede borrar el modelo {folder}: {reason}. Cierre los programas que lo usan e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The model was not copied to {final}: {reason}. Nothing half-written is left.</source>
            <extracomment>Fields: final, reason</extracomment>
            <translation>El modelo no se copió en {final}: {reason}. No quedó nada a medio escribir.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/released.py" />
            <source>The model '{name}' is not known; known are {known}.</source>
            <extracomment>Fields: known, name</extracomment>
            <translation>El modelo «{name}» no se conoce; se conocen {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/released.py" />
            <source>The model {model} has no part '{name}'; its parts are {known}.</source>
            <extracomment>Fields: known, model, name</extracomment>
            <translation>El modelo {model} no tiene la parte «{name}»; sus partes son {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>fits this machine, best on {device} in {precision}</source>
            <extracomment>Fields: device, precision</extracomment>
            <translation>cabe en este equipo, mejor en {device} en {precision}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>the CPU</source>
            <translation>la CPU</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>the NVIDIA GPU</source>
            <translation>la GPU NVIDIA</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>the Apple GPU</source>
            <translation>la GPU Apple</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>too large</source>
            <translation>demasiado grande</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>too large for this machine in any precision</source>
            <translation>demasiado grande para este equipo en cualquier precisión</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>fits</source>
            <translation>cabe</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>fits once other programs are closed</source>
            <translation>cabe al cerrar otros programas</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>about {number} tokens in a second</source>
            <extracomment>Fields: number</extracomment>
            <translation>unos {number} tokens por segundo</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>a picture in about {time}</source>
            <extracomment>Fields: time</extracomment>
            <translation>una imagen en unos {time}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/decoding/choice.py" />
            <source>The model computed something that is no number: its weights are damaged, or too large for the precision. Check the model, or choose float32.</source>
            <translation>El modelo calculó algo que no es un número: sus pesos están dañados o son demasiado grandes para la precisión. Compruebe el modelo o elija float32.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/decoding/stack.py" />
            <source>The base's config.json asks for windows {windows} and a rotary embedding '{rope}', as no HealthGPT has them: this model cannot be run.</source>
            <extracomment>Fields: rope, windows</extracomment>
            <translation>El config.json de la base pide ventanas {windows} y una codificación rotatoria «{rope}», que ningún HealthGPT tiene: este modelo no se puede ejecutar.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/drawing.py" />
            <source>The share from which a neighbour's token stays must be above 0 and at most 1.</source>
            <translation>La parte a partir de la cual se mantiene el token del vecino debe ser mayor que 0 y como mucho 1.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/drawing.py" />
            <source>Pictures drawn together must be of one task and one contrast.</source>
            <translation>Las imágenes dibujadas juntas deben ser de una tarea y un contraste.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The graphics processor stopped answering: the processor is used until the program is started anew.</source>
            <translation>El procesador gráfico dejó de responder: se usa el procesador hasta que el programa se inicie de nuevo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The device '{wish}' is not there; here are {known}.</source>
            <extracomment>Fields: known, wish</extracomment>
            <translation>El dispositivo «{wish}» no está; aquí hay {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>There was not enough memory for {wish}: the model was loaded in {smaller}, and its results may differ a little.</source>
            <extracomment>Fields: smaller, wish</extracomment>
            <translation>No había memoria suficiente para {wish}: el modelo se cargó en {smaller}, y sus resultados pueden diferir un poco.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>No model is loaded.</source>
            <translation>No hay ningún modelo cargado.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The model '{model}' was not trained for {use}.</source>
            <extracomment>Fields: model, use</extracomment>
            <translation>El modelo «{model}» no se entrenó para {use}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The model '{model}' cannot draw: it has no image tokenizer.</source>
            <extracomment>Fields: model</extracomment>
            <translation>El modelo «{model}» no puede dibujar: no tiene tokenizador de imágenes.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The engine was closed.</source>
            <translation>El motor se cerró.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/__init__.py" />
            <source>The model '{model}' is of the family {family}, which neither answers nor draws by itself: choose another model.</source>
            <extracomment>Fields: family, model</extracomment>
            <translation>El modelo «{model}» es de la familia {family}, que por sí sola ni responde ni dibuja: elija otro modelo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The model '{model}' answers questions and cannot draw.</source>
            <extracomment>Fields: model</extracomment>
            <translation>El modelo «{model}» responde preguntas y no puede dibujar.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The tokenizer in {folder} has no chat template: fetch the model again.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>El tokenizador en {folder} no tiene plantilla de conversación: descargue el modelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The model '{model}' cannot be kept in {precision}: choose bfloat16.</source>
            <extracomment>Fields: model, precision</extracomment>
            <translation>El modelo «{model}» no puede mantenerse en {precision}: elija bfloat16.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The question holds a mark that stands for a picture: leave it out.</source>
            <translation>La pregunta contiene una marca que representa una imagen: quítela.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The question is longer than the model can read: shorten it.</source>
            <translation>La pregunta es más larga de lo que el modelo puede leer: acórtela.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The chat template of '{model}' does not show pictures as Qwen3-VL does.</source>
            <extracomment>Fields: model</extracomment>
            <translation>La plantilla de conversación de «{model}» no muestra imágenes como Qwen3-VL.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The tokenizer in {folder} cannot be read: {reason}</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>No se puede leer el tokenizador en {folder}: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The picture settings in {folder} cannot be used: {reason}</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>No se pueden usar los ajustes de imagen en {folder}: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>A picture cannot be read: {reason}.</source>
            <extracomment>Fields: reason</extracomment>
            <translation>No se puede leer una imagen: {reason}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/faults.py" />
            <source>The graphics processor stopped answering, and what was under way is lost: ask again, which goes on with the processor. To use the graphics processor again, start the program anew.</source>
            <translation>El procesador gráfico dejó de responder y lo que estaba en curso se perdió: pregunte de nuevo y seguirá el procesador. Para volver a usar el procesador gráfico, inicie el programa de nuevo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/faults.py" />
            <source>There is not enough memory for this model: close other programs, or choose a smaller model.</source>
            <translation>No hay memoria suficiente para este modelo: cierre otros programas o elija un modelo más pequeño.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/image_tokenizer/config.py" />
            <source>The image tokenizer's configuration {path} does not fit together: {problem}.</source>
            <extracomment>Fields: path, problem</extracomment>
            <translation>La configuración {path} del tokenizador de imágenes no concuerda: {problem}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/image_tokenizer/config.py" />
            <source>The image tokenizer's configuration {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>No se puede leer la configuración {path} del tokenizador de imágenes: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/image_tokenizer/config.py" />
            <source>The image tokenizer's configuration {path} lacks or misstates {reason}.</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>A la configuración {path} del tokenizador de imágenes le falta {reason} o está mal.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The model '{model}' has no image tokenizer.</source>
            <extracomment>Fields: model</extracomment>
            <translation>El modelo «{model}» no tiene tokenizador de imágenes.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The settings {path} give no usable end token or repetition penalty.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Los ajustes {path} no dan un token final o una penalización de repetición utilizables.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The prompt and a picture of {count} tokens are longer than the {room} positions of the model.</source>
            <extracomment>Fields: count, room</extracomment>
            <translation>La instrucción y una imagen de {count} tokens superan las {room} posiciones del modelo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The tensor {name} of {source} has the shape {shape} and not {wanted}.</source>
            <extracomment>Fields: name, shape, source, wanted</extracomment>
            <translation>El tensor {name} de {source} tiene la forma {shape} y no {wanted}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The model '{model}' has {codes} image tokens, but its image tokenizer {other} codes: they do not belong together.</source>
            <extracomment>Fields: codes, model, other</extracomment>
            <translation>El modelo «{model}» tiene {codes} tokens de imagen, pero su tokenizador de imágenes {other} códigos: no van juntos.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The sizes in {base} and {vision} do not fit together: {reason}</source>
            <extracomment>Fields: base, reason, vision</extracomment>
            <translation>Los tamaños en {base} y {vision} no concuerdan: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>[tasks.{name}] of the model '{model}' reads vision layer {vision_layer}, but the tower has {layers} layers.</source>
            <extracomment>Fields: layers, model, name, vision_layer</extracomment>
            <translation>[tasks.{name}] del modelo «{model}» lee la capa visual {vision_layer}, pero la torre tiene {layers} capas.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>{path} lacks the tensor {published}: the base is not complete or of another model.</source>
            <extracomment>Fields: path, published</extracomment>
            <translation>A {path} le falta el tensor {published}: la base no está completa o es de otro modelo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The model '{model}' lacks {place}, so the folder is not complete: fetch or copy the whole model again.</source>
            <extracomment>Fields: model, place</extracomment>
            <translation>Al modelo «{model}» le falta {place}, así que la carpeta no está completa: descargue o copie de nuevo el modelo entero.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The manifest {path} cannot be used: {words}.</source>
            <extracomment>Fields: path, words</extracomment>
            <translation>No se puede usar el manifiesto {path}: {words}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The contrast {wanted!r} is not known; known are {known}.</source>
            <extracomment>Fields: known, wanted</extracomment>
            <translation>El contraste {wanted!r} no se conoce; se conocen {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The model '{model}' lacks {place}, and the hub's cache has none: fetch or copy the whole model again.</source>
            <extracomment>Fields: model, place</extracomment>
            <translation>Al modelo «{model}» le falta {place}, y la caché del hub no lo tiene: descargue o copie de nuevo el modelo entero.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The file {path} is not there: fetch the model again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Falta el archivo {path}: descargue el modelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>There is no model in {folder}: {file} cannot be read ({reason}).</source>
            <extracomment>Fields: file, folder, reason</extracomment>
            <translation>No hay ningún modelo en {folder}: no se puede leer {file} ({reason}).</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The manifest {path} is damaged: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>El manifiesto {path} está dañado: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>{key} in {file} is not known and was left out.</source>
            <extracomment>Fields: file, key</extracomment>
            <translation>{key} en {file} no se conoce y se omitió.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>{name} differs from the hash in {file}: fetch the model again.</source>
            <extracomment>Fields: file, name</extracomment>
            <translation>{name} difiere de la suma de comprobación en {file}: descargue el modelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>{name} cannot be read ({reason}): check its permissions.</source>
            <extracomment>Fields: name, reason</extracomment>
            <translation>No se puede leer {name} ({reason}): compruebe sus permisos.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/pictures.py" />
            <source>The region {region} is empty or leaves the picture of {columns} x {rows} pixels.</source>
            <extracomment>Fields: columns, region, rows</extracomment>
            <translation>La región {region} está vacía o sale de la imagen de {columns} x {rows} píxeles.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/pictures.py" />
            <source>A picture must be 8-bit grey [rows, columns] or RGB [rows, columns, 3].</source>
            <translation>Una imagen debe ser gris de 8 bits [filas, columnas] o RGB [filas, columnas, 3].</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/pictures.py" />
            <source>The picture is larger than {most} pixels: choose a part of it.</source>
            <extracomment>Fields: most</extracomment>
            <translation>La imagen supera los {most} píxeles: elija una parte.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/places.py" />
            <source>There is no model '{name}': give '{bundled}' or a folder that holds a {file}.</source>
            <extracomment>Fields: bundled, file, name</extracomment>
            <translation>No hay ningún modelo «{name}»: indique «{bundled}» o una carpeta que contenga {file}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/places.py" />
            <source>The manifest in {root} names {relative!r}, which lies outside of the model's folder.</source>
            <extracomment>Fields: relative, root</extracomment>
            <translation>El manifiesto en {root} nombra {relative!r}, que está fuera de la carpeta del modelo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/places.py" />
            <source>The model {name} is not on this computer: 'healthgpt models download {name}' fetches it.</source>
            <extracomment>Fields: name</extracomment>
            <translation>El modelo {name} no está en este equipo: «healthgpt models download {name}» lo descarga.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/precision.py" />
            <source>There is no precision '{precision}'; there are {known}.</source>
            <extracomment>Fields: known, precision</extracomment>
            <translation>No existe la precisión «{precision}»; existen {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/precision.py" />
            <source>The precision {precision} is for the CPU; on '{device}' use bfloat16 or float16.</source>
            <extracomment>Fields: device, precision</extracomment>
            <translation>La precisión {precision} es para la CPU; en «{device}» use bfloat16 o float16.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/prompts.py" />
            <source>The question holds the mark {mark}, which stands for the picture: leave it out.</source>
            <extracomment>Fields: mark</extracomment>
            <translation>La pregunta contiene la marca {mark}, que representa la imagen: quítela.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/prompts.py" />
            <source>The prompt template {template!r} is not known; known are {known}.</source>
            <extracomment>Fields: known, template</extracomment>
            <translation>La plantilla {template!r} no se conoce; se conocen {known}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>The generated picture is blank: the model made nothing of this slice.</source>
            <translation>La imagen generada está vacía: el modelo no hizo nada de este corte.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>The generated picture is nearly the input again: the model changed almost nothing.</source>
            <translation>La imagen generada es casi la entrada: el modelo apenas cambió nada.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>{beyond:.0%} of the generated picture is out of range: these pixels were clipped to black or white.</source>
            <extracomment>Fields: beyond</extracomment>
            <translation>El {beyond:.0%} de la imagen generada está fuera de rango: esos píxeles se recortaron a negro o blanco.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>The outline of the generated picture leaves that of the input: they agree to {agreement:.0%} (Dice coefficient), so its anatomy is not that of this slice.</source>
            <extracomment>Fields: agreement</extracomment>
            <translation>El contorno de la imagen generada se aparta del de la entrada: coinciden en un {agreement:.0%} (coeficiente de Dice), así que su anatomía no es la de este corte.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/super_resolving.py" />
            <source>The model '{model}' cannot super-resolve: it draws {output_size} pixels along a side, and its scale is {scale}.</source>
            <extracomment>Fields: model, output_size, scale</extracomment>
            <translation>El modelo «{model}» no puede hacer superresolución: dibuja {output_size} píxeles por lado y su factor es {scale}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tiling.py" />
            <source>The model does not tell how large a part of a picture it draws at a time.</source>
            <translation>El modelo no dice qué parte de una imagen dibuja cada vez.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tiling.py" />
            <source>A part of {wide} x {high} pixels is too small for super-resolution: choose one of at least {least} x {least} pixels.</source>
            <extracomment>Fields: high, least, wide</extracomment>
            <translation>Una parte de {wide} x {high} píxeles es demasiado pequeña para la superresolución: elija una de al menos {least} x {least} píxeles.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tiling.py" />
            <source>A part of {wide} x {high} pixels is too large for super-resolution ({count} tiles): choose one of at most {most} x {most} pixels, by a rectangle or by zooming in.</source>
            <extracomment>Fields: count, high, most, wide</extracomment>
            <translation>Una parte de {wide} x {high} píxeles es demasiado grande para la superresolución ({count} teselas): elija una de como mucho {most} x {most} píxeles, con un rectángulo o ampliando.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The file {path} is not a JSON object.</source>
            <extracomment>Fields: path</extracomment>
            <translation>El archivo {path} no es un objeto JSON.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The tokenizer has no token for {token!r}: its files do not belong together.</source>
            <extracomment>Fields: token</extracomment>
            <translation>El tokenizador no tiene un token para {token!r}: sus archivos no van juntos.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The file {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>No se puede leer el archivo {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The sentencepiece model {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>No se puede leer el modelo sentencepiece {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The added tokens of {path} are damaged.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Los tokens añadidos de {path} están dañados.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/vision.py" />
            <source>The picture settings {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>No se pueden leer los ajustes de imagen {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weight_files.py" />
            <source>The folder {folder} holds no weights (model.safetensors or pytorch_model.bin).</source>
            <extracomment>Fields: folder</extracomment>
            <translation>La carpeta {folder} no contiene pesos (model.safetensors o pytorch_model.bin).</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weight_files.py" />
            <source>The index of weights {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>No se puede leer el índice de pesos {path}: {reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weight_files.py" />
            <source>The index of weights {path} names a file outside of its folder: {shard!r}.</source>
            <extracomment>Fields: path, shard</extracomment>
            <translation>El índice de pesos {path} nombra un archivo fuera de su carpeta: {shard!r}.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>{source} holds {count} tensors that the model does not know; left out: {name} and others.</source>
            <extracomment>Fields: count, name, source</extracomment>
            <translation>{source} contiene {count} tensores que el modelo no conoce; omitidos: {name} y otros.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file of weights {path} is not there: check the model folder or fetch the model again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>Falta el archivo de pesos {path}: compruebe la carpeta del modelo o descargue el modelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The tensor {name} of {source} has the shape {shapes}: the manifest and the file do not fit.</source>
            <extracomment>Fields: name, shapes, source</extracomment>
            <translation>El tensor {name} de {source} tiene la forma {shapes}: el manifiesto y el archivo no concuerdan.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>{source} holds {name}, which the model does not know; left out.</source>
            <extracomment>Fields: name, source</extracomment>
            <translation>{source} contiene {name}, que el modelo no conoce; omitido.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} was not read: besides tensors its pickle asks for {module}.{name}, which could run code. Use a file from a trusted source, best as safetensors.</source>
            <extracomment>Fields: module, name, path</extracomment>
            <translation>El archivo {path} no se leyó: además de tensores, su pickle pide {module}.{name}, que podría ejecutar código. Use un archivo de una fuente fiable, mejor como safetensors.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} is a zip archive but not a file of weights.</source>
            <extracomment>Fields: path</extracomment>
            <translation>El archivo {path} es un archivo zip, pero no un archivo de pesos.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} is compressed, as no file of weights is: fetch it again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>El archivo {path} está comprimido, como no lo está ningún archivo de pesos: descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} does not hold a table of tensors.</source>
            <extracomment>Fields: path</extracomment>
            <translation>El archivo {path} no contiene una tabla de tensores.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>{source} lacks the tensor {name}: the file belongs to another model or is cut off.</source>
            <extracomment>Fields: name, source</extracomment>
            <translation>A {source} le falta el tensor {name}: el archivo es de otro modelo o está cortado.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} holds a storage of an unknown kind.</source>
            <extracomment>Fields: path</extracomment>
            <translation>El archivo {path} contiene un almacenamiento de tipo desconocido.</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file of weights {path} is damaged, cut off, or of PyTorch's form of before 2020: fetch it again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>El archivo de pesos {path} está dañado, cortado o en la forma de PyTorch anterior a 2020: descárguelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Convert to MR</source>
            <translation>Convertir a RM</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Convert to CT</source>
            <translation>Convertir a TC</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Super-resolve</source>
            <translation>Superresolución</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Reconstruct</source>
            <translation>Reconstruir</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>converting to MR</source>
            <translation>convertir a RM</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>converting to CT</source>
            <translation>convertir a TC</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>super-resolution</source>
            <translation>superresolución</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>reconstruction</source>
            <translation>reconstrucción</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>questions</source>
            <translation>preguntas</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' learned from fields of view of {least:g} to {greatest:g} mm, and {what} has {side:.0f} mm</source>
            <extracomment>Fields: greatest, least, model, side, what</extracomment>
            <translation>El modelo «{model}» aprendió de campos de visión de {least:g} a {greatest:g} mm, y {what} tiene {side:.0f} mm</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This series cannot be converted: the model '{model}' was trained for {trained}, and this is {what}.</source>
            <extracomment>Fields: model, trained, what</extracomment>
            <translation>Esta serie no se puede convertir: el modelo «{model}» se entrenó para {trained}, y esto es {what}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for {trained}, and this is {what}.</source>
            <extracomment>Fields: model, trained, what</extracomment>
            <translation>El modelo «{model}» se entrenó para {trained}, y esto es {what}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>(So say its descriptions; it has no Body Part Examined.)</source>
            <translation>(Así lo dicen sus descripciones; no tiene Body Part Examined.)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for questions about {trained_for}, and this is {what}.</source>
            <extracomment>Fields: model, trained_for, what</extracomment>
            <translation>El modelo «{model}» se entrenó para preguntas sobre {trained_for}, y esto es {what}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>{learned}: the result may be wrong. Convert a larger part.</source>
            <extracomment>Fields: learned</extracomment>
            <translation>{learned}: el resultado puede ser erróneo. Convierta una parte mayor.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>one of its tiles</source>
            <translation>una de sus teselas</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>this part</source>
            <translation>esta parte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>this slice</source>
            <translation>este corte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>(Its Body Part Examined is {stated}.)</source>
            <extracomment>Fields: stated</extracomment>
            <translation>(Su Body Part Examined es {stated}.)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>other images</source>
            <translation>otras imágenes</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This is a reformat: choose a slice of the series itself, so that the result can name its source.</source>
            <translation>Esto es un reformateo: elija un corte de la propia serie para que el resultado pueda nombrar su origen.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This image was generated: only acquired images can be converted.</source>
            <translation>Esta imagen se generó: solo se pueden convertir imágenes adquiridas.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>{task} needs {needed} image, and this is {given} image.</source>
            <extracomment>Fields: given, modality, needed, source, task</extracomment>
            <translation>{task} necesita una imagen {source}, y esta es una imagen {modality}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was not trained for {what}.</source>
            <extracomment>Fields: model, what</extracomment>
            <translation>El modelo «{model}» no se entrenó para {what}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This is a colour image: only grey images can be converted.</source>
            <translation>Es una imagen en color: solo se pueden convertir imágenes en gris.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This is a localizer: only slices can be converted.</source>
            <translation>Es un localizador: solo se pueden convertir cortes.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>{learned}: the result is coarse. Convert a rectangle of such a size instead.</source>
            <extracomment>Fields: learned</extracomment>
            <translation>{learned}: el resultado es grueso. Convierta en su lugar un rectángulo de ese tamaño.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The file does not say which body part it shows; the model was trained for the {parts}.</source>
            <extracomment>Fields: parts</extracomment>
            <translation>El archivo no dice qué parte del cuerpo muestra; el modelo se entrenó para: {parts}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The file does not say which plane it shows; the model was trained for {planes} slices.</source>
            <extracomment>Fields: planes</extracomment>
            <translation>El archivo no dice qué plano muestra; el modelo se entrenó para cortes: {planes}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for {planes} slices, and this one is {plane}.</source>
            <extracomment>Fields: model, plane, planes</extracomment>
            <translation>El modelo «{model}» se entrenó para cortes: {planes}; este es: {plane}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for fields of view of {least:g} to {greatest:g} mm, and {what} has {side:.0f} mm.</source>
            <extracomment>Fields: greatest, least, model, side, what</extracomment>
            <translation>El modelo «{model}» se entrenó para campos de visión de {least:g} a {greatest:g} mm; {what} tiene {side:.0f} mm.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Lay a map over the generated image that tells where the model was undecided (entropy of its tokens)</source>
            <translation>Poner sobre la imagen generada un mapa de dónde dudaba el modelo (entropía de sus tokens)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Show the slice that this is about</source>
            <translation>Mostrar el corte del que se trata</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>outside trained use</source>
            <translation>fuera del uso entrenado</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>The generated image</source>
            <translation>La imagen generada</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>{count} images, from {where}</source>
            <extracomment>Fields: count, where</extracomment>
            <translation>{count} imágenes, desde {where}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>HealthGPT at work</source>
            <translation>HealthGPT trabajando</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>The image so far</source>
            <translation>La imagen hasta ahora</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Progress of HealthGPT</source>
            <translation>Progreso de HealthGPT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Stop HealthGPT</source>
            <translation>Detener HealthGPT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Stop before the next token</source>
            <translation>Detener antes del próximo token</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>mean token probability {probability:.2f}</source>
            <extracomment>Fields: probability</extracomment>
            <translation>probabilidad media de los tokens {probability:.2f}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>saved</source>
            <translation>guardado</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>not saved</source>
            <translation>sin guardar</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>stopping</source>
            <translation>deteniendo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Slice</source>
            <translation>Corte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Beside</source>
            <translation>Al lado</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Show it beside the original</source>
            <translation>Mostrarla junto al original</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Copy question and answer</source>
            <translation>Copiar pregunta y respuesta</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Ask again</source>
            <translation>Preguntar otra vez</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Ask the same about the slice that is shown</source>
            <translation>Preguntar lo mismo sobre el corte mostrado</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Take this card away; Edit &gt; Undo brings it back</source>
            <translation>Quitar esta tarjeta; Edición &gt; Deshacer la recupera</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>(no answer)</source>
            <translation>(sin respuesta)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Over</source>
            <translation>Encima</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Lay it over the original</source>
            <translation>Ponerla sobre el original</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Entropy</source>
            <translation>Entropía</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Save this as DICOM beside the study</source>
            <translation>Guardarlo como DICOM junto al estudio</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Convert this slice although the model was not trained for such slices; the result is marked</source>
            <translation>Convertir este corte aunque el modelo no se entrenó para cortes así; el resultado se marca</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>HealthGPT is at work: this waits for its turn</source>
            <translation>HealthGPT está trabajando: esto espera su turno</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask about the whole slice again</source>
            <translation>Volver a preguntar por todo el corte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Draw a rectangle and ask about that part of the slice</source>
            <translation>Dibujar un rectángulo y preguntar por esa parte del corte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Convert outside the trained use …</source>
            <translation>Convertir fuera del uso entrenado…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask about this slice …</source>
            <translation>Preguntar sobre este corte…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Super-resolve …</source>
            <translation>Superresolución…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Draw a part of the slice with more pixels</source>
            <translation>Dibujar una parte del corte con más píxeles</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Save AI annotations</source>
            <translation>Guardar anotaciones de IA</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask once HealthGPT has done what it is at</source>
            <translation>Preguntar cuando HealthGPT termine lo que hace</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask: {text}</source>
            <extracomment>Fields: text</extracomment>
            <translation>Preguntar: {text}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Save AI annotations as DICOM beside the study</source>
            <translation>Guardar anotaciones de IA como DICOM junto al estudio</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>There is nothing that is not saved yet.</source>
            <translation>No hay nada sin guardar.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Whole slice</source>
            <translation>Corte completo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>There is no image in the active viewport.</source>
            <translation>No hay imagen en la vista activa.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Type a question first ({key})</source>
            <extracomment>Fields: key</extracomment>
            <translation>Escriba primero una pregunta ({key})</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>The result appears beside the original</source>
            <translation>El resultado aparece junto al original</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>Asking</source>
            <translation>Preguntando</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>Memory was short, so HealthGPT's model was let go of. The next request loads it again.</source>
            <translation>Faltaba memoria, así que se liberó el modelo de HealthGPT. La próxima petición lo carga de nuevo.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>HealthGPT is doing this already, or it waits for its turn.</source>
            <translation>HealthGPT ya lo está haciendo o espera su turno.</translation>
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
            <translation>El tokenizador de imágenes del modelo, por sí solo, copia esta entrada con {words}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>source not found</source>
            <translation>origen no encontrado</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>{place}, rectangle</source>
            <extracomment>Fields: place</extracomment>
            <translation>{place}, rectángulo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>Stopped before its end.</source>
            <translation>Detenido antes del final.</translation>
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
            <translation>Fuera del uso entrenado: {reason}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Choose a folder …</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Which model answers</source>
            <translation>Qué modelo responde</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Models …</source>
            <translation>Modelos…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>What each model is for, its files and licence, and how fast it runs here</source>
            <translation>Para qué es cada modelo, sus archivos y licencia, y lo rápido que va aquí</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Unload</source>
            <translation>Liberar</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Let the model go and give its memory back; the next question loads it again</source>
            <translation>Liberar el modelo y devolver su memoria; la próxima pregunta lo carga de nuevo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>What the model computes on; Automatic takes a GPU where there is one</source>
            <translation>En qué calcula el modelo; Automático usa una GPU si la hay</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>The slice that the next question is about</source>
            <translation>El corte de la próxima pregunta</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>inverted</source>
            <translation>invertido</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>trained for: {tasks}</source>
            <extracomment>Fields: tasks</extracomment>
            <translation>entrenado para: {tasks}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Choose the folder of a model (it holds a model.toml)</source>
            <translation>Elegir la carpeta de un modelo (contiene un model.toml)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>No slice</source>
            <translation>Ningún corte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Open a study to begin.</source>
            <translation>Abra un estudio para empezar.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>not here: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>no está aquí: {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Loaded on {device} in {precision}, {size}</source>
            <extracomment>Fields: device, precision, size</extracomment>
            <translation>Cargado en {device} en {precision}, {size}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>{parameters:.0f} million parameters</source>
            <extracomment>Fields: parameters</extracomment>
            <translation>{parameters:.0f} millones de parámetros</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Loads with the first question</source>
            <translation>Se carga con la primera pregunta</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>on this computer</source>
            <translation>en este equipo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>a download was begun</source>
            <translation>se empezó una descarga</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>not on this computer</source>
            <translation>no está en este equipo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>its size is not known</source>
            <translation>su tamaño se desconoce</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Looking at the models and at this machine …</source>
            <translation>Mirando los modelos y este equipo…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>not computed for a model of this size: Verify compares its files</source>
            <translation>no se calcula para un modelo de este tamaño: Verificar compara sus archivos</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Delete {name}, {size}, from {folder}? It cannot be undone.</source>
            <extracomment>Fields: folder, name, size</extracomment>
            <translation>¿Eliminar {name}, {size}, de {folder}? No se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>What is known of the model</source>
            <translation>Qué se sabe del modelo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Hash of a model</source>
            <translation>Hash de un modelo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Verifying {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Verificando {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Remove a model</source>
            <translation>Quitar un modelo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Asking the hub about {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Consultando al hub sobre {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{missing} of {all} are to be fetched from the hub.</source>
            <extracomment>Fields: all, missing</extracomment>
            <translation>Hay que traer del hub {missing} de {all}.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name}: {sizes} Its licences:

{licences}

Do you agree to them, and shall it be fetched?</source>
            <extracomment>Fields: licences, name, sizes</extracomment>
            <translation>{name}: {sizes} Sus licencias:

{licences}

¿Las acepta y se descarga?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Asking the hub</source>
            <translation>Consultando al hub</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Fetching {name}; the line at the bottom of the window tells how far it is</source>
            <extracomment>Fields: name</extracomment>
            <translation>Trayendo {name}; la línea inferior de la ventana indica el avance</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Fetching {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Trayendo {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Import a folder …</source>
            <translation>Importar una carpeta…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Remove …</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Download …</source>
            <translation>Descargar…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Use this model</source>
            <translation>Usar este modelo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>computing …</source>
            <translation>calculando…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>not stated</source>
            <translation>no indicada</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Go on with the download …</source>
            <translation>Continuar la descarga…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name}: every file is as its checksum says.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name}: todos los archivos coinciden con su suma de comprobación.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Removing {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Quitando {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Copying {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>Copiando {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Download a model</source>
            <translation>Descargar un modelo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Trained for</source>
            <translation>Entrenado para</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Hash</source>
            <translation>Hash</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>On this machine</source>
            <translation>En este equipo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name} is deleted.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} está eliminado.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name} is here.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} está aquí.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name} is here, and its checksums are right.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} está aquí y sus sumas de comprobación son correctas.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Modality?</source>
            <translation>¿Modalidad?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Plane?</source>
            <translation>¿Plano?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Body region?</source>
            <translation>¿Parte del cuerpo?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Describe</source>
            <translation>Describir</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>The model '{name}' was trained for questions about {trained}, and this is {modality}.</source>
            <extracomment>Fields: modality, name, trained</extracomment>
            <translation>El modelo «{name}» se entrenó para preguntas sobre {trained}, y esto es {modality}.</translation>
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
            <translation>8 bits (solo CPU)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>4 bits (CPU only)</source>
            <translation>4 bits (solo CPU)</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Mix the generated image with the original</source>
            <translation>Mezclar la imagen generada con el original</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>The generated image on the left, the original on the right</source>
            <translation>La imagen generada a la izquierda, el original a la derecha</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>The generated image and the original in turn</source>
            <translation>La imagen generada y el original alternados</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Squares</source>
            <translation>Cuadros</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Squares of both, as on a checkerboard</source>
            <translation>Cuadros de ambas, como en un tablero</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>How much the greys that are shown differ: black where they are the same</source>
            <translation>Cuánto difieren los grises mostrados: negro donde son iguales</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Take the generated image off the original</source>
            <translation>Quitar la imagen generada del original</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Opacity of the generated image</source>
            <translation>Opacidad de la imagen generada</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/panel.py" />
            <source>Ask about the slice on the screen, or convert it, with the buttons below or a right click on the slice. Answers and generated images appear here.</source>
            <translation>Pregunte sobre el corte en pantalla o conviértalo, con los botones de abajo o un clic derecho en el corte. Las respuestas e imágenes generadas aparecen aquí.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/panel.py" />
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/panel.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>No image has been generated from this slice.</source>
            <translation>No se ha generado ninguna imagen a partir de este corte.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>The slice that it was made from is not open: open its study again.</source>
            <translation>El corte del que se hizo no está abierto: abra de nuevo su estudio.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Token entropy</source>
            <translation>Entropía de tokens</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>{question}, model {model}</source>
            <extracomment>Fields: model, question</extracomment>
            <translation>{question}, modelo {model}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>{entropy}, {least:.1f} bits dark to {most:.1f} bits bright</source>
            <extracomment>Fields: entropy, least, most</extracomment>
            <translation>{entropy}, de {least:.1f} bits oscuro a {most:.1f} bits claro</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Nothing lies over the slice.</source>
            <translation>No hay nada sobre el corte.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>How the image lies over</source>
            <translation>Cómo está superpuesta la imagen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Reading a generated image</source>
            <translation>Leyendo una imagen generada</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>The saved image is not open any more: open its study again.</source>
            <translation>La imagen guardada ya no está abierta: abra de nuevo su estudio.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Image over the slice</source>
            <translation>Imagen sobre el corte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Token entropy over the image</source>
            <translation>Entropía de tokens sobre la imagen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Take the image off</source>
            <translation>Quitar la imagen</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>What it draws may have nothing to do with the patient. The result says so on its mark and in its file. Convert all the same?</source>
            <translation>Lo que dibuja puede no tener nada que ver con el paciente. El resultado lo dice en su marca y su archivo. ¿Convertir de todos modos?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>The slice that this is about is not open: open its study again.</source>
            <translation>El corte del que se trata no está abierto: abra de nuevo su estudio.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>This study was de-identified, and a typed question may name a patient. Save the questions all the same?</source>
            <translation>Este estudio se desidentificó y una pregunta escrita puede nombrar a un paciente. ¿Guardar las preguntas de todos modos?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>There is no conversion of this slice that only the trained use speaks against.</source>
            <translation>No hay ninguna conversión de este corte a la que solo se oponga el uso entrenado.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{task}: whole series</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task}: serie completa</translation>
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
            <translation>HealthGPT no está trabajando.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Convert all the same</source>
            <translation>Convertir de todos modos</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Reading what was kept</source>
            <translation>Leyendo lo guardado</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Saving AI annotations</source>
            <translation>Guardando anotaciones de IA</translation>
        </message>
        <message numerus="yes">
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{n} AI annotations were saved to {folder}.</source>
            <extracomment>Fields: folder, n</extracomment>
            <translation>
                <numerusform>Se guardó {n} anotación de IA en {folder}.</numerusform>
                <numerusform>Se guardaron {n} anotaciones de IA en {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Ask about this slice</source>
            <translation>Preguntar sobre este corte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Generated image over the slice</source>
            <translation>Imagen generada sobre el corte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Blink generated image and slice</source>
            <translation>Alternar la imagen generada y el corte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Take the generated image off</source>
            <translation>Quitar la imagen generada</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Save AI annotations to …</source>
            <translation>Guardar anotaciones de IA en…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{title} is ready; its card in the HealthGPT panel shows it.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} está listo; su tarjeta en el panel HealthGPT lo muestra.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>HealthGPT</source>
            <translation>HealthGPT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>Which one answers and draws.</source>
            <translation>Cuál responde y dibuja.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>What the model computes on. Automatic takes a GPU where there is one.</source>
            <translation>En qué calcula el modelo. Automático usa una GPU si la hay.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>Precision</source>
            <translation>Precisión</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>Fewer bits need less memory and can be less exact. The model is loaded again with the next question.</source>
            <translation>Menos bits necesitan menos memoria y pueden ser menos exactos. El modelo se carga de nuevo con la próxima pregunta.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>What each is for, its files and licence, and how fast it runs here.</source>
            <translation>Para qué es cada uno, sus archivos y licencia, y lo rápido que va aquí.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>HealthGPT is at work: wait, or stop it first.</source>
            <translation>HealthGPT está trabajando: espere o deténgalo primero.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>slices {first} to {last} of {total}, {doing}</source>
            <extracomment>Fields: doing, first, last, total</extracomment>
            <translation>cortes {first} a {last} de {total}, {doing}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>{task}, all {total} slices</source>
            <extracomment>Fields: task, total</extracomment>
            <translation>{task}, los {total} cortes</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>slice {number} of {total}, {doing}</source>
            <extracomment>Fields: doing, number, total</extracomment>
            <translation>corte {number} de {total}, {doing}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>slice {number} of {count}</source>
            <extracomment>Fields: count, number</extracomment>
            <translation>corte {number} de {count}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>waiting</source>
            <translation>esperando</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>starting the engine</source>
            <translation>iniciando el motor</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>loading the model</source>
            <translation>cargando el modelo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>looking at the slice</source>
            <translation>mirando el corte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>answering</source>
            <translation>respondiendo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>drawing</source>
            <translation>dibujando</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>ready</source>
            <translation>listo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/saving.py" />
            <source>Where shall the AI results of this study be saved?</source>
            <translation>¿Dónde guardar los resultados de IA de este estudio?</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/store.py" />
            <source>Kept from an earlier run of the program.</source>
            <translation>Conservado de una ejecución anterior del programa.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/store.py" />
            <source>Kept from an earlier run; its slice is not open, so it can be read and not saved.</source>
            <translation>Conservado de una ejecución anterior; su corte no está abierto, así que se puede leer pero no guardar.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>Correct what the model draws until it is, with fewer pixels again, the image that was measured. What it does and changes is written into the result.</source>
            <translation>Corregir lo que dibuja el modelo hasta que sea, de nuevo con menos píxeles, la imagen medida. Lo que hace y cambia se escribe en el resultado.</translation>
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
            <translation>{task}: lo que se ve del corte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>About {minutes} min, as the last time.</source>
            <extracomment>Fields: minutes</extracomment>
            <translation>Unos {minutes} min, como la última vez.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>Each of {count} slices: {words}</source>
            <extracomment>Fields: count, words</extracomment>
            <translation>Cada uno de {count} cortes: {words}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>{task}: the whole slice</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task}: todo el corte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>{task}: the rectangle</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task}: el rectángulo</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>How long that takes is told once the first tiles are drawn.</source>
            <translation>La duración se indicará cuando se dibujen las primeras teselas.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>About {seconds} s, as the last time.</source>
            <extracomment>Fields: seconds</extracomment>
            <translation>Unos {seconds} s, como la última vez.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>Keep to what was measured</source>
            <translation>Ceñirse a lo medido</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/undoing.py" />
            <source>Question “{question}”</source>
            <extracomment>Fields: question</extracomment>
            <translation>Pregunta «{question}»</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/undoing.py" />
            <source>Delete card</source>
            <translation>Eliminar tarjeta</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/undoing.py" />
            <source>{title} is saved in a file, and stays: undo removes no files. Delete the file yourself if it is not wanted.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} está guardado en un archivo y se queda: deshacer no elimina archivos. Elimine usted el archivo si no lo quiere.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>{what}, {slice}, waits in place {place} of {count}</source>
            <extracomment>Fields: count, place, slice, what</extracomment>
            <translation>{what}, {slice}, espera en el puesto {place} de {count}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Do this earlier: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>Hacer antes: {what}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Do this later: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>Hacer después: {what}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Do not do this: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>No hacer: {what}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Waiting for HealthGPT</source>
            <translation>En espera de HealthGPT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Waiting ({count})</source>
            <extracomment>Fields: count</extracomment>
            <translation>En espera ({count})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{before} pixels of {old} become {after} of {new}, in {n} tiles</source>
            <extracomment>Fields: after, before, n, new, old</extracomment>
            <translation>
                <numerusform>{before} píxeles de {old} pasan a {after} de {new}, en {n} tesela</numerusform>
                <numerusform>{before} píxeles de {old} pasan a {after} de {new}, en {n} teselas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{what}: {before} pixels of {old} became {after} of {new}.</source>
            <extracomment>Fields: after, before, new, old, what</extracomment>
            <translation>{what}: {before} píxeles de {old} pasaron a {after} de {new}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{before} pixels become {after}, in {n} tiles</source>
            <extracomment>Fields: after, before, n</extracomment>
            <translation>
                <numerusform>{before} píxeles pasan a {after}, en {n} tesela</numerusform>
                <numerusform>{before} píxeles pasan a {after}, en {n} teselas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{what}: {before} pixels became {after}. The file does not say how large a pixel is.</source>
            <extracomment>Fields: after, before, what</extracomment>
            <translation>{what}: {before} píxeles pasaron a {after}. El archivo no dice el tamaño de un píxel.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The whole field of view of {wide:.0f} x {high:.0f} mm is kept</source>
            <extracomment>Fields: high, wide</extracomment>
            <translation>Se conserva todo el campo de visión de {wide:.0f} x {high:.0f} mm</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The part of {wide:.0f} x {high:.0f} mm is kept</source>
            <extracomment>Fields: high, wide</extracomment>
            <translation>Se conserva la parte de {wide:.0f} x {high:.0f} mm</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{what}: {before} pixels of {old} became {after} of {new}, coarser than before.</source>
            <extracomment>Fields: after, before, new, old, what</extracomment>
            <translation>{what}: {before} píxeles de {old} pasaron a {after} de {new}, más gruesos que antes.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The whole field of view is kept</source>
            <translation>Se conserva todo el campo de visión</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The part is kept</source>
            <translation>Se conserva la parte</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/picture.py" />
            <source>The slice is oblique or has no orientation: side cannot be told.</source>
            <translation>El corte es oblicuo o no tiene orientación: no se puede indicar el lado.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/picture.py" />
            <source>A picture has no orientation: side cannot be told.</source>
            <translation>Una imagen no tiene orientación: no se puede indicar el lado.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/picture.py" />
            <source>The model saw the slice turned so that the patient's right is at its left.</source>
            <translation>El modelo vio el corte girado de modo que la derecha del paciente queda a la izquierda.</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/workflow.py" />
            <source>the window it was trained with</source>
            <translation>la ventana con la que se entrenó</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/workflow.py" />
            <source>the displayed window</source>
            <translation>la ventana mostrada</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/workflow.py" />
            <source>The model saw {low:g} to {high:g}{units}, {source}.</source>
            <extracomment>Fields: high, low, source, units</extracomment>
            <translation>El modelo vio de {low:g} a {high:g}{units}, {source}.</translation>
        </message>
    </context>
</TS>
