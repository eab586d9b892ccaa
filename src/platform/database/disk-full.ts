/** PostgreSQL's "disk full", and what the operating system says when a disk or a quota is used up. */
const codes: readonly unknown[] = ["53100", "ENOSPC", "EDQUOT"];

/** Whether this fault, or one that caused it, is a full disk. */
export function isDiskFull(fault: unknown): boolean {
  if (typeof fault !== "object" || fault === null) return false;
  if ("code" in fault && codes.includes(fault.code)) return true;
  return "cause" in fault && isDiskFull(fault.cause);
}

/** The same, read off what a PostgreSQL program printed. */
export const tellsDiskFull = (output: string): boolean => /No space left on device|Disk quota exceeded/.test(output);
