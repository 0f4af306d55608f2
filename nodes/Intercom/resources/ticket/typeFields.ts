import { switchInput } from '../../../shared/operation';
import { ticketTypeId } from '../../conversationLocators';
import { inPath } from '../../locators';

/** The ticket type in the path. */
export const oneType = inPath(ticketTypeId);

/** What cannot be deleted is archived. */
export const archived = switchInput({
	displayName: 'Archived',
	name: 'archived',
	default: true,
	description: 'Whether it is archived, since it cannot be deleted',
	body: 'archived',
});
