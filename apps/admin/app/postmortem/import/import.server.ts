import { changedLines } from '@candor/markdown';
import { redirect } from '@remix-run/node';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Acting, Handler } from '../../asking/acting.server.ts';
import { troubleOf } from '../../asking/trouble.server.ts';
import type { Fields } from '../../forms/sent/fields.ts';
import { MOST_FILE_BYTES, typed } from '../../forms/sent/fields.ts';
import { Invalid } from '../../forms/sent/problems.ts';
import type { Compared } from './compared.ts';

type Comparison = Awaited<ReturnType<RequestApi['ask']['postmortems']['compare']['query']>>;

/** Holds the file beside the postmortem, and shows what would change; nothing does. */
export const compareFile = async (acting: Acting): Promise<Fields> => {
  const file = fileIn(acting.fields);
  return { ...withoutFile(acting.fields), file, compared: JSON.stringify(shown(await compare(acting, file))) };
};

/** Saves what was shown. Where something else would change by now, that is shown, and nothing is saved. */
export const saveFile: Handler = async (acting) => {
  const { api, params } = acting;
  const { incidentId = '' } = params;
  const { seen = '', commandId = '' } = acting.fields;
  const file = fileIn(acting.fields);
  try {
    await api.ask.postmortems.takeOver.mutate({ incidentId, file, seen, commandId });
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble?.kind !== 'refused' || trouble.code !== 'newer-comparison') throw error;
    return { ...(await compareFile(acting)), isNewer: 'yes' };
  }
  return redirect(`/incidents/${incidentId}/postmortem?saved#saved`, 303);
};

function compare({ api, params: { incidentId = '' } }: Acting, file: string): Promise<Comparison> {
  return api.askAtLength.postmortems.compare.query({ incidentId, file });
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

function shown({ parts, items, seen }: Comparison): Compared {
  const named = items.map((item) => ({ ...item, title: `Action item: ${item.title}`, heading: null }));
  const all = [...parts, ...named];
  const told = all.filter(({ becomes }) => becomes !== 'unchanged');
  return {
    parts: told.map(({ title, heading, becomes, before, after, why }) => {
      return { title, heading, becomes, why, lines: changedLines(before, after) };
    }),
    unchanged: all.length - told.length,
    changes: told.filter(({ becomes }) => becomes !== 'refused').length,
    seen,
  };
}
