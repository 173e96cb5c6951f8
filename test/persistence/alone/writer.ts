/** Runs by itself: writes row after row into the embedded database in the folder named, and says each number once it is written. */
import { setImmediate } from 'node:timers/promises';
import { embeddedOnDisk } from '../../../src/persistence/embedded.ts';

process.stdout.on('error', () => process.exit()); // nobody listens any more
const database = await embeddedOnDisk(process.argv[2] ?? '');
await database.exec('create table written (number int)');
for (let number = 1; ; number++) {
  await database.query('insert into written values ($1)', [number]);
  console.log(number);
  await setImmediate(); // else nothing but the database would ever have its turn
}
