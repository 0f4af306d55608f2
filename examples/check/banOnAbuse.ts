import { differs, executionDiffers } from '../../demo/compare';
import type { Example } from '../../demo/example';
import { whilePublished } from './published';
import { justNow } from './time';

const rude = { id: '5530417.abuseOne', name: 'Visitor 77' };
const bannedAlready = { id: '5530417.abuseTwo', name: 'Visitor 78' };

/** The trigger asks once a minute, so this example takes up to one. */
export const banOnAbuse: Example = {
	workflowId: 'ban-on-abuse',
	title: 'Ban a visitor when a chat is tagged as abuse (up to a minute)',
	async run(demo) {
		const { zendesk } = demo.sandbox;
		zendesk.add(rude);
		zendesk.add(bannedAlready);
		zendesk.tables.bans.create({
			...{ type: 'visitor', visitor_id: bannedAlready.id, visitor_name: bannedAlready.name },
			...{ reason: 'Earlier', created_at: justNow() },
		});
		const bansOf = ({ id }: { id: string }) =>
			zendesk.tables.bans.all().filter(({ visitor_id }) => visitor_id === id);
		const execution = await whilePublished(demo, this.workflowId, () =>
			demo.n8n.executionAfter(this.workflowId, () => {
				const chat = { timestamp: justNow(), update_timestamp: justNow() };
				zendesk.addChat({ ...chat, id: '3184.abuse1', visitor: rude, tags: ['abuse'] });
				zendesk.addChat({ ...chat, id: '3184.abuse2', visitor: rude, tags: ['abuse', 'lamps'] });
				zendesk.addChat({ ...chat, id: '3184.abuse3', visitor: bannedAlready, tags: ['abuse'] });
				zendesk.addChat({ ...chat, id: '3184.abuse4', tags: ['lamps'] });
			}),
		);
		const bans = bansOf(rude);
		return [
			{
				vendor: ['Zendesk Chat', 'trigger'],
				before: ['4 chats, 3 with abuse', '1 visitor is banned'],
				after: bans.map(({ reason }) => String(reason)),
				items: [`${execution.items('Ban the Visitor').length} banned`],
				differences: [
					...executionDiffers(execution),
					...differs('bans of the one', bans.length, 1),
					...differs('bans of the other', bansOf(bannedAlready).length, 1),
					...differs(
						'reason',
						/^Abuse in chat 3184\.abuse[12]$/.test(String(bans[0]?.reason)),
						true,
					),
					...differs('chats tagged', execution.items('Tagged as Abuse').length, 3),
				],
			},
		];
	},
};
