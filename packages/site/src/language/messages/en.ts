import { about } from './en/about.ts';
import { check } from './en/check.ts';
import { commitment } from './en/commitment.ts';
import { error } from './en/error.ts';
import { feature } from './en/feature.ts';
import { follow } from './en/follow.ts';
import { frame } from './en/frame.ts';
import { history } from './en/history.ts';
import { home } from './en/home.ts';
import { incident } from './en/incident.ts';
import { live } from './en/live.ts';
import { maintenance } from './en/maintenance.ts';
import { postmortem } from './en/postmortem.ts';
import { record } from './en/record.ts';
import { removed } from './en/removed.ts';
import { revisions } from './en/revisions.ts';
import { states } from './en/states.ts';
import { time } from './en/time.ts';
import { widget } from './en/widget.ts';

/** Everything that pages say in English. */
export const EN = {
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
} as const;
