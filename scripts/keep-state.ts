// Keeps the state of this release for the upgrade tests: `DATABASE_URL=postgresql://... pnpm keep-state 0.4.0`.
import path from 'node:path';
import { keepState } from '../apps/api/src/upgrades/keep-state.ts';

const [version] = process.argv.slice(2);
const { DATABASE_URL: postgres } = process.env;
if (!version || !postgres) {
  process.stderr.write('Give a version, and an empty PostgreSQL database in DATABASE_URL.\n');
  process.exit(2);
}
const folder = path.resolve(import.meta.dirname, '../apps/api/src/upgrades', version);
await keepState({ version, folder, postgres });
process.stdout.write(`Kept in ${path.relative(process.cwd(), folder)}.\n`);
