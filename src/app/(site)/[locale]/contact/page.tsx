import { contactMetadata, contactPage } from '../../contact-page'

// A form is made anew for each request: it carries its own number and time.
export const dynamic = 'force-dynamic'

type Args = Parameters<typeof contactPage>[1]

export const generateMetadata = (args: Args) => contactMetadata('contact', args)

export default function Page(args: Args) {
  return contactPage('contact', args)
}
