import { isRecord } from '../store.ts';
import { FORMAT, LONGEST_NAME, type SavedProgress, VERSION } from './format.ts';
import { isTextUpTo } from './kind.ts';
import { kindOf } from './kinds.ts';

const MOST_MEGABYTES = 20;
const MOST_ENTRIES = 20_000;
const FIELDS = ['format', 'version', 'saved', 'name', 'entries'];
const EXPORT_AGAIN = 'Export it again on the progress page, and choose that file.';

/** What is wrong with a file, and what to do about it; nothing of it has been taken. */
export class Refused extends Error {}

/** Reads and checks a file of progress; throws `Refused` for every file that is not one, whole and sound. */
export async function readProgressFile(file: Pick<File, 'size' | 'text'>): Promise<SavedProgress> {
  if (file.size > MOST_MEGABYTES * 1e6) {
    const size = (file.size / 1e6).toFixed(1);
    throw new Refused(
      `It has ${size} MB, and a progress file has at most ${MOST_MEGABYTES}. Choose the file that Export wrote.`,
    );
  }
  const text = await file.text().catch(() => {
    throw new Refused('It could not be read. It may have been moved or deleted: choose it again.');
  });
  return readProgress(text);
}

export function readProgress(text: string): SavedProgress {
  const file = parse(text);
  if (!isRecord(file) || file.format !== FORMAT) {
    throw new Refused('It is not progress of Downhill. Choose the file that Export wrote: downhill-progress-….json.');
  }
  checkVersion(file.version);
  const stray = Object.keys(file).find((name) => !FIELDS.includes(name));
  if (stray !== undefined) throw new Refused(`It holds ${quoted(stray)}, which no progress has. ${EXPORT_AGAIN}`);
  const { name, saved, entries } = file;
  if (!isTextUpTo(LONGEST_NAME)(name))
    throw new Refused(`Its name is not a text of at most ${LONGEST_NAME} characters. ${EXPORT_AGAIN}`);
  if (!isDate(saved)) throw new Refused(`It does not say on which date it was saved. ${EXPORT_AGAIN}`);
  if (!isRecord(entries)) throw new Refused(`Its entries are missing. ${EXPORT_AGAIN}`);
  return { name, saved, entries: readEntries(Object.entries(entries)) };
}

function parse(text: string): unknown {
  if (text.trim() === '') throw new Refused(`It is empty. ${EXPORT_AGAIN}`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(`It is no JSON: another sort of file, or one that was cut short. ${EXPORT_AGAIN}`);
  }
}

function checkVersion(version: unknown): void {
  if (version === VERSION) return;
  if (typeof version === 'number' && version > VERSION) {
    throw new Refused(
      `It is of version ${version} of this format, and this page reads version ${VERSION}. Reload the page to bring it up to date, then try again.`,
    );
  }
  throw new Refused(`It does not say of which version it is (this page reads ${VERSION}). ${EXPORT_AGAIN}`);
}

function readEntries(entries: readonly (readonly [string, unknown])[]): Map<string, unknown> {
  if (entries.length > MOST_ENTRIES) {
    throw new Refused(`It has ${entries.length} entries, and progress has at most ${MOST_ENTRIES}. ${EXPORT_AGAIN}`);
  }
  for (const [key, value] of entries) {
    const kind = kindOf(key);
    if (!kind) throw new Refused(`It has an entry ${quoted(key)}, which no progress has. ${EXPORT_AGAIN}`);
    if (!kind.isValid(value)) {
      throw new Refused(`Its entry ${quoted(key)} should be ${kind.expects}. ${EXPORT_AGAIN}`);
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
  return `“${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}”`;
}
