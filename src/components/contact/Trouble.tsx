import type { ReactNode, Ref } from 'react'

import { Icon } from '../ui/icon'

type TroubleProps = {
  title: string
  tone: 'b-red' | 'b-corn'
  ref: Ref<HTMLDivElement>
  children: ReactNode
}

/**
 * What stands above a form that came back. It takes the focus, with or without a script, so that nobody has to look for
 * what happened.
 */
export function Trouble({ title, tone, ref, children }: TroubleProps) {
  return (
    <div
      className={`notice ${tone}`}
      role="group"
      aria-labelledby="trouble"
      tabIndex={-1}
      autoFocus
      ref={ref}
    >
      <Icon name="warning" />
      <div className="notice__text">
        <h2 className="notice__title" id="trouble">
          {title}
        </h2>
        {children}
      </div>
    </div>
  )
}
