import type { LinkRules } from './reply';

/** What a test may turn; `reset` of the desk turns all of it back. */
export class Switches implements LinkRules {
	/** An account inside Zendesk Support: its agents and its billing are managed there. */
	integrated = true;
	/** Such an account shows its plan all the same, without the bill (observed on one). */
	showsPlan = false;
	/** Links inside answers name this host instead of the one that was asked. */
	linkHost: string | undefined = undefined;
	/** The link to the next page asks for the same page again. */
	linkLoop = false;
	/** Documented. */
	shortcutLimit = 15_000;
	/** No chat runs. */
	idle = false;
	/** How many real-time answers are still to come before one has figures. */
	notComputed = 0;
}
