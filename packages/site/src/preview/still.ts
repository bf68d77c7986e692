import type { Scheme } from '@candor/record';
import { encodeBase64 } from 'hono/utils/encode';
import { logosOf } from '../html/looks/logo.ts';
import type { SiteModel } from '../model/site-model.ts';

/** A page as it is in one scheme, whatever the browser prefers, alone: without scripts and other files, and inert. */
export function stillIn(
  scheme: Scheme,
  { html, model }: { readonly html: string; readonly model: Pick<SiteModel, 'looks'> },
): string {
  const still = html
    .replace(/<script[ >].*?<\/script>\n?/gs, '')
    .replace(/<link [^>]*>\n?/g, '')
    .replace(/\(prefers-color-scheme: ?(light|dark)\)/g, (_, asked) => (asked === scheme ? 'all' : 'not all'))
    .replace(/color-scheme: ?light dark/g, `color-scheme:${scheme}`)
    .replace('content="light dark"', `content="${scheme}"`)
    .replace('<body', '<body inert');
  const { logo, dark } = logosOf(model);
  return [logo, dark].reduce((text, picture) => {
    if (!picture) return text;
    const data = `data:${picture.type};base64,${encodeBase64(picture.bytes.slice().buffer)}`;
    return text.replace(new RegExp(`"[^"]*/${picture.path}"`, 'g'), `"${data}"`);
  }, still);
}
