import { useId } from 'react';
import { askFor } from '../editor/arranging/asked.ts';
import type { ShownSentence } from './shown-section.server.ts';
import { Sources } from './sources.tsx';

/** Generated sentences, each with what it rests on and the way into what people write. */
export function Sentences({
  sentences,
  takenInto,
}: {
  readonly sentences: readonly ShownSentence[];
  readonly takenInto: string | null;
}) {
  return (
    <ul className="grid gap-2">
      {sentences.map((sentence) => (
        <Sentence key={sentence.text} sentence={sentence} takenInto={takenInto} />
      ))}
    </ul>
  );
}

function Sentence({
  sentence: { text, cited, sources },
  takenInto,
}: {
  readonly sentence: ShownSentence;
  readonly takenInto: string | null;
}) {
  const id = useId();
  return (
    <li>
      <p id={id}>{text}</p>
      <div className="flex flex-wrap items-start gap-x-4 text-sm">
        <Sources sources={sources} />
        {takenInto && (
          <button
            type="submit"
            name="do"
            value={askFor({ verb: 'take', section: takenInto, sentence: cited })}
            aria-describedby={id}
            className="text-accent underline underline-offset-[0.18em]"
          >
            {takenInto === 'summary' ? 'Take over into the summary' : 'Take over'}
          </button>
        )}
      </div>
    </li>
  );
}
