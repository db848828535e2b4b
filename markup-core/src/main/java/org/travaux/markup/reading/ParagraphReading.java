package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * What one paragraph says, and what is doubtful in it. Brackets without a partner are not among the
 * diagnostics: only the whole text can tell ({@link TextReading}).
 */
public record ParagraphReading(String source, Reading reading, List<Diagnostic> diagnostics) {
    public ParagraphReading {
        diagnostics = diagnostics.size() < 2 ? List.copyOf(diagnostics) : inOrder(diagnostics);
    }

    private static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
        for (int i = 1; i < diagnostics.size(); i++) {
            if (start(diagnostics, i) < start(diagnostics, i - 1)) {
                return diagnostics.stream()
                        .sorted(Comparator.comparingInt(found -> found.range().start()))
                        .toList();
            }
        }
        return List.copyOf(diagnostics);
    }

    private static int start(List<Diagnostic> diagnostics, int index) {
        return diagnostics.get(index).range().start();
    }
}
