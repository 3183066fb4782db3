"""A document as Markdown and as a page to print: no script, nothing from elsewhere."""

from __future__ import annotations

from html import escape
from urllib.parse import quote

from .document import Document, Numbers, Section

_STYLE = """
body { font: 11pt/1.5 Georgia, serif; max-width: 44em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff }
h1, h2 { line-height: 1.2; break-after: avoid } .note, .items, caption, figcaption { color: #444 }
table { border-collapse: collapse; margin: .6em 0; break-inside: avoid; font-size: 10pt }
caption { text-align: left; font-style: italic } th, td { text-align: left; padding: 2px 14px 2px 0; border-bottom: 1px solid #bbb; vertical-align: top }
.open { border-left: 4px solid #555; padding-left: .8em } figure { margin: 1em 0; break-inside: avoid } img { max-width: 100%; height: auto }
"""


def as_markdown(document: Document, figure_files: list[str]) -> str:
    """`figure_files` are the names of the pictures beside the file, in the order of the figures."""
    blocks = [f"# {document.title}", document.intro, f"*{document.note}*"]
    for section in document.sections:
        blocks += _markdown_section(section)
    if document.figures:
        blocks.append("## Figures")
        blocks += [f"![{caption}]({name})\n\n*{caption}*" for (caption, _), name in zip(document.figures, figure_files)]
    blocks += ["## How it was made", "\n".join(f"- {name}: {text}" for name, text in document.colophon)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _markdown_section(section: Section) -> list[str]:
    blocks = [f"## {section.title}", f"*{section.items}*" if section.items else "", section.text]
    if section.open_question:
        blocks.append(f"> **Still to be written.** {section.open_question}")
    return blocks + [_markdown_table(numbers) for numbers in section.numbers]


def _markdown_table(numbers: Numbers) -> str:
    verdict = f": {numbers.verdict}" if numbers.verdict else ""
    head = [f"`{numbers.task}`{verdict}", "", "| what | value |", "| --- | --- |"]
    return "\n".join(head + [f"| {_cell(name)} | {_cell(value)} |" for name, value in numbers.lines])


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def as_page(document: Document) -> str:
    parts = [
        f"<h1>{escape(document.title)}</h1>",
        f"<p>{escape(document.intro)}</p>",
        f'<p class="note"><em>{escape(document.note)}</em></p>',
        *(_page_section(section) for section in document.sections),
    ]
    if document.figures:
        parts.append("<h2>Figures</h2>")
        parts += [_figure(caption, svg) for caption, svg in document.figures]
    made = "".join(f"<li>{escape(name)}: {escape(text)}</li>" for name, text in document.colophon)
    parts.append(f"<h2>How it was made</h2><ul>{made}</ul>")
    head = f'<meta charset="utf-8"><title>{escape(document.title)}</title><style>{_STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head>\n<body>\n' + "\n".join(parts) + "\n</body></html>\n"


def _page_section(section: Section) -> str:
    parts = [f"<h2>{escape(section.title)}</h2>"]
    parts += [f'<p class="items">{escape(section.items)}</p>'] if section.items else []
    parts += [f"<p>{escape(paragraph)}</p>" for paragraph in section.text.split("\n\n") if paragraph]
    if section.open_question:
        parts.append(f'<p class="open"><strong>Still to be written.</strong> {escape(section.open_question)}</p>')
    return "\n".join(parts + [_page_table(numbers) for numbers in section.numbers])


def _page_table(numbers: Numbers) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>' for name, value in numbers.lines
    )
    caption = f"{numbers.task}: {numbers.verdict}" if numbers.verdict else numbers.task
    return f"<table><caption>{escape(caption)}</caption><tbody>{rows}</tbody></table>"


def _figure(caption: str, svg: str) -> str:
    # A picture of its own, since two drawings in one page may use the same ids.
    source = f"data:image/svg+xml,{quote(svg, safe='')}"
    return f'<figure><img src="{source}" alt="{escape(caption)}"><figcaption>{escape(caption)}</figcaption></figure>'
