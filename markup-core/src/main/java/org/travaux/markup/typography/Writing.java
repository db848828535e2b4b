package org.travaux.markup.typography;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * A text that rules are applied to.
 *
 * @param prose the text with everything blanked out that is not running words
 */
record Writing(String text, String prose) {
    /** A finding in a range, put right by edits within it. */
    Diagnostic finding(DiagnosticCode code, TextRange range, List<TextEdit> edits) {
        String written = range.of(text);
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

    private static Fix.Kind kind(DiagnosticCode code) {
        return switch (code) {
            case QUOTATION_MARKS -> Fix.Kind.CHANGE_QUOTATION_MARKS;
            case NON_BREAKING_SPACE -> Fix.Kind.KEEP_TOGETHER;
            case OTHER_SCRIPT -> Fix.Kind.REPLACE_LETTERS;
            default -> Fix.Kind.WRITE;
        };
    }
}
