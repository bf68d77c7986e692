import { Button } from '../../forms/button.tsx';
import type { Fields } from '../../forms/sent/fields.ts';
import { Blocks } from '../document/blocks.tsx';
import { Findings } from '../marks/findings.tsx';
import { StaleMarks } from '../marks/stale-marks.tsx';
import type { PostmortemScreenView } from '../postmortem-view.server.ts';
import { askFor } from './arranging/asked.ts';
import { ownOrder } from './arranging/own-order.ts';
import { Factors } from './factors.tsx';
import { OwnFields } from './own-fields.tsx';
import type { EditorRow } from './rows.ts';
import { rowsOf } from './rows.ts';
import { SectionText } from './section-text.tsx';

/** Long parts of the record, which are opened when they are wanted. */
const FOLDED: ReadonlySet<string> = new Set(['timeline', 'told', 'notes']);

/** Section by section: what the document says, and what people write beside it. */
export function SectionRows({ view, fields }: { readonly view: PostmortemScreenView; readonly fields: Fields }) {
  const own = ownOrder(fields);
  return (
    <>
      {rowsOf({ templates: view.templates, sections: view.shown }, fields).map((row) => (
        <section
          key={row.id}
          aria-label={row.kind === 'own' ? `Section ${own.indexOf(row.id) + 1} of your own` : row.title}
          className="grid content-start gap-2.5 border-t pt-4"
        >
          <h2 className="font-semibold">
            {row.kind === 'own' ? `Section ${own.indexOf(row.id) + 1} of ${own.length} of your own` : row.title}
            {row.isRequired && <span className="ms-2 text-sm font-normal text-soft">asked for by the template</span>}
          </h2>
          {row.id === 'action_items' && (
            <p className="text-soft">Action items are worked on one by one, below the draft.</p>
          )}
          <div className={row.kind === 'computed' ? '' : 'grid gap-x-8 gap-y-3 lg:grid-cols-2'}>
            {row.blocks.length > 0 && <Told row={row} />}
            {row.kind !== 'computed' && (
              <div className={`grid content-start gap-2.5 ${row.blocks.length === 0 ? 'lg:col-span-2' : ''}`}>
                {row.kind === 'own' ? (
                  <OwnFields id={row.id} place={own.indexOf(row.id)} count={own.length} focus={fields.focus} />
                ) : (
                  <SectionText row={row} focus={fields.focus} />
                )}
                {row.id === 'contributing_factors' && <Factors fields={fields} used={view.usedFactors} />}
                <StaleMarks marks={view.stale.filter(({ section }) => section === row.id)} />
                <Findings
                  findings={view.findings.filter(({ place }) => place.kind === 'section' && place.id === row.id)}
                />
              </div>
            )}
          </div>
        </section>
      ))}
      <div className="border-t pt-4">
        <Button name="do" value={askFor({ verb: 'add' })}>
          Add a section of your own
        </Button>
      </div>
    </>
  );
}

function Told({ row: { id, title, kind, blocks } }: { readonly row: EditorRow }) {
  const takenInto = kind === 'known' ? id : kind === 'computed' ? 'summary' : null;
  const told = (
    <div className="grid content-start gap-3">
      <Blocks blocks={blocks} takenInto={takenInto} about={title} />
    </div>
  );
  if (!FOLDED.has(id)) return told;
  return (
    <details>
      <summary className="py-1 text-soft">Show it</summary>
      {told}
    </details>
  );
}
