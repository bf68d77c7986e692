import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CLIENT_HEADER, HOP_HEADER, hopToken } from '../auth/hop.ts';
import type { ApiProcess } from './api-process.ts';
import { call } from './call.ts';

const OPERATOR = { name: 'Ada', email: 'ada@example.com', password: 'correct horse battery' };

/** The headers by which the console proves itself to an api on a data directory. */
function consoleHeaders(data: string, address = '192.0.2.1'): Record<string, string> {
  const secret = readFileSync(path.join(data, 'secret'), 'utf8').trim();
  return { [HOP_HEADER]: hopToken(secret), [CLIENT_HEADER]: address };
}

/** Makes the first operator, signs in, and answers with what the console sends for them from then on. */
export async function signInOperator(
  api: ApiProcess,
  data: string,
  { name, email, password } = OPERATOR,
): Promise<Record<string, string>> {
  const token = new URL(api.setUpUrl ?? '').searchParams.get('token');
  await call(api.url, 'session.setUp', { input: { name, email, password, token } });
  const answer = await fetch(`${api.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:3001', ...consoleHeaders(data) },
    body: JSON.stringify({ email, password }),
  });
  const cookie = answer.headers.getSetCookie().map((it) => it.split(';')[0]);
  return { cookie: cookie.join('; '), ...consoleHeaders(data) };
}
