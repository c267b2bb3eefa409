import type { Actor } from '../../core/actors/actor.ts'
import { isHeld, type KnownRole } from '../../core/newsroom/newsroom.ts'
import { item, line, type Piece } from '../markup.ts'
import { timexInWords } from '../timexInWords.ts'
import type { DocumentView } from '../view.ts'

/** How many roles are told one by one. */
const most = 8

/** What the newsroom knows of the actor: roles as they were on the day of publication, notes, spelling, link. */
export function knownPieces({ article }: DocumentView, { known, name, aliases }: Actor): readonly Piece[] {
  if (!known) return []
  const { roles, notes, link, forbidden } = known
  const pieces: Piece[] = [line({ emphasis: 'Known to the newsroom' })]
  const { date } = article.publication
  const told = [...roles].sort((a, b) => Number(held(b, date)) - Number(held(a, date))).slice(0, most)
  for (const role of told) pieces.push(item(role.text, when(role, date)))
  if (roles.length > most) pieces.push(item(`and ${roles.length - most} more`))
  const wrong = aliases.filter((it) => forbidden.includes(it))
  if (wrong.length > 0)
    pieces.push(line(`Write “${name}”, not ${wrong.map((it) => `“${it}”`).join(' or ')}.`))
  if (notes !== undefined) pieces.push(line(notes))
  if (link !== undefined) pieces.push(line({ link }))
  return pieces
}

function held(role: KnownRole, published: string | undefined): boolean {
  return published === undefined || isHeld(role, published)
}

function when(role: KnownRole, published: string | undefined): string {
  const from = role.from === undefined ? undefined : timexInWords(role.from)
  const to = role.to === undefined ? undefined : timexInWords(role.to)
  const time = [...(from === undefined ? [] : [`from ${from}`]), ...(to === undefined ? [] : [`to ${to}`])]
  if (time.length === 0) return ''
  return ` (${time.join(' ')}${held(role, published) ? '' : '; not on the day of publication'})`
}
