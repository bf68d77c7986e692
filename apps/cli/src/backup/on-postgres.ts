import path from 'node:path';

/** Prints what to do with PostgreSQL's own tools. Nothing was done, and the exit code says so. */
export function onPostgres(lines: readonly string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 2;
}

/** How a PostgreSQL database is backed up, and what else belongs to it. */
export function sayHowToBackUp(data: string): string[] {
  return [
    'candor: This Candor keeps its data in PostgreSQL, which has its own tools for that. Nothing was backed up. Run:',
    '',
    '  pg_dump --format=custom --no-owner --no-privileges --file=candor.dump "$DATABASE_URL"',
    '',
    'It may run while Candor does. Keep besides:',
    '',
    '  CANDOR_SECRET, if you set it: without it everybody signs in again, nothing else is lost;',
    `  ${path.join(data, 'published')}, if you like: it is rendered anew from the database.`,
    '',
    'Check a dump by restoring it into an empty database: DATABASE_URL=... candor verify',
  ];
}

/** How a PostgreSQL database is restored. */
export function sayHowToRestore(): string[] {
  return [
    'candor: This Candor keeps its data in PostgreSQL, which has its own tools for that. Nothing was restored.',
    'Stop every api on this database, then run:',
    '',
    '  pg_restore --clean --if-exists --no-owner --no-privileges --single-transaction --exit-on-error \\',
    '    --dbname="$DATABASE_URL" candor.dump',
    '  psql "$DATABASE_URL" -c \'delete from session; delete from verification\' \\',
    "    -c 'delete from setup_link; delete from invitation; delete from password_link'",
    '  candor verify',
    '',
    'The second command ends sign-ins and links that may have been ended since the dump was made. Then start',
    'Candor. If what is published goes further than the dump, nothing is published until you go on: candor continue',
  ];
}
