import type { UnavailableCode } from '../store/unavailable.ts';

// https://www.postgresql.org/docs/current/errcodes-appendix.html; 25006 is a server that turned into a standby; codes of Node's sockets; the sentences of pg.
const MEANINGS: [UnavailableCode, RegExp][] = [
  ['database-busy', /^(55P03|57014|40P01|40001|25P03|53300)$/],
  ['database-full', /^(53100|53200|58030)$/],
  ['database-unreachable', /^(08...|57P0[1-5]|25006|E(CONN|PIPE|TIMEDOUT|NOTFOUND|AI_|HOST|NET).*)$/],
  ['database-busy', /^timeout exceeded when trying to connect$/],
  ['database-unreachable', /^(Query read timeout|Connection terminated|Client has encountered a connection error)/],
  ['database-unreachable', /^(Client was closed|Postgres connection has been discarded)/],
];

/** What an error of PostgreSQL or of the way to it means to whoever asked; null when it is not about their health. */
export function postgresRefusal(error: unknown): UnavailableCode | null {
  if (!(error instanceof Error)) return null;
  const said = 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return MEANINGS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}
