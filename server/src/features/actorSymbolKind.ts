import { SymbolKind } from 'vscode-languageserver-types'
import type { ActorKind } from '../core/actors/actor.ts'

/** The editor’s sign for an actor of each kind; it has none for people. */
export const actorSymbolKind: Readonly<Record<ActorKind, SymbolKind>> = {
  person: SymbolKind.Object,
  organization: SymbolKind.Package,
  place: SymbolKind.Constant,
  group: SymbolKind.Array,
}
