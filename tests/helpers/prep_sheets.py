"""Prep sheets for the tests: one well filled, and parts that are hard to set."""

from datetime import date, time

from reseau_desktop.domain.meeting import Meeting, PrepSheet, Research, SheetQuestion, SheetTerm
from reseau_desktop.domain.opening import Introducer
from reseau_desktop.domain.project import UserProfile
from reseau_desktop.reports.sheet import SheetInputs

QUESTIONS = (
    SheetQuestion("Par quel chemin êtes-vous arrivée aux achats ?", 2, involving=True),
    SheetQuestion("À quoi a ressemblé votre semaine dernière, concrètement ?", 2, involving=True),
    SheetQuestion("Qui tranche quand deux services se partagent un budget ?", 3),
    SheetQuestion("Dans un parcours comme le mien, qu'est-ce qui est utile ici ?", 2),
    SheetQuestion("Ma note sur un fournisseur : que vérifieriez-vous d'abord ?", 3),
    SheetQuestion("Quelle question aurais-je dû vous poser ?", 1),
)
TERMS = (
    SheetTerm("Lot pilote", "première série livrée à un client"),
    SheetTerm("Double source", "deux fournisseurs pour une même pièce"),
    SheetTerm("Grille d'écoute", "points relevés chez un fournisseur"),
    SheetTerm("Part couverte", "% du volume sous charte"),
)
PREPARED = PrepSheet(
    meeting_id=1,
    why="Comment un budget se partage entre deux directions.",
    person=Research(
        "Arrivée en 2014 par le transport ; les achats lui sont confiés en 2021.", "site du groupe, 2 mars"
    ),
    path=Research("Deux ans en usine, puis le transport, puis les achats.", "Odile Marceau, 23 févr."),
    company=Research("Six sites dans l'Ouest. Les achats changent d'organisation.", "presse régionale, 26 févr."),
    sector=Research("Les clients demandent le bilan de leurs fournisseurs.", "Odile Marceau, 23 janv."),
    terms=TERMS,
    pitch_short="Dix-huit ans de logistique ; aujourd'hui, je cherche à acheter mieux plutôt qu'à livrer plus vite.",
    questions=QUESTIONS,
    gifts=("Ma note sur un fournisseur réel", "Le contact de Paul (réemploi)"),
    closing_indirect="Comment pourrais-je approfondir ?",
)
MEETING = Meeting(1, 7, date(2026, 3, 6), date(2026, 2, 24), time(11), place="Siège, Nantes")
USER = UserProfile("Alix", "Je vérifie un objectif professionnel : passer de la logistique aux achats.")


def full_inputs(sheet: PrepSheet = PREPARED, **changes: object) -> SheetInputs:
    """A sheet with something in every part; `changes` replace fields of the inputs."""
    facts: dict[str, object] = {
        "name": "Jeanne Tournelac",
        "job": "Directrice des achats",
        "organisation": "Biscuiterie Lamorée",
        "phones": ("06 39 98 00 11",),
        "meeting": MEETING,
        "sheet": sheet,
        "introducers": (Introducer("Odile Marceau", may_name=True),),
        "chain": ("Paul Estrade", "Odile Marceau"),
        "axis": "achats responsables",
        "user": USER,
        "number": 10,
    }
    return SheetInputs(**(facts | changes))  # type: ignore[arg-type]
