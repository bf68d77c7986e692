import pg from 'pg';

/** Runs one statement on a connection of its own and returns the rows. */
export async function query(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
