/** Stands in for fontkit inside the built program. */
export function create() {
  throw new Error('pdfkit is not to open fonts here: writers/pdf embeds them itself');
}
