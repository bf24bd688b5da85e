import { type GeoPath, geoGraticule10, geoPath, type GeoProjection } from 'd3-geo';
import { type ReactNode, type RefObject, useMemo } from 'react';
import type { Spot } from '../../src/server/api/index.ts';
import { TO } from '../routes.ts';
import { stepFocus } from '../shared/step-focus.ts';
import { TEXT } from '../texts.ts';
import { visible } from '../visible-text.ts';
import { type Area, areaOf } from './area.ts';
import type { Atlas } from './atlas.ts';
import { placeLabels } from './place-labels.ts';
import { pixelsInKilometre, projectionOf, type Reach, roundLength } from './projection.ts';

/** Half the width of the ring that stands for an area too small to be drawn. */
const RING = 7;
const SCALE_BAR = 140;

/** A name stands beside its area, but no farther from its middle. */
const MOST_BESIDE = 40;
const DECIMALS = 1;

/** A place as it is drawn. */
interface Drawn {
  readonly spot: Spot;
  readonly area: Area;
  readonly outline: string;
  readonly middle: readonly [x: number, y: number];
  /** Whether the area is smaller than the ring that stands for it. */
  readonly small: boolean;
  /** Where its name begins. */
  readonly label: readonly [x: number, y: number];
}

function drawnOf(spot: Spot, atlas: Atlas, projection: GeoProjection): Drawn[] {
  const area = areaOf(spot, atlas.countries);
  const path = geoPath(projection).digits(DECIMALS);
  const [outline, middle] = [path(area.shape), projection([spot.longitude, spot.latitude])];
  if (outline === null || middle === null) return [];
  const [[left, top], [right, bottom]] = path.bounds(area.shape);
  const small = Math.max(right - left, bottom - top) < RING * 2;
  const beside = small ? middle[0] + RING : Math.min(right, middle[0] + MOST_BESIDE);
  return [{ spot, area, outline, middle, small, label: [beside + 3, middle[1] + 4] }];
}

function Ground({ atlas, path }: { readonly atlas: Atlas; readonly path: GeoPath }): ReactNode {
  const [lines, land, borders] = useMemo(
    () => [path(geoGraticule10()), path(atlas.land), path(atlas.borders)],
    [atlas, path],
  );
  return (
    <>
      <path className="lines" d={lines ?? ''} />
      <path className="land" d={land ?? ''} />
      <path className="borders" d={borders ?? ''} />
    </>
  );
}

/** How the area of a place is told in words. */
export function areaText({ kind, radius }: Spot): string {
  return kind === 'country' ? TEXT.map.wholeCountry : TEXT.map.radius(Math.round(radius));
}

function Place({
  drawn: { spot, area, outline, middle, small, label },
  labelled,
  first,
  chosen,
}: {
  readonly drawn: Drawn;
  readonly labelled: boolean;
  readonly first: boolean;
  readonly chosen: boolean;
}): ReactNode {
  const name = visible(spot.name);
  const said = `${name}, ${areaText(spot)}, ${TEXT.map.claims(spot.claims.length)}`;
  return (
    <a
      href={TO.map(spot.key)}
      className={chosen ? 'place chosen' : 'place'}
      tabIndex={first ? 0 : -1}
      aria-label={said}
      aria-current={chosen ? 'true' : undefined}
      data-radius={Math.round(spot.radius)}
    >
      <title>{said}</title>
      {small ? (
        <circle className="ring" cx={middle[0]} cy={middle[1]} r={RING} />
      ) : (
        <path className={`area ${area.kind}`} d={outline} />
      )}
      {labelled && (
        <text x={label[0]} y={label[1]}>
          {name}
        </text>
      )}
    </a>
  );
}

function ScaleBar({
  projection,
  reach,
  height,
}: {
  readonly projection: GeoProjection;
  readonly reach: Reach;
  readonly height: number;
}): ReactNode {
  const inKilometre = pixelsInKilometre(projection, reach);
  const kilometres = roundLength(SCALE_BAR, inKilometre);
  return (
    <g className="scale-bar">
      <path d={`M14 ${height - 20}v6h${kilometres * inKilometre}v-6`} />
      <text x={16} y={height - 24}>
        {TEXT.map.kilometres(kilometres)}
      </text>
    </g>
  );
}

/** What the map shows. */
export interface Shown {
  readonly spots: readonly Spot[];
  readonly reach: Reach | null;
  readonly chosen: string | null;
  readonly width: number;
  readonly height: number;
}

function useDrawn(atlas: Atlas, { spots, reach, width, height }: Shown) {
  return useMemo(() => {
    const projection = projectionOf(reach, width, height);
    const drawn = spots.flatMap((spot) => drawnOf(spot, atlas, projection));
    const labels = placeLabels(drawn.map(({ spot, label: [x, y] }) => ({ text: spot.name, x, y })));
    return { projection, path: geoPath(projection).digits(DECIMALS), drawn, labels };
  }, [atlas, spots, reach, width, height]);
}

/** Land and borders with the area of each place over them. Equal areas on the ground are equal on the map. */
export function MapPicture({
  atlas,
  shown,
  picture,
}: {
  readonly atlas: Atlas;
  readonly shown: Shown;
  readonly picture: RefObject<SVGSVGElement | null>;
}): ReactNode {
  const { width, height, reach, chosen } = shown;
  const { projection, path, drawn, labels } = useDrawn(atlas, shown);
  const sphere = reach === null ? path({ type: 'Sphere' }) : null;
  return (
    <svg ref={picture} className="map" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      {sphere === null ? (
        <rect className="sea" width={width} height={height} />
      ) : (
        <path className="sea" d={sphere} />
      )}
      <Ground atlas={atlas} path={path} />
      <g role="group" aria-label={TEXT.map.places} onKeyDown={stepFocus}>
        {drawn.map((one, index) => (
          <Place
            key={one.spot.key}
            drawn={one}
            labelled={labels[index]!}
            first={index === 0}
            chosen={one.spot.key === chosen}
          />
        ))}
      </g>
      {reach && <ScaleBar projection={projection} reach={reach} height={height} />}
    </svg>
  );
}
