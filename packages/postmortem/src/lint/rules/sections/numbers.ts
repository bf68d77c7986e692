import type { Stretch } from '@candor/wording';

const SMALL = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty';
const SMALL_DE = 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig';
/** A number that is no version, date, identifier or part of a word. */
const NUMBER = '(?<![\\p{L}\\p{N}_#.,:/$+@-])\\d[\\d,.]*\\d|(?<![\\p{L}\\p{N}_#.,:/$+@-])\\d';
/** Also the first of a range: `4-5 hours`. */
const RANGE = `(?:${NUMBER})(?:\\s?[-–]\\s?\\d+)?`;
const MORE = '\\s?(?:k|K|M|thousand|million|billion|Tausend|Millionen)?';

const PATTERNS: readonly RegExp[] = [
  `(?:${NUMBER})\\s?h\\s?\\d+\\s?m(?![\\p{L}\\p{N}_])`,
  `${RANGE}\\s?(?:%|percent(?:age points?)?|per cent|Prozent)`,
  `(?:${RANGE}[\\s-]?|\\b(?:${SMALL}|${SMALL_DE}|half an?)[\\s-])(?:(?:and a half|more|full|whole) )?(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|Sekunden?|Minuten?|Stunden?|Tagen?|Wochen?|Monaten?)(?![\\p{L}\\p{N}_/%-])`,
  `${RANGE}${MORE}\\+?\\s(?:(?!(?:of|in|on|at|to|and|or|for|from|per|with|was|is|as|by|the|this|those|these)\\b)\\p{Ll}[\\p{Ll}-]+\\s){0,2}(?!(?:was|is|as|has|this|its|does|us|gas|plus|thus|always|perhaps|hours|hrs|mins|secs)\\b)(?:\\p{Ll}[\\p{Ll}-]+|\\p{Lu}{2,})s(?![\\p{L}\\p{N}_])`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Not what was measured: how often something runs, a limit or setting, an answer of HTTP, a year. */
const SETTING =
  /(?:\b(?:every|each|per|limit(?:ed)?(?: back)?(?: of| to| is| was)?|time-?out(?: of| is| was)?|at most|up to|max(?:imum)?(?: of)?|min(?:imum)?(?: of)?|at least|threshold(?: of)?|quota(?: of| is)?|default(?: of| is)?|retention(?: of)?|(?:set|configured|scheduled) (?:to|for|at)|older than|longer than|more than|less than|below|above|exceeds?|window of|alle|jede|höchstens|mindestens|HTTP|status|error|code) |[<>]=?\s?)$/iu;
const HTTP_ANSWER =
  /^(?:[1-5]\d\d\s(?:errors?|responses?|statuse?s?|codes?|pages|replies)|(?:4[02]\d|50\d)\srequests)/i;
const YEAR = /^(?:19|20)\d\d\s\p{Ll}/u;
const BEFORE_SETTING = /^\s(?:time-?outs?|limits?|intervals?|quotas?|windows?|thresholds?|TTL|retention|grace)\b/i;
/** What is planned or supposed did not happen yet. */
const NOT_YET =
  /^\s*(?:[Ii]f|[Ww]enn|[Ff]alls)\b|\b(?:will|should|must|would|could|might|may|can|cannot|plan(?:s|ned)? to|needs? to|expect(?:s|ed)?|wird|werden|soll(?:te|ten|en)?|muss|könnte|würde)\b/u;

/** The first number in a sentence that tells what happened; a time of day counts as well. */
export function firstNumber(prose: string, sentence: Stretch, times: readonly Stretch[]): Stretch | null {
  const words = prose.slice(sentence.from, sentence.to);
  const found = [
    ...PATTERNS.flatMap((pattern) => [...words.matchAll(pattern)].map((match) => stretchOf(match, sentence.from))),
    ...times.filter(({ from }) => from >= sentence.from && from < sentence.to),
  ].sort((one, other) => one.from - other.from || other.to - one.to);
  return found.map(({ from, to }) => ({ from, to })).find((it) => tells(prose, sentence, it)) ?? null;
}

function tells(prose: string, sentence: Stretch, { from, to }: Stretch): boolean {
  const before = prose.slice(sentence.from, from).replace(/\s+/g, ' ');
  return (
    !NOT_YET.test(before) &&
    !SETTING.test(before) &&
    !HTTP_ANSWER.test(prose.slice(from, to)) &&
    !YEAR.test(prose.slice(from, to)) &&
    !BEFORE_SETTING.test(prose.slice(to))
  );
}

function stretchOf(match: RegExpExecArray, from: number): Stretch {
  return { from: from + match.index, to: from + match.index + match[0].length };
}
