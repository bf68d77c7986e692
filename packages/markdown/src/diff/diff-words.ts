import { diffArrays } from 'diff';
import { wordsIn } from './words-in.ts';

/** A stretch of two texts: in both, only in the one before, or only in the one after. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** More edits than this are another text, which reads better as a whole than word by word. */
const MOST_EDITS = 1_000;

/**
 * What became of a text, word by word, in reading order: what is `same` or `removed` makes up the text before, what is
 * `same` or `added` the one after. Of what was replaced, the old words come first. Takes plain text or Markdown; the
 * parts are text, to be escaped where markup is meant.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const changes = diffArrays(wordsIn(before), wordsIn(after), { maxEditLength: MOST_EDITS });
  if (!changes)
    return joined([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  const parts = changes.map(({ added, removed, value }): DiffPart => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
  return joined(parts.flatMap((part, at) => (isGap(parts, at) ? asChange(part.text) : [part])));
}

/** A space between two words that were replaced was replaced with them: that is how one reads it. */
function isGap(parts: readonly DiffPart[], at: number): boolean {
  const part = parts[at];
  return part?.kind === 'same' && /^[^\S\n]+$/.test(part.text) && at > 0 && at < parts.length - 1;
}

function asChange(text: string): DiffPart[] {
  return [
    { kind: 'removed', text },
    { kind: 'added', text },
  ];
}

/** Neighbours as one, and in each stretch of changes what was removed before what was added. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const done: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const say = (kind: DiffPart['kind'], text: string) => {
    const last = done.at(-1);
    if (last?.kind === kind) done[done.length - 1] = { kind, text: last.text + text };
    else if (text) done.push({ kind, text });
  };
  const close = () => {
    const gap = commonGap(removed, added);
    say('removed', removed.slice(0, removed.length - gap.length));
    say('added', added.slice(0, added.length - gap.length));
    say('same', gap);
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      close();
      say(kind, text);
    }
  }
  close();
  return done;
}

/** The space at the end of both: nobody replaced it. */
function commonGap(one: string, other: string): string {
  const gap = one.slice(one.trimEnd().length);
  return other.endsWith(gap) ? gap : '';
}
