import { ChangedWords } from '../../corrections/told/changed-words.tsx';
import type { Compared, ComparedPart } from './compared.ts';

const WORDS: Readonly<Record<ComparedPart['becomes'], string>> = {
  unchanged: 'Stays',
  changed: 'Changes',
  new: 'New',
  removed: 'Goes',
  refused: 'Cannot change here',
};

/** What would become of each section of the postmortem. */
export function Comparison({ compared }: { readonly compared: Compared }) {
  const { parts, unchanged } = compared;
  return (
    <section aria-labelledby="comparison" className="grid gap-4">
      <h2 id="comparison" className="text-base">
        {parts.length === 0 ? 'The file says what the postmortem says' : 'What would change'}
      </h2>
      {parts.map((part) => (
        <Part key={`${part.becomes} ${part.title}`} part={part} />
      ))}
      {unchanged > 0 && (
        <p className="text-sm text-soft">
          {unchanged === 1 ? '1 part stays as it is.' : `${unchanged} parts stay as they are.`}
        </p>
      )}
    </section>
  );
}

function Part({ part: { title, heading, becomes, lines, why } }: { readonly part: ComparedPart }) {
  return (
    <article className="grid gap-1.5 rounded-lg border bg-card px-3.5 py-2.5">
      <h3 className="text-sm">
        <span className={becomes === 'refused' ? 'font-semibold text-major' : 'font-semibold'}>{WORDS[becomes]}:</span>{' '}
        <bdi>{title}</bdi>
        {heading !== null && (
          <span className="text-soft">
            {' '}
            (in the file: <bdi>{heading}</bdi>)
          </span>
        )}
      </h3>
      {why && <p className="text-sm">{why}</p>}
      <div className="grid gap-1 text-sm wrap-anywhere">
        {lines.map((parts, place) => (
          <ChangedWords key={`${place} ${parts[0]?.text}`} parts={parts} />
        ))}
      </div>
    </article>
  );
}
