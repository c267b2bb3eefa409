import { parse, View, type Mark, type Spec } from 'vega'
import type { Timeline } from '../../core/article/timeline.ts'
import { columns, fontSize, layoutTimeline, lineHeight, titleSize, type TimelineLayout } from './layout.ts'

/**
 * The timeline as an SVG picture for an article: dates on the left, a line with a dot for each event, labels on the
 * right. Planned events have open dots, so that it can be printed in black and white.
 */
export async function timelineSvg(timeline: Timeline): Promise<string> {
  const layout = layoutTimeline(timeline)
  const view = new View(parse(specOf(layout)), { renderer: 'none' })
  try {
    return `${await view.toSVG()}\n`
  } finally {
    view.finalize()
  }
}

const ink = '#1f2a37'
const grey = '#6b7480'
const accent = '#b3261e'
const font = 'Helvetica, Arial, sans-serif'

const dots: Readonly<
  Record<string, { readonly fill: string; readonly stroke: string; readonly shape: string }>
> = {
  past: { fill: ink, stroke: ink, shape: 'circle' },
  planned: { fill: 'white', stroke: ink, shape: 'circle' },
  background: { fill: grey, stroke: grey, shape: 'circle' },
  undated: { fill: 'white', stroke: grey, shape: 'circle' },
  published: { fill: accent, stroke: accent, shape: 'diamond' },
}

function specOf({ width, height, title, line, rows, undatedY }: TimelineLayout): Spec {
  const values = rows.map(({ y, kind, when, lines }) => ({ y, when, text: [...lines], kind, ...dots[kind] }))
  const marks: Mark[] = []
  if (title)
    marks.push({
      type: 'text',
      encode: {
        enter: {
          x: { value: 20 },
          y: { value: title.y },
          text: { value: [...title.lines] as unknown as string },
          baseline: { value: 'top' },
          fontSize: { value: titleSize },
          lineHeight: { value: titleSize + 6 },
          fontWeight: { value: 'bold' },
          font: { value: font },
          fill: { value: ink },
        },
      },
    })
  if (line)
    marks.push({
      type: 'rule',
      encode: {
        enter: {
          x: { value: columns.dot },
          y: { value: line.from },
          y2: { value: line.to },
          stroke: { value: grey },
          strokeWidth: { value: 1.5 },
        },
      },
    })
  if (undatedY !== undefined) marks.push(undatedHeading(undatedY))
  marks.push(
    {
      type: 'symbol',
      from: { data: 'rows' },
      encode: {
        enter: {
          x: { value: columns.dot },
          y: { field: 'y' },
          shape: { field: 'shape' },
          size: { signal: "datum.kind === 'published' ? 130 : 90" },
          fill: { field: 'fill' },
          stroke: { field: 'stroke' },
          strokeWidth: { value: 2 },
        },
      },
    },
    textMark({ x: columns.date, field: 'when', align: 'right' }),
    textMark({ x: columns.label, field: 'text', align: 'left' }),
  )
  return {
    $schema: 'https://vega.github.io/schema/vega/v6.json',
    description: 'Timeline of the events in the article.',
    width,
    height,
    padding: 0,
    autosize: 'none',
    background: 'white',
    data: [{ name: 'rows', values }],
    marks,
  }
}

function undatedHeading(y: number): Mark {
  return {
    type: 'text',
    encode: {
      enter: {
        x: { value: columns.label },
        y: { value: y },
        text: { value: 'No date given' },
        baseline: { value: 'middle' },
        font: { value: font },
        fontSize: { value: fontSize - 2 },
        fontStyle: { value: 'italic' },
        fill: { value: grey },
      },
    },
  }
}

function textMark({ x, field, align }: { x: number; field: string; align: 'left' | 'right' }): Mark {
  return {
    type: 'text',
    from: { data: 'rows' },
    encode: {
      enter: {
        x: { value: x },
        y: { field: 'y' },
        text: { field },
        align: { value: align },
        baseline: { value: 'middle' },
        font: { value: font },
        fontSize: { value: fontSize },
        lineHeight: { value: lineHeight },
        fontWeight: { signal: "datum.kind === 'published' ? 'bold' : 'normal'" },
        fill: { signal: `datum.kind === 'published' ? '${accent}' : '${field === 'when' ? grey : ink}'` },
      },
    },
  }
}
