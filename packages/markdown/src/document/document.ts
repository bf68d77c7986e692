/** What Markdown says, free of how it was typed: the one tree that HTML and plain text are made from. */
export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  /** The text of a tight list item: a paragraph without room around it. */
  | { readonly type: 'line'; readonly children: readonly Inline[] }
  /** `level` counts from 1 and never skips: it is the place in this text's own outline, not the number of `#`. */
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly children: readonly Block[] }
  | { readonly type: 'list'; readonly start: number | undefined; readonly items: readonly (readonly Block[])[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'table'; readonly header: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly type: 'rule' };

export interface Cell {
  readonly align: 'left' | 'center' | 'right' | undefined;
  readonly children: readonly Inline[];
}

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong' | 'struck'; readonly children: readonly Inline[] }
  | Link
  /** `at` is ISO 8601, UTC, with milliseconds. */
  | { readonly type: 'instant'; readonly at: string }
  | { readonly type: 'break' };

export interface Link {
  readonly type: 'link';
  /** Checked and percent-encoded by `linkTarget`. */
  readonly target: string;
  /** The label is the address itself. */
  readonly bare: boolean;
  readonly children: readonly Inline[];
}
