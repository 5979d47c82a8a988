"""Pictures of widgets, drawn off screen with the bundled fonts."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget

from reseau_desktop.ui.kit.theme import Mode, theme


def settle() -> None:
    """Let layouts, style changes and repaints that wait be done."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def shot(
    widget: QWidget,
    path: str | Path,
    size: tuple[int, int] = (1440, 900),
    *,
    mode: Mode | None = None,
    scale: float | None = None,
) -> Path:
    """Draw ``widget`` at ``size`` into the PNG ``path`` and return it; ``mode`` and ``scale`` set the theme before.

    The widget stays open and the theme as it was set.
    """
    if mode is not None:
        theme().set_mode(mode)
    if scale is not None:
        theme().set_scale(scale)
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(*size)
    widget.show()
    settle()
    target = Path(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(target)):
        raise OSError(f"the picture {target.name} was not written")
    return target
