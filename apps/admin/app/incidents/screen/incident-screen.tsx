import { Link, useSearchParams } from '@remix-run/react';
import { PutRight } from '../../corrections/withdrawing/put-right.tsx';
import { useFormKey } from '../../forms/command/use-form-key.ts';
import { useSeed } from '../../forms/command/use-seed.ts';
import { Done } from '../../frame/done.tsx';
import { RedactIn } from '../../redactions/redact-link.tsx';
import { useMay } from '../../roles/use-may.ts';
import { FiguresPanel } from '../communication/figures-panel.tsx';
import { COMPOSER, Composer } from '../composer/composer.tsx';
import { InsideForms } from '../inside/inside-forms.tsx';
import { NoteForm } from '../inside/note-form.tsx';
import { LinksOfIncident } from '../links/links-of-incident.tsx';
import { DueBar } from './due-bar.tsx';
import { IncidentHeader } from './incident-header.tsx';
import type { IncidentScreenView } from './incident-view.server.ts';
import { Said } from './said.tsx';
import { Timeline } from './timeline.tsx';

const DONE: Readonly<Record<string, string>> = {
  note: 'The note is kept. Readers do not see it.',
  severity: 'The severity is set.',
  milestone: 'The milestone is kept.',
  link: 'The links inside are changed. Readers do not see it.',
};

/** What happens, what was said and done, and what to say next. */
export function IncidentScreen({ view }: { readonly view: IncidentScreenView }) {
  const [isPublisher, isResponder] = [useMay('publisher'), useMay('responder')];
  const composing = useFormKey(COMPOSER);
  const seed = useSeed();
  const done = DONE[useSearchParams()[0].get('done') ?? ''];
  const { incident, rows, said, zoneName } = view;
  return (
    <>
      <DueBar view={view} />
      <div className="grid grow content-start lg:grid-cols-[minmax(0,1fr)_27rem] lg:grid-rows-[auto_1fr]">
        <div className="order-2 px-4 pt-4 lg:order-none lg:px-6">
          <IncidentHeader incident={incident} owed={view.owed} recurrence={view.recurrence} zoneName={zoneName} />
        </div>
        <section
          aria-labelledby="next"
          className="order-1 grid content-start gap-3.5 border-b bg-card px-4 py-4 lg:order-none lg:row-span-2 lg:border-s lg:border-b-0"
        >
          {said && (
            <Said key={`said ${seed}`} said={said}>
              {said.isWithdrawal && <PutRight />}
            </Said>
          )}
          <h2 id="next" className="text-xs font-semibold text-soft">
            {incident.open ? 'Say what is next' : 'Resolved. An update with another status reopens it.'}
          </h2>
          {isPublisher ? <Composer key={composing} view={view} /> : <OthersTell />}
        </section>
        <section
          aria-labelledby="timeline"
          className="order-3 grid content-start gap-3 px-4 pt-4 pb-12 lg:order-none lg:px-6"
        >
          {done && (
            <Done key={`done ${seed}`} id="done">
              {done}
            </Done>
          )}
          <div className="flex flex-wrap items-baseline gap-x-5 border-b">
            <h2 id="timeline" className="-mb-px border-b-2 border-accent py-1 font-semibold">
              Timeline
            </h2>
            <a href={incident.address} target="_blank" rel="noreferrer" className="py-1 text-soft no-underline">
              Readers see
            </a>
            <Link to={`/incidents/${incident.incidentId}/postmortem`} className="py-1 text-soft no-underline">
              Postmortem
            </Link>
          </div>
          <LinksOfIncident links={view.links} />
          <FiguresPanel figures={view.figures} />
          <InsideForms view={view} />
          {isResponder && <NoteForm incidentId={incident.incidentId} zoneName={zoneName} />}
          <Timeline rows={rows} path={`/incidents/${incident.incidentId}`} />
          <RedactIn stream={`incident/${incident.incidentId}`}>
            Redact a text of this incident, such as its title
          </RedactIn>
        </section>
      </div>
    </>
  );
}

/** What stands in the composer's place for those who do not publish. */
function OthersTell() {
  return useMay('responder') ? (
    <p>Publishers and admins tell readers. What you know helps them: write a note.</p>
  ) : (
    <p>You look on as a viewer. Publishers and admins tell readers.</p>
  );
}
