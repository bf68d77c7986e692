import type { RequestApi } from '../../src/api/request-api.ts';
import type { Clock } from '../time/shown-time.server.ts';

/** A text of the log as the api tells it. */
export type ApiText = Awaited<ReturnType<RequestApi['ask']['record']['findTexts']['query']>>['texts'][number] & {
  readonly places?: number;
};

/** A text as it is shown to whoever may destroy it. */
export type TextRow = ReturnType<typeof textRow>;

export function textRow(text: ApiText, clock: Clock) {
  const { sequence, hash, stream, what, name, words, isPicture, isRedacted, index, places = 1 } = text;
  return {
    /** Which text it is, in fields and addresses. */
    place: `${sequence}.${hash}`,
    what,
    name,
    stream,
    words: isRedacted ? '[removed]' : isPicture ? 'A picture.' : (words ?? ''),
    isRedacted,
    recorded: clock.show(text.recordedAt),
    /** In how many events it stands: more than one where it was left as it is when others beside it were changed. */
    places,
    /** The entry readers see it in; null for what stays inside. */
    index,
  };
}

/** The text that a field or an address names; null for what is none. */
export function placeIn(written: string): { readonly sequence: number; readonly hash: string } | null {
  const [, sequence, hash] = /^(\d{1,15})\.([0-9a-f]{64})$/.exec(written) ?? [];
  return sequence && hash ? { sequence: Number(sequence), hash } : null;
}
