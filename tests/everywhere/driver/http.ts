import { type Command, commands, Refused, type Wire } from './wire.ts';

/** WebDriver as the W3C has it: WebKitGTK and Chromium have a program each that speaks it. */
export class HttpWire implements Wire {
  readonly origin: string;
  #session = '';

  constructor(origin: string) {
    this.origin = origin;
  }

  async call(command: Command, parameters: object = {}): Promise<unknown> {
    const [method, path] = commands[command];
    const value = await this.send(method, command === 'NewSession' ? path : `${this.session}${path}`, parameters);
    if (command === 'NewSession') this.#session = (value as { sessionId: string }).sessionId;
    return value;
  }

  get session(): string {
    return `/session/${this.#session}`;
  }

  async send(method: string, path: string, parameters: object = {}): Promise<unknown> {
    const body = method === 'POST' ? { body: JSON.stringify(parameters) } : {};
    const response = await fetch(`${this.origin}${path}`, { method, ...body });
    const { value } = (await response.json()) as { value: { error: string; message: string } };
    if (!response.ok) throw new Refused(`${path}: ${value.error}: ${value.message}`);
    return value;
  }
}
