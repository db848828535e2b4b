package org.travaux.markup.diagnostic;

import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * One finding.
 *
 * @param range where, in UTF-16 code units of the text that was read
 * @param arguments what the sentence needs, as the {@link DiagnosticCode} says
 * @param fixes ways out, the likeliest first; may be empty
 */
public record Diagnostic(
        DiagnosticCode code, TextRange range, List<String> arguments, List<Fix> fixes) {
    public Diagnostic {
        arguments = List.copyOf(arguments);
        fixes = List.copyOf(fixes);
    }

    /** How grave it is, which its code says. */
    public Severity severity() {
        return code.severity();
    }
}
