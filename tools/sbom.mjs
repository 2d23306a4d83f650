/**
 * A package as `package-lock.json` has it.
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [license]
 * @property {string} [integrity]
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 * @property {Record<string, string>} [dependencies]
 *
 * @typedef {{ version: string, packages: Record<string, Locked> }} Lock
 */

const FOLDER = 'node_modules/';

// What no lock file names. Formulas are MathML when the site is built, so of KaTeX nothing ships.
const COMPILED_IN = {
  'bom-ref': 'emscripten',
  type: 'library',
  name: 'emscripten',
  description: 'Its C and C++ libraries and its loader, as far as downhill.wasm needs them',
  licenses: [{ expression: 'MIT OR NCSA' }],
  externalReferences: [{ type: 'website', url: 'https://emscripten.org' }],
};

/**
 * What ships, as CycloneDX: the packages under `dependencies` and all that these need. `npm sbom` says the same with
 * a serial number and the time in it; this is the same for the same lock file.
 * @param {Lock} lock
 */
export function bomOf({ version, packages }) {
  const shipped = Object.keys(packages).filter((path) => path.startsWith(FOLDER) && ships(packages[path]));
  const self = `downhill@${version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { 'bom-ref': self, type: 'application', name: 'downhill', version, licenses: licence('MIT') },
    },
    components: [...shipped.map((path) => component(path, packages[path])), COMPILED_IN],
    dependencies: [
      { ref: self, dependsOn: [...needs(packages, ''), COMPILED_IN['bom-ref']].sort() },
      ...shipped.map((path) => ({ ref: ref(path, packages[path]), dependsOn: needs(packages, path) })),
      { ref: COMPILED_IN['bom-ref'], dependsOn: [] },
    ],
  };
}

/** @param {Locked | undefined} entry */
const ships = (entry) => entry !== undefined && !entry.dev && !entry.devOptional;

/** @param {string} path */
const nameOf = (path) => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);

/** @param {string} path @param {Locked | undefined} entry */
const ref = (path, entry) => `${nameOf(path)}@${entry?.version}`;

/** Several licences are an expression, which has a field of its own. @param {string} name */
const licence = (name) => [/[ (]/.test(name) ? { expression: name } : { license: { id: name } }];

/** @param {string} path @param {Locked | undefined} entry */
function component(path, entry) {
  const [algorithm, digest = ''] = entry?.integrity?.split('-') ?? [];
  return {
    'bom-ref': ref(path, entry),
    type: 'library',
    name: nameOf(path),
    version: entry?.version,
    purl: `pkg:npm/${nameOf(path).replace('@', '%40')}@${entry?.version}`,
    hashes: algorithm === 'sha512' ? [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] : [],
    licenses: entry?.license ? licence(entry.license) : [],
  };
}

/** @param {Record<string, Locked>} packages @param {string} path */
function needs(packages, path) {
  return Object.keys(packages[path]?.dependencies ?? {})
    .map((name) => place(packages, path, name))
    .map((found) => ref(found, packages[found]))
    .sort();
}

/** Where Node finds a package: in the nearest folder outwards. @param {Record<string, Locked>} packages @param {string} from @param {string} name */
function place(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${FOLDER}`)))) {
    const path = `${folder ? `${folder}/` : ''}${FOLDER}${name}`;
    if (path in packages) return path;
    if (folder === '') throw new Error(`package-lock.json has no “${name}”, which ${from || 'the project'} needs.`);
  }
}
