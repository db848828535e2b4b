package org.travaux.app.protection;

import org.travaux.app.protection.Password.Salt;

/**
 * Under which key a draft is written.
 *
 * @param salt what it was made with
 */
record ProtectionKey(Password password, Salt salt) {}
