/** Lets the page paint and answer before what takes long goes on. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
