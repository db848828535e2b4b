package org.travaux.app.docx.text;

import org.travaux.app.docx.tracked.FontStyle;

import java.util.function.Supplier;

/**
 * How words looked before somebody changed that.
 *
 * @param author who did
 * @param numbers gives each change a number that no other has
 */
public record PreviousFormatting(FontStyle look, String author, Supplier<String> numbers) {}
