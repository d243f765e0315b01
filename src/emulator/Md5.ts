/** MD5 in base64, for `content-md5`: Web Crypto does not offer it. */
import { md5 as hash } from "@noble/hashes/legacy.js"

export const md5 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...hash(bytes)))
