/** Thrown when a command cannot do what it was asked for. The message is one sentence that says what to do. */
export class CommandError extends Error {
  override name = 'CommandError';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'that is not allowed; choose another place, or ask for the right to it',
  EPERM: 'that is not allowed; choose another place, or ask for the right to it',
  EROFS: 'the disk can only be read; choose another place',
  ENOSPC: 'the disk is full; make room, or choose another place',
  EDQUOT: 'the disk is full; make room, or choose another place',
  EFBIG: 'the disk is full; make room, or choose another place',
  EISDIR: 'it is a folder; name the file in it',
  EBUSY: 'another program has it open; close it there',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'something of that name is in the way',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'it is a link that leads to itself',
};

/** Why the file system refused, in words. */
export function reasonOf(cause: unknown): string {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  return REASONS[code] ?? message.replaceAll(/\s+/gu, ' ');
}
