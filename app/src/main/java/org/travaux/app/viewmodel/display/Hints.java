package org.travaux.app.viewmodel.display;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.stream.Collectors;

/** What is found in a text, said for any stretch of it. */
public final class Hints {
    private final List<Diagnostic> found;
    private final Explanations explanations;

    /** The findings of one text. */
    public Hints(List<Diagnostic> found, Sentences sentences) {
        this.found = found;
        this.explanations = new Explanations(sentences);
    }

    /**
     * The sentences of the findings in a stretch of the text, one a line; null if there is none.
     */
    public @Nullable String of(TextRange range) {
        String said =
                found.stream()
                        .filter(each -> overlaps(each.range(), range))
                        .map(explanations::of)
                        .distinct()
                        .collect(Collectors.joining("\n"));
        return said.isEmpty() ? null : said;
    }

    private static boolean overlaps(TextRange one, TextRange other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
