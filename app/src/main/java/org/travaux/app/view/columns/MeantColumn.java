package org.travaux.app.view.columns;

import org.jspecify.annotations.Nullable;
import org.travaux.app.session.Place;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.markup.data.Language;

/** The column that is meant by what is done with columns. */
public final class MeantColumn {
    private final EditorModel model;
    private @Nullable Language named;

    /** Of one draft's columns. */
    public MeantColumn(EditorModel model) {
        this.model = model;
    }

    /** The one that was named; else the one in which the caret is; else the first. */
    Language get() {
        Place caret = model.caretProperty().get();
        if (named != null) {
            return named;
        }
        return caret == null ? model.languages().getFirst() : caret.language();
    }

    /** Does something with a column, wherever the caret is. */
    void during(Language language, Runnable run) {
        named = language;
        try {
            run.run();
        } finally {
            named = null;
        }
    }
}
