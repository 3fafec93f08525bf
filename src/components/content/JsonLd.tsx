import { type StructuredData, structuredData } from '@/domain/structured-data'

type JsonLdProps = {
  data: StructuredData
  /** The address people see, in front of every address of the portal. */
  publicUrl: string
}

/** Structured data for search engines (schema.org). `<` is escaped, so no text can end the script. */
export function JsonLd({ data, publicUrl }: JsonLdProps) {
  const json = JSON.stringify(structuredData(data, publicUrl)).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
