import { Stream } from '../../src/core/data/stream';

/** The names that the three practice families ask for, and what a hospital calls them. */
export const ownColumns: Record<string, Record<string, string>> = {
  'data-curation': {
    ...{ mrn: 'Fallnr', name: 'Name', dob: 'geboren', sex: 'Geschlecht', zip: 'PLZ', age: 'Alter' },
    ...{ admit_date: 'Aufnahme', discharge_date: 'Entlassung' },
  },
  'model-validation': { y: 'verstorben', p: 'Risiko', patient: 'Fallnr', site: 'Station' },
  'bias-testing': {
    ...{ group: 'Geschlecht', y: 'verstorben', flag: 'gemeldet', label: 'kodiert', p: 'Risiko' },
    ...{ ref: 'Blutgas', meas: 'Sonde' },
  },
};

const header =
  'Fallnr,Name,geboren,Geschlecht,PLZ,Alter,Aufnahme,Entlassung,verstorben,Risiko,Station,gemeldet,kodiert,Blutgas,Sonde,hr,creatinine,Größe,y';

/**
 * A table as a hospital might export it: a byte-order mark, German names, quotes with a line break in them, gaps, codes,
 * and a column `y` that is not the outcome.
 */
export function ownTable(rows: number): string {
  const s = new Stream(4711);
  const lines = Array.from({ length: rows }, (_, at) => {
    const [ill, sex] = [s.u(), s.b(0.5) ? 'w' : 'm'];
    const risk = (0.02 + 0.9 * ill * ill).toFixed(6);
    const died = s.b(ill * ill);
    const name =
      at % 50 === 0 ? `"Ünal, ${at}\nzweite Zeile"` : `Müller ${String.fromCharCode(97 + (at % 26))}${at}`;
    const [age, gas] = [20 + s.i(75), 85 + s.i(15)];
    const days = [`${1930 + s.i(70)}-03-07`, '2024-02-01', at % 40 === 7 ? '2024-01-30' : '2024-02-09'];
    const [born, admitted, discharged] = days;
    const labs = [at % 9 === 0 ? '' : 60 + s.i(60), at % 30 === 0 ? -9 : (0.5 + s.u()).toFixed(2)];
    const who = [100_000 + (at % 60 === 59 ? at - 1 : at), name, born, sex, `0${1000 + s.i(99)}`, age];
    const judged = [died, risk, 'AB'[s.i(2)], Number(ill > 0.6), s.b(0.8) * died, gas, gas + s.i(3)];
    return [...who, admitted, discharged, ...judged, ...labs, 150 + s.i(50), 'falsch'].join(',');
  });
  return `\uFEFF${header}\n${lines.join('\n')}\n`;
}
