import { LANGUAGES } from '@candor/site/published';
import { namesOf } from './names-of.ts';
import type { State } from './state.ts';
import { has } from './state.ts';

/** What an address must have for its page to be at home elsewhere: all others are answered without a search. */
const SUSPECT = /[A-Z]|\/$|\.html$|^[^/.]+$/;

/** A language's folder, and what is asked for in it. */
const IN_LANGUAGE = new RegExp(`^(${LANGUAGES.join('|')})(?:/([^/].*)?)?$`, 'i');

/** What is written in each language beside pages. */
const SPOKEN = /^(?:badge\.svg|badges\/[^/]+\.svg|card\.png|widget\.json)$/;

/**
 * The address at which a page is at home, when it was asked for at another: with a slash at its end, as a file, in
 * capitals, or below the tag of a language that has no folder: it may have become the first, whose pages lie at the root.
 * Null where it is at home, or where there is no page.
 */
export function ownAddress(state: State, address: string): string | null {
  if (address.startsWith('/')) return null;
  const own = SUSPECT.test(address) ? homeAs(state, address) : null;
  if (own === address) return null;
  return own ?? withoutLanguage(state, address);
}

/** Where a page is at home that lies, or a file that is spoken, at an address below a tag without a folder. */
function withoutLanguage(state: State, address: string): string | null {
  const [, tag, rest = ''] = IN_LANGUAGE.exec(address) ?? [];
  if (tag === undefined || languageFolder(state, tag.toLowerCase()) !== null) return null;
  if (namesOf(address).some((name) => has(state, name))) return null;
  if (SPOKEN.test(rest)) return has(state, rest) ? rest : null;
  return languageFolder(state, rest.toLowerCase()) === null ? homeAs(state, rest) : null;
}

/** The language folder that an address begins with, `de`; null for one in the page's first language. */
export function languageFolder(state: State, address: string): string | null {
  const [folder = ''] = address.split('/', 1);
  return folder !== '' && has(state, `${folder}/404.html`) ? folder : null;
}

function homeAs(state: State, address: string): string | null {
  return homeOf(state, bare(address)) ?? homeOf(state, bare(address.toLowerCase()));
}

function bare(address: string): string {
  return address
    .replace(/(?:^|\/)index\.html$/, '')
    .replace(/\.html$/, '')
    .replace(/\/$/, '');
}

function homeOf(state: State, page: string): string | null {
  if (page === '') return '';
  if (!has(state, `${page}/index.html`)) return null;
  return languageFolder(state, page) === page ? `${page}/` : page;
}
