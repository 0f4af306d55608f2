import type { Route } from '../../core/vendor';
import type { AcquireDesk } from '../desk';
import { caseRoutes } from './cases';
import { contactRoutes } from './contacts';
import { messageRoutes } from './messages';
import { moreRoutes } from './more';
import { noteRoutes } from './notes';
import { objectRoutes } from './objects';
import { settingRoutes } from './settings';

export const acquireRoutes = (desk: AcquireDesk): Route[] => [
	...contactRoutes(desk),
	...objectRoutes(desk),
	...caseRoutes(desk),
	...messageRoutes(desk),
	...noteRoutes(desk),
	...settingRoutes(desk),
	...moreRoutes(desk),
];
