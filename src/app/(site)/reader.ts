import 'server-only'

import { draftMode, headers } from 'next/headers'
import { notFound } from 'next/navigation'

import { isLocale, type Locale } from '@/domain/locale'
import { dayInGermany } from '@/domain/partial-date'
import { mayEnterPanel } from '@/domain/roles'
import type { Reader } from '@/services/reading'

import { portal, publicPortal } from '../portal'

export type LocaleParams = { params: Promise<{ locale: string }> }
export type SlugParams = { params: Promise<{ locale: string; slug: string }> }

/** The language of a page; anything else does not exist. */
export const localeOf = (locale: string): Locale => (isLocale(locale) ? locale : notFound())

/**
 * Who reads a public page: a visitor, always, so that it can be kept for everybody. Only in the preview mode, and only
 * while staff is signed in, drafts are read and nothing is kept.
 */
export async function readerOf(locale: string): Promise<Reader> {
  const language = localeOf(locale)
  const { isEnabled } = await draftMode()
  if (!isEnabled) return { payload: await publicPortal(), locale: language }
  const { payload, user } = await portal(await headers())
  return { payload, locale: language, preview: mayEnterPanel(user?.role) }
}

/** Today in Germany, as a day. */
export const today = (): string => dayInGermany(new Date())
