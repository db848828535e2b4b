/**
 * How drafts stand in their files: in clear, or under a password. All that reads a draft's file or
 * writes one comes here, so that nothing of a protected draft is written in clear. The only user of
 * the library that encrypts. Read {@link org.travaux.app.protection.Protection} first; the format
 * is in {@code docs/format.md}, why it is so in {@code docs/decisions/protection.md}.
 */
package org.travaux.app.protection;
