import { SavePostmortemDraft, WRITTEN_SECTIONS } from '@candor/incidents';
import { redirect } from '@remix-run/node';
import type { Acting, Handler } from '../asking/acting.server.ts';
import type { Fields } from '../forms/sent/fields.ts';
import { typed } from '../forms/sent/fields.ts';
import { parsed } from '../forms/sent/problems.ts';
import { itemCount } from './item-count.ts';

/** Saves what people wrote of a postmortem; readers see nothing of it. */
export const saveDraft: Handler = async (acting) => {
  await save(acting);
  return redirect(`/incidents/${acting.params.incidentId}/postmortem?saved#saved`, 303);
};

/** Saves it, and leads on to what readers would get of it. */
export const saveAndPreview: Handler = async (acting) => {
  await save(acting);
  return redirect(`/incidents/${acting.params.incidentId}/postmortem/readers`, 303);
};

async function save({ api, fields, params }: Acting): Promise<void> {
  const { incidentId = '' } = params;
  const { commandId = '' } = fields;
  const rows = rowsTyped(fields);
  const input = parsed(
    SavePostmortemDraft,
    {
      incidentId,
      sections: sectionsTyped(fields),
      actionItems: rows.map(({ title, owner, due }) => ({ title: title ?? '', owner, due })),
      after: Number(fields.after),
    },
    ([part, which, field]) => {
      if (part === 'sections') return `section.${String(which)}`;
      if (part !== 'actionItems') return null;
      return `items.${rows[Number(which)]?.position ?? 0}.${String(field)}`;
    },
  );
  await api.ask.postmortems.saveDraft.mutate({ ...input, commandId });
}

/** Room for more action items. */
export const moreItems: Handler = async ({ fields }) => ({ ...fields, items: String(itemCount(fields, 0) + 3) });

function sectionsTyped(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    WRITTEN_SECTIONS.flatMap((section) => {
      const text = typed(fields, `section.${section}`);
      return text === null ? [] : [[section, text]];
    }),
  );
}

/** The rows with anything in them, each with its place on the screen. */
function rowsTyped(fields: Fields) {
  return Array.from({ length: itemCount(fields, 0) }, (_, position) => ({
    position,
    title: typed(fields, `items.${position}.title`),
    owner: typed(fields, `items.${position}.owner`),
    due: typed(fields, `items.${position}.due`),
  })).filter(({ title, owner, due }) => title !== null || owner !== null || due !== null);
}
