// Checks the record in the reader's own browser, by the rules of docs/reference/record.md and without a line of the code
// that wrote it: every entry from the first, the signature of the head, and a head that the reader kept. It trusts the
// published files and itself: whoever does not trust the server that sent this script runs `candor verify` elsewhere.

const root = new URL('..', import.meta.url);
const PER_FILE = 500;
const AT_ONCE = 100;
const ATTEMPTS = 3;

/** @typedef {{ index: number, kind: string, recordedAt: string, data: any, previous: string, commitment: string, hash: string }} Entry */
/** @typedef {{ entry: Entry, texts: boolean, commitment: string, hash: string, gone: string[] }} Worked */
/** @typedef {{ index: number, keyId: string, publicKey: string }} Key */

/** What stops the check: a message of the page, and what is filled into it. */
class Stop extends Error {
  /** @param {string} message @param {Record<string, unknown>} [values] @param {boolean} [isMoving] */
  constructor(message, values = {}, isMoving = false) {
    super(message);
    this.values = values;
    /** Whether it may come of a publish that is under way. */
    this.isMoving = isMoving;
  }
}

// The bytes

/** RFC 8785, for what was parsed from JSON. @param {any} value @returns {string} */
function canonical(value) {
  if (typeof value === 'string' && !value.isWellFormed()) throw new TypeError('no text');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  const member = (/** @type {string} */ key) => `${canonical(key)}:${canonical(value[key])}`;
  return `{${Object.keys(value).sort().map(member)}}`;
}

const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);

/** @param {Uint8Array<ArrayBuffer>} bytes */
const digest = async (bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** @param {Uint8Array<ArrayBuffer>} bytes */
const sha256 = async (bytes) => Array.from(await digest(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** @param {string} text */
const fromBase64url = (text) =>
  Uint8Array.from(atob(text.replace(/[-_]/g, (it) => (it === '-' ? '+' : '/'))), (it) => it.charCodeAt(0));

/** @param {Uint8Array} bytes */
const toBase64url = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (it) => ({ '+': '-', '/': '_' })[it] ?? '');

// One entry

/** @param {any} value */
const isText = (value) =>
  value !== null &&
  typeof value === 'object' &&
  Object.keys(value).sort().join() === 'hash,salt,text' &&
  typeof value.hash === 'string' &&
  [value.salt, value.text].every((it) => it === null || typeof it === 'string');

/** Every text in some data. @param {any} value @returns {any[]} */
function textsIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

/** The data with each text's hash in its place. @param {any} value @returns {any} */
function withoutTexts(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return value.hash;
  if (Array.isArray(value)) return value.map(withoutTexts);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutTexts(member)]));
}

/** @param {{ hash: string, salt: string | null, text: string | null }} text */
async function textMatches({ hash, salt, text }) {
  if (salt === null || text === null) return salt === text;
  if (!/^[0-9a-f]{32}$/.test(salt)) return false;
  const bytes = (salt.match(/../g) ?? []).map((it) => Number.parseInt(it, 16));
  return hash === (await sha256(Uint8Array.from([...bytes, ...utf8(text)])));
}

/** All that can be worked out of a line by itself; null where it is not written as an entry is. @param {string} line */
async function workOut(line) {
  try {
    const { index, kind, recordedAt, data, previous, commitment, hash } = JSON.parse(line);
    /** @type {Entry} */
    const entry = { index, kind, recordedAt, data, previous, commitment, hash };
    if (canonical(entry) !== line || !data || typeof kind !== 'string') return null;
    const texts = textsIn(data);
    const matches = await Promise.all(texts.map(textMatches));
    return {
      entry,
      texts: matches.every(Boolean),
      gone: texts.filter(({ text }) => text === null).map((text) => `${index}:${text.hash}`),
      commitment: await sha256(utf8(canonical(withoutTexts(data)))),
      hash: await sha256(utf8(canonical({ index, previous, kind, recorded_at: recordedAt, commitment }))),
    };
  } catch {
    return null;
  }
}

/** @param {string} time */
function isInstant(time) {
  const at = Date.parse(time);
  return /^\d{4}-.*Z$/.test(time) && !Number.isNaN(at) && new Date(at).toISOString() === time;
}

/** What is wrong with an entry behind another one. @param {Worked | null} worked @param {Entry} before */
function problemOf(worked, before) {
  if (!worked) return 'form';
  const { entry, texts, commitment, hash } = worked;
  if (entry.index !== before.index + 1) return 'index';
  if (entry.previous !== before.hash) return 'previous';
  if (!isInstant(entry.recordedAt) || entry.recordedAt < before.recordedAt) return 'time';
  if (!texts) return 'text';
  if (entry.commitment !== commitment) return 'commitment';
  return entry.hash === hash ? null : 'hash';
}

