import type { ReactNode } from 'react';
import type { MapView as Places, Spot } from '../../src/server/api/index.ts';
import { TO } from '../routes.ts';
import { Quote, Words } from '../shared/words.tsx';
import { TEXT } from '../texts.ts';
import { areaText } from './map-picture.tsx';

function kindText({ kind, country }: Spot): string {
  return [kind, country].filter((one) => one !== null).join(', ');
}

/** The chosen place with the claims that speak of it. */
export function ChosenSpot({ spot }: { readonly spot: Spot }): ReactNode {
  return (
    <section className="chosen-place" aria-live="polite">
      <h2>
        <Words>{spot.name}</Words>
      </h2>
      <p className="facts">
        <span>{kindText(spot)}</span>
        <span>{areaText(spot)}</span>
        <a href={TO.board({ place: spot.name })}>{TEXT.map.onBoard}</a>
      </p>
      <ul>
        {spot.claims.map(({ id, gist }) => (
          <li key={id}>
            <a href={TO.claim(id)}>
              <Quote>{gist}</Quote>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All places in words, and the names that no known place fits. */
export function MapTable({ places: { spots, unplaced } }: { readonly places: Places }): ReactNode {
  return (
    <>
      <details className="tables">
        <summary>{TEXT.tables}</summary>
        <table>
          <caption>{TEXT.map.picture}</caption>
          <thead>
            <tr>
              <th scope="col">{TEXT.map.place}</th>
              <th scope="col">{TEXT.map.kind}</th>
              <th scope="col">{TEXT.map.area}</th>
              <th scope="col">{TEXT.nav.claims}</th>
            </tr>
          </thead>
          <tbody>
            {spots.map((spot) => (
              <tr key={spot.key}>
                <td>
                  <a href={TO.map(spot.key)}>
                    <Words>{spot.name}</Words>
                  </a>
                </td>
                <td>{kindText(spot)}</td>
                <td>{areaText(spot)}</td>
                <td>{spot.claims.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {unplaced.length > 0 && (
        <p className="facts">
          {TEXT.map.unplaced}: <Words>{unplaced.join(', ')}</Words>
        </p>
      )}
    </>
  );
}
