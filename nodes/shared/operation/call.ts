import type { IDataObject } from 'n8n-workflow';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One request as it will be sent. */
export interface Call {
	method: Method;
	/** Path behind the base URL, percent-encoded. */
	path: string;
	query: IDataObject;
	/** What is sent in the body, but for `identity`. */
	body: IDataObject;
	/** The part of the body that only names the record, or is always the same. */
	identity: IDataObject;
	headers: Record<string, string>;
	/** The binary fields of the item that are sent. */
	files: FilePart[];
	/** The whole body, as bytes, once the files were read; it then stands for `identity` and `body`. */
	content?: { contentType: string; bytes: Buffer };
	/** The form of a good answer; JSON unless it says otherwise. */
	answer: 'json' | 'text' | 'file';
	/** The field of the credential that holds the address. */
	address: string;
	/** It changes nothing at the vendor. */
	reads: boolean;
	/** What the token must be allowed. */
	scope?: string;
}

/** A file that an item holds. */
export interface FilePart {
	/** Name of the part in a multipart body, or of the list in a JSON body. */
	part: string;
	/** Name of the binary field. */
	field: string;
	/** Its entry in the list, for a vendor that takes files inside JSON. */
	asJson?: (file: File) => IDataObject;
}

/** A file that was read from an item. */
export interface File {
	fileName: string;
	mimeType: string;
	bytes: Buffer;
}
