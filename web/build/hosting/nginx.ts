import { contentTypes, places } from '../headers.ts';

/** Where Debian's package libnginx-mod-http-brotli-static has it. */
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Where and how nginx serves. */
export interface Setting {
  readonly site: string; // the folder, with a slash at its end
  readonly base: string;
  readonly port: number;
  readonly brotli: boolean; // whether its module for that is there; gzip needs none
  readonly scratch: string; // a folder that it may write to
}

/** A whole configuration, for an nginx that runs as nobody in particular. */
export function nginxConfig({ site, base, port, brotli, scratch }: Setting): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `# Serves the static site, with the files that \`npm run compress\` has put beside it. Written by the build.
worker_processes auto;
worker_rlimit_nofile 16384;
pid ${scratch}/nginx.pid;
error_log stderr warn;
${brotli ? `load_module ${BROTLI_MODULE};\n` : ''}
events {
  worker_connections 8192;
}

http {
${temporary.map((name) => `  ${name}_temp_path ${scratch}/${name};\n`).join('')}
  types {
${Object.entries(contentTypes)
  .map(([ending, type]) => `    "${type}" ${ending.slice(1)};\n`)
  .join('')}  }
  default_type application/octet-stream;
  access_log off;
  log_not_found off;
  server_tokens off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=2000 inactive=60s;

  server {
    listen ${port} backlog=4096;
    absolute_redirect off;
    index index.html;
    error_page 403 404 =404 ${base}404.html;
    gzip_static on;
    gzip_vary on;${brotli ? '\n    brotli_static on;' : ''}
${base === '/' ? '' : `\n    location = ${base.slice(0, -1)} {\n      return 301 ${base}$is_args$args;\n    }\n`}${places.map((place) => location(place, site, base)).join('')}  }
}
`;
}

/** The longest that fits is taken, in whatever order they stand. */
function location({ folder, headers }: (typeof places)[number], site: string, base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `      add_header ${name} "${value}" always;\n`);
  return `
    location ${base}${folder} {
      alias ${site}${folder};
${lines.join('')}    }
`;
}
