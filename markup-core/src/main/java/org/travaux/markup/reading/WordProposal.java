package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.profile.WordingRequest;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * A parenthesis in which somebody asks for other words: {@code (EU: add "fully")}.
 *
 * @param range with its parentheses
 * @param holders who asks for it, each with the name alone
 * @param quoted the words between the quotation marks, in order; one or two
 */
record WordProposal(
        WordingRequest request,
        TextRange range,
        List<DelegationPosition> holders,
        List<TextRange> quoted) {
    /** Whether a quotation mark stands in a range, without which nothing is asked for. */
    static boolean mayBeOne(String source, TextRange content) {
        for (int i = content.start(); i < content.end(); i++) {
            if (isOpening(source.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpening(char c) {
        return switch (c) {
            case '"', '“', '«', '„', '”' -> true;
            default -> false;
        };
    }

    /**
     * Reads a parenthesis.
     *
     * @param content what stands in it
     * @return null if it asks for no words
     */
    static @Nullable WordProposal read(String source, TextRange content, Profile profile) {
        int colon = source.indexOf(':', content.start(), content.end());
        if (colon < 0) {
            return null;
        }
        List<TextRange> quoted = new ArrayList<>(2);
        String frame = frame(source, colon + 1, content.end(), quoted);
        WordingRequest request = profile.wordingRequest(frame);
        if (request == null) {
            return null;
        }
        Note holders = NoteReader.read(source, new TextRange(content.start(), colon), profile);
        if (holders == null || !holders.namesOnlyKnown()) {
            return null;
        }
        return new WordProposal(
                request,
                new TextRange(content.start() - 1, content.end() + 1),
                holders.positions(),
                quoted);
    }

    /** The words around the quotations, with an ellipsis for each of these. */
    private static String frame(String source, int from, int to, List<TextRange> quoted) {
        StringBuilder frame = new StringBuilder();
        int i = from;
        while (i < to) {
            char c = source.charAt(i);
            int close = isOpening(c) ? endOfQuotation(source, i, to) : -1;
            if (close >= 0) {
                quoted.add(new TextRange(i + 1, close));
                frame.append('…');
                i = close;
            } else if (!Space.is(c)) {
                frame.append(c);
            } else if (!frame.isEmpty() && frame.charAt(frame.length() - 1) != ' ') {
                frame.append(' ');
            }
            i++;
        }
        while (!frame.isEmpty() && " .".indexOf(frame.charAt(frame.length() - 1)) >= 0) {
            frame.setLength(frame.length() - 1);
        }
        return frame.toString();
    }

    private static int endOfQuotation(String source, int open, int to) {
        String closing =
                switch (source.charAt(open)) {
                    case '«' -> "»";
                    case '„' -> "“”\"";
                    case '“' -> "”\"";
                    default -> "\"”“";
                };
        for (int i = open + 1; i < to; i++) {
            if (closing.indexOf(source.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Where those who ask for it stand: for what it puts in, or against what it takes out. */
    List<DelegationPosition> stands(Stance stance) {
        return holders.stream().map(each -> each.with(stance, null)).toList();
    }
}
