/** Stands in for node:module inside the built program: it takes longer to load than pdfkit does. */
export function createRequire() {
  return () => {
    throw new Error('pdfkit is not to bring fonts of its own: writers/pdf embeds them all');
  };
}
