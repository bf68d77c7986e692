import { Link } from '@remix-run/react';
import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { Said } from '../../incidents/screen/said.tsx';
import { useMay } from '../../roles/use-may.ts';
import { Prose } from '../../states/prose.tsx';
import { Scrolling } from '../../states/scrolling.tsx';
import { Downloads } from '../file/downloads.tsx';
import { Revisions } from '../revisions/revisions.tsx';
import { Leaks } from './leaks.tsx';
import type { ReadersView } from './readers-view.server.ts';
import { SectionChoice } from './section-choice.tsx';

/** The form that publishes. */
const PUBLISH = 'publish';

/** What readers would get of a postmortem, and the button that gives it to them. */
export function ReadersScreen({ view }: { readonly view: ReadersView }) {
  return (
    <div className="grid grow content-start lg:grid-cols-[minmax(0,1fr)_27rem]">
      <div className="order-2 min-w-0 px-4 py-4 lg:order-none lg:px-6">
        <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
          <h2 id="document" className="text-xs font-semibold text-soft">
            What readers would get: computed from the public record, with what you wrote
          </h2>
          <Downloads incidentId={view.incidentId} makesPdf={view.makesPdf} forReaders={view.sections} />
        </div>
        <Scrolling aria-labelledby="document">
          <article className="document">
            <Prose html={view.html} />
          </article>
        </Scrolling>
      </div>
      <section className="grid content-start gap-3.5 border-b bg-card px-4 py-4 lg:border-s lg:border-b-0">
        <h1 className="text-lg">
          For readers <span className="sr-only">: the postmortem of {view.title}</span>
        </h1>
        <p className="text-sm text-soft">
          <Link to={`/incidents/${view.incidentId}`}>{view.title}</Link>
          {' · '}
          <Link to={`/incidents/${view.incidentId}/postmortem`}>the draft</Link>
        </p>
        {view.said && <Said said={view.said} />}
        <Revisions revisions={view.revisions} />
        <SectionChoice sections={view.sections} choices={view.choices} />
        <Leaks leaks={view.leaks} incidentId={view.incidentId} />
        <Publishing view={view} />
      </section>
    </div>
  );
}

function Publishing({ view }: { readonly view: ReadersView }) {
  const isPublisher = useMay('publisher');
  const { problem, revision, sections, after, seen } = view;
  if (problem) return <p>{problem.message}</p>;
  if (!isPublisher) return <p className="text-soft">Publishers and admins publish it. Ask one.</p>;
  return (
    <ActionForm
      name={PUBLISH}
      intent="publish"
      hidden={{ sections: sections.join(), after: String(after), seen }}
      aria-label="Publish the postmortem"
      className="grid gap-2"
    >
      <p className="text-sm text-soft">
        {revision === 1
          ? 'It gets a page of its own, and stands in the feeds. What is published stays: a later revision takes its place, and this one stays readable.'
          : `It takes the place of revision ${revision - 1}, which stays readable.`}
      </p>
      <div>
        <Button look="go">{revision === 1 ? 'Publish to everyone' : `Publish revision ${revision} to everyone`}</Button>
      </div>
    </ActionForm>
  );
}
