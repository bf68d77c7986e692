import { createHmac } from 'node:crypto';
import { ROLES } from '@candor/log';
import type { Store } from '@candor/store';
import { betterAuth } from 'better-auth';
import type { Logger } from '../logger.ts';

/** Operators' sign-in: better-auth on the same database, reached by the console only. */
export type Auth = ReturnType<typeof createAuth>;

/** What sign-in is made of. */
export interface AuthParts {
  readonly store: Store;
  readonly adminUrl: string;
  readonly secret: string;
  readonly logger: Logger;
}

export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 128;

export function createAuth({ store, adminUrl, secret, logger }: AuthParts) {
  return betterAuth({
    appName: 'Candor',
    baseURL: adminUrl,
    basePath: '/api/auth',
    secret: deriveKey(secret, 'candor sign-in'),
    database: { db: store.kysely, type: store.engine, transaction: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
    },
    user: { additionalFields: { role: { type: [...ROLES], required: true, input: false } } },
    session: { expiresIn: 60 * 60 * 24 * 7, updateAge: 60 * 60 * 24 },
    trustedOrigins: namesOf(adminUrl),
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/*': SIGN_IN_RULE, '/change-password': SIGN_IN_RULE },
    },
    advanced: {
      cookiePrefix: 'candor',
      useSecureCookies: adminUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: ['x-candor-client'] },
    },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      log: (level, message, ...about) => logger[level]({ err: about.find((it) => it instanceof Error) }, message),
    },
  });
}

/** All tries from one address; wrong passwords are counted apart, more strictly, by `SignInLimit`. */
const SIGN_IN_RULE = { window: 300, max: 100 };

/** A key for one purpose, made from the one secret. */
export function deriveKey(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('hex');
}

/** The console's origin; on this machine alone it has two names, and a browser may use either. */
export function namesOf(adminUrl: string): string[] {
  const { protocol, hostname, port, origin } = new URL(adminUrl);
  if (hostname !== 'localhost' && hostname !== '127.0.0.1') return [origin];
  return ['localhost', '127.0.0.1'].map((name) => `${protocol}//${name}${port ? `:${port}` : ''}`);
}
