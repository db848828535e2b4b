package org.travaux.markup.typography;

import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.diagnostic.Topic;
import org.travaux.markup.reading.Prose;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextEdit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where a text is not written as its language is at this house. Every finding has one fix,
 * and all fixes of a text can be made together. Notation, symbols, links and notes are left alone.
 */
public final class Typography {
    /** The rules that can be followed or not, each known by its code. */
    public static final Set<DiagnosticCode> CODES =
            Collections.unmodifiableSet(
                    EnumSet.copyOf(
                            Arrays.stream(DiagnosticCode.values())
                                    .filter(code -> code.topic() == Topic.TYPOGRAPHY)
                                    .toList()));

    /** The rules that most houses follow; whether to write {@code ё} each decides for itself. */
    public static final Set<DiagnosticCode> USUAL =
            Collections.unmodifiableSet(
                    EnumSet.copyOf(
                            CODES.stream()
                                    .filter(code -> code != DiagnosticCode.LETTER_YO)
                                    .toList()));

    private static final Comparator<Diagnostic> BY_PLACE =
            Comparator.comparingInt(found -> found.range().start());

    private Typography() {}

    /**
     * The findings in a text, in order; none in a language that has no rules.
     *
     * @param reading what the text says
     * @param followed the codes of the rules to go by
     */
    public static List<Diagnostic> in(
            String text, Reading reading, Language language, Set<DiagnosticCode> followed) {
        List<TypographyRule> rules = Rules.of(language);
        if (rules.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        RuleInput input = RuleInput.of(text, Prose.words(text, reading));
        List<Diagnostic> found = new ArrayList<>();
        BitSet changed = new BitSet();
        for (TypographyRule rule : rules) {
            if (followed.contains(rule.code())) {
                for (Diagnostic each : rule.in(input)) {
                    if (isFree(each, changed)) {
                        found.add(each);
                    }
                }
            }
        }
        found.sort(BY_PLACE);
        return List.copyOf(found);
    }

    /** No two fixes change the same place; an insertion takes the place before which it is made. */
    private static boolean isFree(Diagnostic found, BitSet changed) {
        List<TextEdit> edits =
                found.fixes().stream().map(Fix::edits).flatMap(List::stream).toList();
        for (TextEdit edit : edits) {
            int next = changed.nextSetBit(edit.range().start());
            if (next >= 0 && next < end(edit)) {
                return false;
            }
        }
        edits.forEach(edit -> changed.set(edit.range().start(), end(edit)));
        return true;
    }

    private static int end(TextEdit edit) {
        return Math.max(edit.range().end(), edit.range().start() + 1);
    }
}
