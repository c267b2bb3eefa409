/** Where the pages in docs/rules are to be read. */
const rulePages = 'https://github.com/on-the-record/on-the-record/blob/main/docs/rules/'

/** The address of the page that explains a rule. */
export function rulePage(id: string): string {
  return `${rulePages}${id}.md`
}
