// Imported before everything that asks for a path: the check has an n8n of its own.
process.env.DEMO_DATA = 'examples';
