import type { Route } from '../../core/vendor';
import type { AcquireDesk } from '../desk';
import { articleRoutes } from './articles';
import { botRoutes } from './bots';
import { caseRoutes } from './cases';
import { contactRoutes } from './contacts';
import { categoryRoutes, knowledgeBaseRoutes } from './knowledge';
import { messageRoutes } from './messages';
import { moreRoutes } from './more';
import { noteRoutes } from './notes';
import { objectRoutes } from './objects';
import { reportRoutes } from './reports';
import { sequenceRoutes } from './sequences';
import { settingRoutes } from './settings';

export const acquireRoutes = (desk: AcquireDesk): Route[] => [
	...contactRoutes(desk),
	...objectRoutes(desk),
	...caseRoutes(desk),
	...messageRoutes(desk),
	...noteRoutes(desk),
	...settingRoutes(desk),
	...moreRoutes(desk),
	...knowledgeBaseRoutes(desk),
	...categoryRoutes(desk),
	...articleRoutes(desk),
	...botRoutes(desk),
	...sequenceRoutes(desk),
	...reportRoutes(desk),
];
