import type { VariableValues } from '@candor/incidents';
import { fillWords } from '@candor/incidents';
import type { Acting, Handler } from '../../asking/acting.server.ts';
import { fieldsBelow, typed } from '../../forms/sent/fields.ts';
import { Invalid } from '../../forms/sent/problems.ts';
import { readPromise } from '../../incidents/composer/read-message.server.ts';
import { typedTime } from '../../time/typed-time.ts';

/**
 * Puts a template's words into the form, in front of what was typed, and fills what is known by now into all of them.
 * Without a template it only fills. Nothing is published, nothing typed is lost.
 */
export const fillTemplate: Handler = async (acting) => {
  const { api, fields } = acting;
  const { templates } = await api.ask.templates.read.query();
  const template = templates.find(({ templateId }) => templateId === fields.templateId);
  const text = [template?.text, typed(fields, 'text')].filter((it) => it != null).join('\n\n');
  const title = typed(fields, 'title') ?? template?.title ?? null;
  const filled = fillWords({ title, text }, await valuesIn(acting));
  return {
    ...fields,
    ...('title' in fields && { title: filled.title ?? '' }),
    ...(template?.status && { status: template.status }),
    text: filled.text,
    templateId: '',
  };
};

async function valuesIn({ api, fields, params }: Acting): Promise<VariableValues> {
  const [{ page, now }, { products }, view] = await Promise.all([
    api.now(),
    api.ask.features.read.query(),
    params.incidentId ? api.ask.incidents.read.query({ incidentId: params.incidentId }) : null,
  ]);
  const at = { timeZone: page.timeZone, now };
  const statuses = new Map<string, string>(view?.incident.claims.map((claim) => [claim.featureId, claim.status]));
  for (const [featureId, status] of fieldsBelow(fields, 'feature.')) if (status !== '') statuses.set(featureId, status);
  const isAffected = ({ featureId }: { readonly featureId: string }) =>
    (statuses.get(featureId) ?? 'operational') !== 'operational';
  const affected = products.filter((product) => product.features.some(isAffected));
  return {
    features: affected.flatMap((product) => product.features.filter(isAffected).map((feature) => feature.name)),
    product: affected.map((product) => product.name),
    region: fields.region ?? null,
    incident: view?.incident.title ?? typed(fields, 'title'),
    page: page.name,
    start: view?.incident.startedAt ?? known(() => typedTime(fields, 'happenedAt', { ...at, meant: 'past' })) ?? now,
    'next update': fields.status === 'resolved' ? null : known(() => readPromise(fields, at)),
  };
}

/** What cannot be read yet stays a mark; sending the form says what is wrong with it. */
function known<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof Invalid) return null;
    throw error;
  }
}
