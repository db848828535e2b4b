package org.travaux.app.docx;

import org.travaux.app.docx.tracked.Emphasis;

import java.util.function.Supplier;

/**
 * How words looked before somebody changed that.
 *
 * @param author who did
 * @param numbers gives each change a number that no other has
 */
record Formerly(Emphasis look, String author, Supplier<String> numbers) {}
