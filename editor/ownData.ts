// Imported first, before the demo decides where its files are: these checks leave the builder's own demo alone.
process.env.DEMO_DATA = 'editor';
