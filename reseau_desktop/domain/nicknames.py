"""Given names that are said in several ways, and pairs that differ by a letter and are not one name.

Names are written as `text.fold` leaves them, without accents and case.
"""

from __future__ import annotations

_SAID_ALSO = """
alain alan allan
albert bert
alexandre alexander alex sacha sasha sandy
alexandra alex sandra
alfred fred
andre andrew andreas andy
anne anna ann annie
anthony antony tony
antoine tony antonin toine
antonio antonio toni tonio
armelle mel
arnaud arnault arno
arthur art
barbara barbie babs
bartholome bart
bastien sebastien seb
beatrice bea
benedicte bene
benjamin ben benji benny
bernard bernie nanard
bertrand bert
brigitte bri
camille cam
caroline caro carolyn
catherine katherine kathryn cathy cathie kathy kate katie
charles charlie charly chuck
charlotte charlie lotte
chantal chan
christelle christel chris
christian chris
christina chris tina
christine chris kristine
christophe christopher chris tophe kris
clement clem
clementine clem
constance connie
daniel dan danny dani
danielle dany danie
david dave
deborah debora debbie
delphine del
didier did
dominique dom domi
dominic dom nick
dorothee dorothy doro
edouard edward ed eddy eddie ted
elisabeth elizabeth liz lizzie beth betty babeth
eleonore leonore nora
emilie emily
emmanuel emanuel manu manuel
emmanuelle manu manuelle
eric erik rick
esther ester
etienne tienou
evelyne evelyn eve
fabien fabian fab
fabienne fab
fabrice fab
fatima fatma
fernand nando
florence flo
florent flo
florian flo
francis frank
francois fanfan francky
francoise fanfan
franck frank
francisco paco pancho
frederic frederik frederick fred freddy
frederique fred
gabriel gaby gab gabe
gabrielle gaby gab
geoffroy geoffrey jeff
georges george jojo
gerard gege
gilbert gil
gilles gil
gregoire greg
gregory greg
guillaume guy
gustave gus
helene helen helena ellen
henri henry harry hank
hubert hub
hugues hugo
isabelle isabel isabella isa belle zabou
jacqueline jackie
jacques jacky
james jim jimmy jamie
jean jeannot
jeffrey jeff
jennifer jenny jen
jeremie jeremy jerem
jerome jerry
jessica jess
joachim jo
joel jo
joelle jo
john jack johnny jon
johanna joanna hanna jo
jonathan jon jo
joseph joe jo jos
josephine jo josie fifine
jose pepe
juliette juliet
julien jul
justine ju
kenneth ken kenny
kevin kev
laetitia leticia leti
laurence lau
laurent lolo
lawrence larry
leonard leo lenny
leopold leo
louis lou loulou lewis
louise lou louisa
luc luke
lucas lukas
ludovic ludo
madeleine madeline mado maddie
magali mag
marc mark
marguerite margaret margot maggie meg
marie mary maria
martine titine
mathieu matthieu mathew matthew mat matt
mathilde matilda tilde
matthias mathias mat matt
maurice momo
maxime maxim max
maximilien maximilian max
melanie melany mel
melissa mel
michael mickael mike mick mickey mitch
michel mike
mireille mimi
mohamed mohammed mohamad mohammad muhammad mehmet moh momo
monique momo
mustapha mustafa mus
nathalie natalie nath nat
nathaniel nathan nat nate
nicolas nicholas nikolas nicola nico nick
nicole nico
noemie naomi
olivier oliver oli
pascal pasc
patrice pat
patricia pat patty trish
patrick pat paddy
peter pete
philippe philip phillip phil
pierre pierrot pete
raphael rafael raph rafa
raymond ray
rebecca becky
remi remy
richard dick rich rick ricky
robert bob bobby rob robbie bert
roger rodge
romain roman
ronald ron ronnie
samantha sam
samuel sam sammy
sandrine sandy
sebastien sebastian seb
serge sergio
simon sim
solange sol
sophie sophia sofia fifi
stephane stephan stefan steph
stephanie stefanie steph
stephen steven steve
susan suzanne susanne sue suzy
sylvain syl
sylvie sylvia silvia syl
tatiana tania
theodore theo ted teddy
therese theresa teresa tess terry
thibault thibaut thibaud tibo titi
thierry titi terry
thomas tomas tom tommy
timothee timothy tim
tristan tris
valentin val
valentine val
valerie valery val
vanessa nessa
veronique vero
victor viktor vic
victoire victoria vic vicky
vincent vince vinz
virginie gigi
vladimir vlad
walter walt
wilfried wilfrid will
william will bill billy willy liam
xavier xav
yannick yann yannis
youssef yusuf yousef youcef
zoe zozo
"""
"""One name a line, with its short forms and spellings; a short form may stand for several names."""

_LOOK_ALIKE = """
adrien adriana
alain aline
alain alban
celine coline
celine cecile
clara carla
emile emilie
emilia emilie
ines agnes
julia julie
julien julie
laura laure
laurent laure
lucien lucie
marine martine
marina martina
marine karine
marine carine
marion manon
martin marin
mathis mathias
nadia nadine
noel noelle
stephane stephanie
stephan stephanie
"""
"""Pairs that a slip of the pen does not explain: brothers and sisters, husband and wife."""

_SEXES = ("e", "ne", "le", "te", "a", "na", "sa")
"""Endings that make a man's name a woman's: Paul and Paule, Fabien and Fabienne, Martin and Martina."""


def _lines() -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_SAID_ALSO.split("\n")):
        for name in line.split():
            found.setdefault(name, set()).add(number)
    return found


_NAMES = _lines()
_PAIRS = frozenset(frozenset(line.split()) for line in _LOOK_ALIKE.split("\n") if line)


def said_also(one: str, other: str) -> bool:
    """Whether two folded given names are one name: a short form, a spelling."""
    mine = _NAMES.get(one)
    return mine is not None and not mine.isdisjoint(_NAMES.get(other, ()))


def look_alike(one: str, other: str) -> bool:
    """Whether two folded given names differ by little and are of two people all the same."""
    if frozenset((one, other)) in _PAIRS:
        return True
    shorter, longer = sorted((one, other), key=len)
    return longer.startswith(shorter) and longer[len(shorter) :] in _SEXES
