import type { Migration } from 'kysely/migration';
import type { EngineName } from '../store/store.ts';
import { runAll } from './words.ts';

/**
 * better-auth's own tables, with `role` on its users: what `getMigrations(options).compileMigrations()` of better-auth
 * 1.7.25 prints for either engine, with `emailAndPassword` and `rateLimit.storage: 'database'`.
 */
export function signIn(engine: EngineName): Migration {
  const [date, flag] = engine === 'sqlite' ? ['date', 'integer'] : ['timestamptz', 'boolean'];
  const now = engine === 'sqlite' ? '' : 'default current_timestamp';
  return {
    up: (db) =>
      runAll(db, [
        `create table "user" (
          "id" text not null primary key,
          "name" text not null,
          "email" text not null unique,
          "emailVerified" ${flag} not null,
          "image" text,
          "createdAt" ${date} ${now} not null,
          "updatedAt" ${date} ${now} not null,
          "role" text not null
        )`,
        `create table "session" (
          "id" text not null primary key,
          "expiresAt" ${date} not null,
          "token" text not null unique,
          "createdAt" ${date} ${now} not null,
          "updatedAt" ${date} not null,
          "ipAddress" text,
          "userAgent" text,
          "userId" text not null references "user" ("id") on delete cascade
        )`,
        `create table "account" (
          "id" text not null primary key,
          "accountId" text not null,
          "providerId" text not null,
          "userId" text not null references "user" ("id") on delete cascade,
          "accessToken" text,
          "refreshToken" text,
          "idToken" text,
          "accessTokenExpiresAt" ${date},
          "refreshTokenExpiresAt" ${date},
          "scope" text,
          "password" text,
          "createdAt" ${date} ${now} not null,
          "updatedAt" ${date} not null
        )`,
        `create table "verification" (
          "id" text not null primary key,
          "identifier" text not null,
          "value" text not null,
          "expiresAt" ${date} not null,
          "createdAt" ${date} ${now} not null,
          "updatedAt" ${date} ${now} not null
        )`,
        `create table "rateLimit" (
          "id" text not null primary key,
          "key" text not null unique,
          "count" integer not null,
          "lastRequest" bigint not null
        )`,
        'create index "session_userId_idx" on "session" ("userId")',
        'create index "account_userId_idx" on "account" ("userId")',
        'create index "verification_identifier_idx" on "verification" ("identifier")',
      ]),
  };
}
