package org.travaux.app.storage;

import java.nio.charset.Charset;

/**
 * A text and the encoding in which it was found.
 *
 * @param text without a byte order mark
 * @param certain whether the file says so itself or can't be otherwise; a guess is worth a remark
 */
public record DecodedText(String text, Charset encoding, boolean certain) {}
