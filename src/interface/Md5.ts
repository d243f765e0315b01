/**
 * The checksum that the older data-store interface asks for.
 *
 * @since 0.1.0
 */
import { md5 as hash } from "@noble/hashes/legacy.js"

/**
 * The MD5 of some bytes, in base64.
 *
 * @since 0.1.0
 */
export const md5 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...hash(bytes)))
