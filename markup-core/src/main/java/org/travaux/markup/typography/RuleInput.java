package org.travaux.markup.typography;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that rules are applied to. Rules see its letters composed ({@code й}, not {@code и} and a
 * breve) and give offsets in what they see; what is found has the offsets of the text.
 */
final class RuleInput {
    private final String text;
    private final String prose;

    /** For each offset in the prose that of the text; empty if they are the same. */
    private final int[] offsets;

    private RuleInput(String text, String prose, int[] offsets) {
        this.text = text;
        this.prose = prose;
        this.offsets = offsets;
    }

    /**
     * A text to be looked at.
     *
     * @param prose the text with everything blanked out that is not running words; as long as it
     */
    static RuleInput of(String text, String prose) {
        return Normalizer.isNormalized(prose, Normalizer.Form.NFC)
                ? new RuleInput(text, prose, new int[0])
                : composed(text, prose);
    }

    private static RuleInput composed(String text, String prose) {
        StringBuilder letters = new StringBuilder(prose.length());
        int[] offsets = new int[prose.length() + 1];
        for (int i = 0; i < prose.length(); i++) {
            offsets[letters.length()] = i;
            char letter = prose.charAt(i);
            while (i + 1 < prose.length()
                    && Character.getType(prose.charAt(i + 1)) == Character.NON_SPACING_MARK) {
                String together =
                        Normalizer.normalize(
                                "" + letter + prose.charAt(i + 1), Normalizer.Form.NFC);
                if (together.length() > 1) {
                    break;
                }
                letter = together.charAt(0);
                i++;
            }
            letters.append(letter);
        }
        offsets[letters.length()] = prose.length();
        return new RuleInput(text, letters.toString(), offsets);
    }

    /** The running words, everything else blanked out. */
    String prose() {
        return prose;
    }

    private int offset(int inProse) {
        return offsets.length == 0 ? inProse : offsets[inProse];
    }

    private TextRange range(TextRange inProse) {
        return new TextRange(offset(inProse.start()), offset(inProse.end()));
    }

    /**
     * A finding in a range, put right by edits within it.
     *
     * @param inProse the range in the prose, as are those of the edits
     */
    Diagnostic finding(DiagnosticCode code, TextRange inProse, List<TextEdit> editsInProse) {
        TextRange range = range(inProse);
        String written = range.of(text);
        List<TextEdit> edits =
                editsInProse.stream()
                        .map(edit -> new TextEdit(range(edit.range()), edit.replacement()))
                        .toList();
        List<TextEdit> within =
                edits.stream()
                        .map(
                                edit ->
                                        new TextEdit(
                                                edit.range().shift(-range.start()),
                                                edit.replacement()))
                        .toList();
        String meant = ChangeSet.of(written.length(), within).apply(written);
        Fix.Kind kind = kind(code);
        return new Diagnostic(
                code,
                range,
                List.of(written, meant),
                List.of(
                        kind == Fix.Kind.WRITE
                                ? Fix.of(kind, new TextEdit(range, meant))
                                : new Fix(kind, edits)));
    }

    /**
     * A finding at each match of a pattern in the prose that something is to be done about.
     *
     * @param edits what is to be done in a match, in the prose; nothing where it is right
     */
    List<Diagnostic> findings(
            DiagnosticCode code, Pattern find, Function<Matcher, List<TextEdit>> edits) {
        List<Diagnostic> found = new ArrayList<>();
        Matcher matcher = find.matcher(prose);
        while (matcher.find()) {
            List<TextEdit> wanted = edits.apply(matcher);
            if (!wanted.isEmpty()) {
                found.add(finding(code, new TextRange(matcher.start(), matcher.end()), wanted));
            }
        }
        return found;
    }

    private static Fix.Kind kind(DiagnosticCode code) {
        return switch (code) {
            case QUOTATION_MARKS -> Fix.Kind.CHANGE_QUOTATION_MARKS;
            case NON_BREAKING_SPACE -> Fix.Kind.KEEP_TOGETHER;
            case MISPLACED_SPACE -> Fix.Kind.CHANGE_SPACES;
            case HYPHEN_AS_DASH -> Fix.Kind.CHANGE_DASH;
            case OTHER_SCRIPT -> Fix.Kind.REPLACE_LETTERS;
            default -> Fix.Kind.WRITE;
        };
    }
}
