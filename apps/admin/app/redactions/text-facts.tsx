import { Moment } from '../time/moment.tsx';
import type { TextRow } from './text-row.server.ts';

/** What a text is part of, when it was written, and whether readers see it. */
export function TextFacts({ text }: { readonly text: TextRow }) {
  return (
    <span className="block text-sm text-soft">
      {text.what}
      {text.name && ` · ${text.name}`} · <Moment at={text.recorded} /> ·{' '}
      {text.index === null ? 'inside' : `public, entry ${text.index}`}
      {text.places > 1 && ` · stands ${text.places} times as it was left, and goes from each`}
    </span>
  );
}

/** The words of a text as typed, whole. */
export function Words({ text }: { readonly text: TextRow }) {
  return (
    <blockquote
      dir="auto"
      className="max-h-60 overflow-auto border-s-2 ps-3 break-words whitespace-pre-wrap"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
      tabIndex={0}
      aria-label={text.what}
    >
      {text.words}
    </blockquote>
  );
}
