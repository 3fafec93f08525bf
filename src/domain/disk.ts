/** What the disk must be like: room to write, and a file system on which SQLite is safe (SECURITY F7, H-28). */
export type Space = { free: number; size: number }

const megabyte = 1024 * 1024

/** Below either of these a portal may fail at any moment. */
export const leastSpace = { bytes: 200 * megabyte, share: 0.02 } as const

/** True while uploads and the database can grow; sizes in bytes. */
export const hasRoom = ({ free, size }: Space): boolean =>
  free >= leastSpace.bytes && free >= size * leastSpace.share

/** The types `statfs` reports for file systems of other machines (linux/magic.h). */
const remote: Record<number, string> = {
  0x6969: 'NFS',
  0x517b: 'SMB',
  0xff534d42: 'CIFS',
  0xfe534d42: 'SMB2',
  0x01021997: '9P',
  0x5346414f: 'AFS',
  0x73757245: 'Coda',
  0x0bd00bd0: 'Lustre',
  0x00c36400: 'Ceph',
}

/** The name of a file system that reaches over the network; null for one of this machine. */
export const remoteFileSystem = (type: number): string | null => remote[type >>> 0] ?? null

/** Why a database file there is refused. */
export const whyNotRemote = (name: string, folder: string): string =>
  `The database file lies on a network file system (${name}: ${folder}). Its locks cannot be relied on there, so the ` +
  'database would break sooner or later. Put DATA_DIR or DATABASE_URL on a disk of this machine, or use MongoDB.'
