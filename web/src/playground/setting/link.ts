import type { Refusal } from '../../state/codec.ts';
import { t } from '../../words/words.ts';
import type { Read, Setting, SettingCodec } from './setting.ts';

/** What an address holds: the setting, how far the run had come, and runs to compare with. */
export interface Place {
  readonly setting: Setting;
  readonly step: number;
  readonly kept: readonly KeptPlace[];
}

export interface KeptPlace {
  readonly setting: Setting;
  readonly step: number;
}

/** Longer data of the reader's own stay out of links: no browser and no chat would carry them. */
export const LINKABLE = 6000;
export const MOST_STEPS = 100_000;
export const MOST_KEPT = 3;

const KEPT = 'kept';
const STEP = 'step';

export function toQuery(codec: SettingCodec, { setting, step, kept }: Place): string {
  const query = single(codec, { setting, step });
  for (const run of kept) query.append(KEPT, single(codec, run).toString());
  return query.toString();
}

function single(codec: SettingCodec, { setting, step }: KeptPlace): URLSearchParams {
  const query = new URLSearchParams(codec.encode(setting));
  if (setting.own.length > LINKABLE) query.delete('own');
  if (step > 0) query.set(STEP, String(step));
  return query;
}

export interface ReadPlace extends Place {
  readonly trouble: string; // what could not be taken, in words
}

export function fromQuery(codec: SettingCodec, text: string): ReadPlace {
  const query = new URLSearchParams(text);
  const { refused, ...first } = readSingle(codec, (name) => query.get(name));
  const kept = query
    .getAll(KEPT)
    .slice(0, MOST_KEPT)
    .map((inner) => {
      const own = new URLSearchParams(inner);
      return readSingle(codec, (name) => own.get(name));
    })
    .map(({ setting, step }) => ({ setting, step }));
  return { ...first, kept, trouble: refused.join(' ') };
}

function readSingle(codec: SettingCodec, read: Read): KeptPlace & { readonly refused: readonly string[] } {
  const { setting, refused } = codec.decode(read);
  const text = read(STEP);
  const step = readStep(text);
  const words = refused.map(refusal);
  if (step === null)
    words.push(
      t('The link asks for step “{text}”, but there are steps from 0 to {most}.', {
        text: shorten(text ?? ''),
        most: MOST_STEPS,
      }),
    );
  return { setting, step: step ?? 0, refused: words };
}

/** What a link asked for in vain, in words. */
export const refusal = ({ name, text, expects }: Refusal): string =>
  t('The link asks for {name} “{text}”, but it must be {expects}.', { name, text: shorten(text), expects });

function readStep(text: string | null): number | null {
  if (text === null) return 0;
  const step = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return step <= MOST_STEPS ? step : null;
}

const LONGEST = 40;
const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
