/** What the bench asks of the process with the readers. */
export type ToReaders =
  | { readonly type: 'open'; readonly url: string; readonly count: number }
  | { readonly type: 'expect' }
  | { readonly type: 'refetch'; readonly url: string };

/** What that process tells; times are milliseconds since 1970, of answers since the change. */
export type FromReaders =
  | { readonly type: 'opened' }
  | { readonly type: 'heard'; readonly first: number; readonly last: number }
  | { readonly type: 'refetched'; readonly answered: readonly { readonly at: number; readonly took: number }[] };

/** What the bare server is told to send to all, and what it says: where it listens, and when it began to send. */
export type ToBare = { readonly frame: string };
export type FromBare = { readonly url: string } | { readonly began: number };
