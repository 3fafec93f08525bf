/**
 * Writes every mail of the portal, in both languages, as text, HTML and message into `data/mail-preview/`, with a page
 * that leads to them: `npm run mail:preview`. Nothing is sent, and the portal need not run.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { written } from '@/adapters/mail/files'
import { locales } from '@/domain/locale'
import { escaped } from '@/domain/mail-html'
import { dataDirectory, mailSender, publicUrl } from '@/env'
import { messageOf } from '@/services/mails'

import { examplesIn } from './mail/examples'

const directory = path.join(dataDirectory, 'mail-preview')
await rm(directory, { recursive: true, force: true })
await mkdir(directory, { recursive: true, mode: 0o700 })

const rows: string[] = []
for (const order of locales.flatMap(examplesIn)) {
  const kind = 'kind' in order.values ? `-${order.values.kind}` : ''
  const name = `${order.template}${kind}-${order.locale}`
  const message = messageOf(order, { publicUrl, messageId: `${name}@allmende.invalid` })
  await writeFile(path.join(directory, `${name}.txt`), message.text)
  await writeFile(path.join(directory, `${name}.html`), message.html)
  await writeFile(path.join(directory, `${name}.eml`), await written(message, mailSender))
  const links = ['html', 'txt', 'eml'].map((end) => `<a href="${name}.${end}">${end}</a>`).join(' ')
  rows.push(`<li>${escaped(message.subject)} (${name}): ${links}</li>`)
}
await writeFile(
  path.join(directory, 'index.html'),
  `<!doctype html>\n<html lang="de">\n<meta charset="utf-8">\n<title>Mails</title>\n<h1>Mails</h1>\n<ul>\n${rows.join('\n')}\n</ul>\n</html>\n`,
)
console.log(`${rows.length} mails lie in ${path.join(directory, 'index.html')}`)
