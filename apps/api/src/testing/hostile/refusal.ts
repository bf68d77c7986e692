import { expect } from 'vitest';

/** What of our inside no answer says. */
export const NEVER_SAID = /node_modules|apps\/|\bat \w+ \(|sqlite|select |insert /i;

/** Fails unless an answer is a 4xx with a sentence, with the headers of every answer, and nothing of our inside. */
export async function expectRefusal(answer: Response, what: string): Promise<void> {
  const body = await answer.text();
  const about = `${what}: ${answer.status} ${body.slice(0, 300)}`;
  expect(answer.status, about).toBeGreaterThanOrEqual(400);
  expect(answer.status, about).toBeLessThan(500);
  expect(body, about).not.toMatch(NEVER_SAID);
  expectStrictHeaders(answer.headers, about);
  const told = JSON.parse(body);
  expect((Array.isArray(told) ? told[0] : told).message ?? told.error?.message ?? '', about).toMatch(/\S/);
}

/** Fails unless an answer of the api carries what every one does. */
export function expectStrictHeaders(headers: Headers, about: string): void {
  expect(headers.get('cache-control'), about).toBe('no-store');
  expect(headers.get('x-content-type-options'), about).toBe('nosniff');
  expect(headers.get('x-frame-options'), about).toBe('DENY');
  expect(headers.get('content-security-policy'), about).toBe("default-src 'none'; frame-ancestors 'none'");
  expect(headers.get('referrer-policy'), about).toBe('no-referrer');
  expect(headers.get('access-control-allow-origin'), about).toBeNull();
  expect(headers.get('x-powered-by'), about).toBeNull();
}
