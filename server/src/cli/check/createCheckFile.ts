import { basename } from 'node:path'
import { analyzeArticle } from '../../core/article/analyze.ts'
import type { Article } from '../../core/article/article.ts'
import { isNews } from '../../core/article/isNews.ts'
import type { Models } from '../../core/language/models.ts'
import type { PlacedFinding } from '../../rules/rule.ts'
import type { Suppressed } from '../../rules/suppression/suppression.ts'
import { runRules } from '../../rules/runRules.ts'
import { decideStatus } from '../../service/status.ts'
import { createFindAccepted } from '../findAccepted.ts'
import { createFindNewsroom } from '../findNewsroom.ts'
import { Misuse } from '../misuse.ts'
import { decodeInput, readInput, type Input } from '../readInput.ts'
import type { CheckedFile, CheckedOne } from './checkedFile.ts'
import type { CheckPlan } from './checkPlan.ts'
import { createFindRules, readNamedConfig } from './createFindRules.ts'
import { mend, type Found } from './mend.ts'
import { problemsOf } from './problemsOf.ts'
import type { Target } from './target.ts'
import { writeMended } from './writeMended.ts'

/** What came of a file, and sentences for the person that are not about its text. */
export interface Answer {
  readonly file: CheckedFile
  readonly told: readonly string[]
}

/** Checks one file and never throws: what goes wrong in it is its answer. */
export type CheckFile = (target: Target) => Promise<Answer>

/** Wires what is needed to check files by a plan, one after the other. Models are loaded when the first is read. */
export function createCheckFile(plan: CheckPlan, loadModels: () => Models): CheckFile {
  let models: Models | undefined
  let told: string[] = []
  const tell = (sentence: string) => void told.push(sentence)
  const findNewsroom = createFindNewsroom(tell)
  const named = plan.config === undefined ? undefined : readNamedConfig(plan.config, tell)
  const findAccepted = createFindAccepted(tell)
  const findRules = createFindRules(plan.choices, named, tell)

  const check = async (target: Target): Promise<CheckedFile> => {
    const { name } = target
    const active = await findRules(target.path)
    if (active === 'ignored') return { kind: 'skipped', name, reason: 'ignored' }
    const input = await inputOf(target, plan)
    const newsroom = target.path === undefined ? undefined : await findNewsroom(target.path)
    const analyze = (text: string) =>
      analyzeArticle(text, {
        format: input.format,
        models: (models ??= loadModels()),
        published: plan.date,
        newsroom,
      })
    let article: Article | undefined
    const analyzed = () => (article ??= analyze(input.text))
    const { state } = decideStatus({
      override: plan.alsoRead === 'all' || (plan.alsoRead === 'named' && target.named) ? 'on' : 'auto',
      setting: 'auto',
      text: input.text,
      article: analyzed,
      looksLikeNews: (it) => isNews(it, basename(target.path ?? name)),
    })
    if (state === 'off') return { kind: 'skipped', name, reason: 'not news' }
    const accepted = target.path === undefined ? [] : await findAccepted(target.path)
    const examine = (read: Article): Examined => {
      const silenced: (readonly [PlacedFinding, Suppressed])[] = []
      const findings = runRules(read, {
        active,
        accepted,
        onSuppressed: (finding, why) => silenced.push([finding, why]),
        onError: (rule, error) => tell(`on-the-record: ${name}: the rule ${rule} failed: ${String(error)}`),
      })
      silenced.sort(([a], [b]) => a.start - b.start || a.end - b.end)
      return { article: read, findings, silenced }
    }
    const first = examine(analyzed())
    if (!plan.mend) return checkedFile(name, first)
    const { result, count } = mend(first, (text) => examine(analyze(text)), plan.mend.quiet)
    if (count === 0) return checkedFile(name, first)
    const after = result.article.source
    if (plan.mend.into === 'diff') {
      return { ...checkedFile(name, result), mended: { count, before: input.text, after } }
    }
    await writeMended(target, input, after)
    return { ...checkedFile(name, result), mended: { count } }
  }

  return async (target) => {
    let file: CheckedFile
    try {
      file = await check(target)
    } catch (error) {
      const message =
        error instanceof Misuse ? error.message : `${target.name} could not be checked: ${String(error)}`
      file = { kind: 'failed', name: target.name, message }
    }
    const answer = { file, told }
    told = []
    return answer
  }
}

async function inputOf({ name, path, bytes }: Target, { as }: CheckPlan): Promise<Input> {
  return bytes ? decodeInput(bytes, name, path ?? name, as) : readInput(name, as, path)
}

interface Examined extends Found {
  readonly silenced: readonly (readonly [PlacedFinding, Suppressed])[]
}

function checkedFile(name: string, { article, findings, silenced }: Examined): CheckedOne {
  const notTold = problemsOf(
    silenced.map(([it]) => it),
    article.source,
  )
  return {
    kind: 'checked',
    name,
    problems: problemsOf(findings, article.source),
    silenced: notTold.map((it, i) => ({ ...it, silenced: silenced[i]![1] })),
  }
}
