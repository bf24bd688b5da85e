import { report } from './build.ts';

/** The sentence that three papers carry letter by letter. */
export const STRUCK = 'The ferry Maren struck the north pier of Ostrellby harbour at 7.40 a.m. on Tuesday';
export const FOURTEEN = 'At least 14 passengers were injured, harbour master Edda Quill told Northwire.';
export const ENGINE =
  'An engine would not go into reverse, according to two crew members who asked not to be named.';
export const CLOSED = 'The crossing stays closed until an inspection is finished, the port authority said.';

export const northwire = report('northwire', 'Northwire', [
  ['headline', 'Ferry strikes pier in Ostrellby, at least 14 hurt'],
  ['dateline', 'OSTRELLBY, March 4 (Northwire) -'],
  ['body', `${STRUCK}, throwing people to the deck. ${FOURTEEN}`],
  ['body', `${ENGINE} ${CLOSED}`],
  ['body', 'Some 212 people were on board, 30 of them schoolchildren from the island of Lomme.'],
]);

export const gazette = report('gazette', 'Ostrellby Gazette', [
  ['headline', 'Maren hits north pier'],
  ['credit', '(Northwire)'],
  ['body', `${STRUCK}, throwing people to the deck. ${FOURTEEN}`],
  ['body', `${ENGINE} ${CLOSED}`],
  ['related', 'More from the harbour: New timetable from April · Fares rise again'],
]);

export const coastline = report('coastline', 'Coastline Daily', [
  ['headline', 'Ferry accident injures 14'],
  ['byline', 'By our staff'],
  ['body', `${STRUCK}. ${FOURTEEN} ${CLOSED}`],
  ['comment', 'rower_44: I heard the captain was asleep, everybody in town says so!'],
]);

export const radio = report('radio', 'Harbour Radio', [
  ['headline', 'On the quay: what we saw this morning'],
  ['byline', 'By Tove Lindgaard, at the north pier'],
  [
    'body',
    'I was standing on the quay when the Maren came in much too fast and ran into the north pier. ' +
      'I counted nine people on stretchers.',
  ],
  [
    'body',
    '“Nine patients were brought to us, none of them in danger,” said Dr Ilse Varn of the island hospital.',
  ],
  ['boilerplate', 'Harbour Radio is funded by its listeners. Subscribe to our newsletter.'],
]);

export const authority = report('authority', 'Port Authority of Ostrellby', [
  ['headline', 'Statement on the Maren'],
  ['body', 'We reject reports of an engine failure. The engines of the Maren worked until she came to rest.'],
  ['body', 'The crossing remains closed until our inspection is complete.'],
]);

export const blog = report('blog', 'The Plain Speaker', [
  ['headline', 'They knew that ship was rotten'],
  [
    'body',
    'According to Northwire, crew members say an engine would not reverse. Was the ferry ever inspected?',
  ],
]);
