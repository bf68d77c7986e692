import type { Stretch } from '../../finding.ts';
import { ABBREVIATIONS, AMBIGUOUS } from './zones.ts';

/** A time of day that stands in a text. */
export interface ToldTime extends Stretch {
  readonly hour: number;
  readonly minute: number;
  /** How its zone is named behind it, `UTC` or `PST`; null where it is not named at all. */
  readonly zone: string | null;
  /** Whether the zone stands right behind this time, so that the stretch includes it. */
  readonly isZoneOwn: boolean;
}

const HALF = '(?:\\s?(?<half>am|pm|a\\.m\\.|p\\.m\\.)(?![\\p{L}\\p{N}]))';
const TIME = new RegExp(
  [
    `(?<![\\p{L}\\p{N}:.,/+@#$€£_-]|\\d[-–])(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?::[0-5]\\d)?${HALF}?(?:\\s?(?:Uhr|hrs?|h)(?![\\p{L}\\p{N}]))?`,
    `(?<![\\p{L}\\p{N}:.,/+@#$€£_-]|\\d[-–])(?<hour2>\\d{1,2})(?:\\.(?<minute2>[0-5]\\d))?(?:${HALF.replace('<half>', '<half2>')}|\\s?Uhr(?![\\p{L}\\p{N}]))`,
    `(?<=\\d[-–])(?<!T[\\d:.]+[-–])(?<hour3>\\d{1,2}):(?<minute3>[0-5]\\d)${HALF.replace('<half>', '<half3>')}?(?:\\s?Uhr(?![\\p{L}\\p{N}]))?`,
  ].join('|'),
  'giu',
);
/** Not a time of day: `16:9`, `1:30 minutes`, `10:30:00.5`, `3:1 ratio`. */
const NO_TIME =
  /^(?::\S|[\p{L}\p{N}_%/]|[.,]\d|\s?(?:minutes?|mins?|hours?|seconds?|secs?|ratio|Minuten|Stunden|Sekunden)\b)/iu;

const NAMES = ['UTC', 'GMT', 'Z', 'PT', 'ET', 'CT', 'MT', ...Object.keys(ABBREVIATIONS), ...Object.keys(AMBIGUOUS)];
const ZONE = new RegExp(
  `^\\s*(?:\\((?:noon|midnight)\\)\\s*)?\\(?(?<zone>(?:${NAMES.join('|')})(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?|[+-]\\d\\d:?\\d\\d|(?:[Pp]acific|[Ee]astern|[Cc]entral|[Mm]ountain)|(?:Pacific|Eastern|Central|Mountain|(?:Central |Eastern |Western )?European|British|Indian|Japan|Greenwich|Coordinated Universal|Australian \\w+)(?: \\w+)? Time)(?![\\p{L}\\p{N}])\\)?`,
  'u',
);
const ZONE_BEFORE = /(?:UTC|GMT)\s*:?\s*$/u;
const ZONE_OF_ALL = new RegExp(
  `(?:times?|Zeiten|Uhrzeiten|Zeitangaben)(?:\\s+(?:are|is|given|shown|listed|stated|sind|alle|jeweils))*(?:\\s+in)?\\s+\\(?(?<zone>\\p{L}{2,}/[\\p{L}_]{3,}|${NAMES.join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);
/** Between the ends of one stretch of time: both go by the zone that one of them names. */
const UNTIL =
  /^[\s,()]*(?:-|–|—|to|until|till|through|and|bis|und)[\s,]*(?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,?(?: \d{4})?|\d{1,2}\.? \p{L}{3,9}(?: \d{4})?|\d{4}-\d\d-\d\d)?[\s,]*(?:at|um)?[\s,~]*$/iu;

/** All times of day in a text, in order. */
export function toldTimes(prose: string): ToldTime[] {
  const ofAll = zoneOfAll(prose)?.zone ?? null;
  const own = [...prose.matchAll(TIME)].flatMap((match) => readTime(prose, match));
  return own.map((time, at) => {
    if (time.zone) return time;
    const [last, next] = [own[at - 1], own[at + 1]];
    if (next?.zone && UNTIL.test(prose.slice(time.to, next.from))) return { ...time, zone: next.zone };
    if (last?.zone && UNTIL.test(prose.slice(last.to, time.from))) return { ...time, zone: last.zone };
    return { ...time, zone: ofAll };
  });
}

/** Where a text says in which zone its times are, and in which: “all times in PST”. */
export function zoneOfAll(prose: string): (Stretch & { readonly zone: string }) | null {
  const match = ZONE_OF_ALL.exec(prose);
  const zone = match?.groups?.zone;
  return match && zone ? { from: match.index, to: match.index + match[0].length, zone: zone.toUpperCase() } : null;
}

function readTime(prose: string, match: RegExpExecArray): ToldTime[] {
  const { groups = {}, index: from } = match;
  const end = from + match[0].length;
  const zone = ZONE.exec(prose.slice(end));
  if (!zone && NO_TIME.test(prose.slice(end))) return [];
  const half = (groups.half ?? groups.half2 ?? groups.half3)?.toLowerCase()[0];
  const told = Number(groups.hour ?? groups.hour2 ?? groups.hour3);
  if (told > 23 || (half && (told > 12 || told === 0))) return [];
  const hour = half ? (told % 12) + (half === 'p' ? 12 : 0) : told;
  const named = zone?.groups?.zone ?? zoneAround(prose, from, end);
  const minute = Number(groups.minute ?? groups.minute2 ?? groups.minute3 ?? 0);
  return [{ from, to: zone ? end + zone[0].length : end, hour, minute, zone: named, isZoneOwn: zone !== null }];
}

/** The zone of a time by what stands around it: `UTC 10:30`, or the name of a city that clocks go by, `10:30 Denver`. */
function zoneAround(prose: string, from: number, end: number): string | null {
  if (ZONE_BEFORE.test(prose.slice(0, from))) return 'UTC';
  const city = /^\s*\(?(?<city>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(prose.slice(end, end + 40))?.groups?.city;
  const names = city === undefined ? [] : [city, city.split(' ')[0] ?? ''];
  return names.find((name) => cities().has(name)) ?? null;
}

let known: ReadonlySet<string> | undefined;

/** The cities that zones are named for. */
function cities(): ReadonlySet<string> {
  known ??= new Set(Intl.supportedValuesOf('timeZone').map((zone) => zone.replace(/.*\//, '').replaceAll('_', ' ')));
  return known;
}
