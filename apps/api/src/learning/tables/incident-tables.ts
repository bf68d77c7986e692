import { IMPACTS } from '@candor/incidents';
import { ageOf, COUNTS, isOfSort, isWithinRange, LEARNT_TIMES } from '@candor/timeline';
import { figureField, secondsField } from '../../csv/figure-field.ts';
import type { Learnt } from '../learn.ts';

type NameOf = (productId: string) => string;

/** The incidents of the range, one a line, the one declared last first. */
export function incidentsTable({ facts, scope }: Learnt, nameOf: NameOf): string[][] {
  const head = ['incident', 'title', 'started', 'told_afterwards', 'impact', 'severity', 'products'];
  const columns = [...head, ...LEARNT_TIMES.map((name) => `${name}_seconds`), ...COUNTS, 'factors'];
  const within = facts.filter(({ month }) => isWithinRange(month, scope.range));
  return [
    columns,
    ...within.map((its) => [
      its.incidentId,
      its.title,
      its.startedAt,
      String(its.backfilled),
      its.impact,
      its.severity ?? '',
      its.products.map(nameOf).join('; '),
      ...LEARNT_TIMES.map((name) => figureField(its.times[name], true)),
      ...COUNTS.map((name) => figureField(its.counts[name], false)),
      its.factors.join('; '),
    ]),
  ];
}

/** The incidents of each product by impact. */
export function productsTable({ learning }: Learnt, nameOf: NameOf): string[][] {
  return [
    ['product', 'name', 'incidents', ...IMPACTS.map((impact) => `impact_${impact}`)],
    ...learning.products.map(({ productId, incidents, impacts }) => [
      productId ?? 'none',
      productId === null ? 'no feature affected' : nameOf(productId),
      String(incidents),
      ...IMPACTS.map((impact) => String(impacts[impact])),
    ]),
  ];
}

/** Every contributing factor with the incidents that name it. */
export function factorsTable({ learning }: Learnt): string[][] {
  return [
    ['factor', 'incidents', 'incident_ids'],
    ...learning.factors.map(({ label, incidentIds }) => [label, String(incidentIds.length), incidentIds.join(' ')]),
  ];
}

/** Every action item, of incidents before the range, too. */
export function itemsTable({ facts, scope }: Learnt): string[][] {
  const columns = ['item', 'title', 'incident', 'incident_title', 'state', 'due', 'overdue', 'added', 'ended'];
  return [
    [...columns, 'age_seconds'],
    ...facts.flatMap(({ incidentId, title, items }) =>
      items.map((item) => [
        item.id,
        item.title,
        incidentId,
        title,
        item.state,
        item.due ?? '',
        String(isOfSort(item, 'overdue', scope)),
        item.addedAt,
        item.endedAt ?? '',
        secondsField(ageOf(item, scope.asOf.now)),
      ]),
    ),
  ];
}
