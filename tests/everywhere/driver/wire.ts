/** What WebDriver calls its commands, with the method and the path that each has where it goes over HTTP. */
export const commands = {
  NewSession: ['POST', '/session'],
  DeleteSession: ['DELETE', ''],
  Navigate: ['POST', '/url'],
  Refresh: ['POST', '/refresh'],
  GetCurrentURL: ['GET', '/url'],
  SetTimeouts: ['POST', '/timeouts'],
  SetWindowRect: ['POST', '/window/rect'],
  ExecuteAsyncScript: ['POST', '/execute/async'],
  PerformActions: ['POST', '/actions'],
  ReleaseActions: ['DELETE', '/actions'],
  TakeScreenshot: ['GET', '/screenshot'],
} as const;

export type Command = keyof typeof commands;

/** One way to say them to a browser. */
export interface Wire {
  call(command: Command, parameters?: object): Promise<unknown>;
}

/** What a browser answered to a command that failed. */
export class Refused extends Error {}
