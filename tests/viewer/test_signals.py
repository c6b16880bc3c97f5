"""Signals hold out: 100,000 emits across threads, in a process of their own.

Two releases of PySide6 end the process here: 6.12.0 under Python 3.11 loses a reference to ``True`` at every emit and
aborts after some hundreds, 6.10.1 crashes when a signal is connected (docs/decisions/0002-pyside6-pin.md).
"""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """if True:
    import sys, threading
    from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

    THREADS, EACH = 4, 25_000
    application = QCoreApplication(sys.argv)
    main = threading.current_thread()

    class Sender(QObject):
        flag = Signal(bool)
        thing = Signal(object)

    class Receiver(QObject):
        def __init__(self):
            super().__init__()
            self.flags = self.sum = self.elsewhere = 0

        @Slot(bool)
        def take_flag(self, flag):
            self.flags += flag
            self.elsewhere += threading.current_thread() is not main

        @Slot(object)
        def take_thing(self, thing):
            self.sum += thing[1]
            self.elsewhere += threading.current_thread() is not main

    receiver = Receiver()
    senders = [Sender() for _ in range(THREADS)]
    for sender in senders:
        sender.flag.connect(receiver.take_flag, Qt.ConnectionType.QueuedConnection)
        sender.thing.connect(receiver.take_thing, Qt.ConnectionType.QueuedConnection)

    def emit(sender):
        for number in range(EACH // 2):
            sender.flag.emit(True)
            sender.thing.emit(("slice", number))

    threads = [threading.Thread(target=emit, args=(sender,)) for sender in senders]
    end = QTimer(interval=10)
    end.timeout.connect(lambda: application.quit() if not any(map(threading.Thread.is_alive, threads)) else None)
    for thread in threads:
        thread.start()
    end.start()
    application.exec()
    application.processEvents()
    print(receiver.flags, receiver.sum, receiver.elsewhere)
"""


def test_a_hundred_thousand_emits_across_threads_arrive_on_the_qt_thread() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=120, check=False
    )
    assert ran.returncode == 0, ran.stderr
    flags, total, elsewhere = map(int, ran.stdout.split())
    assert flags == 4 * 12_500
    assert total == 4 * sum(range(12_500))
    assert elsewhere == 0
