/** The folder of pictures of pages, below the documents. */
export const PICTURE_FOLDER = 'pages';

/** Whether a file of an output folder is a picture: it comes and goes with its document, and nobody is told of it. */
export function isPicture(file: string): boolean {
  return file.startsWith(`${PICTURE_FOLDER}/`);
}
