import type { ReactNode } from 'react'

import { translator } from '@/i18n/translator'

import { SkipLink } from '../ui/skip-link'
import { Footer } from './Footer'
import { type FrameProps, Header } from './Header'

/** Head, main part and foot of a public page. `preview` marks a draft that only staff can see. */
export function Frame({
  children,
  preview,
  ...frame
}: FrameProps & { children: ReactNode; preview?: boolean }) {
  const t = translator(frame.locale)
  return (
    <>
      <SkipLink label={t('site.skip')} target="main" />
      {preview && (
        <div className="preview-bar" role="status">
          <div className="wrap">
            {t('site.preview')} <a href="/preview?end=1">{t('site.endPreview')}</a>
          </div>
        </div>
      )}
      <Header {...frame} />
      <main id="main">{children}</main>
      <Footer locale={frame.locale} here={frame.here} />
    </>
  )
}
