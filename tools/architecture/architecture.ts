import type { Fault } from '../../web/build/lessons/directive.ts';
import { isCpp, lineAt, type Reference, referencesOf, resolve } from './references.ts';
import { type Reserved, reservedImports, reservedWords, type Zone, zones } from './rules.ts';

/** The sources of a project: their text by their path. */
export type Sources = ReadonlyMap<string, string>;

const rulesFile = 'tools/architecture/rules.ts';

/** Every place where a source looks at what its part of the project may not look at. */
export function architectureFaults(sources: Sources): readonly Fault[] {
  return [...sources].flatMap(([file, text]) => {
    const zone = zoneOf(file);
    if (!zone) return [homeless(file)];
    const references = referencesOf(file, text).map((reference) => faultOf(reference, file, zone, sources));
    return [...references.filter((fault) => fault !== null), ...wordFaults(file, text)];
  });
}

function zoneOf(file: string): Zone | undefined {
  return zones.filter(({ path }) => file.startsWith(path)).sort((a, b) => b.path.length - a.path.length)[0];
}

function faultOf({ target, line }: Reference, file: string, zone: Zone, sources: Sources): Fault | null {
  const path = resolve(file, target, (path) => sources.has(path));
  if (path === null) return reservedFault(reservedImports, target, file, line);
  if (zoneOf(path) === zone || zone.mayUse.some((allowed) => path.startsWith(allowed))) return null;
  return {
    file,
    line,
    what: `${zone.path} may not look at ${path}`,
    mend: `It may look at ${zone.mayUse.join(', ') || 'nothing else of ours'}. Move the code, or have a caller hand in what it needs; the rules stand in ${rulesFile}.`,
  };
}

function wordFaults(file: string, text: string): readonly Fault[] {
  if (!isCpp(file)) return [];
  return reservedWords.flatMap((reserved) =>
    [...text.matchAll(new RegExp(reserved.pattern, 'g'))].flatMap(
      ({ 0: word, index }) => reservedFault([reserved], word, file, lineAt(text, index)) ?? [],
    ),
  );
}

function reservedFault(all: readonly Reserved[], name: string, file: string, line: number): Fault | null {
  const reserved = all.find(({ pattern }) => pattern.test(name));
  if (!reserved || reserved.owners.some((owner) => file.startsWith(owner))) return null;
  const owners = reserved.owners.join(', ');
  return {
    file,
    line,
    what: `${name}: only ${owners} may know of ${reserved.what}`,
    mend: `Put what is needed of it into ${owners}, and use that.`,
  };
}

function homeless(file: string): Fault {
  return {
    file,
    line: 1,
    what: 'no rule says what this file may look at',
    mend: `Move it into a folder that has a rule, or add its folder to ${rulesFile}.`,
  };
}
