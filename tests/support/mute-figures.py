"""Copies PDF files without the text that stands in their figures: mute-figures.py FROM TO [FROM TO ...]"""
import sys

import pikepdf

SHOW = {'Tj', 'TJ', "'", '"'}


def muted(page):
    kept, inside = [], 0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ('BDC', 'BMC'):
            inside += 1 if inside or operands[0] == '/Figure' else 0
        elif name == 'EMC':
            inside = max(0, inside - 1)
        if not (inside and name in SHOW):
            kept.append((operands, operator))
    return pikepdf.unparse_content_stream(kept)


for source, target in zip(sys.argv[1::2], sys.argv[2::2]):
    with pikepdf.open(source) as pdf:
        for page in pdf.pages:
            page.Contents = pdf.make_stream(muted(page))
        pdf.save(target)
