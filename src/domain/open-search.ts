import type { Locale } from './locale'
import { xmlText } from './xml'

type Described = {
  locale: Locale
  name: string
  description: string
  /** The address of the search, of its icon and of this description, absolute. */
  search: string
  icon: string
  self: string
}

/** The search as browsers take it up among theirs (OpenSearch 1.1). */
export const openSearch = ({ locale, name, description, search, icon, self }: Described): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xmlText(name)}</ShortName>
  <Description>${xmlText(description)}</Description>
  <Language>${locale}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${xmlText(icon)}</Image>
  <Url type="text/html" template="${xmlText(search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${xmlText(self)}"/>
</OpenSearchDescription>
`
