/** What all of the site may weigh, kept for use without a network. The reader may pay for it by the byte. */
export const BUDGET = {
  sent: 2_200_000, // bytes on the way, as a host compresses them
  kept: 10_000_000, // bytes on the device
} as const;
