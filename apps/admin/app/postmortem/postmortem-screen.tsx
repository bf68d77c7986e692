import { Link, useSearchParams } from '@remix-run/react';
import { ItemsOfPostmortem } from '../action-items/items-of-postmortem.tsx';
import { useFormKey } from '../forms/command/use-form-key.ts';
import { Done } from '../frame/done.tsx';
import { OwedPromise } from '../promises/postmortem/owed-promise.tsx';
import { useMay } from '../roles/use-may.ts';
import { Prose } from '../states/prose.tsx';
import { Moment } from '../time/moment.tsx';
import { DRAFT, DraftForm } from './draft-form.tsx';
import { Downloads } from './file/downloads.tsx';
import type { PostmortemScreenView } from './postmortem-view.server.ts';

/** What people write of a postmortem, and the document that comes of it. */
export function PostmortemScreen({ view }: { readonly view: PostmortemScreenView }) {
  const isResponder = useMay('responder');
  const isSaved = useSearchParams()[0].has('saved');
  const editing = useFormKey(DRAFT);
  return (
    <div className="grid grow content-start lg:grid-cols-[minmax(0,1fr)_27rem]">
      <section aria-labelledby="document" className="order-2 min-w-0 px-4 py-4 lg:order-none lg:px-6">
        <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
          <h2 id="document" className="text-xs font-semibold text-soft">
            The document, computed from the record
          </h2>
          <Downloads incidentId={view.incidentId} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its tables are wider than a phone, and keys must scroll them. */}
        <article aria-labelledby="document" tabIndex={0} className="document overflow-x-auto">
          <Prose html={view.html} />
        </article>
      </section>
      <section className="grid content-start gap-3.5 border-b bg-card px-4 py-4 lg:border-s lg:border-b-0">
        <h1 className="text-lg">
          Postmortem <span className="sr-only">of {view.title}</span>
        </h1>
        <p className="text-sm text-soft">
          <Link to={`/incidents/${view.incidentId}`}>{view.title}</Link>
          <br />
          {view.saved ? (
            <>
              Draft, saved <Moment at={view.saved} />. Readers do not see it.
            </>
          ) : (
            'Not written yet. Readers do not see drafts.'
          )}
          {view.published && (
            <>
              <br />
              Readers have <a href={view.published.address}>revision {view.published.revision}</a>, published{' '}
              <Moment at={view.published.at} />.
            </>
          )}
        </p>
        {view.owed && <OwedPromise owed={view.owed} />}
        <p>
          <Link to={`/incidents/${view.incidentId}/postmortem/readers`}>What readers would get</Link>
          {' · '}
          <Link to={`/incidents/${view.incidentId}/postmortem/import`}>Bring in a file</Link>
        </p>
        <ItemsOfPostmortem incidentId={view.incidentId} items={view.items} />
        {isSaved && (
          <Done key={`saved ${editing}`} id="saved">
            Saved. The document has it.
          </Done>
        )}
        {isResponder ? <DraftForm key={editing} view={view} /> : <p>Responders, publishers and admins write it.</p>}
      </section>
    </div>
  );
}
