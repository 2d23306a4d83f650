// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import '../../web/src/widgets/perception.ts';
import { mount, set, textOf } from './widgets.ts';

const WIDGET = '<downhill-perception id="fence">A fence and its copy.</downhill-perception>';

beforeEach(() => history.replaceState(null, '', '/'));

test('finds nothing wrong with a copy that is the original', async () => {
  const widget = await mount(WIDGET);
  expect(widget.readout).toEqual({ pixels: 0, features: 0, shift: 0, blur: 0, light: 0 });
  expect(textOf(widget, '.words')).toContain('The copy is the original.');
});

test('pixels call the moved copy worse, features the blurred one', async () => {
  const widget = await mount(WIDGET);
  const moved = await set(widget, { shift: 2 });
  expect(moved.pixels).toBeCloseTo(0.36, 12); // every dot is off by 0.6
  expect(moved.features).toBe(0);
  expect(textOf(widget, '.words')).toContain('The features find nothing wrong.');
  const blurred = await set(widget, { shift: 0, blur: 1 });
  expect(blurred.pixels).toBeCloseTo(0.09, 12); // every dot is off by 0.3
  expect(blurred.features).toBeCloseTo(0.09, 12); // and so is every contrast
});

test('features see neither how bright a picture is nor a whole period of the fence', async () => {
  const widget = await mount(WIDGET);
  expect(await set(widget, { light: 0.2 })).toMatchObject({ features: 0, pixels: expect.closeTo(0.04, 12) });
  expect(await set(widget, { light: 0, shift: 4 })).toMatchObject({ features: 0, pixels: 0 });
});

test('shows every dot of the three pictures, and a contrast beneath each patch', async () => {
  const widget = await mount(WIDGET);
  await set(widget, { blur: 0.5 });
  expect(widget.renderRoot.querySelectorAll('rect')).toHaveLength(3 * 12 * 6);
  expect(textOf(widget, '[data-part="copy"] .patches')).toContain('0.15');
});

test('its whole state is in the address, and what is out of range is refused', async () => {
  const widget = await mount(WIDGET);
  const readout = await set(widget, { shift: 3, blur: 0.25, light: -0.1 });
  history.replaceState(null, '', `/${new URL(widget.link ?? '').search}`);
  expect((await mount(WIDGET)).readout).toEqual(readout);
  history.replaceState(null, '', '/');
  const wrong = await mount('<downhill-perception shift="9">A fence.</downhill-perception>');
  expect(textOf(wrong, '[role="alert"]')).toContain('shift');
});
