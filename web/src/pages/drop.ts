/** Takes files that are chosen in a file field, or dropped anywhere on the page; meanwhile `place` shows that it would. */
export function takeFiles(place: HTMLElement, input: HTMLInputElement, take: (files: readonly File[]) => void): void {
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = ''; // so that the same file can be chosen again
    if (files.length > 0) take(files);
  });
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault(); // or the browser would open the file in the place of the page
    place.classList.add('is-over');
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) place.classList.remove('is-over');
  });
  addEventListener('drop', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    place.classList.remove('is-over');
    take([...event.dataTransfer.files]);
  });
}
