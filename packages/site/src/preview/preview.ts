import type { Instant } from '@candor/log';
import type { Looks } from '@candor/record';
import type { AsOf } from '../door.ts';
import { renderDocument } from '../html/document/document.ts';
import { styleSource } from '../html/document/style-source.ts';
import { homePage } from '../html/home/home-page.ts';
import { incidentPage } from '../html/incident/incident-page.ts';
import type { Markup } from '../html/markup.ts';
import { markup, trusted } from '../html/markup.ts';
import { pageContext } from '../html/page-context.ts';
import type { SiteModel } from '../model/site-model.ts';
import { openIncidents } from '../model/status-now.ts';
import { tellExample } from './example.ts';
import { stillIn } from './still.ts';

/** A document that shows readers' pages, and the Content-Security-Policy that it is written for. */
export interface Preview {
  readonly html: string;
  readonly policy: string;
}

const SCHEMES = ['light', 'dark'] as const;
const SIZES = [
  { size: 'desk', words: 'on a desk' },
  { size: 'phone', words: 'on a phone' },
] as const;

const STYLE =
  ':root{color-scheme:light dark}body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif}h2{font-size:1rem;margin:0 0 .5rem}section{margin-block-end:1.5rem}.frames{display:flex;flex-wrap:wrap;gap:1rem;overflow-x:auto}.desk{width:34rem;height:26rem}.phone{width:11.25rem;height:26rem}.frame{flex:none;overflow:hidden;border:1px solid GrayText;border-radius:.5rem}iframe{display:block;border:0;height:200%;width:200%;transform:scale(.5);transform-origin:0 0}';

/**
 * How home and an open incident would look, in light and dark, on a desk and a phone. The pages are those of the site,
 * standing still. The model is written into: the looks, and an example where no incident is open.
 */
export function previewLooks(model: SiteModel, looks: Looks, asOf: AsOf & { readonly now: Instant }): Preview {
  model.looks = looks;
  if (openIncidents(model).length === 0) tellExample(model, asOf.now);
  const ctx = pageContext(model, asOf, model.languages[0] ?? 'en');
  const [incident] = openIncidents(model);
  const pages = [
    { name: 'Home', html: renderDocument(ctx, homePage(ctx)) },
    ...(incident ? [{ name: 'An open incident', html: renderDocument(ctx, incidentPage(ctx, incident)) }] : []),
  ];
  const views = SCHEMES.flatMap((scheme) =>
    pages.map(({ name, html }) => ({ name: `${name}, ${scheme}`, html: stillIn(scheme, { html, model }) })),
  );
  const html = markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Preview of the page</title><style>${trusted(STYLE)}</style></head>
<body>${views.map(({ name, html }) => view(name, html))}</body></html>
`.toString();
  return { html, policy: policyOf([STYLE, ...views.flatMap(({ html }) => stylesIn(html))]) };
}

function view(name: string, html: string): Markup {
  const frames = SIZES.map(
    ({ size, words }) =>
      markup`<div class="frame ${size}"><iframe sandbox title="${name}, ${words}" srcdoc="${html}"></iframe></div>`,
  );
  return markup`<section><h2>${name}</h2><div class="frames">${frames}</div></section>
`;
}

function stylesIn(html: string): string[] {
  return [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style);
}

function policyOf(styles: readonly string[]): string {
  const hashes = [...new Set(styles)].map(styleSource);
  const rest = "img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";
  return `default-src 'none'; style-src ${hashes.join(' ')}; ${rest}`;
}
