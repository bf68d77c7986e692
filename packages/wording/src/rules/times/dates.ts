/** A day as a text names it: by its date, or by how many days it lies from today; null where it is not known which. */
export type NamedDay = { readonly month: number; readonly day: number; readonly year: number | null } | number | null;

const MONTHS =
  'jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?';
const STEMS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag';

/** A day beside a time; what stands in its groups is read by `namedDay`. */
const DAY = [
  '(?<iso>\\d{4}-\\d\\d-\\d\\d)',
  `(?<month1>${MONTHS})\\.? (?<day1>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year1>\\d{4}))?`,
  `(?<day2>\\d{1,2})(?:st|nd|rd|th|\\.)? (?<month2>${MONTHS})\\.?(?:,? (?<year2>\\d{4}))?`,
  '(?<word>day before yesterday|day after tomorrow|today|tonight|yesterday|tomorrow|vorgestern|gestern|heute|übermorgen)',
  // Behind these words, or as a noun, it is a morning, and not the next day.
  '(?<!(?:am|an diesem|jeden|diesen|den|seit|vom|bis zum) )(?:(?<=^|[.!?:\\n]\\s*)(?<word2>morgen)|(?<morgen>morgen))',
  `(?<vague>(?:${WEEKDAY})(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2,4})?)`,
].join('|');

const PART_OF_DAY =
  '(?:in the |am )?(?:morning|noon|afternoon|evening|night|midday|früh|morgens?|vormittags?|mittags?|nachmittags?|abends?|nachts?)';
const ABOUT =
  'at|from|about|around|approximately|roughly|between|um|von|ab|gegen|etwa|circa|ca\\.|zwischen|kurz nach|kurz vor|-|–|—';

/** The other end of a stretch of time, which is of the same day. */
const FROM = '\\d{1,2}(?:[:.]\\d\\d)?(?: ?(?:am|pm|uhr))? ?(?:and|to|until|till|und|bis|-|–|—)';

const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DAY})(?:,? ${PART_OF_DAY}(?!\\p{L}))?(?:(?:,| )*(?:${ABOUT}|,)){0,2}(?: *${FROM})?(?:,| )*$`,
  'iu',
);
const BEHIND = new RegExp(`^(?:,| )*(?:on|am|,)?(?:,| )*(?:${DAY})(?![\\p{L}\\p{N}])`, 'iu');

/** The day that a text names right before a time, or else right behind it; undefined when it names none. */
export function dayBeside(before: string, behind: string): NamedDay | undefined {
  const groups = (BEFORE.exec(before.slice(-60)) ?? BEHIND.exec(behind.slice(0, 40)))?.groups;
  return groups && groups.morgen !== 'Morgen' ? namedDay(groups) : undefined;
}

function namedDay(it: Readonly<Record<string, string | undefined>>): NamedDay {
  const { iso } = it;
  if (iso) return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
  const month = it.month1 ?? it.month2;
  if (month) {
    const year = it.year1 ?? it.year2;
    return { month: monthOf(month), day: Number(it.day1 ?? it.day2), year: year === undefined ? null : Number(year) };
  }
  switch ((it.word ?? it.word2 ?? it.morgen)?.toLowerCase()) {
    case 'today':
    case 'tonight':
    case 'heute':
      return 0;
    case 'yesterday':
    case 'gestern':
      return -1;
    case 'tomorrow':
    case 'morgen':
      return 1;
    case 'day before yesterday':
    case 'vorgestern':
      return -2;
    case 'day after tomorrow':
    case 'übermorgen':
      return 2;
    default:
      return null;
  }
}

function monthOf(name: string): number {
  const stem = name.toLowerCase().slice(0, 3);
  const german: Readonly<Record<string, string>> = { mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec' };
  return STEMS.indexOf(german[stem] ?? stem) + 1;
}
