import { visible } from '../visible.ts'

/** Tells a person at a terminal how far a run is. */
export interface Progress {
  /** So many files are done, and this was the last. */
  show(done: number, name: string): void
  /** Makes room for what is printed. */
  hide(): void
  /** Leaves nothing behind. */
  end(): void
}

/** Fewer are done before anybody could read it. */
const fewFiles = 20
const barLength = 24

/** A bar on the terminal for errors, where there is one and many files; else nothing. */
export async function createProgress(
  total: number,
  terminal: NodeJS.WritableStream | undefined,
): Promise<Progress> {
  if (!terminal || total <= fewFiles) return { show: nothing, hide: nothing, end: nothing }
  const { default: ora } = await import('ora')
  const spinner = ora({ stream: terminal, discardStdin: false, text: textOf(0, total, '') }).start()
  return {
    show(done, name) {
      spinner.text = textOf(done, total, name)
    },
    hide: () => void spinner.clear(),
    end: () => void spinner.stop(),
  }
}

function textOf(done: number, total: number, name: string): string {
  const full = Math.floor((done / total) * barLength)
  const bar = '━'.repeat(full) + '┄'.repeat(barLength - full)
  return `${bar} ${String(done).padStart(String(total).length)}/${total} ${visible(name).slice(-40)}`
}

function nothing(): void {
  // Nobody is looking.
}
