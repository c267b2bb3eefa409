import Builder from 'fast-xml-builder'

/** An element's attributes under `@name`, its text under `#text`, and its children. */
export interface XmlElement {
  readonly [name: string]: string | number | XmlElement | readonly XmlElement[] | undefined
}

/**
 * A document. What XML 1.0 has no character for (controls, half a pair of surrogates) becomes U+FFFD, and line ends and
 * tabs are written so that a reader gets them back from an attribute, too.
 */
export function writeXml(root: XmlElement): string {
  const declaration = { '@version': '1.0', '@encoding': 'UTF-8' }
  return builder.build({ '?xml': declaration, ...cleaned(root) })
}

/** Those of XML, and line ends and tabs, which a reader of attributes would take for spaces. (The types do not tell of the option.) */
const withEntities = {
  entities: [
    { regex: /&/gu, val: '&amp;' },
    { regex: /</gu, val: '&lt;' },
    { regex: />/gu, val: '&gt;' },
    { regex: /"/gu, val: '&quot;' },
    { regex: /'/gu, val: '&apos;' },
    { regex: /\t/gu, val: '&#9;' },
    { regex: /\n/gu, val: '&#10;' },
    { regex: /\r/gu, val: '&#13;' },
  ],
}

const builder = new Builder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
  ...withEntities,
})

function cleaned(element: XmlElement): XmlElement {
  return Object.fromEntries(
    Object.entries(element)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, cleanedValue(value!)]),
  )
}

function cleanedValue(value: NonNullable<XmlElement[string]>): NonNullable<XmlElement[string]> {
  if (typeof value === 'string') return value.replace(noCharacter, '\u{fffd}')
  if (typeof value === 'number') return value
  return isList(value) ? value.map(cleaned) : cleaned(value)
}

function isList(value: XmlElement | readonly XmlElement[]): value is readonly XmlElement[] {
  return Array.isArray(value)
}

/** Outside of `Char` in XML 1.0, section 2.2. */
const noCharacter = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
