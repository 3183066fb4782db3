import { words } from './chartWords';

/** A Vega-Lite specification as it came out of a cell. */
export type Spec = Readonly<Record<string, unknown>>;
type Values = readonly Readonly<Record<string, unknown>>[];

export const isObject = (value: unknown): value is Spec =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objects = (value: unknown): Spec[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** What a person who does not see the chart is told: its description, else its title, else its axes. */
export function alternative(spec: Spec): string {
  const { description, title, encoding } = spec;
  const heading = isObject(title) ? title['text'] : title;
  for (const text of [description, heading]) if (typeof text === 'string' && text) return text;
  const [x, y] = ['x', 'y'].map((axis) => axisTitle(isObject(encoding) ? encoding[axis] : undefined));
  return x && y ? words.chartOf(y, x) : words.chart;
}

function axisTitle(channel: unknown): string {
  if (!isObject(channel)) return '';
  const { title, axis, field } = channel;
  const text = title ?? (isObject(axis) ? axis['title'] : undefined) ?? field;
  return typeof text === 'string' ? text : '';
}

/** The rows written into a specification, one table for each data set; a chart's layers and parts are looked through. */
export function inlineTables(spec: Spec): Values[] {
  const parts = ['layer', 'hconcat', 'vconcat', 'concat'].flatMap((key) => objects(spec[key]));
  const inner = isObject(spec['spec']) ? [spec['spec']] : [];
  const named = isObject(spec['datasets']) ? Object.values(spec['datasets']) : [];
  const own = isObject(spec['data']) ? [spec['data']['values']] : [];
  const tables = [...own, ...named].map(objects).filter((rows) => rows.length > 0);
  return [...tables, ...[...parts, ...inner].flatMap(inlineTables)];
}

/** A column that the chart asks for and its own data does not have: most often a typing slip, and the drawing would only be empty. */
export function missingColumn(spec: Spec): { field: string; columns: string[] } | undefined {
  const { data, encoding, transform } = spec;
  const rows = isObject(data) ? objects(data['values']) : [];
  if (transform || rows.length === 0 || !isObject(encoding)) return undefined;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const fields = Object.values(encoding).flatMap((channel) => (isObject(channel) ? [channel['field']] : []));
  const field = fields.find((each) => typeof each === 'string' && !columns.includes(each) && !isPath(each));
  return typeof field === 'string' ? { field, columns } : undefined;
}

/** `a.b` and `a['b']` reach into a value. */
const isPath = (field: string) => /[.[\]]/.test(field);

/** Whether the chart is one drawing, so that it can take the width that there is. */
export function isSingle(spec: Spec): boolean {
  const { encoding } = spec;
  const split = isObject(encoding) && ['row', 'column', 'facet'].some((channel) => channel in encoding);
  return ('mark' in spec || 'layer' in spec) && !split;
}
