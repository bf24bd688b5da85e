import { storyDigests } from './digest.ts';

// Run as a process of its own, perhaps on another Node: prints the digests of the stories of a folder.
process.stdout.write(`${JSON.stringify(await storyDigests(process.argv[2]!, (items) => items))}\n`);
