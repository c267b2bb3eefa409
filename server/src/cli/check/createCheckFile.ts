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
import type { CheckedFile } from './checkedFile.ts'
import type { CheckPlan } from './checkPlan.ts'
import { createFindRules, readNamedConfig } from './createFindRules.ts'
import { problemsOf } from './problemsOf.ts'
import type { Target } from './target.ts'

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
    let article: Article | undefined
    const analyzed = () =>
      (article ??= analyzeArticle(input.text, {
        format: input.format,
        models: (models ??= loadModels()),
        published: plan.date,
        newsroom,
      }))
    const { state } = decideStatus({
      override: plan.alsoRead === 'all' || (plan.alsoRead === 'named' && target.named) ? 'on' : 'auto',
      setting: 'auto',
      text: input.text,
      article: analyzed,
      looksLikeNews: (it) => isNews(it, basename(target.path ?? name)),
    })
    if (state === 'off') return { kind: 'skipped', name, reason: 'not news' }
    const silenced: (readonly [PlacedFinding, Suppressed])[] = []
    const findings = runRules(analyzed(), {
      active,
      accepted: target.path === undefined ? [] : await findAccepted(target.path),
      onSuppressed: (finding, why) => silenced.push([finding, why]),
      onError: (rule, error) => tell(`on-the-record: ${name}: the rule ${rule} failed: ${String(error)}`),
    })
    silenced.sort(([a], [b]) => a.start - b.start || a.end - b.end)
    const notTold = problemsOf(
      silenced.map(([it]) => it),
      input.text,
    )
    return {
      kind: 'checked',
      name,
      problems: problemsOf(findings, input.text),
      silenced: notTold.map((it, i) => ({ ...it, silenced: silenced[i]![1] })),
    }
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
