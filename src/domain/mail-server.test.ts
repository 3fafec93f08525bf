import { describe, expect, it } from 'vitest'

import { mailServerOf } from './mail-server'

describe('H-27 SMTP_URL', () => {
  it('with smtps is encrypted from the start, on the port for that', () => {
    expect(mailServerOf('smtps://portal:geheim@mail.example.org')).toEqual({
      host: 'mail.example.org',
      port: 465,
      encryption: 'from-the-start',
      signIn: { user: 'portal', pass: 'geheim' },
    })
  })

  it('with smtp must change to encryption before anything is said', () => {
    expect(mailServerOf('smtp://mail.example.org')).toEqual({
      host: 'mail.example.org',
      port: 587,
      encryption: 'before-anything',
    })
  })

  it.each([
    'smtp://localhost:25',
    'smtp://127.0.0.1:25',
    'smtp://[::1]:25',
    'smtp://mail.example.org?insecure=yes',
  ])('speaks in the clear on this machine or by the word of the operator only: %s', (url) =>
    expect(mailServerOf(url)?.encryption).toBe('none'),
  )

  it.each([
    'smtp://localhost.example.org',
    'smtp://127.0.0.1.example.org',
    'smtp://10.0.0.1',
    'smtp://mail',
  ])('does not take another machine for this one: %s', (url) =>
    expect(mailServerOf(url)?.encryption).toBe('before-anything'),
  )

  it('keeps special characters of a password', () => {
    expect(mailServerOf('smtps://a%40b:p%40%3A%2F%C3%A4@mail.example.org')?.signIn).toEqual({
      user: 'a@b',
      pass: 'p@:/ä',
    })
  })

  it.each([
    '',
    'mail.example.org',
    'http://mail.example.org',
    'smtp://',
    'smtp:mail',
    'smtp://user@mail.example.org',
    'smtp://:pass@mail.example.org',
    'smtp://u:%@mail.example.org',
    'smtp://mail.example.org?insecure=no',
    'smtp://mail.example.org?tls=off',
    'smtp://mail.example.org/path',
    'smtp://mail.example.org#x',
    'smtp://mail.example.org:99999',
  ])('that says something else is not followed: %j', (url) => expect(mailServerOf(url)).toBeNull())
})
