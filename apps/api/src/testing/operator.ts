import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Role } from '@candor/log';
import { instantOf } from '@candor/log';
import type { Store } from '@candor/store';
import { addOperator } from '@candor/store';
import { hashPassword } from 'better-auth/crypto';
import { CLIENT_HEADER, HOP_HEADER, hopToken } from '../auth/hop.ts';
import { newId } from '../random.ts';
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
  person = OPERATOR,
): Promise<Record<string, string>> {
  const token = new URL(api.setUpUrl ?? '').searchParams.get('token');
  await call(api.url, 'session.setUp', { input: { ...person, token } });
  return signIn(api, data, person);
}

/** Signs an operator in through the console's hop, and answers with what the console sends for them from then on. */
export async function signIn(
  api: ApiProcess,
  data: string,
  { email, password }: Pick<typeof OPERATOR, 'email' | 'password'>,
  { address, ...more }: Readonly<Record<string, string>> = {},
): Promise<Record<string, string>> {
  const hop = consoleHeaders(data, address);
  const answer = await fetch(`${api.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:3001', ...hop, ...more },
    body: JSON.stringify({ email, password }),
  });
  const cookie = answer.headers.getSetCookie().map((it) => it.split(';')[0]);
  return { cookie: cookie.join('; '), ...hop };
}

/** Makes a colleague of the first operator, straight in the database. */
export async function addColleague(store: Store, role: Role): Promise<typeof OPERATOR> {
  const person = { name: role, email: `${role}@example.com` };
  const passwordHash = await hashPassword(OPERATOR.password);
  const now = instantOf(Date.now());
  await store.transaction((tx) => addOperator(tx, { ...person, id: newId(), role, passwordHash, now }));
  return { ...OPERATOR, ...person };
}
