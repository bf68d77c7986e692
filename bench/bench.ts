/** A bench: it measures something of Candor on this machine, beside its reference in the same run where there is one. */
export interface Bench {
  /** One line: what it measures, and the words it takes. */
  readonly about: string;
  readonly run: (asked: Asked) => Promise<Measured>;
}

/** What a bench was asked for. */
export interface Asked {
  /** The words behind the bench's name, without `--json`. */
  readonly words: readonly string[];
  /** Tells whoever waits how far it is. */
  readonly say: (line: string) => void;
}

/** What a bench found. */
export interface Measured {
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
  /** What the figures do not say by themselves: what was left out, and why. */
  readonly notes: readonly string[];
}

/** Rows of figures; all of them have the members of the first, which name the columns. */
export interface Table {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** One row, by the names of its columns; null where there is no figure. */
export type Row = Readonly<Record<string, string | number | null>>;

/** What should be, and what is. */
export interface Goal {
  readonly goal: string;
  readonly measured: string;
  /** Null where it could not be measured on this machine. A goal that is missed is told, and is no error. */
  readonly isMet: boolean | null;
}
