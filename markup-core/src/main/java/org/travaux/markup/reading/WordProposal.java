package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
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
 * @param quoted the words between the quotation marks, those asked for or about first; one or two
 * @param others where others stand on it who are named behind it
 * @param diagnostics what there is to say of the names
 */
record WordProposal(
        WordingRequest request,
        TextRange range,
        List<DelegationPosition> holders,
        List<TextRange> quoted,
        List<DelegationPosition> others,
        List<Diagnostic> diagnostics) {
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
        Note note = null;
        int end = content.end();
        int separator = separatorBehindQuotation(source, content);
        if (separator >= 0) {
            note = NoteReader.read(source, new TextRange(separator + 1, end), profile);
            end = note == null ? end : separator;
        }
        TextRange request = new TextRange(content.start(), end);
        int colon = source.indexOf(':', request.start(), request.end());
        int names = colon < 0 ? endOfName(source, request, profile) : colon;
        if (names <= request.start()) {
            return null;
        }
        return read(
                source,
                new TextRange(request.start(), names),
                new TextRange(colon < 0 ? names : colon + 1, end),
                new TextRange(content.start() - 1, content.end() + 1),
                note,
                profile);
    }

    private static @Nullable WordProposal read(
            String source,
            TextRange names,
            TextRange asked,
            TextRange range,
            @Nullable Note others,
            Profile profile) {
        List<TextRange> quoted = new ArrayList<>(2);
        String frame = frame(source, asked.start(), asked.end(), quoted);
        WordingRequest request = profile.wordingRequest(frame);
        if (request == null) {
            return null;
        }
        Note holders = NoteReader.readKnown(source, names, profile);
        if (holders == null) {
            return null;
        }
        boolean anchorFirst = request == WordingRequest.AFTER_INSERT;
        List<Diagnostic> diagnostics = new ArrayList<>(holders.diagnostics());
        if (others != null) {
            diagnostics.addAll(others.diagnostics());
        }
        return new WordProposal(
                request,
                range,
                holders.positions(),
                anchorFirst ? quoted.reversed() : quoted,
                others == null ? List.of() : others.positions(),
                diagnostics);
    }

    /** The first semicolon or comma behind a quotation in which others may be named, or -1. */
    private static int separatorBehindQuotation(String source, TextRange content) {
        int last = -1;
        for (int i = content.start(); i < content.end(); i++) {
            char c = source.charAt(i);
            if (isOpening(c)) {
                int close = endOfQuotation(source, i, content.end());
                i = close < 0 ? i : close;
                last = i;
            } else if (last >= 0 && (c == ';' || c == ',')) {
                return i;
            }
        }
        return -1;
    }

    /** Where the name ends that somebody known has at the beginning, or the beginning. */
    private static int endOfName(String source, TextRange content, Profile profile) {
        int quotation = content.start();
        while (quotation < content.end() && !isOpening(source.charAt(quotation))) {
            quotation++;
        }
        int latest = Math.min(quotation, profile.delegations().latestEnd(source, content.start()));
        for (int end = latest; end > content.start(); end--) {
            if (end < source.length()
                    && Space.is(source.charAt(end))
                    && profile.delegations().find(source.substring(content.start(), end)) != null) {
                return end;
            }
        }
        return content.start();
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
        int depth = 1;
        for (int i = open + 1; i < to; i++) {
            char c = source.charAt(i);
            if (closing.indexOf(c) >= 0) {
                if (--depth == 0) {
                    return i;
                }
            } else if (c == source.charAt(open)) {
                depth++;
            }
        }
        return -1;
    }

    /** Where those who ask for it stand: for what it puts in, or against what it takes out. */
    List<DelegationPosition> stands(Stance stance) {
        return holders.stream().map(each -> each.with(stance, null)).toList();
    }
}
