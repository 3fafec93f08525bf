/** Uploads a few pictures into the portal of this folder, one after the other. */
import sharp from 'sharp'

import { openPortal } from '../../scripts/open-portal'

const payload = await openPortal()
const data = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#fff' } })
  .png()
  .toBuffer()
for (let at = 0; at < 6; at += 1)
  await payload.create({
    collection: 'media',
    data: { alt: 'Beispiel', credit: 'Beispiel', licence: 'CC0' },
    file: { data, mimetype: 'image/png', name: `beispiel-${at}.png`, size: data.length },
    overrideAccess: true,
  })
console.log('uploaded')
await payload.destroy()
process.exit(0)
