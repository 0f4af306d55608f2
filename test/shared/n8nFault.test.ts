import { AuthError } from '@n8n/client-oauth2';
import { CredentialDataError } from 'n8n-core';
import {
	type INode,
	NodeApiError,
	NodeOperationError,
	OperationalError,
	UserError,
} from 'n8n-workflow';
import axios from 'axios';

import { faultOf } from '../../nodes/shared/sending/n8nFault';

const node: INode = {
	id: '1',
	name: 'Node',
	type: 'test',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};
/** As n8n's helper throws it. */
const wrapped = (error: Error) => new NodeApiError(node, error as never);

const reconnect = new NodeOperationError(node, 'The credential "A" needs to be reconnected.', {
	failure: { cause: 'credential-invalid' },
});
const responseError = (status: number) =>
	Object.assign(new Error(`HTTP status ${status}`), { status, code: 'ESTATUS', body: '' });
const axiosError = new axios.AxiosError('connect ECONNREFUSED', 'ECONNREFUSED');
const dbError = Object.assign(new Error('terminating connection due to administrator command'), {
	code: '57P01',
	query: 'SELECT',
});
const notDecrypted = new CredentialDataError(
	{ id: '1', name: 'A', type: 'b' } as never,
	'Credentials could not be decrypted.',
);

const renewal = /^could not be asked, since the sign-in could not be renewed: /;
const notConnected = 'could not be asked, since the credential is not connected yet';
const database = 'could not be asked, since n8n could not read the credential from its database';
const signInAway = /its sign-in did not answer/;
const withheld = /^could not be asked, since n8n does not give out the credential: /;

test.each<[string, unknown, string, string, RegExp | string]>([
	[
		'an OAuth2 credential without a token',
		new UserError('OAuth credentials not connected'),
		'auth',
		'refused',
		notConnected,
	],
	[
		'a token without its text',
		new Error('Unable to sign without access token'),
		'auth',
		'refused',
		notConnected,
	],
	[
		'no refresh token',
		new Error(
			'OAuth access token expired and no refresh token is available. Please reconnect the credentials.',
		),
		'auth',
		'refused',
		renewal,
	],
	['a grant that was revoked', reconnect, 'auth', 'refused', renewal],
	[
		'a wrong client',
		new AuthError('Client authentication failed', { error: 'invalid_client' }),
		'auth',
		'refused',
		renewal,
	],
	['a page instead of a token', responseError(404), 'auth', 'refused', renewal],
	[
		'a first token that is refused',
		new OperationalError('Failed to acquire OAuth2 access token: x', { cause: responseError(400) }),
		'auth',
		'refused',
		renewal,
	],
	['a sign-in server that cannot be reached', axiosError, 'vendorFault', 'notSent', signInAway],
	[
		'a sign-in server that is asked too often',
		responseError(429),
		'vendorFault',
		'notSent',
		signInAway,
	],
	[
		'a first token that cannot be fetched now',
		new OperationalError('Failed to acquire OAuth2 access token: x', { cause: axiosError }),
		'vendorFault',
		'notSent',
		signInAway,
	],
	[
		'a credential that is gone',
		new UserError('Credential with ID "1" does not exist'),
		'auth',
		'refused',
		withheld,
	],
	['a credential that cannot be decrypted', notDecrypted, 'auth', 'refused', withheld],
	[
		'a pool without a free connection',
		new Error('timeout exceeded when trying to connect'),
		'n8n',
		'notSent',
		database,
	],
	['a database that was shut down', dbError, 'n8n', 'notSent', database],
	['something that is no error', 'odd', 'n8n', 'notSent', database],
])('%s', (_, thrown, kind, outcome, message) => {
	for (const one of [thrown, thrown instanceof Error ? wrapped(thrown) : thrown]) {
		const fault = faultOf(one);
		expect([fault.error.kind, fault.outcome.kind]).toEqual([kind, outcome]);
		expect(fault.error.message).toMatch(message);
	}
});
