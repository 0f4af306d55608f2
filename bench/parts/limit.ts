import { atMost, seconds, whole, type Section } from '../report';
import { cases, type Case } from './limitCases';
import { latencyMs, runOnce, tableOf, type Outcome } from './limitRun';
import { unlimited } from './rounds';

/** How long the machine needs where nothing holds it back, to tell its own slowness from that of the pace. */
async function atMostMs(one: Case, items: number): Promise<number> {
	const open = { ...one, limit: unlimited, pace: unlimited };
	return (await runOnce(open, ['ours', ''], items)).wallMs;
}

async function measureCase(one: Case, quick: boolean) {
	const items = quick ? Math.ceil(one.items / 5) : one.items;
	const outcomes: Outcome[] = [];
	for (const contender of one.contenders) outcomes.push(await runOnce(one, contender, items));
	const [ours] = outcomes as [Outcome];
	const openMs = await atMostMs(one, items);
	const open = `Without any limit this package needs ${seconds(openMs)} for them here.`;
	const text = `### ${one.title}, ${whole(items)} updates\n\n${tableOf(outcomes)}\n\n${open}`;
	const busy = `(the machine was busy: even without a limit it takes ${seconds(openMs)})`;
	const isBusy = openMs > 0.9 * (ours.wallMs / ours.overIdeal);
	const goals = [
		atMost(
			`${one.title}: wall time over the ideal`,
			1.05,
			ours.overIdeal,
			isBusy ? busy : undefined,
		),
		{ ...atMost(`${one.title}: lost items`, 0, ours.lost), goal: '0', measured: whole(ours.lost) },
		{
			...atMost(`${one.title}: answers 429`, 0.001, ours.throttledShare),
			goal: '≤ 0.1 %',
			measured: `${(ours.throttledShare * 100).toFixed(2)} %`,
		},
	];
	return { items, ours, text, goals };
}

/** How much longer one item after the other would take, from a part of the items. */
async function sequentially(one: Case, ours: Outcome, items: number, sample: number) {
	const { wallMs } = await runOnce(one, ['sequentialLoop', ''], sample);
	const factor = ((wallMs / sample) * items) / ours.wallMs;
	const text = `One item after the other, as n8n's built-in Intercom node sends, needs ${whole(wallMs / sample)} ms an item (measured on ${sample} items): ${seconds((wallMs / sample) * items)} for all of them, ${factor.toFixed(1)} times as long as this package.`;
	const goal = {
		what: 'Intercom: speed over the sequential loop',
		goal: '≥ 20',
		measured: factor.toFixed(1),
		reached: factor >= 20,
	};
	return { text, goal };
}

export async function limit(quick: boolean): Promise<Section> {
	const texts: string[] = [];
	const goals: Section['goals'] = [];
	for (const one of cases) {
		const { items, ours, text, goals: reached } = await measureCase(one, quick);
		texts.push(text);
		goals.push(...reached);
		if (one.work !== 'intercom') continue;
		const sequential = await sequentially(one, ours, items, quick ? 40 : 200);
		texts.push(sequential.text);
		goals.push(sequential.goal);
	}
	return {
		title: "At the vendor's limit",
		text: [introduction, ...texts, reading].join('\n\n'),
		goals,
	};
}

const introduction = `Every call takes ${latencyMs} ms, as calls over the internet do. The vendor counts in fixed windows and answers 429 to what exceeds them. The ideal is items × window / limit. An item is lost when it was never written; *written twice* counts further writes of the same record.

The window of Zendesk Chat is really a minute: it is shortened to 6 s so that the bench ends in time, for the vendor and, in the node's vendor description, for this package (200 in 60 s becomes 200 in 6 s; the code is the same).

HTTP Request is measured as it comes (all items at once) and with what n8n's documentation recommends against rate limits: Batching and Retry On Fail. *As suggested* takes the figures that stand in the Batching fields when one adds the option, 50 items and 1,000 ms. *Computed* is the best that somebody can enter who knows the limit and shares it with nobody. Retry On Fail makes 3 tries (n8n's default) with 5,000 ms between them: the documentation wants more than the window, and n8n takes no more than 5,000.`;

const reading =
	"With *Retry On Fail* n8n runs the whole node again, so everything that had been written is written again. A workflow that failed gives no items at all, whatever was written. A batch size computed by hand keeps to the limit, too, as long as nothing else uses the account: it knows neither other workflows nor the vendor's answers, it must be computed again for each vendor, and the time to start a batch comes on top of each interval.";
