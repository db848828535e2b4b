package org.travaux.app.viewmodel.checks;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.session.Place;
import org.travaux.app.storage.StorageException;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.draft.Language;
import org.travaux.markup.text.TextEdit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What can be done about a misspelt word: what may have been meant, or that it is right. */
final class Misspellings {
    private static final int MOST = 6;

    private record Asked(String word, Language language) {}

    private final EditorModel model;
    private final Runnable arrived;
    private final Map<Asked, List<String>> suggestions = new HashMap<>();

    /**
     * What can be done in the draft that a model shows.
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
        CompletableFuture<Void> _ =
                CompletableFuture.supplyAsync(
                                () -> model.services().proofreader().suggestions(word, language),
                                model.background().work())
                        .thenAcceptAsync(words -> take(asked, words), model.background().home());
        return suggestions.getOrDefault(asked, List.of());
    }

    private void take(Asked asked, List<String> words) {
        suggestions.put(asked, words.stream().limit(MOST).toList());
        arrived.run();
    }

    /** The misspelt word that the caret touches; null if there is none. */
    @Nullable String at(Place caret) {
        return model.session().text(caret.paragraph(), caret.language()).diagnostics().stream()
                .filter(found -> found.code() == DiagnosticCode.MISSPELLED)
                .filter(found -> found.range().touches(caret.offset()))
                .map(found -> found.arguments().getFirst())
                .findFirst()
                .orElse(null);
    }

    /** The word that the caret touches is right, here and everywhere. */
    void learn(@Nullable String word) {
        if (word == null) {
            tell(Notice.Kind.TOLD, model.sentences().say("notice.no-misspelt-word"));
            return;
        }
        try {
            model.services().proofreader().learn(word);
            tell(Notice.Kind.DONE, model.sentences().say("notice.word-added", word));
        } catch (StorageException e) {
            tell(Notice.Kind.PROBLEM, new Explanations(model.sentences()).of(e));
        }
        model.session().proofreadAgain();
    }

    private void tell(Notice.Kind kind, String sentence) {
        model.tell(new Notice(kind, sentence));
    }
}
