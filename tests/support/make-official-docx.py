"""Writes an official report as people who write with python-docx do: `make-official-docx.py FILE`."""

import sys

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

CENTRE = WD_ALIGN_PARAGRAPH.CENTER


def write(paragraph, words, size, bold=False, italic=False, align=CENTRE):
    run = paragraph.add_run(words)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    paragraph.alignment = align
    paragraph.paragraph_format.space_after = Pt(0)


def fill(cell, lines):
    for index, line in enumerate(lines):
        write(cell.paragraphs[0] if index == 0 else cell.add_paragraph(), *line)


document = Document()
document.styles["Normal"].font.name = "Times New Roman"
page = document.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.top_margin, page.bottom_margin, page.left_margin, page.right_margin = Cm(2), Cm(2), Cm(3), Cm(1.5)

head = document.add_table(rows=2, cols=2)
fill(head.cell(0, 0), [("UBND TỈNH NGHỆ AN", 13), ("SỞ NỘI VỤ", 13, True)])
fill(
    head.cell(0, 1),
    [("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, True), ("Độc lập - Tự do - Hạnh phúc", 14, True)],
)
fill(head.cell(1, 0), [("Số: 5/BC-SNV", 13)])
fill(head.cell(1, 1), [("Nghệ An, ngày 05 tháng 10 năm 2023", 14, False, True)])
write(document.add_paragraph(), "BÁO CÁO", 14, True)
write(document.add_paragraph(), "Kết quả buổi làm việc với tỉnh Bắc Giang", 14, True)
for _ in range(6):
    words = "Thực hiện chương trình công tác năm, hai bên đã trao đổi kinh nghiệm và thống nhất nhiều nội dung."
    write(document.add_paragraph(), words, 14, align=WD_ALIGN_PARAGRAPH.JUSTIFY)
foot = document.add_table(rows=1, cols=2)
left = WD_ALIGN_PARAGRAPH.LEFT
fill(foot.cell(0, 0), [("Nơi nhận:", 12, True, True, left), ("- Như trên;", 11, False, False, left)])
fill(foot.cell(0, 1), [("GIÁM ĐỐC", 14, True), ("Nguyễn Văn An", 14, True)])
document.save(sys.argv[1])
