/**
 * Verbal phrases that say or hold something of what follows them, by lemmas: the verb, then the words that belong to
 * it. Articles, adjectives and adverbs may stand between ("took strong issue with"). "that" at the end stands for a
 * clause, any other last word for the preposition of a topic.
 */
export const IDIOMS: readonly (readonly string[])[] = `
take issue with|take aim at|take exception to|take offense at|take offence at|take a shot at|take a swipe at
take a jab at|take credit for|take responsibility for|take note of|take a stand on|take a stand against
take a position on|take questions about|take pride in|take pleasure in|take comfort in|take the side of
make fun of|make light of|make mention of|make note of|make a point of|make the case for|make the case that
make the case against|make a case for|make the point that|make peace with|make reference to|make an issue of
make no mention of|make much of|make no secret of|make a joke about
call attention to|draw attention to|draw a contrast with|draw a line between|draw comparison to
shed light on|cast doubt on|throw support behind|throw weight behind|lend support to|lend voice to
give credit for|give voice to|give support to|pay tribute to|pay lip service to|pour scorn on
raise the possibility of|raise the prospect of|raise the issue of|raise the spectre of|raise the specter of
raise the question of|raise doubt about|raise alarm about|sound the alarm about|sound the alarm on
have doubt about|have faith in|have confidence in|have no doubt that|have an interest in|have reservation about
have qualm about|have misgiving about|have respect for|have sympathy for|have a problem with|have little to say about
have no comment on|have it that|have no idea|have a view of|have an opinion on
come out against|come out for|come out in favor of|come out in support of|come out in favour of
come to the defense of|come to the defence of|come to the conclusion that|come to believe that|come down on
speak out against|speak out about|speak out on|speak in favor of|speak in favour of|speak highly of
weigh in on|lash out at|hit out at|rail against|sound off on|fire back at|shoot back at|strike back at
double down on|back away from|back off|back down from|walk back|step back from|shy away from|steer clear of
distance himself from|distance herself from|distance themselves from|distance itself from
stand by|stick by|stand behind|stick to|cling to|sign off on|sign on to|subscribe to|adhere to
look forward to|look favorably on|look down on|look ahead to|long for|yearn for|pine for
go after|go so far as to|go on record as|go on the record about|go public with
point the finger at|point a finger at|lay the blame on|lay blame on|lay the blame at|put the blame on|place the blame on
hold out hope for|hold out hope that|hold responsible for|express confidence in|set sight on
poke fun at|poke hole in|poke at|jab at|sneer at|scoff at|laugh at|laugh off|swipe at|seize on|pounce on
pick a fight with|find fault with|side with|part way with|break with|disagree with|concur with|identify with
leave little doubt|leave no doubt|leave open the possibility of|leave the door open to|put it|bring up|dwell on|touch on
be of the opinion that|be of the view that|be under the impression that|be in favor of|be in favour of
be an advocate of|be an advocate for|be a supporter of|be a critic of|be a champion of|be an opponent of|be a defender of
be a proponent of|be at odds with|be in agreement with|be in denial about|be on record as
`
  .split(/[|\n]/u)
  .filter((phrase) => phrase !== '')
  .map((phrase) => phrase.split(' ').filter((word) => word !== 'a' && word !== 'an' && word !== 'the'));
