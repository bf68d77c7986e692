import { Link, useSearchParams } from '@remix-run/react';
import { ItemsOfPostmortem } from '../action-items/items-of-postmortem.tsx';
import { useFormKey } from '../forms/command/use-form-key.ts';
import { Done } from '../frame/done.tsx';
import { OwedPromise } from '../promises/postmortem/owed-promise.tsx';
import { useMay } from '../roles/use-may.ts';
import { Moment } from '../time/moment.tsx';
import { DRAFT, DraftForm } from './editor/draft-form.tsx';
import { ReadOnly } from './editor/read-only.tsx';
import { Downloads } from './file/downloads.tsx';
import { Findings } from './marks/findings.tsx';
import type { PostmortemScreenView } from './postmortem-view.server.ts';
import { ReviewPanel } from './review/review-panel.tsx';
import { Revisions } from './revisions/revisions.tsx';

/** What people write of a postmortem, beside what the record tells; who said what of it; what readers have of it. */
export function PostmortemScreen({ view }: { readonly view: PostmortemScreenView }) {
  const isResponder = useMay('responder');
  const isSaved = useSearchParams()[0].has('saved');
  const editing = useFormKey(DRAFT);
  return (
    <div className="grid w-full max-w-7xl content-start gap-5 px-4 pt-5 lg:px-6">
      <header className="grid gap-1">
        <h1>
          Postmortem <span className="sr-only">of {view.title}</span>
        </h1>
        <p className="text-soft">
          <Link to={`/incidents/${view.incidentId}`}>{view.title}</Link>
          {' · '}
          {view.saved ? (
            <>
              Saved <Moment at={view.saved} />. Readers see what is published of it, and nothing else.
            </>
          ) : (
            'Not written yet. Readers do not see drafts.'
          )}
        </p>
      </header>
      <div className="grid gap-5 border-y bg-card p-4 lg:grid-cols-2">
        <ReviewPanel review={view.review} />
        <section aria-labelledby="for-readers" className="grid content-start gap-2.5">
          <h2 id="for-readers" className="font-semibold">
            For readers
          </h2>
          {view.owed && <OwedPromise owed={view.owed} />}
          <Revisions revisions={view.revisions} />
          <p>
            <Link to={`/incidents/${view.incidentId}/postmortem/readers`}>What readers would get</Link>
            {' · '}
            <Link to={`/incidents/${view.incidentId}/postmortem/import`}>Bring in a file</Link>
          </p>
          <Downloads incidentId={view.incidentId} makesPdf={view.makesPdf} />
        </section>
      </div>
      {isSaved && (
        <Done key={`saved ${editing}`} id="saved">
          Saved. The document has it.
        </Done>
      )}
      {isResponder ? (
        <DraftForm key={editing} view={view} />
      ) : (
        <>
          <p>Responders, publishers and admins write it.</p>
          <ReadOnly view={view} />
        </>
      )}
      <div className="grid gap-3 border-t pt-4 pb-12">
        <ItemsOfPostmortem incidentId={view.incidentId} items={view.items} />
        <Findings
          findings={view.findings.filter(({ place }) => place.kind !== 'section' || place.id === 'action_items')}
        />
      </div>
    </div>
  );
}
