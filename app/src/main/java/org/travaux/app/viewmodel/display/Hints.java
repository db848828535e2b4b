package org.travaux.app.viewmodel.display;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.i18n.Sentences;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is found in a text and what of it was agreed, said for any stretch of it. */
public final class Hints {
    private final List<Diagnostic> found;
    private final List<AgreedPassage> agreed;
    private final Sentences sentences;
    private final Explanations explanations;

    /** The findings of one text, and its agreed passages. */
    public Hints(List<Diagnostic> found, List<AgreedPassage> agreed, Sentences sentences) {
        this.found = found;
        this.agreed = agreed;
        this.sentences = sentences;
        this.explanations = new Explanations(sentences);
    }

    /**
     * The sentences of the findings in a stretch of the text, one a line, and first where and when
     * it was agreed; null if there is nothing to say.
     */
    public @Nullable String of(TextRange range) {
        String said =
                Stream.concat(
                                agreed.stream()
                                        .filter(each -> each.range().overlaps(range))
                                        .map(each -> RowStatus.say(each.agreed(), sentences)),
                                found.stream()
                                        .filter(each -> each.range().overlaps(range))
                                        .map(explanations::of))
                        .distinct()
                        .collect(Collectors.joining("\n"));
        return said.isEmpty() ? null : said;
    }
}
