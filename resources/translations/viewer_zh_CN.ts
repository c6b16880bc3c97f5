<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>HealthGPT Viewer</name>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Edit</source>
            <comment>menu bar</comment>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Copy picture</source>
            <translation>复制图片</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>The viewport as it is seen; the mark of an AI image stays on it.</source>
            <translation>当前视口所见画面；AI 图像的标记保留其上。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Preferences …</source>
            <translation>首选项…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Everything that can be set, with a search.</source>
            <translation>所有可设置的内容，可搜索。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的操作。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>There is nothing to redo.</source>
            <translation>没有可重做的操作。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Undo: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>撤销：{label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/edit.py" />
            <source>Redo: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>重做：{label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>Export …</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>DICOM with a DICOMDIR, pictures, films, NIfTI; an AI image keeps its mark in all of them.</source>
            <translation>带 DICOMDIR 的 DICOM、图片、影片、NIfTI；AI 图像在其中均保留标记。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>File</source>
            <comment>menu bar</comment>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>Export anonymised …</source>
            <translation>匿名化导出…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/exporting.py" />
            <source>DICOM without the patient, by the Basic Profile of PS3.15, with a preview of what changes.</source>
            <translation>按 PS3.15 Basic Profile 去除患者信息的 DICOM，可预览更改内容。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open again</source>
            <translation>再次打开</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open folder …</source>
            <translation>打开文件夹…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Everything below it is read; nothing in it is changed.</source>
            <translation>读取其下所有内容，不作任何更改。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open files …</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>DICOM files, a DICOMDIR or a zip.</source>
            <translation>DICOM 文件、DICOMDIR 或 zip。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Open the demo study</source>
            <translation>打开演示检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Reopen the last workspace</source>
            <translation>重新打开上次的工作区</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>The studies and the layout of the window that was closed last.</source>
            <translation>上次关闭的窗口中的检查和布局。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Forget what was opened lately</source>
            <translation>清除最近打开的记录</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>The files stay as they are.</source>
            <translation>文件保持不变。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Read the study's folder again</source>
            <translation>重新读取检查的文件夹</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Close study</source>
            <translation>关闭检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Its files stay as they are.</source>
            <translation>其文件保持不变。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Files that could not be opened …</source>
            <translation>无法打开的文件…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Export picture …</source>
            <translation>导出图片…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>The viewport as it is seen, as PNG; the mark of an AI image stays on it.</source>
            <translation>当前视口所见画面，保存为 PNG；AI 图像的标记保留其上。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>This study did not come from a folder.</source>
            <translation>此检查并非来自文件夹。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/files.py" />
            <source>Every file that was found could be opened.</source>
            <translation>找到的文件均已成功打开。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>No study is chosen in the window Search archives.</source>
            <translation>在检索归档窗口中未选择检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>No series is chosen in the window Search archives.</source>
            <translation>在检索归档窗口中未选择序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Nothing of this study is here yet: fetch it first.</source>
            <translation>此检查在本机尚无内容：请先取回。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Fetch study</source>
            <translation>取回检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>It can be read while the rest still comes.</source>
            <translation>其余内容到达期间即可阅读。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>What is here of the chosen study.</source>
            <translation>所选检查在本机的内容。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Fetch series</source>
            <translation>取回序列</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>The chosen series alone.</source>
            <translation>仅所选序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/found.py" />
            <source>Fetch studies</source>
            <translation>取回检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>View</source>
            <comment>menu bar</comment>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Both mixed.</source>
            <translation>两者混合。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>The second series on the left of a line, the first on its right.</source>
            <translation>第二序列在分界线左侧，第一序列在右侧。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Both in turn.</source>
            <translation>两者交替显示。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Squares of both: edges must run on from square to square.</source>
            <translation>两者交错成棋盘格：边缘应在格间连续。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>How much the greys that are shown differ: black where they are the same.</source>
            <translation>所示灰度的差异：相同处为黑色。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Fuse with the other series</source>
            <translation>与另一序列融合</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Lays the series of the other viewport over this one, at its place in the patient.</source>
            <translation>将另一视口的序列按患者空间位置叠加到此序列上。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Register the other series and fuse</source>
            <translation>配准另一序列并融合</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Finds the turn and the shift that bring it onto this one; the result is yours to check.</source>
            <translation>寻找使其对齐的旋转和平移；结果须由您核对。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/fusion.py" />
            <source>Take off what lies over the image</source>
            <translation>移除图像上的叠加</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>Save this layout …</source>
            <translation>保存此布局…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>Under a name, with the rule that says for which studies it is.</source>
            <translation>以名称保存，并附适用检查的规则。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>All protocols …</source>
            <translation>所有协议…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>Apply on opening</source>
            <translation>打开时应用</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/hanging.py" />
            <source>A protocol that is for such a study is applied when it is opened.</source>
            <translation>打开检查时应用与之相符的协议。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Find a command …</source>
            <translation>查找命令…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Every command by a few letters, with its key.</source>
            <translation>输入几个字母即可找到命令及其快捷键。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Help</source>
            <comment>menu bar</comment>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Keys and mouse …</source>
            <translation>按键与鼠标…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Change keys …</source>
            <translation>更改按键…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Give commands other keys, and take keys over from another computer.</source>
            <translation>为命令指定其他按键，或从另一台计算机导入按键。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Report a problem …</source>
            <translation>报告问题…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Versions, settings, the log and crashes as a file: you read it first, and nothing is sent.</source>
            <translation>将版本、设置、日志和崩溃信息存为文件：您先查看，不会发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>Open the folder of the log</source>
            <translation>打开日志文件夹</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/help_.py" />
            <source>What this is not …</source>
            <translation>本软件不是什么…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Next slice</source>
            <translation>下一层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Previous slice</source>
            <translation>上一层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Ten slices on</source>
            <translation>前进十层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Ten slices back</source>
            <translation>后退十层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Image</source>
            <comment>menu bar</comment>
            <translation>图像(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>First slice</source>
            <translation>第一层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Last slice</source>
            <translation>最后一层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Next series or viewport</source>
            <translation>下一序列或视口</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>The next viewport where several are shown, else the next series.</source>
            <translation>显示多个视口时为下一视口，否则为下一序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Previous series or viewport</source>
            <translation>上一序列或视口</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Window {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>窗 {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Window</source>
            <translation>窗宽窗位</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Invert</source>
            <translation>反相</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Flip left and right</source>
            <translation>左右翻转</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Flip top and bottom</source>
            <translation>上下翻转</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Rotate to the left</source>
            <translation>向左旋转</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>Rotate to the right</source>
            <translation>向右旋转</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/image.py" />
            <source>This kind of image has no such window.</source>
            <translation>此类图像没有这种窗设置。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Key images</source>
            <translation>关键图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Key image</source>
            <translation>关键图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Flags the slice that is shown, or takes its flag away.</source>
            <translation>标记所示层面，或取消其标记。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Next key image</source>
            <translation>下一关键图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Previous key image</source>
            <translation>上一关键图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>Save key images</source>
            <translation>保存关键图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/key_images.py" />
            <source>As a Key Object Selection in the folder KEY_IMAGES beside the study.</source>
            <translation>作为 Key Object Selection 保存在检查旁的 KEY_IMAGES 文件夹中。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>No study is chosen in the window Studies.</source>
            <translation>在检查窗口中未选择检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Choose one study in the window Studies, not several.</source>
            <translation>请在检查窗口中选择一个检查，不要多选。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>The studies that are chosen in the window Studies.</source>
            <translation>检查窗口中所选的检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Pin</source>
            <translation>置顶</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Keep the chosen studies at the top of the list, or no longer.</source>
            <translation>将所选检查保持在列表顶部，或取消。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Import a copy …</source>
            <translation>导入副本…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Copy the files of the chosen studies into a folder of yours.</source>
            <translation>将所选检查的文件复制到您的文件夹。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Find again …</source>
            <translation>重新查找…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Say where the files of the chosen study lie now.</source>
            <translation>指明所选检查的文件现在位置。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Remove from the list</source>
            <translation>从列表移除</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Forget the chosen studies; their files stay as they are.</source>
            <translation>从列表删除所选检查；文件保留。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/known.py" />
            <source>Unpin</source>
            <translation>取消置顶</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Size of the interface</source>
            <translation>界面大小</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>One viewport</source>
            <translation>单视口</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Two viewports</source>
            <translation>双视口</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Four viewports</source>
            <translation>四视口</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>High contrast</source>
            <translation>高对比度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>This viewport alone, and back</source>
            <translation>仅此视口 / 恢复</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Double click does the same.</source>
            <translation>双击效果相同。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Link viewports</source>
            <translation>联动视口</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Viewports scroll, zoom and change their window together.</source>
            <translation>各视口同步翻层、缩放和调窗。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Studies</source>
            <translation>检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Measurements</source>
            <translation>测量</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Next part of the window</source>
            <translation>窗口的下一部分</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Toolbar, studies, images, panels and the line below, one after the other.</source>
            <translation>依次为工具栏、检查、图像、面板和底部行。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Previous part of the window</source>
            <translation>窗口的上一部分</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Say what is shown</source>
            <translation>朗读所示内容</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Modality, plane, slice, window and the value at the mark, in words; a screen reader reads them.</source>
            <translation>以文字给出模态、平面、层面、窗设置及标记处的值，由屏幕阅读器朗读。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Full screen</source>
            <translation>全屏</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Reset layout</source>
            <translation>重置布局</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>Panels</source>
            <translation>面板</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>The interface is as large as it can be.</source>
            <translation>界面已是最大。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/layout.py" />
            <source>The interface is as small as it can be.</source>
            <translation>界面已是最小。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/leaving.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Links</source>
            <translation>联动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Scroll together</source>
            <translation>同步翻层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>By position in the patient where the series share a space, else by number.</source>
            <translation>序列共享空间时按患者位置，否则按序号。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Zoom and move together</source>
            <translation>同步缩放和平移</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>The same millimetres are as large on each.</source>
            <translation>同样的毫米数在各处显示同样大小。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Window together</source>
            <translation>同步调窗</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>For series whose values mean the same.</source>
            <translation>用于像素值含义相同的序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Reference lines</source>
            <translation>定位线</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Where the slice of the active viewport cuts the others; faintly, the first and last of its stack.</source>
            <translation>活动视口层面与其他视口的交线；淡线为其堆栈的首末层。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>3D cursor</source>
            <translation>三维光标</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>With the tool Crosshair, series of the same space go to the point that is clicked.</source>
            <translation>使用十字线工具时，同一空间的序列跳至所点位置。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Nothing is played: start the cine ({key}) first.</source>
            <extracomment>Fields: key</extracomment>
            <translation>未在播放：请先开始电影播放（{key}）。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Cine</source>
            <translation>电影播放</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Plays the stack, a multi-frame file at its own frame time; scrolling stops it.</source>
            <translation>播放堆栈，多帧文件按自身帧时间；翻层即停止。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Faster</source>
            <translation>加快</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Slower</source>
            <translation>减慢</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>There is one image only, and nothing to play.</source>
            <translation>只有一幅图像，无可播放。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/links.py" />
            <source>Cine {words}</source>
            <extracomment>Fields: words</extracomment>
            <translation>电影播放 {words}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Tools</source>
            <comment>menu bar</comment>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Measure</source>
            <translation>测量</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag from one end to the other, or click on both.</source>
            <translation>从一端拖到另一端，或点击两端。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Angle</source>
            <translation>角度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag one arm to the corner, then click at the end of the other.</source>
            <translation>将一边拖至顶点，再点击另一边的末端。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Cobb angle</source>
            <translation>Cobb 角</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag one line, then the other.</source>
            <translation>画一条线，再画另一条。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Rectangle region</source>
            <translation>矩形感兴趣区</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag from corner to corner: area and values inside.</source>
            <translation>从一角拖到另一角：显示面积及区内值。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Ellipse region</source>
            <translation>椭圆感兴趣区</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag the box around it: area and values inside.</source>
            <translation>拖出外框：显示面积及区内值。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Polygon region</source>
            <translation>多边形感兴趣区</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Click at each corner, double click at the last.</source>
            <translation>依次点击各顶点，双击最后一个。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Freehand region</source>
            <translation>手绘感兴趣区</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Draw around it; it closes by itself.</source>
            <translation>沿轮廓绘制，自动闭合。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Arrow</source>
            <translation>箭头</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Drag from the tail to the tip, then type words or nothing.</source>
            <translation>从尾部拖到箭头，再输入文字（可不填）。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Click, then type.</source>
            <translation>点击后输入。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Probe</source>
            <translation>探针</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Click: the value of the pixel.</source>
            <translation>点击：显示像素值。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the measurement to the next slice</source>
            <translation>将测量复制到下一层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the measurement to the previous slice</source>
            <translation>将测量复制到上一层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the measurement to all other slices</source>
            <translation>将测量复制到所有其他层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Name the measurement …</source>
            <translation>命名测量…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>A double click on it does the same.</source>
            <translation>双击其上效果相同。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Ask HealthGPT about the region</source>
            <translation>就该区域询问 HealthGPT</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>The box around the selected region becomes the rectangle that the next question is about.</source>
            <translation>所选区域的外框成为下一个问题所针对的矩形。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Delete the measurement</source>
            <translation>删除测量</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Where none is selected, the rectangle is cleared.</source>
            <translation>未选中时清除矩形。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Delete all measurements of the study</source>
            <translation>删除该检查的所有测量</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>To the same place in the patient, straight across the slices.</source>
            <translation>复制到患者的同一位置，垂直穿过各层。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Copy the values</source>
            <translation>复制数值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Of the selected measurement, else of all of the study, as a table for a spreadsheet.</source>
            <translation>所选测量（或该检查的全部测量）的表格，用于电子表格。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Export the values as CSV …</source>
            <translation>将数值导出为 CSV…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>All measurements of the study, with their places in the patient.</source>
            <translation>该检查的全部测量及其在患者中的位置。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Save measurements</source>
            <translation>保存测量</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>As DICOM beside the study; the images are not touched.</source>
            <translation>以 DICOM 保存在检查旁，不改动图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Save measurements to …</source>
            <translation>将测量保存到…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Into a folder of your choice, which is remembered for this study.</source>
            <translation>保存到您选择的文件夹，并为此检查记住。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>Nothing is selected: click on it first.</source>
            <translation>未选中任何对象：请先点击。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>There is no measurement in this study.</source>
            <translation>此检查中没有测量。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/measure.py" />
            <source>All measurements are saved.</source>
            <translation>所有测量均已保存。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>No archive is known yet. Add one in Network, Servers and receiver.</source>
            <translation>尚无已知归档。请在“网络 &gt; 服务器与接收”中添加。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Search archives …</source>
            <translation>检索归档…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Find studies in an archive, and fetch them.</source>
            <translation>在归档中查找检查并取回。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Network</source>
            <comment>menu bar</comment>
            <translation>网络(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Today's studies in the archive</source>
            <translation>归档中的今日检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Search the archive that was chosen last for the studies of today.</source>
            <translation>在上次选择的归档中检索今日检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Send study …</source>
            <translation>发送检查…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Send series …</source>
            <translation>发送序列…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Send AI results …</source>
            <translation>发送 AI 结果…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Receive studies</source>
            <translation>接收检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Take in what those send who may.</source>
            <translation>接收获准发送者发来的内容。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>Servers and receiver …</source>
            <translation>服务器与接收…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/network.py" />
            <source>This study has no saved AI results. Save them first.</source>
            <translation>此检查没有已保存的 AI 结果。请先保存。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Over the image</source>
            <translation>图像叠加</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Objects</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Segments, structures, presentation states and key images of the study.</source>
            <translation>该检查的分割、结构、呈现状态和关键图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Overlays of the file</source>
            <translation>文件中的叠加层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Drawings that the file carries beside its pixels.</source>
            <translation>文件除像素外所带的图形。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Shutters</source>
            <translation>遮光罩</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>They cover the parts of an image in which there is nothing to see.</source>
            <translation>遮住图像中无内容的部分。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Nothing over the image</source>
            <translation>图像上无叠加</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Switches segments, structures and presentation states off.</source>
            <translation>关闭分割、结构和呈现状态。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>This image has no overlay.</source>
            <translation>此图像没有叠加层。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>This image has no shutter.</source>
            <translation>此图像没有遮光罩。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Hide {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>隐藏 {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Show {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>显示 {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>overlays</source>
            <translation>叠加层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>shutters</source>
            <translation>遮光罩</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/objects.py" />
            <source>Nothing of the study's objects lies over the images.</source>
            <translation>该检查没有对象叠加在图像上。</translation>
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
            <translation>脑</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Subdural</source>
            <translation>硬膜下</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Stroke</source>
            <translation>卒中</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Bone</source>
            <translation>骨</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Soft tissue</source>
            <translation>软组织</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Lung</source>
            <translation>肺</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Angiography</source>
            <translation>血管造影</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Of the file</source>
            <translation>文件自带</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>As the file says</source>
            <translation>按文件设定</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>Whole range</source>
            <translation>全范围</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/presets.py" />
            <source>SUV 0 to {high:g}</source>
            <extracomment>Fields: high</extracomment>
            <translation>SUV 0 至 {high:g}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reasons.py" />
            <source>There is no image in the active viewport. Open a study, then choose a series.</source>
            <translation>活动视口中没有图像。请打开检查并选择序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reasons.py" />
            <source>The image is still being read.</source>
            <translation>图像仍在读取中。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reasons.py" />
            <source>A colour image has no window and is not inverted.</source>
            <translation>彩色图像无窗设置，也不能反相。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Reformat</source>
            <translation>重组</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Brightest in the slab (MIP)</source>
            <translation>层块最大密度 (MIP)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Vessels with contrast, nodules in the lung.</source>
            <translation>增强血管、肺结节。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Darkest in the slab (MinIP)</source>
            <translation>层块最小密度 (MinIP)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Airways, emphysema.</source>
            <translation>气道、肺气肿。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Mean of the slab</source>
            <translation>层块平均</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Less noise, as a thicker slice has it.</source>
            <translation>噪声较低，如同较厚的层。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Reformat in three planes</source>
            <translation>三平面重组</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Axial, coronal and sagittal planes of the series, with one crosshair (MPR).</source>
            <translation>序列的横断、冠状、矢状面，共用十字线 (MPR)。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Reformat both series</source>
            <translation>重组两个序列</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>The planes of a second series below those of the first, for example of an AI image.</source>
            <translation>第二序列（如 AI 图像）的各平面显示在第一序列下方。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Planes of the body</source>
            <translation>人体平面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Axial, coronal and sagittal again.</source>
            <translation>恢复横断、冠状、矢状面。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Planes along the slices</source>
            <translation>沿层面的平面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>One plane as the slices were acquired, the others across it.</source>
            <translation>一个平面与采集层面一致，其余与之垂直。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Thicker slab</source>
            <translation>加厚层块</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Thinner slab</source>
            <translation>减薄层块</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Crosshair</source>
            <translation>十字线</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/reformat.py" />
            <source>Click or drag: the other series of the same space go to that point of the patient.</source>
            <translation>点击或拖动：同一空间的其他序列跳至患者的该点。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Chosen in the list</source>
            <translation>列表中所选</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Nothing is chosen in the list of studies.</source>
            <translation>检查列表中未选择任何内容。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Choose a series in the list of studies first.</source>
            <translation>请先在检查列表中选择序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Read as a tree</source>
            <translation>以树形阅读</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>A structured report, with everything that it holds.</source>
            <translation>结构化报告及其全部内容。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Show its own pictures</source>
            <translation>显示其自身图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>The pixels of an object that is laid over other images otherwise.</source>
            <translation>通常叠加于其他图像的对象自身的像素。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Its DICOM tags …</source>
            <translation>其 DICOM 标签…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>All studies of its patient …</source>
            <translation>其患者的所有检查…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Read its folder again</source>
            <translation>重新读取其文件夹</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Send it …</source>
            <translation>发送…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Close its study</source>
            <translation>关闭其检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>Compare with {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>与 {title} 比较</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/rows.py" />
            <source>No further study of this patient is known.</source>
            <translation>未知该患者的其他检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Studies …</source>
            <translation>检查…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Everything that was opened once: search, pin, open, import.</source>
            <translation>所有打开过的内容：搜索、置顶、打开、导入。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Import …</source>
            <translation>导入…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Copy the DICOM files of a folder or disc into a folder of yours, and open them there.</source>
            <translation>将文件夹或光盘中的 DICOM 文件复制到您的文件夹并打开。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>All studies of the patient …</source>
            <translation>该患者的所有检查…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>Compare with an earlier study</source>
            <translation>与既往检查比较</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/studies.py" />
            <source>The matching series of the newest other study of the patient, beside this one and linked.</source>
            <translation>该患者最近另一检查的对应序列，并排显示并联动。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Window/level</source>
            <translation>窗宽/窗位</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>W/L</source>
            <translation>W/L</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag: up and down for the centre, sideways for the width.</source>
            <translation>拖动：上下调窗位，左右调窗宽。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag up and down.</source>
            <translation>上下拖动。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Pan</source>
            <translation>平移</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag the image.</source>
            <translation>拖动图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Scroll</source>
            <translation>翻层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Drag up and down through the slices.</source>
            <translation>上下拖动以翻阅各层。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Rectangle</source>
            <translation>矩形</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Draw a rectangle to ask HealthGPT about.</source>
            <translation>画矩形以询问 HealthGPT。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Clear the rectangle</source>
            <translation>清除矩形</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>DICOM tags …</source>
            <translation>DICOM 标签…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/tools.py" />
            <source>Leave the tool, or stop the work</source>
            <translation>退出工具或停止任务</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>From the next start of the program.</source>
            <translation>下次启动程序时生效。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Reset view</source>
            <translation>重置视图</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Window, zoom, position, flips and rotation as at first.</source>
            <translation>窗、缩放、位置、翻转和旋转恢复初始状态。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Fit to the viewport</source>
            <translation>适合视口</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Corner text: none, some, all</source>
            <translation>四角文字：无 / 部分 / 全部</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/view.py" />
            <source>Show patient's data on the image</source>
            <translation>在图像上显示患者信息</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>The greys of this screen are as its system sets them: the program does not calibrate it to the DICOM greyscale standard display function (PS3.14). Faint differences that a diagnostic display shows may not be seen.</source>
            <translation>此屏幕的灰度由其系统设定：本程序不按 DICOM 灰阶标准显示函数（GSDF，PS3.14）校准。诊断显示器可见的微弱差异在此可能不可见。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>My windows</source>
            <translation>我的窗设置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Draw a rectangle first ({key}); its values make the window.</source>
            <extracomment>Fields: key</extracomment>
            <translation>请先画矩形（{key}），其像素值决定窗设置。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>From the 1st to the 99.5th percentile of the slice.</source>
            <translation>取层面的第 1 至第 99.5 百分位。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Automatic, of the rectangle</source>
            <translation>自动（矩形内）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>From the 1st to the 99.5th percentile of what lies in the rectangle.</source>
            <translation>取矩形内的第 1 至第 99.5 百分位。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Keep this window …</source>
            <translation>保存此窗设置…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Under a name of your own, for images of this modality.</source>
            <translation>以自定名称保存，用于该模态的图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Remove kept windows …</source>
            <translation>移除已保存的窗设置…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Windows that were kept, in the preferences.</source>
            <translation>首选项中已保存的窗设置。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Uptake values (SUV, body weight)</source>
            <translation>摄取值（SUV，体重）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>PET in standardised uptake values.</source>
            <translation>以标准摄取值显示 PET。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Magnifier</source>
            <translation>放大镜</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>What lies under the mouse, three times as large.</source>
            <translation>将鼠标处放大三倍显示。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Images on the second screen</source>
            <translation>在第二屏幕显示图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>What this screen can show</source>
            <translation>此屏幕的显示能力</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/windows.py" />
            <source>Colours: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>颜色：{name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>load, directory, study</source>
            <translation>加载, 目录, 检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>load, DICOM, zip</source>
            <translation>加载, DICOM, zip</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>example, sample, phantom</source>
            <translation>示例, 样例, 体模</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>refresh, reload, rescan</source>
            <translation>刷新, 重新加载</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>errors, unreadable, broken</source>
            <translation>错误, 无法读取, 损坏</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>save image, screenshot, PNG</source>
            <translation>保存图片, 截图, PNG</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>save as, JPEG, TIFF, film, NIfTI, give away</source>
            <translation>另存为, JPEG, TIFF, 影片, NIfTI</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>de-identify, anonymize, pseudonymise, research</source>
            <translation>去标识, 匿名, 假名化, 研究</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>exit, close the program</source>
            <translation>退出, 关闭程序</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>library, recent, database, patients</source>
            <translation>库, 最近, 数据库, 患者</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>copy from disc, CD, USB</source>
            <translation>从光盘复制, CD, U盘</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>history, prior</source>
            <translation>历史, 既往</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>prior, previous examination, follow-up</source>
            <translation>既往, 前次检查, 随访</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>take back, revert</source>
            <translation>撤回</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>repeat</source>
            <translation>重复</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>clipboard, screenshot</source>
            <translation>剪贴板, 截图</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>settings, options, configure</source>
            <translation>设置, 选项, 配置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>original, restore</source>
            <translation>原始, 恢复</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>whole image, zoom to fit</source>
            <translation>整幅图像, 适合</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>annotations, demographics, overlay text</source>
            <translation>注释, 患者信息, 叠加文字</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>hide name, privacy, demographics</source>
            <translation>隐藏姓名, 隐私</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>single, 1x1, layout</source>
            <translation>单, 1x1, 布局</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>side by side, 1x2, split, layout</source>
            <translation>并排, 1x2, 布局</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>quad, 2x2, split, layout</source>
            <translation>四格, 2x2, 布局</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>maximise, enlarge, full</source>
            <translation>最大化, 放大</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, lock together</source>
            <translation>同步, 锁定</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, stack</source>
            <translation>同步, 堆栈</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, pan</source>
            <translation>同步, 平移</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>synchronise, contrast</source>
            <translation>同步, 对比度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>browser, thumbnails, series list</source>
            <translation>浏览器, 缩略图, 序列列表</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>annotations, findings list</source>
            <translation>注释, 列表</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>segmentation, presentation state, RT structures</source>
            <translation>分割, 呈现状态, RT 结构</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>scout lines, localizer, cross reference</source>
            <translation>定位线, 定位像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>triangulate, locate, find point</source>
            <translation>三维定位, 找点</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>restore panels, docks</source>
            <translation>恢复面板</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>loupe, magnifying glass</source>
            <translation>放大镜</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>monitor, display</source>
            <translation>显示器, 屏幕</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>MPR, multiplanar, coronal, sagittal, axial</source>
            <translation>MPR, 多平面, 冠状, 矢状, 横断</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>maximum intensity projection</source>
            <translation>最大密度投影</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>minimum intensity projection</source>
            <translation>最小密度投影</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>average intensity projection</source>
            <translation>平均密度投影</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>slab thickness</source>
            <translation>层厚, 层块</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>overlay, PET CT, superimpose</source>
            <translation>叠加, PET CT</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>align, coregister, match</source>
            <translation>对齐, 配准</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>chessboard</source>
            <translation>棋盘</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>flicker, alternate</source>
            <translation>闪烁, 交替</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>curtain, wipe</source>
            <translation>拉幕, 滑动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>subtract</source>
            <translation>相减</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>film, movie, play, loop, animation</source>
            <translation>影片, 播放, 循环, 动画</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>speed, frame rate</source>
            <translation>速度, 帧率</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>back</source>
            <translation>后退</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>negative, reverse greyscale</source>
            <translation>负片, 反转灰度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>mirror</source>
            <translation>镜像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>mirror, upside down</source>
            <translation>镜像, 倒置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>turn, counterclockwise</source>
            <translation>旋转, 逆时针</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>turn, clockwise</source>
            <translation>旋转, 顺时针</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>contrast, auto window</source>
            <translation>对比度, 自动窗</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>contrast, auto window, ROI</source>
            <translation>对比度, 自动窗, ROI</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>preset, save window</source>
            <translation>预设, 保存窗</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>standardised uptake value, PET</source>
            <translation>SUV, PET</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>flag, mark, bookmark, star</source>
            <translation>标记, 书签, 星标</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>contrast, brightness, W/L, grey levels</source>
            <translation>对比度, 亮度, W/L, 灰度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>magnify, enlarge, scale</source>
            <translation>放大, 缩放</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>move, drag, hand</source>
            <translation>移动, 拖动, 手</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>stack, browse slices</source>
            <translation>堆栈, 浏览层面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>box, ROI, crop</source>
            <translation>方框, ROI, 裁剪</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>cursor, triangulate</source>
            <translation>光标, 三维定位</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>header, metadata, attributes</source>
            <translation>头信息, 元数据, 属性</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>cancel, abort</source>
            <translation>取消, 中止</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>distance, ruler, calliper, line</source>
            <translation>距离, 标尺, 线</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>protractor</source>
            <translation>量角器</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>scoliosis, spine</source>
            <translation>脊柱侧弯, 脊柱</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, box, area</source>
            <translation>ROI, 方框, 面积</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, circle, oval, area, mean HU</source>
            <translation>ROI, 圆, 椭圆, 面积, 平均 HU</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, area, outline</source>
            <translation>ROI, 面积, 轮廓</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>ROI, area, contour, draw</source>
            <translation>ROI, 面积, 轮廓, 绘制</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>pointer, annotate</source>
            <translation>指针, 注释</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>label, annotate, note</source>
            <translation>标签, 注释, 备注</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>pixel value, HU, point</source>
            <translation>像素值, HU, 点</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>remove, erase</source>
            <translation>移除, 删除</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>remove, clear, erase</source>
            <translation>移除, 清空, 删除</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>spreadsheet, table</source>
            <translation>电子表格, 表格</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>structured report, DICOM SR</source>
            <translation>结构化报告, DICOM SR</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>today's list, query, PACS</source>
            <translation>今日列表, 查询, PACS</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, query, retrieve, C-FIND, DICOMweb</source>
            <translation>PACS, 查询, 取回, C-FIND, DICOMweb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, upload, C-STORE</source>
            <translation>PACS, 上传, C-STORE</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, upload</source>
            <translation>PACS, 上传</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, listener, Store SCP</source>
            <translation>PACS, 接收, Store SCP</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>PACS, AE title, configure</source>
            <translation>PACS, AE 标题, 配置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>shortcuts, hotkeys, customise, assign</source>
            <translation>快捷键, 自定义, 指定</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>shortcuts, hotkeys, cheat sheet</source>
            <translation>快捷键, 速查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>logs, diagnostics</source>
            <translation>日志, 诊断</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/commands/words.py" />
            <source>about, version, licence, disclaimer</source>
            <translation>关于, 版本, 许可, 声明</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>All are as at the first start.</source>
            <translation>均与首次启动时相同。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>The log is empty.</source>
            <translation>日志为空。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>No crash is known.</source>
            <translation>没有崩溃记录。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>This machine</source>
            <translation>本机</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/diagnostics/problem_report.py" />
            <source>Crashes</source>
            <translation>崩溃</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/errors.py" />
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/errors.py" />
            <source>{path}: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>{path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>ultrasound machines write the patient's name into the picture</source>
            <translation>超声设备会将患者姓名写入图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>endoscopes write the patient's name into the picture</source>
            <translation>内镜会将患者姓名写入图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>photographs can show the patient or a label</source>
            <translation>照片可能显示患者或标签</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>photographs of slides can show their label</source>
            <translation>玻片照片可能显示其标签</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>photographs of the eye often carry text</source>
            <translation>眼部照片常含文字</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>it is a picture of unknown origin</source>
            <translation>图片来源不明</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>it is a scanned document</source>
            <translation>为扫描文档</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>its header says so</source>
            <translation>头信息中注明</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>its image type is {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>图像类型为 {kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/burned_in.py" />
            <source>it is a secondary capture, as a screen shot is</source>
            <translation>为二次采集图像，如屏幕截图</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/exporting/deidentify.py" />
            <source>{n} items</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 项</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/deidentify.py" />
            <source>{n} bytes</source>
            <extracomment>Fields: n</extracomment>
            <translation>{n} 字节</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/dicom.py" />
            <source>None of the files could be exported.</source>
            <translation>没有文件可以导出。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/dicom.py" />
            <source>the texts of a {kind_of} may name the patient.</source>
            <extracomment>Fields: kind_of</extracomment>
            <translation>其文字（{kind_of}）可能提及患者。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/dicom.py" />
            <source>It was left out: {error}</source>
            <extracomment>Fields: error</extracomment>
            <translation>已略过：{error}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/pictures.py" />
            <source>None of the images could be exported.</source>
            <translation>没有图像可以导出。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/volumes.py" />
            <source>it could not be written whole</source>
            <translation>未能完整写入</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/volumes.py" />
            <source>The slices are unevenly apart and were resampled.</source>
            <translation>层间距不均匀，已重采样。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/writing.py" />
            <source>{path} is there already and was left as it is. Choose another name.</source>
            <extracomment>Fields: path</extracomment>
            <translation>{path} 已存在，未改动。请选择其他名称。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/exporting/writing.py" />
            <source>Nothing was written to {path}: {strerror}. Free some space or choose another folder.</source>
            <extracomment>Fields: path, strerror</extracomment>
            <translation>未写入 {path}：{strerror}。请释放空间或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>any study</source>
            <translation>任意检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its format is not {format!r}</source>
            <extracomment>Fields: format</extracomment>
            <translation>其格式不是 {format!r}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it was written by a newer program</source>
            <translation>由更新版本的程序写入</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it has not one pane for each viewport</source>
            <translation>窗格数与视口数不符</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it has no name</source>
            <translation>没有名称</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>the rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{plane!r} is no plane</source>
            <extracomment>Fields: plane</extracomment>
            <translation>{plane!r} 不是平面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a window is not two numbers, centre and width</source>
            <translation>窗设置不是窗位和窗宽两个数</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{what} is not as it must be</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what}不符合要求</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} are not a list of at most {most}</source>
            <extracomment>Fields: most, name</extracomment>
            <translation>{name!r} 不是最多 {most} 项的列表</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} is no text of at most {most} letters</source>
            <extracomment>Fields: most, name</extracomment>
            <translation>{name!r} 不是最多 {most} 字的文本</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} is not between {least} and {most}</source>
            <extracomment>Fields: least, most, name</extracomment>
            <translation>{name!r} 不在 {least} 与 {most} 之间</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>its {name!r} is neither true nor false</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name!r} 既非真也非假</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>with {n} priors</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>含 {n} 个既往检查</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{label} holds no hanging protocol: it is nested too deep.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} 不含挂片协议：嵌套过深。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>it is no JSON</source>
            <translation>不是 JSON</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>{label} holds no hanging protocol that can be used: {what}.</source>
            <extracomment>Fields: label, what</extracomment>
            <translation>{label} 不含可用的挂片协议：{what}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a protocol</source>
            <translation>协议</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a series</source>
            <translation>序列</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/protocol.py" />
            <source>a pane</source>
            <translation>窗格</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/store.py" />
            <source>The hanging protocol was not written to {path}: {error}. Choose another folder.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>挂片协议未写入 {path}：{error}。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/store.py" />
            <source>{path} is too large to hold hanging protocols.</source>
            <extracomment>Fields: path</extracomment>
            <translation>{path} 过大，不可能是挂片协议。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/hanging/store.py" />
            <source>{path} cannot be read: {error}.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>无法读取 {path}：{error}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its images carry no position in the patient.</source>
            <translation>此序列无法重组：图像不含患者位置。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: it needs two slices at different places.</source>
            <translation>此序列无法重组：需要两个不同位置的层面。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>{doubled} slices at the position of another are left out</source>
            <extracomment>Fields: doubled</extracomment>
            <translation>已略过 {doubled} 个位置重复的层面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its slices are not parallel.</source>
            <translation>此序列无法重组：层面不平行。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its pixels are not of one size.</source>
            <translation>此序列无法重组：像素大小不一。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its slices are not of one size.</source>
            <translation>此序列无法重组：层面大小不一。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: its images are in colour.</source>
            <translation>此序列无法重组：图像为彩色。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>This series cannot be reformatted: fewer than two of its slices can be read.</source>
            <translation>此序列无法重组：可读层面少于两个。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>{missing} slices could not be read and are left out</source>
            <extracomment>Fields: missing</extracomment>
            <translation>{missing} 层无法读取，已略过</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/building.py" />
            <source>There is not enough memory to reformat this series ({needed:.0f} MB): close other studies.</source>
            <extracomment>Fields: needed</extracomment>
            <translation>内存不足，无法重组此序列（{needed:.0f} MB）：请关闭其他检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/cache.py" />
            <source>There is not enough memory to show this image: close other studies.</source>
            <translation>内存不足，无法显示此图像：请关闭其他检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>Grey</source>
            <translation>灰度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>Hot iron</source>
            <translation>热铁</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>Hot metal blue</source>
            <translation>热金属蓝</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/colours.py" />
            <source>PET, 20 steps</source>
            <translation>PET，20 级</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>Another file of the same instance is at {target}; it was left as it was.</source>
            <extracomment>Fields: target</extracomment>
            <translation>{target} 处有同一实例的另一文件，未改动。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>There is not enough room in {folder}: {needed} are needed and {free} are free. Choose another folder.</source>
            <extracomment>Fields: folder, free, needed</extracomment>
            <translation>{folder} 空间不足：需要 {needed}，可用 {free}。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>what was written to {parent} reads back differently</source>
            <extracomment>Fields: parent</extracomment>
            <translation>写入 {parent} 的内容回读不一致</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>The folder {folder} cannot be made: {reason}. Choose another.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>无法创建文件夹 {folder}：{reason}。请另选。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>The disk of {parent} is full: free some space, then start again.</source>
            <extracomment>Fields: parent</extracomment>
            <translation>{parent} 的磁盘已满：请释放空间后重新开始。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>{target} is there already</source>
            <extracomment>Fields: target</extracomment>
            <translation>{target} 已存在</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/copying.py" />
            <source>It was not copied: {reason}.</source>
            <extracomment>Fields: reason</extracomment>
            <translation>未复制：{reason}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} cannot be decoded ({name}): {short}</source>
            <extracomment>Fields: label, name, short</extracomment>
            <translation>无法解码 {label} 的像素（{name}）：{short}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} cannot be decoded: {short}</source>
            <extracomment>Fields: label, short</extracomment>
            <translation>无法解码 {label} 的像素：{short}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>no decoder for it is installed</source>
            <translation>未安装相应解码器</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>{label} does not say how large its image is.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} 未注明图像大小。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The image in {label} is larger than this program can show.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} 中的图像超出本程序可显示的大小。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>{label} has {number_of_frames} frames and no frame {frame_index}.</source>
            <extracomment>Fields: frame_index, label, number_of_frames</extracomment>
            <translation>{label} 有 {number_of_frames} 帧，没有第 {frame_index} 帧。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixel data of {label} are missing.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} 缺少像素数据。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixel data of {label} are cut off.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} 的像素数据不完整。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} are damaged: they unpack to {stated} x {stated2} pixels, and the header says {rows} x {columns}.</source>
            <extracomment>Fields: columns, label, rows, stated, stated2</extracomment>
            <translation>{label} 的像素已损坏：解包为 {stated} x {stated2}，而头信息为 {rows} x {columns}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/decode.py" />
            <source>The pixels of {label} cannot be decoded: {text}</source>
            <extracomment>Fields: label, text</extracomment>
            <translation>无法解码 {label} 的像素：{text}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Ellipse</source>
            <translation>椭圆</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Polygon</source>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Freehand</source>
            <translation>手绘</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>length</source>
            <translation>长度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>angle</source>
            <translation>角度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>cobb angle</source>
            <translation>Cobb 角</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>rectangle</source>
            <translation>矩形</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>ellipse</source>
            <translation>椭圆</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>polygon</source>
            <translation>多边形</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>freehand</source>
            <translation>手绘区域</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>arrow</source>
            <translation>箭头</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>text</source>
            <translation>文字</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>probe</source>
            <translation>探针</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Red</source>
            <translation>红</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Green</source>
            <translation>绿</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Blue</source>
            <translation>蓝</translation>
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
            <translation>面积 {value} {unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>AI value {value}, not HU</source>
            <extracomment>Fields: value</extracomment>
            <translation>AI 值 {value}，非 HU</translation>
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
            <translation>存储值 {value}</translation>
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
            <translation>均值 {mean} ± {sd}{unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>pixels: no scale in the file</source>
            <translation>像素：文件无比例</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>Min {least}, max {most}{unit}</source>
            <extracomment>Fields: least, most, unit</extracomment>
            <translation>最小 {least}，最大 {most}{unit}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>AI values, not HU</source>
            <translation>AI 值，非 HU</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>stored values</source>
            <translation>存储值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/drawn.py" />
            <source>at the detector</source>
            <translation>探测器平面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Blend</source>
            <translation>混合</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Swipe</source>
            <translation>滑动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Blink</source>
            <translation>交替</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Checkerboard</source>
            <translation>棋盘格</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>Difference</source>
            <translation>差值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>blend</source>
            <translation>混合</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>swipe</source>
            <translation>滑动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>blink</source>
            <translation>交替</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>checkerboard</source>
            <translation>棋盘格</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>difference</source>
            <translation>差值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>{series}, {mode}</source>
            <extracomment>Fields: mode, series</extracomment>
            <translation>{series}，{mode}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/fusion.py" />
            <source>{series}, {mode}, registered: check by eye</source>
            <extracomment>Fields: mode, series</extracomment>
            <translation>{series}，{mode}，已配准：请目视核对</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>images of {n} orientations, each shown on its own</source>
            <extracomment>Fields: n</extracomment>
            <translation>{n} 种方位的图像，分别显示</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{n} images have {fault}: shown without a place in the patient</source>
            <extracomment>Fields: fault, n</extracomment>
            <translation>
                <numerusform>{n} 幅图像有{fault}：显示时不含患者位置</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>Files of {patients} different patients carry the same study UID: no series shows images of two of them</source>
            <extracomment>Fields: patients</extracomment>
            <translation>{patients} 名不同患者的文件具有相同 Study UID：任何序列均不混合两人图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{without} files of this series hold no image.</source>
            <extracomment>Fields: without</extracomment>
            <translation>该序列有 {without} 个文件不含图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>rows and columns {skew:.1f} degrees off a right angle: measure with care</source>
            <extracomment>Fields: skew</extracomment>
            <translation>行列偏离直角 {skew:.1f} 度：测量须谨慎</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>gantry tilt {tilt:.1f} degrees</source>
            <extracomment>Fields: tilt</extracomment>
            <translation>机架倾斜 {tilt:.1f} 度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{doubled} slices lie at the position of another</source>
            <extracomment>Fields: doubled</extracomment>
            <translation>{doubled} 层与其他层位置重复</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>These images carry no position in the patient: they are in the order of their numbers.</source>
            <translation>这些图像不含患者位置：按编号排列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>in the order of their numbers</source>
            <translation>按编号排列</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>{missing} slices seem to be missing (distance {usual:.3g} mm)</source>
            <extracomment>Fields: missing, usual</extracomment>
            <translation>似乎缺少 {missing} 层（间距 {usual:.3g} mm）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/grouping.py" />
            <source>slices {min:.1f} to {max:.1f} mm apart</source>
            <extracomment>Fields: max, min</extracomment>
            <translation>层间距 {min:.1f} 至 {max:.1f} mm</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>There is no file {path}.</source>
            <extracomment>Fields: path</extracomment>
            <translation>没有文件 {path}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>It is no ordinary file.</source>
            <translation>不是普通文件。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is damaged: its {damaged} cannot be read.</source>
            <extracomment>Fields: damaged</extracomment>
            <translation>文件已损坏：无法读取 {damaged}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>It is a DICOMDIR: open its folder instead.</source>
            <translation>这是 DICOMDIR：请打开其文件夹。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file holds no DICOM data.</source>
            <translation>文件不含 DICOM 数据。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>Its size of {rows} x {columns} pixels is not possible.</source>
            <extracomment>Fields: columns, rows</extracomment>
            <translation>{rows} x {columns} 像素的大小不可能。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file may not be read: check its permissions.</source>
            <translation>无权读取该文件：请检查权限。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is not there any more.</source>
            <translation>文件已不存在。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is damaged or cut off: {one_line}</source>
            <extracomment>Fields: one_line</extracomment>
            <translation>文件已损坏或不完整：{one_line}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>it is not a DICOM file.</source>
            <translation>不是 DICOM 文件。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>The file is empty.</source>
            <translation>文件为空。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>it unpacks to more than {inflated_limit} MB</source>
            <extracomment>Fields: inflated_limit</extracomment>
            <translation>解压超过 {inflated_limit} MB</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/header_reading.py" />
            <source>It is not a DICOM file.</source>
            <translation>不是 DICOM 文件。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/measure.py" />
            <source>in pixels: the file does not say how large a pixel is</source>
            <translation>以像素计：文件未注明像素大小</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/measure.py" />
            <source>at the detector: the body is smaller by its magnification</source>
            <translation>探测器平面：人体实际尺寸因放大而更小</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/measure.py" />
            <source>made by a model, not acquired</source>
            <translation>由模型生成，非采集</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/damage.py" />
            <source>the file is damaged: {words}</source>
            <extracomment>Fields: words</extracomment>
            <translation>文件已损坏：{words}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/document.py" />
            <source>{label} holds no document.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} 不含文档。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/document.py" />
            <source>The document in {label} says that it is a PDF and is none; it is not opened.</source>
            <extracomment>Fields: label</extracomment>
            <translation>{label} 中的文档自称 PDF 但并非 PDF，不予打开。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its presentation look-up table</source>
            <translation>其呈现查找表</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its blending</source>
            <translation>其混合</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its colour table</source>
            <translation>其颜色表</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its mask</source>
            <translation>其蒙片</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its modality look-up table</source>
            <translation>其模态查找表</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/presentation.py" />
            <source>its volume</source>
            <translation>其体数据</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>Segment {segmentnumber}</source>
            <extracomment>Fields: segmentnumber</extracomment>
            <translation>分割 {segmentnumber}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>made by a program</source>
            <translation>由程序生成</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>made with a program</source>
            <translation>借助程序生成</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>drawn by hand</source>
            <translation>手工绘制</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>shown where the probability is 50 % or more</source>
            <translation>显示概率不低于 50 % 处</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/segmentation.py" />
            <source>The segmentation {label} is larger than this program can show.</source>
            <extracomment>Fields: label</extracomment>
            <translation>分割 {label} 超出本程序可显示的大小。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/objects/structures.py" />
            <source>Region {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>区域 {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/patients.py" />
            <source>no name</source>
            <translation>无姓名</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>The pixel data are cut off: the file is shorter than its size says.</source>
            <translation>像素数据不完整：文件比所述短。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>It is a video ({name}), which this program does not show.</source>
            <extracomment>Fields: name</extracomment>
            <translation>这是视频（{name}），本程序不显示。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>Its transfer syntax {name_of} is not known to this program.</source>
            <extracomment>Fields: name_of</extracomment>
            <translation>本程序不识别其传输语法 {name_of}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>The image has no pixel data.</source>
            <translation>图像没有像素数据。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>The image does not say how many rows and columns it has.</source>
            <translation>图像未注明行列数。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixel_place.py" />
            <source>It holds no image and does not say which study it belongs to.</source>
            <translation>不含图像，也未注明所属检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/pixels.py" />
            <source>The header of {label} is damaged: {error}</source>
            <extracomment>Fields: error, label</extracomment>
            <translation>{label} 的头信息已损坏：{error}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>a position that is no number</source>
            <translation>非数字的位置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>directions that are not of unit length</source>
            <translation>非单位长度的方向</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>rows and columns that are not at right angles</source>
            <translation>行列不垂直</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>a pixel spacing of zero</source>
            <translation>像素间距为零</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/placing.py" />
            <source>a pixel spacing below zero</source>
            <translation>像素间距为负</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>axial</source>
            <translation>横断面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>coronal</source>
            <translation>冠状面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>sagittal</source>
            <translation>矢状面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>oblique</source>
            <translation>斜面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>mean</source>
            <translation>平均</translation>
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
            <translation>{plane}，{slab}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/reformat.py" />
            <source>{plane}, oblique</source>
            <extracomment>Fields: plane</extracomment>
            <translation>{plane}，倾斜</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/registration.py" />
            <source>These series could not be registered: they hardly overlap. Choose series of the same part of the body.</source>
            <translation>这些序列无法配准：几乎不重叠。请选择同一部位的序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/measured_files.py" />
            <source>{title} lies on a generated image that is not saved. Save the AI result first.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} 位于未保存的生成图像上。请先保存 AI 结果。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/measured_files.py" />
            <source>{title} lies on a reformat of images that are in no file. Save these images first.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} 位于由未存入文件的图像重组的图像上。请先保存这些图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>{target} is there already and differs from this result; it was left as it is.</source>
            <extracomment>Fields: target</extracomment>
            <translation>{target} 已存在且与此结果不同，未改动。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>The result was not saved to {parent}: {strerror}. Free some space or choose another folder.</source>
            <extracomment>Fields: parent, strerror</extracomment>
            <translation>结果未保存到 {parent}：{strerror}。请释放空间或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>{target} was not written: {strerror}. Free some space or choose another folder.</source>
            <extracomment>Fields: strerror, target</extracomment>
            <translation>{target} 未写入：{strerror}。请释放空间或选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>The result was not saved: what was written to {parent} reads back differently.</source>
            <extracomment>Fields: parent</extracomment>
            <translation>结果未保存：写入 {parent} 的内容回读不一致。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/results/save.py" />
            <source>The result was not saved: {target} is there already.</source>
            <extracomment>Fields: target</extracomment>
            <translation>结果未保存：{target} 已存在。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>There is no file or folder {path}: check the name.</source>
            <extracomment>Fields: path</extracomment>
            <translation>没有文件或文件夹 {path}：请检查名称。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The folder may not be read: check its permissions.</source>
            <translation>无权读取该文件夹：请检查权限。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The archive cannot be read: {error}.</source>
            <extracomment>Fields: error</extracomment>
            <translation>无法读取压缩包：{error}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The DICOMDIR cannot be read: {error}. Open its folder instead.</source>
            <extracomment>Fields: error</extracomment>
            <translation>无法读取 DICOMDIR：{error}。请打开其文件夹。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>It names a file outside of its own folder, which was left out.</source>
            <translation>其指向文件夹之外的文件，已略过。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/scan.py" />
            <source>The DICOMDIR names this file, and it is not there.</source>
            <translation>DICOMDIR 指向此文件，但其不存在。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/sources.py" />
            <source>it unpacks to more than can be an image ({file_size:.0f} MB)</source>
            <extracomment>Fields: file_size</extracomment>
            <translation>解压后超出图像可能大小（{file_size:.0f} MB）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>stack {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>堆栈 {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>echo {v:g} ms</source>
            <extracomment>Fields: v</extracomment>
            <translation>回波 {v:g} ms</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>echo {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>回波 {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>inversion {plain} ms</source>
            <extracomment>Fields: plain</extracomment>
            <translation>反转 {plain} ms</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>phase {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>时相 {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>phase {v:g} %</source>
            <extracomment>Fields: v</extracomment>
            <translation>时相 {v:g} %</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>trigger {v:g} ms</source>
            <extracomment>Fields: v</extracomment>
            <translation>触发 {v:g} ms</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>acquisition {v}</source>
            <extracomment>Fields: v</extracomment>
            <translation>采集 {v}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>direction {plain}</source>
            <extracomment>Fields: plain</extracomment>
            <translation>方向 {plain}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/splitting.py" />
            <source>phase {turn}</source>
            <extracomment>Fields: turn</extracomment>
            <translation>时相 {turn}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Only PET has standardised uptake values.</source>
            <translation>只有 PET 有标准摄取值。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Its values are in {units}, and becquerel per ml are needed.</source>
            <extracomment>Fields: units</extracomment>
            <translation>其数值单位为 {units}，而需要 Bq/ml。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Its values are counts, and the file gives no factor from them to uptake values.</source>
            <translation>其数值为计数，文件未给出换算为摄取值的系数。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>Its decay correction is {correction}, and START or ADMIN is needed.</source>
            <extracomment>Fields: correction</extracomment>
            <translation>其衰变校正为 {correction}，而需要 START 或 ADMIN。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>The times of the injection and of the scan do not fit each other.</source>
            <translation>注射时间与扫描时间不符。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>The file does not give {what}.</source>
            <extracomment>Fields: what</extracomment>
            <translation>文件未给出：{what}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>This series holds uptake values of the type {kind}, not by body weight.</source>
            <extracomment>Fields: kind</extracomment>
            <translation>此序列为 {kind} 类型的摄取值，而非按体重。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>The images are not corrected for {name}.</source>
            <extracomment>Fields: name</extracomment>
            <translation>图像未作 {name} 校正。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>no known unit</source>
            <translation>未知单位</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/suv.py" />
            <source>not told</source>
            <translation>未注明</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>maximum intensity</source>
            <translation>最大密度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>minimum intensity</source>
            <translation>最小密度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>mean intensity</source>
            <translation>平均密度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/imaging/volume.py" />
            <source>slab of {thickness:g} mm, {names}</source>
            <extracomment>Fields: names, thickness</extracomment>
            <translation>{thickness:g} mm 层块，{names}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/index/database.py" />
            <source>The list of studies cannot be used ({path}: {error}).</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>检查列表不可用（{path}：{error}）。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/index/database.py" />
            <source>The list of studies {path} was made by a newer version of this program. It is left as it is; install that version to use it.</source>
            <extracomment>Fields: path</extracomment>
            <translation>检查列表 {path} 由更新版本的程序创建，保持不变；请安装该版本以使用。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/index/database.py" />
            <source>The list of studies {path} is damaged: {refused}.</source>
            <extracomment>Fields: path, refused</extracomment>
            <translation>检查列表 {path} 已损坏：{refused}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/jobs.py" />
            <source>{title} failed because of an error in the program ({detail}). The log has the details.</source>
            <extracomment>Fields: detail, title</extracomment>
            <translation>{title}因程序错误而失败（{detail}）。详见日志。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/jobs.py" />
            <source>{title}: stopped.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title}：已停止。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>Tab goes from one control to the next.</source>
            <translation>Tab 键切换到下一控件。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>Alt with a letter opens a menu.</source>
            <translation>Alt 加字母打开菜单。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} is not a file of keys: export one here to see what it looks like.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 不是按键文件：可在此导出一个作为参考。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} was written by another version of this program, whose keys it cannot read.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 由其他版本的程序写入，无法读取其按键。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} holds no keys.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 不含按键。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} is too large for a file of keys.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 过大，不可能是按键文件。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>it names an action twice.</source>
            <translation>同一操作出现两次。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} holds a name that no action can have.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 含有任何操作都不可能使用的名称。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name}: what it gives {short} is no list of keys.</source>
            <extracomment>Fields: name, short</extracomment>
            <translation>{name}：{short} 的内容不是按键列表。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>The keys were not exported to {path}: {strerror}. Choose another folder.</source>
            <extracomment>Fields: path, strerror</extracomment>
            <translation>按键未导出到 {path}：{strerror}。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} cannot be read: {strerror}.</source>
            <extracomment>Fields: name, strerror</extracomment>
            <translation>无法读取 {name}：{strerror}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} is not a file of keys: it is no JSON that can be read.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 不是按键文件：不是可读的 JSON。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name}: “{short}”, which it gives {short2}, is no key.</source>
            <extracomment>Fields: name, short, short2</extracomment>
            <translation>{name}：{short2} 的“{short}”不是按键。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name}: {known} cannot be the key of {short}. {problem}</source>
            <extracomment>Fields: known, name, problem, short</extracomment>
            <translation>{name}：{known} 不能作为 {short} 的按键。{problem}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/keys.py" />
            <source>{name} gives {key} to both {short} and {short2}.</source>
            <extracomment>Fields: key, name, short, short2</extracomment>
            <translation>{name} 将 {key} 同时给了 {short} 和 {short2}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>{place} and {count} more</source>
            <extracomment>Fields: count, place</extracomment>
            <translation>{place} 等另外 {count} 处</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>There is no DICOM file in {names}. Choose another folder or file.</source>
            <extracomment>Fields: names</extracomment>
            <translation>{names} 中没有 DICOM 文件。请选择其他文件夹或文件。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>{place} and {other}</source>
            <extracomment>Fields: other, place</extracomment>
            <translation>{place} 和 {other}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>Reading {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>正在读取 {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>Reading what arrived</source>
            <translation>正在读取到达的内容</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>Reading {name} again</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在重新读取 {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/library.py" />
            <source>The study is not in {names}. Choose another folder.</source>
            <extracomment>Fields: names</extracomment>
            <translation>检查不在 {names} 中。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} at {address}</source>
            <extracomment>Fields: address, name</extracomment>
            <translation>{address} 上的 {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} broke the connection off. Try again.</source>
            <extracomment>Fields: where</extracomment>
            <translation>{where} 中断了连接。请重试。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} at {address_of} broke the connection off before it was open. Check the AE titles on both sides, and that the port is that of its DICOM service.</source>
            <extracomment>Fields: address_of, name</extracomment>
            <translation>{address_of} 上的 {name} 在连接建立前中断。请检查双方 AE 标题及端口是否为其 DICOM 服务端口。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} refuses connections at the moment. Try again later.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 目前拒绝连接。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} answers, but does not offer what was asked for.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 有响应，但不提供所请求的服务。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>The certificate of {where} cannot be trusted: {verify_message}. Choose the file with the certificate of its authority in Network, Servers and receiver.</source>
            <extracomment>Fields: verify_message, where</extracomment>
            <translation>{where} 的证书不可信：{verify_message}。请在“网络 &gt; 服务器与接收”中选择其颁发机构的证书文件。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} does not speak {words} as asked. Check whether the port is the right one.</source>
            <extracomment>Fields: where, words</extracomment>
            <translation>{where} 未按要求使用 {words}。请检查端口是否正确。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>Nothing answers for {where}. Check address and port, and whether the server runs.</source>
            <extracomment>Fields: where</extracomment>
            <translation>{where} 无应答。请检查地址和端口，以及服务器是否运行。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} does not answer. Check the address, the network, and any firewall between.</source>
            <extracomment>Fields: where</extracomment>
            <translation>{where} 无响应。请检查地址、网络及防火墙。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{where} cannot be reached: {strerror}.</source>
            <extracomment>Fields: strerror, where</extracomment>
            <translation>无法连接 {where}：{strerror}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} broke the connection off without an answer. It may not know this computer's AE title “{ae_title}”, not allow what was asked, or have been stopped.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} 未应答即中断连接。可能不认识本机 AE 标题“{ae_title}”、不允许该请求或已停止。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>There is no computer named {host}. Check the address of {name}, and the connection to the network.</source>
            <extracomment>Fields: host, name</extracomment>
            <translation>没有名为 {host} 的计算机。请检查 {name} 的地址和网络连接。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>The certificate file {ca_file} cannot be read. Choose another for {name}.</source>
            <extracomment>Fields: ca_file, name</extracomment>
            <translation>无法读取证书文件 {ca_file}。请为 {name} 另选。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} does not answer to the AE title “{ae_title}”. Correct it in Network, Servers and receiver.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} 不响应 AE 标题“{ae_title}”。请在“网络 &gt; 服务器与接收”中更正。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/association.py" />
            <source>{name} does not know this computer's AE title “{ae_title}”. It must be entered there.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} 不认识本机 AE 标题“{ae_title}”。须在该处登记。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{n} objects</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 个对象</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects} sent to {server}.</source>
            <extracomment>Fields: objects, server</extracomment>
            <translation>已向 {server} 发送 {objects}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects}: {reason}.</source>
            <extracomment>Fields: objects, reason</extracomment>
            <translation>{objects}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects} not sent: {reason}.</source>
            <extracomment>Fields: objects, reason</extracomment>
            <translation>{objects}未发送：{reason}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>{objects} still to send.</source>
            <extracomment>Fields: objects</extracomment>
            <translation>尚有 {objects} 待发送。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/delivery.py" />
            <source>It was stopped. What was sent stays with the server.</source>
            <translation>已停止。已发送的内容保留在服务器上。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it does not offer this</source>
            <translation>不提供此服务</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it does not allow this</source>
            <translation>不允许此操作</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it is out of resources</source>
            <translation>资源不足</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>it cannot count the matches</source>
            <translation>无法统计匹配数</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>the request does not fit its data</source>
            <translation>请求与其数据不符</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} answers, with an error: {told}.</source>
            <extracomment>Fields: name, told</extracomment>
            <translation>{name} 返回错误：{told}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} does not offer C-GET. Choose C-MOVE for it in Network, Servers and receiver.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 不提供 C-GET。请在“网络 &gt; 服务器与接收”中选择 C-MOVE。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} does not know where “{ae_title}” is. This computer's AE title, address and port must be entered there.</source>
            <extracomment>Fields: ae_title, name</extracomment>
            <translation>{name} 不知道“{ae_title}”在何处。须在该处登记本机 AE 标题、地址和端口。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} could not deliver the images: {told}.</source>
            <extracomment>Fields: name, told</extracomment>
            <translation>{name} 无法传送图像：{told}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>status {number:04X}</source>
            <extracomment>Fields: number</extracomment>
            <translation>状态 {number:04X}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/dimse.py" />
            <source>{name} could not search: {told}.</source>
            <extracomment>Fields: name, told</extracomment>
            <translation>{name} 无法检索：{told}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/errors.py" />
            <source>The connection to {name} broke off half way. Nothing of what was done is lost; start again to go on from there.</source>
            <extracomment>Fields: name</extracomment>
            <translation>与 {name} 的连接中途断开。已完成的内容不会丢失；重新开始即可继续。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/errors.py" />
            <source>{name} has been silent for {seconds} s, and the connection was given up. Nothing of what was done is lost; start again to go on from there.</source>
            <extracomment>Fields: name, seconds</extracomment>
            <translation>{name} 已 {seconds} 秒无响应，连接已放弃。已完成的内容不会丢失；重新开始即可继续。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{n} images</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 幅图像</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{images} fetched</source>
            <extracomment>Fields: images</extracomment>
            <translation>已取回 {images}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>The archive holds no images of it.</source>
            <translation>归档中没有其图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{fetched}.</source>
            <extracomment>Fields: fetched</extracomment>
            <translation>{fetched}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{images} of the archive differ from those that are here, which were kept.</source>
            <extracomment>Fields: images</extracomment>
            <translation>归档中有 {images} 与本机不同，已保留本机的。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{images} did not come.</source>
            <extracomment>Fields: images</extracomment>
            <translation>{images}未到达。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>{here_before} were here already</source>
            <extracomment>Fields: here_before</extracomment>
            <translation>{here_before} 幅已在本机</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>1 was here already</source>
            <translation>1 幅已在本机</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/fetching.py" />
            <source>Start again to fetch the rest.</source>
            <translation>重新开始以取回其余部分。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object of {size:.1f} MB was refused: the limit is {object_limit:.1f} MB. The limit stands in Network, Servers and receiver.</source>
            <extracomment>Fields: object_limit, size</extracomment>
            <translation>已拒绝 {size:.1f} MB 的对象：上限为 {object_limit:.1f} MB，见“网络 &gt; 服务器与接收”。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it does not say which study and series it is of.</source>
            <translation>已拒绝对象：未注明所属检查和序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it is not the one that its message announced.</source>
            <translation>已拒绝对象：与其消息所述不符。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>The disk of {folder} is nearly full, and nothing more is taken in. Free some space.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>{folder} 的磁盘将满，不再接收。请释放空间。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: its message does not name it.</source>
            <translation>已拒绝对象：其消息未命名该对象。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it cannot be read as DICOM.</source>
            <translation>已拒绝对象：无法作为 DICOM 读取。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>A deflated object was refused: how large it unpacks cannot be known.</source>
            <translation>已拒绝压缩（deflated）对象：无法获知解压大小。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object could not be written to {folder}: {strerror}. Nothing half-written is left.</source>
            <extracomment>Fields: folder, strerror</extracomment>
            <translation>对象无法写入 {folder}：{strerror}。未留下不完整文件。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/inbox.py" />
            <source>An object was refused: it is no whole DICOM file.</source>
            <translation>已拒绝对象：不是完整的 DICOM 文件。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>{who} wanted to send and was turned away. Who may send stands in Network, Servers and receiver.</source>
            <extracomment>Fields: who</extracomment>
            <translation>{who} 试图发送但被拒绝。允许发送者见“网络 &gt; 服务器与接收”。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>A program at {address}</source>
            <extracomment>Fields: address</extracomment>
            <translation>{address} 上的程序</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>“{title}” at {address}</source>
            <extracomment>Fields: address, title</extracomment>
            <translation>{address} 上的“{title}”</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/receiver.py" />
            <source>Nothing can be received at {address}:{port}: {strerror}. Choose another port or address in Network, Servers and receiver.</source>
            <extracomment>Fields: address, port, strerror</extracomment>
            <translation>无法在 {address}:{port} 接收：{strerror}。请在“网络 &gt; 服务器与接收”中另选端口或地址。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/secrets.py" />
            <source>This system has no keyring that can be used, so passwords and tokens are kept until the program ends, and asked for again after the next start.</source>
            <translation>系统没有可用的密钥环，密码和令牌仅保留至程序结束，下次启动后重新询问。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server changed some of its values</source>
            <translation>服务器更改了部分值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server left some of its values out</source>
            <translation>服务器略去了部分值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server says that it does not fit its kind</source>
            <translation>服务器称其与类型不符</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server has another object of the same name</source>
            <translation>服务器已有同名的另一对象</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not take this kind of object</source>
            <translation>服务器不接受此类对象</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not allow it</source>
            <translation>服务器不允许</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not take objects of the kind {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>服务器不接受 {name} 类对象</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server does not take it as {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>服务器不接受 {name} 形式</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>{reason} (status {status:04X})</source>
            <extracomment>Fields: reason, status</extracomment>
            <translation>{reason}（状态 {status:04X}）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server has no room for it (status {status:04X})</source>
            <extracomment>Fields: status</extracomment>
            <translation>服务器空间不足（状态 {status:04X}）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server says that it does not fit its kind (status {status:04X})</source>
            <extracomment>Fields: status</extracomment>
            <translation>服务器称其与类型不符（状态 {status:04X}）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the file is another one now</source>
            <translation>文件已变为另一个</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>its file cannot be read any more ({name})</source>
            <extracomment>Fields: name</extracomment>
            <translation>其文件已无法读取（{name}）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/sending.py" />
            <source>the server takes it only uncompressed, and it cannot be decoded ({name})</source>
            <extracomment>Fields: name</extracomment>
            <translation>服务器仅接受未压缩形式，而其无法解码（{name}）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The server needs a name, by which you know it.</source>
            <translation>服务器需要一个便于识别的名称。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The host is the name or address of the server, for example pacs.example or 192.168.1.20.</source>
            <translation>主机为服务器的名称或地址，例如 pacs.example 或 192.168.1.20。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The port is a number from 1 to 65535; archives often use 104 or 11112.</source>
            <translation>端口为 1 至 65535 的数字；归档常用 104 或 11112。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The port is a number from 1 to 65535.</source>
            <translation>端口为 1 至 65535 的数字。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>{whose} has 1 to 16 characters without accents, and no backslash.</source>
            <extracomment>Fields: whose</extracomment>
            <translation>{whose}为 1 至 16 个不带重音的字符，不含反斜杠。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The address of a DICOMweb server begins with https:// or http://, for example https://pacs.example/dicom-web.</source>
            <translation>DICOMweb 服务器地址以 https:// 或 http:// 开头，例如 https://pacs.example/dicom-web。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The address must not hold a name or password: choose Basic, and enter them below.</source>
            <translation>地址中不得含用户名或密码：请选择 Basic 并在下方输入。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>Basic needs a user name.</source>
            <translation>Basic 需要用户名。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>There is no file {name} with a certificate.</source>
            <extracomment>Fields: name</extracomment>
            <translation>没有证书文件 {name}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The server's AE title</source>
            <translation>服务器 AE 标题</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The address to listen on is one of this computer's, for example 192.168.1.30, or 0.0.0.0 for all.</source>
            <translation>监听地址为本机地址之一，例如 192.168.1.30，或 0.0.0.0 表示全部。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The AE title of this computer</source>
            <translation>本机 AE 标题</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>“{address}” is no address: write one like 192.168.1.20, or a network like 192.168.1.0/24.</source>
            <extracomment>Fields: address</extracomment>
            <translation>“{address}”不是地址：请写成 192.168.1.20，或网段 192.168.1.0/24。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/servers.py" />
            <source>The AE title of a sender</source>
            <translation>发送者 AE 标题</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} answered what is not DICOMweb. Check the address {address}.</source>
            <extracomment>Fields: address, name</extracomment>
            <translation>{name} 的应答不是 DICOMweb。请检查地址 {address}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>reason {number:04X}</source>
            <extracomment>Fields: number</extracomment>
            <translation>原因 {number:04X}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>without a reason</source>
            <translation>无原因</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} reports an error of its own (status {status}). Try again later.</source>
            <extracomment>Fields: name, status</extracomment>
            <translation>{name} 报告内部错误（状态 {status}）。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the server does not take it ({reason})</source>
            <extracomment>Fields: reason</extracomment>
            <translation>服务器不接受（{reason}）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the message is cut off</source>
            <translation>消息不完整</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>The certificate of {where} cannot be trusted. Choose the file with the certificate of its authority in Network, Servers and receiver.</source>
            <extracomment>Fields: where</extracomment>
            <translation>{where} 的证书不可信。请在“网络 &gt; 服务器与接收”中选择其颁发机构的证书文件。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{where} cannot be reached. Check address and port, and whether the server runs.</source>
            <extracomment>Fields: where</extracomment>
            <translation>无法连接 {where}。请检查地址和端口，以及服务器是否运行。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} {what} (status {status}). Correct it in Network, Servers and receiver.</source>
            <extracomment>Fields: name, status, what</extracomment>
            <translation>{name} {what}（状态 {status}）。请在“网络 &gt; 服务器与接收”中更正。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>{name} does not tell what the series holds, so it cannot be fetched.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 未说明序列内容，因此无法取回。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>The {what} for {name} is not known. Enter it in Network, Servers and receiver.</source>
            <extracomment>Fields: name, what</extracomment>
            <translation>{name} 的{what}未知。请在“网络 &gt; 服务器与接收”中输入。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the server does not take it (status {status})</source>
            <extracomment>Fields: status</extracomment>
            <translation>服务器不接受（状态 {status}）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>the server remarked upon it ({reason})</source>
            <extracomment>Fields: reason</extracomment>
            <translation>服务器备注（{reason}）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>asks for a user name or token</source>
            <translation>要求用户名或令牌</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>does not accept the user name or password</source>
            <translation>不接受用户名或密码</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/network/web.py" />
            <source>does not accept the token</source>
            <translation>不接受令牌</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_api.py" />
            <source>{title}: the key {key} is taken by another action.</source>
            <extracomment>Fields: key, title</extracomment>
            <translation>{title}：按键 {key} 已被其他操作占用。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not be started and stays off</source>
            <translation>无法启动，已停用</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>Loading the plugin {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在加载插件 {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>The plugin '{name}' is written for version {wanted} of the plugin interface, and this is version {here}. It stays off; install the version of the plugin that fits this viewer.</source>
            <extracomment>Fields: here, name, wanted</extracomment>
            <translation>插件“{name}”针对接口版本 {wanted}，而此处为版本 {here}。已停用；请安装匹配版本。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>The plugin '{name}' {what} ({reason}). The viewer goes on; the log has the details.</source>
            <extracomment>Fields: name, reason, what</extracomment>
            <translation>插件“{name}”：{what}（{reason}）。程序继续运行；详见日志。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>its start does not end</source>
            <translation>启动未结束</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>its import does not end</source>
            <translation>导入未结束</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not say whether results are unsaved</source>
            <translation>无法说明结果是否未保存</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not be ended cleanly</source>
            <translation>无法正常结束</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/plugin_host.py" />
            <source>could not save its results</source>
            <translation>无法保存其结果</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/app.py" />
            <source>The program crashed the last time, while it started or closed.</source>
            <translation>程序上次在启动或关闭时崩溃。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>{minutes} min</source>
            <extracomment>Fields: minutes</extracomment>
            <translation>{minutes} 分钟</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>{title}: stopping</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title}：正在停止</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Take this notice away</source>
            <translation>移除此提示</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Take the notice away</source>
            <translation>移除提示</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>Stop: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>停止：{title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>, {span} left</source>
            <extracomment>Fields: span</extracomment>
            <translation>，剩余 {span}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/bottom.py" />
            <source>{title}: ended</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title}：已结束</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>presentation state</source>
            <translation>呈现状态</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>key image notes</source>
            <translation>关键图像注记</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>waveform</source>
            <translation>波形</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>radiotherapy plan</source>
            <translation>放疗计划</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>document</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>segmentation</source>
            <translation>分割</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>structures</source>
            <translation>结构</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>not an image</source>
            <translation>非图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>No name</source>
            <translation>无姓名</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>Series {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>序列 {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>Series</source>
            <translation>序列</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>lossy</source>
            <translation>有损</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>No study is open.</source>
            <translation>未打开任何检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/browser.py" />
            <source>part {number} of {count}</source>
            <extracomment>Fields: count, number</extracomment>
            <translation>第 {number}/{count} 部分</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/cine.py" />
            <source>{rate:.3g} frames/s</source>
            <extracomment>Fields: rate</extracomment>
            <translation>{rate:.3g} 帧/秒</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/cine.py" />
            <source>{rate:.3g} frames/s, as the file says</source>
            <extracomment>Fields: rate</extracomment>
            <translation>{rate:.3g} 帧/秒（按文件）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>For research only. Not a medical device: nothing here may be used for diagnosis or treatment.</source>
            <translation>仅供研究。非医疗器械：此处任何内容不得用于诊断或治疗。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>{app_name} is research software. It is not a medical device, it has not been assessed or approved by any authority, and nothing that it shows, says or measures may be used for diagnosis or treatment.</source>
            <extracomment>Fields: app_name</extracomment>
            <translation>{app_name} 是研究软件。它不是医疗器械，未经任何机构评估或批准，其显示、说明或测量的任何内容均不得用于诊断或治疗。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>Answers and images from HealthGPT are made by a statistical model. A converted or sharpened image was not acquired from the patient: it can show what is not there and leave out what is. Each carries the mark AI-GENERATED - NOT ACQUIRED - NOT FOR DIAGNOSIS, which cannot be taken off.</source>
            <translation>HealthGPT 的回答和图像由统计模型生成。转换或增强的图像并非采集自患者：可能显示不存在的内容，也可能遗漏存在的内容。每幅均带有 AI-GENERATED - NOT ACQUIRED - NOT FOR DIAGNOSIS 标记，无法移除。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>The probability beside an answer says how sure the model was of its words, not whether they are true.</source>
            <translation>回答旁的概率表示模型对其用词的把握，而非其是否属实。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>Everything is computed on this computer. The files that you open are never changed; what you save is written as new files beside them. Whether you may use images of patients here is yours to make sure of.</source>
            <translation>一切均在本机计算。您打开的文件绝不会被更改；保存的内容作为新文件写在旁边。是否可在此使用患者图像由您自行确认。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>What this is not</source>
            <translation>本软件不是什么</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>Read what this is not</source>
            <translation>阅读说明</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/about.py" />
            <source>I understand</source>
            <translation>我已了解</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>{title}, image {index} of {n}. {label}</source>
            <extracomment>Fields: index, label, n, title</extracomment>
            <translation>{title}，图像 {index}/{n}。{label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>Go to the image</source>
            <translation>转到图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>The image that the report speaks of is not open.</source>
            <translation>报告所指的图像未打开。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>The log lies in {folder}.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>日志位于 {folder}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/desk.py" />
            <source>No image is shown.</source>
            <translation>未显示图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>not needed</source>
            <translation>不需要</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least one</source>
            <translation>至少一个</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least two</source>
            <translation>至少两个</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least three</source>
            <translation>至少三个</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>at least four</source>
            <translation>至少四个</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>three planes of {series}</source>
            <extracomment>Fields: series</extracomment>
            <translation>{series} 的三个平面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>one viewport</source>
            <translation>一个视口</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>prior {n}</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>既往 {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Hanging protocol</source>
            <translation>挂片协议</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Modality</source>
            <translation>模态</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Body part</source>
            <translation>检查部位</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Older studies of the patient</source>
            <translation>患者的既往检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Apply it by itself when such a study is opened</source>
            <translation>打开此类检查时自动应用</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Layout</source>
            <translation>布局</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>For modality</source>
            <translation>用于模态</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>and body part</source>
            <translation>及部位</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>and description with</source>
            <translation>及描述含</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>and older studies</source>
            <translation>及既往检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Hanging protocols</source>
            <translation>挂片协议</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>A tick applies a protocol by itself when a study is opened that it is for.</source>
            <translation>勾选后，打开相符检查时自动应用该协议。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Choose a protocol.</source>
            <translation>请选择协议。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Export the hanging protocol</source>
            <translation>导出挂片协议</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Import hanging protocols</source>
            <translation>导入挂片协议</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>any</source>
            <translation>任意</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>It takes the place of the protocol of this name.</source>
            <translation>将替换同名协议。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>For</source>
            <translation>用于</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>, linked</source>
            <translation>，联动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Change …</source>
            <translation>更改…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/hanging.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Zoom at the cursor</source>
            <translation>以光标为中心缩放</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Scroll the slices</source>
            <translation>翻阅各层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Keys and mouse</source>
            <translation>按键与鼠标</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Search an action or a key</source>
            <translation>搜索操作或按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Search the actions</source>
            <translation>搜索操作</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Actions and their keys</source>
            <translation>操作及其按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Wheel</source>
            <translation>滚轮</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Ctrl + wheel</source>
            <translation>Ctrl + 滚轮</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Left drag</source>
            <translation>左键拖动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>The chosen tool; window/level at first</source>
            <translation>所选工具；初始为窗宽/窗位</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Middle drag</source>
            <translation>中键拖动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Right drag</source>
            <translation>右键拖动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Shift + left drag</source>
            <translation>Shift + 左键拖动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Right click</source>
            <translation>右键单击</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Menu of the slice</source>
            <translation>层面菜单</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Double click</source>
            <translation>双击</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Key</source>
            <translation>按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/keys.py" />
            <source>Mouse</source>
            <translation>鼠标</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>{n} files</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 个文件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Files that could not be opened</source>
            <translation>无法打开的文件</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Copy the list</source>
            <translation>复制列表</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>{count} could not be opened. The rest of what was found is open.</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count}无法打开。其余找到的内容已打开。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/problems.py" />
            <source>No problems.</source>
            <translation>没有问题。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Content of the report</source>
            <translation>报告内容</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Copy the text</source>
            <translation>复制文字</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Reference</source>
            <translation>引用</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Item</source>
            <translation>条目</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>The report is nested too deep or too long; the rest of it is not shown.</source>
            <translation>报告嵌套过深或过长，其余部分不显示。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/report.py" />
            <source>Double click: go to this image</source>
            <translation>双击：转到此图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>DICOM tags</source>
            <translation>DICOM 标签</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Search tag, name or value</source>
            <translation>搜索标签、名称或值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Search the tags</source>
            <translation>搜索标签</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/dialogs/tags.py" />
            <source>item {i}</source>
            <extracomment>Fields: i</extracomment>
            <translation>第 {i} 项</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Each slice in its own resolution through the window that is shown, without names. The mark of an AI image is drawn in.</source>
            <translation>各层按自身分辨率和当前窗设置输出，不含姓名。AI 图像的标记会绘入其中。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>This slice</source>
            <translation>此层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>This series</source>
            <translation>此序列</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>The whole study</source>
            <translation>整个检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>DICOM, with a DICOMDIR</source>
            <translation>DICOM（含 DICOMDIR）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Copies of the files, as they are or anonymised.</source>
            <translation>文件副本，原样或匿名化。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>PNG pictures</source>
            <translation>PNG 图片</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>JPEG pictures</source>
            <translation>JPEG 图片</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>TIFF pictures</source>
            <translation>TIFF 图片</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>GIF film</source>
            <translation>GIF 影片</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>MP4 film</source>
            <translation>MP4 影片</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>NIfTI volume</source>
            <translation>NIfTI 体数据</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>The values in the patient's coordinates; of an AI series the description says so.</source>
            <translation>患者坐标系中的数值；AI 序列在描述中注明。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Anonymised export</source>
            <translation>匿名化导出</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>These images are not saved yet. Save them first, then export them as DICOM.</source>
            <translation>这些图像尚未保存。请先保存，再导出为 DICOM。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>A reformat stands in no file. Export it as pictures or as a film.</source>
            <translation>重组图像不在任何文件中。请导出为图片或影片。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>{title}: text may stand in the pixels, for {reason}.</source>
            <extracomment>Fields: reason, title</extracomment>
            <translation>{title}：像素中可能含文字，因为{reason}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/choices.py" />
            <source>Series {n} of {n2}</source>
            <extracomment>Fields: n, n2</extracomment>
            <translation>序列 {n}/{n2}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Remove all dates</source>
            <translation>移除所有日期</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Move all dates by the same number of days</source>
            <translation>所有日期平移相同天数</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Keep all dates</source>
            <translation>保留所有日期</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Something has to stand there, as programs refuse files without it.</source>
            <translation>此处不能为空，否则程序会拒绝文件。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>Name and ID may have plain letters and digits only.</source>
            <translation>姓名和 ID 只能含普通字母和数字。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/usual.py" />
            <source>It can have 64 characters at most.</source>
            <translation>最多 64 个字符。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>A header can be cleaned, a picture cannot: look at the images before you give them away. Faces can be recognised in slices of a head.</source>
            <translation>头信息可以清除，图像不能：交出前请查看图像。头部层面中可能辨认出面容。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>{n} images were exported to {path}.</source>
            <extracomment>Fields: n, path</extracomment>
            <translation>
                <numerusform>已将 {n} 幅图像导出到 {path}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>What is exported</source>
            <translation>导出内容</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Folder to export into</source>
            <translation>导出文件夹</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Choose the folder to export into</source>
            <translation>选择导出文件夹</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Anonymise (DICOM PS3.15, Basic Profile)</source>
            <translation>匿名化（DICOM PS3.15，Basic Profile）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Name in place of the patient's</source>
            <translation>代替患者姓名</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>ID in place of the patient's</source>
            <translation>代替患者 ID</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Dates</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Keep the UIDs: whoever has the originals can find the patient again</source>
            <translation>保留 UID：持有原件者可找回患者</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Keep sex, age, size and weight</source>
            <translation>保留性别、年龄、身高和体重</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Regions that are blacked out</source>
            <translation>涂黑的区域</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Black out the rectangle on the slice</source>
            <translation>涂黑层面上的矩形</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Do not black out the chosen region</source>
            <translation>不涂黑所选区域</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>What is changed in the slice that is shown</source>
            <translation>所示层面中的更改</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Into</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Export into</source>
            <translation>导出到</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>No image is shown. Open a study first.</source>
            <translation>未显示图像。请先打开检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Previewing what is anonymised</source>
            <translation>预览匿名化</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Exporting into {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在导出到 {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Exporting; the line at the bottom of the main window tells how far it is.</source>
            <translation>正在导出；主窗口底部显示进度。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Attribute</source>
            <translation>属性</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Afterwards</source>
            <translation>之后</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>Draw a rectangle on the slice, then press the button again.</source>
            <translation>请在层面上画矩形，然后再按此按钮。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>{series}: {rows:.0f} x {cols:.0f} pixels from row {row0:.0f}, column {col0:.0f}</source>
            <extracomment>Fields: col0, cols, row0, rows, series</extracomment>
            <translation>{series}：从第 {row0:.0f} 行、第 {col0:.0f} 列起 {rows:.0f} x {cols:.0f} 像素</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>The export failed. The main window says why.</source>
            <translation>导出失败。主窗口说明了原因。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>{n} to look at: {label}: {reason}</source>
            <extracomment>Fields: label, n, reason</extracomment>
            <translation>{n} 项需查看：{label}：{reason}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>And {n} more series.</source>
            <extracomment>Fields: n</extracomment>
            <translation>还有 {n} 个序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/exporting/window.py" />
            <source>emptied</source>
            <translation>已清空</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>How both are seen</source>
            <translation>两者的显示方式</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Colours of the second series</source>
            <translation>第二序列的颜色</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Shown from</source>
            <translation>显示下限</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Show the first series alone</source>
            <translation>仅显示第一序列</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Over the image: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>图像叠加：{label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Threshold</source>
            <translation>阈值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Black at</source>
            <translation>黑色于</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>White at</source>
            <translation>白色于</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>from</source>
            <translation>从</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>to</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>shown from</source>
            <translation>显示下限</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Position of the swipe</source>
            <translation>滑动分界位置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Opacity of the second series</source>
            <translation>第二序列的不透明度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Window of the second series</source>
            <translation>第二序列的窗宽窗位</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusion_bar.py" />
            <source>Mode</source>
            <translation>模式</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>{title}, not aligned: no common space</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title}，未对齐：无共同空间</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Show the second series in another viewport first ({key}), then come back to the first one.</source>
            <extracomment>Fields: key</extracomment>
            <translation>请先在另一视口显示第二序列（{key}），再回到第一序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>A series without a position in the patient cannot be fused; it can be compared.</source>
            <translation>没有患者位置的序列不能融合，但可比较。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>These series do not share a frame of reference: register them first.</source>
            <translation>这些序列没有共同参考坐标系：请先配准。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>A series without a position in the patient cannot be registered.</source>
            <translation>没有患者位置的序列不能配准。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>The series are still being read: wait until all of their slices are there.</source>
            <translation>序列仍在读取：请等待所有层面就绪。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>A series of one slice cannot be cut in other planes; it can be compared.</source>
            <translation>单层序列无法在其他平面重组，但可比较。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Nothing lies over the image in the active viewport.</source>
            <translation>活动视口的图像上没有叠加。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Registered by a turn and a shift. Check by eye that edges run on from square to square; remove it where they do not.</source>
            <translation>已通过旋转和平移配准。请目视检查棋盘格间边缘是否连续；否则请移除。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Lay over {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>叠加 {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Take it off</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>Registering {title} to {title2}</source>
            <extracomment>Fields: title, title2</extracomment>
            <translation>正在将 {title} 配准到 {title2}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/fusions.py" />
            <source>The registration is done, and the first series is no longer shown.</source>
            <translation>配准已完成，但第一序列已不再显示。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>View, Hanging protocols</source>
            <translation>视图 &gt; 挂片协议</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>This study has none of the series that the protocol shows.</source>
            <translation>此检查没有该协议要显示的序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>Hanging protocol {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>挂片协议 {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>This layout has more viewports than a hanging protocol can keep.</source>
            <translation>此布局的视口数超过挂片协议可保存的数量。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>No acquired series is on the screen.</source>
            <translation>屏幕上没有采集的序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>For {words}.</source>
            <extracomment>Fields: words</extracomment>
            <translation>用于{words}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>{missing} of its {count} series are not there.</source>
            <extracomment>Fields: count, missing</extracomment>
            <translation>其 {count} 个序列中缺少 {missing} 个。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>{menu}, switches this off.</source>
            <extracomment>Fields: menu</extracomment>
            <translation>可在“{menu}”中关闭。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>Laid out by the hanging protocol {name}.</source>
            <extracomment>Fields: name</extracomment>
            <translation>已按挂片协议 {name} 布局。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>The hanging protocol {name} was saved.</source>
            <extracomment>Fields: name</extracomment>
            <translation>挂片协议 {name} 已保存。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>This protocol was removed.</source>
            <translation>此协议已移除。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/hanging.py" />
            <source>The hanging protocol {name} fits this study ({way}).</source>
            <extracomment>Fields: name, way</extracomment>
            <translation>挂片协议 {name} 适用于此检查（{way}）。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/language.py" />
            <source>No font with Chinese characters is installed, so they cannot be shown. Install one, for example the package fonts-noto-cjk, or choose another language in View, Language.</source>
            <translation>未安装含中文字符的字体。请安装，例如软件包 fonts-noto-cjk，或在“视图 &gt; 语言”中选择其他语言。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/language.py" />
            <source>The program speaks {language} from its next start.</source>
            <extracomment>Fields: language</extracomment>
            <translation>程序下次启动后使用{language}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/loading.py" />
            <source>Making small pictures</source>
            <translation>正在生成缩略图</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/loading.py" />
            <source>{failed} of {count} images of {title} cannot be shown</source>
            <extracomment>Fields: count, failed, title</extracomment>
            <translation>{title} 的 {count} 幅图像中有 {failed} 幅无法显示</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/look_page.py" />
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/look_page.py" />
            <source>As the system: dark, light or of high contrast, and with it when it changes.</source>
            <translation>跟随系统：深色、浅色或高对比度，并随其变化。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/look_page.py" />
            <source>Type, buttons, distances and the words on the images. The images keep their zoom.</source>
            <translation>文字、按钮、间距及图像上的文字。图像保持自身缩放。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/hand.py" />
            <source>Move {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>移动{kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/hand.py" />
            <source>Change {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>更改{kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/histogram.py" />
            <source>Histogram of the selected region</source>
            <translation>所选区域的直方图</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/histogram.py" />
            <source>{pixels} pixels; the highest bar has {max}</source>
            <extracomment>Fields: max, pixels</extracomment>
            <translation>{pixels} 像素；最高柱为 {max}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/layer.py" />
            <source>of {report}</source>
            <extracomment>Fields: report</extracomment>
            <translation>来自 {report}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Nothing has been measured in this study. Choose a tool from the menu Tools, Measure, and drag on the image.</source>
            <translation>此检查尚无测量。请在“工具 &gt; 测量”中选择工具，在图像上拖动。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Area</source>
            <translation>面积</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Perimeter</source>
            <translation>周长</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{kind} on {image}</source>
            <extracomment>Fields: image, kind</extracomment>
            <translation>{kind}，位于 {image}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>CSV …</source>
            <translation>CSV…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{place}; of {report}</source>
            <extracomment>Fields: place, report</extracomment>
            <translation>{place}；来自 {report}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Measurements of the study</source>
            <translation>该检查的测量</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Values of the selected measurement</source>
            <translation>所选测量的数值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Mean {mean}, standard deviation {sd}</source>
            <extracomment>Fields: mean, sd</extracomment>
            <translation>均值 {mean}，标准差 {sd}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Minimum {least}, maximum {most}</source>
            <extracomment>Fields: least, most</extracomment>
            <translation>最小 {least}，最大 {most}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Measurement</source>
            <translation>测量</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>Save ({count})</source>
            <extracomment>Fields: count</extracomment>
            <translation>保存（{count}）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{pixels} pixels, stored values</source>
            <extracomment>Fields: pixels</extracomment>
            <translation>{pixels} 像素，存储值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/panel.py" />
            <source>{pixels} pixels, values in {unit}</source>
            <extracomment>Fields: pixels, unit</extracomment>
            <translation>{pixels} 像素，单位 {unit}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>{n} measurements are not saved.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 项测量尚未保存。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Unsaved measurements</source>
            <translation>未保存的测量</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Save them beside the study before the study closes?</source>
            <translation>关闭检查前将其保存在检查旁？</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Reading measurements</source>
            <translation>正在读取测量</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Saving measurements</source>
            <translation>正在保存测量</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Where shall the measurements of this study be saved?</source>
            <translation>将此检查的测量保存到何处？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>{n} measurements</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 项测量</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>The values of {what} were copied.</source>
            <extracomment>Fields: what</extracomment>
            <translation>已复制{what}的数值。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Export the values</source>
            <translation>导出数值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Comma-separated values (*.csv)</source>
            <translation>逗号分隔值 (*.csv)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>The values were written to {path}.</source>
            <extracomment>Fields: path</extracomment>
            <translation>数值已写入 {path}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>{n} drawings of this study's reports cannot be shown on an image: the image is not open, or it is of a kind that this program does not draw. The report itself can be read.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>该检查报告中的 {n} 个图形无法显示在图像上：图像未打开，或本程序不绘制该类型。报告本身可以阅读。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>Reading the values of measurements</source>
            <translation>正在读取测量数值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/saving.py" />
            <source>The measurements were saved to {place}.</source>
            <extracomment>Fields: place</extracomment>
            <translation>测量已保存到 {place}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>No measurement is selected: click on one.</source>
            <translation>未选中测量：请点击一个。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>It comes from another program's report and stays as that says.</source>
            <translation>来自其他程序的报告，保持原样。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>The image of {title} is not open.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} 所在图像未打开。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>{title} was drawn on a reformat: show its series in that plane to see it.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} 绘于重组图像：请在该平面显示其序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>{title}, slice {number}/{count}</source>
            <extracomment>Fields: count, number, title</extracomment>
            <translation>{title}，层 {number}/{count}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Delete {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>删除{kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Delete all measurements</source>
            <translation>删除所有测量</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Copy {kind}</source>
            <extracomment>Fields: kind</extracomment>
            <translation>复制{kind}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>There is no slice there.</source>
            <translation>那里没有层面。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Select a rectangle, an ellipse, a polygon or a freehand region first.</source>
            <translation>请先选择矩形、椭圆、多边形或手绘区域。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>The selected region does not lie on the slice that is shown.</source>
            <translation>所选区域不在当前层面上。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Change the words</source>
            <translation>修改文字</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>It lies there already, or would lie beside the image.</source>
            <translation>已在那里，或会落在图像之外。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>There is one slice only.</source>
            <translation>只有一层。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Go to measurement</source>
            <translation>转到测量</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/session.py" />
            <source>Delete text</source>
            <translation>删除文字</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/words.py" />
            <source>Words of the measurement</source>
            <translation>测量文字</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/measuring/words.py" />
            <source>Words, then Return</source>
            <translation>输入文字后按回车</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/memory.py" />
            <source>images {held} of {budget}</source>
            <extracomment>Fields: budget, held</extracomment>
            <translation>图像 {held} / {budget}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/menus.py" />
            <source>Toolbar</source>
            <translation>工具栏</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Chosen in the search</source>
            <translation>检索中所选</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Nobody may send to this computer yet: enter who may in Network, Servers and receiver, This computer.</source>
            <translation>尚无人可向本机发送：请在“网络 &gt; 服务器与接收 &gt; 本机”中填写允许者。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>{name} sends what is fetched by C-MOVE to the receiver of this computer, which is off. Switch it on: Network, Receive studies.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 通过 C-MOVE 将内容发送到本机接收服务，但其已关闭。请开启：网络 &gt; 接收检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>The receiver is being switched.</source>
            <translation>正在切换接收服务。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Switching the receiver</source>
            <translation>切换接收服务</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>{n} images were received; the list of studies has what they belong to.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>已接收 {n} 幅图像；检查列表显示其归属。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>Receiving</source>
            <translation>正在接收</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/desk.py" />
            <source>A sending is at work; the next can begin when it is over.</source>
            <translation>正在发送；完成后可开始下一个。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Any date</source>
            <translation>任意日期</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last 2 days</source>
            <translation>最近 2 天</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>From … to …</source>
            <translation>从…到…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Patient name</source>
            <translation>患者姓名</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Doe J, or *jane</source>
            <translation>Doe J 或 *jane</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Patient ID</source>
            <translation>患者 ID</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>whole, or with *</source>
            <translation>完整，或用 *</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Accession number</source>
            <translation>检查号</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>any part of it</source>
            <translation>任意部分</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Study date</source>
            <translation>检查日期</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>First date</source>
            <translation>起始日期</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/filters.py" />
            <source>Last date</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Looking up the addresses of this computer</source>
            <translation>正在查找本机地址</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>{loopback} (this computer only)</source>
            <extracomment>Fields: loopback</extracomment>
            <translation>{loopback}（仅本机）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>{every} (all of them)</source>
            <extracomment>Fields: every</extracomment>
            <translation>{every}（全部）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>AE title of this computer</source>
            <translation>本机 AE 标题</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Folder of fetched and received studies</source>
            <translation>取回和接收检查的文件夹</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Receive what others send</source>
            <translation>接收他人发送的内容</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Address to listen on</source>
            <translation>监听地址</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Port to listen on</source>
            <translation>监听端口</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Largest object</source>
            <translation>最大对象</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Space that stays free</source>
            <translation>保留可用空间</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Who may send</source>
            <translation>允许发送者</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Add a sender</source>
            <translation>添加发送者</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Remove the chosen sender</source>
            <translation>移除所选发送者</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>AE title</source>
            <translation>AE 标题</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Studies go to</source>
            <translation>检查存入</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Listen on</source>
            <translation>监听于</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Who may send, beside the servers from which is fetched by C-MOVE</source>
            <translation>除通过 C-MOVE 取回的服务器外，允许发送者</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Not kept yet. {problem}</source>
            <extracomment>Fields: problem</extracomment>
            <translation>尚未保存。{problem}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>AE title (empty: any)</source>
            <translation>AE 标题（空：任意）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Address or network</source>
            <translation>地址或网段</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Others send to {ae_title} at {address}:{port}.</source>
            <extracomment>Fields: address, ae_title, port</extracomment>
            <translation>他人发送至 {address}:{port} 上的 {ae_title}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>port</source>
            <translation>端口</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>MB; keep</source>
            <translation>MB；保留</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>MB of the disk free</source>
            <translation>MB 磁盘空间</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/here_page.py" />
            <source>Nothing is received while this is off.</source>
            <translation>关闭时不接收任何内容。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>No server is known yet. Press Servers … and add one.</source>
            <translation>尚无服务器。请按“服务器…”添加。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Patient</source>
            <translation>患者</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Accession</source>
            <translation>检查号</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Images</source>
            <translation>图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Here</source>
            <translation>本机</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>No.</source>
            <translation>编号</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Most archives tell capital letters from small ones; * stands for any.</source>
            <translation>多数归档区分大小写；* 代表任意内容。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Search archives</source>
            <translation>检索归档</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Searching {name} …</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在检索 {name}…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Searching {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在检索 {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>There is no study of today.</source>
            <translation>今天没有检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Asking {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在询问 {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Counting what is here</source>
            <translation>正在统计本机内容</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>What to look for</source>
            <translation>检索对象</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Servers …</source>
            <translation>服务器…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Studies found</source>
            <translation>找到的检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Series of the study</source>
            <translation>该检查的序列</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{name} has more than {limit} patients that fit; these are some. Narrow the search.</source>
            <extracomment>Fields: limit, name</extracomment>
            <translation>{name} 有超过 {limit} 名符合的患者，此处仅部分。请缩小检索范围。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{name} has more than {limit} studies that fit; these are some. Narrow the search.</source>
            <extracomment>Fields: limit, name</extracomment>
            <translation>{name} 有超过 {limit} 个符合的检查，此处仅部分。请缩小检索范围。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>The search was stopped.</source>
            <translation>检索已停止。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Patients</source>
            <translation>患者</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Nothing at {name} fits. {advice}</source>
            <extracomment>Fields: advice, name</extracomment>
            <translation>{name} 没有符合的内容。{advice}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Enter what you look for and press Search, or press Today.</source>
            <translation>输入检索内容后按“搜索”，或按“今天”。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>Series {words}</source>
            <extracomment>Fields: words</extracomment>
            <translation>序列 {words}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>born {born}</source>
            <extracomment>Fields: born</extracomment>
            <translation>出生于 {born}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>One patient.</source>
            <translation>一名患者。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>One study.</source>
            <translation>一个检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{count} patients.</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} 名患者。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>{count} studies.</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} 个检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/query_window.py" />
            <source>The search</source>
            <translation>检索</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Send to an archive</source>
            <translation>发送到归档</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Sending to {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在发送到 {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Series to send</source>
            <translation>要发送的序列</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>What became of each object stands here.</source>
            <translation>此处显示每个对象的结果。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Send the rest</source>
            <translation>发送剩余部分</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>AI result</source>
            <translation>AI 结果</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/send_window.py" />
            <source>Sending</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Add the archives that you work with. A DICOM server is known by its address, port and AE title; ask who runs it.</source>
            <translation>添加您使用的归档。DICOM 服务器由地址、端口和 AE 标题确定；请询问其管理者。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>C-GET, over the same connection</source>
            <translation>C-GET，使用同一连接</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>C-MOVE, to the receiver of this computer</source>
            <translation>C-MOVE，发至本机接收服务</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Basic: user name and password</source>
            <translation>Basic：用户名和密码</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Bearer: a token</source>
            <translation>Bearer：令牌</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>It is kept in the keyring of the system.</source>
            <translation>保存在系统密钥环中。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Forgetting a secret</source>
            <translation>正在删除密钥</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Asking {name} …</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在询问 {name}…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Testing {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在测试 {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Keeping a secret</source>
            <translation>正在保存密钥</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>kept; enter another to replace it</source>
            <translation>已保存；输入新的以替换</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Servers</source>
            <translation>服务器</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Add DICOM</source>
            <translation>添加 DICOM</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Add DICOMweb</source>
            <translation>添加 DICOMweb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>as you call it</source>
            <translation>您使用的名称</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Host</source>
            <translation>主机</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>of the server</source>
            <translation>服务器的</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Fetched by</source>
            <translation>取回方式</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>TLS, with the server's certificate verified</source>
            <translation>TLS，并验证服务器证书</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Signing in</source>
            <translation>登录</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>User name</source>
            <translation>用户名</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Password or token</source>
            <translation>密码或令牌</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Certificate of its authority</source>
            <translation>其颁发机构的证书</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>only where the system does not know it (PEM)</source>
            <translation>仅在系统不认识时需要（PEM）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Seconds of silence</source>
            <translation>无响应秒数</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Certificate of the authority</source>
            <translation>颁发机构证书</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>PEM (*.pem *.crt *.cer);;All (*)</source>
            <translation>PEM (*.pem *.crt *.cer);;所有 (*)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>New archive</source>
            <translation>新归档</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>New DICOMweb</source>
            <translation>新 DICOMweb</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>{name} answers.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 有响应。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>enter it to keep it, or to replace the one that is kept</source>
            <translation>输入以保存，或替换已保存的</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>s of silence</source>
            <translation>秒无响应</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>The keyring is locked: the secret is kept for this run only.</source>
            <translation>密钥环已锁定：仅在本次运行中保存。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Its authority</source>
            <translation>颁发机构</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>Give up after</source>
            <translation>放弃等待</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>The password or token would travel readable for everybody: use https.</source>
            <translation>密码或令牌将以明文传输：请使用 https。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>{address_of}. Press Test to see whether it answers.</source>
            <extracomment>Fields: address_of</extracomment>
            <translation>{address_of}。按“测试”查看其是否响应。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/servers_page.py" />
            <source>The test</source>
            <translation>测试</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/settings_window.py" />
            <source>Servers and receiver</source>
            <translation>服务器与接收</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/settings_window.py" />
            <source>This computer</source>
            <translation>本机</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/tables.py" />
            <source>Columns: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>列：{name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Progress of {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} 的进度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Fetchings</source>
            <translation>取回任务</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfer_list.py" />
            <source>Nothing was fetched yet. What is fetched can be read while the rest still comes.</source>
            <translation>尚未取回任何内容。取回过程中即可阅读已到部分。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Waiting for another to finish.</source>
            <translation>等待另一任务完成。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Fetching from {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在从 {name} 取回</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>{done} of {total}</source>
            <extracomment>Fields: done, total</extracomment>
            <translation>{done}/{total}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Stopping …</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>{count} images</source>
            <extracomment>Fields: count</extracomment>
            <translation>{count} 幅图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Stopped. What came is kept.</source>
            <translation>已停止。已到部分保留。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/network/transfers.py" />
            <source>Fetching</source>
            <translation>取回</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>What is chosen is no structured report.</source>
            <translation>所选内容不是结构化报告。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>What is chosen is no object with pictures of its own.</source>
            <translation>所选内容不是含自身图像的对象。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>These are measurements of this program: they stand in the panel Measurements.</source>
            <translation>这些是本程序的测量，见“测量”面板。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/desk.py" />
            <source>The images that {title} picks are not open.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} 所选的图像未打开。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>Open the document</source>
            <translation>打开文档</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>Open “{title}” with this computer's program for PDFs?</source>
            <extracomment>Fields: title</extracomment>
            <translation>用本机的 PDF 程序打开“{title}”？</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>It is a PDF of {max} kB that came with the study. A copy is handed on, which is removed when this program ends.</source>
            <extracomment>Fields: max</extracomment>
            <translation>这是随检查附带的 {max} kB PDF。将提供副本，本程序结束时删除。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>Save the document</source>
            <translation>保存文档</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>of no kind that it tells</source>
            <translation>未注明类型</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document {title!r} is {kind}; this program opens PDFs only.</source>
            <extracomment>Fields: kind, title</extracomment>
            <translation>文档 {title!r} 为 {kind}；本程序仅打开 PDF。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>This computer has no program for PDFs. Save the document instead.</source>
            <translation>本机没有 PDF 程序。请改为保存文档。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document was written to {chosen}.</source>
            <extracomment>Fields: chosen</extracomment>
            <translation>文档已写入 {chosen}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document was not written to {path}: {error}. Choose another folder.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>文档未写入 {path}：{error}。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/documents.py" />
            <source>The document was not written: {strerror}.</source>
            <extracomment>Fields: strerror</extracomment>
            <translation>文档未写入：{strerror}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>A reformat stands in no file: flag a slice of the series itself.</source>
            <translation>重组图像不在任何文件中：请标记序列本身的层面。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This image is not saved yet: save it, then flag it.</source>
            <translation>此图像尚未保存：请先保存再标记。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Flag the key image</source>
            <translation>标记关键图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Take the flag away</source>
            <translation>取消标记</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This study has no key image: N flags the slice that is shown.</source>
            <translation>此检查没有关键图像：按 N 标记当前层。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This is the only key image of the study.</source>
            <translation>这是该检查唯一的关键图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>No slice of this study is flagged: N flags the slice that is shown.</source>
            <translation>此检查没有标记的层面：按 N 标记当前层。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Saving key images</source>
            <translation>正在保存关键图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Save the key images in</source>
            <translation>关键图像保存到</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>{n} key images were saved to {path}.</source>
            <extracomment>Fields: n, path</extracomment>
            <translation>
                <numerusform>已将 {n} 幅关键图像保存到 {path}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Go to the key image</source>
            <translation>转到关键图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>This key image is not open: its series was not found with the study.</source>
            <translation>此关键图像未打开：检查中未找到其序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>Some flagged images are not open; open the whole study, then save again.</source>
            <translation>部分标记的图像未打开；请打开整个检查后重新保存。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/key_images.py" />
            <source>The flagged images are of different patients; flag and save those of one.</source>
            <translation>标记的图像属于不同患者；请仅标记并保存同一患者的图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/layer.py" />
            <source>key image</source>
            <translation>关键图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>Presentation {title_of}</source>
            <extracomment>Fields: title_of</extracomment>
            <translation>呈现 {title_of}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>Without presentation {title_of}</source>
            <extracomment>Fields: title_of</extracomment>
            <translation>不含呈现 {title_of}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>{title} holds no region that can be shown.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} 没有可显示的区域。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>The images that {title} was drawn on are not open: open their study to see it.</source>
            <extracomment>Fields: title</extracomment>
            <translation>绘有 {title} 的图像未打开：请打开其检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>The images that {title_of} is for are not open: open their study to see it.</source>
            <extracomment>Fields: title_of</extracomment>
            <translation>{title_of} 所适用的图像未打开：请打开其检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/model.py" />
            <source>{title_of} is applied without {left}.</source>
            <extracomment>Fields: left, title_of</extracomment>
            <translation>{title_of} 已应用，但不含{left}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>{number} of {count}, {series}</source>
            <extracomment>Fields: count, number, series</extracomment>
            <translation>{number}/{count}，{series}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Objects of the study</source>
            <translation>该检查的对象</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Segments, structures, presentation states and key images of the study stand here.</source>
            <translation>此处列出该检查的分割、结构、呈现状态和关键图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Opacity of regions</source>
            <translation>区域不透明度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Key images: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>关键图像：{title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>Key images, not saved</source>
            <translation>关键图像（未保存）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>an image that is not open</source>
            <translation>未打开的图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/panel.py" />
            <source>selection</source>
            <translation>选择</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/sections.py" />
            <source>Cutting regions</source>
            <translation>正在切割区域</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Presentation state</source>
            <translation>呈现状态</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Segmentation</source>
            <translation>分割</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Structures</source>
            <translation>结构</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Document</source>
            <translation>文档</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>key images</source>
            <translation>关键图像</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>{n} segments</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 个分割</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>{n} regions</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 个区域</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/objects/titles.py" />
            <source>Object</source>
            <translation>对象</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{n} studies</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 个检查</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{files} read, {studies}.</source>
            <extracomment>Fields: files, studies</extracomment>
            <translation>已读取 {files}，{studies}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>No DICOM file could be read.</source>
            <translation>无法读取任何 DICOM 文件。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>Open DICOM files, a DICOMDIR or a zip</source>
            <translation>打开 DICOM 文件、DICOMDIR 或 zip</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{patient_title} was closed. Its files are as they were.</source>
            <extracomment>Fields: patient_title</extracomment>
            <translation>{patient_title} 已关闭。其文件保持不变。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>Nothing was opened yet.</source>
            <translation>尚未打开任何内容。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>{n} files could not be opened.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 个文件无法打开。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/opening.py" />
            <source>The demo study is not where it should be ({folder}). Install the program again.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>演示检查不在应在的位置（{folder}）。请重新安装程序。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>Keep this window</source>
            <translation>保存此窗设置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>Its name, for {modality} images:</source>
            <extracomment>Fields: modality</extracomment>
            <translation>名称（用于 {modality} 图像）：</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>This window is kept for {modality} images.</source>
            <extracomment>Fields: modality</extracomment>
            <translation>此窗设置用于 {modality} 图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/own_windows.py" />
            <source>The window {name} is kept for {modality} images (Image, Window).</source>
            <extracomment>Fields: modality, name</extracomment>
            <translation>窗设置 {name} 已为 {modality} 图像保存（图像 &gt; 窗宽窗位）。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/drawing.py" />
            <source>used lately</source>
            <translation>最近使用</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>Type what you want to do, or a key</source>
            <translation>输入您要做的事或按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>Search the commands</source>
            <translation>搜索命令</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/palette/palette.py" />
            <source>No command fits these words.</source>
            <translation>没有与此相符的命令。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>STUDIES</source>
            <translation>检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>OBJECTS</source>
            <translation>对象</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>MEASUREMENTS</source>
            <translation>测量</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>Close this panel</source>
            <translation>关闭此面板</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/panels.py" />
            <source>Float this panel</source>
            <translation>浮动此面板</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>The picture is on the clipboard.</source>
            <translation>图片已在剪贴板中。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>Export picture</source>
            <translation>导出图片</translation>
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
            <translation>图片已写入 {path}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/pictures.py" />
            <source>The picture was not written to {path}: {error}. Choose another folder.</source>
            <extracomment>Fields: error, path</extracomment>
            <translation>图片未写入 {path}：{error}。请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Anonymise</source>
            <translation>匿名化</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Images may take</source>
            <translation>图像可占用</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>At most. What was seen longest ago is given up first, and read again when it is wanted.</source>
            <translation>上限。最久未查看的先释放，需要时重新读取。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>GB</source>
            <translation>GB</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Half of what is free</source>
            <translation>可用内存的一半</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Its name for archives that speak DICOM.</source>
            <translation>面向 DICOM 归档的名称。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Fetched and received studies go to</source>
            <translation>取回和接收的检查存入</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Take in what those send who may. It is off at every start.</source>
            <translation>接收获准发送者的内容。每次启动时为关闭。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>The archives that are searched, and that studies are sent to.</source>
            <translation>用于检索和发送检查的归档。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Receiver …</source>
            <translation>接收…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>On which address and port is listened, who may send, and how large.</source>
            <translation>监听地址和端口、允许发送者及大小限制。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>{n} are known</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>已知 {n} 个</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>None is known yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>An export that is anonymised begins with</source>
            <translation>匿名化导出的初始值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Keep the UIDs</source>
            <translation>保留 UID</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Whoever has the originals can find the patient again.</source>
            <translation>持有原件者可找回患者。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Anonymise now</source>
            <translation>立即匿名化</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>What is offered; the last one that was used.</source>
            <translation>默认提供的文件夹；即上次使用的。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Import into</source>
            <translation>导入到</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Where studies of a disc are copied to; the last one that was used.</source>
            <translation>光盘检查的复制位置；即上次使用的。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Opened lately</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Forget</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>The list of the welcome page and of File, Open again. The files stay as they are.</source>
            <translation>欢迎页及“文件 &gt; 再次打开”的列表。文件保持不变。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Settings and everything that is kept</source>
            <translation>设置及所有保存的内容</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Settings, the list of studies, conversations and the log.</source>
            <translation>设置、检查列表、对话和日志。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>{n} places</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 个位置</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/data_pages.py" />
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/fields.py" />
            <source>Choose: {setting}</source>
            <extracomment>Fields: setting</extracomment>
            <translation>选择：{setting}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/fields.py" />
            <source>There is no such folder. It is kept once it is there.</source>
            <translation>没有此文件夹。存在后才会保存。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Choose a command, then press Change.</source>
            <translation>请选择命令，再按“更改”。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Keys</source>
            <translation>按键</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{file} was imported: {n} commands have other keys than at first.</source>
            <extracomment>Fields: file, n</extracomment>
            <translation>
                <numerusform>已导入 {file}：{n} 个命令的按键与初始不同。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{n} of its commands are not here.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>其中 {n} 个命令在此不存在。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Press the key</source>
            <translation>请按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>The new key</source>
            <translation>新按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Commands and their keys</source>
            <translation>命令及其按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Changed keys are bold.</source>
            <translation>更改过的按键以粗体显示。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Take it</source>
            <translation>采用</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Add …</source>
            <translation>添加…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>As at first</source>
            <translation>恢复初始</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Press another key in place of those of the command</source>
            <translation>按下另一个键以替换该命令的按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Press a further key for the command</source>
            <translation>为该命令增加一个按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Leave the command without a key</source>
            <translation>使该命令没有按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Give the command the keys that it had at first</source>
            <translation>恢复该命令的初始按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Take keys over from a file that was exported here or elsewhere</source>
            <translation>从导出的文件导入按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Write the keys of all commands to a file</source>
            <translation>将所有命令的按键写入文件</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>The new key of {command}. Escape leaves it as it is.</source>
            <extracomment>Fields: command</extracomment>
            <translation>{command} 的新按键。按 Esc 保持不变。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{key} is the key of {command}.</source>
            <extracomment>Fields: command, key</extracomment>
            <translation>{key} 是 {command} 的按键。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Export the keys</source>
            <translation>导出按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Import keys</source>
            <translation>导入按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>At first: {keys}</source>
            <extracomment>Fields: keys</extracomment>
            <translation>初始：{keys}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{key} acts while an image has the focus.</source>
            <extracomment>Fields: key</extracomment>
            <translation>{key} 在图像获得焦点时有效。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{command} has the key {key} now.</source>
            <extracomment>Fields: command, key</extracomment>
            <translation>{command} 的按键现为 {key}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>{command} has no key now.</source>
            <extracomment>Fields: command</extracomment>
            <translation>{command} 现无按键。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>no key</source>
            <translation>无按键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/keys_page.py" />
            <source>The keys were exported to {file}.</source>
            <extracomment>Fields: file</extracomment>
            <translation>按键已导出到 {file}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_pages.py" />
            <source>Language of the window</source>
            <translation>界面语言</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_pages.py" />
            <source>From the next start of the program. Dates and numbers are written as that language does.</source>
            <translation>下次启动程序时生效。日期和数字按该语言书写。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Windows that were kept</source>
            <translation>已保存的窗设置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Let go of the chosen window</source>
            <translation>删除所选窗设置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>None is kept yet.</source>
            <translation>尚未保存。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Width</source>
            <translation>窗宽</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/own_windows_part.py" />
            <source>Centre</source>
            <translation>窗位</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/page.py" />
            <source>Back to the default</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/page.py" />
            <source>Back to the default: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>恢复默认：{title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Some</source>
            <translation>部分</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>On the image</source>
            <translation>图像上</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Windows</source>
            <translation>窗设置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Links and layouts</source>
            <translation>联动与布局</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Middle button</source>
            <translation>中键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>What a drag with it does.</source>
            <translation>用其拖动的作用。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Drags</source>
            <translation>拖动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Right button</source>
            <translation>右键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>A click without a drag opens the menu of the slice.</source>
            <translation>不拖动的单击打开层面菜单。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Shift and left button</source>
            <translation>Shift 加左键</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The left button alone has the tool that is chosen.</source>
            <translation>单独左键使用所选工具。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Speed of window/level</source>
            <translation>调窗速度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>How much a drag changes the window.</source>
            <translation>拖动改变窗设置的幅度。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The wheel zooms</source>
            <translation>滚轮缩放</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>And scrolls with Ctrl. Otherwise it scrolls, and zooms with Ctrl.</source>
            <translation>按 Ctrl 则翻层。否则滚轮翻层，按 Ctrl 缩放。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Turn the wheel round</source>
            <translation>反转滚轮</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Towards you goes to the previous slice.</source>
            <translation>向自己滚动为上一层。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Text in the corners</source>
            <translation>四角文字</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>How much is written over the images.</source>
            <translation>图像上文字的多少。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Show patient's data</source>
            <translation>显示患者信息</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Name, number and date on the image. Switch them off before others look at the screen.</source>
            <translation>图像上的姓名、编号和日期。他人查看屏幕前请关闭。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>How much segments cover of the image.</source>
            <translation>分割覆盖图像的程度。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Speed of the cine</source>
            <translation>电影播放速度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Frames in a second, where the file does not say how fast.</source>
            <translation>文件未注明时的每秒帧数。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Windows that you have kept</source>
            <translation>您保存的窗设置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Image, Window, Keep this window … adds the one that is shown. Image, Window, My windows uses them.</source>
            <translation>“图像 &gt; 窗宽窗位 &gt; 保存此窗设置…”可添加当前设置；“我的窗设置”可使用它们。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Where the slice of the active viewport cuts the others.</source>
            <translation>活动视口层面与其他视口的交线。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Between viewports</source>
            <translation>视口之间</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Apply hanging protocols on opening</source>
            <translation>打开时应用挂片协议</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Layouts</source>
            <translation>布局</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Layouts that were kept, and for which studies they are.</source>
            <translation>已保存的布局及其适用的检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Panels and viewports</source>
            <translation>面板和视口</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Everything where it stood at the first start.</source>
            <translation>一切恢复首次启动时的位置。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The slice</source>
            <translation>层面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>Zoom and position</source>
            <translation>缩放和位置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/viewing_pages.py" />
            <source>The window</source>
            <translation>窗设置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Preferences</source>
            <translation>首选项</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Search the preferences</source>
            <translation>搜索首选项</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Pages of the preferences</source>
            <translation>首选项页面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>No setting fits these words.</source>
            <translation>没有与此相符的设置。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Restore the defaults of this page</source>
            <translation>恢复此页默认值</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>Everything on this page is as at first.</source>
            <translation>此页已全部恢复初始。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/preferences/window.py" />
            <source>This page was as at first already.</source>
            <translation>此页已是初始状态。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>This is a reformat already.</source>
            <translation>这已是重组图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>This series cannot be reformatted: it has one slice only.</source>
            <translation>此序列无法重组：只有一层。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>The series is still being read: reformat it when all of its slices are there.</source>
            <translation>序列仍在读取：所有层面就绪后再重组。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Reformat a series first ({key}), then show another one beside its planes.</source>
            <extracomment>Fields: key</extracomment>
            <translation>请先重组一个序列（{key}），再在其平面旁显示另一序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Show another series of the same frame of reference in the viewport that is no reformat, for example an AI image made from this one.</source>
            <translation>在非重组的视口中显示同一参考坐标系的另一序列，例如由其生成的 AI 图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>No reformat is on the screen: choose Reformat in three planes ({key}) first.</source>
            <extracomment>Fields: key</extracomment>
            <translation>屏幕上没有重组：请先选择“三平面重组”（{key}）。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Slab</source>
            <translation>层块</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>{series_title} is ready to be reformatted.</source>
            <extracomment>Fields: series_title</extracomment>
            <translation>{series_title} 已可重组。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/reformats.py" />
            <source>Leave the reformat</source>
            <translation>退出重组</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/second_screen.py" />
            <source>Only one screen is connected.</source>
            <translation>仅连接了一个屏幕。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/second_screen.py" />
            <source>{app_name}: images</source>
            <extracomment>Fields: app_name</extracomment>
            <translation>{app_name}：图像</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>Go to slice</source>
            <translation>转到层面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>{description} holds no image to show.</source>
            <extracomment>Fields: description</extracomment>
            <translation>{description} 没有可显示的图像。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>Show beside</source>
            <translation>并排显示</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/services.py" />
            <source>Show series</source>
            <translation>显示序列</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>Rotate</source>
            <translation>旋转</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>Fit</source>
            <translation>适合</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>Window: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>窗设置：{name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>There is one viewport only.</source>
            <translation>只有一个视口。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/stage.py" />
            <source>There is no rectangle on this slice.</source>
            <translation>此层面上没有矩形。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Chosen in Studies</source>
            <translation>检查窗口中所选</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>{n} files were copied into {folder}</source>
            <extracomment>Fields: folder, n</extracomment>
            <translation>
                <numerusform>已将 {n} 个文件复制到 {folder}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>a folder that is not there any more</source>
            <translation>已不存在的文件夹</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>{n} studies were removed from the list. The files are as they were.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>已从列表移除 {n} 个检查。文件保持不变。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Changing the list of studies</source>
            <translation>正在更改检查列表</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Where are the files of {named}?</source>
            <extracomment>Fields: named</extracomment>
            <translation>{named} 的文件在哪里？</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Import the DICOM files of</source>
            <translation>导入 DICOM 文件，来自</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Importing into {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在导入到 {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>, {already} had been there already</source>
            <extracomment>Fields: already</extracomment>
            <translation>，{already} 个已存在</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>; {n} were not copied: {label}: {reason}</source>
            <extracomment>Fields: label, n, reason</extracomment>
            <translation>；{n} 个未复制：{label}：{reason}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>No other study of this patient was opened before.</source>
            <translation>此前未打开过该患者的其他检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Copy the studies into</source>
            <translation>将检查复制到</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Copy the files of {name} into</source>
            <extracomment>Fields: name</extracomment>
            <translation>将 {name} 的文件复制到</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>There is no DICOM file to import in {listed}. Nothing was copied.</source>
            <extracomment>Fields: listed</extracomment>
            <translation>{listed} 中没有可导入的 DICOM 文件。未复制任何内容。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>The study of {named} has no {modality} series to compare with.</source>
            <extracomment>Fields: modality, named</extracomment>
            <translation>{named} 的检查没有可比较的 {modality} 序列。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>Looking for earlier studies</source>
            <translation>正在查找既往检查</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>{n} other studies of this patient are known, the newest of {newest}.</source>
            <extracomment>Fields: n, newest</extracomment>
            <translation>
                <numerusform>已知该患者另有 {n} 个检查，最近的为 {newest}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>The files of {study} are not in {folder} any more.</source>
            <extracomment>Fields: folder, study</extracomment>
            <translation>{study} 的文件已不在 {folder}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/desk.py" />
            <source>The files of {study} are not there any more.</source>
            <extracomment>Fields: study</extracomment>
            <translation>{study} 的文件已不存在。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>Pinned</source>
            <translation>置顶</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>Opened</source>
            <translation>打开时间</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/table.py" />
            <source>moved or deleted</source>
            <translation>已移动或删除</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>No study was opened yet. Open a folder: what is in it will be found here again.</source>
            <translation>尚未打开检查。打开文件夹后，其内容可在此再次找到。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>All studies</source>
            <translation>所有检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Moved or deleted</source>
            <translation>已移动或删除</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Searching the studies</source>
            <translation>正在搜索检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Patient, ID, date, modality, description</source>
            <translation>患者、ID、日期、模态、描述</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Search the studies</source>
            <translation>搜索检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Which studies</source>
            <translation>哪些检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>Studies that were found</source>
            <translation>找到的检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>, {gone} moved or deleted: choose one and press Find again</source>
            <extracomment>Fields: gone</extracomment>
            <translation>，{gone} 个已移动或删除：请选择并按“重新查找”</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>No study is like that. Try fewer words.</source>
            <translation>没有相符的检查。请减少检索词。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/studies/window.py" />
            <source>All modalities</source>
            <translation>所有模态</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/hooks.py" />
            <source>Something</source>
            <translation>某项操作</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Privacy and safety</source>
            <translation>隐私与安全</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Only what goes wrong</source>
            <translation>仅记录错误</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Normal</source>
            <translation>正常</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Detailed, to look for an error</source>
            <translation>详细，用于查错</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Keep the open work for after a crash</source>
            <translation>保留打开的工作以防崩溃</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Every 30 seconds, in your own data folder, readable for you only. It holds names of patients.</source>
            <translation>每 30 秒保存到您自己的数据文件夹，仅您可读。含患者姓名。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>After a crash</source>
            <translation>崩溃之后</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>How much is written into the log</source>
            <translation>日志的详细程度</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Names, numbers and paths of patients are left out of it, at every level.</source>
            <translation>任何级别均不含患者姓名、编号和路径。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Log and reports</source>
            <translation>日志与报告</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Open its folder</source>
            <translation>打开其文件夹</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Report of a problem</source>
            <translation>问题报告</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Look at it …</source>
            <translation>查看…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>A file for whoever helps you. You read it first, and nothing is sent.</source>
            <translation>供协助者使用的文件。您先阅读，不会发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>Connections</source>
            <translation>连接</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>The program looks for no updates and sends nothing. It speaks to an archive or the Hugging Face hub only when you ask for something there.</source>
            <translation>程序不检查更新，也不发送任何内容。仅在您请求时才与归档或 Hugging Face Hub 通信。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/privacy_page.py" />
            <source>None by itself</source>
            <translation>不会自行连接</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Report a problem</source>
            <translation>报告问题</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>This is all that goes into the file, and nothing is sent: you save it, and give it to whom you like. Names of patients, places and secrets are left out of it. Read it all the same; you can change any text, and leave parts out.</source>
            <translation>文件仅含以下内容，且不会发送：由您保存并交给您选择的人。患者姓名、路径和密钥已去除。仍请阅读；您可修改文字或去掉部分。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Parts of the report</source>
            <translation>报告各部分</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Text of the part</source>
            <translation>该部分文字</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>What did you do, what happened, and what had you expected? Name no patient.</source>
            <translation>您做了什么，发生了什么，期望如何？请勿提及患者。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Save …</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Save the report</source>
            <translation>保存报告</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>Zip archives (*.zip)</source>
            <translation>Zip 压缩包 (*.zip)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>{n} parts go into the file.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 个部分将写入文件。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>What happened</source>
            <translation>发生的情况</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/trouble/report_window.py" />
            <source>The report was saved to {path}. Nothing was sent.</source>
            <extracomment>Fields: path</extracomment>
            <translation>报告已保存到 {path}。未发送任何内容。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/uptake.py" />
            <source>This is a reformat: change the series itself, then reformat it.</source>
            <translation>这是重组图像：请更改序列本身后再重组。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/uptake.py" />
            <source>Uptake values (SUV)</source>
            <translation>摄取值（SUV）</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/uptake.py" />
            <source>This series cannot be shown in uptake values (SUV). {error}</source>
            <extracomment>Fields: error</extracomment>
            <translation>此序列无法以摄取值（SUV）显示。{error}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>slice {number}/{count}</source>
            <extracomment>Fields: count, number</extracomment>
            <translation>层 {number}/{count}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>over it: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>叠加：{label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>zoom {percent:.0f}%</source>
            <extracomment>Fields: percent</extracomment>
            <translation>缩放 {percent:.0f}%</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>outside the field of view</source>
            <translation>视野之外</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>AI value {value:.0f}</source>
            <extracomment>Fields: value</extracomment>
            <translation>AI 值 {value:.0f}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>value {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>值 {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>model {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>模型 {name}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>loc {distance:.1f} mm</source>
            <extracomment>Fields: distance</extracomment>
            <translation>位置 {distance:.1f} mm</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>lossy compressed</source>
            <translation>有损压缩</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>no scale</source>
            <translation>无比例</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/corner_text.py" />
            <source>series {number}</source>
            <extracomment>Fields: number</extracomment>
            <translation>序列 {number}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/crosshair.py" />
            <source>Turn the planes</source>
            <translation>旋转平面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/crosshair.py" />
            <source>Move the crosshair</source>
            <translation>移动十字线</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked by number</source>
            <translation>按序号联动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked, in another plane</source>
            <translation>联动，在另一平面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked by position, {off:.1f} mm off</source>
            <extracomment>Fields: off</extracomment>
            <translation>按位置联动，相差 {off:.1f} mm</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked by position</source>
            <translation>按位置联动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked zoom and window</source>
            <translation>缩放和窗设置联动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked zoom</source>
            <translation>缩放联动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/grid.py" />
            <source>linked window</source>
            <translation>窗设置联动</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/painter.py" />
            <source>Drop a series here</source>
            <translation>将序列拖到此处</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/painter.py" />
            <source>Reading …</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/spoken.py" />
            <source>slice {index} of {n}</source>
            <extracomment>Fields: index, n</extracomment>
            <translation>第 {index}/{n} 层</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/spoken.py" />
            <source>window {width} level {level}</source>
            <extracomment>Fields: level, width</extracomment>
            <translation>窗宽 {width} 窗位 {level}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/spoken.py" />
            <source>over it: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>叠加：{what}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/widget.py" />
            <source>Viewport {viewport_id}</source>
            <extracomment>Fields: viewport_id</extracomment>
            <translation>视口 {viewport_id}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/viewport/widget.py" />
            <source>Slice of viewport {viewport_id}</source>
            <extracomment>Fields: viewport_id</extracomment>
            <translation>视口 {viewport_id} 的层面</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/volumes.py" />
            <source>Preparing the reformat of {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>正在准备重组 {title}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/welcome.py" />
            <source>Drop a study here</source>
            <translation>将检查拖到此处</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/welcome.py" />
            <source>A folder, DICOM files, a DICOMDIR or a zip. Nothing in it is changed.</source>
            <translation>文件夹、DICOM 文件、DICOMDIR 或 zip。不作任何更改。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/welcome.py" />
            <source>Open {path}</source>
            <extracomment>Fields: path</extracomment>
            <translation>打开 {path}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>{n} AI results are not saved.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 个 AI 结果尚未保存。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>No tool is chosen and nothing is at work.</source>
            <translation>未选择工具，也没有任务在运行。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Window presets</source>
            <translation>预设窗</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Draw, measure, and what is done with it</source>
            <translation>绘制、测量及后续操作</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Save them beside the study before the window closes?</source>
            <translation>关闭窗口前将其保存在检查旁？</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>compressed with loss</source>
            <translation>有损压缩</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Undone: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>已撤销：{label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Done again: {label}</source>
            <extracomment>Fields: label</extracomment>
            <translation>已重做：{label}</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>Unsaved AI results</source>
            <translation>未保存的 AI 结果</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/window.py" />
            <source>{title} holds questions and answers; they stand in the HealthGPT panel.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} 包含问答，见 HealthGPT 面板。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>Report …</source>
            <translation>报告…</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>Start fresh</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/bar.py" />
            <source>What was kept stays under File, Reopen the last workspace, until this window is closed.</source>
            <translation>保留的内容在“文件 &gt; 重新打开上次的工作区”中，直至关闭此窗口。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>The program ended without closing on {time}.</source>
            <extracomment>Fields: time</extracomment>
            <translation>程序于 {time} 未正常关闭。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{n} studies are not where they were, among them {study} in {folder}. What was measured in them is kept.</source>
            <extracomment>Fields: folder, n, study</extracomment>
            <translation>{n} 个检查不在原处，其中有 {folder} 中的 {study}。其测量已保留。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>A study was not found when it was to be brought back.</source>
            <translation>恢复时未找到某检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>The program crashed on {time} ({reason}).</source>
            <extracomment>Fields: reason, time</extracomment>
            <translation>程序于 {time} 崩溃（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{study} is not in {folder} any more. What was measured in it is kept until it is found.</source>
            <extracomment>Fields: folder, study</extracomment>
            <translation>{study} 已不在 {folder}。其测量将保留至找到为止。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Keeping the open work</source>
            <translation>正在保存打开的工作</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{what} Kept: {kept}.</source>
            <extracomment>Fields: kept, what</extracomment>
            <translation>{what}已保留：{kept}。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Looking at what was kept</source>
            <translation>正在查看保留的内容</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>A workspace is being brought back.</source>
            <translation>正在恢复工作区。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>No workspace was kept yet: one is kept whenever a window with open studies is closed.</source>
            <translation>尚未保留工作区：关闭含打开检查的窗口时会保留。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Reading the workspace</source>
            <translation>正在读取工作区</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Where are the files now?</source>
            <translation>文件现在在哪里？</translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{n} viewports stay empty: their images are not in the study any more.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>{n} 个视口保持为空：其图像已不在检查中。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{n} parts of what was kept could not be read.</source>
            <extracomment>Fields: n</extracomment>
            <translation>
                <numerusform>保留内容中有 {n} 个部分无法读取。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>The open work cannot be kept for after a crash ({reason}). Free some space in {folder}; it is tried again every 30 seconds.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>无法为崩溃保留打开的工作（{reason}）。请在 {folder} 释放空间；每 30 秒重试。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>{what} Nothing was open.</source>
            <extracomment>Fields: what</extracomment>
            <translation>{what}当时未打开任何内容。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>Everything is as it was kept.</source>
            <translation>一切如保留时一样。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/keeper.py" />
            <source>no reason known</source>
            <translation>原因不明</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/ui/workspace/restoring.py" />
            <source>Looking for the studies</source>
            <translation>正在查找检查</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/workspace/files.py" />
            <source>What was kept of the open studies cannot be used ({file}: {reason}). Open the studies again yourself.</source>
            <extracomment>Fields: file, reason</extracomment>
            <translation>所保留的打开检查不可用（{file}：{reason}）。请自行重新打开检查。</translation>
        </message>
        <message>
            <location filename="../../healthgpt_viewer/workspace/state.py" />
            <source>what was being opened</source>
            <translation>正在打开的内容</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The tensor {name} of {source} has the shape {shapes}: the manifest, the vocabulary and the file do not fit.</source>
            <extracomment>Fields: name, shapes, source</extracomment>
            <translation>{source} 的张量 {name} 的形状为 {shapes}：清单、词表与文件不匹配。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The model has no adapter '{task}'; it has {known}.</source>
            <extracomment>Fields: known, task</extracomment>
            <translation>模型没有适配器“{task}”；它有 {known}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The model's vocabulary has no image tokens: it cannot draw.</source>
            <translation>模型的词表没有图像令牌：它不能绘图。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>The model has no adapted layer '{layer}'.</source>
            <extracomment>Fields: layer</extracomment>
            <translation>模型没有适配层“{layer}”。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/adapted.py" />
            <source>{source} lacks the tensor {prefix}{key}: the adapter is not complete.</source>
            <extracomment>Fields: key, prefix, source</extracomment>
            <translation>{source} 缺少张量 {prefix}{key}：适配器不完整。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>There is no question: write one.</source>
            <translation>没有问题：请写一个。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>An answer needs at least one token: allow more of them.</source>
            <translation>回答至少需要一个令牌：请允许更多。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The model '{name}' reads single pictures, not volumes: ask about one slice.</source>
            <extracomment>Fields: name</extracomment>
            <translation>模型“{name}”只读单张图像，不读体数据：请针对一层提问。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The model '{name}' reads one picture with a question, not several: ask about each.</source>
            <extracomment>Fields: name</extracomment>
            <translation>模型“{name}”每个问题只读一张图像：请逐张提问。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>A region needs the picture that it is a part of.</source>
            <translation>区域需要它所在的图像。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>A question is about a volume or about pictures, not about both.</source>
            <translation>问题只能针对体数据或图像，不能两者兼有。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>A volume must be 8-bit grey [slices, rows, columns].</source>
            <translation>体数据必须是 8 位灰度 [层, 行, 列]。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The oldest {count} turns of the conversation were left out: the model reads and writes {room} tokens in all.</source>
            <extracomment>Fields: count, room</extracomment>
            <translation>省略了最早的 {count} 轮对话：模型读写总共 {room} 个令牌。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/answering.py" />
            <source>The answer was cut off at its longest length.</source>
            <translation>回答达到最大长度，被截断。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/byte_pair.py" />
            <source>The tokenizer file {path} is not there: fetch the model again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>分词器文件 {path} 不存在：请重新获取模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/byte_pair.py" />
            <source>The tokenizer files in {folder} cannot be read: {reason}</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>无法读取 {folder} 中的分词器文件：{reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/convert.py" />
            <source>The weights cannot be written to {folder}: {reason}.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>无法将权重写入 {folder}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The repository {id} has no {missing} any more: its owners changed it.</source>
            <extracomment>Fields: id, missing</extracomment>
            <translation>仓库 {id} 已没有 {missing}：其所有者作了更改。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The repository {repository} holds no weights that can be read.</source>
            <extracomment>Fields: repository</extracomment>
            <translation>仓库 {repository} 中没有可读取的权重。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The model {model} needs {missing:.1f} GB more, and {place} has {free:.1f} GB free: free some space, or let HEALTHGPT_HOME name a folder on another disk.</source>
            <extracomment>Fields: free, missing, model, place</extracomment>
            <translation>模型 {model} 还需要 {missing:.1f} GB，而 {place} 有 {free:.1f} GB 可用：请腾出空间，或用 HEALTHGPT_HOME 指定另一磁盘上的文件夹。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/download.py" />
            <source>The model cannot be written to {folder}: {reason}.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>无法将模型写入 {folder}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/fit.py" />
            <source>The configuration {path} cannot be used: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>无法使用配置 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/fit.py" />
            <source>The file of weights {path} is damaged or cut off: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>权重文件 {path} 已损坏或不完整：{reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>The file {repository}/{name} was damaged on the way: its checksum is not the one that the hub gives. Nothing of it was kept; start the download again.</source>
            <extracomment>Fields: name, repository</extracomment>
            <translation>文件 {repository}/{name} 在传输中损坏：其校验和与 hub 给出的不符。未保留任何内容；请重新开始下载。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>The hub told neither size nor checksum of {repository}/{name}: try again later.</source>
            <extracomment>Fields: name, repository</extracomment>
            <translation>hub 未给出 {repository}/{name} 的大小和校验和：请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: HF_HUB_OFFLINE forbids it. Unset it, or bring the model by 'healthgpt models import'.</source>
            <extracomment>Fields: what</extracomment>
            <translation>未获取 {what}：HF_HUB_OFFLINE 禁止下载。请取消该设置，或用“healthgpt models import”导入模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {hub} has no such repository, or hides it.</source>
            <extracomment>Fields: hub, what</extracomment>
            <translation>未获取 {what}：{hub} 没有此仓库，或将其隐藏。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {hub} answered {status}. Try again later.</source>
            <extracomment>Fields: hub, status, what</extracomment>
            <translation>未获取 {what}：{hub} 回应 {status}。请稍后再试。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {hub} cannot be reached. Check the network and start the same command again, which goes on where it was; or bring the model by 'healthgpt models import'.</source>
            <extracomment>Fields: hub, what</extracomment>
            <translation>未获取 {what}：无法连接 {hub}。请检查网络后重新执行同一命令，它会从中断处继续；或用“healthgpt models import”导入模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: {reason}. Start the same command again.</source>
            <extracomment>Fields: reason, what</extracomment>
            <translation>未获取 {what}：{reason}。请重新执行同一命令。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/hub.py" />
            <source>{what} was not fetched: the disk is full. Free some space and start again.</source>
            <extracomment>Fields: what</extracomment>
            <translation>未获取 {what}：磁盘已满。请腾出空间后重新开始。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>Below {source} there is no folder '{name}' with the files of {repository}.</source>
            <extracomment>Fields: name, repository, source</extracomment>
            <translation>{source} 下没有存放 {repository} 文件的文件夹“{name}”。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>A model cannot be called '{name}': use letters, digits, '-', '_', '.', and another name than '{bundled}'.</source>
            <extracomment>Fields: bundled, name</extracomment>
            <translation>模型不能命名为“{name}”：请使用字母、数字、“-”、“_”、“.”，且不得为“{bundled}”。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>Below {source} there is none of the weights of {model}: {wanted}.</source>
            <extracomment>Fields: model, source, wanted</extracomment>
            <translation>{source} 下没有 {model} 的任何权重：{wanted}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>{source} holds no image tokenizer: that is model.yaml with last.ckpt or model.safetensors.</source>
            <extracomment>Fields: source</extracomment>
            <translation>{source} 中没有图像分词器：即 model.yaml 与 last.ckpt 或 model.safetensors。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>There is no model '{name}' in {folder}.</source>
            <extracomment>Fields: folder, name</extracomment>
            <translation>{folder} 中没有模型“{name}”。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>There is a model '{name}' in {folder} already: remove it, or give another name.</source>
            <extracomment>Fields: folder, name</extracomment>
            <translation>{folder} 中已有模型“{name}”：请删除它，或换一个名称。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The model '{model}' is not whole: {problem}</source>
            <extracomment>Fields: model, problem</extracomment>
            <translation>模型“{model}”不完整：{problem}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The manifest cannot be written to {path}: {reason}.</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>无法将清单写入 {path}：{reason}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The model {folder} cannot be deleted: {reason}. Close the programs that use it, and try again.</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>无法删除模型 {folder}：{reason}。请关闭使用它的程序后重试。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/install.py" />
            <source>The model was not copied to {final}: {reason}. Nothing half-written is left.</source>
            <extracomment>Fields: final, reason</extracomment>
            <translation>模型未复制到 {final}：{reason}。没有留下未写完的内容。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/released.py" />
            <source>The model '{name}' is not known; known are {known}.</source>
            <extracomment>Fields: known, name</extracomment>
            <translation>未知模型“{name}”；已知的有 {known}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/released.py" />
            <source>The model {model} has no part '{name}'; its parts are {known}.</source>
            <extracomment>Fields: known, model, name</extracomment>
            <translation>模型 {model} 没有部分“{name}”；其各部分为 {known}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>fits this machine, best on {device} in {precision}</source>
            <extracomment>Fields: device, precision</extracomment>
            <translation>适合本机，最好在{device}上以 {precision} 运行</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>the CPU</source>
            <translation> CPU</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>the NVIDIA GPU</source>
            <translation> NVIDIA GPU</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>the Apple GPU</source>
            <translation> Apple GPU</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>too large</source>
            <translation>过大</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>too large for this machine in any precision</source>
            <translation>任何精度下都超出本机能力</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>fits</source>
            <translation>适合</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>fits once other programs are closed</source>
            <translation>关闭其他程序后适合</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>about {number} tokens in a second</source>
            <extracomment>Fields: number</extracomment>
            <translation>每秒约 {number} 个令牌</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/catalogue/words.py" />
            <source>a picture in about {time}</source>
            <extracomment>Fields: time</extracomment>
            <translation>一幅图像约 {time}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/decoding/choice.py" />
            <source>The model computed something that is no number: its weights are damaged, or too large for the precision. Check the model, or choose float32.</source>
            <translation>模型算出了非数值：其权重已损坏，或超出该精度的范围。请检查模型，或选择 float32。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/decoding/stack.py" />
            <source>The base's config.json asks for windows {windows} and a rotary embedding '{rope}', as no HealthGPT has them: this model cannot be run.</source>
            <extracomment>Fields: rope, windows</extracomment>
            <translation>基座的 config.json 要求窗口 {windows} 和旋转编码“{rope}”，没有任何 HealthGPT 如此：无法运行此模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/drawing.py" />
            <source>The share from which a neighbour's token stays must be above 0 and at most 1.</source>
            <translation>保留相邻层令牌的比例必须大于 0 且不超过 1。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/drawing.py" />
            <source>Pictures drawn together must be of one task and one contrast.</source>
            <translation>一起绘制的图像必须属于同一任务和同一对比度。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The graphics processor stopped answering: the processor is used until the program is started anew.</source>
            <translation>图形处理器停止响应：在重新启动程序之前使用处理器。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The device '{wish}' is not there; here are {known}.</source>
            <extracomment>Fields: known, wish</extracomment>
            <translation>没有设备“{wish}”；本机有 {known}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>There was not enough memory for {wish}: the model was loaded in {smaller}, and its results may differ a little.</source>
            <extracomment>Fields: smaller, wish</extracomment>
            <translation>内存不足以使用 {wish}：模型以 {smaller} 加载，其结果可能略有不同。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>No model is loaded.</source>
            <translation>未加载模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The model '{model}' was not trained for {use}.</source>
            <extracomment>Fields: model, use</extracomment>
            <translation>模型“{model}”未针对 {use} 训练。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The model '{model}' cannot draw: it has no image tokenizer.</source>
            <extracomment>Fields: model</extracomment>
            <translation>模型“{model}”不能绘图：它没有图像分词器。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/engine.py" />
            <source>The engine was closed.</source>
            <translation>引擎已关闭。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/__init__.py" />
            <source>The model '{model}' is of the family {family}, which neither answers nor draws by itself: choose another model.</source>
            <extracomment>Fields: family, model</extracomment>
            <translation>模型“{model}”属于 {family} 系列，它本身既不回答也不绘图：请选择其他模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The model '{model}' answers questions and cannot draw.</source>
            <extracomment>Fields: model</extracomment>
            <translation>模型“{model}”回答问题，不能绘图。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The tokenizer in {folder} has no chat template: fetch the model again.</source>
            <extracomment>Fields: folder</extracomment>
            <translation>{folder} 中的分词器没有对话模板：请重新获取模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The model '{model}' cannot be kept in {precision}: choose bfloat16.</source>
            <extracomment>Fields: model, precision</extracomment>
            <translation>模型“{model}”不能以 {precision} 保存：请选择 bfloat16。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The question holds a mark that stands for a picture: leave it out.</source>
            <translation>问题中含有代表图像的标记：请去掉它。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The question is longer than the model can read: shorten it.</source>
            <translation>问题超过模型可读的长度：请缩短。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The chat template of '{model}' does not show pictures as Qwen3-VL does.</source>
            <extracomment>Fields: model</extracomment>
            <translation>“{model}”的对话模板展示图像的方式与 Qwen3-VL 不同。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The tokenizer in {folder} cannot be read: {reason}</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>无法读取 {folder} 中的分词器：{reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>The picture settings in {folder} cannot be used: {reason}</source>
            <extracomment>Fields: folder, reason</extracomment>
            <translation>无法使用 {folder} 中的图像设置：{reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/families/pro.py" />
            <source>A picture cannot be read: {reason}.</source>
            <extracomment>Fields: reason</extracomment>
            <translation>无法读取图像：{reason}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/faults.py" />
            <source>The graphics processor stopped answering, and what was under way is lost: ask again, which goes on with the processor. To use the graphics processor again, start the program anew.</source>
            <translation>图形处理器停止响应，正在进行的工作已丢失：请重新提出请求，将由处理器继续。要再次使用图形处理器，请重新启动程序。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/faults.py" />
            <source>There is not enough memory for this model: close other programs, or choose a smaller model.</source>
            <translation>内存不足以运行此模型：请关闭其他程序，或选择更小的模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/image_tokenizer/config.py" />
            <source>The image tokenizer's configuration {path} does not fit together: {problem}.</source>
            <extracomment>Fields: path, problem</extracomment>
            <translation>图像分词器的配置 {path} 不一致：{problem}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/image_tokenizer/config.py" />
            <source>The image tokenizer's configuration {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>无法读取图像分词器的配置 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/image_tokenizer/config.py" />
            <source>The image tokenizer's configuration {path} lacks or misstates {reason}.</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>图像分词器的配置 {path} 缺少或误写了 {reason}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The model '{model}' has no image tokenizer.</source>
            <extracomment>Fields: model</extracomment>
            <translation>模型“{model}”没有图像分词器。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The settings {path} give no usable end token or repetition penalty.</source>
            <extracomment>Fields: path</extracomment>
            <translation>设置 {path} 未给出可用的结束令牌或重复惩罚。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The prompt and a picture of {count} tokens are longer than the {room} positions of the model.</source>
            <extracomment>Fields: count, room</extracomment>
            <translation>提示词与 {count} 个令牌的图像超过模型的 {room} 个位置。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The tensor {name} of {source} has the shape {shape} and not {wanted}.</source>
            <extracomment>Fields: name, shape, source, wanted</extracomment>
            <translation>{source} 的张量 {name} 的形状为 {shape}，而不是 {wanted}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The model '{model}' has {codes} image tokens, but its image tokenizer {other} codes: they do not belong together.</source>
            <extracomment>Fields: codes, model, other</extracomment>
            <translation>模型“{model}”有 {codes} 个图像令牌，而其图像分词器有 {other} 个码：两者不匹配。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>The sizes in {base} and {vision} do not fit together: {reason}</source>
            <extracomment>Fields: base, reason, vision</extracomment>
            <translation>{base} 与 {vision} 中的尺寸不一致：{reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>[tasks.{name}] of the model '{model}' reads vision layer {vision_layer}, but the tower has {layers} layers.</source>
            <extracomment>Fields: layers, model, name, vision_layer</extracomment>
            <translation>模型“{model}”的 [tasks.{name}] 读取视觉层 {vision_layer}，但视觉塔只有 {layers} 层。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/loading.py" />
            <source>{path} lacks the tensor {published}: the base is not complete or of another model.</source>
            <extracomment>Fields: path, published</extracomment>
            <translation>{path} 缺少张量 {published}：基座不完整或属于其他模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The model '{model}' lacks {place}, so the folder is not complete: fetch or copy the whole model again.</source>
            <extracomment>Fields: model, place</extracomment>
            <translation>模型“{model}”缺少 {place}，因此文件夹不完整：请重新获取或复制整个模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The manifest {path} cannot be used: {words}.</source>
            <extracomment>Fields: path, words</extracomment>
            <translation>无法使用清单 {path}：{words}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The contrast {wanted!r} is not known; known are {known}.</source>
            <extracomment>Fields: known, wanted</extracomment>
            <translation>未知对比度 {wanted!r}；已知的有 {known}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The model '{model}' lacks {place}, and the hub's cache has none: fetch or copy the whole model again.</source>
            <extracomment>Fields: model, place</extracomment>
            <translation>模型“{model}”缺少 {place}，hub 缓存中也没有：请重新获取或复制整个模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The file {path} is not there: fetch the model again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>文件 {path} 不存在：请重新获取模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>There is no model in {folder}: {file} cannot be read ({reason}).</source>
            <extracomment>Fields: file, folder, reason</extracomment>
            <translation>{folder} 中没有模型：无法读取 {file}（{reason}）。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>The manifest {path} is damaged: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>清单 {path} 已损坏：{reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>{key} in {file} is not known and was left out.</source>
            <extracomment>Fields: file, key</extracomment>
            <translation>{file} 中的 {key} 未知，已忽略。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>{name} differs from the hash in {file}: fetch the model again.</source>
            <extracomment>Fields: file, name</extracomment>
            <translation>{name} 与 {file} 中的校验和不符：请重新获取模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/manifest.py" />
            <source>{name} cannot be read ({reason}): check its permissions.</source>
            <extracomment>Fields: name, reason</extracomment>
            <translation>无法读取 {name}（{reason}）：请检查其权限。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/pictures.py" />
            <source>The region {region} is empty or leaves the picture of {columns} x {rows} pixels.</source>
            <extracomment>Fields: columns, region, rows</extracomment>
            <translation>区域 {region} 为空，或超出 {columns} x {rows} 像素的图像。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/pictures.py" />
            <source>A picture must be 8-bit grey [rows, columns] or RGB [rows, columns, 3].</source>
            <translation>图像必须是 8 位灰度 [行, 列] 或 RGB [行, 列, 3]。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/pictures.py" />
            <source>The picture is larger than {most} pixels: choose a part of it.</source>
            <extracomment>Fields: most</extracomment>
            <translation>图像超过 {most} 像素：请选择其中一部分。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/places.py" />
            <source>There is no model '{name}': give '{bundled}' or a folder that holds a {file}.</source>
            <extracomment>Fields: bundled, file, name</extracomment>
            <translation>没有模型“{name}”：请给出“{bundled}”或含有 {file} 的文件夹。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/places.py" />
            <source>The manifest in {root} names {relative!r}, which lies outside of the model's folder.</source>
            <extracomment>Fields: relative, root</extracomment>
            <translation>{root} 中的清单指向 {relative!r}，它在模型文件夹之外。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/places.py" />
            <source>The model {name} is not on this computer: 'healthgpt models download {name}' fetches it.</source>
            <extracomment>Fields: name</extracomment>
            <translation>模型 {name} 不在本机：用“healthgpt models download {name}”获取。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/precision.py" />
            <source>There is no precision '{precision}'; there are {known}.</source>
            <extracomment>Fields: known, precision</extracomment>
            <translation>没有精度“{precision}”；有 {known}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/precision.py" />
            <source>The precision {precision} is for the CPU; on '{device}' use bfloat16 or float16.</source>
            <extracomment>Fields: device, precision</extracomment>
            <translation>精度 {precision} 用于 CPU；在“{device}”上请用 bfloat16 或 float16。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/prompts.py" />
            <source>The question holds the mark {mark}, which stands for the picture: leave it out.</source>
            <extracomment>Fields: mark</extracomment>
            <translation>问题中含有代表图像的标记 {mark}：请去掉它。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/prompts.py" />
            <source>The prompt template {template!r} is not known; known are {known}.</source>
            <extracomment>Fields: known, template</extracomment>
            <translation>未知提示模板 {template!r}；已知的有 {known}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>The generated picture is blank: the model made nothing of this slice.</source>
            <translation>生成的图像为空白：模型未能从该层生成内容。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>The generated picture is nearly the input again: the model changed almost nothing.</source>
            <translation>生成的图像几乎与输入相同：模型几乎没有改变什么。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>{beyond:.0%} of the generated picture is out of range: these pixels were clipped to black or white.</source>
            <extracomment>Fields: beyond</extracomment>
            <translation>生成图像的 {beyond:.0%} 超出范围：这些像素被截为黑或白。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/quality.py" />
            <source>The outline of the generated picture leaves that of the input: they agree to {agreement:.0%} (Dice coefficient), so its anatomy is not that of this slice.</source>
            <extracomment>Fields: agreement</extracomment>
            <translation>生成图像的轮廓偏离输入：二者一致度为 {agreement:.0%}（Dice 系数），因此其解剖结构不是该层的。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/super_resolving.py" />
            <source>The model '{model}' cannot super-resolve: it draws {output_size} pixels along a side, and its scale is {scale}.</source>
            <extracomment>Fields: model, output_size, scale</extracomment>
            <translation>模型“{model}”不能进行超分辨率：它每边绘制 {output_size} 像素，倍数为 {scale}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tiling.py" />
            <source>The model does not tell how large a part of a picture it draws at a time.</source>
            <translation>模型未说明一次绘制图像的多大部分。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tiling.py" />
            <source>A part of {wide} x {high} pixels is too small for super-resolution: choose one of at least {least} x {least} pixels.</source>
            <extracomment>Fields: high, least, wide</extracomment>
            <translation>{wide} x {high} 像素的部分对超分辨率来说太小：请至少选择 {least} x {least} 像素。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tiling.py" />
            <source>A part of {wide} x {high} pixels is too large for super-resolution ({count} tiles): choose one of at most {most} x {most} pixels, by a rectangle or by zooming in.</source>
            <extracomment>Fields: count, high, most, wide</extracomment>
            <translation>{wide} x {high} 像素的部分对超分辨率来说太大（{count} 块）：请用矩形或放大选择至多 {most} x {most} 像素。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The file {path} is not a JSON object.</source>
            <extracomment>Fields: path</extracomment>
            <translation>文件 {path} 不是 JSON 对象。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The tokenizer has no token for {token!r}: its files do not belong together.</source>
            <extracomment>Fields: token</extracomment>
            <translation>分词器没有 {token!r} 的令牌：其文件不匹配。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The file {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>无法读取文件 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The sentencepiece model {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>无法读取 sentencepiece 模型 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/tokenization.py" />
            <source>The added tokens of {path} are damaged.</source>
            <extracomment>Fields: path</extracomment>
            <translation>{path} 中附加的令牌已损坏。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/vision.py" />
            <source>The picture settings {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>无法读取图像设置 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weight_files.py" />
            <source>The folder {folder} holds no weights (model.safetensors or pytorch_model.bin).</source>
            <extracomment>Fields: folder</extracomment>
            <translation>文件夹 {folder} 中没有权重（model.safetensors 或 pytorch_model.bin）。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weight_files.py" />
            <source>The index of weights {path} cannot be read: {reason}</source>
            <extracomment>Fields: path, reason</extracomment>
            <translation>无法读取权重索引 {path}：{reason}</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weight_files.py" />
            <source>The index of weights {path} names a file outside of its folder: {shard!r}.</source>
            <extracomment>Fields: path, shard</extracomment>
            <translation>权重索引 {path} 指向其文件夹之外的文件：{shard!r}。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>{source} holds {count} tensors that the model does not know; left out: {name} and others.</source>
            <extracomment>Fields: count, name, source</extracomment>
            <translation>{source} 含有 {count} 个模型未知的张量；已忽略：{name} 等。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file of weights {path} is not there: check the model folder or fetch the model again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>权重文件 {path} 不存在：请检查模型文件夹，或重新获取模型。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The tensor {name} of {source} has the shape {shapes}: the manifest and the file do not fit.</source>
            <extracomment>Fields: name, shapes, source</extracomment>
            <translation>{source} 的张量 {name} 的形状为 {shapes}：清单与文件不匹配。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>{source} holds {name}, which the model does not know; left out.</source>
            <extracomment>Fields: name, source</extracomment>
            <translation>{source} 含有模型未知的 {name}；已忽略。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} was not read: besides tensors its pickle asks for {module}.{name}, which could run code. Use a file from a trusted source, best as safetensors.</source>
            <extracomment>Fields: module, name, path</extracomment>
            <translation>未读取文件 {path}：除张量外，其 pickle 还要求 {module}.{name}，可能会执行代码。请使用可信来源的文件，最好为 safetensors。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} is a zip archive but not a file of weights.</source>
            <extracomment>Fields: path</extracomment>
            <translation>文件 {path} 是 zip 压缩包，但不是权重文件。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} is compressed, as no file of weights is: fetch it again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>文件 {path} 经过压缩，权重文件不会如此：请重新获取。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} does not hold a table of tensors.</source>
            <extracomment>Fields: path</extracomment>
            <translation>文件 {path} 中没有张量表。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>{source} lacks the tensor {name}: the file belongs to another model or is cut off.</source>
            <extracomment>Fields: name, source</extracomment>
            <translation>{source} 缺少张量 {name}：文件属于其他模型或不完整。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file {path} holds a storage of an unknown kind.</source>
            <extracomment>Fields: path</extracomment>
            <translation>文件 {path} 含有未知类型的存储。</translation>
        </message>
        <message>
            <location filename="../../inference/healthgpt_inference/weights.py" />
            <source>The file of weights {path} is damaged, cut off, or of PyTorch's form of before 2020: fetch it again.</source>
            <extracomment>Fields: path</extracomment>
            <translation>权重文件 {path} 已损坏、不完整，或为 PyTorch 2020 年以前的格式：请重新获取。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Convert to MR</source>
            <translation>转换为 MR</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Convert to CT</source>
            <translation>转换为 CT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Super-resolve</source>
            <translation>超分辨率</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Reconstruct</source>
            <translation>重建</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>Ask</source>
            <translation>提问</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>converting to MR</source>
            <translation>转换为 MR</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>converting to CT</source>
            <translation>转换为 CT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>super-resolution</source>
            <translation>超分辨率</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>reconstruction</source>
            <translation>重建</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>questions</source>
            <translation>提问</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' learned from fields of view of {least:g} to {greatest:g} mm, and {what} has {side:.0f} mm</source>
            <extracomment>Fields: greatest, least, model, side, what</extracomment>
            <translation>模型“{model}”学自 {least:g} 至 {greatest:g} mm 的视野，而{what}为 {side:.0f} mm</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This series cannot be converted: the model '{model}' was trained for {trained}, and this is {what}.</source>
            <extracomment>Fields: model, trained, what</extracomment>
            <translation>此序列无法转换：模型“{model}”针对 {trained} 训练，而此为 {what}。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for {trained}, and this is {what}.</source>
            <extracomment>Fields: model, trained, what</extracomment>
            <translation>模型“{model}”针对 {trained} 训练，而此为 {what}。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>(So say its descriptions; it has no Body Part Examined.)</source>
            <translation>（据其描述；无 Body Part Examined。）</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for questions about {trained_for}, and this is {what}.</source>
            <extracomment>Fields: model, trained_for, what</extracomment>
            <translation>模型“{model}”针对关于 {trained_for} 的提问训练，而此为 {what}。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>{learned}: the result may be wrong. Convert a larger part.</source>
            <extracomment>Fields: learned</extracomment>
            <translation>{learned}：结果可能有误。请转换更大的部分。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>one of its tiles</source>
            <translation>其中一个图块</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>this part</source>
            <translation>此部分</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>this slice</source>
            <translation>此层</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>(Its Body Part Examined is {stated}.)</source>
            <extracomment>Fields: stated</extracomment>
            <translation>（其 Body Part Examined 为 {stated}。）</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>other images</source>
            <translation>其他图像</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This is a reformat: choose a slice of the series itself, so that the result can name its source.</source>
            <translation>这是重组图像：请选择序列本身的层面，以便结果注明来源。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This image was generated: only acquired images can be converted.</source>
            <translation>此图像为生成图像：只能转换采集的图像。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>{task} needs {needed} image, and this is {given} image.</source>
            <extracomment>Fields: given, modality, needed, source, task</extracomment>
            <translation>{task}需要 {source} 图像，而此为 {modality} 图像。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was not trained for {what}.</source>
            <extracomment>Fields: model, what</extracomment>
            <translation>模型“{model}”未针对{what}训练。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This is a colour image: only grey images can be converted.</source>
            <translation>这是彩色图像：只能转换灰度图像。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>This is a localizer: only slices can be converted.</source>
            <translation>这是定位像：只能转换层面。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>{learned}: the result is coarse. Convert a rectangle of such a size instead.</source>
            <extracomment>Fields: learned</extracomment>
            <translation>{learned}：结果较粗。请改为转换这样大小的矩形。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The file does not say which body part it shows; the model was trained for the {parts}.</source>
            <extracomment>Fields: parts</extracomment>
            <translation>文件未注明所示部位；模型训练部位为：{parts}。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The file does not say which plane it shows; the model was trained for {planes} slices.</source>
            <extracomment>Fields: planes</extracomment>
            <translation>文件未注明所示平面；模型训练层面为：{planes}。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for {planes} slices, and this one is {plane}.</source>
            <extracomment>Fields: model, plane, planes</extracomment>
            <translation>模型“{model}”训练层面为 {planes}，而此为 {plane}。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/eligibility.py" />
            <source>The model '{model}' was trained for fields of view of {least:g} to {greatest:g} mm, and {what} has {side:.0f} mm.</source>
            <extracomment>Fields: greatest, least, model, side, what</extracomment>
            <translation>模型“{model}”训练的视野为 {least:g} 至 {greatest:g} mm，而{what}为 {side:.0f} mm。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Lay a map over the generated image that tells where the model was undecided (entropy of its tokens)</source>
            <translation>在生成图像上叠加模型不确定之处的图（词元熵）</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Show the slice that this is about</source>
            <translation>显示相关层面</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>outside trained use</source>
            <translation>超出训练用途</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>The generated image</source>
            <translation>生成的图像</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>{count} images, from {where}</source>
            <extracomment>Fields: count, where</extracomment>
            <translation>{count} 幅图像，自 {where} 起</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>HealthGPT at work</source>
            <translation>HealthGPT 正在工作</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>The image so far</source>
            <translation>目前的图像</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Progress of HealthGPT</source>
            <translation>HealthGPT 的进度</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Stop HealthGPT</source>
            <translation>停止 HealthGPT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Stop before the next token</source>
            <translation>在下一词元前停止</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>mean token probability {probability:.2f}</source>
            <extracomment>Fields: probability</extracomment>
            <translation>平均词元概率 {probability:.2f}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Slice</source>
            <translation>层面</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Beside</source>
            <translation>并排</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Show it beside the original</source>
            <translation>与原图并排显示</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Copy question and answer</source>
            <translation>复制问答</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Ask again</source>
            <translation>再次提问</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Ask the same about the slice that is shown</source>
            <translation>就当前层面提出同样问题</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Take this card away; Edit &gt; Undo brings it back</source>
            <translation>移除此卡片；“编辑 &gt; 撤销”可恢复</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>(no answer)</source>
            <translation>（无回答）</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Over</source>
            <translation>叠加</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Lay it over the original</source>
            <translation>叠加在原图上</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Entropy</source>
            <translation>熵</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/cards.py" />
            <source>Save this as DICOM beside the study</source>
            <translation>以 DICOM 保存在检查旁</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Convert this slice although the model was not trained for such slices; the result is marked</source>
            <translation>尽管模型未针对此类层面训练，仍转换此层；结果将加标记</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>HealthGPT is at work: this waits for its turn</source>
            <translation>HealthGPT 正在工作：此请求排队等待</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask about the whole slice again</source>
            <translation>重新针对整个层面提问</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Draw a rectangle and ask about that part of the slice</source>
            <translation>画矩形并针对该部分提问</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Convert outside the trained use …</source>
            <translation>超出训练用途转换…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask about this slice …</source>
            <translation>就此层面提问…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Question</source>
            <translation>问题</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Super-resolve …</source>
            <translation>超分辨率…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Draw a part of the slice with more pixels</source>
            <translation>以更多像素绘制层面的一部分</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Save AI annotations</source>
            <translation>保存 AI 注释</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask once HealthGPT has done what it is at</source>
            <translation>待 HealthGPT 完成当前任务后提问</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Ask: {text}</source>
            <extracomment>Fields: text</extracomment>
            <translation>提问：{text}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Save AI annotations as DICOM beside the study</source>
            <translation>将 AI 注释以 DICOM 保存在检查旁</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>There is nothing that is not saved yet.</source>
            <translation>没有未保存的内容。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Whole slice</source>
            <translation>整个层面</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>There is no image in the active viewport.</source>
            <translation>活动视口中没有图像。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>Type a question first ({key})</source>
            <extracomment>Fields: key</extracomment>
            <translation>请先输入问题 ({key})</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/composer.py" />
            <source>The result appears beside the original</source>
            <translation>结果显示在原图旁</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>Asking</source>
            <translation>正在提问</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>Memory was short, so HealthGPT's model was let go of. The next request loads it again.</source>
            <translation>内存不足，HealthGPT 模型已释放。下次请求时重新加载。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>HealthGPT is doing this already, or it waits for its turn.</source>
            <translation>HealthGPT 已在处理，或正在排队。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/controller.py" />
            <source>HealthGPT: {title}</source>
            <extracomment>Fields: title</extracomment>
            <translation>HealthGPT：{title}</translation>
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
            <translation>模型的图像分词器单独复制此输入时为 {words}。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>source not found</source>
            <translation>未找到来源</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>{place}, rectangle</source>
            <extracomment>Fields: place</extracomment>
            <translation>{place}，矩形</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>Stopped before its end.</source>
            <translation>未完成即停止。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>SSIM {ssim:.2f}, PSNR {psnr:.1f} dB</source>
            <extracomment>Fields: psnr, ssim</extracomment>
            <translation>SSIM {ssim:.2f}，PSNR {psnr:.1f} dB</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/conversation.py" />
            <source>Outside trained use: {reason}</source>
            <extracomment>Fields: reason</extracomment>
            <translation>超出训练用途：{reason}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Choose a folder …</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Which model answers</source>
            <translation>由哪个模型回答</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Models …</source>
            <translation>模型…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>What each model is for, its files and licence, and how fast it runs here</source>
            <translation>各模型的用途、文件、许可及在本机的速度</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Unload</source>
            <translation>释放</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Let the model go and give its memory back; the next question loads it again</source>
            <translation>释放模型及其内存；下次提问时重新加载</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>What the model computes on; Automatic takes a GPU where there is one</source>
            <translation>模型的计算设备；“自动”在有 GPU 时使用 GPU</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>The slice that the next question is about</source>
            <translation>下一个问题所针对的层面</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>inverted</source>
            <translation>反相</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>trained for: {tasks}</source>
            <extracomment>Fields: tasks</extracomment>
            <translation>训练用途：{tasks}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Choose the folder of a model (it holds a model.toml)</source>
            <translation>选择模型文件夹（含 model.toml）</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>No slice</source>
            <translation>无层面</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Open a study to begin.</source>
            <translation>打开检查以开始。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>not here: {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>不在本机：{name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Loaded on {device} in {precision}, {size}</source>
            <extracomment>Fields: device, precision, size</extracomment>
            <translation>已加载于{device}，{precision}，{size}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>{parameters:.0f} million parameters</source>
            <extracomment>Fields: parameters</extracomment>
            <translation>{parameters:.0f} 百万参数</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/header.py" />
            <source>Loads with the first question</source>
            <translation>首次提问时加载</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>on this computer</source>
            <translation>在本机</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>a download was begun</source>
            <translation>下载已开始</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>not on this computer</source>
            <translation>不在本机</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>its size is not known</source>
            <translation>大小未知</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/known_models.py" />
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Looking at the models and at this machine …</source>
            <translation>正在查看模型和本机…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>not computed for a model of this size: Verify compares its files</source>
            <translation>此大小的模型不计算：“校验”会比对其文件</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Delete {name}, {size}, from {folder}? It cannot be undone.</source>
            <extracomment>Fields: folder, name, size</extracomment>
            <translation>从 {folder} 删除 {name}（{size}）？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>What is known of the model</source>
            <translation>模型信息</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Hash of a model</source>
            <translation>模型的哈希</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Verifying {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在校验 {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Remove a model</source>
            <translation>移除模型</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Asking the hub about {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在向 Hub 查询 {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{missing} of {all} are to be fetched from the hub.</source>
            <extracomment>Fields: all, missing</extracomment>
            <translation>需从 Hub 获取 {all} 中的 {missing}。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name}: {sizes} Its licences:

{licences}

Do you agree to them, and shall it be fetched?</source>
            <extracomment>Fields: licences, name, sizes</extracomment>
            <translation>{name}：{sizes}许可：

{licences}

您同意这些许可并下载吗？</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Asking the hub</source>
            <translation>正在查询 Hub</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Fetching {name}; the line at the bottom of the window tells how far it is</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在获取 {name}；窗口底部显示进度</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Fetching {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在获取 {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Import a folder …</source>
            <translation>导入文件夹…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Remove …</source>
            <translation>移除…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Verify</source>
            <translation>校验</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Download …</source>
            <translation>下载…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Use this model</source>
            <translation>使用此模型</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>computing …</source>
            <translation>计算中…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>not stated</source>
            <translation>未注明</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Go on with the download …</source>
            <translation>继续下载…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name}: every file is as its checksum says.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name}：所有文件与校验和一致。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Removing {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在移除 {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Copying {name}</source>
            <extracomment>Fields: name</extracomment>
            <translation>正在复制 {name}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Download a model</source>
            <translation>下载模型</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Trained for</source>
            <translation>训练用途</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>About</source>
            <translation>说明</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Hash</source>
            <translation>哈希</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>Licence</source>
            <translation>许可</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>On this machine</source>
            <translation>在本机</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name} is deleted.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 已删除。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name} is here.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 已就绪。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/model_page.py" />
            <source>{name} is here, and its checksums are right.</source>
            <extracomment>Fields: name</extracomment>
            <translation>{name} 已就绪，校验和正确。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Modality?</source>
            <translation>模态？</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Plane?</source>
            <translation>平面？</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Body region?</source>
            <translation>部位？</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Describe</source>
            <translation>描述</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>The model '{name}' was trained for questions about {trained}, and this is {modality}.</source>
            <extracomment>Fields: modality, name, trained</extracomment>
            <translation>模型“{name}”针对关于 {trained} 的提问训练，而此为 {modality}。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>Apple GPU</source>
            <translation>Apple GPU</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>32 bits</source>
            <translation>32 位</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>16 bits (bfloat16)</source>
            <translation>16 位（bfloat16）</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>16 bits (float16)</source>
            <translation>16 位（float16）</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>8 bits (CPU only)</source>
            <translation>8 位（仅 CPU）</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/models.py" />
            <source>4 bits (CPU only)</source>
            <translation>4 位（仅 CPU）</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Mix the generated image with the original</source>
            <translation>将生成图像与原图混合</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>The generated image on the left, the original on the right</source>
            <translation>生成图像在左，原图在右</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>The generated image and the original in turn</source>
            <translation>生成图像与原图交替</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Squares</source>
            <translation>棋盘格</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Squares of both, as on a checkerboard</source>
            <translation>两者交错，如棋盘</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>How much the greys that are shown differ: black where they are the same</source>
            <translation>所示灰度的差异：相同处为黑色</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Take the generated image off the original</source>
            <translation>从原图移除生成图像</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/overlay_bar.py" />
            <source>Opacity of the generated image</source>
            <translation>生成图像的不透明度</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/panel.py" />
            <source>Ask about the slice on the screen, or convert it, with the buttons below or a right click on the slice. Answers and generated images appear here.</source>
            <translation>用下方按钮或右键单击层面，就屏幕上的层面提问或转换。回答和生成的图像显示在此。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/panel.py" />
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/panel.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>No image has been generated from this slice.</source>
            <translation>尚未由此层面生成图像。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>The slice that it was made from is not open: open its study again.</source>
            <translation>其来源层面未打开：请重新打开该检查。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Token entropy</source>
            <translation>词元熵</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>{question}, model {model}</source>
            <extracomment>Fields: model, question</extracomment>
            <translation>{question}，模型 {model}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>{entropy}, {least:.1f} bits dark to {most:.1f} bits bright</source>
            <extracomment>Fields: entropy, least, most</extracomment>
            <translation>{entropy}，{least:.1f} 比特（暗）至 {most:.1f} 比特（亮）</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Nothing lies over the slice.</source>
            <translation>层面上没有叠加。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>How the image lies over</source>
            <translation>图像的叠加方式</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Reading a generated image</source>
            <translation>正在读取生成图像</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>The saved image is not open any more: open its study again.</source>
            <translation>已保存的图像不再打开：请重新打开该检查。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Image over the slice</source>
            <translation>图像叠加于层面</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Token entropy over the image</source>
            <translation>词元熵叠加于图像</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/pictures.py" />
            <source>Take the image off</source>
            <translation>移除图像</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>What it draws may have nothing to do with the patient. The result says so on its mark and in its file. Convert all the same?</source>
            <translation>其绘制内容可能与患者无关。结果会在标记和文件中注明。仍要转换吗？</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>The slice that this is about is not open: open its study again.</source>
            <translation>相关层面未打开：请重新打开该检查。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>This study was de-identified, and a typed question may name a patient. Save the questions all the same?</source>
            <translation>此检查已去标识，而输入的问题可能提及患者。仍要保存问题吗？</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>There is no conversion of this slice that only the trained use speaks against.</source>
            <translation>此层面没有仅因超出训练用途而受限的转换。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{task}: whole series</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task}：整个序列</translation>
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
            <translation>HealthGPT 未在工作。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Convert all the same</source>
            <translation>仍要转换</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Reading what was kept</source>
            <translation>正在读取保留的内容</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Saving AI annotations</source>
            <translation>正在保存 AI 注释</translation>
        </message>
        <message numerus="yes">
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{n} AI annotations were saved to {folder}.</source>
            <extracomment>Fields: folder, n</extracomment>
            <translation>
                <numerusform>已将 {n} 条 AI 注释保存到 {folder}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Ask about this slice</source>
            <translation>就此层面提问</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Generated image over the slice</source>
            <translation>生成图像叠加于层面</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Blink generated image and slice</source>
            <translation>交替显示生成图像与层面</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Take the generated image off</source>
            <translation>移除生成图像</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>Save AI annotations to …</source>
            <translation>将 AI 注释保存到…</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/plugin.py" />
            <source>{title} is ready; its card in the HealthGPT panel shows it.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} 已完成；见 HealthGPT 面板中的卡片。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>HealthGPT</source>
            <translation>HealthGPT</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>Which one answers and draws.</source>
            <translation>由哪个模型回答和绘图。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>What the model computes on. Automatic takes a GPU where there is one.</source>
            <translation>模型的计算设备。“自动”在有 GPU 时使用 GPU。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>Fewer bits need less memory and can be less exact. The model is loaded again with the next question.</source>
            <translation>位数越少占用内存越少，但可能不够精确。下次提问时重新加载模型。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>What each is for, its files and licence, and how fast it runs here.</source>
            <translation>各模型的用途、文件、许可及在本机的速度。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/preferences.py" />
            <source>HealthGPT is at work: wait, or stop it first.</source>
            <translation>HealthGPT 正在工作：请等待，或先停止。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>slices {first} to {last} of {total}, {doing}</source>
            <extracomment>Fields: doing, first, last, total</extracomment>
            <translation>第 {first}–{last}/{total} 层，{doing}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>{task}, all {total} slices</source>
            <extracomment>Fields: task, total</extracomment>
            <translation>{task}，全部 {total} 层</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>slice {number} of {total}, {doing}</source>
            <extracomment>Fields: doing, number, total</extracomment>
            <translation>第 {number}/{total} 层，{doing}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>slice {number} of {count}</source>
            <extracomment>Fields: count, number</extracomment>
            <translation>第 {number}/{count} 层</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>starting the engine</source>
            <translation>正在启动引擎</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>loading the model</source>
            <translation>正在加载模型</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>looking at the slice</source>
            <translation>正在查看层面</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>answering</source>
            <translation>正在回答</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>drawing</source>
            <translation>正在绘制</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/running.py" />
            <source>ready</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/saving.py" />
            <source>Where shall the AI results of this study be saved?</source>
            <translation>将此检查的 AI 结果保存到何处？</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/store.py" />
            <source>Kept from an earlier run of the program.</source>
            <translation>自程序先前运行保留。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/store.py" />
            <source>Kept from an earlier run; its slice is not open, so it can be read and not saved.</source>
            <translation>自先前运行保留；其层面未打开，因此可读但不能保存。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>Correct what the model draws until it is, with fewer pixels again, the image that was measured. What it does and changes is written into the result.</source>
            <translation>校正模型绘制结果，使其降采样后与测得图像一致。所作更改写入结果。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>{change}.</source>
            <extracomment>Fields: change</extracomment>
            <translation>{change}。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>{task}: what is seen of the slice</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task}：层面可见部分</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>About {minutes} min, as the last time.</source>
            <extracomment>Fields: minutes</extracomment>
            <translation>约 {minutes} 分钟（按上次）。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>Each of {count} slices: {words}</source>
            <extracomment>Fields: count, words</extracomment>
            <translation>{count} 层各自：{words}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>{task}: the whole slice</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task}：整个层面</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>{task}: the rectangle</source>
            <extracomment>Fields: task</extracomment>
            <translation>{task}：矩形</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>How long that takes is told once the first tiles are drawn.</source>
            <translation>绘出首批图块后显示所需时间。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>About {seconds} s, as the last time.</source>
            <extracomment>Fields: seconds</extracomment>
            <translation>约 {seconds} 秒（按上次）。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/super_resolution.py" />
            <source>Keep to what was measured</source>
            <translation>与测量保持一致</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/undoing.py" />
            <source>Question “{question}”</source>
            <extracomment>Fields: question</extracomment>
            <translation>问题“{question}”</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/undoing.py" />
            <source>Delete card</source>
            <translation>删除卡片</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/undoing.py" />
            <source>{title} is saved in a file, and stays: undo removes no files. Delete the file yourself if it is not wanted.</source>
            <extracomment>Fields: title</extracomment>
            <translation>{title} 已保存在文件中并保留：撤销不会删除文件。如不需要请自行删除。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>{what}, {slice}, waits in place {place} of {count}</source>
            <extracomment>Fields: count, place, slice, what</extracomment>
            <translation>{what}，{slice}，排队第 {place}/{count} 位</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Do this earlier: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>提前执行：{what}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Do this later: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>推后执行：{what}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Do not do this: {what}</source>
            <extracomment>Fields: what</extracomment>
            <translation>不执行：{what}</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Waiting for HealthGPT</source>
            <translation>HealthGPT 等待队列</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/panel/waiting.py" />
            <source>Waiting ({count})</source>
            <extracomment>Fields: count</extracomment>
            <translation>等待中（{count}）</translation>
        </message>
        <message numerus="yes">
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{before} pixels of {old} become {after} of {new}, in {n} tiles</source>
            <extracomment>Fields: after, before, n, new, old</extracomment>
            <translation>
                <numerusform>{old} 的 {before} 像素变为 {new} 的 {after}，共 {n} 块</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{what}: {before} pixels of {old} became {after} of {new}.</source>
            <extracomment>Fields: after, before, new, old, what</extracomment>
            <translation>{what}：{old} 的 {before} 像素变为 {new} 的 {after}。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{before} pixels become {after}, in {n} tiles</source>
            <extracomment>Fields: after, before, n</extracomment>
            <translation>
                <numerusform>{before} 像素变为 {after}，共 {n} 块</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{what}: {before} pixels became {after}. The file does not say how large a pixel is.</source>
            <extracomment>Fields: after, before, what</extracomment>
            <translation>{what}：{before} 像素变为 {after}。文件未说明像素大小。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The whole field of view of {wide:.0f} x {high:.0f} mm is kept</source>
            <extracomment>Fields: high, wide</extracomment>
            <translation>保留 {wide:.0f} x {high:.0f} mm 的整个视野</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The part of {wide:.0f} x {high:.0f} mm is kept</source>
            <extracomment>Fields: high, wide</extracomment>
            <translation>保留 {wide:.0f} x {high:.0f} mm 的部分</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>{what}: {before} pixels of {old} became {after} of {new}, coarser than before.</source>
            <extracomment>Fields: after, before, new, old, what</extracomment>
            <translation>{what}：{old} 的 {before} 像素变为 {new} 的 {after}，比原来粗。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The whole field of view is kept</source>
            <translation>保留整个视野</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/parts.py" />
            <source>The part is kept</source>
            <translation>保留该部分</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/picture.py" />
            <source>The slice is oblique or has no orientation: side cannot be told.</source>
            <translation>层面倾斜或无方位：无法判定左右侧。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/picture.py" />
            <source>A picture has no orientation: side cannot be told.</source>
            <translation>图片无方位：无法判定左右侧。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/picture.py" />
            <source>The model saw the slice turned so that the patient's right is at its left.</source>
            <translation>模型所见层面已旋转，患者右侧位于左侧。</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/workflow.py" />
            <source>the window it was trained with</source>
            <translation>训练所用的窗设置</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/workflow.py" />
            <source>the displayed window</source>
            <translation>显示的窗设置</translation>
        </message>
        <message>
            <location filename="../../plugins/healthgpt_plugin/workflow.py" />
            <source>The model saw {low:g} to {high:g}{units}, {source}.</source>
            <extracomment>Fields: high, low, source, units</extracomment>
            <translation>模型所见范围为 {low:g} 至 {high:g}{units}，即{source}。</translation>
        </message>
    </context>
</TS>
