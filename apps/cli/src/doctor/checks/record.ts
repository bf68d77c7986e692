import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { continuesOver } from '@candor/record';
import { ManifestRoot, ROOT_PATH } from '@candor/site';
import { entryAt, headOf, loadContinuations } from '@candor/store';
import type { Finding } from '../finding.ts';
import { broken, look, ok } from '../finding.ts';
import type { Patient } from '../patient.ts';

const GUIDE = 'docs/guides/backup-and-restore.md says how to go on.';

/** Whether what readers see lies on the database's own chain: the api publishes nothing otherwise. */
export async function checkRecord({ settings: { data }, database }: Patient): Promise<Finding> {
  const file = path.join(data, 'published', ROOT_PATH);
  if (!existsSync(file)) return look('nothing is published here', 'It is at the first start of the api.');
  const root = readRoot(file);
  if (!root)
    return broken(`${file} cannot be read`, `Run the release that wrote it, or move the directory away. ${GUIDE}`);
  if (database.kind !== 'open' || database.lastEventAt === null)
    return look(`readers see entry ${root.index}; not compared`, 'The database has to be there first.');
  const { reader } = database.store;
  const head = await headOf(reader);
  if (root.index === 0 || (await entryAt(reader, root.index))?.hash === root.head)
    return ok(`readers see entry ${root.index} of ${head.index}`);
  if (continuesOver(await loadContinuations(reader), { index: root.index, hash: root.head }))
    return ok(`readers see entry ${root.index} of a record that this one goes on over`);
  const what = root.index > head.index ? `ends at ${head.index}` : 'tells another story there';
  return broken(
    `readers see entry ${root.index}, the database ${what}: nothing is published`,
    `Bring the right database back, or go on with candor continue. ${GUIDE}`,
  );
}

/** The root of what is published, or null where there is none that can be read. */
export function readRoot(file: string): ManifestRoot | null {
  try {
    return ManifestRoot.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
