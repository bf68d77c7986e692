import type { VariableValues } from '@candor/incidents';
import { fillWords, promiseIn } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { localTime } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Acting, Handler } from '../../asking/acting.server.ts';
import type { Fields } from '../../forms/sent/fields.ts';
import { fieldsBelow, typed } from '../../forms/sent/fields.ts';
import { Invalid } from '../../forms/sent/problems.ts';
import { readPromise } from '../../incidents/composer/read-message.server.ts';
import { readTicks, readWindow } from '../../maintenance/planning/read-plan.ts';
import { typedTime } from '../../time/typed-time.ts';
import { namedFeatures } from './named-features.ts';

/**
 * Puts a template's words into the form, in front of what was typed, and fills what is known by now into all of them.
 * Without a template it only fills. Nothing is published, nothing typed is lost.
 */
function fillingIn(valuesIn: (acting: Acting, products: Products) => Promise<VariableValues>): Handler {
  return async (acting) => {
    const { api, fields } = acting;
    const [{ templates }, { products }] = await Promise.all([
      api.ask.templates.read.query(),
      api.ask.features.read.query(),
    ]);
    const template = templates.find(({ templateId }) => templateId === fields.templateId);
    const text = [template?.text, typed(fields, 'text')].filter((it) => it != null).join('\n\n');
    const title = typed(fields, 'title') ?? template?.title ?? null;
    const values = { region: fields.region ?? null, ...(await valuesIn(acting, products)) };
    const filled = fillWords({ title, text }, values);
    return {
      ...fields,
      ...(text.includes('[next update]') && values['next update'] && (await fixed(api, values['next update']))),
      ...('title' in fields && { title: filled.title ?? '' }),
      ...(template?.status && { status: template.status }),
      text: filled.text,
      templateId: '',
    };
  };
}

/** Fills the form of an incident's update, or of its declaration. */
export const fillTemplate = fillingIn(async ({ api, fields, params }, products) => {
  const [{ page, now }, view] = await Promise.all([
    api.now(),
    params.incidentId ? api.ask.incidents.read.query({ incidentId: params.incidentId }) : null,
  ]);
  const at = { timeZone: page.timeZone, now };
  const statuses = new Map<string, string>(view?.incident.claims.map((claim) => [claim.featureId, claim.status]));
  for (const [featureId, status] of fieldsBelow(fields, 'feature.')) if (status !== '') statuses.set(featureId, status);
  const began = await known(() => typedTime(fields, 'happenedAt', { ...at, meant: 'past' }));
  return {
    ...namedFeatures(products, (id) => (statuses.get(id) ?? 'operational') !== 'operational'),
    incident: view?.incident.title ?? typed(fields, 'title'),
    page: page.name,
    start: view?.incident.startedAt ?? began ?? now,
    'next update': fields.status === 'resolved' ? null : await known(() => dueBy(fields, at)),
  };
});

/** When the next update would be due if this were published now. */
function dueBy(fields: Fields, at: { readonly timeZone: string; readonly now: Instant }): Instant | null {
  const { nextUpdateBy, nextUpdateIn } = readPromise(fields, at);
  return nextUpdateIn == null ? (nextUpdateBy ?? null) : promiseIn(nextUpdateIn, at.now);
}

/** The text names the time now, so that the promise must not move on while it is written. */
async function fixed(api: RequestApi, due: Instant) {
  const { page } = await api.now();
  return { promise: 'other', nextUpdateBy: localTime(page.timeZone, due) };
}

/** Fills the form that announces a maintenance. */
export const fillAnnouncement = fillingIn(async ({ api, fields }, products) => {
  const { page, now } = await api.now();
  const { features } = readTicks(fields);
  const window = await known(() => readWindow(fields, { timeZone: page.timeZone, now }));
  return {
    ...namedFeatures(products, (id) => features.includes(id)),
    page: page.name,
    start: window?.scheduledFor ?? null,
    end: window?.scheduledUntil ?? null,
  };
});

type Products = Awaited<ReturnType<RequestApi['ask']['features']['read']['query']>>['products'];

/** What cannot be read yet stays a mark; sending the form says what is wrong with it. */
async function known<Value>(read: () => Value | Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Invalid) return null;
    throw error;
  }
}
