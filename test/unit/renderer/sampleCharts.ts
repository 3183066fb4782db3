/** Net benefit of a model by threshold, as `figure` publishes it. */
export const curve = {
  $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
  title: 'Net benefit on synthetic patients',
  description: 'Net benefit of the model falls from 0.19 at a threshold of 5 % to 0.02 at 40 %.',
  data: {
    values: [
      { threshold: 0.05, benefit: 0.19, who: 'model' },
      { threshold: 0.2, benefit: 0.08, who: 'model' },
      { threshold: 0.4, benefit: 0.02, who: 'model' },
      { threshold: 0.05, benefit: 0.15, who: 'treat all' },
      { threshold: 0.2, benefit: -0.01, who: 'treat all' },
      { threshold: 0.4, benefit: -0.35, who: 'treat all' },
    ],
  },
  mark: { type: 'line', point: true },
  encoding: {
    x: { field: 'threshold', type: 'quantitative', title: 'Threshold (risk, 0 to 1)' },
    y: { field: 'benefit', type: 'quantitative', title: 'Net benefit (per patient)' },
    color: { field: 'who', type: 'nominal', title: 'Strategy' },
  },
};

const length = { field: 'unit', type: 'nominal', title: 'Ward' };
const bars = {
  data: {
    values: [
      { unit: 'A', missed: 4 },
      { unit: 'B', missed: 9 },
    ],
  },
  mark: 'bar',
  encoding: { x: length, y: { field: 'missed', type: 'quantitative', title: 'Missed cases (n)' } },
};

/** Charts of the shapes that lessons use: each has to be drawn without a word on the console. */
export const shapes: Record<string, Record<string, unknown>> = {
  bars,
  layers: {
    data: curve.data,
    layer: [
      { mark: 'line', encoding: curve.encoding },
      { mark: { type: 'rule', strokeDash: [4, 4] }, encoding: { y: { datum: 0 } } },
      {
        mark: { type: 'text', dy: -6 },
        encoding: { x: { datum: 0.3 }, y: { datum: 0 }, text: { value: 'no benefit' } },
      },
    ],
  },
  'side by side': { hconcat: [bars, { ...bars, width: 120 }] },
  facets: {
    ...curve,
    encoding: { ...curve.encoding, column: { field: 'who', type: 'nominal' } },
    width: 120,
  },
  'computed columns': {
    ...bars,
    transform: [{ calculate: 'datum.missed / 10', as: 'share' }, { filter: 'datum.share > 0.5' }],
    encoding: { ...bars.encoding, y: { field: 'share', type: 'quantitative', axis: { format: '.0%' } } },
  },
  histogram: {
    ...bars,
    encoding: { x: { bin: true, field: 'missed' }, y: { aggregate: 'count', title: 'Wards (n)' } },
  },
  heatmap: {
    data: curve.data,
    mark: 'rect',
    encoding: {
      x: { field: 'threshold', type: 'ordinal' },
      y: { field: 'who', type: 'nominal' },
      color: { field: 'benefit', type: 'quantitative' },
    },
  },
  slider: {
    ...curve,
    params: [
      { name: 'cut', value: 0.2, bind: { input: 'range', min: 0, max: 0.4, step: 0.1, name: 'Threshold' } },
    ],
    transform: [{ filter: 'datum.threshold <= cut' }],
  },
  'named data, as Altair writes it': { ...bars, data: { name: 'd' }, datasets: { d: bars.data.values } },
};
