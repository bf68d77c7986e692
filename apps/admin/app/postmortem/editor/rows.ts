import { WRITTEN_SECTIONS } from '@candor/incidents';
import type { Fields } from '../../forms/sent/fields.ts';
import type { ShownSection } from '../document/shown-section.server.ts';
import type { PostmortemScreenView } from '../postmortem-view.server.ts';
import { ownOrder } from './arranging/own-order.ts';
import { chosenTemplate } from './chosen-template.ts';

/** One section in the editor: what stands in the document, and the field beside it. */
export interface EditorRow {
  readonly id: string;
  readonly title: string;
  readonly blocks: ShownSection['blocks'];
  /** What it asks of those who write it; null where all of it is computed. */
  readonly prompt: string | null;
  readonly isRequired: boolean;
  readonly kind: 'computed' | 'known' | 'own';
}

/** What comes behind the sections of the team's own. */
const ENDING: ReadonlySet<string> = new Set(['action_items', 'external_summary', 'supporting', 'told', 'notes']);
const WRITTEN: ReadonlySet<string> = new Set(WRITTEN_SECTIONS);

/** The rows of the editor: as the template has them, then what is written besides. */
export function rowsOf(
  {
    templates,
    sections: shown,
  }: Pick<PostmortemScreenView, 'templates'> & { readonly sections: readonly ShownSection[] },
  fields: Fields,
): EditorRow[] {
  const template = chosenTemplate(templates, fields);
  const blocksOf = (id: string) => shown.find((it) => it.id === id)?.blocks ?? [];
  const named = template.sections.map(({ id, title, prompt, required: isRequired }) => {
    const kind = WRITTEN.has(id) ? ('known' as const) : ('computed' as const);
    return { id, title, prompt, isRequired, kind, blocks: blocksOf(id) };
  });
  const all = templates.flatMap(({ sections }) => sections);
  const unnamed = WRITTEN_SECTIONS.filter(
    (id) => !named.some((row) => row.id === id) && (fields[`section.${id}`] ?? '').trim() !== '',
  ).map((id) => {
    const { title = id, prompt = null } = all.find((it) => it.id === id) ?? {};
    return { id, title, prompt, isRequired: false, kind: 'known' as const, blocks: blocksOf(id) };
  });
  const own = ownOrder(fields).map((id) => {
    const title = fields[`own.${id}.title`] ?? '';
    return { id, title, prompt: null, isRequired: false, kind: 'own' as const, blocks: blocksOf(id) };
  });
  const end = named.findIndex(({ id }) => ENDING.has(id));
  const place = end < 0 ? named.length : end;
  return [...named.slice(0, place), ...own, ...named.slice(place), ...unnamed].filter(
    ({ kind, blocks }) => kind !== 'computed' || blocks.length > 0,
  );
}
