import { Icon } from '../Icon';

interface Props<V extends string> {
  label: string;
  value: V;
  options: readonly (readonly [V, string])[];
  onChange(value: V): void;
}

/** A native select with our own arrow. Its value is one of its options by construction. */
export function Select<V extends string>({ label, value, options, onChange }: Props<V>) {
  const choose = (index: number) => {
    const option = options[index];
    if (option) onChange(option[0]);
  };
  return (
    <span class="select">
      <select aria-label={label} onChange={(event) => choose(event.currentTarget.selectedIndex)}>
        {options.map(([id, text]) => (
          <option key={id} value={id} selected={id === value}>
            {text}
          </option>
        ))}
      </select>
      <Icon name="chevron-down" />
    </span>
  );
}
