import type { Replayed } from '../replay-all.ts';
import type { Count, Tally } from './tally.ts';

/** The compatibility page: what was compared with real answers, what differs and why. In Markdown. */
export function compatibilityPage({ total, captures, fields, reasons }: Tally, replayed: readonly Replayed[]): string {
  const impacts = replayed.map((it) => it.impacts);
  const differing = [...reasons].sort(([, one], [, other]) => other - one);
  return `# How the v2 answers and the feed compare with Statuspage's

\`packages/site/src/replay.test.ts\` writes this page (with \`-u\`, where \`CANDOR_TEST_CAPTURES\` names the captures) and fails
when it is not true any more. It takes real answers and feeds of Statuspage pages and lets the same things happen on a
Candor page: every component, update, status and maintenance becomes the command that an operator would have given, at the
time at which it was given there, with the ids it had there (which are therefore equal). Then it compares every value of
the real answer with what Candor publishes. A feed is laid beside a page made of the feed itself, which tells no more than
its texts, and beside one made of v2 answers about the same incidents, as far as those go.

${number(total.compared)} values were compared. ${number(total.equal)} are equal, ${number(total.compared - total.equal)} differ, each of them for one of the reasons below.

What is not compared: \`x_candor\` and the last paragraph of a feed's entry, which only Candor has, and keys that an old
answer lacks. The feed is compared as readers
take it apart: times to the second, each update by its date, status and text.

## What was replayed

${table(
  ['capture', 'compared', 'equal', 'differ'],
  [...captures].map(([name, count]) => [name, ...counted(count)]),
)}

An impact follows from the features, or is set by hand. In ${sum(impacts.map((it) => it.byHand))} of the ${sum(impacts.map((it) => it.told))} incidents told it is another one than today's rule
makes of what their updates say of components (degraded performance: minor, partial outage: major, major outage:
critical), mostly because they say nothing of any, or because the rule was another one until 2023. There the replay sets it
by hand, and so \`incident.impact\` is equal.

## Why values differ

${table(
  ['times', 'value', 'reason'],
  differing.map(([{ fields: named, because }, times]) => [number(times), named.map(code).join(', '), because]),
)}

## Value by value

\`(listed)\`: an item is in the list of both. \`(order)\`: what both list comes in one order.

${table(
  ['value', 'compared', 'equal', 'differ'],
  [...fields].sort(byName).map(([field, count]) => [code(field), ...counted(count)]),
)}
`;
}

function counted({ compared, equal }: Count): string[] {
  return [compared, equal, compared - equal].map(number);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function code(field: string): string {
  return `\`${field}\``;
}

function sum(numbers: readonly number[]): string {
  return number(numbers.reduce((one, other) => one + other, 0));
}

function number(it: number): string {
  return it.toLocaleString('en');
}
