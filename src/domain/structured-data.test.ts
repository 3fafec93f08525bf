import { describe, expect, it } from 'vitest'

import { breadcrumbList, structuredData } from './structured-data'

const portal = 'https://x.example.org'

describe('structured data', () => {
  it('leaves out what is not known, at every depth, but keeps zero and no', () => {
    expect(
      structuredData(
        {
          '@type': 'Thing',
          name: 'A',
          description: ' ',
          sameAs: null,
          about: undefined,
          mentions: [],
          count: 0,
          free: false,
          part: { '@type': 'Thing', name: '', url: '/b' },
        },
        portal,
      ),
    ).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Thing',
      name: 'A',
      count: 0,
      free: false,
      part: { '@type': 'Thing', url: `${portal}/b` },
    })
  })

  it('makes addresses of the portal absolute and leaves texts and other addresses alone', () => {
    expect(
      structuredData(
        { '@type': 'Thing', url: '/a', sameAs: ['https://example.org/', null], name: '/a' },
        portal,
      ),
    ).toMatchObject({ url: `${portal}/a`, sameAs: ['https://example.org/'], name: '/a' })
  })

  it('numbers the way to a page and ends at the page itself', () => {
    expect(
      structuredData(
        breadcrumbList([{ label: 'Start', href: '/' }, { label: 'Da' }], '/da'),
        portal,
      ).itemListElement,
    ).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Start', item: `${portal}/` },
      { '@type': 'ListItem', position: 2, name: 'Da', item: `${portal}/da` },
    ])
  })
})
