/** R code that stands for itself inside a literal. */
export class RCode {
  constructor(readonly text: string) {}
}

type Scalar = string | number | bigint | boolean | null;
type Dict = Map<unknown, unknown>;

/**
 * Writes a value as an R literal, in plain ASCII: R's parser depends on the locale, an escape does not.
 *
 * Data, as read by `typedYaml`, becomes what an R user would type: numbers are doubles, null is NA, a list of one kind of scalar a vector,
 * a list of rows (dicts of scalars) a data frame, a list of number lists of one length a matrix with one row each, a dict (a Map) a named
 * list, any other list a list. An empty list is `logical(0)`, which joins any other vector.
 * Structure, a plain object, becomes a named list without its undefined fields; a list of plain objects is a list.
 */
export function rLiteral(value: unknown): string {
  if (value instanceof RCode) return value.text;
  if (isScalar(value)) return scalar(value);
  if (Array.isArray(value)) return listLiteral(value);
  const entries: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value as object);
  const fields = entries.filter(([, item]) => item !== undefined);
  return call(
    'list',
    fields.map(([key, item]) => `${rName(String(key))} = ${rLiteral(item)}`),
  );
}

/** The empty value of the kind that `sample`, another value of the same argument, has. */
export function rEmpty(sample: readonly unknown[]): RCode {
  if (isRows(sample)) {
    const columns = columnsOf(sample);
    return new RCode(frame(columns.map(([name, cells]) => [name, rEmpty(cells).text])));
  }
  const kind = kindOf(sample);
  return new RCode(kind ? `${empties[kind]}(0)` : 'logical(0)');
}

/** Lines of code as a character vector: a single long string would hit a limit of R's parser. */
export function rLines(text: string): string {
  return call('c', text.split('\n').map(rText), ',\n  ');
}

const empties = { string: 'character', number: 'numeric', boolean: 'logical' };

function listLiteral(items: readonly unknown[]): string {
  if (items.length === 0) return 'logical(0)';
  if (items.every(isScalar) && kindOf(items) !== undefined) return vector(items);
  if (items.every((item) => item === null)) return vector(items as null[]);
  if (isRows(items)) return frame(columnsOf(items).map(([name, cells]) => [name, vector(cells)]));
  const literals = items.map(rLiteral);
  return call(isMatrix(items) ? 'rbind' : 'list', literals);
}

function vector(items: readonly Scalar[]): string {
  return items.length === 1 ? scalar(items[0] ?? null) : call('c', items.map(scalar));
}

function frame(columns: readonly (readonly [string, string])[]): string {
  const fields = columns.map(([name, literal]) => `${rName(name)} = ${literal}`);
  const odd = columns.some(([name]) => !syntactic.test(name));
  return call('data.frame', odd ? [...fields, 'check.names = FALSE'] : fields);
}

/** Rows: dicts of scalars whose columns each hold one kind of value. */
function isRows(items: readonly unknown[]): items is Map<string, Scalar>[] {
  if (items.length === 0 || !items.every((item) => item instanceof Map)) return false;
  const rows = items as Dict[];
  if (rows.some((row) => row.size === 0 || ![...row.values()].every(isScalar))) return false;
  return columnsOf(rows as Map<string, Scalar>[]).every(
    ([, cells]) => kindOf(cells) !== undefined || cells.every((cell) => cell === null),
  );
}

function columnsOf(rows: readonly Map<string, Scalar>[]): [string, Scalar[]][] {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return names.map((name) => [String(name), rows.map((row) => row.get(name) ?? null)]);
}

function isMatrix(items: readonly unknown[]): boolean {
  const isNumbers = (item: unknown) => Array.isArray(item) && item.length > 0 && kindOf(item) === 'number';
  return items.every(
    (item) => isNumbers(item) && (item as unknown[]).length === (items[0] as unknown[]).length,
  );
}

/** The one kind of scalar that a list holds beside nulls; undefined when there is none, or more than one. */
function kindOf(items: readonly unknown[]): keyof typeof empties | undefined {
  const kinds = new Set(items.filter((item) => item !== null).map((item) => typeof item));
  if (kinds.delete('bigint')) kinds.add('number');
  const [kind, ...others] = kinds;
  return others.length === 0 && kind !== undefined && kind in empties
    ? (kind as keyof typeof empties)
    : undefined;
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
}

function scalar(value: Scalar): string {
  if (value === null) return 'NA';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return rText(value);
  if (typeof value === 'bigint' || Number.isFinite(value)) return String(value);
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Inf' : '-Inf';
}

function rText(text: string): string {
  const escape = (sign: string) => {
    const code = sign.codePointAt(0) ?? 0;
    return code > 0xffff
      ? `\\U${code.toString(16).padStart(8, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  };
  return JSON.stringify(text).replace(/[^\x20-\x7e]/gu, escape);
}

const syntactic = /^[A-Za-z][A-Za-z0-9._]*$/;
const reserved = /^(if|else|repeat|while|function|for|next|break|in|TRUE|FALSE|NULL|Inf|NaN|NA(_\w+_)?)$/;

function rName(name: string): string {
  return syntactic.test(name) && !reserved.test(name) ? name : rText(name);
}

function call(name: string, items: readonly string[], separator = ', '): string {
  return `${name}(${items.join(separator)})`;
}
