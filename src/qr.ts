// A text as a QR code (ISO/IEC 18004), made here so that no secret and no reader's wish goes to anybody: byte mode, error
// correction M, versions 1 to 10, which hold 213 bytes. Runs in a browser too.

/** Codewords in all, and for correction level M: correction codewords a block, blocks. By version. */
const SIZES: readonly [total: number, correction: number, blocks: number][] = [
  [26, 10, 1],
  [44, 16, 1],
  [70, 26, 1],
  [100, 18, 2],
  [134, 24, 2],
  [172, 16, 4],
  [196, 18, 4],
  [242, 22, 4],
  [292, 22, 5],
  [346, 26, 5],
];
const ALIGNMENTS: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
];

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Rows of dark (true) and light modules, without the quiet zone. @throws RangeError beyond 213 bytes */
export function qrModules(text: string): boolean[][] {
  const bytes = new TextEncoder().encode(text);
  const version = versionFor(bytes.length);
  const codewords = interleaved(dataCodewords(bytes, version), version);
  const grid = new Grid(version);
  grid.placeBits(codewords);
  return grid.bestMasked();
}

/** As the path of an SVG of `size` units, for one fill. */
export function qrPath(text: string): { path: string; size: number } {
  const rows = qrModules(text);
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : "")))
    .join("");
  return { path, size: rows.length + 8 };
}

function capacity(version: number): number {
  const [total, correction, blocks] = SIZES[version - 1] as [number, number, number];
  return total - correction * blocks;
}

function versionFor(length: number): number {
  for (let version = 1; version <= SIZES.length; version += 1) {
    const head = version < 10 ? 12 : 20;
    if (length * 8 + head <= capacity(version) * 8) return version;
  }
  throw new RangeError("a QR code of ours holds at most 213 bytes");
}

function dataCodewords(bytes: Uint8Array, version: number): number[] {
  const most = capacity(version);
  let bits = `0100${bytes.length.toString(2).padStart(version < 10 ? 8 : 16, "0")}`;
  for (const byte of bytes) bits += byte.toString(2).padStart(8, "0");
  bits = bits.padEnd(Math.min(most * 8, bits.length + 4), "0");
  bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, "0");
  const words = (bits.match(/.{8}/g) ?? []).map((word) => Number.parseInt(word, 2));
  for (let at = 0; words.length < most; at += 1) words.push(at % 2 === 0 ? 0xec : 0x11);
  return words;
}

/** Blocks with their correction, column by column. */
function interleaved(data: number[], version: number): number[] {
  const [, correction, blocks] = SIZES[version - 1] as [number, number, number];
  const short = Math.floor(data.length / blocks);
  const shorts = blocks - (data.length % blocks);
  const parts: { words: number[]; check: number[] }[] = [];
  let from = 0;
  for (let block = 0; block < blocks; block += 1) {
    const words = data.slice(from, from + short + (block < shorts ? 0 : 1));
    from += words.length;
    parts.push({ words, check: correctionOf(words, correction) });
  }
  const columns = (list: number[][]): number[] =>
    Array.from({ length: Math.max(...list.map((row) => row.length)) }, (_, column) =>
      list.flatMap((row) => row[column] ?? []),
    ).flat();
  return [...columns(parts.map((part) => part.words)), ...columns(parts.map((part) => part.check))];
}

const EXP: number[] = [];
const LOG: number[] = [];
for (let power = 0, value = 1; power < 255; power += 1) {
  EXP[power] = value;
  LOG[value] = power;
  value = value << 1 > 255 ? (value << 1) ^ 0x11d : value << 1;
}

function times(one: number, other: number): number {
  if (one === 0 || other === 0) return 0;
  return EXP[((LOG[one] as number) + (LOG[other] as number)) % 255] as number;
}

/** Reed–Solomon remainder over GF(256). */
export function correctionOf(words: readonly number[], count: number): number[] {
  let generator = [1];
  for (let at = 0; at < count; at += 1) {
    const next = [...generator, 0];
    for (const [place, factor] of generator.entries()) {
      next[place + 1] = (next[place + 1] as number) ^ times(factor, EXP[at] as number);
    }
    generator = next;
  }
  const rest = [...words, ...new Array<number>(count).fill(0)];
  for (let at = 0; at < words.length; at += 1) {
    const lead = rest[at] as number;
    for (const [place, factor] of generator.entries())
      rest[at + place] = (rest[at + place] as number) ^ times(factor, lead);
  }
  return rest.slice(words.length);
}

class Grid {
  readonly size: number;
  readonly dark: boolean[][];
  /** Modules that a mask leaves alone. */
  readonly fixed: boolean[][];
  readonly version: number;

  constructor(version: number) {
    this.version = version;
    this.size = 17 + 4 * version;
    const blank = () => Array.from({ length: this.size }, () => new Array<boolean>(this.size).fill(false));
    this.dark = blank();
    this.fixed = blank();
    this.placePatterns();
  }

  set(x: number, y: number, dark: boolean): void {
    const [row, fixed] = [this.dark[y], this.fixed[y]];
    if (!row || !fixed || x < 0 || x >= this.size) return;
    row[x] = dark;
    fixed[x] = true;
  }

