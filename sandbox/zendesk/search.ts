import type { Chat } from './chat';
import { refuse } from './errors';

type Test = (chat: Chat) => boolean;

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const holds = (text: string | null | undefined, part: string): boolean =>
	(text ?? '').toLowerCase().includes(part.toLowerCase());

/** Everything that somebody has written. */
const words = ({ message, comment, visitor, history = [] }: Chat): string =>
	[message, comment, visitor.name, visitor.email, ...history.map(({ msg }) => msg)].join('\n');

/** The first three are documented, the rest is inferred. */
const terms: Record<string, (chat: Chat, value: string) => boolean> = {
	type: (chat, value) => chat.type === value,
	visitor_email: ({ visitor }, value) => sameText(visitor.email, value),
	rating: (chat, value) => chat.rating === value,
	visitor_name: ({ visitor }, value) => holds(visitor.name, value),
	agent_names: ({ agent_names = [] }, value) => agent_names.some((name) => holds(name, value)),
	department_name: (chat, value) => holds(chat.department_name, value),
	tags: ({ tags }, value) => tags.some((tag) => sameText(tag, value)),
	unread: ({ unread }, value) => String(unread) === value,
};

/** Offline messages have no end. */
const times: Record<string, (chat: Chat) => string | undefined> = {
	timestamp: ({ timestamp }) => timestamp,
	end_timestamp: ({ end_timestamp }) => end_timestamp,
};

const term = /^(?:(\w+):)?(?:\[(\S+) TO (\S+)\]|"([^"]*)"|([^\s:"[\]][^\s"[\]]*))(?:\s+|$)/;

/** Seconds are as fine as it gets, with a zone or without, and a star is an open end (observed). */
function second(text: string): string | undefined {
	if (text === '*') return undefined;
	const [whole] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(text) ?? [];
	return whole ?? refuse(400, `${text} is no time`);
}

function range(name: string, from: string, to: string): Test {
	const timeOf = times[name] ?? refuse(400, `${name} has no range`);
	const [earliest, latest] = [second(from), second(to)];
	return (chat) => {
		const time = timeOf(chat)?.slice(0, 19);
		return time !== undefined && time >= (earliest ?? '') && time <= (latest ?? time);
	};
}

function testOf([, name, from, to, quoted, bare]: RegExpExecArray): Test {
	if (name !== undefined && from !== undefined) return range(name, from, to ?? '');
	const value = quoted ?? bare ?? refuse(400, 'A range needs a name');
	if (name === undefined) return (chat) => holds(words(chat), value);
	const test = terms[name] ?? refuse(400, `Chats cannot be searched by ${name}`);
	return (chat) => test(chat, value);
}

/** Understands terms that are joined by AND. @throws Refusal for anything else */
export function matcher(query: string): Test {
	const tests: Test[] = [];
	let rest = query.trim();
	if (rest === '') refuse(400, 'q is required');
	while (rest !== '') {
		const found = term.exec(rest) ?? refuse(400, `The query cannot be read at: ${rest}`);
		if (['OR', 'NOT'].includes(found[5] ?? '')) refuse(400, 'Terms can only be joined by AND');
		if (found[0].trim() !== 'AND') tests.push(testOf(found));
		rest = rest.slice(found[0].length);
	}
	return (chat) => tests.every((test) => test(chat));
}
