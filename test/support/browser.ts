/** What a browser shows after it has followed every redirect. */
export interface Shown {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
  readonly text: string;
}

type Head = Readonly<Record<string, string>>;

interface Cookie {
  readonly value: string;
  readonly path: string;
  readonly attributes: string;
}

const mostRedirects = 12;

/** A browser as far as signing in needs one: it keeps cookies by host and path and follows redirects. */
export class Browser {
  readonly #jar = new Map<string, Cookie>();

  /** The value of a cookie, or nothing. */
  cookie(name: string): string | undefined {
    return [...this.#jar].find(([key]) => key.split(' ')[1] === name)?.[1].value;
  }

  /** Everything that was said about a cookie when it was set. */
  attributes(name: string): string | undefined {
    return [...this.#jar].find(([key]) => key.split(' ')[1] === name)?.[1].attributes;
  }

  /** Puts a cookie into the browser, as somebody with access to it for a moment could. */
  plant(origin: string, name: string, value: string): void {
    this.#jar.set(`${new URL(origin).host} ${name} /`, { value, path: '/', attributes: '' });
  }

  open(url: string, headers: Head = {}): Promise<Shown> {
    return this.#go(url, { headers });
  }

  /** Sends a form, as a page of the same origin does. */
  submit(url: string, fields: Head, headers: Head = {}): Promise<Shown> {
    const { origin } = new URL(url);
    return this.#go(url, {
      method: 'POST',
      headers: { origin, 'sec-fetch-site': 'same-origin', ...headers },
      body: new URLSearchParams(fields),
    });
  }

  /** Sends something as the web application does. */
  ask(method: string, url: string, headers: Head = {}, body?: unknown): Promise<Shown> {
    const own = { 'x-requested-with': 'inspectorate', 'sec-fetch-site': 'same-origin' };
    const json = body === undefined ? {} : { 'content-type': 'application/json' };
    return this.#go(url, {
      method,
      headers: { ...own, ...json, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  /** One request without following where it leads. */
  async once(url: string, init: RequestInit = {}): Promise<Response> {
    const { host, pathname } = new URL(url);
    const cookies = [...this.#jar]
      .filter(([key, { path }]) => key.startsWith(`${host} `) && pathname.startsWith(path))
      .map(([key, { value }]) => `${key.split(' ')[1]}=${value}`);
    const headers = {
      ...(init.headers as Head | undefined),
      ...(cookies.length > 0 && { cookie: cookies.join('; ') }),
    };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.#keep(host, line);
    return answer;
  }

  async #go(url: string, init: RequestInit): Promise<Shown> {
    const { 'accept-language': language } = (init.headers ?? {}) as Head;
    const spoken = language === undefined ? {} : { 'accept-language': language };
    let [place, answer] = [url, await this.once(url, init)];
    for (let hops = 0; answer.status >= 300 && answer.status < 400; hops += 1) {
      if (hops > mostRedirects) throw new Error(`Redirected in a circle: ${place}`);
      place = new URL(answer.headers.get('location') ?? '', place).href;
      await answer.arrayBuffer();
      answer = await this.once(place, { headers: spoken });
    }
    return { status: answer.status, url: place, headers: answer.headers, text: await answer.text() };
  }

  #keep(host: string, line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name, value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
    const expires = attributes.find((one) => /^expires=/i.test(one))?.slice(8);
    const over =
      attributes.some((one) => /^max-age=0$/i.test(one)) || (expires !== undefined && Date.parse(expires) < Date.now());
    if (over) this.#jar.delete(`${host} ${name} ${path}`);
    else this.#jar.set(`${host} ${name} ${path}`, { value, path, attributes: attributes.join('; ') });
  }
}
