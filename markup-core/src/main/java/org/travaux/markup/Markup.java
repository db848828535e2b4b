package org.travaux.markup;

import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.syntax.SyntaxTree;

import java.util.List;

/**
 * Reads texts in negotiators' notation ({@code docs/notation.md}). Every string can be read, in
 * time proportional to its length; nothing here throws for what stands in a text.
 */
public final class Markup {
    private Markup() {}

    /** Reads a text that is one paragraph; line breaks in it are white space. */
    public static ParsedText parse(String source, Profile profile) {
        TextReading reading = TextReading.of(List.of(source), profile);
        return new ParsedText(
                source, SyntaxTree.of(source), reading.paragraph(0), reading.diagnostics(0));
    }

    /** Reads the paragraphs of a text, brackets that reach over several of them included. */
    public static TextReading parse(List<String> paragraphs, Profile profile) {
        return TextReading.of(paragraphs, profile);
    }
}
