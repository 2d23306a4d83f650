/** Shows `html` as the page's body. By way of a template, because elements are upgraded only when they are complete. */
export function openPage(html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  document.body.replaceChildren(document.importNode(template.content, true));
}

export const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

/** The button of this name, as it is read aloud. */
export function buttonNamed(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (button) => (button.ariaLabel ?? button.textContent) === name,
  );
  if (!found) throw new Error(`There is no button "${name}".`);
  return found;
}
