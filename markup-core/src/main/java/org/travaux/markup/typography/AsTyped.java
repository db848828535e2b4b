package org.travaux.markup.typography;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is put right while somebody types, as word processors do it: quotation marks, apostrophes,
 * dashes, {@code №} and spaces that don't break. Only what the character just typed completes is
 * looked at, so that what was taken back stays as it was typed.
 */
public final class AsTyped {
    private static final Set<DiagnosticCode> WHILE_TYPING =
            Set.copyOf(
                    EnumSet.of(
                            DiagnosticCode.HYPHEN_AS_DASH,
                            DiagnosticCode.NUMBER_SIGN,
                            DiagnosticCode.NON_BREAKING_SPACE));

    private static final String OPENS_AFTER = "([{«„“‘—–-/\u00a0\u202f";

    private AsTyped() {}

    /**
     * What the character before the cursor makes of the text.
     *
     * @param reading what the text says
     * @param followed the codes of the rules to go by
     * @param caret the offset behind the character, at least 1
     * @return null if everything stays as it was typed
     */
    public static @Nullable ChangeSet in(
            String text,
            Reading reading,
            Language language,
            Set<DiagnosticCode> followed,
            int caret) {
        char typed = text.charAt(caret - 1);
        if (typed == '"' || typed == '\'') {
            return followed.contains(DiagnosticCode.QUOTATION_MARKS)
                    ? mark(text, language, caret - 1)
                    : null;
        }
        if (typed == ' ' && followed.contains(DiagnosticCode.HYPHEN_AS_DASH)) {
            ChangeSet dash = dash(text, language, caret - 1);
            if (dash != null) {
                return dash;
            }
        }
        if (Character.isLetter(typed)) {
            return null;
        }
        Set<DiagnosticCode> rules = EnumSet.copyOf(WHILE_TYPING);
        rules.retainAll(followed);
        List<TextEdit> edits =
                Typography.in(text, reading, language, rules).stream()
                        .filter(found -> found.range().end() >= caret - 1)
                        .filter(found -> found.range().end() <= caret)
                        .map(Diagnostic::fixes)
                        .filter(fixes -> !fixes.isEmpty())
                        .flatMap(fixes -> fixes.getFirst().edits().stream())
                        .filter(edit -> edit.range().end() <= caret)
                        .sorted(Comparator.comparingInt(edit -> edit.range().start()))
                        .toList();
        return edits.isEmpty() ? null : ChangeSet.of(text.length(), edits);
    }

    /** A hyphen, or two, between words and with a space on both sides. */
    private static @Nullable ChangeSet dash(String text, Language language, int space) {
        TypedMarks marks = Rules.marks(language);
        int start = space;
        while (start > 0 && text.charAt(start - 1) == '-') {
            start--;
        }
        int hyphens = space - start;
        boolean between =
                start > 1
                        && Character.isSpaceChar(text.charAt(start - 1))
                        && !Character.isSpaceChar(text.charAt(start - 2));
        return marks == null || hyphens < 1 || hyphens > 2 || !between
                ? null
                : ChangeSet.of(text.length(), TextEdit.replace(start, space, marks.dash()));
    }

    private static @Nullable ChangeSet mark(String text, Language language, int at) {
        TypedMarks marks = Rules.marks(language);
        if (marks == null) {
            return null;
        }
        String mark =
                text.charAt(at) == '\''
                        ? single(marks, text, at)
                        : marks.quotation(text, at, opens(text, at));
        return mark == null
                ? null
                : ChangeSet.of(text.length(), TextEdit.replace(at, at + 1, mark));
    }

    private static @Nullable String single(TypedMarks marks, String text, int at) {
        boolean inWord = at > 0 && Character.isLetter(text.charAt(at - 1));
        return inWord && !marks.apostrophe().isEmpty() ? marks.apostrophe() : null;
    }

    private static boolean opens(String text, int at) {
        return at == 0
                || Character.isWhitespace(text.charAt(at - 1))
                || OPENS_AFTER.indexOf(text.charAt(at - 1)) >= 0;
    }
}
