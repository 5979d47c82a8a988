"""A page with its pane, made of the components that the components picture does not show."""

from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from reseau_desktop.ui.kit import (
    Avatar,
    Banner,
    Card,
    Chip,
    Combo,
    DateField,
    DetailPane,
    FigureBar,
    FoldSection,
    Foot,
    FormRow,
    IconLabel,
    Label,
    LineField,
    LockLine,
    NumberField,
    Page,
    PageHeader,
    Pill,
    SectionTitle,
    Segmented,
    Separator,
    SplitPage,
    Tabs,
    TextField,
    TimeField,
    TimelineItem,
    Well,
    button,
    flow,
    hbox,
    vbox,
)
from tests.helpers.gallery import sidebar

FRENCH = QLocale(QLocale.Language.French, QLocale.Country.France)


def _action_row():
    head = hbox(
        Label("Solène Quimperval", "name"),
        (Label("Agence Marée Haute", "dense-sub", elide=True), 1),
        Pill("Boucle · en retard de 26 j", "late"),
        gap=10,
    )
    why = Label(
        "Solène attend de vos nouvelles d’Étienne Roquebrac depuis 26 jours ouvrés. "
        "Trois appels sont restés sans réponse\u00a0: le lui dire suffit.",
        wrap=True,
    )
    acts = flow(
        button("Rédiger le mot", "primary", small=True, icon="mail"),
        button("C’est dit", small=True, icon="check"),
        button("Plus tard", "quiet", small=True, icon="clock"),
    )
    words = vbox(head, why, 6, acts, gap=4)
    disc = IconLabel("repeat-2", "warn", 18, 36, "warn_bg")
    return Card(hbox((disc, 0, Qt.AlignmentFlag.AlignTop), (words, 1), gap=14))


def _dates():
    date = DateField(QDate(2026, 1, 26), pattern="ddd d MMM", small=True, name="Date")
    date.setLocale(FRENCH)
    time = TimeField(QTime(14, 30), small=True, name="Heure")
    time.setLocale(FRENCH)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setAccessibleName("Part de parole")
    slider.setValue(30)
    combo = Combo((("job", "Métier"), ("club", "Club, association")), "job", small=True, name="Cercle")
    minutes = NumberField(80, unit=" min", small=True, name="Trajet")
    return flow(date, time, minutes, combo, slider)


def _form():
    answers = (("for", "pour"), ("mixed", "nuancé"), ("against", "contre"), ("none", "rien dit"))
    problem = FormRow("Téléphone", LineField("06 39 98", small=True), beside=True)
    problem.set_problem("Il manque 4 chiffres")
    body = vbox(
        SectionTitle("Le rendez-vous", "repris de la fiche", number="1"),
        _dates(),
        Separator(),
        SectionTitle("Ce qui compte", "dans ses mots", number="2"),
        TextField("La laiterie note ses fournisseurs chaque trimestre", small=True, name="Trois choses"),
        hbox((Label("Achats responsables", "dense", wrap=True), 1), Segmented(answers, "for", "Avis")),
        problem,
        LockLine("Sans «\u00a0citer\u00a0», les mots «\u00a0de la part d’Hélène\u00a0» restent verrouillés."),
    )
    return Card(body, (18, 12, 18, 12))


def _folds():
    inside = QWidget()
    well = Well(vbox(Label("Par quel chemin êtes-vous arrivé à la RSE\u202f?", "dense", wrap=True)))
    vbox(well, margins=(14, 0, 14, 12), on=inside)
    return Card(
        vbox(
            FoldSection("Pourquoi lui", QWidget(), summary="qui décide du budget", trailing="5 min", state="done"),
            Separator(),
            FoldSection("Le secteur", QWidget(), summary="4 mots, il en faut 5", trailing="15 min", state="todo"),
            Separator(),
            FoldSection("Mes questions", inside, summary="6 questions", trailing="13 min", state="none", opened=True),
            gap=0,
        ),
        (0, 2, 0, 2),
    )


def _main():
    page = Page(scroll=True)
    header = PageHeader(
        "Aujourd’hui",
        "Lundi 16 mars 2026 · cinq actions, environ 50 minutes",
        (button("Revue de la semaine", icon="list-checks"), button("Noter un échange", icon="plus")),
        crumb="Rendez-vous  ›  Préparer",
    )
    tabs = Tabs((("new", "Nouvelles"), ("changed", "Modifiées"), ("refused", "Refusées")), "changed", "Fiches")
    for key, count in (("new", "575"), ("changed", "31"), ("refused", "3")):
        tabs.set_count(key, count)
    late = Banner(
        "2 suivis en attente",
        "Yann Desaultour, boucle, 2 j · Judith Morvanel, nouvelles, 3 j",
        (button("Reporter", "warn", small=True), button("Voir", "warn", small=True)),
    )
    search = LineField("", "Rechercher dans tout, notes comprises", leading="search")
    chips = flow(search, Chip("Lien réel\u00a0: voix et plus", active=True), Chip("Consigne & Cie"))
    for part in (header, late, chips, tabs, _action_row(), _form(), _folds()):
        page.column.addWidget(part)
    page.column.addStretch(1)
    return page


def _pane():
    pane = DetailPane("Nadia Ferrouka")
    who = vbox(
        Label("Nadia Ferrouka", "section", wrap=True),
        Label("Responsable RSE fournisseurs", "dense-sub", wrap=True),
        Label("Coopérative Grains d’Avant", "dense-sub", wrap=True),
        gap=0,
    )
    more = button("", "icon", small=True, icon="ellipsis", tooltip="Autres actions")
    column = pane.column
    column.addLayout(hbox(Avatar("Nadia Ferrouka"), (who, 1), (more, 0, Qt.AlignmentFlag.AlignTop), gap=12))
    column.addWidget(
        flow(
            button("Appeler", small=True, icon="phone", stretch=True),
            button("Écrire", small=True, icon="mail", stretch=True),
            button("Copier", small=True, icon="copy", stretch=True),
            gap=6,
        )
    )
    column.addWidget(SectionTitle("Échanges", actions=(button("Noter", "flat", small=True, icon="plus"),)))
    column.addWidget(TimelineItem("10 févr.", "reply", "Compte rendu à Hélène"))
    column.addWidget(
        TimelineItem("6 févr.", "video", "Rendez-vous en visio, 25 min", "«\u00a0Savoir dire non\u00a0»")
    )
    column.addWidget(Separator())
    column.addWidget(Label("Repères", "section"))
    column.addWidget(
        FigureBar(
            "75\u00a0%",
            "9 sur 12",
            "Remerciements partis à temps",
            0.75,
            "À temps\u00a0: au plus tard le jour ouvré suivant.",
        )
    )
    column.addStretch(1)
    pane.foot.addLayout(hbox(button("Voir le bilan", small=True, icon="chart-column"), None))
    return pane


def gallery_page():
    """Return a window with sidebar, page, pane and foot."""
    window = QWidget()
    line = QHBoxLayout(window)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    window.split = SplitPage(_main(), _pane())
    foot = Foot(
        hbox(
            (Label("L’import s’annule d’un seul geste, même après un redémarrage.", "bold", wrap=True), 1),
            flow(button("Annuler"), button("Importer 612 contacts", "primary", icon="download"), align="right"),
        )
    )
    line.addWidget(sidebar("today"))
    line.addLayout(vbox((window.split, 1), foot, gap=0), 1)
    return window
