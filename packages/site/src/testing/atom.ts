import type { Element } from './parse-xml.ts';
import { parseXml } from './parse-xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** An entry of an Atom feed as readers take it. */
export interface AtomEntry {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly updated: string;
  readonly link: string;
  /** The HTML that stands in it. */
  readonly content: string;
}

/** Reads an Atom feed. Throws where it breaks a MUST of RFC 4287 that can apply to it. */
export function readAtom(document: string) {
  const feed = parseXml(document);
  if (feed.name !== 'feed') throw new Error(`Not a feed but ${feed.name}.`);
  const entries = childrenOf(feed, 'entry').map(readEntry);
  const ids = new Set(entries.map((entry) => entry.id));
  if (ids.size !== entries.length) throw new Error('Two entries have one id (4.2.6).');
  if (childrenOf(feed, 'author').length === 0) throw new Error('No author (4.1.1).');
  for (const author of childrenOf(feed, 'author')) textOf(author, 'name');
  return { ...commonOf(feed), self: linkOf(feed, 'self'), alternate: linkOf(feed, 'alternate'), entries };
}

function readEntry(entry: Element): AtomEntry {
  const content = only(entry, 'content');
  if (content.attributes.type !== 'html' || content.children.length > 0)
    throw new Error('Content of type html holds escaped text alone (4.1.3.3).');
  const published = dateOf(entry, 'published');
  return { ...commonOf(entry), published, link: linkOf(entry, 'alternate'), content: content.text };
}

/** What feeds and entries must each have once (4.1.1, 4.1.2). */
function commonOf(element: Element) {
  const id = textOf(element, 'id');
  if (!/^[a-z][a-z0-9+.-]*:\S+$/i.test(id)) throw new Error(`Not an IRI: ${id} (4.2.6).`);
  return { id, title: textOf(element, 'title'), updated: dateOf(element, 'updated') };
}

function dateOf(element: Element, name: string): string {
  const date = textOf(element, name);
  if (!DATE.test(date) || Number.isNaN(Date.parse(date))) throw new Error(`Not a date: ${date} (3.3).`);
  return date;
}

function linkOf(element: Element, rel: string): string {
  const links = childrenOf(element, 'link').filter((link) => link.attributes.rel === rel);
  const [link, ...others] = links;
  if (others.length > 0) throw new Error(`More than one link ${rel} (4.1.1).`);
  if (!link?.attributes.href) throw new Error(`No link ${rel} with an address (4.2.7.1).`);
  return link.attributes.href;
}

function textOf(element: Element, name: string): string {
  const { children, text } = only(element, name);
  if (children.length > 0) throw new Error(`${name} holds elements.`);
  return text;
}

function only(element: Element, name: string): Element {
  const [found, ...others] = childrenOf(element, name);
  if (!found || others.length > 0) throw new Error(`${element.name} must have one ${name}.`);
  return found;
}

function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name && child.uri === ATOM);
}
