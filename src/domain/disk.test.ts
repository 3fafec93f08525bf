import { describe, expect, it } from 'vitest'

import { hasRoom, remoteFileSystem, whyNotRemote } from './disk'

const gigabyte = 1024 ** 3

describe('the disk', () => {
  it('has room while 200 MB and two percent are free', () => {
    expect(hasRoom({ free: gigabyte, size: 10 * gigabyte })).toBe(true)
    expect(hasRoom({ free: 0.1 * gigabyte, size: gigabyte })).toBe(false)
    expect(hasRoom({ free: gigabyte, size: 100 * gigabyte })).toBe(false)
  })

  it('H-28 is told apart from a network file system', () => {
    const [nfs, cifs, cifsSigned, ext4, tmpfs] = [0x6969, 0xff534d42, -11317950, 0xef53, 0x01021994]
    expect(remoteFileSystem(nfs)).toBe('NFS')
    expect(remoteFileSystem(cifs)).toBe('CIFS')
    expect(remoteFileSystem(cifsSigned)).toBe('CIFS')
    expect(remoteFileSystem(ext4)).toBeNull()
    expect(remoteFileSystem(tmpfs)).toBeNull()
    expect(whyNotRemote('NFS', '/srv')).toMatch(/NFS: \/srv.*MongoDB/)
  })
})
