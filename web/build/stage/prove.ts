import type { Widget, WidgetState } from '../../src/widgets/widget.ts';
import type { Fault } from '../lessons/directive.ts';
import { agrees } from '../lessons/directives/number.ts';
import type { LiveParts } from '../lessons/live-parts.ts';
import { didYouMean } from '../lessons/nearest.ts';
import type { Origin } from '../lessons/place.ts';
import { takeReading } from '../lessons/readings.ts';
import type { Stage } from './stage.ts';

type Report = (at: Origin, what: string, mend: string) => void;

/** Whether a lesson's widgets can be shown as it writes them, and have and do what its tours and exercises say. */
export async function proveWidgets(live: LiveParts, stage: Stage): Promise<Fault[]> {
  const faults: Fault[] = [];
  const report: Report = (at, what, mend) => void faults.push({ ...at, what, mend });
  for (const { tag, html, id, at } of live.widgets) {
    const name = tag.replace('downhill-', '');
    const known = withoutUnknown(html, tag, stage, (what, mend) => report(at, what, mend));
    const widget = await stage.show(known).catch((error: Error) => error);
    const trouble = widget instanceof Error ? widget.message : troubleOf(widget);
    if (trouble || widget instanceof Error) {
      report(at, `The widget \`${name}\` cannot be shown: ${trouble}`, 'Mend its attributes; see lessons/README.md.');
      continue;
    }
    if (known !== html) continue;
    await proveTour(widget, id, live, report);
    await proveExercises(widget, id, live, stage, report);
    await proveReadings(widget, id, live, report);
  }
  return faults;
}

/** The element with those attributes alone that it knows; what is wrong with the values of these, it tells itself. */
function withoutUnknown(html: string, tag: string, stage: Stage, report: (what: string, mend: string) => void): string {
  const page = document.createElement('template');
  page.innerHTML = html;
  const element = page.content.firstElementChild as Element;
  const known = stage.attributesOf(tag);
  const own = element.getAttributeNames().filter((one) => !/^(id|class|data-.*)$/.test(one));
  const unknown = own.filter((attribute) => !known.has(attribute));
  for (const attribute of unknown) {
    const mend = `${didYouMean(attribute, known)}It takes ${[...known].sort().join(', ')}.`;
    report(`The widget \`${tag.replace('downhill-', '')}\` has no attribute \`${attribute}\``, mend);
    element.removeAttribute(attribute);
  }
  return unknown.length > 0 ? element.outerHTML : html;
}

const troubleOf = (widget: Widget): string => widget.renderRoot.querySelector('.trouble')?.textContent?.trim() ?? '';

async function proveTour(widget: Widget, id: string, { steps }: LiveParts, report: Report): Promise<void> {
  for (const { part, set, at } of steps.filter((step) => step.widget === id)) {
    await setTo(widget, set, at, report);
    if (widget.partNamed(part)) continue;
    const parts = [...widget.renderRoot.querySelectorAll<HTMLElement>('[data-part]')].map(
      ({ dataset }) => dataset.part ?? '',
    );
    const mend = `${didYouMean(part, parts)}Its parts are ${parts.join(', ')}.`;
    report(at, `This step of the tour points at \`${part}\`, and \`${id}\` has no such part`, mend);
  }
  widget.reset();
  await widget.updateComplete;
}

async function proveExercises(
  widget: Widget,
  id: string,
  live: LiveParts,
  stage: Stage,
  report: Report,
): Promise<void> {
  for (const { id: exercise, when, set, at } of live.exercises) {
    widget.reset();
    await widget.updateComplete;
    const before = widget.readout;
    if (set?.widget === id) await setTo(widget, set.rest, at, report);
    if (when?.widget !== id) continue;
    const readout = { ...before, ...widget.readout };
    for (const name of Object.keys(when.rest).filter((one) => !(one in readout))) {
      const names = Object.keys(readout);
      const mend = `${didYouMean(name, names)}It shows ${names.join(', ')}.`;
      report(at, `The exercise "${exercise}" waits for \`${name}\`, and \`${id}\` shows no such thing`, mend);
    }
    if (stage.holds(when.rest as Parameters<Stage['holds']>[0], before)) {
      const mend = 'Ask for something that the widget does not show to begin with.';
      report(at, `The exercise "${exercise}" is done before the reader has done anything`, mend);
    }
  }
}

async function proveReadings(widget: Widget, id: string, { readings }: LiveParts, report: Report): Promise<void> {
  for (const { reading, at } of readings.filter((one) => one.reading.widget === id)) {
    widget.reset();
    if (!(await setTo(widget, reading.at, at, report))) continue;
    const value = attempt(() => takeReading(reading, widget.readout));
    if (typeof value !== 'number') {
      const mend = `The widget shows ${Object.keys(widget.readout).join(', ')}.`;
      report(
        at,
        `\`${reading.of}\` gives no number of \`${id}\`${value instanceof Error ? `: ${value.message}` : ''}`,
        mend,
      );
    } else if (!agrees(reading.text, value)) {
      report(
        at,
        `The text says ${reading.text}, but \`${id}\` shows ${value}`,
        'Write that, or mend the state or the expression.',
      );
    }
  }
}

async function setTo(widget: Widget, state: WidgetState, at: Origin, report: Report): Promise<boolean> {
  const error = attempt(() => widget.setState(state));
  if (error instanceof Error)
    report(at, error.message.replace(/^downhill-/, 'The widget ').replace(/\.$/, ''), 'Mend the state that is set.');
  await widget.updateComplete;
  return !(error instanceof Error);
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof Error ? error : new Error((error as Error).message);
  }
}
