import { classes } from '../ui/classes'
import { Icon } from '../ui/icon'
import type { FieldLook } from './texts'

type FieldProps = { look: FieldLook; value: string; mistake?: string }

/** The id of a field, which the summary of mistakes leads to. */
export const idOf = (name: string): string => `f-${name}`

/** A field: label first, then the hint, then what is typed, then what is wrong with it. */
export function Field({ look, value, mistake }: FieldProps) {
  const { name, label, mark, required, hint, autoComplete, type = 'text', rows } = look
  const id = idOf(name)
  const described = [hint && `${id}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(' ')
  const shared = {
    id,
    name,
    defaultValue: value,
    required,
    autoComplete,
    'aria-describedby': described || undefined,
    'aria-invalid': mistake ? true : undefined,
    className: classes('kern-form-input__input', mistake && 'kern-form-input__input--error'),
  }
  return (
    <div className={classes('kern-form-input', mistake && 'kern-form-input--error')}>
      <label className="kern-label" htmlFor={id}>
        {label} <span className="kern-label__optional">({mark})</span>
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows ? (
        <textarea {...shared} rows={rows} />
      ) : (
        <input {...shared} type={type} spellCheck={false} />
      )}
      {mistake && (
        <p className="err" id={`${id}-mistake`}>
          <Icon name="warning" />
          {mistake}
        </p>
      )}
    </div>
  )
}
