import { Blocks } from '../document/blocks.tsx';
import type { PostmortemScreenView } from '../postmortem-view.server.ts';
import { rowsOf } from './rows.ts';
import { savedFields } from './saved-fields.ts';

/** The document for those who may look, and not write. */
export function ReadOnly({ view }: { readonly view: PostmortemScreenView }) {
  const rows = rowsOf({ templates: view.templates, sections: view.shown }, savedFields(view));
  return rows
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ id, title, blocks }) => (
      <section key={id} aria-labelledby={`row-${id}`} className="grid content-start gap-2.5 border-t pt-4">
        <h2 id={`row-${id}`} className="font-semibold">
          {title}
        </h2>
        <Blocks blocks={blocks} takenInto={null} about={title} />
      </section>
    ));
}
