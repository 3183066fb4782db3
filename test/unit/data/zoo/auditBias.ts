import { mean, sd } from '../statistics';
import { citl, excludes, wilson, type Estimate } from './calibration';

type Values = Readonly<Record<string, unknown>>;

interface Person {
  readonly y: number;
  readonly label: number;
  readonly p: number;
  readonly flag: number;
  /** Device minus reference. */
  readonly error: number;
}

interface Group {
  readonly name: string;
  readonly people: readonly Person[];
  readonly inNeed: readonly Person[];
}

/** The reference audit of a tool used on several groups: sorted codes of what is wrong in which. */
export function auditBias(rows: readonly Values[]): string[] {
  const all = groupsOf(rows);
  const groups = all.filter(({ inNeed }) => inNeed.length >= 20);
  const codes = all.filter((group) => !groups.includes(group)).map(({ name }) => `SMALL_GROUP:${name}`);

  const gap = (rate: (group: Group) => Estimate) => differ(groups.map(rate));
  if (gap(({ inNeed, people }) => wilson(inNeed.length, people.length))) codes.push('PREVALENCE_DIFF');
  if (gap(({ inNeed }) => share(inNeed, 'label'))) codes.push('LABEL_PROXY');
  if (gap(({ inNeed }) => share(inNeed, 'flag'))) codes.push('TPR_GAP');

  for (const group of groups) {
    const level = citl(
      group.people.map(({ y }) => y),
      group.people.map(({ p }) => p),
    );
    if (Math.abs(level.value) > 0.3 && excludes(level, 0)) codes.push(`CALIBRATION_GAP:${group.name}`);
    if (group !== groups[0] && measuresOtherwise(group, groups[0]!)) {
      codes.push(`MEASUREMENT_BIAS:${group.name}`);
    }
  }
  return codes.sort();
}

function groupsOf(rows: readonly Values[]): Group[] {
  const names = [...new Set(rows.map(({ group }) => String(group)))].sort();
  return names.map((name) => {
    const people = rows.filter(({ group }) => group === name).map(personOf);
    return { name, people, inNeed: people.filter(({ y }) => y === 1) };
  });
}

const personOf = ({ y, label, p, flag, ref, meas }: Values): Person => ({
  y: Number(y),
  label: Number(label),
  p: Number(p),
  flag: Number(flag),
  error: Number(meas) - Number(ref),
});

const share = (people: readonly Person[], of: 'label' | 'flag') =>
  wilson(people.filter((person) => person[of] === 1).length, people.length);

/** Whether two of the rates are .05 or more apart, with intervals that do not touch. */
function differ(rates: readonly Estimate[]): boolean {
  return rates.some((a) => rates.some((b) => a.value - b.value >= 0.05 - 1e-9 && a.low > b.high));
}

/** Whether the mean error differs from the first group's by 1 or more, and by more than 3 standard errors. */
function measuresOtherwise({ people }: Group, first: Group): boolean {
  const [a, b] = [people, first.people].map((list) => list.map(({ error }) => error)) as [number[], number[]];
  const difference = Math.abs(mean(a) - mean(b));
  const se = Math.sqrt(sd(a) ** 2 / a.length + sd(b) ** 2 / b.length);
  return difference >= 1 - 1e-9 && difference > 3 * se;
}
