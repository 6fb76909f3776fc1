import type { Hono } from 'hono';
import { isOurHost } from './hosts.ts';

/** What every answer says: it is what it says it is, it is for our own pages, and nobody is told where they came from. */
const SAFETY: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Who is answered, and what pages may do. */
export interface Guarding {
  /** The address that the server listens on. */
  readonly host: string;
  /** The Content-Security-Policy of all answers. */
  readonly policy: string;
}

/** Answers only those who ask by our own name, and who only want to read. */
export function guard(app: Hono, { host, policy }: Guarding): void {
  app.use('*', async (context, next) => {
    for (const [name, value] of Object.entries(SAFETY)) context.header(name, value);
    context.header('Content-Security-Policy', policy);
    if (!isOurHost(context.req.header('host'), host)) return context.text('Misdirected Request\n', 421);
    const { method } = context.req;
    if (method !== 'GET' && method !== 'HEAD') {
      context.header('Allow', 'GET, HEAD');
      return context.text('Method Not Allowed\n', 405);
    }
    return next();
  });
  app.notFound((context) => context.text('Not Found\n', 404));
  app.onError((_, context) => context.text('Internal Server Error\n', 500));
}
