/** The links of the header, where a button opens them: one of them may lead to a place on this very page. */
export function closeMenuBehindLinks(): void {
  const menu = document.querySelector<HTMLElement>('.site-menu');
  menu?.addEventListener('click', () => menu.matches(':popover-open') && menu.hidePopover());
}
