package org.travaux.app.storage;

/**
 * A text and the encoding in which it was found.
 *
 * @param text without a byte order mark
 * @param encoding its name, {@code UTF-8}
 * @param certain whether the file says so itself or can't be otherwise; a guess is worth a remark
 * @param broken how many characters could not be read; each stands as U+FFFD in the text
 */
public record DecodedText(String text, String encoding, boolean certain, int broken) {}
