import type { ServerProps } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { OutboxNotice } from './OutboxNotice'

/** The notice as somebody with this role sees it. */
async function seenBy(role: string, troubles = { waiting: 3, failed: 1 }, language = 'de') {
  const props = {
    user: { role },
    i18n: { language },
    countTroubles: () => Promise.resolve(troubles),
  } as unknown as ServerProps & Parameters<typeof OutboxNotice>[0] // the parts that are read
  const notice = await OutboxNotice(props)
  return renderToStaticMarkup(<>{notice}</>)
}

describe('F2 the notice on the first page of the panel', () => {
  it('tells administrators what has failed and what waits, and leads to each', async () => {
    const html = await seenBy('admin')
    expect(html).toContain('Eine E-Mail oder ein anderer Auftrag ist endgültig fehlgeschlagen.')
    expect(html).toContain('3 E-Mails oder andere Aufträge warten, weil etwas nicht funktioniert.')
    expect(html).toContain('/admin/collections/outbox?where[or][0][and][0][state][equals]=failed')
    expect(html).toContain('[and][1][error][exists]=true')
  })

  it('tells coordinators the numbers, without a way to what they may not read', async () => {
    const html = await seenBy('coordinator', { waiting: 1, failed: 0 }, 'en')
    expect(html).toContain('One e-mail or other task is waiting because something does not work.')
    expect(html).not.toContain('href')
    expect(html).not.toContain('failed')
  })

  it('tells nobody else, and nothing while all goes well', async () => {
    expect(await seenBy('editor')).toBe('')
    expect(await seenBy('member')).toBe('')
    expect(await seenBy('admin', { waiting: 0, failed: 0 })).toBe('')
  })
})
