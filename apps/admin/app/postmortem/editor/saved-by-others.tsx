import type { Fields } from '../../forms/sent/fields.ts';
import { fieldsBelow } from '../../forms/sent/fields.ts';
import type { PostmortemScreenView } from '../postmortem-view.server.ts';
import { savedFields } from './saved-fields.ts';

const IS_WORDED = /^section\.|^factor\.|\.(title|text)$/;

/** What somebody else saved meanwhile, wherever it differs from what was typed here. */
export function SavedByOthers({ view, typed }: { readonly view: PostmortemScreenView; readonly typed: Fields }) {
  const factors = new Set(fieldsBelow(typed, 'factor.').map(([, label]) => label.trim()));
  const says = (name: string, text: string) =>
    name.startsWith('factor.') ? factors.has(text) : typed[name]?.replace(/\r\n?/g, '\n').trim() === text;
  const differing = Object.entries(savedFields(view)).filter(
    ([name, text]) => IS_WORDED.test(name) && text !== '' && !says(name, text.trim()),
  );
  return (
    <section aria-label="Saved meanwhile" className="grid gap-2 rounded-lg border border-major bg-alarm px-3.5 py-2.5">
      <h2 className="font-semibold">Saved meanwhile, and not in what you typed</h2>
      {differing.length === 0 && <p>Nothing that yours does not say too.</p>}
      {differing.map(([name, text]) => (
        <div key={name}>
          <h3 className="text-sm text-soft">{nameOf(name, view)}</h3>
          <p dir="auto" className="whitespace-pre-wrap">
            {text}
          </p>
        </div>
      ))}
      <p className="text-sm">Take over what still fits, then save: yours replaces it.</p>
    </section>
  );
}

function nameOf(field: string, { own, templates }: PostmortemScreenView): string {
  const [kind, id = '', part] = field.split('.');
  if (kind === 'factor') return 'Contributing factor';
  if (kind === 'section')
    return templates.flatMap(({ sections }) => sections).find((section) => section.id === id)?.title ?? id;
  const title = own.find((section) => section.id === id)?.title ?? '';
  return part === 'title' ? 'Title of a section of the team’s own' : `Section “${title}”`;
}
