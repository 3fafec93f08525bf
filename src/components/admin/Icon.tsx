/** The mark of the portal: parcels around the one that is shared. */
export const Icon = () => (
  <svg viewBox="0 0 44 44" width="26" height="26" aria-hidden="true">
    <path fill="#7fb28c" d="M3 3h11L10 18H1zM30 3h12v15H28zM29 21h13v8H29.5z" />
    <path fill="#d9b45b" d="M17 3h10l-2 15H13zM1 21h8L4 41H1zM29.7 32H42v9H30.2z" />
    <path fill="currentColor" d="M12 21h14l1 20H6z" />
  </svg>
)
