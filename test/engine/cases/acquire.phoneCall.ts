import type { Cases } from './case';

const call = { callId: 'CA-20871', from: '+912025550147', to: '+12025550160' };
const body = { CallId: 'CA-20871', From: '+912025550147', To: '+12025550160' };
const email = 'tove.lindh@lanternhouse.example';
const gives = [{ success: true, message: 'Call reported' }];
const post = (name: string, sent: object) => ({
	method: 'POST',
	path: `/api/v1/voip/${name}`,
	body: sent,
});

export const phoneCallCases: Cases = {
	resource: 'phoneCall',
	cases: [
		{
			operation: 'reportQueued',
			parameters: call,
			sends: post('call-in-queue', body),
			gives,
			after: (sandbox) => {
				expect(sandbox.accounting().writesApplied).toBe(1);
			},
		},
		{
			operation: 'reportRinging',
			parameters: { ...call, direction: 'incoming', additionalFields: { email } },
			sends: post('call-ringing', { ...body, Direction: 'incoming', email }),
			gives,
		},
		{
			operation: 'reportAnswered',
			parameters: { ...call, direction: 'outgoing', additionalFields: { email } },
			sends: post('call-answered', { ...body, Direction: 'outgoing', email }),
			gives,
		},
		{
			operation: 'reportEnded',
			parameters: {
				...call,
				direction: 'incoming',
				callStatus: 'no-answer',
				additionalFields: {
					email,
					duration: 0,
					recordingUrl: 'https://calls.bluekite.example/20871.mp3',
				},
			},
			sends: post('call-end', {
				...body,
				Direction: 'incoming',
				CallStatus: 'no-answer',
				email,
				Duration: 0,
				RecordingUrl: 'https://calls.bluekite.example/20871.mp3',
			}),
			gives,
		},
	],
};
