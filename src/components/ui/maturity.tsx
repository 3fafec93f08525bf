import { classes } from './classes'

type MaturityPathProps = {
  /** 1 to total; the last step stands apart ("Beendet"). Undefined: not known. */
  step?: number
  total: number
  /** The visible word of the stage. */
  stage: string
  /** Said before the word, not shown: "Reifegrad". */
  label: string
  /** Said after the word, not shown: "Stufe 3 von 6". */
  position?: string
}

const WIDTH = 19.5

function outline(index: number, total: number): string {
  const last = index === total - 1
  const height = last ? 12 : 12 + Math.round((20 * index) / Math.max(total - 2, 1))
  const x = 8 + WIDTH * index + (last ? 2 : 0)
  return `M${x} ${34 - height}h12l-5 ${height}h-12z`
}

function strip(index: number, step: number | undefined, total: number): string {
  if (step === undefined) return 'ps ps--end'
  const last = index === total - 1
  if (index + 1 < step) return 'ps ps--done'
  if (index + 1 === step) return last ? 'ps ps--over' : 'ps ps--now'
  return last ? 'ps ps--end' : 'ps'
}

/** The outlines of all strips that look alike, as one path: a list holds many of these pictures. */
function outlinesByLook(
  step: number | undefined,
  total: number,
): [look: string, outlines: string][] {
  const looks = new Map<string, string>()
  for (let index = 0; index < total; index += 1) {
    const look = strip(index, step, total)
    looks.set(look, (looks.get(look) ?? '') + outline(index, total))
  }
  return [...looks]
}

/** How far a solution has come: small strips for the eye, the words for everyone. */
export function MaturityPath({ step, total, stage, label, position }: MaturityPathProps) {
  return (
    <div className="path">
      <svg viewBox={`0 0 ${WIDTH * total + 3} 36`} aria-hidden="true" focusable="false">
        {outlinesByLook(step, total).map(([look, outlines]) => (
          <path key={look} className={look} d={outlines} />
        ))}
      </svg>
      <span>
        <span className="vh">{label}: </span>
        {stage}
        {position && <span className="vh">, {position}</span>}
      </span>
    </div>
  )
}

export type MaturityStep = { name: string; state: 'done' | 'now' | 'open' | 'end' }

/** The whole path as an ordered list; the last step stands apart, the present one is marked. */
export function MaturitySteps({ steps, label }: { steps: MaturityStep[]; label: string }) {
  return (
    <ol className="steps" aria-label={label}>
      {steps.map(({ name, state }, index) => (
        <li
          key={name}
          className={classes(
            `steps__${index === steps.length - 1 ? 0 : index + 1}`,
            (state === 'done' || state === 'end') && state,
          )}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          {name}
        </li>
      ))}
    </ol>
  )
}
