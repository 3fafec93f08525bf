import type { ReactNode } from 'react'

import { Heading } from './heading'
import { Icon } from './icon'
import type { IconName } from './icon'
import type { HeadingLevel } from './types'

type NoticeTone = 'info' | 'success' | 'warning' | 'danger'

const looks: Record<NoticeTone, { fill: string; icon: IconName }> = {
  info: { fill: 'b-sky', icon: 'info' },
  success: { fill: 'b-green', icon: 'check' },
  warning: { fill: 'b-corn', icon: 'warning' },
  danger: { fill: 'b-red', icon: 'warning' },
}

type NoticeProps = {
  tone: NoticeTone
  title: string
  headingLevel?: HeadingLevel
  id?: string
  /** Only for what appears after an action of the reader. */
  role?: 'status' | 'alert'
  children?: ReactNode
}

/** A message with a headline that says the whole of it; the colour only repeats it. */
export function Notice({ tone, title, headingLevel = 3, id, role, children }: NoticeProps) {
  const { fill, icon } = looks[tone]
  return (
    <div className={`notice ${fill}`} id={id} role={role}>
      <Icon name={icon} />
      <div className="notice__text">
        <Heading level={headingLevel} className="notice__title">
          {title}
        </Heading>
        {children}
      </div>
    </div>
  )
}
