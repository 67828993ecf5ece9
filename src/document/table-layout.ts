// Lays the cells of a table out on a grid, so that what is shown is a sound table whatever spans its rows claim:
// no cell overlaps another, hangs over its group of rows, or spans a column in which nothing begins. A short row stays
// short.
import type { Table, TableCell, TableRow } from "./schema.ts";

export interface PlacedCell {
  cell: TableCell;
  colspan: number;
  rowspan: number;
}

export interface TableLayout {
  /** Leading rows that hold header cells only; never all rows of the table but the first. */
  head: PlacedCell[][];
  body: PlacedCell[][];
}

interface Slot extends PlacedCell {
  column: number;
}

/** The table as it is to be shown. */
export function layoutTable(table: Table): TableLayout {
  const plain = table.content.findIndex((row) => row.content.some((cell) => cell.type === "tableCell"));
  const headRows = plain < 0 ? 1 : plain;
  const head = placeRows(table.content.slice(0, headRows));
  const body = placeRows(table.content.slice(headRows));
  const begun = new Set([...head, ...body].flatMap((row) => row.map((slot) => slot.column)));
  const columns = [...begun].sort((one, other) => one - other);
  const shown = ({ cell, column, colspan, rowspan }: Slot): PlacedCell => ({
    cell,
    rowspan,
    colspan: columnsBefore(columns, column + colspan) - columnsBefore(columns, column),
  });
  return { head: head.map((row) => row.map(shown)), body: body.map((row) => row.map(shown)) };
}

/** Cells of one group of rows on their columns. */
function placeRows(rows: TableRow[]): Slot[][] {
  const filledUntil: number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    const free = (place: number) => (filledUntil[place] ?? 0) <= index;
    return row.content.map((cell): Slot => {
      while (!free(column)) column++;
      let colspan = 1;
      while (colspan < cell.attrs.colspan && free(column + colspan)) colspan++;
      const rowspan = Math.min(cell.attrs.rowspan, rows.length - index);
      const slot = { cell, column, colspan, rowspan };
      for (let place = column; place < column + colspan; place++) filledUntil[place] = index + rowspan;
      column += colspan;
      return slot;
    });
  });
}

/** How many of the sorted columns lie before this place. */
function columnsBefore(columns: number[], place: number): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
