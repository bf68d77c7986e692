/** An abbreviation that people write behind times, and where clocks go by it. */
export interface Abbreviation {
  /** Minutes east of Greenwich, always: PST is one thing and PDT another. */
  readonly offset: number;
  /** In IANA's words; the first is where most who write it are. */
  readonly places: readonly [string, ...string[]];
  /** What the place is called in a sentence. */
  readonly place: string;
}

const HOUR = 60;

/**
 * From the names that the tz database uses. Those that no season changes (JST) are here so that times with them are known
 * to have a zone.
 */
export const ABBREVIATIONS: Readonly<Record<string, Abbreviation>> = {
  PST: { offset: -8 * HOUR, places: ['America/Los_Angeles'], place: 'Los Angeles' },
  PDT: { offset: -7 * HOUR, places: ['America/Los_Angeles'], place: 'Los Angeles' },
  MST: { offset: -7 * HOUR, places: ['America/Denver', 'America/Phoenix'], place: 'Denver' },
  MDT: { offset: -6 * HOUR, places: ['America/Denver'], place: 'Denver' },
  CST: { offset: -6 * HOUR, places: ['America/Chicago'], place: 'Chicago' },
  CDT: { offset: -5 * HOUR, places: ['America/Chicago'], place: 'Chicago' },
  EST: { offset: -5 * HOUR, places: ['America/New_York'], place: 'New York' },
  EDT: { offset: -4 * HOUR, places: ['America/New_York'], place: 'New York' },
  BST: { offset: 1 * HOUR, places: ['Europe/London'], place: 'London' },
  WET: { offset: 0, places: ['Europe/Lisbon'], place: 'Lisbon' },
  WEST: { offset: 1 * HOUR, places: ['Europe/Lisbon'], place: 'Lisbon' },
  CET: { offset: 1 * HOUR, places: ['Europe/Berlin', 'Africa/Algiers'], place: 'Berlin' },
  CEST: { offset: 2 * HOUR, places: ['Europe/Berlin'], place: 'Berlin' },
  MEZ: { offset: 1 * HOUR, places: ['Europe/Berlin'], place: 'Berlin' },
  MESZ: { offset: 2 * HOUR, places: ['Europe/Berlin'], place: 'Berlin' },
  EET: { offset: 2 * HOUR, places: ['Europe/Athens'], place: 'Athens' },
  EEST: { offset: 3 * HOUR, places: ['Europe/Athens'], place: 'Athens' },
  MSK: { offset: 3 * HOUR, places: ['Europe/Moscow'], place: 'Moscow' },
  SGT: { offset: 8 * HOUR, places: ['Asia/Singapore'], place: 'Singapore' },
  HKT: { offset: 8 * HOUR, places: ['Asia/Hong_Kong'], place: 'Hong Kong' },
  JST: { offset: 9 * HOUR, places: ['Asia/Tokyo'], place: 'Tokyo' },
  KST: { offset: 9 * HOUR, places: ['Asia/Seoul'], place: 'Seoul' },
  AEST: { offset: 10 * HOUR, places: ['Australia/Sydney', 'Australia/Brisbane'], place: 'Sydney' },
  AEDT: { offset: 11 * HOUR, places: ['Australia/Sydney'], place: 'Sydney' },
  NZST: { offset: 12 * HOUR, places: ['Pacific/Auckland'], place: 'Auckland' },
  NZDT: { offset: 13 * HOUR, places: ['Pacific/Auckland'], place: 'Auckland' },
};

/** An abbreviation for clocks that show different times, and what each of them is the time of. */
export const AMBIGUOUS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  IST: { 'Asia/Kolkata': 'India', 'Europe/Dublin': 'Ireland', 'Asia/Jerusalem': 'Israel' },
};
