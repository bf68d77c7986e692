import { cleanText } from '@candor/markdown';

/**
 * A tag URI (RFC 4151) as Statuspage's feeds have them: made of the page's host, without its port, and of a name that
 * never changes.
 */
export function tagUri(url: string, name: string): string {
  const [, host = ''] = /^https?:\/\/(\[[^\]]*\]|[^/:]*)/.exec(url) ?? [];
  return cleanText(`tag:${host},2005:${name}`);
}
