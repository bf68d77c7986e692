import path from 'node:path';
import { ROOT_PATH } from '@candor/site';
import { loadSigningKey } from '@candor/store';
import type { Finding } from '../finding.ts';
import { look, ok } from '../finding.ts';
import type { Patient } from '../patient.ts';
import { checkKept } from './files.ts';
import { readRoot } from './record.ts';

/** Whether the key that signs what is published is nobody else's to read, and the one that the record tells of. */
export async function checkSigningKey(patient: Patient): Promise<Finding> {
  const { data, environment } = patient.settings;
  const kept = environment.CANDOR_SIGNING_KEY
    ? ok('set by CANDOR_SIGNING_KEY')
    : checkKept(
        path.join(data, 'signing-key'),
        'delete it and restart the api: another one is made, and readers are told.',
      );
  return kept.verdict === 'ok' ? ((await checkTold(patient)) ?? kept) : kept;
}

/** Two apis on one database that have a key each take turns in telling it. */
async function checkTold({ settings: { data }, database }: Patient): Promise<Finding | null> {
  const root = readRoot(path.join(data, 'published', ROOT_PATH));
  if (!root?.key || database.kind !== 'open' || database.lastEventAt === null) return null;
  const told = await loadSigningKey(database.store.reader);
  if (told === null || told.keyId === root.key || root.index < told.index) return null;
  const [here, there] = [root.key, told.keyId].map((key) => `${key.slice(0, 8)}…`);
  return look(
    `what is published here is signed with ${here}, since entry ${told.index} the record tells of ${there}`,
    'Give all apis on one database the same CANDOR_SIGNING_KEY, and restart them.',
  );
}
