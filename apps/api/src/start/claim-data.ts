import type { DirectoryClaim, Store, StoreSettings } from '@candor/store';
import { claimDirectory, NewerRelease, openStore } from '@candor/store';
import type { Logger } from '../logger.ts';

/** Makes the data directory ours alone. Throws, with one clear line, when it cannot be. */
export function claimData(directory: string): DirectoryClaim {
  let claim: DirectoryClaim | null;
  try {
    claim = claimDirectory(directory);
  } catch (error) {
    throw new Error(`The data directory ${directory} cannot be written (${reasonOf(error)}). Set CANDOR_DATA.`);
  }
  if (claim) return claim;
  throw new Error(`Another Candor is running on the data directory ${directory}. Stop it, or set CANDOR_DATA.`);
}

/** Opens the database and brings its tables up to date. Throws, with one clear line, when that is not possible. */
export async function openDatabase(database: StoreSettings, logger: Logger): Promise<Store> {
  try {
    const store = await openStore(database, { logger });
    await store.migrate();
    return store;
  } catch (error) {
    if (error instanceof NewerRelease) throw error;
    const [what, setting] = 'url' in database ? ['', 'DATABASE_URL'] : [` ${database.file}`, 'CANDOR_DATA'];
    throw new Error(`The database${what} cannot be opened (${reasonOf(error)}). Check ${setting}.`);
  }
}

/** Why, in a few words: what the system or the database said, without its sentence around it. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  // Node's error for a name with several addresses has no message of its own.
  return cause.message || ('code' in cause ? String(cause.code) : cause.name);
}
