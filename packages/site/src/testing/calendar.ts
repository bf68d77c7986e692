import ICAL from 'ical.js';

/** An event of a calendar as clients take it; times in ISO 8601. */
export interface CalendarEvent {
  readonly uid: string;
  readonly stamp: string;
  readonly created: string;
  readonly modified: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly status: string;
}

/** Reads a calendar with a client's parser. Throws where it breaks a MUST of RFC 5545 that can apply to it. */
export function readCalendar(document: string) {
  checkLines(document);
  const calendar = new ICAL.Component(ICAL.parse(document));
  if (calendar.name !== 'vcalendar') throw new Error('Not a calendar.');
  if (calendar.getFirstPropertyValue('version') !== '2.0') throw new Error('Not version 2.0 (3.7.4).');
  if (!calendar.getFirstPropertyValue('prodid')) throw new Error('No product (3.7.3).');
  if (calendar.getAllSubcomponents().length === 0) throw new Error('A calendar without components (3.6).');
  const events = calendar.getAllSubcomponents('vevent').map(readEvent);
  if (new Set(events.map(({ uid }) => uid)).size !== events.length)
    throw new Error('Two events have one UID (3.8.4.7).');
  const value = (name: string) => String(calendar.getFirstPropertyValue(name));
  return {
    name: value('name'),
    shownName: value('x-wr-calname'),
    description: value('description'),
    source: value('source'),
    refresh: value('refresh-interval'),
    events,
  };
}

/** 3.1: lines end in CRLF, are at most 75 octets long, and hold no control characters. */
function checkLines(document: string): void {
  if (!document.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(document))
    throw new Error('A line that does not end in CRLF.');
  for (const line of document.split('\r\n')) {
    if (Buffer.byteLength(line) > 75) throw new Error(`A line of ${Buffer.byteLength(line)} octets: ${line}`);
    if (!line.isWellFormed()) throw new Error(`Half a character: ${line}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line)) throw new Error(`A control character: ${line}`);
  }
}

function readEvent(component: InstanceType<typeof ICAL.Component>): CalendarEvent {
  const event = new ICAL.Event(component);
  const time = (name: string) => {
    const [property, ...others] = component.getAllProperties(name);
    const at = property?.getFirstValue();
    if (!(at instanceof ICAL.Time) || others.length > 0) throw new Error(`There must be one ${name}.`);
    if (at.zone?.tzid !== 'UTC') throw new Error(`${name} is not in UTC.`);
    return at.toJSDate().toISOString();
  };
  const [start, end] = [time('dtstart'), time('dtend')];
  if (end <= start) throw new Error('An event that ends before it began (3.8.2.2).');
  return {
    uid: event.uid,
    stamp: time('dtstamp'),
    created: time('created'),
    modified: time('last-modified'),
    sequence: event.sequence,
    start,
    end,
    summary: event.summary,
    description: event.description,
    url: String(component.getFirstPropertyValue('url')),
    status: String(component.getFirstPropertyValue('status')),
  };
}
