"""Prints what python-docx reads of Word files, as JSON: for each the words of its body and the size of each table."""
import json
import sys

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph


def blocks(parent, element):
    for child in element.iterchildren():
        if child.tag.endswith('}p'):
            yield Paragraph(child, parent)
        elif child.tag.endswith('}tbl'):
            yield Table(child, parent)
        elif child.tag.endswith('}sdt'):
            # a table of contents stands in a control, which python-docx passes over
            yield from blocks(parent, child.find(child.tag.replace('}sdt', '}sdtContent')))


def text_of(paragraph):
    # python-docx 0.8 passes over the runs of links
    return ''.join(node.text or '' if node.tag.endswith('}t') else ' '
                   for node in paragraph._p.iter()
                   if node.tag.endswith(('}t', '}br', '}tab')) and not node.getparent().tag.endswith('}tabs'))


def read(parent, element, texts, tables):
    for block in blocks(parent, element):
        if isinstance(block, Paragraph):
            texts.append(text_of(block))
            continue
        tables.append([len(block.rows), len(block.columns)])
        for row in block._tbl.tr_lst:
            for cell in row.tc_lst:
                read(block, cell, texts, tables)


found = {}
for path in sys.argv[1:]:
    document = Document(path)
    texts, tables = [], []
    read(document, document.element.body, texts, tables)
    found[path] = {'text': '\n'.join(texts), 'tables': tables}
json.dump(found, sys.stdout)
