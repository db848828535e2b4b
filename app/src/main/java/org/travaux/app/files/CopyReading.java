package org.travaux.app.files;

import org.travaux.markup.draft.Draft;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens copies that delegations sent back. */
public final class CopyReading {
    private final DraftSource source;

    /** Opens copies as a source opens files. */
    public CopyReading(DraftSource source) {
        this.source = source;
    }

    /**
     * Opens a copy. Authors of tracked changes and comments of whom nothing was said speak for the
     * delegation whose copy it is.
     *
     * @param delegation its code
     * @param base the draft of which it is a copy, by whose notation it is read
     * @throws Failure if it can't be read
     */
    public OpenedDraft open(Path file, String delegation, Draft base, ImportAnswers answers)
            throws Failure {
        Map<String, String> authors = new HashMap<>();
        for (ImportQuestion question :
                source.questions().about(List.of(file), base.profile(), answers)) {
            if (question instanceof ImportQuestion.Authors(List<String> names, var _)) {
                names.forEach(name -> authors.put(name, delegation));
            }
        }
        return source.open(
                new TextSource(file, LanguageGuess.ofName(file).orElse(null)),
                base.profile(),
                answers.withAuthors(authors));
    }
}
