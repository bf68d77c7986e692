/** Something that is not as it must be: where, and what. */
export interface Finding {
  /** The published file. */
  readonly path: string;
  /** Of a record file: the line, from 1, and the number of the entry that must stand there. */
  readonly line?: number;
  readonly index?: number;
  /** What is wrong, said of the place. */
  readonly problem: string;
}

/** Where findings are noted. */
export type Note = (finding: Finding) => void;
