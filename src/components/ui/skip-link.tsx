/** First stop of the keyboard: over the frame, to the content. */
export function SkipLink({ label, target = 'main' }: { label: string; target?: string }) {
  return (
    <a className="skip" href={`#${target}`}>
      {label}
    </a>
  )
}
