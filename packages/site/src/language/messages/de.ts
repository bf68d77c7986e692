import type { English, Translated } from '../message.ts';
import { about } from './de/about.ts';
import { check } from './de/check.ts';
import { commitment } from './de/commitment.ts';
import { error } from './de/error.ts';
import { feature } from './de/feature.ts';
import { follow } from './de/follow.ts';
import { frame } from './de/frame.ts';
import { history } from './de/history.ts';
import { home } from './de/home.ts';
import { incident } from './de/incident.ts';
import { live } from './de/live.ts';
import { maintenance } from './de/maintenance.ts';
import { postmortem } from './de/postmortem.ts';
import { record } from './de/record.ts';
import { removed } from './de/removed.ts';
import { revisions } from './de/revisions.ts';
import { states } from './de/states.ts';
import { time } from './de/time.ts';
import { widget } from './de/widget.ts';

/** Everything that pages say in German. */
export const DE: Translated<English> = {
  ...frame,
  ...revisions,
  ...states,
  ...time,
  ...live,
  ...widget,
  ...home,
  ...incident,
  ...maintenance,
  ...postmortem,
  ...commitment,
  ...removed,
  ...record,
  ...history,
  ...feature,
  ...about,
  ...check,
  ...error,
  ...follow,
};
