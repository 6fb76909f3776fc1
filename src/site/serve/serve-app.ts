import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Context, Hono } from 'hono';
import { ARCHIVE_NAME } from '../publish/archive.ts';
import { type ReadMember, zipPieces } from '../publish/zip-pieces.ts';
import { disposition } from './disposition.ts';
import { findFile, type ServedFile } from './find-file.ts';
import { guard } from './guard.ts';
import { mediaOf } from './media-types.ts';
import { type ByteRange, readRange } from './range.ts';
import { streamOf } from './stream-of.ts';

/** Endings of the files that belong into the archive. */
const DOCUMENT = /\.(docx|pdf|html)$/;

/** Pages of ours run their own script and style, show their own pictures, and fetch nothing else. */
const POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** What is served: an output folder, to those who ask by `host`. */
export interface ServedFolder {
  readonly folder: string;
  /** The address that the server listens on. */
  readonly host: string;
}

/**
 * The answers of the download server. It only reads, and only plain files of the one folder: their types, their
 * parts (Range), and whether they have changed (ETag).
 */
export async function serveApp({ folder, host }: ServedFolder): Promise<Hono> {
  const { Hono } = await import('hono');
  const app = new Hono();
  guard(app, { host, policy: POLICY });
  app.get(`/${ARCHIVE_NAME}`, (context) => sendArchive(context, folder));
  app.get('/', (context) => sendFile(context, folder, '/index.html'));
  app.get('*', (context) => sendFile(context, folder, new URL(context.req.url).pathname));
  return app;
}

async function sendFile(context: Context, folder: string, path: string): Promise<Response> {
  const file = await findFile(folder, path);
  const media = file && mediaOf(file.name);
  if (!file || !media) return context.notFound();
  context.header('Content-Type', media.type);
  context.header('Content-Disposition', disposition(media.isShown ? 'inline' : 'attachment', file.name));
  context.header('ETag', file.etag);
  context.header('Cache-Control', 'no-cache');
  context.header('Accept-Ranges', 'bytes');
  if (isKnown(context.req.header('if-none-match'), file.etag)) return context.body(null, 304);
  return sendBytes(context, file, askedRange(context, file));
}

/** The part asked for, unless it is asked of an older state of the file. */
function askedRange(context: Context, file: ServedFile): ByteRange | 'whole' | 'none' {
  const condition = context.req.header('if-range');
  if (condition !== undefined && condition !== file.etag) return 'whole';
  return readRange(context.req.header('range'), file.size);
}

function isKnown(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

function sendBytes(context: Context, file: ServedFile, range: ByteRange | 'whole' | 'none'): Response {
  if (range === 'none') {
    context.header('Content-Range', `bytes */${file.size}`);
    return context.text('Range Not Satisfiable\n', 416);
  }
  const { first, last } = range === 'whole' ? { first: 0, last: file.size - 1 } : range;
  context.header('Content-Length', String(last - first + 1));
  if (range !== 'whole') context.header('Content-Range', `bytes ${first}-${last}/${file.size}`);
  const status = range === 'whole' ? 200 : 206;
  if (context.req.method === 'HEAD' || file.size === 0) return context.body(null, status);
  return context.body(streamOf(readPart(file.path, first, last)), status);
}

async function* readPart(path: string, start: number, end: number): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of createReadStream(path, { start, end })) yield piece;
}

/** All documents of the folder in one archive: the one that lies there, or else packed while it is sent. */
async function sendArchive(context: Context, folder: string): Promise<Response> {
  if (await findFile(folder, `/${ARCHIVE_NAME}`)) return sendFile(context, folder, `/${ARCHIVE_NAME}`);
  const names = (await readdir(folder)).filter((name) => DOCUMENT.test(name) && name !== 'index.html').sort();
  const found = await Promise.all(names.map((name) => findFile(folder, `/${encodeURIComponent(name)}`)));
  const pieces = zipPieces(
    found.filter((file) => file !== undefined),
    ({ path }) => readMember(path),
  );
  context.header('Content-Type', 'application/zip');
  context.header('Content-Disposition', disposition('attachment', ARCHIVE_NAME));
  context.header('Cache-Control', 'no-store');
  return context.req.method === 'HEAD' ? context.body(null) : context.body(streamOf(pieces));
}

async function readMember(path: string): Promise<ReadMember> {
  const bytes = await readFile(path);
  return { bytes, crc: crc32(bytes), sha256: createHash('sha256').update(bytes).digest('hex') };
}
