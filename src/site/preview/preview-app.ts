import type { Context, Hono } from 'hono';
import { type Language, renderDiagnostic } from '../../base/index.ts';
import { type Format, readFontFile } from '../../pipeline/index.ts';
import { disposition } from '../serve/disposition.ts';
import { guard } from '../serve/guard.ts';
import { mediaOf } from '../serve/media-types.ts';
import type { Preview } from './open-preview.ts';
import { PREVIEW_CSS } from './preview-css.ts';
import { writePreviewPage } from './preview-page.ts';
import { PREVIEW_SCRIPT } from './preview-script.ts';
import { streamEvents } from './stream-events.ts';
import type { Choice } from './view-types.ts';
import { PREVIEW_WORDS } from './words.ts';

/** What is shown, to those who ask by `host`. */
export interface ServedPreview {
  readonly preview: Preview;
  readonly host: string;
  /** Language of the page. */
  readonly language: Language;
}

/** The page has no script but its own file, and talks to nobody but this server; pages bring their images along. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; font-src 'self'; " +
  "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

const FORMATS: readonly Format[] = ['docx', 'pdf', 'html'];

/** The answers of the preview: the page, its fonts, documents as they change, and their files. */
export async function previewApp({ preview, host, language }: ServedPreview): Promise<Hono> {
  const { Hono } = await import('hono');
  const app = new Hono();
  guard(app, { host, policy: POLICY });
  const send = (context: Context, type: string, text: string): Response => {
    context.header('Content-Type', `${type}; charset=utf-8`);
    context.header('Cache-Control', 'no-cache');
    return context.body(text);
  };
  app.get('/', (context) => send(context, 'text/html', writePreviewPage(language, PREVIEW_WORDS[language])));
  app.get('/preview.css', (context) => send(context, 'text/css', PREVIEW_CSS));
  app.get('/preview.js', (context) => send(context, 'text/javascript', PREVIEW_SCRIPT));
  app.get('/fonts/:family/:style', async (context) => {
    const { family, style } = context.req.param();
    const bytes = await readFontFile(`${family}/${style.replace(/\.ttf$/, '')}`);
    if (!bytes) return context.notFound();
    context.header('Content-Type', 'font/ttf');
    context.header('Cache-Control', 'max-age=86400');
    return context.body(Uint8Array.from(bytes));
  });
  app.get('/events', (context) => {
    context.header('Content-Type', 'text/event-stream');
    context.header('Cache-Control', 'no-store');
    return context.req.method === 'HEAD' ? context.body(null) : context.body(streamEvents(preview, choiceOf(context)));
  });
  app.get('/file/:format', (context) => sendFile(context, preview));
  return app;
}

function choiceOf(context: Context): Choice {
  const { record, kind, form, language } = context.req.query();
  return {
    ...(record === undefined ? {} : { record }),
    ...(kind === undefined ? {} : { kind }),
    ...(form === undefined ? {} : { form }),
    ...(language === undefined ? {} : { language }),
  };
}

/** One file, made now; where there is an error, the text of it. */
async function sendFile(context: Context, preview: Preview): Promise<Response> {
  const format = FORMATS.find((one) => one === context.req.param('format'));
  const result = format && (await preview.file(choiceOf(context), format));
  if (!result) return context.notFound();
  context.header('Cache-Control', 'no-store');
  const [file] = result.files;
  if (!file) {
    const told = result.diagnostics.filter(({ severity }) => severity === 'error');
    const sourceOf = (name: string | undefined) => result.sources.find((source) => source.name === name)?.text;
    const text = told.map((one) => renderDiagnostic(one, sourceOf(one.at?.file), result.language ?? 'vi'));
    return context.text(`${text.join('\n\n')}\n`, 409);
  }
  context.header('Content-Type', mediaOf(file.name)?.type ?? 'application/octet-stream');
  context.header('Content-Disposition', disposition('attachment', file.name));
  return context.body(Uint8Array.from(file.bytes));
}
