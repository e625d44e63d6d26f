import { createHash } from 'node:crypto';
import { commentMarker } from '../report/comment.ts';
import type { GitHubApi } from './api.ts';

/** Most pages of 100 comments that are searched; on a longer pull request a new comment is written. */
const MOST_PAGES = 10;

const COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { databaseId body author { kind: __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

/** What the query above is answered with. */
interface CommentsReply {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly pullRequest: {
      readonly comments: {
        readonly nodes: readonly {
          readonly databaseId: number;
          readonly body: string;
          readonly author: { readonly kind: string; readonly login: string } | null;
        }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    } | null;
  } | null;
}

/** Which of the comments on a pull request belongs to a use of the action: the same in every run, another one elsewhere. */
export function commentKey(parts: { readonly workflow: string; readonly job: string; readonly name: string }): string {
  return createHash('sha256')
    .update(JSON.stringify([parts.workflow, parts.job, parts.name]))
    .digest('hex')
    .slice(0, 24);
}

/** Where a comment goes. */
export interface CommentPlace {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: number;
  readonly key: string;
}

/**
 * Renews the comment of this use, or writes it for the first time. Throws {@link ApiError}.
 */
export async function upsertComment(api: GitHubApi, place: CommentPlace, body: string): Promise<'created' | 'updated'> {
  const id = await findComment(api, place);
  if (id === null) {
    await api.send('POST', `/issues/${place.pullRequest}/comments`, { body });
    return 'created';
  }
  await api.send('PATCH', `/issues/comments/${id}`, { body });
  return 'updated';
}

/** Anybody can write the marker, so only a comment of whoever asks is renewed. */
async function findComment(api: GitHubApi, { repository, pullRequest, key }: CommentPlace): Promise<number | null> {
  const [owner = '', name = ''] = repository.split('/');
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const variables = { owner, name, number: pullRequest, ...(after === null ? {} : { after }) };
    const { viewer, repository: found }: CommentsReply = (await api.query(COMMENTS, variables)) as CommentsReply;
    const comments = found?.pullRequest?.comments;
    const own = comments?.nodes.find(
      ({ body, author }) => body.startsWith(commentMarker(key)) && isBy(author, viewer.login),
    );
    if (own !== undefined) return own.databaseId;
    if (comments?.pageInfo.hasNextPage !== true) return null;
    after = comments.pageInfo.endCursor;
  }
  return null;
}

/** An application's login ends in `[bot]` where it asks, and not where it is an author. */
function isBy(author: { readonly kind: string; readonly login: string } | null, viewer: string): boolean {
  if (author === null) return false;
  const isBot = viewer.endsWith('[bot]');
  return isBot
    ? author.kind === 'Bot' && `${author.login.replace(/\[bot\]$/, '')}[bot]` === viewer
    : author.login === viewer;
}
