// Before the first paint, so that a chosen theme does not flash: the one script that blocks. See src/state/theme.ts.
(() => {
  try {
    const { value } = JSON.parse(localStorage.getItem('downhill:theme'));
    if (value === 'light' || value === 'dark') document.documentElement.dataset.theme = value;
  } catch {
    // Nothing is kept, or storage is blocked: the system's theme it is.
  }
})();
