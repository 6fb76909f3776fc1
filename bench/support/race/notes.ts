/** What RESULTS.md says of the race as a whole: who starts where, and whom that helps. */
export const raceNotes = `Three cases: the brief of \`inputs/nghe-an-bac-giang.yaml\`; the report of the same meeting with 70 attendees (chart
included); a brief whose table of figures has 1,000 rows. Everybody sets the same texts in the same layout and the same
font files (Tinos). In each round everybody gets the same records, which nobody has seen: a number is written into each of
its texts, since Typst remembers the paragraphs that it has set, and we the words.

**Warm**: everybody in a process of its own, packages loaded, browser and office kept open, warmed up for the same time
with other records; then in turn, the others waiting, each round beginning with another. A turn is a few documents one after
the other, as in a batch: the median is of them all. The *first of a turn* comes after all the others had the machine: the
processor's memory holds nothing of ours then, and its median is what somebody waits for who makes one document now and
then. Before each document young garbage is collected, and no more: a full collection also throws away compiled code, of
ours and of the peers. **Cold**: each a command from a
bare machine, files read and written. *Same words* is the share of the words of our own file that are
found in a peer's, read back from the finished files (\`w:t\`, \`pdftotext\`); it may lack 3 %: numbers of pages, labels of the
chart.

Which figure stands against which:

- *both writers* begins at the styled document, all texts in their places, and sets the pages and writes both files: that is
  where the peers of the pair begin, docxtemplater with finished texts and Typst with its source.
- *pair from the record* begins at the record as a value in memory, read and checked, and makes the view, fills the template
  and applies the theme as well: work that was done for the peers before the clock runs. *pair* alone begins at the text
  of the YAML file, and is what a user waits for.
- *PDF* begins at the styled document, as pdfmake and react-pdf do (their definitions are made of it, as part of the time);
  Typst's source and Chromium's HTML are ready before the clock runs.
- *Word* begins at the record in memory, and sets the pages as well, since the fields of our Word file show their numbers.
- *Word, writer alone* and \`Packer.toBuffer\` both begin at the styled document with its pages known; both draw the same
  paragraphs, tables and charts. The template fillers begin at finished texts in memory.

| | carries more than ours, or less | helped or hindered |
| --- | --- | --- |
| ours | PDF 1.7 that is tagged, PDF/A-3a and PDF/UA-1; both files carry the record and a seal; charts are native in Word and vectors in the PDF | helped: presses what a document holds of its own with level 3, the others with 6, which makes files a thirtieth larger; cold: helped by what an earlier run of the program has kept of its code, templates, themes and fonts, nothing of a record |
| docxtemplater, easy-template-x | no record, no seal; the chart is the template's own, its values are not filled in | helped: the template is cut from our finished Word file, lists and rows are loops, texts come formatted and ready; what is not filled is not pressed anew |
| docx-templates | the same | the same; without its sandbox, which is the quicker way |
| docx, \`Packer.toBuffer\` | not settled: ids at random, the clock's time, some parts invalid; no record | hindered a little: our drawing makes plain values first, the library's objects of them after |
| LibreOffice 7.4 | PDF not tagged; Liberation Serif (same widths), which it puts in place of Times New Roman | warm: kept open behind Python's bridge, no start for each document; cold: \`soffice --convert-to\` |
| Typst 0.7.0 of typst.ts | tagged PDF/A-3a; no chart, no record | helped: the source is ready, fonts are loaded; a compiler in machine code |
| pdfmake | PDF 1.3 without tags; no chart, no record | as its manual says |
| react-pdf | PDF 1.3 without tags; no chart, no record | as its manual says; few rounds, since it takes so long |
| Chromium | tagged; no PDF/A, no record; the chart as SVG | helped: our HTML is ready, one page of one browser is kept open |
| pandoc | of our HTML, in its own looks, without our layout; no PDF of its own here (no LaTeX at hand), so by LibreOffice | a program in machine code, cold alone |`;
