import { INCIDENT_WORDS } from '@candor/site';
import { Link } from '@remix-run/react';
import { ImpactMark } from '../states/state-mark.tsx';
import { Moment } from '../time/moment.tsx';
import type { SearchScreenView } from './search-view.server.ts';
import { KIND_WORDS } from './search-words.ts';

type Found = NonNullable<SearchScreenView['answer']>['incidents'][number];

/** An incident with the texts that were found in it. */
export function FoundIncident({ incident }: { readonly incident: Found }) {
  const { incidentId, title, status, severity, impact, started, matching } = incident;
  const texts = incident.texts.filter((text) => text.kind !== 'incident');
  const heading = incident.texts.find((text) => text.kind === 'incident')?.snippet;
  const more = matching - incident.texts.length;
  return (
    <li className="grid gap-1 border-b py-3">
      <ImpactMark impact={impact} also={[severity, INCIDENT_WORDS[status].toLowerCase()].filter((it) => it !== null)} />
      <h2 className="text-[1.06rem] leading-snug font-semibold">
        <Link to={`/incidents/${incidentId}`} className="text-ink decoration-accent">
          <Marked parts={heading ?? [{ text: title, marked: false }]} />
        </Link>
      </h2>
      <p className="text-sm text-soft">
        since <Moment at={started} />
      </p>
      {texts.length > 0 && (
        <ul className="mt-1 grid gap-2">
          {texts.map((text) => (
            <li key={`${text.sequence} ${text.kind}`} className="border-s-2 ps-3">
              <p className="text-sm text-soft">
                <Link to={text.path} reloadDocument>
                  {KIND_WORDS[text.kind]}
                </Link>{' '}
                · <Moment at={text.happened} />
              </p>
              <p>
                <Marked parts={text.snippet} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="text-sm text-soft">and {more} more in this incident</p>}
    </li>
  );
}

function Marked({ parts }: { readonly parts: Found['texts'][number]['snippet'] }) {
  return parts.map(({ text, marked }, place) => {
    const key = `${place} ${text}`;
    return marked ? (
      <mark key={key} className="rounded-sm bg-warm px-0.5 text-ink">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