// The whole record

/** @param {string} path */
async function read(path) {
  const answer = await fetch(new URL(path, root), { cache: 'no-cache', credentials: 'omit' }).catch(() => null);
  if (!answer?.ok) throw new Stop('unreadable', { path });
  const bytes = await answer.arrayBuffer().catch(() => null);
  if (!bytes) throw new Stop('unreadable', { path });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Stop('unreadable', { path });
  }
}

/** The names of the files of a record of so many entries. @param {number} index */
function filesOf(index) {
  const count = Math.ceil(index / PER_FILE);
  const name = (/** @type {number} */ place) =>
    place === count - 1 ? 'record.jsonl' : `record/${place * PER_FILE + 1}-${(place + 1) * PER_FILE}.jsonl`;
  return Array.from({ length: count }, (_, place) => name(place));
}

async function readHead() {
  const path = 'record/head.json';
  const text = await read(path);
  try {
    const head = JSON.parse(text);
    const { index, files } = head;
    const isOne = Number.isSafeInteger(index) && files.length === Math.ceil(index / PER_FILE);
    if (isOne && canonical(files) === canonical(filesOf(index)) && text === `${canonical(head)}\n`) return head;
  } catch {}
  throw new Stop('unreadable', { path });
}

/**
 * Checks every entry up to the head. Throws `Stop` where the record breaks.
 * @param {any} head @param {(entry: Entry) => void} onEntry
 */
async function checkChain(head, onEntry) {
  let before = /** @type {Entry} */ ({ index: 0, hash: '0'.repeat(64), recordedAt: '' });
  /** Texts that are gone, and those that were said to be, each with where: the second come later than the first. */
  const gone = new Map();
  const told = new Map();
  /** The first entry of which that was said, by the text's hash: later ones may have left it as it was. */
  const first = new Map();
  for (const path of head.files) {
    const lines = (await read(path)).split('\n');
    const isEnded = lines.pop() === '';
    for (let from = 0; from < lines.length; from += AT_ONCE) {
      const together = await Promise.all(lines.slice(from, from + AT_ONCE).map(workOut));
      for (const [place, worked] of together.entries()) {
        const problem = problemOf(worked, before);
        const isLast = path === head.files.at(-1);
        if (!worked || problem)
          throw new Stop('broken', { index: before.index + 1, path, line: from + place + 1, problem }, isLast);
        before = worked.entry;
        const at = { index: before.index, path, line: from + place + 1 };
        for (const text of worked.gone) gone.set(text, at);
        if (before.kind === 'redaction') {
          const { index, hash } = before.data;
          told.set(`${index}:${hash}`, at);
          first.set(hash, Math.min(index, first.get(hash) ?? index));
        }
        onEntry(before);
      }
    }
    if (!isEnded)
      throw new Stop('broken', { index: before.index + 1, path, line: lines.length + 1, problem: 'form' }, true);
  }
  const { index, hash, recordedAt } = head;
  if (before.index !== index || before.hash !== hash || before.recordedAt !== recordedAt)
    throw new Stop('other-head', { index, last: before.index }, true);
  for (const [text, at] of gone)
    if (!(first.get(text.split(':')[1]) <= at.index)) throw new Stop('broken', { ...at, problem: 'gone' }, true);
  for (const [text, at] of told) if (!gone.has(text)) throw new Stop('broken', { ...at, problem: 'standing' }, true);
  return gone.size;
}

/**
 * Whether the head is signed by the key that the record tells of last up to it; null where this browser cannot say.
 * @param {any} head @param {Key | undefined} key
 */
async function isSigned({ signature, ...signed }, key) {
  if (!key || signed.key !== key.keyId || typeof signature !== 'string') return false;
  const jwk = { crv: 'Ed25519', kty: 'OKP', x: key.publicKey };
  if (toBase64url(await digest(utf8(canonical(jwk)))) !== key.keyId) return false;
  const made = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']).catch(() => null);
  if (!made) return null;
  try {
    return await crypto.subtle.verify('Ed25519', made, fromBase64url(signature), utf8(canonical(signed)));
  } catch {
    return false;
  }
}

/** A head that a reader kept, whole or as footers show it, with its number or without. @param {string} given */
function parseKept(given) {
  const joined = given
    .trim()
    .toLowerCase()
    .replace(/([0-9a-f]{4})\s([0-9a-f]{4})$/, '$1$2');
  const [, number, hash] = /(?:(?:^|\D)([1-9]\d{0,14})[^0-9a-f]+)?\b([0-9a-f]{8,64})$/.exec(joined) ?? [];
  return hash === undefined ? null : { index: number === undefined ? null : Number(number), hash };
}

