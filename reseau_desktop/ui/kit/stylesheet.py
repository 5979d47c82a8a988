"""The small style sheet: only what a palette and the kit's own painting cannot say."""

from __future__ import annotations

from collections.abc import Callable

from reseau_desktop.ui.kit.tokens import Radius, Tokens, Type

_FIELDS = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {{
  background: {surface}; color: {text}; border: 1px solid {ctl}; border-radius: {field}px;
  padding: 0 {pad}px; min-height: {tall}px; font-size: {body}px;
  selection-background-color: {tint2}; selection-color: {text}; placeholder-text-color: {sub}; }}
QPlainTextEdit, QTextEdit {{ padding: 5px 7px; }}
QLineEdit[small="true"], QAbstractSpinBox[small="true"], QComboBox[small="true"],
QPlainTextEdit[small="true"], QTextEdit[small="true"] {{
  min-height: {short}px; font-size: {dense}px; border-radius: {smallfield}px; padding: 0 {padsmall}px; }}
QPlainTextEdit[small="true"], QTextEdit[small="true"] {{ padding: 3px 5px; }}
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {{
  border: 2px solid {accent}; padding: 0 {pad1}px; min-height: {tall1}px; }}
QLineEdit[small="true"]:focus, QAbstractSpinBox[small="true"]:focus, QComboBox[small="true"]:focus {{
  padding: 0 {padsmall1}px; min-height: {short1}px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ border: 2px solid {accent}; padding: 4px 6px; }}
QPlainTextEdit[small="true"]:focus, QTextEdit[small="true"]:focus {{ padding: 2px 4px; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled,
QComboBox:disabled {{ background: {fill}; color: {ctl}; border-color: {line}; }}
QLineEdit:read-only {{ background: {fill}; }}
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {{ background: transparent; border: 0; padding: 0; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {{
  background: transparent; border: 0; padding: 0; min-height: 0; }}
QComboBox::drop-down {{ border: 0; width: {arrow}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: none; width: 0; height: 0; }}
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button {{
  border: 0; width: 0; height: 0; }}
QDateEdit::drop-down {{ border: 0; width: {arrow}px; }}
QComboBox QAbstractItemView {{ background: {surface}; color: {text}; border: 1px solid {line2}; outline: 0;
  selection-background-color: {tint}; selection-color: {text}; }}
"""

_VIEWS = """
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line2}; padding: 4px 8px;
  font-size: {caption}px; }}
QMenu {{ background: {surface}; color: {text}; border: 1px solid {line2}; padding: 4px; font-size: {body}px; }}
QMenu::item {{ padding: 6px 18px 6px 10px; border-radius: {smallfield}px; border: 2px solid transparent; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::item:selected {{ background: {tint}; color: {text}; border-color: {accent}; }}
QMenu::item:disabled {{ color: {ctl}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 6px; }}
QMenuBar {{ background: {side}; color: {text}; }}
QMenuBar::item {{ padding: 4px 10px; background: transparent; }}
QMenuBar::item:selected {{ background: {hover}; }}
QTableView, QListView, QTreeView {{ background: {surface}; color: {text}; border: 0; outline: 0;
  gridline-color: {line}; selection-background-color: {tint}; selection-color: {text}; font-size: {dense}px; }}
QHeaderView {{ background: transparent; border: 0; }}
QHeaderView::section {{ background: transparent; border: 0; border-bottom: 1px solid {line}; padding: 0 8px;
  color: {sub}; font-weight: 600; font-size: {caption}px; min-height: {header}px; }}
QHeaderView::section:hover {{ background: {hover}; }}
QHeaderView::section:focus {{ border: 2px solid {accent}; }}
QTableCornerButton::section {{ background: transparent; border: 0; }}
QScrollArea {{ border: 0; background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
QScrollBar::handle {{ background: {line2}; border-radius: 3px; }}
QScrollBar::handle:hover {{ background: {ctl}; }}
QScrollBar::handle:vertical {{ min-height: 40px; }}
QScrollBar::handle:horizontal {{ min-width: 40px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSlider:horizontal {{ min-height: 24px; }}
QSlider::groove:horizontal {{ height: 4px; background: {line2}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -7px 0; border-radius: 9px;
  background: {surface}; border: 2px solid {accent}; }}
QSlider::handle:horizontal:focus {{ background: {accent}; border-color: {text}; }}
QCalendarWidget {{ border: 1px solid {line2}; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {surface}; }}
QCalendarWidget QToolButton {{ background: transparent; color: {text}; font-weight: 600;
  border: 2px solid transparent; border-radius: {smallfield}px; padding: 2px 6px; }}
QCalendarWidget QToolButton:hover {{ background: {hover}; }}
QCalendarWidget QToolButton:focus {{ border-color: {accent}; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QProgressBar {{ background: {line}; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QSplitter::handle {{ background: {line}; }}
"""


def build_stylesheet(tokens: Tokens, px: Callable[[int], int]) -> str:
    """Return the style sheet of ``tokens``; ``px`` scales a size to the user's font scale."""
    colours = {name: tokens.colour(name) for name in ("surface", "side", "fill", "hover", "line", "line2", "ctl")}
    colours |= {name: tokens.colour(name) for name in ("text", "sub", "accent", "tint", "tint2")}
    sizes: dict[str, int] = {
        "body": px(Type.BODY),
        "dense": px(Type.DENSE),
        "caption": px(Type.CAPTION),
        "tall": px(36) - 2,
        "tall1": px(36) - 4,
        "short": px(30) - 2,
        "short1": px(30) - 4,
        "header": px(36),
        "arrow": px(26),
        "pad": 12,
        "pad1": 11,
        "padsmall": 10,
        "padsmall1": 9,
        "field": Radius.FIELD,
        "smallfield": Radius.SMALL,
    }
    return (_FIELDS + _VIEWS).format(**colours, **sizes)
