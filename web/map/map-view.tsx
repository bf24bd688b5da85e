import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { MapView as Places } from '../../src/server/api/index.ts';
import { TO } from '../routes.ts';
import { saveSvg } from '../shared/save.ts';
import { useWidth } from '../shared/use-width.ts';
import { Waiting } from '../shared/waiting.tsx';
import { TEXT } from '../texts.ts';
import { go } from '../use-place.ts';
import { useResource } from '../use-resource.ts';
import { type Atlas, loadAtlas } from './atlas.ts';
import { MapPicture } from './map-picture.tsx';
import { ChosenSpot, MapTable } from './map-table.tsx';
import { reachOf } from './projection.ts';

const ZOOMS = [1, 1.5, 2, 3, 4, 6];

function useAtlas(): { readonly atlas: Atlas | null; readonly error: string | null } {
  const [state, setState] = useState<{ atlas: Atlas | null; error: string | null }>({
    atlas: null,
    error: null,
  });
  useEffect(() => {
    loadAtlas().then(
      (atlas) => setState({ atlas, error: null }),
      (error: unknown) => setState({ atlas: null, error: String(error) }),
    );
  }, []);
  return state;
}

/** Keeps what is in the middle there when the picture grows or shrinks. */
function useKeptMiddle(box: RefObject<HTMLDivElement | null>, zoom: number): void {
  const before = useRef(zoom);
  useLayoutEffect(() => {
    const [it, growth] = [box.current, zoom / before.current];
    before.current = zoom;
    if (!it) return;
    it.scrollLeft = (it.scrollLeft + it.clientWidth / 2) * growth - it.clientWidth / 2;
    it.scrollTop = (it.scrollTop + it.clientHeight / 2) * growth - it.clientHeight / 2;
  }, [box, zoom]);
}

function Drawing({
  places,
  atlas,
  spot,
}: {
  readonly places: Places;
  readonly atlas: Atlas;
  readonly spot: string | null;
}): ReactNode {
  const [box, wide] = useWidth<HTMLDivElement>();
  const picture = useRef<SVGSVGElement>(null);
  const [step, setStep] = useState(0);
  const [world, setWorld] = useState(false);
  const zoom = ZOOMS[step]!;
  const tall = Math.round(wide * (wide < 600 ? 0.9 : 0.55));
  const reach = useMemo(() => (world ? null : reachOf(places.spots)), [world, places]);
  useKeptMiddle(box, zoom);
  return (
    <>
      <p className="actions">
        <button type="button" disabled={step === ZOOMS.length - 1} onClick={() => setStep(step + 1)}>
          {TEXT.lineage.zoomIn}
        </button>
        <button type="button" disabled={step === 0} onClick={() => setStep(step - 1)}>
          {TEXT.lineage.zoomOut}
        </button>
        <label className="check">
          <input type="checkbox" checked={world} onChange={() => setWorld(!world)} /> {TEXT.map.world}
        </label>
        <button type="button" onClick={() => saveSvg('map.svg', picture.current)}>
          {TEXT.saveSvg}
        </button>
      </p>
      <div ref={box} className="map-box" tabIndex={0} role="region" aria-label={TEXT.map.picture}>
        {wide > 0 && (
          <MapPicture
            atlas={atlas}
            shown={{ spots: places.spots, reach, chosen: spot, width: wide * zoom, height: tall * zoom }}
            picture={picture}
          />
        )}
      </div>
    </>
  );
}

function Loaded({ places, spot }: { readonly places: Places; readonly spot: string | null }): ReactNode {
  const { atlas, error } = useAtlas();
  const chosen = places.spots.find(({ key }) => key === spot);
  return (
    <>
      {places.spots.length === 0 && <p className="notice">{TEXT.map.none}</p>}
      {places.spots.length > 0 &&
        (atlas ? <Drawing places={places} atlas={atlas} spot={spot} /> : <Waiting error={error} />)}
      {chosen && (
        <>
          <ChosenSpot spot={chosen} />
          <button type="button" className="link" onClick={() => go(TO.map())}>
            {TEXT.reader.clear}
          </button>
        </>
      )}
      <MapTable places={places} />
    </>
  );
}

/** Places that statements speak of, each as the area that its name covers: as a map and as a table. */
export function MapView({ query }: { readonly query: URLSearchParams }): ReactNode {
  const { data, error } = useResource<Places>('/map');
  return (
    <div className="page wide">
      <h1>{TEXT.map.title}</h1>
      <p className="facts">{TEXT.map.how}</p>
      {data ? <Loaded places={data} spot={query.get('spot')} /> : <Waiting error={error} />}
    </div>
  );
}
