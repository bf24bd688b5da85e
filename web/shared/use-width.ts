import { type RefObject, useEffect, useRef, useState } from 'react';

/** An element's width in CSS pixels, 0 until it is known. */
export function useWidth<T extends Element>(): readonly [RefObject<T | null>, number] {
  const box = useRef<T>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)));
    watch.observe(box.current!);
    return () => watch.disconnect();
  }, []);
  return [box, width];
}
