import { Prose } from '../../states/prose.tsx';
import { Scrolling } from '../../states/scrolling.tsx';
import { Sentences } from './sentences.tsx';
import type { ShownBlock } from './shown-section.server.ts';
import { SourceNames } from './sources.tsx';

/** What stands in a section of the document. `takenInto`: the section that its sentences can be taken over into. */
export function Blocks({
  blocks,
  takenInto,
  about,
}: {
  readonly blocks: readonly ShownBlock[];
  readonly takenInto: string | null;
  /** The section's title, for those who cannot see where it stands. */
  readonly about: string;
}) {
  return blocks.map((block, place) => (
    <Block key={`${place} ${block.kind}`} block={block} takenInto={takenInto} about={about} />
  ));
}

function Block({
  block,
  takenInto,
  about,
}: {
  readonly block: ShownBlock;
  readonly takenInto: string | null;
  readonly about: string;
}) {
  switch (block.kind) {
    case 'sentences':
      return <Sentences sentences={block.sentences} takenInto={takenInto} />;
    case 'table':
      return <Table table={block} about={about} />;
    case 'written':
      return <Prose html={block.html} />;
    case 'labels':
      return (
        <ul className="flex flex-wrap gap-1.5">
          {block.labels.map((label) => (
            <li key={label} className="rounded-full border border-edge px-2.5 text-sm">
              {label}
            </li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <div className="grid gap-1">
          <p className="text-sm font-semibold">
            {block.heading} (<SourceNames sources={[block.source]} />)
          </p>
          <blockquote className="border-s-3 ps-3 text-soft">
            <Prose html={block.html} />
          </blockquote>
          {block.beside.length > 0 && <Sentences sentences={block.beside} takenInto={null} />}
        </div>
      );
  }
}

function Table({
  table: { columns, rows },
  about,
}: {
  readonly table: Extract<ShownBlock, { kind: 'table' }>;
  readonly about: string;
}) {
  return (
    <Scrolling aria-label={`Table: ${about}`} className="document prose text-sm">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell, column) => (
                <td key={columns[column]}>{typeof cell === 'string' ? cell : <SourceNames sources={cell} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}
