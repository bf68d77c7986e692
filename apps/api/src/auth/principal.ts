import { createHash } from 'node:crypto';
import type { Actor, Scope } from '@candor/log';
import { DomainError, Role } from '@candor/log';
import type { ApiKey } from '@candor/store';
import { findApiKeyByHash, touchApiKey } from '@candor/store';
import type { From } from '../audit/from.ts';
import type { Refusals } from '../audit/refusals.ts';
import type { Services } from '../context.ts';
import { isConsole } from './hop.ts';

/** Who sends a request: a signed-in operator or an api key. */
export interface Principal {
  readonly kind: 'operator' | 'key';
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string | null;
  /** What a key is held to; null for everything that its role may do. */
  readonly scope: Scope | null;
  /** The sign-in that a request came with; null for a key. */
  readonly signInId: string | null;
}

/** How the log names a principal; null for a viewer, who leaves nothing there. */
export function actorOf({ role, id }: Principal): Actor | null {
  return role === 'viewer' ? null : { role, id };
}

/** The hash under which an api key is kept. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

/**
 * Finds out who sends a request: by `Authorization: Bearer KEY`, or by a session cookie that came through the console.
 * A cookie from elsewhere counts for nothing, so no web page can make a browser speak to the api.
 */
async function findPrincipal({ services, headers, secret, from, refusals }: Asked): Promise<Principal | null> {
  const bearer = /^Bearer (\S{1,200})$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    const key = await findKey(services, bearer);
    if (!key) await refusals.wrongKey(from);
    return key;
  }
  if (!isConsole(headers, secret)) return null;
  const session = await services.auth.api.getSession({ headers }).catch(unwrap);
  if (!session) return null;
  const { id, name, email, role } = session.user;
  return { kind: 'operator', id, name, email, role: Role.parse(role), scope: null, signInId: session.session.id };
}

/** One request, and what is needed to find out who sends it. */
interface Asked {
  readonly services: Services;
  readonly headers: Headers;
  readonly secret: string;
  readonly from: From;
  readonly refusals: Refusals;
}

/** Finds out who sends a request: once, however many of its calls want to know. */
export function createIdentify(asked: Asked): () => Promise<Principal | null> {
  let found: Promise<Principal | null> | undefined;
  return () => {
    found ??= findPrincipal(asked);
    return found;
  };
}

async function findKey(services: Services, bearer: string): Promise<Principal | null> {
  const shown = { keyHash: hashKey(bearer), now: services.realNow() };
  const key = await findApiKeyByHash(services.store.reader, shown);
  if (!key) return null;
  await noteUse(services, key);
  const { id, name, role, scope } = key;
  return { kind: 'key', id, name, email: null, role, scope, signInId: null };
}

/** better-auth wraps what the store throws; a database that does not answer is no error of ours. */
function unwrap(error: Error): never {
  throw error.cause instanceof DomainError ? error.cause : error;
}

/** When a key was used last is good to know, but no reason to turn its sender away while the database cannot write. */
async function noteUse({ store, realNow, logger }: Services, key: ApiKey): Promise<void> {
  await touchApiKey(store, key, realNow()).catch((error) =>
    logger.warn({ err: error, keyId: key.id }, 'use not noted'),
  );
}
