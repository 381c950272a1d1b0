import { homedir } from 'node:os';

/** GitHub's own runners are everybody's machine. */
const HOME_OF_SOMEBODY = /(?:\/home\/(?!runner\b)[a-z][\w.-]*\/|\/Users\/(?!runner\b)[\w.-]+\/|\b[A-Z]:\\Users\\)/u;

/** Lines that name a folder of the machine that they were written on. `own` are folders that nobody else has. */
export function machinePaths(file: string, text: string, own: readonly string[]): readonly string[] {
  return text.split('\n').flatMap((line, index) => {
    const hit = own.find((folder) => line.includes(folder)) ?? HOME_OF_SOMEBODY.exec(line)?.[0];
    return hit === undefined ? [] : [`${file}:${index + 1} names ${hit}`];
  });
}

/** This clone's folder and the home of who runs this; too short ones would be found everywhere. */
export function ownFolders(root: string): readonly string[] {
  return [root, `${homedir()}/`].filter((folder) => folder.length >= 6);
}
