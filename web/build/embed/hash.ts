import { createHash } from 'node:crypto';

/** Of a file that never changes: a part of its name. */
export const hashOf = (content: string) => createHash('sha256').update(content).digest('hex').slice(0, 10);

export const integrityOf = (content: string, kind: 'sha256' | 'sha384') =>
  `${kind}-${createHash(kind).update(content).digest('base64')}`;
