'use client'

import { useActionState, useEffect, useRef, useState } from 'react'

import type { ContactFormView } from '@/domain/contact-request'

import { Field, idOf } from './Field'
import type { FormTexts } from './texts'
import { Trouble } from './Trouble'

type View = Omit<ContactFormView, 'refused'> & {
  refused: ContactFormView['refused'] | 'unreachable'
}
type Send = (before: View, form: FormData) => Promise<View>

type ContactFormProps = {
  /** The server's deed. Without a script the browser itself sends the form there. */
  send: (before: ContactFormView, form: FormData) => Promise<ContactFormView>
  start: ContactFormView
  texts: FormTexts
}

/** With a script a broken connection must not take away what was typed. */
const careful =
  (send: Send): Send =>
  async (before, form) => {
    try {
      return await send(before, form)
    } catch {
      const typed = (name: string): string => String(form.get(name) ?? '')
      const message = {
        text: typed('text'),
        page: typed('page'),
        email: typed('email'),
        name: typed('name'),
      }
      return { ...before, message, mistakes: [], refused: 'unreachable' }
    }
  }

/** True once the script of the page is at work. */
function useScript(): boolean {
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  return scripted
}

function Answer({
  view,
  texts,
  focus,
}: {
  view: View
  texts: FormTexts
  focus: Parameters<typeof Trouble>[0]['ref']
}) {
  if (view.mistakes.length > 0)
    return (
      <Trouble title={texts.check} tone="b-red" ref={focus}>
        <ul className="plain-list">
          {view.mistakes.map(({ field, mistake }) => (
            <li key={field}>
              <a href={`#${idOf(field)}`}>{texts.mistakes[`${field}.${mistake}`]}</a>
            </li>
          ))}
        </ul>
      </Trouble>
    )
  if (!view.refused) return null
  const { title, text } = texts.refused[view.refused]
  return (
    <Trouble title={title} tone="b-corn" ref={focus}>
      <p>{text}</p>
    </Trouble>
  )
}

/** The page a question is about: shown, not asked for. */
function AboutPage({ page, label }: { page: string; label: string }) {
  return (
    <p>
      {label} <a href={page}>{page}</a>
      <input type="hidden" name="page" value={page} />
    </p>
  )
}

/** What people neither see nor reach: the number of the form, and a field only machines fill. */
function Unseen({ ticket, trap }: { ticket: string; trap: string }) {
  return (
    <>
      <input type="hidden" name="ticket" value={ticket} />
      <div className="form__trap" aria-hidden="true">
        <label htmlFor="f-more">{trap}</label>
        <input id="f-more" name="more" type="text" tabIndex={-1} autoComplete="off" />
      </div>
    </>
  )
}

/** The view of the form, sent by the browser alone or by the script. */
function useForm({ send, start }: ContactFormProps) {
  const scripted = useScript()
  const deed: Send = (before, form) => send(before as ContactFormView, form) // the server does not read what it said before
  const [view, action, sending] = useActionState<View, FormData>(
    scripted ? careful(deed) : (send as Send), // as above; without a script this must be the server's deed itself
    start,
  )
  const trouble = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (view.taken) window.location.assign(view.taken)
    else trouble.current?.focus()
  }, [view])
  return { view, action, sending, trouble }
}

/** The form itself: it comes back the same whether or not a script is at work. */
export function ContactForm(props: ContactFormProps) {
  const { view, action, sending, trouble } = useForm(props)
  const { texts } = props
  const { message, mistakes, ticket } = view
  const mistakeOf = (name: string): string | undefined => {
    const found = mistakes.find(({ field }) => field === name)
    return found && texts.mistakes[`${found.field}.${found.mistake}`]
  }
  const asksForPage = texts.fields.some(({ name }) => name === 'page')
  return (
    <form className="form" action={action} noValidate>
      <Answer view={view} texts={texts} focus={trouble} />
      {!asksForPage && message.page !== '' && <AboutPage page={message.page} label={texts.about} />}
      {texts.fields.map((look) => (
        <Field
          key={look.name}
          look={look}
          value={message[look.name]}
          mistake={mistakeOf(look.name)}
        />
      ))}
      <Unseen ticket={ticket} trap={texts.trap} />
      <p className="small">
        {texts.privacy} <a href={texts.privacyHref}>{texts.privacyMore}</a>
      </p>
      <div className="btns">
        <button className="btn" type="submit" aria-busy={sending}>
          {sending ? texts.sending : texts.send}
        </button>
      </div>
    </form>
  )
}
