import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run-bin.ts';
import { runTool } from './run-tool.ts';
import { PYTHON } from './tools.ts';

/* Files of other programs, made while a test runs. Each maker writes into a folder and gives the file's bytes. */

const HEAD = `<table width="100%"><tr><td align="center">UBND TỈNH NGHỆ AN<br><b>SỞ NỘI VỤ</b></td>
<td align="center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br><b>Độc lập - Tự do - Hạnh phúc</b></td></tr>
<tr><td align="center">Số: 05/BC-SNV</td><td align="center"><i>Nghệ An, ngày 05 tháng 10 năm 2023</i></td></tr></table>`;
const SENTENCE =
  'Thực hiện chương trình công tác năm, hai bên đã trao đổi kinh nghiệm và thống nhất nhiều nội dung phối hợp.';
const PAGE = `<html lang="vi"><head><meta charset="utf-8"><title>Báo cáo</title></head>
<body style="font-family:'Times New Roman';font-size:14pt">${HEAD}
<p align="center"><b>BÁO CÁO</b></p><p align="center"><b>Kết quả buổi làm việc</b></p>
<p align="justify">${SENTENCE}</p></body></html>`;

const MARKDOWN = `---
title: BÁO CÁO
lang: vi
---

|                   |                                        |
|:-----------------:|:--------------------------------------:|
| **SỞ NỘI VỤ**     | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |
| Số: 05/BC-SNV     | *Nghệ An, ngày 05 tháng 10 năm 2023*   |

**Độc lập - Tự do - Hạnh phúc**

# I. KẾT QUẢ

${SENTENCE}[^1] Công thức: $a^2 + b^2$.

1. Việc thứ nhất
   - việc nhỏ
2. Việc thứ hai

[^1]: Một ghi chú.
`;

/** A report written with python-docx. */
export async function byPythonDocx(folder: string): Promise<Uint8Array> {
  const out = join(folder, 'python.docx');
  await must(PYTHON, [join(root, 'tests/support/make-official-docx.py'), out]);
  return readFileSync(out);
}

/** Markdown as a Word file by pandoc. */
export async function byPandoc(folder: string): Promise<Uint8Array> {
  const [source, out] = [join(folder, 'pandoc.md'), join(folder, 'pandoc.docx')];
  writeFileSync(source, MARKDOWN);
  await must('pandoc', [source, '-o', out]);
  return readFileSync(out);
}

/** A web page as a Word file by LibreOffice. */
export function pageByOffice(folder: string): Promise<Uint8Array> {
  writeFileSync(join(folder, 'page.html'), PAGE);
  return convert(folder, 'page.html', 'docx', ['--infilter=HTML (StarWriter)']);
}

/** A Word file saved anew by LibreOffice, as Word file, as PDF or in its own format. */
export function savedByOffice(folder: string, docx: Uint8Array, to: 'docx' | 'pdf' | 'odt'): Promise<Uint8Array> {
  writeFileSync(join(folder, 'ours.docx'), docx);
  return convert(folder, 'ours.docx', to);
}

async function convert(
  folder: string,
  source: string,
  to: 'docx' | 'pdf' | 'odt',
  options: readonly string[] = [],
): Promise<Uint8Array> {
  const out = join(folder, 'office');
  mkdirSync(out, { recursive: true });
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const filter = to === 'docx' ? 'docx:MS Word 2007 XML' : to;
  const own = [`-env:UserInstallation=${profile}`, '--headless', ...options];
  await must('soffice', [...own, '--convert-to', filter, '--outdir', out, join(folder, source)]);
  return readFileSync(join(out, source.replace(/\.\w+$/, `.${to}`)));
}

async function must(command: string, args: readonly string[]): Promise<void> {
  const { code, stderr } = await runTool(command, args);
  if (code !== 0) throw new Error(`${command}: ${stderr}`);
}
