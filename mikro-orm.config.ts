import { ormOptions } from './src/persistence/database.ts';

export default ormOptions(process.env);
