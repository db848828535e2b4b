package org.travaux.app.session;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph's text in one language and what it says.
 *
 * @param spanning what of it stands in brackets that reach over several paragraphs
 * @param different what of it other languages do not say
 * @param agreed what of it was agreed by itself
 */
public record ReadText(
        MarkedText marked,
        Reading reading,
        List<Diagnostic> diagnostics,
        List<TextRange> spanning,
        List<TextRange> different,
        List<AgreedPassage> agreed) {
    public ReadText {
        diagnostics = List.copyOf(diagnostics);
        spanning = List.copyOf(spanning);
        different = List.copyOf(different);
        agreed = List.copyOf(agreed);
    }

    /** The same with more findings. */
    ReadText with(List<Diagnostic> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(more);
        return withDiagnostics(all);
    }

    /** The same with these findings and no others. */
    public ReadText withDiagnostics(List<Diagnostic> found) {
        return new ReadText(marked, reading, found, spanning, different, agreed);
    }

    /** The text as it is written. */
    public String text() {
        return marked.text();
    }
}
