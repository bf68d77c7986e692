import { createHash } from 'node:crypto';
import { changedLines } from '@candor/markdown';
import { redirect } from '@remix-run/node';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Acting, Handler } from '../../asking/acting.server.ts';
import type { Fields } from '../../forms/sent/fields.ts';
import { MOST_FILE_BYTES, typed } from '../../forms/sent/fields.ts';
import { Invalid } from '../../forms/sent/problems.ts';
import type { Compared } from './compared.ts';

type Comparison = Awaited<ReturnType<RequestApi['ask']['postmortems']['compare']['query']>>;

/** Holds the file beside the postmortem, and shows what would change; nothing does. */
export const compareFile: Handler = async (acting) => {
  const file = fileIn(acting.fields);
  return { ...withoutFile(acting.fields), file, compared: JSON.stringify(shown(await compare(acting, file))) };
};

/** Saves what was shown. Where it is another comparison by now, it is shown again, and nothing is saved. */
export const saveFile: Handler = async (acting) => {
  const { api, params } = acting;
  const { incidentId = '' } = params;
  const file = fileIn(acting.fields);
  const fields: Fields = { ...withoutFile(acting.fields), file };
  const comparison = await compare(acting, file);
  const now = shown(comparison);
  if (now.seen !== fields.seen) return { ...fields, compared: JSON.stringify(now), isNewer: 'yes' };
  await takeOver(api, comparison, fields.commandId ?? '');
  return redirect(`/incidents/${incidentId}/postmortem?saved#saved`, 303);
};

function compare({ api, params: { incidentId = '' } }: Acting, file: string): Promise<Comparison> {
  return api.askAtLength.postmortems.compare.query({ incidentId, file });
}

async function takeOver(api: RequestApi, { incidentId, words, items }: Comparison, commandId: string): Promise<void> {
  if (words) await api.ask.postmortems.saveDraft.mutate({ ...words, incidentId, commandId });
  for (const [place, { id, fields }] of items.entries()) {
    if (fields === null) continue;
    const item = { ...fields, incidentId, commandId: `${commandId.slice(0, 56)}-${place}` };
    if (id === null) await api.ask.actionItems.add.mutate(item);
    else await api.ask.actionItems.change.mutate({ ...item, itemId: id });
  }
}

/** The file that was chosen, or what was pasted. */
function fileIn(fields: Fields): string {
  const chosen = typed(fields, 'chosen');
  const bytes = chosen === null ? null : Buffer.from(chosen, 'base64');
  if (bytes && bytes.length >= MOST_FILE_BYTES)
    throw new Invalid([
      { field: 'chosen', message: 'The file has more than 100 kB. Bring it in by the command line.' },
    ]);
  const pasted = typed(fields, 'file');
  const brought = bytes?.toString('utf8');
  if (brought !== undefined && pasted !== null && lines(brought) !== lines(pasted))
    throw new Invalid([{ field: 'chosen', message: 'Choose a file or paste it, not both: empty one of them.' }]);
  const file = brought ?? pasted;
  if (file === null) throw new Invalid([{ field: 'file', message: 'Choose a file, or paste what is in it.' }]);
  return file;
}

/** A form sends its own line ends. */
function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function withoutFile({ chosen: _, ...fields }: Fields): Fields {
  return fields;
}

function shown({ parts, items, words }: Comparison): Compared {
  const named = items.map((item) => ({ ...item, title: `Action item: ${item.title}`, heading: null }));
  const all = [...parts, ...named];
  const told = all.filter(({ becomes }) => becomes !== 'unchanged');
  return {
    parts: told.map(({ title, heading, becomes, before, after, why }) => {
      return { title, heading, becomes, why, lines: changedLines(before, after) };
    }),
    unchanged: all.length - told.length,
    changes: told.filter(({ becomes }) => becomes !== 'refused').length,
    seen: createHash('sha256')
      .update(JSON.stringify([parts, items, words]))
      .digest('hex'),
  };
}
