const typed = /\{\{t ([12]\d{3}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))\}\}/g;

/** A text cut at its typed instants: strings are text as typed, objects are instants that exist on the calendar. */
export function splitInstants(text: string): (string | { at: string })[] {
  const parts: (string | { at: string })[] = [];
  let from = 0;
  for (const match of text.matchAll(typed)) {
    const at = readInstant(match[1] ?? '');
    if (at === undefined) continue;
    parts.push(text.slice(from, match.index), { at });
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts.filter((part) => part !== '');
}

/** Undefined for a time no clock shows: engines differ in what they make of 30 February and 24:00. */
function readInstant(iso: string): string | undefined {
  const wallClock = iso.slice(0, 16);
  const asUtc = new Date(`${wallClock}Z`);
  const at = new Date(iso);
  if (Number.isNaN(asUtc.getTime()) || Number.isNaN(at.getTime())) return undefined;
  return asUtc.toISOString().startsWith(wallClock) ? at.toISOString() : undefined;
}

/**
 * The instant as a reader without a clock of their own gets it: "18:10 UTC", with its date when that is not `day`
 * ("2024-04-03 18:10 UTC": digits, since the text around it may be in any language). Seconds only when it has some.
 */
export function formatInstant(at: string, day?: string): string {
  const time = at.slice(11, at.slice(17, 19) === '00' ? 16 : 19);
  const date = at.slice(0, 10);
  return day === undefined || day === date ? `${time} UTC` : `${date} ${time} UTC`;
}

/** How an instant (ISO 8601) is typed into a text, so that each reader sees it in their own time: `{{t ...}}`. */
export function typedInstant(at: string): string {
  return `{{t ${new Date(at).toISOString().replace(/(?::00)?\.000Z$/, 'Z')}}}`;
}
