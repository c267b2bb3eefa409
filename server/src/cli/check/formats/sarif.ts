import { createHash } from 'node:crypto'
import { isAbsolute, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder'
import type { ArtifactLocation, Notification, Region, ReportingConfiguration, Suppression } from 'sarif'
import manifest from '../../../../../package.json' with { type: 'json' }
import { rules } from '../../../rules/index.ts'
import type { Severity } from '../../../rules/rule.ts'
import type { Suppressed } from '../../../rules/suppression/suppression.ts'
import { wellFormed } from '../../wellFormed.ts'
import type { Place, Problem } from '../checkedFile.ts'
import { occurrencesOf, problemKey } from '../occurrences.ts'
import type { ReportedFile } from '../reportedFile.ts'
import type { Reporter } from '../reporter.ts'
import { slashed } from '../slashed.ts'

/**
 * SARIF 2.1.0 (OASIS), as GitHub's code scanning and others take it. Files below `cwd` are named relative to it, so that
 * the log means the same on every machine.
 */
export function sarifReporter(cwd: string): Reporter {
  const run = new SarifRunBuilder()
  run.setToolDriverName('On the Record')
  run.setToolDriverVersion(manifest.version)
  run.run.columnKind = 'utf16CodeUnits'
  for (const rule of describedRules()) run.addRule(rule)
  const failures: Notification[] = []
  return {
    file(file) {
      if (file.kind === 'checked') for (const result of resultsOf(file, cwd)) run.addResult(result)
      if (file.kind === 'failed') {
        const physicalLocation = { artifactLocation: locationOf(file.name, cwd) }
        failures.push({
          level: 'error',
          message: { text: wellFormed(file.message) },
          locations: [{ physicalLocation }],
        })
      }
      return ''
    },
    end() {
      run.run.invocations = [
        {
          executionSuccessful: failures.length === 0,
          ...(failures.length > 0 && { toolExecutionNotifications: failures }),
        },
      ]
      const log = new SarifBuilder()
      log.addRun(run)
      return `${JSON.stringify(log.buildSarifOutput(), null, 2)}\n`
    },
  }
}

/** SARIF wants links to be absolute, which a page beside the text cannot be: it is named in the help instead. */
function describedRules(): readonly SarifRuleBuilder[] {
  return rules.map(({ meta: { id, summary, rationale, severity } }) => {
    const page = `docs/rules/${id}.md`
    return new SarifRuleBuilder({
      id,
      shortDescription: { text: summary },
      fullDescription: { text: rationale },
      help: { text: `${rationale} See ${page}.`, markdown: `${rationale} See [${page}](${page}).` },
      defaultConfiguration: configurationOf(severity),
      properties: { page },
    })
  })
}

function configurationOf(severity: Severity | 'off'): ReportingConfiguration {
  return severity === 'off' ? { enabled: false } : { enabled: true, level: levels[severity] }
}

const levels = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const

function resultsOf(
  { name, problems, known, silenced }: Extract<ReportedFile, { readonly kind: 'checked' }>,
  cwd: string,
): readonly SarifResultBuilder[] {
  const artifactLocation = locationOf(name, cwd)
  const all = [...problems, ...known, ...silenced].sort((a, b) => a.start.offset - b.start.offset)
  const areKnown = new Set<Problem>([...known, ...silenced])
  const whySilenced = new Map<Problem, Suppressed>(silenced.map((it) => [it, it.silenced]))
  const occurrences = occurrencesOf(all)
  return all.map((problem, index) => {
    const { rule, severity, message, start, end, quote, related } = problem
    const why = whySilenced.get(problem)
    const region = { ...regionOf(start, end), snippet: { text: quote } }
    return new SarifResultBuilder({
      ruleId: rule,
      level: levels[severity],
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: { ...artifactLocation }, region } }],
      ...(related.length > 0 && {
        relatedLocations: related.map((it, id) => ({
          id,
          message: { text: it.message },
          physicalLocation: { artifactLocation: { ...artifactLocation }, region: regionOf(it.start, it.end) },
        })),
      }),
      partialFingerprints: { 'quotedWords/v1': fingerprintOf(problem, occurrences[index]!) },
      ...(known.length > 0 && { baselineState: areKnown.has(problem) ? 'unchanged' : 'new' }),
      ...(why && { suppressions: [suppressionFor(why)] }),
      properties: { severity },
    })
  })
}

function suppressionFor({ by, reason }: Suppressed): Suppression {
  return { kind: by, ...(reason !== undefined && { justification: wellFormed(reason) }) }
}

function regionOf(start: Place, end: Place): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
}

/** The same after edits elsewhere in the file. */
function fingerprintOf(problem: Problem, occurrence: number): string {
  return createHash('sha256')
    .update(`${problemKey(problem)}\n${occurrence}`)
    .digest('hex')
}

function locationOf(name: string, cwd: string): ArtifactLocation {
  const path = resolve(cwd, name)
  const fromHere = relative(cwd, path)
  if (isAbsolute(fromHere) || fromHere.startsWith('..')) return { uri: pathToFileURL(wellFormed(path)).href }
  const uri = slashed(wellFormed(fromHere)).split('/').map(encodeURIComponent).join('/')
  return { uri, uriBaseId: '%SRCROOT%' }
}
