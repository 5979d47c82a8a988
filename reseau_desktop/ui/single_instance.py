"""One window for one database: a second start hands its files to the first and ends."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1_000


class SingleInstance(QObject):
    """A local socket named after the database, open to its owner only."""

    def __init__(self, database: Path) -> None:
        super().__init__()
        digest = hashlib.blake2b(str(database.resolve()).encode(), digest_size=10).hexdigest()
        self._name = f"reseau-{digest}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._open: Callable[[list[Path]], None] | None = None

    def hand_over(self, files: list[Path]) -> bool:
        """Give `files` to the window that is already open; False when there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(json.dumps([str(file.resolve()) for file in files]).encode() + b"\n")
        sent = socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return sent

    def listen(self, open_files: Callable[[list[Path]], None]) -> None:
        """Be the window that others hand their files to."""
        self._open = open_files
        self._server.newConnection.connect(self._accept)
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)

    def _accept(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.readyRead.connect(lambda: self._read(socket))
        socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine() or self._open is None:
            return
        try:
            names = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            return
        if isinstance(names, list):
            self._open([Path(str(name)) for name in names])
