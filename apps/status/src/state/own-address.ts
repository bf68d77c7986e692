import type { State } from './state.ts';
import { has } from './state.ts';

/** What an address must have for its page to be at home elsewhere: all others are answered without a search. */
const SUSPECT = /[A-Z]|\/$|\.html$|^[^/.]+$/;

/**
 * The address at which a page is at home, when it was asked for at another: with a slash at its end, as a file, or in
 * capitals. Null where it is at home, or where there is no page.
 */
export function ownAddress(state: State, address: string): string | null {
  if (!SUSPECT.test(address) || address.startsWith('/')) return null;
  const own = homeOf(state, bare(address)) ?? homeOf(state, bare(address.toLowerCase()));
  return own === address ? null : own;
}

/** The language folder that an address begins with, `de`; null for one in the page's first language. */
export function languageFolder(state: State, address: string): string | null {
  const [folder = ''] = address.split('/', 1);
  return folder !== '' && has(state, `${folder}/404.html`) ? folder : null;
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
