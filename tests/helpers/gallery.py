"""One window with every component and its states, to look at and to measure."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from reseau_desktop.ui.kit import (
    Banner,
    Card,
    CheckBox,
    Chip,
    ChoiceRow,
    Columns,
    EmptyState,
    FormRow,
    KeyCap,
    Label,
    LineField,
    Notice,
    Page,
    PageHeader,
    Pill,
    RadioButton,
    RelationDots,
    Row,
    Segmented,
    Separator,
    Sidebar,
    Toast,
    button,
    flow,
    hbox,
    vbox,
)

STATES = (("", "Repos"), ("hover", "Survol"), ("focus", "Focus"), ("pressed", "Appui"), ("disabled", "Inactif"))
PAGES = (
    ("today", "Aujourd’hui", "sun"),
    ("contacts", "Contacts", "users"),
    ("meetings", "Rendez-vous", "handshake"),
    ("follow_up", "Suivi", "calendar-days"),
    ("network", "Réseau", "waypoints"),
    ("project", "Projet", "compass"),
    ("figures", "Bilan", "chart-column"),
)
TOOLS = (("importing", "Importer / Exporter", "arrow-down-up"), ("settings", "Réglages", "sliders-horizontal"))


def sidebar(selected="settings"):
    side = Sidebar("Réseau", "Pages")
    for key, text, name in PAGES:
        side.add_item(key, text, name)
    for key, text, name in TOOLS:
        side.add_item(key, text, name, foot=True)
    side.select(selected)
    return side


def _buttons():
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(5)
    for column, (_state, word) in enumerate(STATES):
        grid.addWidget(Label(word, "caption"), 0, column + 1)
    kinds = (("Principal", "primary", "Rédiger"), ("Doux", "soft", "Appeler"), ("Simple", "plain", "C’est dit"))
    for line, (name, kind, words) in enumerate(kinds):
        grid.addWidget(Label(name, "dense-sub"), line + 1, 0)
        for column, (state, _word) in enumerate(STATES):
            made = button(words, kind)
            made.forced_state = state
            made.setEnabled(state != "disabled")
            grid.addWidget(made, line + 1, column + 1)
    grid.setColumnMinimumWidth(0, 70)
    grid.setColumnStretch(6, 1)
    return grid


def _fields():
    missing = FormRow("À compléter", LineField("06 39 98"))
    missing.set_problem("Il manque 4 chiffres")
    rows = (
        FormRow("Vide", LineField("", "Fonction, entreprise"), help_text="Facultatif"),
        FormRow("Focus", LineField("Laiterie Val Clairet"), help_text="Entrée valide"),
        missing,
    )
    return hbox(*((row, 1) for row in rows), gap=12), rows


def _left():
    fields, rows = _fields()
    answers = Segmented((("for", "pour"), ("mixed", "nuancé"), ("against", "contre")), "mixed", "Avis")
    pills = flow(
        Pill("en retard de 13 j", "late"),
        Pill("aujourd’hui", "tint"),
        Pill("mardi 17"),
        Pill("fermée", "done"),
        Pill("refusée", "refused"),
    )
    card = Card(
        vbox(
            Label("Boutons", "name"),
            _buttons(),
            Separator(),
            Label("Champs", "name"),
            fields,
            Separator(),
            Label("Choix", "name"),
            flow(answers, Chip("Action prévue", active=True), Chip("Cercle"), gap=12),
            pills,
            None,
            gap=12,
        ),
        (20, 16, 20, 16),
    )
    return card, rows


def _row(name, why, state="", *, late=False):
    pill = Pill("en retard · 13 j", "late") if late else Pill("7 avril")
    who = Label(name, "bold")
    who.setMinimumWidth(max(150, who.sizeHint().width()))
    row = Row(hbox(who, (Label(why, "dense-sub"), 1), pill, gap=10, margins=(14, 0, 14, 0)), name=name, bar=True)
    row.forced_state = state
    row.set_selected(late)
    row.setMinimumHeight(44)
    return row


def _right():
    return Card(
        vbox(
            Label("Lignes et bandeaux", "name"),
            _row("Judith Morvanel", "au repos"),
            _row("Rémi Saulxure", "survol", "hover"),
            _row("Inès Calvarède", "focus du clavier", "focus"),
            _row("Nadia Ferrouka", "choisie", late=True),
            Separator(),
            Banner(
                "2 suivis en attente",
                "",
                (button("Reporter", "warn", small=True), button("Voir", "warn", small=True)),
            ),
            Notice(
                "«\u00a0De la part d’Hélène\u00a0» est verrouillé",
                "Il manque son accord pour Olivier.",
                (button("Noter son accord", small=True),),
                icon="lock",
            ),
            Separator(),
            flow(
                CheckBox(name="non"),
                CheckBox(checked=True, name="oui"),
                RadioButton(name="un"),
                RadioButton(checked=True, name="deux"),
                KeyCap("3"),
                KeyCap("Espace"),
                RelationDots(3, "rencontré"),
                gap=10,
            ),
            None,
            gap=8,
        ),
        (20, 16, 20, 16),
    )


def _empty():
    state = EmptyState(
        "handshake",
        "Aucun rendez-vous prévu",
        "Il commence par un appel d’un quart d’heure à quelqu’un de proche.",
        (
            button("Choisir qui appeler", "primary", icon="phone"),
            button("Imprimer une fiche vierge", icon="printer"),
        ),
    )
    return Card(vbox(state), (0, 0, 0, 0))


def _first():
    choices = (
        (
            "contact",
            "Importer mon carnet d’adresses",
            "vCard, Outlook, Google ou LinkedIn\u202f; relu avant d’être écrit",
        ),
        ("compass", "Essayer avec la campagne de Camille", "quinze personnes inventées, à effacer quand vous voulez"),
        ("plus", "Commencer avec une feuille blanche", "une personne suffit pour démarrer"),
    )
    rows = (ChoiceRow(*choice) for choice in choices)
    title = Label("Par quoi voulez-vous commencer\u202f?", "sub")
    return Card(vbox(Label("Premier démarrage", "name"), title, 6, *rows, None, gap=6), (20, 16, 20, 16))


def gallery():
    """Return the window of the components picture."""
    window = QWidget()
    page = Page(scroll=True)
    left, rows = _left()
    page.column.addWidget(
        PageHeader(
            "Composants et états",
            "Planche de référence pour les développeurs\u202f; les mêmes en sombre avec les jetons sombres",
        )
    )
    page.column.addWidget(Columns(left, _right()))
    page.column.addWidget(Columns(_empty(), _first()))
    page.column.addStretch(1)
    line = QHBoxLayout(window)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addWidget(sidebar())
    line.addWidget(page, 1)
    window.toast = Toast(page)
    window.focused_field = rows[1].field
    window.toast.show_message("Débrief d’Hélène Brassaronde enregistré, 6 suites créées", "Annuler", lambda: None)
    return window
