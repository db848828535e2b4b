package org.travaux.markup.reading;

import org.travaux.markup.text.Composed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels that a Markdown text defines an address for, {@code [source]: http://…}: without a
 * definition {@code [text][source]} is a choice of two alternatives.
 */
final class LinkLabels {
    private static final Pattern DEFINITION =
            Pattern.compile(
                    "\\s*\\[([^\\[\\]^]{1,200})]:\\s*(?:https?:|mailto:|ftp:|www\\.).*",
                    Pattern.DOTALL);

    private LinkLabels() {}

    /** The labels defined anywhere in the text, in lower case. */
    static Set<String> of(List<String> paragraphs) {
        Set<String> labels = new HashSet<>();
        for (String paragraph : paragraphs) {
            if (mayDefine(paragraph)) {
                Matcher definition = DEFINITION.matcher(paragraph);
                if (definition.matches()) {
                    String label = Composed.letters(definition.group(1));
                    labels.add(label.toLowerCase(Locale.ROOT));
                }
            }
        }
        return labels;
    }

    /** Most paragraphs begin with a word. */
    private static boolean mayDefine(String paragraph) {
        if (paragraph.isEmpty()) {
            return false;
        }
        char first = paragraph.charAt(0);
        return (first == '[' || Character.isWhitespace(first)) && paragraph.contains("]:");
    }
}
