import { readAtom } from '../../atom.ts';
import type { Json } from '../comparison/compare.ts';
import { withBreaks } from '../comparison/read-answer.ts';
import type { CapturedAnswer, CapturedPage } from './answers.ts';
import { CapturedAnswer as Answer } from './answers.ts';

/** One update as a feed shows it. */
type Paragraph = Readonly<Record<'id' | 'month' | 'day' | 'time' | 'zone' | 'word' | 'text', string>>;

interface FeedEntry {
  readonly id: string;
  readonly tag: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly link: string;
  readonly announcement: string | null;
  /** The newest first. */
  readonly paragraphs: readonly Paragraph[];
}

/** An Atom feed of Statuspage's form, taken apart. Times are instants to the second, texts are plain. */
export interface Feed extends Json {
  readonly entries: readonly (FeedEntry & Json)[];
}

const PARAGRAPH =
  /^<p>\s*<small>(\w{3}) <var data-var='date'>\s*(\d+)<\/var>, <var data-var='time'>(\d\d:\d\d)<\/var> ([^<]+)<\/small><br>\s*<strong>([^<]*)<\/strong> - (.*)<\/p>\s*$/s;
/** The end of each entry of ours: which entry of the record it tells. Statuspage has no record. */
const WITNESS = /<p><small>Record \d+ · \w{4} \w{4}<\/small><\/p>$/;
const ANNOUNCEMENT = /^<p><strong>(.*?)<\/strong><\/p>/s;

/** Takes a feed apart. Throws where a paragraph has another form. */
export function readFeed(document: string): Feed {
  const { entries, id, title, updated, self, alternate } = readAtom(document);
  return {
    ...{ id, title, self, alternate, updated: second(updated) },
    entries: entries.map(({ content, ...entry }) => {
      const announced = ANNOUNCEMENT.exec(content);
      const told = content.slice(announced?.[0].length ?? 0).replace(WITNESS, '');
      const paragraphs = told.split(/(?=<p>\s*<small>)/);
      return {
        id: entry.link.split('/').at(-1) ?? '',
        tag: entry.id,
        title: entry.title,
        published: second(entry.published),
        updated: second(entry.updated),
        link: entry.link,
        announcement: announced ? textOf(announced[1] ?? '') : null,
        paragraphs: paragraphs.map((it, nth) => ({ id: String(paragraphs.length - nth), ...paragraphOf(it) })),
      };
    }),
  };
}

function paragraphOf(html: string): Omit<Paragraph, 'id'> {
  const [, month = '', day = '', time = '', zone = '', word = '', text = ''] = PARAGRAPH.exec(html) ?? [];
  if (month === '') throw new Error(`Not a paragraph as Statuspage's: ${html.slice(0, 80)}`);
  return { month, day, time, zone, word, text: textOf(text) };
}

/** What stands in HTML, `<br>` as line breaks. Other tags are what operators wrote: they stay. */
function textOf(html: string): string {
  const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return withBreaks(html)
    .replace(/<\/?var[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => references[name] ?? whole)
    .trim();
}

function second(time: string): string {
  return new Date(Math.floor(Date.parse(time) / 1000) * 1000).toISOString();
}

/** A feed as the answer that a page with the same incidents would give: all that a feed knows of them. */
export function answerOf({ entries, updated }: Feed, page: CapturedPage): CapturedAnswer {
  const told = entries.map((entry, nth) => incidentOf(entry, nth));
  return Answer.parse({
    page: { ...page, updated_at: updated },
    incidents: told.filter(({ incident_updates: [newest] }) => !isPlanned(newest)),
    scheduled_maintenances: told.filter(({ incident_updates: [newest] }) => isPlanned(newest)),
  });
}

function isPlanned(update: { readonly status: string } | undefined): boolean {
  return update !== undefined && ['scheduled', 'in_progress', 'verifying', 'completed'].includes(update.status);
}

function incidentOf({ id, title, published, paragraphs }: FeedEntry, nth: number) {
  let [before, status] = [published, 'investigating'];
  const times = paragraphs.map((paragraph) => {
    before = timeOf(paragraph, before);
    return before;
  });
  const updates = paragraphs.toReversed().map(({ id: place, word, text: body }) => {
    if (word !== 'Update') status = word.toLowerCase().replace(' ', '_');
    const at = times[paragraphs.length - Number(place)] ?? published;
    const updateId = `f${String(nth).padStart(5, '0')}${place.padStart(6, '0')}`;
    return { id: updateId, status, body, created_at: at, updated_at: at, display_at: at, affected_components: null };
  });
  const [announced = published, ...others] = updates.map(({ created_at }) => created_at);
  const begins = others.find((_, place) => updates[place + 1]?.status === 'in_progress') ?? published;
  const created = { created_at: announced, updated_at: times[0] ?? published };
  const window = { scheduled_for: begins, scheduled_until: later(begins, published) };
  return { id, name: title, status, impact: 'none', ...created, ...window, incident_updates: updates.reverse() };
}

/** The last moment before another one at which the clocks showed this; the other one itself where they do then. */
function timeOf({ month, day, time }: Paragraph, before: string): string {
  const year = Number(before.slice(0, 4));
  const shown = (of: number) => new Date(Date.parse(`${day} ${month} ${of} ${time} UTC`)).toISOString();
  if (shown(year).slice(0, 16) === before.slice(0, 16)) return before;
  return shown(year) <= before ? shown(year) : shown(year - 1);
}

function later(begins: string, published: string): string {
  const hour = 60 * 60 * 1000;
  return new Date(Math.max(Date.parse(begins) + hour, Date.parse(published))).toISOString();
}
