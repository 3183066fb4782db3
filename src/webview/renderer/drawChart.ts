import { Error as onlyErrors, logger, parse, View, type Loader } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import { chartTheme } from './chartTheme';
import { alternative, isSingle, missingColumn, type Spec } from './spec';
import { words } from './chartWords';

const usualWidth = 480;

export interface Drawing {
  finish(): void;
}

/**
 * Draws a Vega-Lite specification as SVG. Expressions are interpreted: no code is made from text.
 * @throws {Error} whose message ends the sentence "This chart cannot be drawn: …"
 */
export async function drawChart(spec: Spec, box: HTMLElement): Promise<Drawing> {
  const missing = missingColumn(spec);
  if (missing) throw new Error(words.noColumn(missing.field, missing.columns));
  const quiet = logger(onlyErrors);
  const fitted = isSingle(spec) ? takingWidth(spec, box) : spec;
  const config = chartTheme(getComputedStyle(box).fontFamily);
  // The library checks the rest of the shape itself.
  const { spec: vega } = compile(fitted as unknown as TopLevelSpec, { config, logger: quiet });
  const { loader, asked } = refusingLoader();
  const runtime = parse(vega, undefined, { ast: true });
  const view = new View(runtime, {
    container: box,
    renderer: 'svg',
    loader,
    logger: quiet,
    expr: expressionInterpreter,
  });
  describe(box, alternative(spec));
  const finish = () => void view.finalize();
  try {
    await view.runAsync();
    if (asked()) throw new Error(words.noNetwork);
  } catch (error) {
    finish();
    throw error;
  }
  return { finish };
}

/** The chart gets narrower with the notebook, but not wider than it was meant to be. */
function takingWidth(spec: Spec, box: HTMLElement): Spec {
  const { width = usualWidth } = spec;
  if (typeof width !== 'number') return spec;
  box.style.maxWidth = `${width}px`;
  return { autosize: { type: 'fit-x', contains: 'padding' }, ...spec, width: 'container' };
}

/** One picture with one name: the hundreds of marks in it are not read out, the table has their values. */
function describe(box: HTMLElement, text: string): void {
  for (const name of ['role', 'aria-roledescription', 'aria-label']) box.removeAttribute(name);
  const svg = box.querySelector('svg');
  svg?.setAttribute('role', 'img');
  svg?.setAttribute('aria-label', text);
  for (const part of svg?.children ?? []) part.setAttribute('aria-hidden', 'true');
}

/** Loads nothing, and remembers that it was asked to. */
function refusingLoader(): { loader: Loader; asked: () => boolean } {
  let asked = false;
  const refuse = () => {
    asked = true;
    return Promise.reject(new Error(words.noNetwork));
  };
  return { loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse }, asked: () => asked };
}
