import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { thisMachine } from '../setup/host.mjs';
import { findChromium } from '../setup/needs.mjs';

/**
 * What Lighthouse says of a page, on the phone and the network that it imagines.
 * @typedef {object} Report
 * @property {Readonly<Record<string, number>>} scores of 100, by category
 * @property {Readonly<Record<string, number>>} metrics by their short names: seconds, and the sum of layout shift
 * @property {number} kilobytes transferred
 * @property {string[]} faults audits, outside of performance, that are not passed
 * @property {number} speed of this machine: Lighthouse's own benchmark, which wants some 1,500 to be itself
 */

const SCORED = ['performance', 'accessibility', 'best-practices', 'seo'];
const METRICS = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  SI: 'speed-index',
};
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

/**
 * The run in the middle of several, by their scores: a busy moment of this machine counts for nothing.
 * @param {string} url
 * @param {number} runs
 */
export async function measurePage(url, runs) {
  /** @type {Report[]} */
  const reports = [];
  for (let run = 0; run < runs; run++) reports.push(await measureOnce(url));
  reports.sort((a, b) => (a.scores.performance ?? 0) - (b.scores.performance ?? 0));
  return /** @type {Report} */ (reports[Math.floor(runs / 2)]);
}

/** @param {string} url */
async function measureOnce(url) {
  const chromePath = findChromium(thisMachine) ?? undefined;
  const chrome = await launch({ chromePath, chromeFlags: FLAGS });
  try {
    const result = await lighthouse(url, { port: chrome.port, onlyCategories: SCORED, logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse says nothing of ${url}.`);
    return read(result.lhr);
  } finally {
    chrome.kill();
  }
}

/**
 * @param {import('lighthouse').Result} result
 * @returns {Report}
 */
function read({ categories, audits, environment }) {
  const value = (/** @type {string} */ id) => audits[id]?.numericValue ?? Number.NaN;
  const performance = new Set(categories.performance?.auditRefs.map(({ id }) => id));
  const isFault = (/** @type {{ id: string, score: number | null }} */ { id, score }) =>
    score !== null && score < 1 && !performance.has(id);
  const seconds = Object.entries(METRICS).map(([name, id]) => [name, value(id) / 1000]);
  return {
    scores: Object.fromEntries(SCORED.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)])),
    metrics: { ...Object.fromEntries(seconds), CLS: value('cumulative-layout-shift') },
    kilobytes: value('total-byte-weight') / 1000,
    faults: Object.values(audits)
      .filter(isFault)
      .map(({ title }) => title),
    speed: environment.benchmarkIndex,
  };
}
