import { Icon } from './Icon'

/** Mark and name, above the sign-in form. */
export const Logo = () => (
  <div className="allmende-logo">
    <Icon />
    <strong>Allmende</strong>
  </div>
)
