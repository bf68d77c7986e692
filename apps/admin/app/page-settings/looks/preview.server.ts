import { html } from 'hono/html';
import type { Problem } from '../../forms/sent/problems.ts';

const NOTHING_RUNS = "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** A document for the frame of the preview, with the policy that it was written for. */
export function shown({ html, policy }: { readonly html: string; readonly policy: string }, status = 200): Response {
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  });
}

/** Says in the frame why there is nothing to see yet. */
export async function noPreview(problems: readonly Problem[]): Promise<Response> {
  const page =
    await html`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>No preview</title><main><h1>This cannot be shown yet</h1><ul>${problems.map(({ message }) => html`<li>${message}</li>`)}</ul></main></html>`;
  return shown({ html: page.toString(), policy: NOTHING_RUNS }, 400);
}
