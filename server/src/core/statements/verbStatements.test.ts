import { expect, test } from 'vitest'
import { analyzed } from '../../testing/analyze.ts'

test.each([
  [
    'a subject with a relative clause before the verb of what is reported',
    'The clerk who opened the gate was not on duty, police said.',
    ['police | said | The clerk who opened the gate was not on duty'],
  ],
  [
    'the same behind the cue',
    'She said nurses who work at night would be paid more.',
    ['She | said | nurses who work at night would be paid more'],
  ],
  [
    'a report with the time it came out',
    'An audit released last year found that the fund was empty.',
    ['An audit released last year | found | the fund was empty'],
  ],
  [
    'a poll with where it was taken',
    'Polls taken in Ohio showed that prices mattered most.',
    ['Polls taken in Ohio | showed | prices mattered most'],
  ],
  ['a body called it', 'Other firms are idle, it added.', ['it | added | Other firms are idle']],
  [
    'two clauses with commas before an inverted cue',
    'Taxes would fall, but for many, the losses would exceed the gains, said Falk.',
    ['Falk | said | Taxes would fall, but for many, the losses would exceed the gains'],
  ],
  [
    'a participle behind “it” that acts',
    'Meanwhile, it attacked Falk, saying he had lied.',
    ['it | saying | he had lied'],
  ],
  [
    'what a speaker cites',
    'The plan is dead, Okoro said, citing the cost of steel.',
    ['Okoro | said | The plan is dead', 'Okoro | citing | the cost of steel'],
  ],
  [
    'a participle before what is called for',
    'He called for increased spending on schools.',
    ['He | called for | increased spending on schools'],
  ],
  ['something promised', 'The ministry promised lower taxes.', ['The ministry | promised | lower taxes']],
  [
    'somebody promised something',
    'The ministry promised voters it would lower taxes.',
    ['The ministry | promised | it would lower taxes'],
  ],
  [
    'a question put to somebody',
    'The singer was asked whether she had voted.',
    [' | asked | whether she had voted'],
  ],
  [
    'a clause before “as … noted”',
    'It is an old trick, as Jo Falk noted in May.',
    ['Jo Falk | noted | It is an old trick'],
  ],
  [
    'what somebody appears to say',
    'He appeared to suggest that the vote was unfair.',
    ['He | suggest | the vote was unfair'],
  ],
  ['many', 'Many believe that the river will rise.', ['Many | believe | the river will rise']],
  [
    'what was said earlier this year',
    'Okoro said earlier this year that he was willing to wait.',
    ['Okoro | said | he was willing to wait'],
  ],
  [
    'what a crowd somewhere was told',
    'The mayor told a town hall in Salem, New Hampshire on Monday that the bridge was safe.',
    ['The mayor | told | the bridge was safe'],
  ],
  [
    'what an aside between dashes interrupts',
    'His chairman Paul Falk said — on Twitter, as it happens — that the club raised a million.',
    ['His chairman Paul Falk | said | the club raised a million'],
  ],
  [
    'a clause behind a comma',
    'Marco Falk says, win or lose in the vote, he is staying.',
    ['Marco Falk | says | win or lose in the vote, he is staying'],
  ],
  [
    'what a person “suggested” in an as-clause',
    'She is more than a regional candidate, as her manager suggested on Monday.',
    ['her manager | suggested | She is more than a regional candidate'],
  ],
  [
    'a verb at the end that looks like a noun',
    'Silva, a father of four, was an engineer, Portuguese newspaper Correio da Manha reports.',
    ['Portuguese newspaper Correio da Manha | reports | Silva, a father of four, was an engineer'],
  ],
  [
    'what somebody was asked about',
    'Asked about his own vote, Falk replied: “I don’t know.”',
    [' | Asked about | his own vote', 'Falk | replied | “I don’t know.”'],
  ],
  [
    'a question between commas',
    'Okoro, asked whether the bridge was safe, said it was.',
    [' | asked | whether the bridge was safe', 'Okoro | said | it was'],
  ],
  [
    'what a poll showed somebody doing',
    'The poll showed Falk leading Adler by six points.',
    ['The poll | showed | Falk leading Adler by six points'],
  ],
  [
    'where somebody said it',
    'Okoro took to Twitter to say the bridge was safe.',
    ['Okoro | say | the bridge was safe'],
  ],
  [
    'what somebody used to say it',
    'Okoro used his speech to call for an inquiry.',
    ['Okoro | call for | an inquiry'],
  ],
  [
    'what some are more likely to say',
    'Voters were more likely to say the mayor had lied.',
    ['Voters | say | the mayor had lied'],
  ],
  [
    'a likeness',
    'Jo Falk likened the rules to a straitjacket.',
    ['Jo Falk | likened | the rules to a straitjacket'],
  ],
  [
    'what somebody is accused of, though not by whom',
    'Falk was accused of lying to the court.',
    [' | accused | Falk … of lying to the court'],
  ],
  [
    'what was talked about',
    'Okoro talked about the cost of steel.',
    ['Okoro | talked about | the cost of steel'],
  ],
  ['what somebody called to do', 'Falk called to ban cars.', ['Falk | called | to ban cars']],
  [
    'the same said by others',
    'While Falk was praised in May, half said the same of Adler.',
    ['half | said | the same'],
  ],
  [
    'what somebody did not suggest as the narrator’s',
    'He said that he would pray for the winner but did not suggest it would be Adler.',
    ['He | said | he would pray for the winner'],
  ],
  [
    'a subject with the time behind it',
    'Nordbank just this month announced it would close.',
    ['Nordbank | announced | it would close'],
  ],
  [
    'whom a relative pronoun stands for',
    'He met Jo Falk, who in 2010 said the bridge was safe.',
    ['Jo Falk … who | said | the bridge was safe'],
  ],
  [
    'a body that “which” stands for',
    'The firm, which said it would pay, has closed.',
    ['The firm … which | said | it would pay'],
  ],
  [
    'a subject with a relative clause without commas',
    'One of the doctors who sent the letter called Okoro a quack.',
    ['One of the doctors who sent the letter | called | Okoro a quack'],
  ],
  [
    'the subject of what somebody thinks',
    'There are voters who think the mayor said too much.',
    ['voters … who | think | the mayor said too much'],
  ],
  [
    'a subject with what it is doing',
    'Students marching through the old town chanted “No fees”.',
    ['Students marching through the old town | chanted | “No fees”'],
  ],
  [
    'people in two places',
    'Farmers in Alsace and across the border say the river is dirty.',
    ['Farmers in Alsace and across the border | say | the river is dirty'],
  ],
  [
    'an age and two places between name and verb',
    'Ana Ruiz, 59, of Harburg, Hesse, who watched from the bank, said the water was cold.',
    ['Ana Ruiz, 59, of Harburg, Hesse, who watched from the bank | said | the water was cold'],
  ],
  [
    'two descriptions between name and verb',
    '“It is closed,” Jo Falk, the mayor of Harburg, one of the towns on the river, said.',
    ['Jo Falk, the mayor of Harburg, one of the towns on the river | said | “It is closed,”'],
  ],
  [
    'a list of people with brackets',
    'Ana Ruiz (D-Mont.), Jo Falk (D-Ohio) and Ben Adler (D-N.J.) all suggested that the fund was empty.',
    ['Ana Ruiz (D-Mont.), Jo Falk (D-Ohio) and Ben Adler (D-N.J.) | suggested | the fund was empty'],
  ],
  [
    'a job that looks like a verb',
    '“It is late,” said KRO host Chris Maas.',
    ['KRO host Chris Maas | said | “It is late,”'],
  ],
  [
    'a subject with a relative clause that has no pronoun',
    'All the experts I spoke to said the plan was sound.',
    ['All the experts I spoke to | said | the plan was sound'],
  ],
  [
    'what somebody is called, and by whom',
    'The mayor was called a liar by local farmers.',
    ['local farmers | called | The mayor … a liar'],
  ],
  [
    'a number of people behind a passive',
    'His views were echoed by a number of bankers.',
    ['a number of bankers | echoed | His views'],
  ],
  [
    'an adjective that looks like a verb',
    'The party called the charges unfounded.',
    ['The party | called | the charges unfounded'],
  ],
  [
    'a participle in front of its subject, behind a preposition',
    'After saying that her foot was swollen, she left.',
    ['she | saying | her foot was swollen'],
  ],
  [
    'a perfect participle',
    'Having announced that he would not run, Falk went home.',
    ['Falk | announced | he would not run'],
  ],
  [
    'a participle that interrupts its subject and verb',
    'Jo Falk, despite admitting that he had doubts, left.',
    ['Jo Falk | admitting | he had doubts'],
  ],
  [
    'a question in front of its answer',
    'Asked whether the vote was fair, the minister smiled.',
    [' | Asked | whether the vote was fair'],
  ],
  [
    'what somebody was told to do',
    'Residents were told to leave the valley.',
    [' | told | to leave the valley'],
  ],
  [
    'a conjunction: the main clause is the narrator’s',
    'While Falk says that the river is safe, the ministry has closed it.',
    ['Falk | says | the river is safe'],
  ],
  [
    'a relative clause: the main clause goes on',
    'The agency, which said the bridge was safe, has closed it.',
    ['The agency … which | said | the bridge was safe'],
  ],
  [
    'an object: the next verb is the narrator’s',
    'Falk praised the plan but had to wait.',
    ['Falk | praised | the plan'],
  ],
  [
    'an object before a comment of the narrator’s',
    'Falk attacked the deal, hurting his own party.',
    ['Falk | attacked | the deal'],
  ],
  [
    'allegations that nobody is named for',
    'Debates followed allegations that the firm had lied.',
    [' | allegations | the firm had lied'],
  ],
  [
    'a report by the name of who wrote it',
    'He quoted a World Bank report that prices had doubled.',
    ['World Bank | report | prices had doubled'],
  ],
  [
    'what another report says, reported in its turn',
    'The governor ordered the town to be cleared, sources said.',
    [
      'sources | said | The governor ordered the town to be cleared',
      'The governor | ordered | to be cleared',
    ],
  ],
  [
    'a verb that looks like a noun, behind a noun',
    'Video shows that Falk had left.',
    ['Video | shows | Falk had left'],
  ],
  [
    'a verb that looks like a noun, behind “some”',
    'But some note that the firm has done little.',
    ['some | note | the firm has done little'],
  ],
  [
    'a clause that begins with “both”',
    'The ministry said both bridges are closed.',
    ['The ministry | said | both bridges are closed'],
  ],
  [
    'a description between dashes',
    'Party leaders — and, in particular, Jo Reid — insisted that the vote is late.',
    ['Party leaders | insisted | the vote is late'],
  ],
  [
    'what a speaker adds without “that”',
    '“It is personal,” he said, adding he would never forget it.',
    ['he | said | “It is personal,”', 'he | adding | he would never forget it'],
  ],
  [
    'a time between the passive and its clause',
    'It was revealed in March that she had a second account.',
    [' | revealed | she had a second account'],
  ],
  [
    'somebody who warns of something',
    'Hollande warned of the risk of war.',
    ['Hollande | warned of | the risk of war'],
  ],
  [
    'another’s words behind “with”',
    'Officials say all claims will be read, with the Daily Post reporting none will be refused.',
    ['Officials | say | all claims will be read', 'the Daily Post | reporting | none will be refused'],
  ],
])('finds %s', (_what, text, expected) => {
  expect(reported(text)).toEqual(expected)
})

