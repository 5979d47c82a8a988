"""The look: tokens, icons, fonts and the small components every page is built of."""

from reseau_desktop.ui.kit.adaptive import Columns, WordsAndActs
from reseau_desktop.ui.kit.banner import Banner, LockLine, Notice
from reseau_desktop.ui.kit.buttons import Button, button
from reseau_desktop.ui.kit.chips import Chip, KeyCap, Pill
from reseau_desktop.ui.kit.edge import PaneEdge
from reseau_desktop.ui.kit.empty_state import EmptyState
from reseau_desktop.ui.kit.fields import Combo, DateField, LineField, NumberField, TextField, TimeField
from reseau_desktop.ui.kit.figure import Bar, FigureBar
from reseau_desktop.ui.kit.fold import ChoiceRow, FoldSection
from reseau_desktop.ui.kit.form import FormRow
from reseau_desktop.ui.kit.frames import Card, Fill, Foot, Ground, Row, ScrollColumn, Separator, Tint, Well
from reseau_desktop.ui.kit.header import PageHeader, SectionTitle
from reseau_desktop.ui.kit.icons import IconLabel, app_icon, draw_icon, icon
from reseau_desktop.ui.kit.layouts import FlowLayout, clear_layout, flow, hbox, vbox
from reseau_desktop.ui.kit.page import DetailPane, Page, SplitPage
from reseau_desktop.ui.kit.person import Avatar, RelationDots, TimelineItem
from reseau_desktop.ui.kit.segmented import Segmented
from reseau_desktop.ui.kit.sidebar import Sidebar
from reseau_desktop.ui.kit.tabs import Tabs
from reseau_desktop.ui.kit.text import Label
from reseau_desktop.ui.kit.theme import Theme, on_theme, theme
from reseau_desktop.ui.kit.ticks import CheckBox, RadioButton
from reseau_desktop.ui.kit.toast import Toast

__all__ = [
    "Avatar",
    "Banner",
    "Bar",
    "Button",
    "Card",
    "CheckBox",
    "Chip",
    "ChoiceRow",
    "Columns",
    "Combo",
    "DateField",
    "DetailPane",
    "EmptyState",
    "FigureBar",
    "Fill",
    "FlowLayout",
    "FoldSection",
    "Foot",
    "FormRow",
    "Ground",
    "IconLabel",
    "KeyCap",
    "Label",
    "LineField",
    "LockLine",
    "Notice",
    "NumberField",
    "Page",
    "PageHeader",
    "PaneEdge",
    "Pill",
    "RadioButton",
    "RelationDots",
    "Row",
    "ScrollColumn",
    "SectionTitle",
    "Segmented",
    "Separator",
    "Sidebar",
    "SplitPage",
    "Tabs",
    "TextField",
    "Theme",
    "TimeField",
    "TimelineItem",
    "Tint",
    "Toast",
    "Well",
    "WordsAndActs",
    "app_icon",
    "button",
    "clear_layout",
    "draw_icon",
    "flow",
    "hbox",
    "icon",
    "on_theme",
    "theme",
    "vbox",
]
