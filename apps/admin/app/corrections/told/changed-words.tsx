import type { DiffPart } from '@candor/markdown';

/** What became of a text, word by word: what went is struck, what came is underlined, and both are said aloud. */
export function ChangedWords({ parts }: { readonly parts: readonly DiffPart[] }) {
  return (
    <p dir="auto" className="max-w-full whitespace-pre-wrap">
      {parts.map((part, place) => (
        <Part key={`${place} ${part.kind}`} part={part} />
      ))}
    </p>
  );
}

function Part({ part: { kind, text } }: { readonly part: DiffPart }) {
  switch (kind) {
    case 'same':
      return text;
    case 'removed':
      return (
        <del className="rounded-sm bg-alarm text-major decoration-major">
          <Said>removed: </Said>
          {text}
          <Said>; </Said>
        </del>
      );
    case 'added':
      return (
        <ins className="rounded-sm bg-pick font-semibold decoration-2 underline-offset-3">
          <Said>added: </Said>
          {text}
          <Said>; </Said>
        </ins>
      );
  }
}

function Said({ children }: { readonly children: string }) {
  return <span className="sr-only select-none">{children}</span>;
}
