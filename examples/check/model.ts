import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { at } from '../../nodes/shared/base/record';

interface Message {
	role: string;
	content: unknown;
}

interface Tool {
	function: { name: string; parameters: { properties?: Record<string, unknown> } };
}

interface Request {
	messages: Message[];
	tools: Tool[];
}

/** A chat model by the form of OpenAI's completions that calls every tool once, and then tells what they gave. */
export interface Model {
	url: string;
	/** The names of the tools that it was offered. */
	tools(): string[];
	/** The names of those that it called, in order. */
	readonly calls: string[];
	close(): Promise<void>;
}

const emailIn = (text: unknown): string =>
	/[\w.+-]+@[\w.-]+\w/.exec(JSON.stringify(text))?.[0] ?? '';

export async function startModel(): Promise<Model> {
	const calls: string[] = [];
	let offered: string[] = [];
	const server = fastify();

	/** Whatever a tool asks for, it gets the email address of the question. */
	const callAll = ({ messages, tools }: Request) => {
		const email = emailIn(messages.filter(({ role }) => role === 'user').at(-1)?.content);
		return {
			content: null,
			tool_calls: tools.map(({ function: { name, parameters } }, index) => {
				calls.push(name);
				const names = Object.keys(parameters.properties ?? {});
				const values = Object.fromEntries(names.map((key) => [key, email]));
				const call = { name, arguments: JSON.stringify(values) };
				return { id: `call_${index}`, type: 'function', function: call };
			}),
		};
	};

	const tell = (results: readonly Message[]) => ({
		content: `This is what is known: ${results.map(({ content }) => String(content)).join(' ')}`,
	});

	server.post('/chat/completions', ({ body }) => {
		const request = body as Request;
		offered = request.tools.map((tool) => tool.function.name);
		const results = request.messages.filter(({ role }) => role === 'tool');
		const message = results.length === 0 ? callAll(request) : tell(results);
		return {
			...{ id: 'completion', object: 'chat.completion', created: 0, model: at(body, 'model') },
			choices: [
				{
					index: 0,
					message: { role: 'assistant', ...message },
					finish_reason: results.length === 0 ? 'tool_calls' : 'stop',
				},
			],
			usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
		};
	});
	await server.listen({ host: '127.0.0.1', port: 0 });
	const { port } = server.server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		tools: () => [...offered].sort(),
		calls,
		close: () => server.close(),
	};
}