/** @param {string} given @param {(done: number) => void} onProgress @param {number} [attempt] */
async function check(given, onProgress, attempt = 1) {
  const kept = given.trim() === '' ? null : parseKept(given);
  if (kept === null && given.trim() !== '') throw new Stop('no-head');
  if (!globalThis.crypto?.subtle) throw new Stop('insecure');
  try {
    const head = await readHead();
    /** @type {Key[]} */
    const keys = [];
    let keptAt = 0;
    const removed = await checkChain(head, ({ index, kind, hash, data }) => {
      if (kind === 'signing-key') keys.push({ index, ...data });
      if (kept && hash.startsWith(kept.hash) && (kept.index ?? index) === index) keptAt ||= index;
      onProgress(index / head.index);
    });
    const key = keys.at(-1);
    return { head, removed, key, signed: await isSigned(head, key), kept: kept && { at: keptAt } };
  } catch (stop) {
    if (!(stop instanceof Stop) || !stop.isMoving || attempt === ATTEMPTS) throw stop;
    await new Promise((resolve) => setTimeout(resolve, 300 * attempt));
    return check(given, onProgress, attempt + 1);
  }
}

// The page

/** @param {string} message @param {Record<string, unknown>} [values] */
function say(message, values = {}) {
  const words = JSON.parse(document.querySelector('#check-words')?.textContent ?? '{}');
  const number = new Intl.NumberFormat(words.locale);
  return String(words[message]).replace(/{(\w+)}/g, (_, name) => {
    const value = values[name];
    return typeof value === 'number' ? number.format(value) : String(value ?? '');
  });
}

/** What is said at the end, and whether all is well. @param {Awaited<ReturnType<typeof check>>} result */
function verdict({ head, removed, key, signed, kept }) {
  const lines = [say('whole', { count: head.index, head: head.hash })];
  if (removed > 0) lines.push(say('removed', { count: removed }));
  if (signed === null) lines.push(say('unknown-signature'));
  else lines.push(signed ? say('signed', { key: key?.keyId, index: key?.index }) : say('unsigned'));
  if (kept) lines.push(kept.at > 0 ? say('kept', { index: kept.at }) : say('not-kept'));
  return { isWell: signed !== false && kept?.at !== 0, lines };
}

/** @param {unknown} stop */
function complaint(stop) {
  if (!(stop instanceof Stop)) throw stop;
  const { message, values } = stop;
  const isVerdict = message === 'broken' || message === 'other-head';
  const problem = values.problem && say(`problem-${values.problem}`);
  return { isWell: isVerdict ? false : null, lines: [say(message, { ...values, problem })] };
}

/** @param {HTMLFormElement} form */
async function run(form) {
  const [result, progress, button] = ['[role=status]', 'progress', 'button'].map((name) => form.querySelector(name));
  if (!(progress instanceof HTMLProgressElement) || !(button instanceof HTMLButtonElement) || !result) return;
  button.disabled = true;
  progress.hidden = false;
  progress.value = 0;
  result.removeAttribute('data-well');
  result.textContent = say('checking');
  const given = String(new FormData(form).get('head') ?? '');
  const { isWell, lines } = await check(given, (done) => {
    progress.value = done;
  }).then(verdict, complaint);
  const paragraphs = lines.map((textContent) => make('p', { textContent }));
  paragraphs[0]?.replaceChildren(make('strong', { textContent: lines[0] }));
  result.replaceChildren(...paragraphs);
  if (isWell !== null) result.setAttribute('data-well', String(isWell));
  progress.hidden = true;
  button.disabled = false;
}

/** @param {string} name @param {object} members */
const make = (name, members) => Object.assign(document.createElement(name), members);

/** The form is made here: without this script it would do nothing. It is made again when the page was renewed. */
function offer() {
  const place = document.querySelector('#check-record:empty');
  if (!place) return;
  const form = document.createElement('form');
  const label = make('label', { textContent: `${say('head')} ` });
  const input = { name: 'head', dir: 'ltr', autocomplete: 'off', spellcheck: false, placeholder: '12 · 5ace 243a' };
  label.append(make('input', input));
  const progress = make('progress', { max: 1, value: 0, hidden: true, ariaLabel: say('progress') });
  form.append(
    label,
    ' ',
    make('button', { textContent: say('now') }),
    progress,
    make('div', { role: 'status', className: 'md' }),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run(form);
  });
  // Not in the style sheet, which stands in every page.
  for (const field of form.querySelectorAll('input, button'))
    if (field instanceof HTMLElement) field.style.font = 'inherit';
  place.append(form);
}

offer();
new MutationObserver(offer).observe(document.body, { childList: true, subtree: true });
