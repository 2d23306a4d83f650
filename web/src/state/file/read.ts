import { inDigits, t } from '../../words/words.ts';
import { isRecord } from '../store.ts';
import { FORMAT, LONGEST_NAME, type SavedProgress, VERSION } from './format.ts';
import { isTextUpTo } from './kind.ts';
import { kindOf } from './kinds.ts';

const MOST_MEGABYTES = 20;
const MOST_ENTRIES = 20_000;
const FIELDS = ['format', 'version', 'saved', 'name', 'entries'];

/** What is wrong with a file, and what to do about it; nothing of it has been taken. */
export class Refused extends Error {}

/** Reads and checks a file of progress; throws `Refused` for every file that is not one, whole and sound. */
export async function readProgressFile(file: Pick<File, 'size' | 'text'>): Promise<SavedProgress> {
  if (file.size > MOST_MEGABYTES * 1e6) {
    const size = inDigits(file.size / 1e6, 1);
    const most = MOST_MEGABYTES;
    throw new Refused(
      t('It has {size} MB, and a progress file has at most {most}. Choose the file that Export wrote.', { size, most }),
    );
  }
  const text = await file.text().catch(() => {
    throw new Refused(t('It could not be read. It may have been moved or deleted: choose it again.'));
  });
  return readProgress(text);
}

export function readProgress(text: string): SavedProgress {
  const file = parse(text);
  if (!isRecord(file) || file.format !== FORMAT) {
    throw new Refused(
      t('It is not progress of Downhill. Choose the file that Export wrote: downhill-progress-….json.'),
    );
  }
  checkVersion(file.version);
  const stray = Object.keys(file).find((name) => !FIELDS.includes(name));
  if (stray !== undefined) throw exportAgain(t('It holds {what}, which no progress has.', { what: quoted(stray) }));
  const { name, saved, entries } = file;
  if (!isTextUpTo(LONGEST_NAME)(name))
    throw exportAgain(t('Its name is not a text of at most {most} characters.', { most: LONGEST_NAME }));
  if (!isDate(saved)) throw exportAgain(t('It does not say on which date it was saved.'));
  if (!isRecord(entries)) throw exportAgain(t('Its entries are missing.'));
  return { name, saved, entries: readEntries(Object.entries(entries)) };
}

function exportAgain(why: string): Refused {
  return new Refused(t('{why} Export it again on the progress page, and choose that file.', { why }));
}

function parse(text: string): unknown {
  if (text.trim() === '') throw exportAgain(t('It is empty.'));
  try {
    return JSON.parse(text);
  } catch {
    throw exportAgain(t('It is no JSON: another sort of file, or one that was cut short.'));
  }
}

function checkVersion(version: unknown): void {
  if (version === VERSION) return;
  if (typeof version === 'number' && version > VERSION) {
    throw new Refused(
      t(
        'It is of version {version} of this format, and this page reads version {read}. Reload the page to bring it up to date, then try again.',
        { version, read: VERSION },
      ),
    );
  }
  throw exportAgain(t('It does not say of which version it is (this page reads {version}).', { version: VERSION }));
}

function readEntries(entries: readonly (readonly [string, unknown])[]): Map<string, unknown> {
  if (entries.length > MOST_ENTRIES) {
    throw exportAgain(
      t('It has {many} entries, and progress has at most {most}.', { many: entries.length, most: MOST_ENTRIES }),
    );
  }
  for (const [key, value] of entries) {
    const kind = kindOf(key);
    if (!kind) throw exportAgain(t('It has an entry {key}, which no progress has.', { key: quoted(key) }));
    if (!kind.isValid(value)) {
      throw exportAgain(t('Its entry {key} should be {expected}.', { key: quoted(key), expected: kind.expects() }));
    }
  }
  return new Map(entries);
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** Somebody else's words in a sentence of ours: short, and without what breaks a line or turns it round. */
function quoted(text: string): string {
  const plain = text.replace(/[\p{C}\p{Z}]+/gu, ' ');
  return t('“{text}”', { text: plain.length > 60 ? `${plain.slice(0, 60)}…` : plain });
}
