import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What a page says that needs none of the console to be said. */
export interface PlainPage {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly text: string;
  /** Whether it stands in a frame of ours, where the console itself must not be. */
  readonly isFramed?: boolean;
}

/** The policy of a page that runs and loads nothing, and stands in a frame of ours. */
export const FRAMED_POLICY = "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** A page without style or script, for what is refused before the console itself is asked. */
export function plainPage(c: Context, { status, title, text, isFramed = false }: PlainPage) {
  if (isFramed) c.header('content-security-policy', FRAMED_POLICY);
  const way = isFramed ? '' : html`<p><a href="/">To the console</a></p>`;
  return c.html(
    html`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title><main><h1>${title}</h1><p>${text}</p>${way}</main></html>`,
    status,
  );
}
