import { isoDate } from './calendar';
import { AREA_CODES, GIVEN_NAMES, SURNAMES } from './ehrWords';
import type { Stream } from './stream';

export const identifierTypes = ['AGE', 'DATE', 'MRN', 'NAME', 'PHONE'] as const;
export type IdentifierType = (typeof identifierTypes)[number];

/** A piece of text that tells who the patient or the staff is, with its type; `null` is plain text. */
type Piece = readonly [text: string, type: IdentifierType | null];

/** Where an identifier stands in a note: from character `start` up to, not including, `end`, counted from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: IdentifierType;
  readonly text: string;
}

export interface ClinicalNote {
  readonly text: string;
  /** In the order of the text. */
  readonly spans: readonly Span[];
}

/** Ages over this one identify a person under the Safe Harbor rule of HIPAA. */
const OLDEST_ALLOWED_AGE = 89;

/** One invented note. Draws from `s` in a fixed order, whatever the kind of note. */
export function clinicalNote(s: Stream): ClinicalNote {
  const template = s.i(6);
  const given = s.i(GIVEN_NAMES.length);
  const surname = SURNAMES[s.i(SURNAMES.length)] as string;
  const years = 40 + s.i(60);
  const [year, month, day] = [2022 + s.i(3), 1 + s.i(12), 1 + s.i(28)];
  const iso = s.b(0.5);
  const number = 1000000 + s.i(9000000);
  const area = AREA_CODES[s.i(AREA_CODES.length)] as string;
  const line = String(s.i(100)).padStart(2, '0');
  const pressure = `${100 + s.i(60)}/${60 + s.i(30)}`;
  const coma = 3 + s.i(13);
  const doctor = SURNAMES[s.i(SURNAMES.length)] as string;
  const untitled = s.b(0.2);

  const title = given % 2 === 1 ? 'Mr.' : 'Ms.';
  const name: Piece = [`${untitled ? (GIVEN_NAMES[given] as string) : title} ${surname}`, 'NAME'];
  const age: Piece = [String(years), years > OLDEST_ALLOWED_AGE ? 'AGE' : null];
  const date: Piece = [iso ? isoDate(year, month, day) : `${month}/${day}/${year}`, 'DATE'];
  const mrn: Piece = [`MRN ${number}`, 'MRN'];
  const phone: Piece = [`(${area}) 555-01${line}`, 'PHONE'];
  const seenBy: Piece = [`Dr. ${doctor}`, 'NAME'];

  const templates = [
    note`${name}, a ${age}-year-old, seen ${date}. BP ${pressure}. Plan discussed with ${seenBy}.`,
    note`${date}: GCS ${coma}/15, lactate 2/4. ${mrn}. Family on ${phone}.`,
    note`Consult from ${seenBy} re ${name} (${mrn}). HbA1c 7.2%. Reviewed ${date}.`,
    note`Discharged ${date}. ${age}-year-old with CKD 3/5. Call ${phone} if febrile.`,
    note`${name} phoned from ${phone}. Pain 6/10. Stage 2/4 wound. ${mrn}.`,
    note`Ward round ${date}. ${name}, ${age}-year-old, NEWS2 rising, BP ${pressure}. ${seenBy} informed.`,
  ];
  return templates[template] as ClinicalNote;
}

function note(plain: TemplateStringsArray, ...values: (Piece | string | number)[]): ClinicalNote {
  const spans: Span[] = [];
  let text = plain[0] as string;
  values.forEach((value, k) => {
    const [shown, type] = typeof value === 'object' ? value : [String(value), null];
    if (type) spans.push({ start: text.length, end: text.length + shown.length, type, text: shown });
    text += shown + (plain[k + 1] as string);
  });
  return { text, spans };
}
