import { LinkIncidents, UnlinkIncidents } from '@candor/incidents';
import { IncidentId } from '@candor/log';
import type { Acting, Handler } from '../../asking/acting.server.ts';
import { typed } from '../../forms/sent/fields.ts';
import { Invalid, parsed } from '../../forms/sent/problems.ts';
import { about, done, said } from '../inside/about.server.ts';

/** Links this incident to another. */
export const linkIncident: Handler = async (acting) => {
  const { incidentId, commandId } = about(acting);
  const { relation, public: isPublic } = acting.fields;
  const input = parsed(LinkIncidents, { incidentId, otherId: otherIn(acting), relation, public: isPublic === 'yes' });
  return told(acting, await acting.api.ask.incidents.link.mutate({ ...input, commandId }));
};

/** Tells readers of a link that the team alone knew; the api knows which of the two said it. */
export const tellLink: Handler = async (acting) => {
  const { incidentId, commandId } = about(acting);
  const { otherId = '', relation = '' } = acting.fields;
  const isFromOther = relation === 'led_to' || relation === 'followed_up_by';
  const input = parsed(LinkIncidents, {
    incidentId: isFromOther ? otherId : incidentId,
    otherId: isFromOther ? incidentId : otherId,
    relation: SAID_AS[relation] ?? relation,
    public: true,
  });
  return told(acting, await acting.api.ask.incidents.link.mutate({ ...input, commandId }));
};

const SAID_AS: Readonly<Record<string, string>> = { led_to: 'caused_by', followed_up_by: 'follow_up_of' };

/** Takes a link back, as publicly as it was told. */
export const unlinkIncident: Handler = async (acting) => {
  const { incidentId, commandId } = about(acting);
  const input = parsed(UnlinkIncidents, { incidentId, otherId: acting.fields.otherId });
  return told(acting, await acting.api.ask.incidents.unlink.mutate({ ...input, commandId }));
};

function told(acting: Acting, { index }: { readonly index: number | null }): Response {
  return index === null ? done(acting, 'link') : said(acting, index);
}

/** The incident that was chosen, or the one whose address was given: of the console or of the page. */
function otherIn({ fields }: Acting): IncidentId {
  const address = typed(fields, 'address');
  const given = address === null ? fields.otherId : /([0-9a-z]{12})\/?$/.exec(address)?.[1];
  const id = IncidentId.safeParse(given);
  if (id.success) return id.data;
  if (address === null) throw new Invalid([{ field: 'otherId', message: 'Choose the other incident.' }]);
  throw new Invalid([{ field: 'address', message: 'Give the address of an incident, ending with its 12 characters.' }]);
}
