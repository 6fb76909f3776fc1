"""Copies PDF files without the words, lines and areas of their figures; images stay.

blank-figures.py FROM TO [FROM TO ...]
"""
import sys

import pikepdf

WORDS = {'Tj', 'TJ', "'", '"'}
PATHS = {'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*'}
UNPAINTED = ([], pikepdf.Operator('n'))


def blanked(page):
    kept, inside = [], 0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ('BDC', 'BMC'):
            inside += 1 if inside or operands[0] == '/Figure' else 0
        elif name == 'EMC':
            inside = max(0, inside - 1)
        if inside and name in PATHS:
            kept.append(UNPAINTED)
        elif not (inside and name in WORDS):
            kept.append((operands, operator))
    return pikepdf.unparse_content_stream(kept)


for source, target in zip(sys.argv[1::2], sys.argv[2::2]):
    with pikepdf.open(source) as pdf:
        for page in pdf.pages:
            page.Contents = pdf.make_stream(blanked(page))
        pdf.save(target)
