package org.travaux.app.files.compiling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.files.Failure;
import org.travaux.app.files.opening.DraftSource;
import org.travaux.app.files.opening.ImportAnswers;
import org.travaux.app.files.opening.ImportQuestion;
import org.travaux.app.files.opening.LanguageGuess;
import org.travaux.app.files.opening.OpenedDraft;
import org.travaux.app.files.opening.TextSource;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.Circulated;
import org.travaux.markup.profile.DelegationRegister;

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
     * Whose copy a file seems to be, by its name, by who changed it, or by its first words; null if
     * nothing says so, or several are named.
     *
     * @throws Failure if it can't be read
     */
    public @Nullable CopyOwner owner(Path file, Draft base) throws Failure {
        DelegationRegister register = base.notation().delegations();
        CopyOwner owner = CopyOwner.ofName(String.valueOf(file.getFileName()), register);
        owner = owner == null ? CopyOwner.ofAuthors(source.speakers(file, base.notation())) : owner;
        return owner == null
                ? CopyOwner.ofWords(open(file, "", base, ImportAnswers.NONE).draft(), base)
                : owner;
    }

    /**
     * What a file says that it was sent to a delegation as; null if it does not, or opens with a
     * password only.
     *
     * @throws Failure if it can't be read
     */
    public @Nullable Circulated circulated(Path file) throws Failure {
        return source.circulated(file);
    }

    /**
     * The authors of tracked changes and comments of a copy of whom nobody knows for whom they
     * speak, as they are called.
     *
     * @throws Failure if it can't be read
     */
    public List<String> unknownAuthors(Path file, Draft base, ImportAnswers answers)
            throws Failure {
        for (ImportQuestion question :
                source.questions().about(List.of(file), base.profile(), answers)) {
            if (question instanceof ImportQuestion.Authors(List<String> names, var _)) {
                return names;
            }
        }
        return List.of();
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
        unknownAuthors(file, base, answers).forEach(name -> authors.put(name, delegation));
        return source.open(
                new TextSource(file, LanguageGuess.ofName(file).orElse(null)),
                base.profile(),
                answers.withAuthors(authors));
    }
}
