import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanHolds } from '../../model/index.ts';
import { readingOf } from '../testing/reading.ts';
import { readPlaces } from './read-places.ts';
import { distanceKm } from './areas.ts';

function placesOf(text: string, story: readonly string[] = []) {
  const { report, analysis } = readingOf(text);
  return readPlaces(report, analysis, story);
}

function placeNamed(text: string, name: string, story: readonly string[] = []) {
  const place = placesOf(text, story).find((found) => found.name === name);
  expect(place, `${name} in ${text}`).toBeDefined();
  return place!;
}

/** Name, country and where it lies, to half a degree or so; all these names stand for other places as well. */
const NAMESAKES: readonly (readonly [
  text: string,
  name: string,
  country: string,
  latitude: number,
  longitude: number,
])[] = [
  ['Fighters entered the Libyan city of Derna on Monday.', 'Derna', 'LY', 32.77, 22.64],
  ['Floods struck Derna, Libya, overnight.', 'Derna', 'LY', 32.77, 22.64],
  ['Power failed in Al Bayda and Benghazi, in eastern Libya.', 'Al Bayda', 'LY', 32.76, 21.76],
  ['Clashes spread from Al Bayda to Taiz and Sanaa in Yemen.', 'Al Bayda', 'YE', 13.99, 45.57],
  ['The airport in Tripoli, the Libyan capital, was closed.', 'Tripoli', 'LY', 32.89, 13.19],
  ['Protesters in Beirut and Tripoli, Lebanon, marched.', 'Tripoli', 'LB', 34.43, 35.85],
  ['A bus fell near Tripoli in Greece, south of Athens.', 'Tripoli', 'GR', 37.51, 22.37],
  ['Snipers fired in the Syrian city of Homs.', 'Homs', 'SY', 34.73, 36.71],
  ['Trucks left Misrata for Khoms in Libya.', 'Khoms', 'LY', 32.65, 14.26],
  ['Families fled Aleppo for the Turkish border in Syria.', 'Aleppo', 'SY', 36.2, 37.16],
  ['Shells fell on Hama and Idlib in Syria.', 'Hama', 'SY', 35.13, 36.75],
  ['Ships left Alexandria and Port Said in Egypt.', 'Alexandria', 'EG', 31.2, 29.92],
  ['Police in Cairo and Mansoura, Egypt, made arrests.', 'Mansoura', 'EG', 31.04, 31.38],
  ['A train left Damanhur, Egypt, at dawn.', 'Damanhur', 'EG', 31.03, 30.47],
  ['Aid reached Gaza from Egypt and Israel.', 'Gaza', 'PS', 31.5, 34.47],
  ['Soldiers raided Nablus and Jenin in the West Bank.', 'Jenin', 'PS', 32.46, 35.3],
  ['Settlers near Hebron in the West Bank threw stones.', 'Hebron', 'PS', 31.53, 35.1],
  ['Pilgrims gathered in Bethlehem, near Jerusalem.', 'Bethlehem', 'PS', 31.7, 35.2],
  ['Doctors in Nazareth, Israel, went on strike.', 'Nazareth', 'IL', 32.7, 35.3],
  ['Rockets fell on Ashdod and Sderot in Israel.', 'Ashdod', 'IL', 31.79, 34.65],
  ['Gunmen attacked Mosul and Kirkuk in Iraq.', 'Mosul', 'IQ', 36.34, 43.12],
  ['Shiite pilgrims walked to Karbala and Najaf, Iraq.', 'Najaf', 'IQ', 32.03, 44.33],
  ['Troops entered the Iraqi town of Hit.', 'Hit', 'IQ', 33.64, 42.83],
  ['The Iraqi city of Samarra was sealed off.', 'Samarra', 'IQ', 34.2, 43.87],
  ['Officials met in Amman and Salt, Jordan.', 'Amman', 'JO', 31.96, 35.95],
  ['The Jordanian city of Karak was quiet.', 'Karak', 'JO', 31.18, 35.7],
  ['Protests began in Sfax and Gabes, Tunisia.', 'Sfax', 'TN', 34.74, 10.76],
  ['The Tunisian town of Sidi Bouzid mourned.', 'Sidi Bouzid', 'TN', 35.04, 9.49],
  ['Tensions rose in Constantine, Algeria.', 'Constantine', 'DZ', 36.37, 6.61],
  ['The Moroccan city of Fes hosted talks.', 'Fes', 'MA', 34.03, -5],
  ['Traders in Marrakesh, Morocco, closed their stalls.', 'Marrakesh', 'MA', 31.63, -8],
  ['Militants fled Timbuktu and Gao in Mali.', 'Gao', 'ML', 16.27, -0.04],
  ['Bombs went off in Kano and Jos, Nigeria.', 'Jos', 'NG', 9.92, 8.89],
  ['The Nigerian town of Bama was burned.', 'Bama', 'NG', 11.52, 13.69],
  ['Students in Aba and Lagos, Nigeria, protested.', 'Aba', 'NG', 5.1, 7.37],
  ['Fishermen from Mombasa and Lamu, Kenya, were held.', 'Lamu', 'KE', -2.27, 40.9],
  ['Shots were heard in Garissa, Kenya.', 'Garissa', 'KE', -0.45, 39.65],
  ['Fighters left Baidoa and Kismayo in Somalia.', 'Baidoa', 'SO', 3.11, 43.65],
  ['Rebels held Goma and Bukavu in Congo.', 'Goma', 'CD', -1.67, 29.22],
  ['Villages around Beni and Butembo, Congo, were attacked.', 'Beni', 'CD', 0.49, 29.47],
  ['Shelling hit Nyala in Darfur, Sudan.', 'Nyala', 'SD', 12.05, 24.88],
  ['Crowds filled Wau and Juba in South Sudan.', 'Wau', 'SS', 7.7, 28],
  ['The Ethiopian city of Axum was cut off.', 'Axum', 'ET', 14.12, 38.72],
  ['Harar and Jijiga, in Ethiopia, saw unrest.', 'Harar', 'ET', 9.31, 42.12],
  ['Mutare and Harare, in Zimbabwe, lost water.', 'Mutare', 'ZW', -18.97, 32.67],
  ['Durban and East London, South Africa, were flooded.', 'East London', 'ZA', -33.02, 27.91],
  ['Missiles struck Odesa and Mykolaiv in Ukraine.', 'Odesa', 'UA', 46.48, 30.73],
  ['Drones hit the Ukrainian city of Kherson.', 'Kherson', 'UA', 46.64, 32.61],
  ['The Ukrainian town of Irpin was shelled.', 'Irpin', 'UA', 50.52, 30.25],
  ['Troops left Izium and Kupiansk, Ukraine.', 'Kupiansk', 'UA', 49.71, 37.61],
  ['Fighting went on for Bakhmut, in eastern Ukraine.', 'Bakhmut', 'UA', 48.59, 38],
  ['Power failed in Sumy and Poltava, Ukraine.', 'Poltava', 'UA', 49.59, 34.55],
  ['The Ukrainian city of Nikopol was hit.', 'Nikopol', 'UA', 47.57, 34.4],
  ['Residents fled Mariupol and Berdiansk in Ukraine.', 'Berdiansk', 'UA', 46.76, 36.8],
  ['The Turkish city of Batman was calm.', 'Batman', 'TR', 37.88, 41.13],
  ['The quake shook Van and Bitlis in Turkey.', 'Bitlis', 'TR', 38.4, 42.11],
  ['Officials flew to Basra and Amara, Iraq.', 'Basra', 'IQ', 30.51, 47.78],
];

