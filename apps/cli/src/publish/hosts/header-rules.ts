import type { Headers } from '@candor/site';
import { fileHeaders } from '@candor/site';

/** Files of one folder that each need headers of their own get rules of their own, up to so many. */
const MOST_RULES_A_FOLDER = 20;
/** Whose pages lie in one folder below it, apart from its files: those of the record are read by others' programs. */
const PAGES_APART = /^record$/;
const FORM = /\.(?:br|gz)$/;
/** One for each month: too many for a rule each, and any host knows what they are. */
const LEFT_OUT = /^sitemap-/;
const FOR_ALL = new Set(['x-content-type-options', 'referrer-policy']);
/** Hosts compress by themselves and say so. */
const HOSTS_OWN = new Set(['vary']);

/** Header lines under the addresses that they are for. */
type Rules = Map<string, readonly string[]>;

/**
 * What files need to be answered with, as hosts read it in a file `_headers`: Netlify, Cloudflare Pages and others. No
 * address is under two rules that name the same header, since hosts differ in what they make of that. Where pages and files
 * share a folder, its files are answered with the headers of pages.
 */
export function headerRules(paths: Iterable<string>, policy: string): string {
  const files = [...paths].filter((file) => !FORM.test(file) && !LEFT_OUT.test(file)).sort();
  const rules: Rules = new Map([['/*', linesOf(fileHeaders('index.html', policy), (name) => FOR_ALL.has(name))]]);
  const languages = files.flatMap((file) => /^(?<folder>[a-z]{2,3})\/404\.html$/.exec(file)?.groups?.folder ?? []);
  for (const language of ['', ...languages.map((it) => `${it}/`)]) {
    const below = files
      .filter((file) => file.startsWith(language))
      .map((file) => file.slice(language.length))
      .filter((file) => language !== '' || !languages.includes(file.split('/', 1)[0] ?? ''));
    for (const [address, lines] of rulesBelow(language, below, policy)) rules.set(address, lines);
  }
  const text = [...rules].map(([address, lines]) => `${address}\n${lines.map((line) => `  ${line}\n`).join('')}`);
  return `# Written by candor publish: what each file is to be answered with.\n${text.join('')}`;
}

function rulesBelow(prefix: string, files: readonly string[], policy: string): Rules {
  const rules: Rules = new Map();
  const headersOf = (file: string) => ownLines(`${prefix}${file}`, policy);
  const folders = Map.groupBy(files, (file) => (file.includes('/') ? (file.split('/', 1)[0] ?? '') : ''));
  for (const file of folders.get('') ?? []) rules.set(addressOf(prefix, file), headersOf(file));
  folders.delete('');
  for (const [folder, inside] of folders) {
    const home = `${folder}/index.html`;
    if (inside.includes(home)) rules.set(addressOf(prefix, home), headersOf(home));
    const rest = inside.filter((file) => file !== home);
    const apart = PAGES_APART.exec(folder) ? rest.filter((file) => !file.endsWith('.html')) : [];
    for (const file of apart.slice(-MOST_RULES_A_FOLDER)) rules.set(addressOf(prefix, file), headersOf(file));
    const others = rest.filter((file) => !apart.includes(file));
    const page = others.find((file) => file.endsWith('.html'));
    const kinds = new Set(others.map((file) => headersOf(file).join('\n')));
    if (others.length === 0) continue;
    const below = apart.length > 0 ? dirOf(others) : folder;
    if (page || kinds.size === 1 || others.length > MOST_RULES_A_FOLDER)
      rules.set(`/${prefix}${below}/*`, headersOf(page ?? others[0] ?? ''));
    else for (const file of others) rules.set(addressOf(prefix, file), headersOf(file));
  }
  return rules;
}

/** The folder and the one below it that all of some files lie in. */
function dirOf([first = '']: readonly string[]): string {
  return first.split('/', 2).join('/');
}

function addressOf(prefix: string, file: string): string {
  return `/${prefix}${file.replace(/(?:^|\/)index\.html$/, '')}`;
}

function ownLines(file: string, policy: string): string[] {
  const isPage = file.endsWith('.html');
  return linesOf(
    fileHeaders(file, policy),
    (name) => !FOR_ALL.has(name) && !HOSTS_OWN.has(name) && !(isPage && name === 'content-type'),
  );
}

function linesOf(headers: Headers, isWanted: (name: string) => boolean): string[] {
  return headers.flatMap((name, at) => (at % 2 === 0 && isWanted(name) ? [`${name}: ${headers[at + 1]}`] : []));
}
