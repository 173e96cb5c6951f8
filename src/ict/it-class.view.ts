/** The classes of IT as the API knows them: the same enum as in the records. */
import { enumOf } from '../api/record-view.ts';
import { itClasses } from './it-class.ts';

export const ItClassEnum = enumOf(itClasses, 'ItModelClass', 'Kind of IT');
