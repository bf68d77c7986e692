import { RELATION_WORDS } from '@candor/incidents';
import { Link } from '@remix-run/react';
import { ActionForm } from '../../forms/action-form.tsx';
import { useMay } from '../../roles/use-may.ts';
import type { IncidentScreenView } from '../screen/incident-view.server.ts';

/** The incidents that one is linked to, with the way to take a link back or to tell readers of it. */
export function LinksOfIncident({ links }: Pick<IncidentScreenView, 'links'>) {
  if (links.length === 0) return null;
  return (
    <ul aria-label="Related incidents" className="mt-1 grid gap-1 text-sm">
      {links.map((link) => (
        <li key={link.otherId} className="flex flex-wrap items-baseline gap-x-3">
          <span>
            <span className="text-soft">{RELATION_WORDS[link.relation]}</span>{' '}
            <Link to={`/incidents/${link.otherId}`}>{link.title}</Link>
            <span className="text-soft"> · {link.public ? 'readers know' : 'the team alone knows'}</span>
          </span>
          <LinkActions link={link} />
        </li>
      ))}
    </ul>
  );
}

function LinkActions({ link }: { readonly link: IncidentScreenView['links'][number] }) {
  const { otherId, title } = link;
  if (!useMay('publisher')) return null;
  return (
    <>
      {!link.public && (
        <ActionForm name={`tell-${otherId}`} intent="tell-link" hidden={{ otherId, relation: link.relation }}>
          <Act words="Tell readers" title={title} />
        </ActionForm>
      )}
      <ActionForm name={`unlink-${otherId}`} intent="unlink" hidden={{ otherId }}>
        <Act words={link.public ? 'Take it back publicly' : 'Take it back'} title={title} />
      </ActionForm>
    </>
  );
}

function Act({ words, title }: { readonly words: string; readonly title: string }) {
  return (
    <button type="submit" className="py-1 text-accent underline" aria-label={`${words}: the link to ${title}`}>
      {words}
    </button>
  );
}
