package org.travaux.app.viewmodel.files;

import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.Notice;

import java.util.List;

/**
 * What there is to know of a draft that was saved: told once, for it is so until somebody acts, and
 * beside what else is told, so that neither takes the other's place.
 */
final class SaveWarnings {
    private final EditorModel model;
    private List<String> last = List.of();

    SaveWarnings(EditorModel model) {
        this.model = model;
    }

    /** What there was to know when it was saved last, in sentences. */
    List<String> last() {
        return last;
    }

    /** Whether there is something to know that there was not when it was saved before. */
    boolean areNew(List<String> told) {
        return !told.isEmpty() && !told.equals(last);
    }

    /** It was saved. */
    void saved(List<String> told) {
        boolean fresh = areNew(told);
        last = List.copyOf(told);
        if (fresh) {
            tell(told);
        }
    }

    /** Tells it, whether it has been told before or not. */
    void tell(List<String> told) {
        if (told.isEmpty()) {
            return;
        }
        String words = String.join(" ", told);
        Notice other = model.noticeProperty().get();
        if (other == null) {
            model.tell(new Notice(Notice.Kind.FOUND, words));
        } else {
            boolean failed = other.kind() == Notice.Kind.PROBLEM;
            model.tell(
                    new Notice(
                            failed ? Notice.Kind.PROBLEM : Notice.Kind.FOUND,
                            other.sentence() + " " + words,
                            other.details(),
                            other.file()));
        }
    }
}
