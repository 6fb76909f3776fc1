"""Makes python-docx.docx: the letterhead of an imagined office, with the styles that python-docx brings changed by its own interface."""
import datetime
import sys

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

GREEN = RGBColor(0x1B, 0x5E, 0x20)
FONT = 'Times New Roman'


def font_of(style, size=None, bold=None, italic=None, color=None):
    style.font.name = FONT
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for key in ('asciiTheme', 'hAnsiTheme', 'eastAsiaTheme', 'cstheme'):
        fonts.attrib.pop(qn('w:' + key), None)
    fonts.set(qn('w:hAnsi'), FONT)
    if size is not None:
        style.font.size = Pt(size)
    if bold is not None:
        style.font.bold = bold
    if italic is not None:
        style.font.italic = italic
    if color is not None:
        style.font.color.rgb = color


def space(style, before, after, line=1.0):
    style.paragraph_format.space_before = Pt(before)
    style.paragraph_format.space_after = Pt(after)
    style.paragraph_format.line_spacing = line


def field(paragraph, instruction):
    for kind, text in (('begin', None), (None, instruction), ('separate', None), ('text', '1'), ('end', None)):
        run = paragraph.add_run()
        if kind == 'text':
            run.text = text
        elif kind is None:
            code = OxmlElement('w:instrText')
            code.text = ' %s ' % text
            run._r.append(code)
        else:
            mark = OxmlElement('w:fldChar')
            mark.set(qn('w:fldCharType'), kind)
            run._r.append(mark)


def rule_below(paragraph, color):
    properties = paragraph._p.get_or_add_pPr()
    borders = OxmlElement('w:pBdr')
    line = OxmlElement('w:bottom')
    for key, value in (('val', 'single'), ('sz', '8'), ('space', '1'), ('color', color)):
        line.set(qn('w:' + key), value)
    borders.append(line)
    properties.insert_element_before(borders, 'w:shd', 'w:tabs', 'w:spacing', 'w:ind', 'w:jc', 'w:rPr')


document = Document()
styles = document.styles
font_of(styles['Normal'], 12)
space(styles['Normal'], 0, 6, 1.2)
font_of(styles['Title'], 20, True, False, GREEN)
space(styles['Title'], 6, 6)
styles['Title'].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT
font_of(styles['Subtitle'], 13, False, True, GREEN)
for level, size in ((1, 15), (2, 13), (3, 12)):
    font_of(styles['Heading %d' % level], size, level != 3, level == 3, GREEN)
    space(styles['Heading %d' % level], 14 - 2 * level, 4)
font_of(styles['List Paragraph'])
styles['List Paragraph'].paragraph_format.left_indent = Mm(10)
font_of(styles['Caption'], 10.5, False, True, GREEN)
font_of(styles['Header'], 10, color=GREEN)
font_of(styles['Footer'], 9, color=GREEN)
font_of(styles['Body Text'])
styles['Body Text'].paragraph_format.first_line_indent = Mm(8)
styles['Body Text'].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY

section = document.sections[0]
section.page_width, section.page_height = Mm(210), Mm(297)
section.left_margin, section.right_margin = Mm(28), Mm(18)
section.top_margin, section.bottom_margin = Mm(26), Mm(22)
section.header_distance, section.footer_distance = Mm(12), Mm(11)

head = section.header.paragraphs[0]
head.text = ''
head.add_run('VĂN PHÒNG UBND TỈNH').bold = True
head.add_run('\t\tSố 3, đường Trường Thi, TP. Vinh').italic = True
rule_below(head, '1B5E20')
foot = section.footer.paragraphs[0]
foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
foot.add_run('Trang ')
field(foot, 'PAGE')
foot.add_run('/')
field(foot, 'NUMPAGES')

table = document.add_table(rows=2, cols=2, style='Light Grid Accent 3')
table.alignment = WD_TABLE_ALIGNMENT.CENTER
made = datetime.datetime(2024, 1, 2, 3, 4, 5)
document.core_properties.created = made
document.core_properties.modified = made
document.save(sys.argv[1])
