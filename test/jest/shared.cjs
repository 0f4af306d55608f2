// Puts in the place of a module the one that the environment has loaded for all test files of a worker.
module.exports = {
	process: (_source, file) => ({
		code: `module.exports = requireShared(${JSON.stringify(file)});`,
	}),
};
