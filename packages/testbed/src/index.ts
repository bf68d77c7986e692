export { freePort } from './free-port.ts';
export type { TestDatabase } from './postgres/create-test-database.ts';
export { createTestDatabase } from './postgres/create-test-database.ts';
export type { Postgres } from './postgres/start-postgres.ts';
export { startPostgres } from './postgres/start-postgres.ts';