test.each([
  ['a thing that adds to another', 'It added to the noise.'],
  ['evidence behind a comma', 'He left the room, showing a small limp.'],
  ['what was done with an invitation', 'The pupil was invited to the fair.'],
  ['a verb with an object of its own', 'The shop shut early, Okoro ordered extra stock.'],
  ['what somebody promised, told as a thing', 'They got what Okoro promised them.'],
  ['a relative clause behind a noun', 'From the reports that I have read, nobody was hurt.'],
  ['a run of victories', 'Falk wins in Ohio, adding to a run of victories.'],
  ['a student who is questioned', 'Police questioned the student.'],
  ['entry that is denied', 'The guards denied them entry.'],
  ['a goal that is conceded', 'Falk conceded a penalty in the second half.'],
  ['a match that is claimed', 'Falk claimed victory in the second round.'],
  ['somebody who finds himself somewhere', 'He found himself in trouble when the bank failed.'],
  ['a programme that goes on', 'The school maintains a program for young farmers.'],
  ['what somebody saw at a time', 'Falk saw a man as he crossed the street.'],
  ['what a deed suggests', 'Falk left Nordbank, which suggests that he is rich.'],
  ['a duty to report', 'The firm has a system of reporting abuse to a central office.'],
  ['a law on reports', 'He signed a law to mandate reporting abuse to the church.'],
  ['what is handed over', 'The firm disclosed the matter to the agency on Friday.'],
  ['where reports go', 'Abuse in the firm is reported to the police.'],
  ['progress that is shown', 'Two of them have shown great progress in treating the disease.'],
  ['an oath of office', 'Jo Falk, recently sworn in as mayor, was tired.'],
  ['who somebody turned out to be', 'The man, identified as Jo Falk, was led away.'],
  ['a trial', 'In the trial scientists compared the other drugs to it.'],
  ['goods on offer', 'Hundreds of vendors offered products new and old.'],
  ['a comma with nothing before it', ', he said.'],
])('leaves alone %s', (_what, text) => {
  expect(reported(text)).toEqual([])
})

function reported(text: string): readonly string[] {
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map((it) => text.slice(it.start, it.end)).join(' … ')
  return analyzed(text).statements.map(
    (it) => `${words(it.source)} | ${words(it.cue)} | ${words(it.content)}`,
  )
}
