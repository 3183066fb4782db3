/** What charts say themselves. Their own words are in their specification. */
export const words = {
  chart: 'Chart',
  chartOf: (y: string, x: string) => `Chart of ${y} by ${x}`,
  showAsTable: 'Show as table',
  rowsShown: (shown: number, all: number) => `The first ${shown} of ${all} rows.`,
  cannotDraw: (why: string) => `This chart cannot be drawn: ${why}`,
  noColumn: (field: string, columns: readonly string[]) =>
    `its data has no column "${field}". The columns are ${columns.join(', ')}.`,
  notVegaLite: 'it does not fit Vega-Lite. Look at its mark, and at the field and type of each channel.',
  noSpec: 'its output is not a Vega-Lite specification.',
  noNetwork:
    'it asks for data or a picture from an address, and nothing is loaded from the network here. Pass the values themselves as its data.',
  showSpec: 'Show the specification',
} as const;
