import type { Duration, Moment, Timeline } from '@candor/timeline';
import { durationInWords, instantInWords } from '@candor/timeline';
import type { Sentence } from '../../document.ts';
import { distinct } from '../phrases.ts';

/** How it was noticed, as far as milestones tell; what was not marked is left out. */
export function detectionSentences({ milestones, durations }: Timeline): Sentence[] {
  const { detected, acknowledged } = milestones;
  const word = durations.detection_to_first_word;
  const sentences: Sentence[] = [];
  if (detected)
    sentences.push(reached(detected, durations.to_detect, { key: 'detected', what: 'It was detected', since: IMPACT }));
  if (acknowledged) {
    const what = 'Somebody took it on';
    sentences.push(
      reached(acknowledged, durations.to_acknowledge, { key: 'acknowledged', what, since: 'it was detected' }),
    );
  }
  if (word.state === 'known') {
    const text = `Readers were first told ${durationInWords(word.milliseconds)} after it was detected.`;
    sentences.push({ key: 'told', text, sources: distinct([word.from.source, word.to.source]) });
  }
  return sentences;
}

export const IMPACT = 'the impact started';

/** A milestone in a sentence: when it was, and how long after the beginning of a duration; none where that is not known. */
export function reached(
  { at, source }: Moment,
  duration: Duration,
  { key, what, since }: { readonly key: string; readonly what: string; readonly since: string },
): Sentence {
  const when = `${what} at ${instantInWords(at)}`;
  switch (duration.state) {
    case 'not-applicable':
      return { key, text: `${when}.`, sources: [source] };
    case 'known': {
      const text = `${when}, ${durationInWords(duration.milliseconds)} after ${since}.`;
      return { key, text, sources: distinct([duration.from.source, source]) };
    }
    case 'invalid': {
      const before = `before the time at which ${since}, ${instantInWords(duration.from.at, at)}`;
      return { key, text: `${when}, ${before}.`, sources: distinct([duration.from.source, source]) };
    }
  }
}
