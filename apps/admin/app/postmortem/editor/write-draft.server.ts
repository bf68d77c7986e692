import { randomInt } from 'node:crypto';
import { SavePostmortemDraft, WRITTEN_SECTIONS } from '@candor/incidents';
import { redirect } from '@remix-run/node';
import type { Acting, Handler } from '../../asking/acting.server.ts';
import type { Fields } from '../../forms/sent/fields.ts';
import { fieldsBelow, typed } from '../../forms/sent/fields.ts';
import { parsed } from '../../forms/sent/problems.ts';
import { addSection, moveSection, putBack, removeSection, renew, takeOver } from './arranging/arrange.ts';
import { askedBy } from './arranging/asked.ts';
import { ownOrder } from './arranging/own-order.ts';

/** Does what one of the editor's buttons asks for. Only two of them save; the others give the form back, changed. */
export const writeDraft: Handler = async (acting) => {
  const { fields, params } = acting;
  const asked = askedBy(fields.do);
  const path = `/incidents/${params.incidentId}/postmortem`;
  switch (asked.verb) {
    case 'save':
      await save(acting);
      return redirect(`${path}?saved#saved`, 303);
    case 'preview':
      await save(acting);
      return redirect(`${path}/readers`, 303);
    case 'show':
      return { ...fields, focus: 'template' };
    case 'factor':
      return { ...fields, focus: `factor.${factorsTyped(fields).length}` };
    case 'add':
      return addSection(fields, newSectionId());
    case 'up':
    case 'down':
      return moveSection(fields, asked.id, asked.verb === 'up' ? -1 : 1);
    case 'remove':
      return removeSection(fields, asked.id);
    case 'back':
      return putBack(fields, asked.id);
    case 'take':
      return takeOver(fields, fieldOf(asked.section), asked.sentence);
    case 'renew':
      return renew(fields, fieldOf(asked.section), asked);
  }
};

async function save({ api, fields, params }: Acting): Promise<void> {
  const { incidentId = '' } = params;
  const { commandId = '' } = fields;
  const order = ownOrder(fields);
  const own = order.map((id) => ({ id, title: fields[`own.${id}.title`] ?? '', text: fields[`own.${id}.text`] ?? '' }));
  const factors = factorsTyped(fields);
  const words = { sections: sectionsTyped(fields), own, factors: factors.map(({ text }) => text) };
  const written = { ...words, template: typed(fields, 'template') };
  const input = parsed(
    SavePostmortemDraft,
    { incidentId, ...written, after: Number(fields.after) },
    ([part, which, of]) => {
      if (part === 'sections') return `section.${String(which)}`;
      if (part === 'own' && of !== undefined) return `own.${order[Number(which)]}.${String(of)}`;
      return part === 'factors' ? `factor.${factors[Number(which ?? 0)]?.place ?? 0}` : null;
    },
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

/** The labels that are not blank, each with the row that it was typed in. */
function factorsTyped(fields: Fields): { readonly place: string; readonly text: string }[] {
  return fieldsBelow(fields, 'factor.').flatMap(([place, text]) => (text.trim() === '' ? [] : [{ place, text }]));
}

/** The field that a section is written in: a known one, or the text of one of the team's own. */
function fieldOf(section: string): string {
  return WRITTEN_SECTIONS.some((known) => known === section) ? `section.${section}` : `own.${section}.text`;
}

function newSectionId(): string {
  return Array.from({ length: 12 }, () => randomInt(36).toString(36)).join('');
}
