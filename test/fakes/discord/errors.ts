export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** What Discord says no with. */
export const errors = {
  unauthorised: { status: 401, body: { code: 0, message: '401: Unauthorized' } },
  channel: { status: 404, body: { code: 10003, message: 'Unknown Channel' } },
  message: { status: 404, body: { code: 10008, message: 'Unknown Message' } },
  interaction: { status: 404, body: { code: 10062, message: 'Unknown interaction' } },
  acknowledged: { status: 400, body: { code: 40060, message: 'Interaction has already been acknowledged.' } },
  webhook: { status: 404, body: { code: 10015, message: 'Unknown Webhook' } },
} satisfies Record<string, Answer>;

/** Discord refuses a body; which rules it broke is kept. */
export type Refuse = (broken: readonly string[]) => Answer;

export function createRefuse(problems: string[]): Refuse {
  return broken => {
    problems.push(...broken);
    return { status: 400, body: { code: 50035, message: `Invalid Form Body: ${broken.join('; ')}`, errors: {} } };
  };
}
