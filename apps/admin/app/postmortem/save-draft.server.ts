import { SavePostmortemDraft, WRITTEN_SECTIONS } from '@candor/incidents';
import { redirect } from '@remix-run/node';
import type { Acting, Handler } from '../asking/acting.server.ts';
import type { Fields } from '../forms/sent/fields.ts';
import { typed } from '../forms/sent/fields.ts';
import { parsed } from '../forms/sent/problems.ts';

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
  const { own, factors, template } = await api.ask.postmortems.read.query({ incidentId });
  const kept = { own, factors, template };
  const input = parsed(
    SavePostmortemDraft,
    { incidentId, sections: sectionsTyped(fields), ...kept, after: Number(fields.after) },
    ([part, which]) => (part === 'sections' ? `section.${String(which)}` : null),
  );
  await api.ask.postmortems.saveDraft.mutate({ ...input, commandId });
}

function sectionsTyped(fields: Fields): Record<string, string> {
  return Object.fromEntries(
    WRITTEN_SECTIONS.flatMap((section) => {
      const text = typed(fields, `section.${section}`);
      return text === null ? [] : [[section, text]];
    }),
  );
}
