import { INCIDENT_WORDS, MAINTENANCE_WORDS } from '@candor/site';
import { Link } from '@remix-run/react';
import { ImpactMark, StateMark } from '../states/state-mark.tsx';
import { Moment } from '../time/moment.tsx';
import { WindowTimes } from '../time/window-times.tsx';
import type { SearchScreenView } from './search-view.server.ts';
import { KIND_WORDS } from './search-words.ts';

type Found = NonNullable<SearchScreenView['answer']>['found'][number];

/** An incident or a maintenance with the texts that were found in it. */
export function FoundItem({ found }: { readonly found: Found }) {
  const { about, path, matching } = found;
  const { title } = about.kind === 'incident' ? about.incident : about.maintenance;
  const isTitle = ({ kind }: Found['texts'][number]) => kind === 'incident' || kind === 'maintenance';
  const texts = found.texts.filter((text) => !isTitle(text));
  const heading = found.texts.find(isTitle)?.snippet;
  const more = matching - found.texts.length;
  return (
    <li className="grid grid-cols-1 gap-1 border-b py-3">
      <State about={about} />
      <h2 className="text-[1.06rem] leading-snug font-semibold">
        <Link to={path} className="text-ink decoration-accent">
          <Marked parts={heading ?? [{ text: title, marked: false }]} />
        </Link>
      </h2>
      <p className="text-sm text-soft">
        <When about={about} />
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
      {more > 0 && <p className="text-sm text-soft">and {more} more in it</p>}
    </li>
  );
}

function State({ about }: Pick<Found, 'about'>) {
  if (about.kind === 'maintenance') {
    const { tone, title } = MAINTENANCE_WORDS[about.maintenance.status];
    return <StateMark tone={tone}>{title}</StateMark>;
  }
  const { impact, severity, status } = about.incident;
  return (
    <ImpactMark impact={impact} also={[severity, INCIDENT_WORDS[status].toLowerCase()].filter((it) => it !== null)} />
  );
}

function When({ about }: Pick<Found, 'about'>) {
  if (about.kind === 'maintenance') return <WindowTimes window={about.maintenance.window} />;
  return (
    <>
      since <Moment at={about.incident.started} />
    </>
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
