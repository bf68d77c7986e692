import type { RequestApi } from '../../src/api/request-api.ts';
import { clockIn } from '../time/shown-time.server.ts';
import { actWords, subjectPath } from './act-words.ts';
import { addressOf, askedIn } from './asked.server.ts';
import { changedValues } from './changed-values.ts';

const A_PAGE = 50;

export type AuditView = Awaited<ReturnType<typeof readAuditScreen>>;

/** A part of the audit as the screen shows it. */
export async function readAuditScreen({ ask, now }: RequestApi, searchParams: URLSearchParams) {
  const { page, now: time } = await now();
  const clock = clockIn(page.timeZone, time);
  const { fields, filter, answer } = askedIn(searchParams, clock);
  const [{ rows, next, cutShort, acts }, catalogue] = await Promise.all([
    ask.audit.list.query({ ...filter, limit: A_PAGE }),
    ask.features.read.query(),
  ]);
  const names = new Map(
    catalogue.products.flatMap((product) => [
      [product.productId as string, product.name] as const,
      ...product.features.map((feature) => [feature.featureId as string, `${feature.name} (${product.name})`] as const),
    ]),
  );
  const { before: _page, ...sought } = fields;
  return {
    fields,
    answer,
    zoneName: clock.zoneName,
    isSought: Object.values(sought).some((value) => value !== ''),
    isFirst: filter.before === undefined,
    acts: acts.map((act) => ({ act, words: actWords(act) })),
    cutShort,
    newest: addressOf('/audit', sought, {}),
    older: next === null ? null : addressOf('/audit', sought, { before: String(next) }),
    exports: (['csv', 'jsonl'] as const).map((format) => ({
      format,
      address: addressOf('/audit/export', sought, { format }),
    })),
    rows: rows.map((row) => ({
      number: row.number,
      at: clock.exact(row.at),
      who: row.name ?? row.kind,
      kind: row.kind,
      email: row.email,
      role: row.role,
      by: row.actorId && addressOf('/audit', {}, { person: row.actorId }),
      what: actWords(row.act),
      refused: row.refused,
      subject: row.subject && {
        name: row.subjectName ?? row.subject,
        path: subjectPath(row.subject),
        all: addressOf('/audit', {}, { subject: row.subject }),
      },
      address: row.address,
      agent: row.agent,
      commandId: row.commandId,
      requestId: row.requestId,
      changed: changedValues(row, (id) => names.get(id)),
    })),
  };
}
