import type { Issue } from '@matchwright/inputs';

/** A refusal in the form of RFC 9457 (`application/problem+json`), with the exact places that are wrong. */
export class Problem extends Error {
  readonly status: 400 | 404 | 405 | 413 | 500;
  readonly issues: Issue[];

  constructor(status: Problem['status'], detail: string, issues: Issue[] = []) {
    super(detail);
    this.status = status;
    this.issues = issues;
  }

  toResponse(): Response {
    const body = {
      type: 'about:blank',
      title: TITLES[this.status],
      status: this.status,
      detail: this.message,
      ...(this.issues.length > 0 ? { issues: this.issues } : {}),
    };
    return Response.json(body, {
      status: this.status,
      headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
    });
  }
}

const TITLES: Record<Problem['status'], string> = {
  400: 'The request is not valid',
  404: 'There is nothing at this address',
  405: 'This address is used in another way',
  413: 'The request is too large',
  500: 'Something is wrong inside Matchwright',
};
