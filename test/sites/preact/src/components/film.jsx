import { useState } from 'preact/hooks';

/** A film that its own script makes anew in the browser. */
export function Film() {
  const [size, setSize] = useState(560);
  return (
    <figure data-shown={size}>
      <iframe src="https://www.youtube.com/embed/x" title="Intro" width={size} height="315" />
      <figcaption>
        <button type="button" id="wide" onClick={() => setSize(640)}>
          Wide
        </button>
      </figcaption>
    </figure>
  );
}
