import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What a page says that needs none of the console to be said. */
export interface PlainPage {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly text: string;
}

/** A page without style or script, for what is refused before the console itself is asked. */
export function plainPage(c: Context, { status, title, text }: PlainPage) {
  return c.html(
    html`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${text}</p><p><a href="/">To the console</a></p></main></html>`,
    status,
  );
}
