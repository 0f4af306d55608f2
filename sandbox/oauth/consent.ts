const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const page = (title: string, body: string): string =>
	`<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font:16px sans-serif;max-width:32em;margin:4em auto}a{margin-right:1em}</style></head>
<body><h1>${escaped(title)}</h1>
${body}
</body>
</html>
`;

export function consentPage(
	vendor: string,
	{ clientId, scopes }: { clientId: string; scopes: readonly string[] },
	acceptUrl: string,
	rejectUrl: string,
): string {
	return page(
		`Sandbox: connect to ${vendor}`,
		`<p>${escaped(clientId)} asks for: ${escaped(scopes.join(', '))}</p>
<p><a id="accept" href="${escaped(acceptUrl)}">Accept</a>
<a id="reject" href="${escaped(rejectUrl)}">Reject</a></p>`,
	);
}

export function refusalPage(message: string): string {
	return page('Sandbox: cannot connect', `<p>${escaped(message)}</p>`);
}
