import { expect } from 'vitest';

/** What of our inside no answer says. */
export const NEVER_SAID = /node_modules|apps\/(api|admin|status)\/|\bat \w+ \(|SQLITE|candor\.sqlite/;

/** Fails unless an answer carries what every one of the console does. */
export function expectStrict(headers: Headers, about: string): void {
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy, about).toContain("default-src 'none'");
  expect(policy, about).toContain("frame-ancestors 'none'");
  expect(policy, about).toContain("form-action 'self'");
  expect(policy, about).not.toContain('unsafe');
  expect(headers.get('x-frame-options'), about).toBe('DENY');
  expect(headers.get('x-content-type-options'), about).toBe('nosniff');
  expect(headers.get('referrer-policy'), about).toBe('same-origin');
  expect(headers.get('cross-origin-opener-policy'), about).toBe('same-origin');
  expect(headers.get('access-control-allow-origin'), about).toBeNull();
  expect(headers.get('x-powered-by'), about).toBeNull();
}

/**
 * Fails unless an answer carries what a postmortem as a file does: nothing in it runs or asks, and nobody frames it. Its
 * styles are its own: those that the policy within the document names by their hashes.
 */
export function expectDocument(headers: Headers, body: string, about: string): void {
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy, about).toContain("default-src 'none'");
  expect(policy, about).toContain("frame-ancestors 'none'");
  expect(policy, about).toContain("form-action 'none'");
  expect(policy, about).toContain('sandbox ');
  expect(policy, about).not.toMatch(/unsafe-eval|script|allow-same-origin/);
  if (headers.get('content-type')?.includes('text/html'))
    expect(body.slice(0, 1_000), about).toMatch(
      /Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/,
    );
  expect(headers.get('x-frame-options'), about).toBe('DENY');
  expect(headers.get('x-content-type-options'), about).toBe('nosniff');
  expect(headers.get('access-control-allow-origin'), about).toBeNull();
}

/** Fails unless an answer carries what the preview of the page does: only the console may frame it, and nothing runs. */
export function expectFramed(headers: Headers, about: string): void {
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy, about).toContain("default-src 'none'");
  expect(policy, about).toContain("frame-ancestors 'self'");
  expect(policy, about).toContain("form-action 'none'");
  expect(policy, about).not.toMatch(/unsafe|script-src/);
  expect(headers.get('x-frame-options'), about).toBe('SAMEORIGIN');
  expect(headers.get('x-content-type-options'), about).toBe('nosniff');
  expect(headers.get('access-control-allow-origin'), about).toBeNull();
}

/** Fails unless an answer carries what every one of the readers' server does; a widget may be framed by anybody. */
export function expectSafe(headers: Headers, about: string, isWidget = false): void {
  expect(headers.get('content-security-policy'), about).toContain("default-src 'none'");
  expect(headers.get('content-security-policy'), about).not.toContain('unsafe');
  expect(headers.get('content-security-policy'), about).toContain(`frame-ancestors ${isWidget ? '*' : "'none'"}`);
  expect(headers.get('x-content-type-options'), about).toBe('nosniff');
  expect(headers.get('x-frame-options'), about).toBe(isWidget ? null : 'DENY');
  expect(headers.get('referrer-policy'), about).toBe('strict-origin-when-cross-origin');
  expect(headers.get('set-cookie'), about).toBeNull();
}
