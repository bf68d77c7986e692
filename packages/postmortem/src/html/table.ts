import type { Cell, Table } from '../document.ts';
import type { Markup } from './markup.ts';
import { markup, said } from './markup.ts';
import type { Citing } from './sources.ts';

/** With more columns than this a table would be wider than the page: the last two, addresses and ids, break anywhere. */
const MANY = 6;

/** A table; on a phone each row stands as a small list under the names of its columns. The roles stay when it does. */
export function writeTable({ columns, rows }: Table, { cite }: Pick<Citing, 'cite'>): Markup {
  const write = (cell: Cell) =>
    typeof cell === 'string' ? said(cell) : cell.length > 0 && markup`<span>${cite(cell)}</span>`;
  const isSource = columns.map((_, place) => rows.some((row) => typeof row[place] === 'object'));
  const heads = columns.map((column) => markup`<th role="columnheader" scope="col">${said(column)}</th>`);
  const body = rows.map(
    (
      row,
    ) => markup`<tr role="row">${row.map((cell, place) => markup`<td role="cell" data-column="${said(columns[place] ?? '')}"${isSource[place] && markup` class="soft"`}>${write(cell)}</td>`)}</tr>
`,
  );
  const isMany = columns.length > MANY;
  return markup`<table role="table"${isMany && markup` class="many"`}><thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">
${body}</tbody></table>`;
}
