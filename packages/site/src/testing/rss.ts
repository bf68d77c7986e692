import type { Element } from './parse-xml.ts';
import { parseXml } from './parse-xml.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/** An item of an RSS feed as readers take it. */
export interface RssItem {
  readonly guid: string;
  readonly title: string;
  readonly link: string;
  readonly pubDate: string;
  /** The HTML that stands in it. */
  readonly description: string;
}

/** Reads an RSS feed. Throws where it breaks what RSS 2.0 and the RSS Advisory Board's profile ask of it. */
export function readRss(document: string) {
  const rss = parseXml(document);
  if (rss.name !== 'rss' || rss.attributes.version !== '2.0') throw new Error('Not RSS 2.0.');
  const channel = only(rss, 'channel');
  const items = childrenOf(channel, 'item').map(readItem);
  if (new Set(items.map(({ guid }) => guid)).size !== items.length) throw new Error('Two items have one guid.');
  const [self] = channel.children.filter((child) => child.uri === ATOM && child.attributes.rel === 'self');
  if (!self?.attributes.href) throw new Error('No link to itself.');
  const language = textOf(channel, 'language');
  return { ...commonOf(channel), language, self: self.attributes.href, items };
}

function readItem(item: Element): RssItem {
  const guid = only(item, 'guid');
  if (guid.attributes.isPermaLink !== 'false') throw new Error('A guid that is no address has to say so.');
  return { ...commonOf(item), guid: guid.text };
}

/** What a channel must have once, and what every item of ours has. */
function commonOf(element: Element) {
  const pubDate = textOf(element, 'pubDate');
  if (!DATE.test(pubDate) || new Date(pubDate).toUTCString() !== pubDate) throw new Error(`Not a date: ${pubDate}.`);
  const link = textOf(element, 'link');
  if (!/^https?:/.test(link)) throw new Error(`Not an address: ${link}.`);
  return { title: textOf(element, 'title'), link, pubDate, description: textOf(element, 'description') };
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
  return element.children.filter((child) => child.name === name && child.uri === '');
}
