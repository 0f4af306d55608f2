import { pollBudget } from '../../nodes/shared/trigger/poll';
import { virtualTime } from './virtualTime';

let time: ReturnType<typeof virtualTime>;
beforeEach(() => {
	time = virtualTime();
});
afterEach(() => {
	time.restore();
});

describe('the budget of a poll', () => {
	test.each([
		['is what n8n grants, but for the time that the last page may take', () => 10_000, 8_000],
		['is five minutes where n8n does not say', undefined, 240_000],
	])('%s', (_title, getPollBudgetMs, startingMs) => {
		const mayGoOn = pollBudget({ getPollBudgetMs });
		expect(mayGoOn()).toBe(true);
		time.pass(startingMs - 1);
		expect(mayGoOn()).toBe(true);
		time.pass(1);
		expect(mayGoOn()).toBe(false);
	});
});
