import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Manifest {
	repository: { url: string };
	homepage: string;
	bugs: { url: string };
	scripts: Record<string, string>;
}
const { repository, homepage, bugs, scripts } = JSON.parse(read('package.json')) as Manifest;
/** The only place where the address of the repository is decided. */
const address = repository.url.replace(/^git\+|\.git$/g, '');

const filesIn = (folder: string, ending: string) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith(ending))
		.map((file) => join(folder, file));

/** As GitHub makes them of headings. */
const anchorsOf = (text: string) =>
	[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N} _-]/gu, '')
			.replaceAll(' ', '-'),
	);

/** Why a link from a page of the repository leads nowhere; nothing where it leads somewhere. */
function faultOf(link: string, from: string): string | undefined {
	const [path = '', anchor] = link.split('#');
	const file = path === '' ? from : relative(root, resolve(root, dirname(from), path));
	if (!existsSync(join(root, file))) return `${from}: there is no ${file}`;
	if (anchor === undefined || !file.endsWith('.md')) return undefined;
	return anchorsOf(read(file)).includes(anchor) ? undefined : `${from}: ${file} has no #${anchor}`;
}

/** What stands behind the address of the repository, as a link from its README. */
const inRepository = (url: string) =>
	url
		.slice(address.length)
		.replace(/^\/blob\/main\//, '')
		.replace(/^#readme$/, '');

describe('links to the documentation', () => {
	const sources = [...filesIn('nodes', '.node.json'), ...filesIn('credentials', '.ts')];
	const links = sources.flatMap((file) =>
		[...read(file).matchAll(/https:\/\/github\.com\/[^'"\s]+/g)].map(([url]) => ({ file, url })),
	);

	test('of nodes, credentials and package.json begin with the address of the repository', () => {
		const all = [...links.map(({ url }) => url), homepage, bugs.url];
		expect(all.filter((url) => !url.startsWith(address))).toEqual([]);
	});

	test('of each node and credential lead to a heading that exists', () => {
		expect(links.length).toBeGreaterThanOrEqual(sources.length);
		expect(
			links.flatMap(({ url }) => {
				const target = inRepository(url);
				return (target === '' ? undefined : faultOf(target, 'README.md')) ?? [];
			}),
		).toEqual([]);
	});
});

const pages = ['README.md', 'CHANGELOG.md', 'examples/README.md', ...filesIn('docs', '.md')];

/** Where the links and pictures of a page lead inside the repository. */
const linksOf = (page: string) =>
	[...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, link = '']) => link)
		.filter((link) => !/^[a-z]+:/.test(link));

const targetOf = (link: string, page: string) => join(dirname(page), link.replace(/#.*/, ''));

test.each(pages)('the links of %s lead somewhere', (page) => {
	expect(linksOf(page).flatMap((link) => faultOf(link, page) ?? [])).toEqual([]);
});

test.each(pages)('the commands of %s exist', (page) => {
	const named = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

/** All pages to which links lead from these, themselves included. */
function reachedFrom(found: readonly string[]): readonly string[] {
	const next = found
		.filter((page) => page.endsWith('.md') && existsSync(join(root, page)))
		.flatMap((page) => linksOf(page).map((link) => targetOf(link, page)));
	const all = [...new Set([...found, ...next])];
	return all.length === found.length ? all : reachedFrom(all);
}

describe('links lead from the README', () => {
	const reached = reachedFrom(['README.md']);

	test.each(pages)('to %s', (page) => {
		expect(reached).toContain(page);
	});

	test.each(filesIn('docs', '.png'))('to the page that shows %s', (picture) => {
		expect(reached).toContain(picture);
	});
});
