/**
 * The HTTP status of an answer without data: never 200, but for one older rule of GraphQL over HTTP. A client that
 * accepts only application/json gets 200 for a well-formed request that GraphQL finds wrong, because such clients take
 * 4xx for a failure of the network. The audits of the npm package graphql-http ask for it; the newest draft argues the
 * other way, hence the setting `legacyStatus`.
 * Our own refusals (limits, cost, page sizes) keep their status whatever the client accepts.
 */
import type { ApolloServerPlugin } from '@apollo/server';
import { isRequestError } from './errors.ts';

/** Puts the status right just before the answer leaves. */
export function statusPlugin(legacyStatus: boolean): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ request, response, errors }) => {
        if (!errors || response.body.kind !== 'single' || response.body.singleResult.data !== undefined) return;
        const legacy = legacyStatus && acceptsOnlyJson(request.http?.headers.get('accept')) && errors.every(isRequestError);
        if (legacy) response.http.status = 200;
        else if ((response.http.status ?? 200) < 400) response.http.status = 400;
      },
    }),
  };
}

function acceptsOnlyJson(accept: string | undefined): boolean {
  const types = (accept ?? '').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase());
  return types.every((type) => type === 'application/json');
}