  placePatterns(): void {
    const last = this.size - 1;
    for (let at = 0; at <= last; at += 1) {
      this.set(at, 6, at % 2 === 0);
      this.set(6, at, at % 2 === 0);
    }
    for (const [x, y] of [
      [3, 3],
      [last - 3, 3],
      [3, last - 3],
    ] as const)
      this.placeFinder(x, y);
    const centres = ALIGNMENTS[this.version - 1] ?? [];
    const end = centres.at(-1);
    for (const x of centres) {
      for (const y of centres) {
        const inFinder = (x === 6 && y === 6) || (x === 6 && y === end) || (x === end && y === 6);
        if (!inFinder) this.placeAlignment(x, y);
      }
    }
    this.placeFormat(0);
    this.placeVersion();
  }

  placeFinder(x: number, y: number): void {
    for (let down = -4; down <= 4; down += 1) {
      for (let along = -4; along <= 4; along += 1) {
        const ring = Math.max(Math.abs(down), Math.abs(along));
        this.set(x + along, y + down, ring !== 2 && ring !== 4);
      }
    }
  }

  placeAlignment(x: number, y: number): void {
    for (let down = -2; down <= 2; down += 1) {
      for (let along = -2; along <= 2; along += 1) {
        this.set(x + along, y + down, Math.max(Math.abs(down), Math.abs(along)) !== 1);
      }
    }
  }

  /** Correction level M and the mask, twice. */
  placeFormat(mask: number): void {
    const bits = formatBits(mask);
    const bit = (at: number): boolean => ((bits >> at) & 1) === 1;
    const last = this.size - 1;
    for (let at = 0; at <= 5; at += 1) this.set(8, at, bit(at));
    this.set(8, 7, bit(6));
    this.set(8, 8, bit(7));
    this.set(7, 8, bit(8));
    for (let at = 9; at < 15; at += 1) this.set(14 - at, 8, bit(at));
    for (let at = 0; at < 8; at += 1) this.set(last - at, 8, bit(at));
    for (let at = 8; at < 15; at += 1) this.set(8, last - 14 + at, bit(at));
    this.set(8, last - 7, true);
  }

  placeVersion(): void {
    if (this.version < 7) return;
    let rest = this.version;
    for (let at = 0; at < 12; at += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
    const bits = (this.version << 12) | rest;
    for (let at = 0; at < 18; at += 1) {
      const dark = ((bits >> at) & 1) === 1;
      const [far, near] = [this.size - 11 + (at % 3), Math.floor(at / 3)];
      this.set(far, near, dark);
      this.set(near, far, dark);
    }
  }

  /** Up and down in pairs of columns, from the end, past the fixed ones. */
  placeBits(codewords: readonly number[]): void {
    let at = 0;
    for (let column = this.size - 1; column >= 1; column -= 2) {
      if (column === 6) column = 5;
      for (let step = 0; step < this.size; step += 1) {
        for (const x of [column, column - 1]) {
          const isUp = ((column + 1) & 2) === 0;
          const y = isUp ? this.size - 1 - step : step;
          if (this.fixed[y]?.[x] || at >= codewords.length * 8) continue;
          (this.dark[y] as boolean[])[x] = (((codewords[at >> 3] as number) >> (7 - (at & 7))) & 1) === 1;
          at += 1;
        }
      }
    }
  }

  bestMasked(): boolean[][] {
    const all = MASKS.map((mask, number) => {
      this.placeFormat(number);
      return this.dark.map((row, y) =>
        row.map((dark, x) => (this.fixed[y]?.[x] ? dark : dark !== mask(x, y))),
      );
    });
    return all.reduce((best, next) => (penalty(next) < penalty(best) ? next : best));
  }
}

function formatBits(mask: number): number {
  let rest = mask;
  for (let at = 0; at < 10; at += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  return ((mask << 10) | rest) ^ 0x5412;
}

/** How hard to read: long runs, blocks, look-alikes of finders, too dark or too light. */
function penalty(rows: boolean[][]): number {
  const columns = rows.map((_, x) => rows.map((row) => row[x] as boolean));
  let sum = 0;
  for (const line of [...rows, ...columns]) {
    const text = line.map((dark) => (dark ? "1" : "0")).join("");
    for (const run of text.match(/1{5,}|0{5,}/g) ?? []) sum += run.length - 2;
    for (let at = 0; at + 11 <= text.length; at += 1) {
      const part = text.slice(at, at + 11);
      if (part === "10111010000" || part === "00001011101") sum += 40;
    }
  }
  for (const [y, row] of rows.entries()) {
    for (const [x, dark] of row.entries()) {
      const below = rows[y + 1];
      if (below && x + 1 < row.length && row[x + 1] === dark && below[x] === dark && below[x + 1] === dark)
        sum += 3;
    }
  }
  const share = rows.flat().filter(Boolean).length / rows.length ** 2;
  return sum + Math.floor(Math.abs(share * 100 - 50) / 5) * 10;
}
