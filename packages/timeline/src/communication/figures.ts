import type { CorrectionSort } from '@candor/incidents';
import type { Duration } from '../durations.ts';
import type { Source } from '../rows/row.ts';
import type { BareFigure } from '../spread/figure.ts';
import type { Timeline } from '../timeline.ts';
import type { PostmortemFate, PromisedPostmortem } from './postmortem-promise.ts';
import type { Fate, PromisedUpdate } from './promises.ts';

/** What is measured of how one incident was told: times in milliseconds, and `updates`, a number of them. */
export const MEASURES = [
  'first_word_after_impact',
  'first_word_after_detection',
  'updates',
  'usual_silence',
  'longest_silence',
] as const;
export type Measure = (typeof MEASURES)[number];

/** What is counted of it, and added up over many incidents. */
export const COUNTS = [
  'promises_kept',
  'promises_resolved',
  'promises_late',
  'promises_withdrawn',
  'promises_open',
  'corrections_typo',
  'corrections_fact',
  'corrections_addition',
  'withdrawals',
  'postmortems_kept',
  'postmortems_late',
  'postmortems_declined',
  'postmortems_open',
] as const;
export type Count = (typeof COUNTS)[number];

export type FigureName = Measure | Count;

/**
 * Why a figure does not apply to an incident: nothing tells when its impact started, or when it was detected; the first
 * update is all that tells when the impact started; there are no two updates with a time between them in which it was
 * open; all was told at once, afterwards; no update, or no postmortem, was promised; its mitigation is not marked; it is
 * not resolved.
 */
export type WhyNot =
  | 'impact-unknown'
  | 'detection-unknown'
  | 'told-as-it-began'
  | 'no-silence'
  | 'told-afterwards'
  | 'nothing-promised'
  | 'no-postmortem-promised'
  | 'mitigation-unknown'
  | 'not-resolved';

/**
 * A figure with the entries it rests on, or why there is none. `invalid`: it would be below zero, since a milestone was
 * marked after the word that should follow it. What does not apply and what is invalid is never a zero.
 */
export type Figure =
  | { readonly state: 'known'; readonly value: number; readonly sources: readonly Source[] }
  | { readonly state: 'not-applicable'; readonly why: WhyNot }
  | { readonly state: 'invalid'; readonly sources: readonly Source[] };

/** The figure without what it rests on. */
export function bareFigure(figure: Figure): BareFigure<WhyNot> {
  switch (figure.state) {
    case 'known':
      return { state: 'known', value: figure.value };
    case 'not-applicable':
      return figure;
    case 'invalid':
      return { state: 'invalid' };
  }
}

/** How an incident was told, in numbers. */
export type Figures = Readonly<Record<FigureName, Figure>>;

/** The numbers of one incident. Times to the first word go by when it was recorded: by when readers could see it. */
export function figuresOf({ milestones, durations, communication, byRecorded, incident }: Timeline): Figures {
  const { longestSilence: longest, usualSilence, promises, corrections, withdrawals, postmortems } = communication;
  const corrected = (change: CorrectionSort) => counted(corrections.filter((row) => row.change === change));
  const updates = byRecorded.filter((row) => row.kind === 'update').map((row) => row.source);
  const noSilence = notApplicable(incident.backfilled ? 'told-afterwards' : 'no-silence');
  return {
    first_word_after_impact: length(
      durations.to_first_word,
      milestones.impact_started ? 'told-as-it-began' : 'impact-unknown',
    ),
    first_word_after_detection: length(durations.detection_to_first_word, 'detection-unknown'),
    updates: known(updates.length, updates),
    usual_silence: usualSilence === null ? noSilence : known(usualSilence, updates),
    longest_silence: longest ? known(longest.milliseconds, [longest.from.source, longest.to.source]) : noSilence,
    promises_kept: promised(promises, 'kept'),
    promises_resolved: promised(promises, 'resolved'),
    promises_late: promised(promises, 'late', 'unmet'),
    promises_withdrawn: promised(promises, 'withdrawn'),
    promises_open: promised(promises, 'due'),
    corrections_typo: corrected('typo'),
    corrections_fact: corrected('fact'),
    corrections_addition: corrected('addition'),
    withdrawals: counted(withdrawals),
    postmortems_kept: postmortemsThatAre(postmortems, 'kept'),
    postmortems_late: postmortemsThatAre(postmortems, 'late', 'unmet', 'late-declined'),
    postmortems_declined: postmortemsThatAre(postmortems, 'declined'),
    postmortems_open: postmortemsThatAre(postmortems, 'due'),
  };
}

function length(duration: Duration, whyNot: WhyNot): Figure {
  if (duration.state === 'not-applicable') return notApplicable(whyNot);
  const sources = [duration.from.source, duration.to.source];
  return duration.state === 'known' ? known(duration.milliseconds, sources) : { state: 'invalid', sources };
}

function promised(promises: readonly PromisedUpdate[], ...states: readonly Fate['state'][]): Figure {
  if (promises.length === 0) return notApplicable('nothing-promised');
  const those = promises.filter(({ fate }) => states.includes(fate.state));
  return known(those.length, those.flatMap(sourcesOf));
}

function postmortemsThatAre(
  postmortems: readonly PromisedPostmortem[],
  ...states: readonly PostmortemFate['state'][]
): Figure {
  if (postmortems.length === 0) return notApplicable('no-postmortem-promised');
  const those = postmortems.filter(({ fate }) => states.includes(fate.state));
  return known(those.length, those.flatMap(sourcesOf));
}

function counted(rows: readonly { readonly source: Source }[]): Figure {
  return known(
    rows.length,
    rows.map((row) => row.source),
  );
}

function sourcesOf({ source, fate }: PromisedUpdate | PromisedPostmortem): Source[] {
  return fate.state === 'due' ? [source] : [source, fate.source];
}

function known(value: number, sources: readonly Source[]): Figure {
  return { state: 'known', value, sources };
}

function notApplicable(why: WhyNot): Figure {
  return { state: 'not-applicable', why };
}
