/** Values of a column of a test file, by row. */
export type Value = string | number | bigint | boolean | null;

/** What a page or footer says, before a test makes it say something else; NaN stands for the truth. */
export interface Claims {
  /** Values that the footer says the column has. */
  columnValues: number;
  pageValues: number;
  pageSize: number;
  packedSize: number;
  codec: number;
  encoding: number;
  /** Definition levels, run-length encoded. */
  levels: Buffer;
  body: Buffer;
  /** Rows that the footer says the file has. */
  rows: number;
  /** Rows that it says the first row group has. */
  groupRows: number;
  offset: number;
}

export interface WriterOptions {
  readonly rowsPerGroup?: number;
  /** Changes what is said of the first column of the first row group. */
  readonly lie?: (claims: Claims) => void;
  /** Packs the body of every page. */
  readonly pack?: { readonly codec: number; readonly page: (bytes: Buffer) => Buffer };
}

const [BOOLEAN, INT64, DOUBLE, BYTE_ARRAY] = [0, 2, 5, 6];

/**
 * A small writer of Parquet (parquet-format 2.10): structs of optional leaves, plain encoding, one page for each column
 * of a row group. Rows are `{'doc.id': '7', …}`; the type of a column is that of its first value that is not null.
 */
export function writeParquet(rows: readonly Readonly<Record<string, Value>>[], options: WriterOptions = {}): Buffer {
  const { rowsPerGroup = rows.length, lie, pack } = options;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const chunks: Buffer[] = [Buffer.from('PAR1')];
  let size = 4;
  let saidRows = rows.length;
  const groups: Buffer[] = [];
  for (let start = 0; start < rows.length; start += rowsPerGroup) {
    const group = rows.slice(start, start + rowsPerGroup);
    const metas: Buffer[] = [];
    let groupRows = group.length;
    for (const column of columns) {
      const values = group.map((row) => row[column] ?? null);
      const claims = claimsOf(values, size, rows.length);
      if (start === 0 && column === columns[0]) lie?.(claims);
      if (!Number.isNaN(claims.groupRows)) groupRows = claims.groupRows;
      saidRows = claims.rows === rows.length ? saidRows : claims.rows;
      const page = pageOf(claims, pack);
      metas.push(columnMeta(column, typeOf(rows, column), claims, page.length));
      chunks.push(page);
      size += page.length;
    }
    groups.push(struct([1, list(12, metas)], [2, long(1)], [3, long(groupRows)]));
  }
  const footer = struct(
    [1, int(1)],
    [2, list(12, schemaOf(rows, columns))],
    [3, long(saidRows)],
    [4, list(12, groups)],
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(footer.length);
  return Buffer.concat([...chunks, footer, length, Buffer.from('PAR1')]);
}

function claimsOf(values: readonly Value[], offset: number, rows: number): Claims {
  const levels = Buffer.concat(values.map((value) => Buffer.from([2, value === null ? 1 : 2])));
  const body = Buffer.concat(values.flatMap((value) => (value === null ? [] : [plain(value)])));
  const count = values.length;
  const unsaid = Number.NaN;
  const page = { pageValues: count, pageSize: unsaid, packedSize: unsaid, codec: 0, encoding: 0, levels, body };
  return { ...page, columnValues: count, rows, groupRows: unsaid, offset };
}

function plain(value: NonNullable<Value>): Buffer {
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    return Buffer.concat([length, text]);
  }
  const bytes = Buffer.alloc(8);
  if (typeof value === 'bigint') bytes.writeBigInt64LE(value);
  else if (typeof value === 'number') bytes.writeDoubleLE(value);
  // a column of booleans has one value here: they are packed by the bit
  else return Buffer.from([value ? 1 : 0]);
  return bytes;
}

function pageOf(claims: Claims, pack: WriterOptions['pack']): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(claims.levels.length);
  const bytes = Buffer.concat([length, claims.levels, claims.body]);
  const packed = pack === undefined ? bytes : pack.page(bytes);
  if (pack !== undefined) claims.codec = pack.codec;
  const said = (value: number, real: number): number => (Number.isNaN(value) ? real : value);
  const data = struct([1, int(claims.pageValues)], [2, int(claims.encoding)], [3, int(3)], [4, int(3)]);
  const header = struct(
    [1, int(0)],
    [2, int(said(claims.pageSize, bytes.length))],
    [3, int(said(claims.packedSize, packed.length))],
    [5, [12, data]],
  );
  return Buffer.concat([header, packed]);
}

function typeOf(rows: readonly Readonly<Record<string, Value>>[], column: string): number {
  const value = rows.map((row) => row[column] ?? null).find((found) => found !== null);
  if (typeof value === 'boolean') return BOOLEAN;
  if (typeof value === 'bigint') return INT64;
  return typeof value === 'number' ? DOUBLE : BYTE_ARRAY;
}

function columnMeta(column: string, type: number, claims: Claims, length: number): Buffer {
  const path = list(8, column.split('.').map(binary));
  const meta = struct(
    ...([
      [1, int(type)],
      [2, list(5, [int(0)[1]])],
      [3, path],
      [4, int(claims.codec)],
      [5, long(claims.columnValues)],
      [6, long(length)],
      [7, long(length)],
      [9, long(claims.offset)],
    ] satisfies Field[]),
  );
  return struct([2, long(claims.offset)], [3, [12, meta]]);
}

function schemaOf(rows: readonly Readonly<Record<string, Value>>[], columns: readonly string[]): Buffer[] {
  const structs = Map.groupBy(columns, (column) => column.split('.')[0] ?? '');
  const elements = [struct([4, [8, binary('schema')]], [5, int(structs.size)])];
  for (const [name, members] of structs) {
    elements.push(struct([3, int(1)], [4, [8, binary(name)]], [5, int(members.length)]));
    for (const column of members) {
      const type = typeOf(rows, column);
      const leaf: Field[] = [
        [1, int(type)],
        [3, int(1)],
        [4, [8, binary(column.split('.')[1] ?? '')]],
      ];
      elements.push(struct(...leaf, ...(type === BYTE_ARRAY ? [[6, int(0)] satisfies Field] : [])));
    }
  }
  return elements;
}

/** Thrift's compact protocol: a type and its bytes. */
type Typed = readonly [type: number, bytes: Buffer];
type Field = readonly [id: number, value: Typed];

function struct(...fields: readonly Field[]): Buffer {
  let last = 0;
  const parts = fields.map(([id, [type, bytes]]) => {
    const head = Buffer.from([((id - last) << 4) | type]);
    last = id;
    return Buffer.concat([head, bytes]);
  });
  return Buffer.concat([...parts, Buffer.from([0])]);
}

function list(type: number, items: readonly Buffer[]): Typed {
  const head =
    items.length < 15
      ? Buffer.from([(items.length << 4) | type])
      : Buffer.concat([Buffer.from([0xf0 | type]), varint(items.length)]);
  return [9, Buffer.concat([head, ...items])];
}

function int(value: number): Typed {
  return [5, varint(value >= 0 ? value * 2 : -value * 2 - 1)];
}

/** For what Parquet declares as 64 bits. */
function long(value: number): Typed {
  return [6, int(value)[1]];
}

function binary(text: string): Buffer {
  return Buffer.concat([varint(Buffer.byteLength(text)), Buffer.from(text)]);
}

export function varint(value: number): Buffer {
  const bytes: number[] = [];
  let left = value;
  while (left >= 0x80) {
    bytes.push((left % 0x80) | 0x80);
    left = Math.floor(left / 0x80);
  }
  return Buffer.from([...bytes, left]);
}
