import { adminId, inBody, inPath, tagId } from '../locators';

/** The tag that is put on content, or taken off it. */
export const oneTag = inPath(tagId);

/** The same tag where it goes into the body. */
export const tagToAdd = inBody(oneTag, 'id');

/** Who puts the tag on it. */
export const taggedBy = {
	...inBody(adminId, 'admin_id'),
	hint: 'Who puts it there; when empty, the teammate behind the access token',
};

/** A tag and who put it there. */
export const appliedTag = { simplified: ['id', 'name', 'applied_at', 'applied_by_id'] };
