import type { RequestListener } from 'node:http';
import sirv from 'sirv';

/** Serves a folder of HTML as a static host does: directory indexes, and `404.html` for what is not there. */
export function serveFolder(folder: string): RequestListener {
  const serve = sirv(folder, { dev: true, dotfiles: false });
  return (request, response) =>
    serve(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    });
}
