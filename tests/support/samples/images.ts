import { crc32, deflateSync } from 'node:zlib'

import sharp from 'sharp'

import { largestImage } from '@/domain/upload'

import { anArchive, part } from '../archives'
import { aJpeg, aPhotograph, aPng, aWebp } from '../files'
import { latin, no, plain, type Sample, script, svg, zeros } from './sample'

/** A PNG that says it is this large; its pixels, all the same, would take gigabytes. */
function aHugePng(width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(Buffer.concat([latin(name), data])))
    return Buffer.concat([length, latin(name), data, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const rows = deflateSync(zeros(1))
  return Buffer.concat([
    latin('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', head),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const padded = (image: Buffer, size: number): Buffer =>
  Buffer.concat([image, Buffer.alloc(size - image.length)])

async function images(): Promise<[string, Buffer, Sample['becomes'], string?][]> {
  const [png, jpeg, webp] = await Promise.all([aPng(), aJpeg(), aWebp()])
  return [
    ['PNG', png, 'png'],
    ['JPEG', jpeg, 'jpg'],
    ['WebP', webp, 'webp'],
    ['PNG called JPEG', png, 'png', 'bild.jpg'],
    ['JPEG called PDF', jpeg, 'jpg', 'bild.pdf'],
    ['WebP called HTML', webp, 'webp', 'bild.html'],
    ['a photograph with a place', await aPhotograph(), 'jpg'],
    ['PNG with an archive behind', Buffer.concat([png, anArchive([part('a.class')])]), 'png'],
    ['JPEG with HTML behind', Buffer.concat([jpeg, plain(script)]), 'jpg'],
    ['JPEG of exactly 10 MB', padded(jpeg, largestImage), 'jpg'],
    ['JPEG one byte larger', padded(jpeg, largestImage + 1), no('image-too-large')],
    ['PNG cut off', png.subarray(0, Math.floor(png.length / 2)), no('damaged')],
    ['JPEG cut off', jpeg.subarray(0, Math.floor(jpeg.length * 0.7)), no('damaged')],
    ['WebP cut off', webp.subarray(0, 30), no('damaged')],
    ['only the head of a PNG', latin('\x89PNG\r\n\x1a\n'), no('damaged')],
    ['only the head of a JPEG', latin('\xff\xd8\xff\xe0'), no('damaged')],
    [
      'HTML behind the head of a JPEG',
      Buffer.concat([latin('\xff\xd8\xff'), plain(script)]),
      no('damaged'),
    ],
    [
      'SVG behind the head of a PNG',
      Buffer.concat([latin('\x89PNG\r\n\x1a\n'), plain(svg)]),
      no('damaged'),
    ],
    ['a bomb of 50,000 × 50,000 pixels', aHugePng(50_000, 50_000), no('too-many-pixels')],
    ['51 million pixels', aHugePng(7_200, 7_100), no('too-many-pixels')],
    ['no pixels', aHugePng(0, 10), no('damaged')],
  ]
}

export const painted = async (): Promise<Sample[]> =>
  (await images()).map(([what, bytes, becomes, name = 'bild.png']) => ({
    what,
    name,
    type: 'image/png',
    bytes,
    becomes,
  }))

const canvas = (width: number) =>
  sharp({ create: { width, height: 6200, channels: 3, background: '#234' } })

/** The images that cost the most to take in: as many pixels as are allowed, in the formats that are dear to read. */
export const costlyImages = async (): Promise<Buffer[]> => [
  await canvas(8000).jpeg().toBuffer(),
  await canvas(8000).png({ compressionLevel: 1 }).toBuffer(),
  await canvas(8000).webp({ effort: 0 }).toBuffer(),
  await canvas(5300).jpeg({ progressive: true }).toBuffer(),
]
