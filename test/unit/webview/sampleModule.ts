import type { ModulePageState } from '../../../src/protocol/modulePage';

const lesson = `
<aside class="box bedside"><p class="box-title">Why it matters at the bedside</p>
<p>A ward examines anyone whose risk of sepsis is 10 % or more. Here the model says 10 % for patients whose true risk is about 3 %. The team spends its night on people who are well.</p></aside>
<h2 id="two-promises" tabindex="-1">Two different promises</h2>
<p>A risk model makes two promises. The first is about <strong>order</strong>, the second about <strong>size</strong>. See <a href="#weigh">how to weigh it</a> and <a href="module:discrimination-and-thresholds">Discrimination and thresholds</a>.<sup class="footnote-ref"><a href="#fn1" id="fnref1" aria-label="Footnote 1">1</a></sup></p>
<aside class="box clinician"><p class="box-title">For clinicians</p><p>A thermometer that reads 1 °C too high still ranks patients by fever.</p></aside>
<aside class="box engineer"><p class="box-title">For engineers</p><p>The level needs its own fit, with <code>offset = logit(p)</code>.</p></aside>
<figure><svg viewBox="0 0 640 120" role="img" aria-labelledby="ft"><title id="ft">Observed against predicted risk</title><line x1="40" y1="100" x2="620" y2="100" stroke="var(--vscode-charts-lines)"/><path d="M40 100L620 20" fill="none" stroke="var(--vscode-charts-blue)" stroke-width="2.5"/><text x="60" y="30" font-size="12">Observed</text></svg><figcaption><strong>Figure 1.</strong> Ten groups of patients by predicted risk.</figcaption></figure>
<h2 id="weigh" tabindex="-1">Is it worth using?</h2>
<blockquote><p>net benefit = TP/n − FP/n × p/(1 − p)</p></blockquote>
<table><thead><tr><th>plan</th><th class="right">net benefit per 1,000 patients</th><th>what it would mean on the ward</th></tr></thead><tbody>
<tr><td>examine no one</td><td class="right">0</td><td>nobody is examined</td></tr><tr><td>examine everyone</td><td class="right">−59.6</td><td>everybody is examined</td></tr><tr><td>the model repaired</td><td class="right">+9.7</td><td>ten more patients found</td></tr></tbody></table>
<pre><code>nb = tp / n - fp / n * p / (1 - p)  # a long line of code that is wider than a narrow column of text</code></pre>
<section class="sources"><h2>Sources</h2><p id="fn1">1. Vickers AJ, Elkin EB. Decision curve analysis. 2006. <a href="#fnref1" aria-label="Back to the text">Back</a></p></section>`;

/** A module in the middle of being learned. */
export function sampleModule(): ModulePageState {
  return {
    id: 'calibration-and-net-benefit',
    number: 14,
    of: 27,
    group: 'Model validation & bias',
    title: 'Calibration and net benefit',
    minutes: 60,
    state: 'inProgress',
    fixed: false,
    restricted: false,
    buildsOn: [
      { id: 'discrimination-and-thresholds', title: 'Discrimination and thresholds', written: true },
      { id: 'principles', title: 'Principles of machine learning', written: false },
    ],
    outcomes: [
      "say whether a model's risks are too high, too low or too extreme;",
      'decide whether using the model beats treating everyone or no one.',
    ],
    lesson,
    quiz: [
      {
        id: 'threshold',
        ask: 'A ward accepts four false alarms for each sepsis case caught. Which threshold says the same?',
        answered: null,
        options: [
          {
            html: '10 %',
            right: false,
            why: '10 % accepts nine false alarms for one case: more work than agreed.',
          },
          {
            html: '20 %',
            right: true,
            why: 'One case against four alarms gives odds of 1 : 4, and 1/(1 + 4) is 20 %.',
          },
          {
            html: '25 %',
            right: false,
            why: '25 % is the odds 1/4 read as a probability. It accepts only three, so some patients are found later than intended.',
          },
          { html: '<code>0.8</code>', right: false, why: '' },
        ],
      },
      {
        id: 'slope',
        ask: 'At a second hospital the slope is 0.6. What happened most likely?',
        answered: null,
        options: [
          {
            html: 'The model is overfitted.',
            right: true,
            why: 'Too bold: it learned noise of its first home.',
          },
          { html: 'The outcome is rarer here.', right: false, why: 'A rarer outcome moves the level.' },
        ],
      },
    ],
    exercises: [
      {
        ...{ id: 'costs', title: 'Choose a threshold from costs', minutes: 20, state: 'verified' },
        ...{ languages: ['python', 'r'], begun: ['python'], passed: 9, total: 9 },
      },
      {
        ...{ id: 'by-hand', title: 'Net benefit by hand', minutes: 15, state: 'inProgress' },
        ...{ languages: ['python', 'r'], begun: ['python'], passed: 4, total: 6 },
      },
      {
        ...{ id: 'curve', title: 'Decision curve for two models', minutes: 20, state: 'notStarted' },
        ...{ languages: ['r'], begun: [], passed: 0, total: 4 },
      },
    ],
    next: 'by-hand',
    previous: { id: 'discrimination-and-thresholds', title: 'Discrimination and thresholds', written: true },
    following: { id: 'external', title: 'External validation and drift', written: false },
  };
}
