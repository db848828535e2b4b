package org.travaux.app.viewmodel.checks;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Explanations;
import org.travaux.app.session.Place;
import org.travaux.app.storage.StorageException;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;
import org.travaux.markup.diagnostic.DiagnosticCode;

/** The words that the user says are right, whatever dictionaries say. */
public final class MyWords {
    private final EditorModel model;

    /** Words of the draft that a model shows. */
    public MyWords(EditorModel model) {
        this.model = model;
    }

    /** The misspelt word that the caret touches is right, here and everywhere. */
    public void addAtCaret() {
        Place caret = model.caretProperty().get();
        String word = caret == null ? null : at(caret);
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

    /** The misspelt word that the caret touches; null if there is none. */
    private @Nullable String at(Place caret) {
        return model.session().text(caret.paragraph(), caret.language()).diagnostics().stream()
                .filter(found -> found.code() == DiagnosticCode.MISSPELLED)
                .filter(found -> found.range().touches(caret.offset()))
                .map(found -> found.arguments().getFirst())
                .findFirst()
                .orElse(null);
    }

    private void tell(Notice.Kind kind, String sentence) {
        model.tell(new Notice(kind, sentence));
    }
}
