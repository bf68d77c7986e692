import { Instant } from '@candor/log';
import { renderText } from '@candor/markdown';
import type { LintedActionItem, LintedSection, LintInput } from '../input.ts';

/** Announcements, lists and templates beside the postmortems. */
const NO_POSTMORTEM = /(?:maintenance\/|README\.md$|index\.md$|template-)/;
const RUST_CI = /rust-ci\/post-mortems\/.+\/README\.md$/;
/** What was said in chats, pasted below. */
const CHAT = /chat logs?|^append?dix|thread$/i;
const DEFINITION = /^\[[^\]]+\]:\s+\S+.*$/gm;

/** Whether a Markdown file among the captures is a postmortem. */
export function isPostmortem(file: string): boolean {
  return RUST_CI.test(file) || !NO_POSTMORTEM.test(file);
}

/** A real postmortem as the lint gets it: parted at its headings, its lists of things to do read as action items. */
export function readCaptured(file: string, source: string): LintInput {
  const [front, body] = withoutFrontMatter(source);
  const links = [...body.matchAll(DEFINITION)].map(([line]) => line).join('\n');
  const own = sectionsOf(body.replace(DEFINITION, '')).filter(({ title }) => !CHAT.test(title));
  const sections = own.map((it) => ({ ...it, text: `${it.text}\n\n${links}\n` }));
  const day = /(?:19|20)\d\d[-/]?\d\d[-/]?\d\d/.exec(`${file} ${front} ${body}`)?.[0].replace(/\D/g, '') ?? '20200101';
  return {
    sections: sections.filter(({ id }) => id !== 'action_items'),
    actionItems: sections.filter(({ id }) => id === 'action_items').flatMap(({ text }) => itemsOf(text)),
    required: [],
    audience: 'team',
    internalTexts: [],
    publicTexts: [],
    setting: {
      at: Instant.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T12:00Z`),
      timeZone: 'Etc/UTC',
      languages: ['en'],
      names: [],
    },
  };
}

function withoutFrontMatter(source: string): [front: string, body: string] {
  const match = /^(---|\+\+\+)\n([\s\S]*?)\n\1\n/.exec(source);
  return match ? [match[2] ?? '', source.slice(match[0].length)] : ['', source];
}

/** Parted at its headings, but for those that are rows of a timeline, and within action items. */
function sectionsOf(body: string): LintedSection[] {
  const sections: { id: string; title: string; text: string }[] = [{ id: 'lead', title: '', text: '' }];
  let isCode = false;
  for (const line of body.split('\n')) {
    if (/^(?:```|~~~)/.test(line)) isCode = !isCode;
    const [, marks = '', title = ''] = (!isCode && /^(#{1,3})\s+(.*?)\s*$/.exec(line)) || [];
    const last = sections.at(-1);
    const isRow = marks.length > 1 && /^(?:~|\d|[A-Z]\w\w \d)/.test(title) && sections.length > 2;
    const stays = marks === '' || isRow || (marks === '###' && last?.id === 'action_items');
    if (stays && last) last.text += `${line}\n`;
    else sections.push({ id: idOf(title), title, text: '' });
  }
  return sections;
}

function idOf(title: string): string {
  if (/action item|corrective (?:and|action)/i.test(title)) return 'action_items';
  return /lucky/i.test(title) ? 'got_lucky' : title.toLowerCase().replace(/\W+/g, '_');
}

function itemsOf(text: string): LintedActionItem[] {
  const listed = text.split(/^(?=[-*+] |\d+\. )/m).filter((it) => /^(?:[-*+]|\d+\.) /.test(it));
  const items = listed.map((it) => it.split(/\n\s*\n|\n#/)[0] ?? '');
  const rows = [...text.matchAll(/^\| *(?:Corrective|Preventative) *\|([^|]+)\|/gm)].map(([, cell = '']) => cell);
  return [...items, ...rows].map((it, place) => ({
    id: String(place + 1),
    title: titleOf(it),
    kind: null,
    priority: null,
    owner: null,
    due: null,
    tracker: /https?:\/\/[^\s)>\]]+/.exec(it)?.[0] ?? (/\[#\d+\]/.test(it) ? '#' : null),
    state: 'open',
  }));
}

function titleOf(item: string): string {
  return renderText(item.replace(/^(?:[-*+]|\d+\.)\s+(?:\[[ xX]\]\s+)?/, ''))
    .replace(/\s*[([]?<?https?:\/\/[^\s)>\]]+>?[)\]]?/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\(\s*(?:Issue|PR|GitHub Issue)?\s*\)/gi, '')
    .trim();
}