describe('places with namesakes', () => {
  it.each(NAMESAKES)('%s', (...row) => {
    const [text, name, country, latitude, longitude] = row;
    const place = placeNamed(text, name);
    expect(place.country).toBe(country);
    expect(
      distanceKm({ latitude: place.latitude!, longitude: place.longitude! }, { latitude, longitude }),
    ).toBeLessThan(60);
  });
});

describe('what helps to tell places apart', () => {
  it('hears the other reports of the story', () => {
    const alone = placeNamed('The mayor of Tripoli resigned.', 'Tripoli');
    const told = placeNamed('The mayor of Tripoli resigned.', 'Tripoli', [
      'Beirut, Sidon and Zahle, in Lebanon, went dark.',
    ]);
    expect([alone.country, told.country]).toEqual(['LY', 'LB']);
  });

  it('takes a county by its own name', () => {
    const text = 'A barn burned in Rapides Parish, Louisiana.';
    expect(placeNamed(text, 'Rapides Parish')).toMatchObject({ country: 'US', kind: 'region' });
  });

  it('knows states by their news short forms', () => {
    expect(placeNamed('He lives in Augusta, Ga., with a dog.', 'Augusta').latitude).toBeCloseTo(33.4, 0);
    expect(placeNamed('He lives in Augusta, Maine, with a dog.', 'Augusta').latitude).toBeCloseTo(44.3, 0);
  });
});

describe('how a place is used', () => {
  it('tells actors from places', () => {
    expect(placeNamed('Washington said it would wait.', 'Washington').use).toBe('actor');
    expect(placeNamed('Snow fell in Washington.', 'Washington').use).toBe('place');
  });

  it('gives words of origin their country', () => {
    expect(placeNamed('Three Libyan boats sank.', 'Libyan')).toMatchObject({ use: 'demonym', country: 'LY' });
  });

  it('reads a spot at some distance from a place', () => {
    const { offset } = placeNamed('The plane fell 200 miles south-west of Sirte, Libya.', 'Sirte');
    expect(offset).toMatchObject({ bearing: 225, kilometres: 321.869 });
    expect(offset!.spans[0]!.quote).toBe('200 miles south-west of');
  });
});

describe('words that are no places', () => {
  it.each(['The singer Jordan Pike, 34, sang on Friday.', 'They met in March.', 'Mr. Paris Delaney left.'])(
    '%s',
    (text) => {
      expect(placesOf(text).filter((place) => place.use === 'place')).toEqual([]);
    },
  );
});

describe('any text', () => {
  it('is read without a throw, and every span holds', () => {
    const piece = fc.constantFrom(
      'Paris',
      ' ',
      ', ',
      'U.S.',
      'of ',
      'Al-',
      'New ',
      'York',
      '\ud83d',
      '.',
      'Libyan ',
      'St. ',
      '’s',
      '(',
      '200 km west of ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const { report, analysis } = readingOf(pieces.join(''));
        for (const place of readPlaces(report, analysis))
          for (const span of place.spans) expect(spanHolds(report, span)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
