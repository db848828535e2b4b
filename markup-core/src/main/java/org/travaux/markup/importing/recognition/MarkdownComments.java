package org.travaux.markup.importing.recognition;

import org.travaux.markup.text.Space;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown text without what no reader of it sees, and that apart.
 *
 * @param text what is left
 * @param comments what stood in {@code <!-- … -->}, and the head of a file between {@code ---}, in
 *     order
 */
public record MarkdownComments(String text, List<Comment> comments) {
    private static final String OPENING = "<!--";
    private static final String CLOSING = "-->";

    /** {@code title: …} between two lines of dashes at the very beginning. */
    private static final Pattern HEAD =
            Pattern.compile(
                    "\ufeff?---[ \\t]*\\R"
                            + "(?:(?:[\\w-]+:.*|[ \\t#-].*)\\R){1,60}?---[ \\t]*(?:\\R|\\z)");

    private static final int LONGEST_PLACE = 40;

    /**
     * Something that is no text.
     *
     * @param where the beginning of the line behind it, or before it where none is; may be empty
     */
    public record Comment(String text, String where) {}

    public MarkdownComments {
        comments = List.copyOf(comments);
    }

    /** Takes the comments out; one that does not close is text. */
    public static MarkdownComments of(String markdown) {
        List<Comment> comments = new ArrayList<>();
        StringBuilder text = new StringBuilder(markdown.length());
        int at = 0;
        Matcher head = HEAD.matcher(markdown);
        if (head.lookingAt()) {
            at = head.end();
            String inner = markdown.substring(markdown.indexOf("---") + 3, at).strip();
            add(comments, inner.substring(0, inner.length() - 3), markdown, at);
        }
        while (true) {
            int opening = markdown.indexOf(OPENING, at);
            int closing = opening < 0 ? -1 : markdown.indexOf(CLOSING, opening + OPENING.length());
            if (closing < 0) {
                return new MarkdownComments(
                        text.append(markdown, at, markdown.length()).toString(), comments);
            }
            text.append(markdown, at, opening);
            at = closing + CLOSING.length();
            add(comments, markdown.substring(opening + OPENING.length(), closing), markdown, at);
            boolean spaced = text.isEmpty() || Space.is(text.charAt(text.length() - 1));
            if (spaced && at < markdown.length() && markdown.charAt(at) == ' ') {
                at++;
            }
        }
    }

    private static void add(List<Comment> comments, String comment, String markdown, int end) {
        if (!comment.isBlank()) {
            comments.add(new Comment(comment.strip(), where(markdown, end)));
        }
    }

    /** The beginning of the line behind an offset on which something stands. */
    private static String where(String markdown, int end) {
        int start = end;
        while (start < markdown.length() && Space.is(markdown.charAt(start))) {
            start++;
        }
        int lineEnd = start;
        while (lineEnd < markdown.length()
                && lineEnd - start < LONGEST_PLACE
                && markdown.charAt(lineEnd) != '\n'
                && markdown.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        String line = markdown.substring(start, lineEnd).strip();
        return line.startsWith(OPENING) ? "" : line;
    }
}
