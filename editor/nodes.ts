const acquire = 'Acquire';
const intercom = 'Intercom Live Chat';
const zendesk = 'Zendesk Chat';
const zoho = 'Zoho SalesIQ';

/** The names under which n8n shows each node together with its trigger. */
export const names = { acquire, intercom, zendesk, zoho };

export const nodes: readonly string[] = Object.values(names);
