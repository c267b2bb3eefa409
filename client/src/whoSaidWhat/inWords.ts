import type { Said, Voice } from '../../../server/src/protocol.ts'

/** How a voice is called in the tree: by its name, or by what it lacks. */
export function voiceName({ kind, name }: Pick<Voice, 'kind' | 'name'>): string {
  switch (kind) {
    case 'unnamed':
      return 'Unnamed sources'
    case 'unresolved':
      return 'Not clear who is meant'
    case 'missing':
      return 'Nobody named'
    default:
      return name
  }
}

/** What stands behind a voice’s name: “4 statements, 2 quoted · Mayor”. The role may be long, so it comes last. */
export function voiceDetail({ role, statements }: Pick<Voice, 'role' | 'statements'>): string {
  const quoted = statements.filter((it) => it.kind !== 'indirect').length
  const count = statements.length === 1 ? '1 statement' : `${statements.length} statements`
  return `${count}${quoted > 0 ? `, ${quoted} quoted` : ''}${role === undefined ? '' : ` · ${role}`}`
}

/** The first words of a statement, behind its source where that has no name. */
export function saidWords({ words, source }: Pick<Said, 'words' | 'source'>): string {
  return source === undefined ? words : `${source}: ${words}`
}

/** How it is said, for a tooltip and for screen readers. */
export const kindsOfSaying: Readonly<Record<Said['kind'], string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported in the writer’s words',
}
