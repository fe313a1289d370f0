/** A place in the queue: that of the row that has these. */
export interface QueueKey {
  /** 0 to 9; see `attention` in prisma/schema.prisma. */
  readonly attention: number;
  /** 0 to 7, the sharpest verdict first. */
  readonly sharpness: number;
  /** Milliseconds since 1970. */
  readonly firstSeenAt: number;
  readonly id: number;
}

/** Reads a key, "0.1.1790000000000.17"; null for anything else. */
export function parseQueueKey(text: string): QueueKey | null {
  const match = /^(\d)\.([0-7])\.(\d{1,14})\.([1-9]\d{0,8})$/.exec(text);
  if (match === null) return null;
  const [attention = 0, sharpness = 0, firstSeenAt = 0, id = 0] = match.slice(1).map(Number);
  return { attention, sharpness, firstSeenAt, id };
}

/** Writes a key as an address has it. */
export function writeQueueKey({ attention, sharpness, firstSeenAt, id }: QueueKey): string {
  return `${attention}.${sharpness}.${firstSeenAt}.${id}`;
}
