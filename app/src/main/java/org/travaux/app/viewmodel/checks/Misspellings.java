package org.travaux.app.viewmodel.checks;

import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.text.TextEdit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What may have been meant by misspelt words. */
final class Misspellings {
    private static final int MOST = 6;

    private record Asked(String word, Language language) {}

    private final EditorModel model;
    private final Runnable arrived;
    private final Map<Asked, List<String>> suggestions = new HashMap<>();

    /**
     * Suggestions for the draft that a model shows.
     *
     * @param arrived is told when there are suggestions that were not there before
     */
    Misspellings(EditorModel model, Runnable arrived) {
        this.model = model;
        this.arrived = arrived;
    }

    /** A finding with suggestions, as far as they have been thought of; others as they are. */
    Diagnostic withFixes(Diagnostic found, Language language) {
        if (found.code() != DiagnosticCode.MISSPELLED) {
            return found;
        }
        List<String> words = suggestions(found.arguments().getFirst(), language);
        return new Diagnostic(
                found.code(),
                found.range(),
                found.arguments(),
                words.stream()
                        .map(word -> Fix.of(Fix.Kind.WRITE, new TextEdit(found.range(), word)))
                        .toList());
    }

    private List<String> suggestions(String word, Language language) {
        Asked asked = new Asked(word, language);
        List<String> known = suggestions.get(asked);
        if (known != null) {
            return known;
        }
        suggestions.put(asked, List.of());
        model.background()
                .findOut(
                        () -> model.services().proofreader().suggestions(word, language),
                        words -> take(asked, words));
        return suggestions.getOrDefault(asked, List.of());
    }

    private void take(Asked asked, List<String> words) {
        suggestions.put(asked, words.stream().limit(MOST).toList());
        arrived.run();
    }
}
