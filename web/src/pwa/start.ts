const A_MOMENT = 2000; // ms after the page has loaded, for what it loads of its own

/**
 * Keeps the site for use without a network, once the page has come to rest: nothing of it is in the way of the first
 * paint. In development there is nothing to keep.
 */
export function startOffline(): void {
  if (import.meta.env.DEV || window.top !== window || !('serviceWorker' in navigator)) return;
  const served = navigator.serviceWorker.controller; // the version that this page is of, if it came from the device
  const start = () => import('./offline.ts').then(({ keepOffline }) => keepOffline(served)).catch(() => {});
  const rest = () => setTimeout(() => whenIdle(start), served ? 0 : A_MOMENT);
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, { once: true });
}

function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 5000 });
  else setTimeout(work, 200);
}
