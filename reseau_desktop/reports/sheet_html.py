"""A prep sheet as one HTML page that stands alone and prints on paper. Everything a user typed is escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from .sheet_content import (
    BarPart,
    ChainNode,
    Closing,
    Field,
    Gifts,
    Identity,
    QuestionLine,
    Questions,
    SheetContent,
    Terms,
    TextBlock,
    Verso,
)

_STYLE = """
@page { margin: 14mm; }
body { font: 9.5pt/1.3 Inter, "Segoe UI", system-ui, sans-serif; color: #1B2430; }
body { max-width: 182mm; margin: 10mm auto; }
h1 { font-size: 20pt; font-weight: 600; margin: 3mm 0 0; }
h2 { font-size: 9.5pt; font-weight: 600; color: #1F5FA8; border-bottom: .25mm solid #1F5FA8; margin: 4mm 0 1mm; }
h2 small, .minutes { float: right; font-weight: 400; color: #55606E; font-size: 7.5pt; }
p { margin: 0 0 1mm; white-space: pre-line; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0 3mm; margin: 2mm 0; }
dt, .grey { color: #55606E; } dd { margin: 0; font-weight: 600; }
ol, ul { margin: 0; padding-left: 6mm; } li { break-inside: avoid; }
.chain { display: flex; flex-wrap: wrap; gap: 1mm 4mm; list-style: none; padding: 0; color: #55606E; }
.chain li + li::before { content: "\\2192"; padding-right: 4mm; color: #1F5FA8; }
.chain .strong { font-weight: 600; color: #1B2430; }
.sender { font-weight: 600; color: #1F5FA8; }
.bar { display: flex; margin: 3mm 0 0; } .bar span { background: #E3EEFB; text-align: center; padding: 1mm 0; }
.ticks { display: flex; justify-content: space-between; font-size: 7.5pt; color: #55606E; }
.write { border-bottom: .18mm solid #9AA5B1; min-height: 6.8mm; }
.heart { color: #1F5FA8; } .box::before { content: "\\2610"; padding-right: 2mm; }
.closing { background: #F5F8FC; padding: 1mm 3mm 3mm; margin-top: 4mm; }
table { width: 100%; border-collapse: collapse; } th { text-align: left; font-size: 7.5pt; color: #55606E; }
td { border-bottom: .18mm solid #9AA5B1; height: 7.4mm; } td.tick { border: 0; font-size: 14pt; }
.verso { break-before: page; }
footer { margin-top: 5mm; font-size: 8pt; color: #55606E; }
"""
_BLANK = '<div class="write"></div>'


def sheet_html(content: SheetContent, language: str) -> str:
    """The whole sheet, front and back, as an HTML document in "fr" or "en"."""
    parts = (
        _chain(content.chain_label, content.chain),
        _identity(content.identity, content.title),
        _fields(content.appointment),
        _bar(content.bar),
        '<div class="ticks">' + "".join(f"<span>{escape(one.label)}</span>" for one in content.ticks) + "</div>",
        _block(content.opening, lines=3),
        _block(content.pitch, lines=3),
        _questions(content.questions),
        _block(content.why, lines=2),
        _terms(content.terms),
        _gifts(content.gifts),
        _block(content.avoid),
        _block(content.matters, lines=2),
        _closing(content.closing),
        _head(content.keep.title, content.keep.aside) + "<ol>" + f"<li>{_BLANK}</li>" * 3 + "</ol>",
        f'<footer class="box">{escape(content.footer.todo)} · {escape(content.footer.page(1))}</footer>',
        _verso(content.verso),
    )
    head = f'<meta charset="utf-8">\n<title>{escape(content.title)}</title>\n<style>{_STYLE}</style>'
    body = "\n".join(one for one in parts if one)
    start = f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n{head}\n</head>'
    return f"{start}\n<body>\n{body}\n</body>\n</html>\n"


def _head(title: str, aside: str = "") -> str:
    return f"<h2>{escape(title)}{f' <small>{escape(aside)}</small>' if aside else ''}</h2>"


def _block(block: TextBlock, lines: int = 1) -> str:
    hint = f'<p class="grey">{escape(block.hint)}</p>' if block.hint else ""
    text = f"<p>{escape(block.text)}</p>" if block.text else _BLANK * lines
    source = f'<p class="grey">{escape(block.source)}</p>' if block.source else ""
    return _head(block.title, block.aside) + hint + text + source


def _chain(label: str, chain: Iterable[ChainNode]) -> str:
    looks = {True: ' class="strong"', False: ""}
    nodes = "".join(f"<li{looks[one.strong]}>{escape(one.name) or '……'}</li>" for one in chain)
    return f'<ul class="chain" aria-label="{escape(label)}">{nodes}</ul>'


def _identity(who: Identity, title: str) -> str:
    if who.fields:
        box = f'<p class="box">{escape(who.may_name)}</p>'
        return f"<h1>{escape(title)}</h1>{_fields(who.fields)}{box}"
    lines = ((who.job, ""), (who.sender, ' class="sender"'), (who.axis, ' class="grey"'))
    return f"<h1>{escape(who.name)}</h1>" + "".join(f"<p{look}>{escape(text)}</p>" for text, look in lines if text)


def _fields(fields: Iterable[Field]) -> str:
    rows = (f"<dt>{escape(one.label)}</dt><dd>{escape(one.value) or _BLANK}</dd>" for one in fields)
    return f"<dl>{''.join(rows)}</dl>"


def _bar(parts: Iterable[BarPart]) -> str:
    spans = (f'<span style="flex: {one.minutes}">{escape(one.labels[0])}</span>' for one in parts)
    return f'<div class="bar">{"".join(spans)}</div>'


def _questions(asked: Questions) -> str:
    rows = "".join(_question(one, asked.legend) for one in asked.lines)
    legend = f'<p class="grey"><span class="heart">♥</span> {escape(asked.legend)}</p>'
    return f"{_head(asked.title, asked.aside)}{legend}<ol>{rows}</ol>"


def _question(one: QuestionLine, legend: str) -> str:
    heart = f' <span class="heart" title="{escape(legend)}">♥</span>' if one.involving else ""
    minutes = f'<span class="minutes">{escape(one.minutes)}</span>'
    return f"<li>{minutes}{escape(one.text) or _BLANK}{heart}{_BLANK * 2}</li>"


def _terms(terms: Terms) -> str:
    rows = "".join(f"<p>{escape(one.line)}</p>" if one.word else _BLANK for one in terms.terms)
    return f'{_head(terms.title)}{rows}<p class="grey">{escape(terms.heard)}</p>{_BLANK}'


def _gifts(gifts: Gifts) -> str:
    return _head(gifts.title) + "".join(f'<p class="box">{escape(one) or "……"}</p>' for one in gifts.gifts)


def _closing(closing: Closing) -> str:
    heads = "".join(f"<th>{escape(one)}</th>" for one in ("", closing.name, closing.job, *closing.permissions))
    ticks = '<td class="tick">☐</td>' * len(closing.permissions)
    rows = "".join(f"<tr><th>{one}</th><td></td><td></td>{ticks}</tr>" for one in range(1, closing.rows + 1))
    phrases = "".join(f"<p>{escape(one)}</p>" for one in closing.phrases)
    promises = "".join(
        f"<p><b>{escape(one)}</b> ……………………………… {escape(closing.due)} …………</p>"
        for one in (closing.mine, closing.theirs)
    )
    head = _head(closing.title, closing.aside)
    return f'<section class="closing">{head}{phrases}<table><tr>{heads}</tr>{rows}</table>{promises}</section>'


def _verso(verso: Verso) -> str:
    blocks = "".join(_block(one, lines=3) for one in (*verso.research, *verso.further))
    title = f'<h1>{escape(verso.title)}</h1><p class="grey">{escape(verso.aside)}</p>'
    return f'<section class="verso">{title}{blocks}{_head(verso.notes)}{_BLANK * 12}</section>'
