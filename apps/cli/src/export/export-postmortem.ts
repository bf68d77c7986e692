import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { IncidentId } from '@candor/log';
import type { ApiClient } from '../api/client.ts';
import { withApi } from '../api/with-key.ts';
import { Refused, readSettings } from '../env.ts';

/** `candor export postmortem ID`: the document as Markdown, on standard output or as a file in a folder. */
export async function exportPostmortem(id: string, options: { readonly out?: string }): Promise<void> {
  const parsed = IncidentId.safeParse(id);
  if (!parsed.success) throw new Refused(`“${id}” is no incident id: it has 12 lower-case letters and digits.`);
  const { out } = options;
  await withApi(readSettings(process.env), async (api) => {
    if (out) process.stdout.write(`${await writePostmortem(api, parsed.data, out)}\n`);
    else process.stdout.write((await api.postmortems.read.query({ incidentId: parsed.data })).markdown);
  });
}

/** Writes the postmortem of an incident into a folder and answers with the file's path. */
export async function writePostmortem(api: ApiClient, incidentId: IncidentId, folder: string): Promise<string> {
  const { markdown, fileName } = await api.postmortems.read.query({ incidentId });
  mkdirSync(folder, { recursive: true });
  const file = path.resolve(folder, fileName);
  writeFileSync(file, markdown);
  return file;
}
