import { html } from 'hono/html';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { FRAMED_POLICY } from '../../../src/http/plain-page.ts';
import { troubleOf } from '../../asking/trouble.server.ts';
import { Invalid } from '../../forms/sent/problems.ts';
import type { readLooks } from './read-looks.server.ts';

/** Readers' pages in the looks that are found out, for the frame of the preview; or why they cannot be shown. */
export async function previewOf(
  { askAtLength }: RequestApi,
  findLooks: () => ReturnType<typeof readLooks> | Promise<ReturnType<typeof readLooks>>,
): Promise<Response> {
  try {
    const { html, policy } = await askAtLength.page.previewLooks.query(await findLooks());
    return framed(html, policy, 200);
  } catch (error) {
    const page =
      await html`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>No preview</title><main><h1>This cannot be shown yet</h1>${whyNot(error).map((why) => html`<p>${why}</p>`)}</main></html>`;
    return framed(page.toString(), FRAMED_POLICY, 400);
  }
}

function framed(html: string, policy: string, status: number): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  return new Response(html, { status, headers });
}

function whyNot(error: unknown): string[] {
  if (error instanceof Invalid) return error.problems.map(({ message }) => message);
  const trouble = troubleOf(error);
  switch (trouble?.kind) {
    case undefined:
      throw error;
    case 'signed-out':
      return [
        'You were signed out. Sign in in another window, then press Preview again: what you typed is still there.',
      ];
    case 'unreachable':
      return ['The api does not answer. Press Preview again in a moment.'];
    case 'refused':
      return [trouble.message];
  }
}
