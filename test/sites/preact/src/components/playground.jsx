import { useState } from 'preact/hooks';

/** Asks an API of others, or of the site, when a button is pressed. */
export function Playground() {
  const [answer, setAnswer] = useState('');
  const ask = async (address) => {
    const response = await fetch(address);
    setAnswer(await response.text());
  };
  return (
    <p>
      <button type="button" id="try" onClick={() => ask('https://api.acme-tools.example/v1/hello')}>
        Try the API
      </button>
      <button type="button" id="try-own" onClick={() => ask('/hello.json')}>
        Try our own
      </button>
      <output id="answer">{answer}</output>
    </p>
  );
}
